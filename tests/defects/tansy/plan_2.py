"""Marrowby: needs in two columns first, then outcome boxes with their provision; a boy of four, first draft."""

from __future__ import annotations

from collections.abc import Sequence

from tests.defects.tansy.pen import Edit, Pen
from tests.defects.tansy.plan_2_edits import EDITS_A, EDITS_B

__all__ = ["EDITS_A", "EDITS_B", "LAYOUT", "NAME", "build"]

NAME = "tansy-02-marrowby"
LAYOUT = 4

CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
AREAS = {CI: "Communication and Interaction", CL: "Cognition and Learning",
         SEMH: "Social, Emotional and Mental Health", SP: "Sensory and Physical"}  # fmt: skip
WORKING = ("What is working", "What is not working so well")
NEEDS = {
    CI: [
        (
            "B1",
            "Kofi looks up when his name is called and loves songs with actions.",
            'Kofi follows an instruction of one key word ("shoes") about half the time and does not yet follow two. His understanding is like that of a child of 20 to 24 months, so he misses what the other children are asked to do and is led by the hand.',
        ),
        (
            "B2",
            "He uses 40 Makaton signs and 15 spoken words and will pull an adult by the sleeve to show what he means.",
            "His speech is one word at a time and is understood by his family only. He cannot say what hurts or what has upset him, and he throws what is nearest when nobody works it out.",
        ),
        (
            "B3",
            "",
            "At an activity of an adult's choosing Kofi stays for two minutes; others of his age stay for ten. He leaves group time on every occasion and so hears no more than the first page of a story.",
        ),
    ],
    CL: [
        (
            "B4",
            "He is curious, remembers where everything is kept and completes three-piece puzzles.",
            "Kofi matches objects that are the same but does not sort, count or know any colour name. His play and learning are at the stage of a child of about two, which is half his age, and work set out for the room passes him by.",
        ),
        (
            "B5",
            "",
            "He holds one thing in mind at a time and needs 20 or more repeats, over several weeks, before a new sign or step sticks. What is not practised for a week is lost.",
        ),
    ],
    SEMH: [
        (
            "B6",
            "Kofi is affectionate and has a great sense of fun. He is calm when he can see what comes next.",
            "At a change of activity Kofi drops to the floor and stays there for five to ten minutes, six times in a three-hour session on average. He loses about a quarter of his time at nursery this way.",
        ),
        (
            "B7",
            "He chooses to be near other children.",
            "He says hello by pushing or by pulling hair, three or four times a session. Other children move away and he ends up playing on his own.",
        ),
    ],
    SP: [
        (
            "B8",
            "He climbs the low steps to the slide with a hand held.",
            "Kofi has low muscle tone and loose joints. He walks about 50 metres before sitting down, and falls four times in a session on average, so he does not keep up outdoors and is carried on outings.",
        ),
        (
            "B9",
            "He feeds himself with a spoon.",
            "He holds a crayon in his whole fist, cannot pick up small things between finger and thumb and cannot manage a zip, a sock or a coat. He makes dots but no lines, and depends on an adult for all dressing.",
        ),
        (
            "B10",
            "",
            "Kofi wears a nappy day and night and gives no sign when it is wet. Each change takes him from the room for ten minutes, four times a session at the worst.",
        ),
    ],
}
OUT = {
    CI: [
        (
            "E1",
            'By July 2027, when he leaves nursery, Kofi will carry out instructions of two key words ("coat and shoes") in eight tries out of ten in his usual room, so that he can do as the others do without being led.',
        ),
        (
            "E2",
            "By the end of the Reception Year (July 2028) Kofi will put two words or signs together and use 120 words or signs in all, understood by adults outside his family, so that he can say what he wants and what is wrong.",
        ),
        (
            "E3",
            "By July 2027 Kofi will stay with an adult-led activity in a group of three for six minutes, on four days in five.",
        ),
    ],
    CL: [
        (
            "E4",
            "By the end of the Reception Year Kofi will sort objects by colour and by size, count out three and name four colours by word or sign, each correct in nine tries out of ten a week after he was last taught it.",
        ),
    ],
    SEMH: [
        (
            "E5",
            "By July 2027 Kofi will move to the next activity within one minute of being shown its picture, without lying on the floor, at nine changes out of ten.",
        ),
        (
            "E6",
            "By July 2027 Kofi will greet another child with a wave or a sign and play beside or with that child for ten minutes each session, with no pushing on nine days out of ten.",
        ),
        (
            "E7",
            "By October half term 2027 Kofi will come into his Reception class with the other children, hang up his bag and join the carpet within ten minutes on nine mornings out of ten, so that he begins school as a member of the class.",
        ),
    ],
    SP: [
        (
            "E8",
            "By the end of the Reception Year Kofi will walk 200 metres and cross the playground with no more than one fall a day, so that he can go on outings on his feet.",
        ),
        (
            "E9",
            "By the end of the Reception Year Kofi will put on his own coat and socks, draw a line and a circle holding the crayon in his fingers, and use the toilet with a reminder, staying dry on four days in five.",
        ),
    ],
}
COLS = ("Provision required to achieve the outcome", "Provided by who and by when")
PROV = {
    CI: [
        (
            "F1",
            "Direct speech and language therapy at nursery: two-word understanding, joining signs and words, and speech sounds through play.",
            "A speech and language therapist with experience of children with Down syndrome; 1:1, 30 minutes once a fortnight from December 2026. The therapist resets the targets each term with Kofi's parents.",
        ),
        (
            "F2",
            "See and Learn vocabulary cards and Makaton practice, using the therapist's current word list.",
            "His key person, shown how by the therapist; 1:1, ten minutes, twice in every session he attends. Therapist looks at the record each fortnight.",
        ),
        (
            "F3",
            "Every adult signs the key word in each thing said to Kofi, keeps to phrases of two or three words and waits ten seconds for his reply.",
            "All adults in his room, all session, every day, from December 2026.",
        ),
        (
            "F4",
            "Attention group: a bucket of surprising objects, then one thing made by the adult, as taught on the Attention Autism course.",
            "An early years practitioner who has done the course, with three children; 15 minutes at the start of each session, four days a week. Key person and inclusion lead review every six weeks.",
        ),
        (
            "F5",
            "Makaton Level 1 and 2 training for the five adults in Kofi's room.",
            "The speech and language service's Makaton tutor; two days by the end of January 2027, and a half-day refresher each September.",
        ),
    ],
    CL: [
        (
            "F6",
            "Small-step teaching of matching, sorting, counting and colours with work boxes, the answer shown first so that he does not learn mistakes; each step repeated daily until it has held for a week.",
            "His key person, 1:1, 15 minutes, twice a session, five days a week, from steps written by the specialist teacher on 6 October 2026. Reviewed by that teacher every half term.",
        ),
        (
            "F7",
            "Visits to teach Kofi, show staff the next step and write it down.",
            "An early years specialist teacher of the council's, 1.5 hours every half term, beginning in December 2026.",
        ),
        (
            "F8",
            "Kofi will have access to a duplicate set of his work boxes at home, with a parent shown how to use them.",
            "The key person, half an hour with a parent on the first Monday of each month. Contents changed monthly.",
        ),
    ],
    SEMH: [
        (
            "F9",
            "A now-and-next board with photographs and one song for tidying up, used with a two-minute sand timer.",
            "Any adult with Kofi, before each change of activity, all session.",
        ),
        (
            "F10",
            "Counting of falls to the floor and pushes, and a plan of what to do before, during and after.",
            "Key person records daily; the educational psychologist meets the key person and parents for an hour once a term to change the plan.",
        ),
        (
            "F11",
            "Two-friend play: a game with one or two chosen children, taught hello, turn and goodbye by copying.",
            "An early years practitioner; one adult with two or three children, 15 minutes, each session. Inclusion lead reviews every half term.",
        ),
        (
            "F12",
            "An additional adult to carry out the work in this plan, keep Kofi safe on steps and see to toileting and food.",
            "An early years practitioner with a Level 3 qualification, 1:1, 15 hours a week at nursery (the whole of his attendance), and 25 hours a week of a teaching assistant with the same qualification from September 2027. Reviewed at each termly meeting.",
        ),
        (
            "F13",
            "Move to school: the Reception teacher visits Kofi twice at nursery, and he makes six visits to the classroom, first of half an hour, then of an hour, with his key person.",
            "Reception teacher and key person, June and July 2027; meeting of both settings, parents and the specialist teacher in May 2027.",
        ),
        (
            "F14",
            "A photograph book of the new school, its people and its toilets, shared at nursery and at home.",
            "Made by the key person by 11 June 2027 and read 1:1 every day until September, five minutes.",
        ),
    ],
    SP: [
        (
            "F15",
            "Physiotherapy exercises for trunk, hips and balance (programme of 28 September 2026), done as games.",
            "His additional adult, trained by the physiotherapist; 1:1, ten minutes every session. The physiotherapist sees Kofi for 45 minutes each half term and updates them.",
        ),
        (
            "F16",
            "Finger strength and dressing programme: threading, pegs, backward chaining with coat and socks.",
            "His additional adult, taught by the occupational therapist; 1:1, 15 minutes, Mondays, Wednesdays and Fridays. The therapist visits once a term to reassess.",
        ),
        (
            "F17",
            "A chair with foot plate and side supports, and a step for the toilet.",
            "Supplied by the occupational therapy service by 18 December 2026; in use at every table activity and meal.",
        ),
        (
            "F18",
            "Toilet routine: sitting on the toilet for two minutes with the same sign and song, and a chart.",
            "His additional adult, on arrival, mid-session and before going home, each day. Health visitor and parents review monthly.",
        ),
    ],
}
LINKS = {
    "A1": "E2 E6", "A2": "E7", "A3": "E2 E9",
    "B1": "E1 F1 F2 F3 F5", "B2": "E2 F1 F2 F3 F5", "B3": "E3 F4", "B4": "E4 F6 F7 F8", "B5": "E4 F6 F8 F2", "B6": "E5 E7 F9 F10 F13 F14",
    "B7": "E6 F10 F11", "B8": "E8 F12 F15", "B9": "E9 F16 F17", "B10": "E9 F12 F17 F18",
    "C1": "E10 G1", "C2": "E10 G2 G3", "D1": "E11 H1 H2",
    "E1": "F1 F2 F3 F5", "E2": "F1 F2 F3 F5", "E3": "F4", "E4": "F6 F7 F8", "E5": "F9 F10", "E6": "F11 F10", "E7": "F13 F14 F12",
    "E8": "F15 F12", "E9": "F16 F17 F18", "E10": "G1 G2 G3", "E11": "H1 H2",
}  # fmt: skip


