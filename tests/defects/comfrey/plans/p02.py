"""Ashmarl: a girl of four with Down syndrome; one stacked table for each area, a first draft."""

from __future__ import annotations

from docx.document import Document

from samples.drawing import word as w
from tests.defects.comfrey.page import Pen, Plan, words
from tests.defects.comfrey.plans import p02_edits

WORDS = words("""
front.name | Marnie Castellow
front.dob | 03/10/2022
front.status | Draft
front.date | 06/11/2026
front.review | 05/05/2027
front.year | Nursery
front.setting | Little Larches Nursery
front.need | Moderate learning difficulties (Down syndrome)
front.parents | Joanna Castellow and Piers Castellow
front.writer | Delphine Amos, SEN Officer
A.method | Marnie is four, so we learnt her views by watching and by asking those who know her. Her key worker, Saffron Bly, used a Talking Mat with Marnie on 8 September 2026 (yes, no and not sure, with photographs) and watched what she chose over three mornings. Joanna and Piers Castellow told Delphine Amos their views at home on 15 September 2026 and read this page before it was sent out. (K1)
A.child1 | Marnie put these photographs under "yes": water tray, the big slide, singing, her brother Rafe, toast. Under "no" she put: coats, hand dryers, and the snack table when it is full. (K1)
A.child2 | When she wants to be with other children Marnie takes a toy to them and holds it out. She watched the dressing-up corner for ten minutes on each morning and did not go in. (K1)
A.communication | Marnie uses about forty Makaton signs, eighteen words and a book of photographs. She looks away when she means no. Give her ten seconds, show her the real thing, and offer two choices. Her key worker takes the photograph book to every meeting about her and asks Marnie to choose who sits with her. (K1)
A.history | Marnie was born at 36 weeks and Down syndrome was confirmed when she was three days old. Her heart was repaired at seven months. She sat at fourteen months, walked at two years and four months and started at Little Larches in January 2025. Portage visited weekly until she was three. (K1, K4)
A.parents1 | Joanna and Piers say: "She lights a room. What is hard for us is that strangers talk over her head, and that a bad night means a bad day for all four of us. She learns by copying Rafe, so we know that she will learn from other children if somebody shows them how to wait for her." (K1)
A1 | Joanna and Piers say: "We want her to start at the village school with the children from nursery and be asked to parties." (K1)
A2 | "We hope that she will be able to tell us what she did in the day, by words or signs." (K1)
A3 | "One day we would like her to live in a place of her own with the right help, and have a job that she likes." (K1)
B.ci.s1 | Marnie enjoys company, looks at faces and joins in every action song. She learns a sign after seeing it about five times. (K2, K5)
B1 | Marnie understands phrases with two key words ("teddy's shoe") at about the level of a child of two. She loses longer instructions given to the group and stops, or follows the nearest child. (K5)
B2 | She says eighteen words and signs forty, one at a time; she does not yet put two together. Adults outside the family understand four of her words. When she is not understood she drops to the floor, three or four times a morning. (K2, K5)
B3 | Marnie leaves off the ends of words and has p, b, m and d only. Her mouth is often open and her tongue forward, which makes the shaping of sounds slow. (K5)
B.cl.s1 | She matches colours and pictures, completes a six-piece inset puzzle and remembers where things are kept. (K2, K3)
B4 | Marnie's play and problem solving are at the level of a child of 24 to 27 months (educational psychology, September 2026). She needs a new step shown about twenty times before she does it alone, and forgets it over a holiday. (K3)
B5 | She stays at a task that an adult has chosen for one to two minutes, then tips the pieces out or walks off. At one of her own choice she stays for six. (K2, K3)
B6 | She counts "one, two, two" and gives a handful when asked for one. Numbers and letters do not yet mean anything to her, while most of her group know six or more. (K2)
B.semh.s1 | Marnie is affectionate, laughs easily and comforts a crying child. She settles within five minutes of arriving. (K1, K2)
B7 | Marnie does not know how to join other children's play. She holds out a toy and, when nothing happens, pulls hair or pushes; this was counted eleven times in one week in September. Two children now move away when she comes. (K2, K3)
B8 | She sits down and will not move when an activity ends. Nine changes in a session meant nine refusals on two of three days, each of three to eight minutes. (K2)
B.sp.s1 | Marnie climbs, slides and dances, and carries her own bag. She feeds herself with a spoon. (K2, K6)
B9 | Marnie's muscles are soft and her joints loose. She goes upstairs on hands and knees, falls about five times a day on uneven ground and sits in a W, so that she tires in floor play after some ten minutes. (K6)
B10 | She holds a crayon in her fist and marks with light, short strokes. She cannot manage fastenings, snip with scissors or pull up her own trousers. (K6)
B11 | She is in nappies by day. She shows by standing still that she is wet, and does not go to the toilet when asked. (K2, K4)
C1 | Marnie's heart was repaired in May 2023 and a small leak remains. She tires sooner than others, goes grey about the lips after long running, and must have antibiotics before dental treatment. (K4)
C2 | She has eight to ten chest infections a year and was in hospital twice last winter. She missed 31 of 114 nursery sessions, and has to learn again what she had known. (K4)
D.back |
D1 | Marnie wakes three to five times each night and cannot be left while awake, as she climbs and opens doors. Her parents take turns and neither has had an unbroken night since March; both have been off work with exhaustion. (K7)
D2 | She has no sense of danger on the road or near water. The family does not go to the park or pool with both children unless both parents can come, so Marnie seldom plays there. (K7)
E1 | By the end of Key Stage 1 (July 2030) Marnie will tell a familiar adult two things that happened in her day, in short sentences of words or signs, on four days in five, so that home and school are joined up for her.
E2 | By the end of Reception (July 2028) Marnie will put two words or signs together ("more bubbles", "Rafe gone") at least twenty times in a morning, so clearly that an adult new to her understands seven out of ten.
E3 | By the end of Reception Marnie will act upon a request with three key words in eight out of ten tries, in a group of six.
E4 | By the end of Key Stage 1 Marnie will count out up to ten things and know the numerals to ten, in the classroom and at the shop, so that she can help to choose and pay.
E5 | By the end of Reception Marnie will finish a task of four steps set out for her in a tray, by herself, in five minutes, on four days in five.
E6 | By the end of Key Stage 1 Marnie will have two friends of her own age whom she plays with on most days, as shown by what they and she say and by a count each half term.
E7 | By the end of Reception Marnie will join another child's play by a sign or a word and take four turns, every day, with no more than one hurt a week.
E14 | By the end of Reception Marnie will move on from an activity within one minute of her "finished" card in eight changes out of ten.
E8 | By the end of Key Stage 1 Marnie will use the toilet when she needs to and manage her own clothes there and at the coat pegs, buttons apart, on every day of a school week.
E9 | By the end of Reception Marnie will go up and down six stairs upright with one hand on the rail and cross the yard with no more than one fall a day.
E10 | By the end of Reception Marnie will be well enough to learn: no more than 20 sessions lost in a year to illness, and back at play within ten minutes of a rest when she has tired.
E11 | By the end of Reception Marnie will sleep for six hours together on five nights out of seven, so that her parents are rested enough to take both children to the park each week, where she holds a hand by the road on every walk.
E12 |
E13 |
E.targets | Small steps towards these outcomes are set each half term by her key worker with Joanna and Piers and the area SENCO, written on her "Next steps" sheet and checked in the last week of that half term.
F1 | Direct speech and language therapy 1:1 at nursery on understanding two and three key words and joining signs, each visit with ten minutes to show her key worker the next programme. (K5)
F1.who | Speech and language therapist experienced in Down syndrome
F1.often | Every third week, 45 minutes (13 visits a year)
F1.meets | CI1, CI2, CI3
F2 | The therapist's programme is carried out with Marnie 1:1: two-key-word games, sound play with a mirror, and new signs, five to a fortnight. (K5)
F2.who | Early years practitioner trained in Makaton (Foundation) and shown by the therapist
F2.often | 15 minutes, twice on each of her five mornings
F2.meets | CI1, CI2, CI3
F3 | All adults in her room sign key words while speaking, wait ten seconds for an answer and offer two real choices; the signs of the week are taught to the children at circle time. (K3, K5)
F3.who | All room staff, trained in Makaton by a licensed tutor (six hours, renewed every two years)
F3.often | At all times of the session; circle time daily
F3.meets | CI1, CI2
F4 | Small-step teaching 1:1 by errorless learning and backward chaining, over-learnt to twenty showings, with a return to the last three steps on the first day after an absence. (K3)
F4.who | Early years practitioner trained by the educational psychologist in small-step teaching (three hours, yearly)
F4.often | 20 minutes, each morning at 9.15
F4.meets | CL1, CL3
F5 | Task trays of two, then three, then four steps from left to right with a "finished" box, at her own table facing a plain wall. (K3)
F5.who | Early years practitioner who knows the TEACCH task system (one-day course)
F5.often | Three times a morning, five minutes each
F5.meets | CL2
F6 | Number and word games in a group of three with Numicon and whole-word "See and Learn" cards. (K3)
F6.who | Qualified early years teacher
F6.often | Tuesday, Wednesday and Friday, 15 minutes
F6.meets | CL3
F7 | Play partners: an adult sits beside Marnie and two chosen children in a planned game, models "my turn", prompts the others to wait, and fades. (K3)
F7.who | Early years practitioner trained by the educational psychologist in Integrated Play Groups (one day)
F7.often | Every morning, 20 minutes
F7.meets | SEMH1
F8 | A photograph strip of the morning, a two-minute sand timer and a "finished" card are used before each change, with a job for her to carry to the next place. (K2)
F8.who | Key worker, or the named deputy when she is away
F8.often | Before each of the nine changes in every session
F8.meets | SEMH2
F9 | One practitioner works with Marnie, 1:1 for learning and care and one between two at outdoor play, to carry out what is set out in these tables. (K2, K3)
F9.who | Early years practitioner, Level 3, with the training named here
F9.often | 15 hours a week, all of her sessions, 38 weeks a year
F9.meets | CI1, CL2, SEMH1, SP1
F10 | A motor programme of stairs, balance beam and sitting with feet down, taught and changed by the therapist and done with Marnie and one other child. (K6)
F10.who | Early years practitioner shown by the physiotherapist, who visits for 40 minutes each half term
F10.often | Daily, 15 minutes
F10.meets | SP1
F11 | A Heathfield chair with footrest and a sloping board, set to her height by the occupational therapist. (K6)
F11.who | Supplied by the council's equipment store
F11.often | In every table activity
F11.meets | SP1, SP2
F12 | A hand and dressing programme 1:1: resisted play, snips, loops and backward chaining of coat and trousers. (K6)
F12.who | Early years practitioner trained by the occupational therapist, who visits for 45 minutes each term
F12.often | Four mornings a week, 10 minutes, and at each coat time
F12.meets | SP2
F13 | Toilet learning by timed sitting with a song and a picture strip, carried out alike at nursery and home, and written on one chart. (K4, K6)
F13.who | Key worker, guided by the specialist health visitor for 30 minutes each month
F13.often | Five times a session: on arrival, after snack, at eleven, before lunch and before home
F13.meets | SP3
F14 | Move to school: six visits with her key worker, a photograph book of the new room, and two meetings at which the programmes, signs and equipment are handed over. (K2, K3)
F14.who | Key worker, Reception teacher and area SENCO
F14.often | Weekly visits of one hour from 7 June 2027; meetings in May and July 2027
F14.meets | SEMH1, SEMH2
F.ci.review | The speech and language therapist reviews this provision with the key worker and parents at the end of each term.
F.cl.review | The educational psychologist and area SENCO review this provision each term by Marnie's step record.
F.semh.review | The area SENCO reviews this provision every half term by the count of joins, hurts and refusals.
F.sp.review | The physiotherapist and occupational therapist review this provision each term at nursery.
G1 | The paediatric cardiology clinic at Ashmarl General sees Marnie every six months. A heart care plan written by the children's community nurse sits in the nursery office; the nurse teaches staff the signs of tiring and when to ring 999 for one hour each September. (K4)
G2 | A respiratory physiotherapist teaches parents and key worker chest clearance (one hour each October, renewed yearly); they carry it out for 10 minutes twice a day from October to March. The paediatrician reviews preventive antibiotics in September and January. (K4)
H1a | A night sitter from the council's short breaks team, trained in Marnie's care, stays in the home from 10 pm to 7 am on two nights in each week, 1:1. The social worker reviews this every three months. (K7)
H1.nil |
H2a | A family support worker goes with Joanna or Piers and both children to the park or pool for two hours on alternate Saturdays and teaches Marnie the "stop, hand, look" routine. The social worker reviews this every three months. (K7)
I.text |
J.text | A personal budget was explained to Joanna and Piers on 15 September 2026. They do not wish to ask for one at present.
K1 | Views of the child and her parents
K1.who | Marnie, Joanna and Piers Castellow; Saffron Bly, key worker
K1.date | 15/09/2026
K2 | Education advice
K2.who | Little Larches Nursery: Ines Fairlough, manager and SENCO
K2.date | 18/09/2026
K3 | Educational psychology advice
K3.who | Dr Malachi Stowe, educational psychologist
K3.date | 24/09/2026
K4 | Medical advice
K4.who | Dr Yusra Penn, community paediatrician, with the cardiology letter of August 2026
K4.date | 22/09/2026
K5 | Speech and language therapy advice
K5.who | Linnea Crabb, speech and language therapist
K5.date | 21/09/2026
K6 | Physiotherapy and occupational therapy advice
K6.who | Tom Averill, physiotherapist, and Grace Onuoha, occupational therapist
K6.date | 25/09/2026
K7 | Social care advice
K7.who | Rhoda Quill, social worker, Children with Disabilities Team
K7.date | 28/09/2026
""")

