"""Kelderby: a girl of ten with cerebral palsy, about to change school; a software's striped tables."""

from __future__ import annotations

from docx.document import Document

from samples.drawing import word as w
from tests.defects.comfrey.page import Pen, Plan, words
from tests.defects.comfrey.plans import p04_edits

WORDS = words("""
front.name | Safiya Brandreth
front.dob | 30 April 2016
front.status | FINAL
front.request | 8 June 2026
front.date | 16 October 2026
front.review | 15 October 2027
front.year | Year 6
front.school | Moorgate Primary School
front.need | Physical disability
front.parents | Amal Brandreth (mother) and Simon Brandreth (father)
A.method | Safiya made a slide show about herself with her teaching assistant, Wendy Carr, over four sessions in June 2026, using her eye-pointing board and keyboard, and showed it at the meeting of 25 June. Her words below are copied from the slides. Her parents filled in the council's form on 19 June 2026 and the case officer, Ronan Tully, went through it with them by telephone.
A.child1 | "My name is Safiya. I support Kelderby Rovers. I am funny. I hate it when people talk to Wendy and not to me. My walker is called Gerald."
A.child2 | "The best thing in school is drama. The worst is stairs, and wet play because I sit by the radiator on my own."
A1 | "I want to write films and be the one who shouts cut."
A2 | "At big school I want to get about on my own and have my lunch with my friends."
A.communication | Safiya speaks in short phrases, which those who know her follow; she uses a keyboard with speech output when she is not understood or is tired. Speak to her and not to her helper, wait, and do not finish her words. She wants to be told of every decision and has a vote in her review: green, amber or red card.
A.parents1 | "She has more to say than her body lets her. She is tired out by Thursday and sore in the evening, and we stretch her for half an hour before bed. At her cousin's party she was the only one not in the pool. We are afraid of secondary school: the size, the crowds and whether anybody will listen long enough." (Mr and Mrs Brandreth)
A3 | "Our hope is that she leaves school with good examinations and friends who ring her up." (Mr and Mrs Brandreth)
A4 | "We would like her to be able to see to herself in the bathroom, with dignity, before she is a teenager." (Mr and Mrs Brandreth)
A.history | Safiya was born at 27 weeks, a twin; her sister Hana is in the same year. Cerebral palsy affecting all four limbs was diagnosed when she was fourteen months old. She had an operation on both hips in 2022 and missed a term of Year 1. She has been at Moorgate since Reception.
B.ci.s | Safiya understands language at the level of a child of twelve. She is witty, follows a plot and notices what people mean.
B1 | Her muscles for speech are stiff and her breath is short. A listener new to her understands 40 % of her single words and few of her sentences; after lunch it is less. She is talked over in groups and says about one thing in a lesson.
B2 | Writing a sentence on her keyboard takes Safiya four minutes by single-finger typing, and in conversation the others have moved on before she has written her answer.
B.cl.s | She reads at the level of a child of thirteen, remembers what she has heard and has ideas of her own.
B3 | In tests of seeing how shapes and spaces fit together Safiya is at the 3rd centile. She cannot line up columns in a sum, loses her place on a full page and misreads graphs and maps; in mathematics she works two years behind her class.
B4 | The number of words that she gets on to a page is a fifth of what she can dictate. Her spelling is good, but planning and altering a long text by typing defeats her, and she stops at five or six lines.
B.semh.s | Safiya is brave, sociable and quick to see when another child is sad.
B5 | She waits to be asked and does not say when she is in pain, stuck or in need of the toilet. In one week of observation she asked for nothing; adults guessed.
B6 | Safiya thinks about what she cannot do. She calls herself "the slow twin", tore up her work four times in May and has begun to say in the mornings that she will not go; her worry about secondary school wakes her.
B7 | At breaks she is with adults for three minutes in every four. The games go where Gerald cannot, and children who like her do not know how to bring her in.
B.sp.s | She drives her powered chair well, throws straight and floats on her back.
B8 | Safiya walks 60 metres with her walker on a level floor and tires; she cannot manage stairs, a heavy door or a crowded corridor, and falls about twice a week. Outdoors she uses a powered chair.
B9 | Her hands are stiff and do not work together. She cannot hold a ruler and draw, cut, open a packet or carry a tray, and takes four times as long as her class in a practical lesson.
B10 | She cannot keep her balance in an ordinary chair. After 25 minutes she leans to the left, her hips hurt and her work falls away; by Thursday she does about half of what she does on Monday.
B11 | Safiya needs two hands to stand, so that she cannot deal with her clothes at the toilet; getting there, being helped and getting back takes 20 minutes, and she drinks little so as not to go.
C1 | The stiffness in Safiya's legs and right arm increases as she grows. It is painful on most evenings, her right hip is 30 % out of its socket, and she is likely to lose walking if the muscles shorten.
C2 | She has epilepsy: one or two seizures a month, of under two minutes, and one in March 2026 that lasted nine minutes. She sleeps for an hour after each and remembers nothing of what was taught that morning.
D1 | Safiya is lifted into the bath by her father. She weighs 34 kg, he has hurt his back twice, and since August she has been washed on her bed. (Occupational therapist's assessment at home, 2 September 2026.)
D2 | She goes nowhere without her parents or sister. No club near her home can hoist or help at the toilet, and Hana gives up her own friends to stay with her.
D.nil |
E1 | Safiya will say four or more things in each lesson discussion, by voice or by device, and be understood at the first or second try in eight out of ten by people new to her.
E1.when | End of Year 7 (July 2028)
E1.needs | N1, N2
E2 | She will make a page of writing of her own in 40 minutes by dictation and keyboard, planned and altered by herself, so that her stories and answers are as long as her ideas.
E2.when | End of Year 8 (July 2029)
E2.needs | N2, N4, N9
E3 | She will read information from tables, graphs and maps and set out sums in grids, getting eight in ten right, and will be no more than one year behind her class in mathematics.
E3.when | End of Key Stage 3 (July 2030)
E3.needs | N3
E4 | She will tell an adult that she is in pain, stuck or needs the toilet, on nine occasions in ten, without being asked.
E4.when | End of Year 6 (July 2027)
E4.needs | N5
E5 | She will be at Kelderby Hill Academy on 95 days in a hundred, with a worry score of 3 or less out of 10, knowing her way to six rooms and which two adults and three friends she can go to.
E5.when | October half term 2027
E5.needs | N6, N8
E6 | She will play or talk with friends, and no adult, for at least 20 minutes of each lunch hour and twice a month outside school.
E6.when | End of Year 7 (July 2028)
E6.needs | N7, D2
E7 | She will get from class to class by herself by powered chair or walker, arriving with the others and without a fall for nine lessons in ten.
E7.when | End of Year 7 (July 2028)
E7.needs | N8, N10
E8 | With one adult standing by and the right rails, she will see to her own clothes and washing at the toilet and, by means of her hoist, in the bath, and be back in class in ten minutes without going thirsty.
E8.when | End of Key Stage 3 (July 2030)
E8.needs | N11, D1
E9 | She will keep the walking and the hip that she has (60 metres; no more than 33 % out), so that she can work at her desk for an hour in comfort and cross a room on her own feet.
E9.when | End of Year 8 (July 2029)
E9.needs | N10, C1
E10 | She will know again what she lost by a seizure within two days of coming back, as shown by her book and one question to her, so that a morning is not thrown away.
E10.when | End of Year 7 (July 2028)
E10.needs | C2
E.targets | Wendy Carr, the class teacher (from September 2027 the head of year) and the therapists set short-term targets with Safiya and her parents at the start of each term and check them together in the last fortnight.
F1 | Direct speech and language therapy on breath, loudness and pace, and on mixing voice with device in real talk
F1.who | Speech and language therapist experienced in cerebral palsy and communication aids
F1.often | Every second week of term, 45 minutes (19 a year)
F1.group | 1:1
F1.review | Therapist, termly
F1.outcomes | O1
F2 | Practice of the therapist's programme, then one planned thing to say in that day's lesson
F2.who | Teaching assistant trained by the therapist (half a day each September)
F2.often | Four times a week, 15 minutes
F2.group | 1:1
F2.review | Therapist, termly
F2.outcomes | O1
F3 | A tablet with speech output, word prediction and key guard, fixed to walker, chair and desk, with a spare
F3.who | Regional communication aid service; set up and mended within five working days
F3.often | All day, in every lesson and at home
F3.group | Not applicable
F3.review | Service, every six months
F3.outcomes | O1, O2
F4 | Teaching of dictation software, mind-mapping and editing by voice, on the week's own writing task
F4.who | Specialist teacher for assistive technology, Kelderby Inclusion Service
F4.often | Weekly, 50 minutes, 38 weeks; from September 2027 fortnightly, 60 minutes
F4.group | 1:1
F4.review | Specialist teacher, termly
F4.outcomes | O2
F5 | Mathematics taught in small steps with squared grids, one graph or map to a page, coloured line guides and talk in place of drawing
F5.who | Qualified teacher guided by the educational psychologist (two visits of an hour a year)
F5.often | Three times a week, 30 minutes, within the mathematics lesson
F5.group | 1 adult to 3
F5.review | Class teacher and SENCO, half-termly
F5.outcomes | O3
F6 | In-class and practical help: she says what is to be done and the assistant is her hands; moving equipment; place-keeping on the page; records of her drinks, falls and seizures
F6.who | Teaching assistant with moving and handling certificate (renewed yearly by the physiotherapist)
F6.often | 27.5 hours a week, all lessons and half of each lunch hour
F6.group | 1:1
F6.review | SENCO, termly
F6.outcomes | O2, O4, O7
F7 | "Ask for it" programme: three cards, then three words, then none, with a count of what she asked for herself; assistants wait and do not guess
F7.who | Teaching assistant trained by the educational psychologist (two hours)
F7.often | Daily, five minutes at register and five at the end
F7.group | 1:1
F7.review | SENCO, half-termly, by the count
F7.outcomes | O4
F8 | Course of cognitive behavioural work on worry and on her view of herself, with a disabled young adult as a visiting mentor in sessions 3, 6 and 9
F8.who | Emotional literacy support assistant supervised by the educational psychologist for an hour each half term
F8.often | Weekly, 40 minutes, 12 weeks from January 2027 and 6 weeks from September 2027
F8.group | 1:1
F8.review | Educational psychologist, at weeks 6, 12 and 18
F8.outcomes | O5
F9 | Film and drama lunch club that Safiya helps to plan, in a room that her chair can enter, the adult taking the chair only to start it
F9.who | Teacher or youth worker trained in inclusive play (one day)
F9.often | Monday, Wednesday and Friday, 30 minutes
F9.group | 6 to 8 pupils
F9.review | SENCO, half-termly
F9.outcomes | O6
F10 | Standing frame, stretches and walking practice, with two sessions in the hall and one in a warm pool
F10.who | Teaching assistant shown by the physiotherapist, who comes for 60 minutes each month to teach Safiya, alter the programme and write it up
F10.often | Five times a week, 30 minutes
F10.group | 1:1
F10.review | Physiotherapist, termly
F10.outcomes | O7, O9
F11 | Leaving each lesson five minutes early with a friend; ground-floor rooms or a lift; powered doors on her route; a rest at a lying-down place after lunch
F11.who | School's premises manager and class teacher
F11.often | Every lesson; rest of 20 minutes daily
F11.group | Not applicable
F11.review | SENCO, termly, with the physiotherapist
F11.outcomes | O7, O9
F12 | Supportive seat with pelvic belt and foot plates, rise-and-fall desk, adapted scissors, clamp ruler and non-slip mats
F12.who | Council's equipment service; chosen and adjusted by the occupational therapist
F12.often | Every seated or practical lesson; adjusted each half term
F12.group | Not applicable
F12.review | Occupational therapist, half-termly
F12.outcomes | O2, O9
F13 | Toilet and dressing programme by backward chaining, with drop-down rails and ceiling hoist, and a drink at each of six set times
F13.who | Two teaching assistants with moving and handling certificate, guided by the occupational therapist for 45 minutes each half term
F13.often | Three times a day, 15 minutes
F13.group | 2:1 for transfers, 1:1 after
F13.review | Occupational therapist, half-termly
F13.outcomes | O8
F14 | Catch-up of what was missed, from the teacher's marked plan, after a seizure
F14.who | Teaching assistant with the class teacher's notes
F14.often | Within two school days of each seizure, 30 minutes
F14.group | 1:1
F14.review | SENCO, termly
F14.outcomes | O10
F15 | Moving school: ten visits, a film that Safiya makes of the building, a route plan, staff training by the physiotherapist and speech therapist before the summer, and one joint meeting with parents each month
F15.who | SENCOs of both schools, with the specialist teacher
F15.often | Visits fortnightly, two hours, from January to July 2027; staff training one day in June 2027
F15.group | Safiya and one friend
F15.review | Both SENCOs, in May and October 2027
F15.outcomes | O5
G.extra |
G1 | The children's spasticity clinic at Kelderby Royal sees Safiya every four months for botulinum toxin, splints and hip X-ray each March. The community physiotherapist reviews pain at home every six weeks.
G2 | The epilepsy nurse writes the emergency plan and trains six named school staff each September (two hours). Buccal midazolam 7.5 mg is given as required if a seizure lasts five minutes, and an ambulance is called; the paediatrician reviews her medicine every six months.
H1a | A ceiling track hoist and level-access shower at home, fitted by January 2027 by the council's adaptations team, and a care assistant for one hour on five evenings a week to bathe Safiya with one parent until then and after. The social care occupational therapist reviews this in February 2027 and yearly.
H1.nil |
H2a | A place at Kelderby Inclusive Youth Club on alternate Saturdays, 10 to 2, with a personal assistant 1:1 trained in hoisting, and transport by adapted taxi. The social worker reviews this every six months.
H2.nil |
I.now | Moorgate Primary School, mainstream primary, until July 2027
I.next | Kelderby Hill Academy, mainstream secondary, from September 2027
J.head | Section J: Personal Budget
J.text | Mr and Mrs Brandreth were given the personal budget leaflet on 25 June 2026. No request has been made.
K1 | Safiya and her parents
K1.who | Slide show and parents' form
K1.date | 25/06/2026
K2 | Education
K2.who | Moorgate Primary School: Beatrix Lowe, SENCO
K2.date | 01/07/2026
K3 | Educational psychology
K3.who | Dr Lucian Frayne
K3.date | 10/07/2026
K4 | Medical
K4.who | Dr Priti Sandhu, community paediatrician, with the epilepsy nurse
K4.date | 06/07/2026
K5 | Speech and language therapy
K5.who | Hollie Marchbank
K5.date | 03/07/2026
K6 | Physiotherapy
K6.who | Joao Pereira
K6.date | 02/07/2026
K7 | Occupational therapy
K7.who | Esme Whitlow, with home visit report
K7.date | 02/09/2026
K8 | Social care
K8.who | Dawn Ilett, Disabled Children's Team
K8.date | 04/09/2026
sign.name | Ronan Tully, SEND Casework Officer
sign.date | 16 October 2026
""")