def build(name: str, edits: Sequence[Edit]) -> Pen:
    """The plan, with edits to its words if there are any."""
    p = Pen(name, LAYOUT, edits, font="Arial", size=10.5, ink="7A1F5C", shade="F1E3EC", margin=18)
    _front(p)
    _views(p)
    _needs(p)
    _outcomes(p)
    _rest(p)
    if not edits:
        for source, targets in LINKS.items():
            p.link(source, *targets.split())
        _guards(p)
    return p


def _front(p: Pen) -> None:
    p.running(
        "OFFICIAL SENSITIVE   Kofi Mensah-Doyle   Draft of 2 November 2026",
        "Marrowby County Council SEND Service",
    )
    p.plain("Marrowby County Council", bold=True, size=11, colour="7A1F5C")
    p.head("Education, Health and Care Plan (Draft)", level=1, size=20)
    p.form(
        [
            ("Name", "Kofi Mensah-Doyle", "Date of birth", "9 September 2022"),
            ("Gender", "Male", "Age", "4"),
            ("Setting", "Little Wrens Nursery", "Greatest area of need", "Moderate learning difficulty (Down syndrome)"),
            ("Status", "Draft", "Date of this draft", "2 November 2026"),
            ("Request received", "13 July 2026", "Date of first review", "On or before 29 October 2027"),
            ("Parents", "Abena Mensah and Patrick Doyle", "Telephone", "01632 960833"),
            ("Address", "41 Cooper's Rise, Marrowby", "SEND officer", "Lesley Thwaite"),
        ],
        widths=(32, 55, 37, 50),
    )  # fmt: skip
    p.details(
        name="Kofi Mensah-Doyle", date_of_birth="2022-09-09", status="draft", plan_date="2026-11-02",
        review_date="2027-10-29", local_authority="Marrowby County Council", setting="Little Wrens Nursery",
        primary_need="Moderate learning difficulty (Down syndrome)", first_plan=True, pronouns="he",
        officer="Lesley Thwaite", year_group=-1,
    )  # fmt: skip
    p.dates(request="2026-07-13", draft="2026-11-02")