LINKS = """
A1 > E6 E7
A2 > E1 E2
A3 > E8 E4
B1 > E3 F1 F2 F3 F9
B2 > E2 E1 F1 F2 F3
B3 > E2 F1 F2
B4 > E5 E4 F4
B5 > E5 F5 F9
B6 > E4 F6 F4
B7 > E6 E7 F7 F9
B8 > E14 F8 F14
B9 > E9 F10 F11 F9
B10 > E8 F12 F11
B11 > E8 F13
C1 > E10 G1
C2 > E10 G2 F4
D1 > E11 H1a
D2 > E11 H2a
E1 > F1 F2 F3
E2 > F1 F2 F3
E3 > F1 F2 F3
E4 > F6 F4
E5 > F5 F4
E6 > F7 F14
E7 > F7
E14 > F8 F14
E8 > F12 F13
E9 > F10 F11
E10 > G1 G2
E11 > H1a H2a
"""

GUARDS = """
A.parents1 | M01: Rafe is the brother :: She learns by copying Rafe
A.child1 | V01: the views of a child who does not speak much, learnt from a Talking Mat
E4 | P07: 'up to ten' is a target, not a limit on provision :: count out up to ten things
F9 | P05: one adult between two stands beside 1:1, each with its time
F8 | P02: a named deputy takes the place of the key worker :: A photograph strip of the morning
G1 | T07, P06: 'when to ring 999' is emergency care, taught each year :: the nurse teaches staff the signs of tiring and when to ring 999 for one hour each September
A.history | M04: dates of the first years are history :: She sat at fourteen months, walked at two years and four months and started at Little Larches in January 2025.
J.text | S11: explained and not asked for
"""