LINKS = """
A1 > E2
A2 > E7 E5 E6
A3 > E3 E6 E2
A4 > E8
B1 > E1 F1 F2 F3
B2 > E1 E2 F3 F4 F1
B3 > E3 F5 F6
B4 > E2 F4
B5 > E4 F7
B6 > E5 F8 F15
B7 > E6 F9
B8 > E7 E5 F10 F11
B9 > E2 F6 F12
B10 > E9 F12 F11
B11 > E8 F13
C1 > E9 G1 F10
C2 > E10 G2 F14
D1 > E8 H1a
D2 > E6 H2a
E1 > F1 F2 F3
E2 > F3 F4 F6 F12
E3 > F5
E4 > F7 F6
E5 > F8 F15
E6 > F9 H2a
E7 > F10 F11 F6
E8 > F13 H1a
E9 > F10 F11 F12 G1
E10 > F14 G2
"""

GUARDS = """
A.parents1 | V08: what the parents do at home, in their own words :: we stretch her for half an hour before bed
A.child1 | M01: Gerald is her walker, Wendy her assistant
A.history | M01: Hana is the twin; M04: operation and Year 1 are history :: She had an operation on both hips in 2022 and missed a term of Year 1.
G2 | P06: emergency medicine as required, with its dose and sign :: Buccal midazolam 7.5 mg is given as required if a seizure lasts five minutes, and an ambulance is called
F14 | P03: within two days of each seizure, for 30 minutes
F6 | P19: 27.5 hours hold the shorter sessions of the other rows
I.next | M04: the placement to come is another school
F9 | P07: a group of six to eight is a size, not a range of provision
"""