def _views(p: Pen) -> None:
    p.head("SECTIONA: The views, interests and aspirations of Kofi and his parents", shade=p.shade)
    p.head("How this section was written", level=3)
    p.para(
        "A",
        "Kofi's key person, Shreya Nand, watched and played with him over three sessions in September 2026 with photographs to choose from. His parents were visited at home by the SEND officer on 22 September 2026 and have agreed the words.",
    )
    p.head("My story", level=3)
    p.para(
        "A",
        "Kofi is the younger child of Abena and Patrick; his sister Esi is seven. He was born at 36 weeks and had an operation on his heart in February 2023. He has been at Little Wrens since September 2025, five mornings a week.",
    )
    p.head("What Kofi shows us", level=3)
    p.para(
        "A",
        'Kofi chose the photographs of water, the drum and his sister. He pushed away those of the carpet and of lunch. He signs "more" and "finish" to make his wishes plain, and he laughs when others laugh.',
    )
    p.head("How to help Kofi have his say", level=3)
    p.para(
        "A",
        "He needs two real objects or photographs to choose from, one question at a time, a sign with each word, and ten seconds in which to answer. His mother or key person can tell by his face when he has had enough.",
    )
    p.head("What his parents tell us", level=3)
    p.para(
        "A",
        "Abena and Patrick say that Kofi has brought joy to the family and that they are tired. They are anxious about September and about people doing things for him that he could learn to do.",
    )
    p.put("A", "A1", "We hope that Kofi will be able to talk to us and have friends of his own.")
    p.put("A", "A2", "We want him to go to school with Esi and be one of the class.")
    p.put("A", "A3", "One day we would like him to live in his own flat and do a job that he is proud of.")