AREAS = [
    (
        "Communication and Interaction",
        "ci",
        "CI",
        "communication-interaction",
        "B1 B2 B3",
        "E1",
        "E2 E3",
        "F1 F2 F3",
    ),
    ("Cognition and Learning", "cl", "CL", "cognition-learning", "B4 B5 B6", "E4", "E5 E12", "F4 F5 F6"),
    ("Social, Emotional and Mental Health", "semh", "SEMH", "semh", "B7 B8", "E6", "E7 E14", "F7 F8 F9 F14"),
    (
        "Sensory and/or Physical",
        "sp",
        "SP",
        "sensory-physical",
        "B9 B10 B11",
        "E8",
        "E9 E13",
        "F10 F11 F12 F13",
    ),
]
PLUM = "5B2A62"
PALE = "E9DDEB"
FULL = (7.4, 4.0, 3.6, 2.6)


def bar(text: str) -> list[w.TableCell]:
    """A row across the whole of an area's table, on the pale colour."""
    return [w.Cell(text, shade=PALE, bold=True), w.LEFT, w.LEFT, w.LEFT]


def row(fill: w.Text | w.Fill) -> list[w.TableCell]:
    """A row across the whole table with words in it."""
    return [w.Cell(fill), w.LEFT, w.LEFT, w.LEFT]