BLUE = "17375E"
STRIPE = "EAF1F8"
WIDE = 25.7
AREAS = [
    ("Communication and Interaction", "ci", "communication-interaction", "B1 B2 B12"),
    ("Cognition and Learning", "cl", "cognition-learning", "B3 B4"),
    ("Social, Emotional and Mental Health", "semh", "semh", "B5 B6 B7"),
    ("Sensory and Physical", "sp", "sensory-physical", "B8 B9 B10 B11"),
]


def striped(d: Document, heads: list[str], rows: list[list[str]], widths: tuple[float, ...]) -> None:
    """A software's table: dark header on each page, every second row tinted."""
    drawn: list[list[w.TableCell]] = [list(heads)]
    for number, row in enumerate(rows):
        shade = STRIPE if number % 2 else None
        drawn.append([w.Cell(text, shade=shade) for text in row])
    w.table(d, drawn, widths, shade_header=BLUE, header_colour="FFFFFF", size=9.5, keep_rows=True)


def draw(pen: Pen) -> Document:
    """A case software's landscape report: band across the cover, watermark, striped tables."""
    d = w.new_document(
        landscape=True, font="Verdana", size=9.5, heading_colour=BLUE, heading_sizes=(14, 11, 10)
    )
    w.header_footer(
        d,
        header=f"EHC Plan | {pen.word('front.name')} | {pen.word('front.date')}",
        footer="Generated by CaseBridge. Protect: personal",
        footer_align="left",
    )
    w.watermark(d, pen.word("front.status"))
    band = [
        [
            w.Cell(
                "Kelderby Council\nEducation, Health and Care Plan",
                shade=BLUE,
                colour="FFFFFF",
                bold=True,
                size=20,
            )
        ]
    ]
    w.table(d, band, (WIDE,), header_rows=0)
    labels = "name Name,dob Date of birth,status Status,request Request received,date Date of plan,review Review date,year Year group,school School,need Primary need,parents Parents"
    rows = []
    for entry in labels.split(","):
        key, _, label = entry.partition(" ")
        if pen.has(f"front.{key}"):
            rows.append([w.Cell(label, bold=True, shade=STRIPE), pen.word(f"front.{key}")])
    w.table(d, rows, (7, 18.7), header_rows=0)
    _views(d, pen)
    w.heading(d, "Section B: Special Educational Needs")
    for title, short, area, keys in AREAS:
        w.heading(d, title, 2)
        if pen.has(f"B.{short}.s"):
            w.paragraph(d, [w.bold("Strengths: "), pen.says(f"B.{short}.s")])
        lines = [
            [f"N{key[1:]}", pen.item(key, area, f"N{key[1:]}")[0]] for key in keys.split() if pen.has(key)
        ]
        striped(d, ["Ref", "Need and its effect"], lines, (2, 23.7))
    for letter, title, area in (
        ("C", "Section C: Health Needs related to Special Educational Needs", "health"),
        ("D", "Section D: Social Care Needs related to Special Educational Needs", "social-care"),
    ):
        w.heading(d, title)
        if pen.has(f"{letter}.nil"):
            w.paragraph(d, pen.says(f"{letter}.nil"))
        lines = [[key, pen.item(key, area, key)[0]] for key in pen.keys(letter)]
        if lines:
            striped(d, ["Ref", "Need and its effect"], lines, (2, 23.7))
    _outcomes_and_provision(d, pen)
    _rest(d, pen)
    return d