def _needs(p: Pen) -> None:
    p.head("SECTIONB: Kofi's special educational needs", shade=p.shade)
    for area, title in AREAS.items():
        p.head(title, level=2)
        p.table("B", WORKING, NEEDS[area], what=1, area=area, widths=(62, 112))
    p.head("SECTIONC: Kofi's health needs which relate to his SEN", shade=p.shade)
    p.table("C", WORKING, [
        ("C1", "Kofi has recovered well from his operation and is seen by the heart clinic.", "Kofi tires after 20 minutes of running about and picks up chest infections each winter. He missed 23 days of nursery between November 2025 and March 2026."),
        ("C2", "He enjoys food with the family.", "He coughs on thin drinks and cannot chew meat or raw vegetables. A meal takes 50 minutes and his weight is on the second centile."),
    ], what=1, area="health", widths=(62, 112))  # fmt: skip
    p.head("SECTIOND: Kofi's social care needs which relate to his SEN", shade=p.shade)
    p.table("D", WORKING, [
        ("D1", "A close family, with a grandmother who visits in school holidays.", "Kofi wakes four or five times a night and must be watched at all times indoors because he climbs and opens doors. His parents have had no evening or full night to themselves for a year, and Esi's time with them suffers."),
    ], what=1, area="social-care", widths=(62, 112))  # fmt: skip


def _box(p: Pen, items: Sequence[tuple[str, str]], area: str) -> None:
    p.table("E", ("", "Outcome"), [(key, f"Outcome {key[1:]}", text) for key, text in items], what=1,
            area=area, widths=(28, 146), labels=(0,))  # fmt: skip