def draw(pen: Pen) -> Document:
    """A city's form: a table for each area holds strengths, needs, outcomes and provision, one on another."""
    d = w.new_document(font="Arial", size=10, heading_colour=PLUM, margin_cm=1.7)
    w.header_footer(
        d, header="Ashmarl City Council EHC Plan", footer=pen.word("front.name"), page_numbers="{page}"
    )
    w.heading(d, "Education, Health and Care Plan", 1)
    rows = [
        ("Name of child", "name"),
        ("Date of birth", "dob"),
        ("Status of plan", "status"),
        ("Date of draft", "date"),
        ("Review due by", "review"),
        ("Year group", "year"),
        ("Current setting", "setting"),
        ("Primary need", "need"),
        ("Parents / carers", "parents"),
        ("Plan writer", "writer"),
    ]
    front = [[label, pen.word(f"front.{key}")] for label, key in rows]
    w.table(d, front, (6, 11.6), header_rows=0, shade_first_column=PALE, bold_first_column=True)
    _views(d, pen)
    for title, short, tag, area, needs, long, medium, provision in AREAS:
        if not any(pen.has(key) for key in needs.split()):
            continue
        _area(d, pen, title, short, tag, area, needs.split(), long.split(), medium.split(), provision.split())
    if pen.has("E.targets"):
        w.heading(d, "Section E: Monitoring of shorter-term targets", 2)
        w.paragraph(d, pen.says("E.targets"))
    _health_and_care(d, pen)
    _rest(d, pen)
    return d