def _views(d: Document, pen: Pen) -> None:
    w.heading(d, "Section A: Views, Interests and Aspirations of the Child and her Parents")
    rows: list[list[w.TableCell]] = [["Topic", "Recorded"]]
    for label, keys in (
        ("How and when views were gathered", "A.method"),
        ("Child: views and interests", "A.child1 A.child2"),
        ("Child: aspirations", "A1 A2"),
        ("Communication and involvement", "A.communication"),
        ("Parents: views", "A.parents1"),
        ("Parents: aspirations", "A3 A4"),
        ("History", "A.history"),
    ):
        texts = [pen.says(k) if "." in k else pen.item(k)[0] for k in keys.split() if pen.has(k)]
        if texts:
            rows.append([w.Cell(label, bold=True, shade=STRIPE), w.paragraphs_in(texts)])
    w.table(d, rows, (6, 19.7), shade_header=BLUE, header_colour="FFFFFF", size=9.5)


def _outcomes_and_provision(d: Document, pen: Pen) -> None:
    w.heading(d, "Section E: Outcomes")
    heads = ["Ref", "Outcome", "To be achieved by", "Needs"]
    lines = []
    for key in pen.keys("E"):
        text, cells = pen.item(key, None, f"O{key[1:]}", when=heads[2], needs=heads[3])
        lines.append([f"O{key[1:]}", text, *cells])
    striped(d, heads, lines, (2, 15.7, 5, 3))
    if pen.has("E.targets"):
        w.paragraph(d, pen.says("E.targets"))
    w.heading(d, "Section F: Special Educational Provision")
    heads = ["Ref", "Provision", "Delivered by", "Frequency and duration", "Ratio", "Reviewed by", "Outcomes"]
    lines = []
    for key in pen.keys("F"):
        columns = dict(zip("who often group review outcomes".split(), heads[2:], strict=True))
        text, cells = pen.item(key, None, f"P{key[1:]}", **columns)
        lines.append([f"P{key[1:]}", text, *cells])
    striped(d, heads, lines, (1.4, 7.4, 4.9, 4, 2.4, 3.1, 2.5))