def _outcomes(p: Pen) -> None:
    p.head(
        "SECTIONE and SECTIONF: Outcomes for Kofi and the special educational provision he requires",
        shade=p.shade,
    )
    for area, title in AREAS.items():
        p.head(title, level=2)
        _box(p, OUT[area], area)
        p.table("F", COLS, PROV[area], area=area, widths=(92, 82))
    p.head("How the outcomes are monitored", level=2)
    p.para(
        "E",
        "The nursery's inclusion lead (from September 2027 the school's SENCO) will set short-term targets for each outcome with Kofi's parents within a month of the final plan, and go over them with the parents and specialist teacher every term.",
    )
    p.head("SECTIONE and SECTIONG: Health outcome and health provision", shade=p.shade)
    _box(
        p,
        [
            (
                "E10",
                "By March 2028 Kofi will miss no more than eight days of nursery or school in a winter through illness, eat a lunch of minced and soft food within 25 minutes, and reach the ninth centile for weight.",
            )
        ],
        "health",
    )
    p.table("G", COLS, [
        ("G1", "Heart and chest review, a flu vaccination and a written plan for when he is unwell.", "Consultant paediatrician every six months; community nurse updates the plan each October and goes through it with the room's staff for one hour."),
        ("G2", "Assessment of eating and drinking, with thickener given as required by the drinks chart of 30 September 2026.", "Feeding therapist, at nursery, every three months; the chart is kept in the kitchen."),
        ("G3", "Advice on calories and texture, and weighing.", "Community dietitian, every eight weeks, at home."),
    ], area="health", widths=(92, 82))  # fmt: skip
    p.head(
        "SECTIONE and SECTIONH1: Social care outcome, and provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        shade=p.shade,
    )
    _box(
        p,
        [
            (
                "E11",
                "By July 2027 Kofi will sleep in his own bed from eight until six on five nights in seven, and his parents and Esi will have one evening a week together.",
            )
        ],
        "social-care",
    )
    p.table("H1", COLS, [
        ("H1", "A sitter trained in Makaton in the family's home.", "Marrowby Short Breaks; one sitter, three hours every Thursday evening, from January 2027. Social worker reviews every six months."),
    ], area="social-care", widths=(92, 82))  # fmt: skip
    p.head("SECTIONH2: Any other social care provision", shade=p.shade)
    p.table("H2", COLS, [
        ("H2", "A sleep programme: bedtime routine, gradual retreat and a safe-room check.", "Family support worker trained as a sleep practitioner, six home visits of one hour, weekly from 11 January 2027, then a call each month until July."),
    ], area="social-care", widths=(92, 82))  # fmt: skip


def _rest(p: Pen) -> None:
    p.head("SECTIONI: Placement", shade=p.shade)
    p.spot("I", "@I")
    p.state("I", "blank")
    p.head("SECTIONJ: Personal budget", shade=p.shade)
    p.para("J", "No personal budget has been requested.")
    p.state("J", "nil")
    p.head("SECTIONK: Advice and information", shade=p.shade)
    p.table(
        "K", ("Source", "Author", "Date"),
        [
            ("-", "Parents' views", "Abena Mensah and Patrick Doyle", "22 September 2026"),
            ("-", "Educational advice", "Shreya Nand, key person, and Gill Marsden, inclusion lead, Little Wrens Nursery", "25 September 2026"),
            ("-", "Specialist teaching advice", "Fionnuala Birch, early years specialist teacher", "6 October 2026"),
            ("-", "Educational psychology", "Dr Amit Sengar, educational psychologist", "1 October 2026"),
            ("-", "Medical advice", "Dr Rosalind Eke, consultant paediatrician", "24 September 2026"),
            ("-", "Speech and language therapy (communication; eating and drinking)", "Helen Gould, speech and language therapist", "30 September 2026"),
            ("-", "Occupational therapy", "Craig Latimer, occupational therapist", "29 September 2026"),
            ("-", "Physiotherapy", "Noor Hussain, physiotherapist", "28 September 2026"),
            ("-", "Social care", "Dawn Purcell, social worker, children with disabilities", "5 October 2026"),
        ],
        widths=(55, 85, 34),
    )  # fmt: skip
    p.plain(
        "You have 15 days from the date of the letter sent with this draft in which to comment on it and to tell us which school you would like named.",
        italic=True,
    )


def _guards(p: Pen) -> None:
    p.guard("We want him to go to school with Esi and be one of the class.", "A", "M01: the sister's name")
    p.guard("had an operation on his heart in February 2023", "A", "M05: history")
    p.guard(PROV[CL][2][1], "F", "P06: 'access to' with all said in its row")
    p.guard(
        "thickener given as required by the drinks chart of 30 September 2026",
        "G",
        "P06, P08: medical need, chart named",
    )
    p.guard(
        "one adult with two or three children, 15 minutes, each session", "F", "P05, P07: size of a group"
    )
    p.guard(
        "15 hours a week at nursery (the whole of his attendance)", "F", "P19, P04: two stages, not 40 hours"
    )
    p.guard(
        "on arrival, mid-session and before going home, each day",
        "F",
        "P03: three times daily in other words",
    )