def _views(d: Document, pen: Pen) -> None:
    title = "Section A: The views, interests and aspirations of the child and her parents"
    rows: list[list[w.TableCell]] = [[w.Cell(title, shade=PALE, bold=True), w.LEFT]]
    for label, keys in (
        ("How we know", "A.method"),
        ("Marnie's views and interests", "A.child1 A.child2"),
        ("How Marnie communicates and takes part", "A.communication"),
        ("Marnie's story so far", "A.history"),
        ("Parents' views", "A.parents1"),
        ("Hopes for the future", "A1 A2 A3"),
    ):
        texts = [pen.item(k)[0] if "." not in k else pen.says(k) for k in keys.split() if pen.has(k)]
        if texts:
            rows.append([w.Cell(label, bold=True), w.paragraphs_in(texts)])
    w.table(d, rows, (4.2, 13.4), shade_header=PALE)


def _area(
    d: Document,
    pen: Pen,
    title: str,
    short: str,
    tag: str,
    area: str,
    needs: list[str],
    long: list[str],
    medium: list[str],
    provision: list[str],
) -> None:
    w.heading(d, f"Sections B, E and F: {title}", 2)
    rows = []
    if pen.has(f"B.{short}.s1"):
        rows += [bar("Section B: Strengths"), row(w.bullets_in([pen.says(f"B.{short}.s1")]))]
    rows.append(bar("Section B: Special Educational Needs"))
    lines = []
    for number, key in enumerate(needs, start=1):
        if pen.has(key):
            lines.append([w.bold(f"{tag}{number}  "), pen.item(key, area, f"{tag}{number}")[0]])
    rows.append(row(w.paragraphs_in(lines)))
    for name, keys in (("Long Term / Life Outcomes", long), ("Medium Term Outcomes", medium)):
        texts = [pen.item(key, area)[0] for key in keys if pen.has(key)]
        rows += [bar(f"Section E: {name}"), row(w.bullets_in(texts))]
    heads = [
        "Section F: Special Educational Provision",
        "By Whom",
        "Frequency",
        "Which Need Does This Provision Meet",
    ]
    rows.append([w.Cell(head, shade=PALE, bold=True) for head in heads])
    for key in provision:
        if pen.has(key):
            text, cells = pen.item(key, area, None, who=heads[1], often=heads[2], meets=heads[3])
            rows.append([text, *cells])
    if pen.has(f"F.{short}.review"):
        rows += [bar("Review of this provision"), row(pen.says(f"F.{short}.review"))]
    w.table(d, rows, FULL, header_rows=0, size=9.5)