def _rest(d: Document, pen: Pen) -> None:
    w.heading(d, "Section G: Health Provision")
    lines = [[key, pen.item(key, "health", key)[0]] for key in pen.keys("G")]
    if pen.has("G.extra"):
        lines.append(["G3", pen.item("G.extra", "health", "G3")[0]])
    striped(d, ["Ref", "Health provision reasonably required"], lines, (2, 23.7))
    w.heading(
        d,
        "Section H1: Social Care Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    )
    for key in ("H1a", "H1.nil"):
        if pen.has(key):
            w.paragraph(d, pen.item(key, "social-care")[0] if key == "H1a" else pen.says(key))
    w.heading(d, "Section H2: Any Other Social Care Provision reasonably required")
    for key in ("H2a", "H2.nil"):
        if pen.has(key):
            w.paragraph(d, pen.item(key, "social-care")[0] if key == "H2a" else pen.says(key))
    w.heading(d, "Section I: Placement")
    for key in ("I.now", "I.next"):
        if pen.has(key):
            w.paragraph(d, pen.says(key))
    if pen.has("J.head"):
        w.heading(d, pen.word("J.head"))
        w.paragraph(d, pen.says("J.text"))
    w.heading(d, "Section K: Advice and Information")
    lines = [[pen.says(key), pen.says(f"{key}.who"), pen.says(f"{key}.date")] for key in pen.keys("K")]
    striped(d, ["Source", "Author or document", "Date"], lines, (7, 14.7, 4))
    w.heading(d, "Sign-off", 2)
    w.table(
        d,
        [["Officer", pen.word("sign.name")], ["Date signed", pen.word("sign.date")]],
        (7, 18.7),
        header_rows=0,
        shade_first_column=STRIPE,
    )


PLAN = Plan(
    stem="comfrey-04-kelderby",
    layout=10,
    words=WORDS,
    links=LINKS,
    details={
        "name": "Safiya Brandreth",
        "date_of_birth": "2016-04-30",
        "status": "final",
        "plan_date": "2026-10-16",
        "review_date": "2027-10-15",
        "year_group": 6,
        "local_authority": "Kelderby Council",
        "setting": "Moorgate Primary School",
        "named_placement": "Moorgate Primary School",
        "primary_need": "Physical disability",
        "first_plan": True,
        "pronouns": "she",
        "officer": "Ronan Tully",
        "signed": True,
    },
    dates={"request": "2026-06-08", "final": "2026-10-16"},
    draw=draw,
    edits={"a": p04_edits.A, "b": p04_edits.B},
    guards=GUARDS,
    pdf_copy="b",
)