def _health_and_care(d: Document, pen: Pen) -> None:
    for letters, name, needs, outcome, provisions in (
        (
            "Sections C, E and G: Health",
            "health",
            "C1 C2",
            "E10",
            [("Section G: Health provision reasonably required", ["G1", "G2"])],
        ),
        (
            "Sections D, E, H1 and H2: Social Care",
            "social-care",
            "D1 D2",
            "E11",
            [
                (
                    "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
                    ["H1a"],
                ),
                ("Section H2: Any other social care provision reasonably required", ["H2a"]),
            ],
        ),
    ):
        w.heading(d, letters, 2)
        first = (
            "Section C: Health needs related to SEN"
            if name == "health"
            else "Section D: Social care needs related to SEN"
        )
        rows: list[list[w.TableCell]] = [[w.Cell(first, shade=PALE, bold=True)]]
        lead = [pen.says("D.back")] if name == "social-care" and pen.has("D.back") else []
        rows.append([w.bullets_in([*lead, *(pen.item(k, name)[0] for k in needs.split() if pen.has(k))])])
        rows.append([w.Cell("Section E: Outcomes", shade=PALE, bold=True)])
        rows.append([w.bullets_in([pen.item(k, name)[0] for k in outcome.split() if pen.has(k)])])
        for head, keys in provisions:
            rows.append([w.Cell(head, shade=PALE, bold=True)])
            texts = [pen.item(k, name)[0] for k in keys if pen.has(k)]
            texts += [pen.says("H1.nil")] if "H1a" in keys and pen.has("H1.nil") else []
            rows.append([w.bullets_in(texts) if texts else ""])
        w.table(d, rows, (17.6,), header_rows=0)


def _rest(d: Document, pen: Pen) -> None:
    w.heading(d, "Section I: Placement", 2)
    w.table(
        d,
        [["Name and type of school or other institution", pen.says("I.text")]],
        (6, 11.6),
        header_rows=0,
        shade_first_column=PALE,
    )
    w.heading(d, "Section J: Personal Budget", 2)
    w.paragraph(d, pen.says("J.text"))
    w.heading(d, "Section K: Advice and information", 2)
    rows = [["Ref", "Advice", "From", "Date"]]
    rows += [[key, pen.says(key), pen.says(f"{key}.who"), pen.says(f"{key}.date")] for key in pen.keys("K")]
    w.table(d, rows, (1.6, 5, 8, 3), shade_header=PALE)


PLAN = Plan(
    stem="comfrey-02-ashmarl",
    layout=2,
    words=WORDS,
    links=LINKS,
    details={
        "name": "Marnie Castellow",
        "date_of_birth": "2022-10-03",
        "status": "draft",
        "plan_date": "2026-11-06",
        "review_date": "2027-05-05",
        "year_group": -1,
        "local_authority": "Ashmarl City Council",
        "setting": "Little Larches Nursery",
        "primary_need": "Moderate learning difficulties (Down syndrome)",
        "first_plan": True,
        "pronouns": "she",
        "officer": "Delphine Amos",
    },
    dates={"draft": "2026-11-06"},
    draw=draw,
    edits={"a": p02_edits.A, "b": p02_edits.B},
    guards=GUARDS,
    states={"I": "blank"},
    pdf_copy="b",
)
