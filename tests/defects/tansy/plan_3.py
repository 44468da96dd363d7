"""Hallowmere: "My plan", in the first person with a contents list; a looked-after girl in Year 10."""

from __future__ import annotations

from collections.abc import Sequence

from tests.defects.tansy.pen import Edit, Pen
from tests.defects.tansy.plan_3_edits import EDITS_A, EDITS_B

__all__ = ["EDITS_A", "EDITS_B", "LAYOUT", "NAME", "build"]

NAME = "tansy-03-hallowmere"
LAYOUT = 6

CI, CL, SEMH, SP, PFA = (
    "communication-interaction", "cognition-learning", "semh", "sensory-physical", "preparing-for-adulthood",
)  # fmt: skip
CONTENTS = [
    ("A", "All about me: my views, interests and hopes"), ("B", "My special educational needs"),
    ("C", "My health needs"), ("D", "My social care needs"), ("E", "My outcomes"),
    ("F", "My special educational provision"), ("G", "My health provision"),
    ("H1", "My social care provision under the Chronically Sick and Disabled Persons Act 1970"),
    ("H2", "My other social care provision"), ("I", "My school"), ("J", "My personal budget"),
    ("K", "The advice used to write my plan"),
]  # fmt: skip
TITLES = dict(CONTENTS)
NEEDS: list[tuple[str, str, str, list[tuple[str, str]]]] = [
    (CI, "Communication and interaction", "I have a wide vocabulary and can talk for an hour about animals with people I know.", [
        ("B1", "I take words as they are said. I miss hints, sarcasm and instructions that are only implied, and on a test of inference I scored below 95 in 100 people my age. In English and history I answer a different question from the one set, in about half of my work."),
        ("B2", "In a group I do not know when it is my turn. I either say nothing (in all four of the group lessons that were observed) or I talk over people, and they stop asking me to join them."),
        ("B3", "When I am stuck or upset my words go. I sit silent, sometimes for a whole lesson, and teachers take it that I am fine or being rude, so I get no help when I need it most."),
    ]),
    (CL, "Cognition and learning", "I work at the level expected of my year group and I have a very good memory for facts. I have no special educational needs in this area.", []),
    (SEMH, "Social, emotional and mental health", "I am loyal, I care about fairness and I am gentle with anything small or hurt.", [
        ("B4", "I feel so anxious about corridors, the canteen and being looked at that I cannot go in. My attendance was 61 per cent last year, and I have panic attacks at the school gate about twice a week, with shaking and being sick."),
        ("B5", "If something changes without warning (a room, a supply teacher, a fire practice) I shut down and hide in the toilets, for 40 minutes on average. This happened 19 times in the summer term and I missed the lesson each time."),
        ("B6", "I have lived in five homes and I expect adults to leave. I test new people for weeks by refusing to speak to them, and I will not take help from somebody I have not learned to trust, so new support starts slowly or fails."),
        ("B7", "If I make a mistake I rip up my work and start again: two pieces in every five in my art and science books. I hand in less than half of what I have really done and my marks do not show what I know."),
    ]),
    (SP, "Sensory and physical", "I notice tiny details by eye and have good balance; I ride well.", [
        ("B8", "Loud or overlapping noise, strip lights, perfume and the collar of my shirt hurt. I leave about four lessons a week because of them and I cannot eat in the canteen."),
        ("B9", "My finger joints bend too far. I write eight words a minute and my hand is painful after ten minutes, so I run out of time in every written test."),
    ]),
    (PFA, "Self-care and independence", "I look after my foster carers' two rabbits and their hutch without being told.", [
        ("B10", "I cannot travel on my own. I have not been on a bus without an adult, I step into the road when I am worried, and this limits where I could go to college or work."),
        ("B11", "I lose track of time, money and belongings. I was late to three lessons in five when I moved about by myself, I have never paid in a shop, and I can make one meal (toast)."),
    ]),
]  # fmt: skip
OUTCOMES = [
    (
        "E1",
        CI,
        "By the end of Year 11 (July 2028) I will show or tell an adult that I am stuck within five minutes, by card, message or words, in nine out of ten of the times that my teachers note in a half term, so that I get help before I shut down.",
    ),
    (
        "E2",
        CI,
        "By July 2027 I will take two turns and keep to the subject in a ten-minute discussion with three other students, in four lessons out of five, and will explain the hidden meaning in six out of eight short passages.",
    ),
    (
        "E3",
        SEMH,
        "By the end of Year 11 I will be in school, in lessons or my own timetable of places, for at least 92 per cent of sessions and will have no more than one panic attack a month at the gate.",
    ),
    (
        "E4",
        SEMH,
        "By July 2027, when something changes, I will use one of my three plans and be back in the lesson within ten minutes, eight times out of ten, so that I do not miss what is taught.",
    ),
    (
        "E5",
        SEMH,
        "By the end of Year 11 I will hand in nine pieces of work in every ten with my mistakes crossed out and not torn up, and will go to two adults at school when I want to talk.",
    ),
    (
        "E6",
        SP,
        "By Easter 2028 I will type at 30 words a minute and will stay for the whole of 28 of my 30 lessons a week with the sensory kit that I have chosen, so that I finish my exams in the time allowed.",
    ),
    (
        "E7",
        PFA,
        "By the end of Year 11 I will travel by bus by myself to college and back, shop for and cook four meals, and be on time for nine lessons out of ten.",
    ),
    (
        "E8",
        PFA,
        "By December 2027 I will have done two placements with animals of a week each and will have applied for a level 2 animal care course at a college that I have visited at least three times, so that I know where I am going at 16.",
    ),
    (
        "E9",
        "health",
        "By July 2027 I will be asleep within 45 minutes on five nights in seven and will eat 16 foods, so that I have the energy for a full day.",
    ),
    (
        "E10",
        "social-care",
        "By July 2027 I will see Rory every fortnight, will be calm enough for school the next day nine times out of ten, and will have stayed in the same home throughout the year.",
    ),
]
COLS = ("What I will have", "Who will do it", "How often and for how long", "Outcome")
PROV = [
    (CI, "Communication and interaction", [
        ("F1", "Speech and language therapy, 1:1, on inference, implied instructions and how to ask for help, with a half-termly meeting for my English and history teachers. The therapist sets new targets every term.", "Speech and language therapist experienced with autistic teenagers", "45 minutes each week of term; meeting 30 minutes", "1, 2"),
        ("F2", "A discussion group of four students in which we practise turns and working out what people mean, with film clips. Reviewed by the therapist each half term.", "Learning mentor trained by the therapist", "Tuesdays and Thursdays in tutor time, 25 minutes", "2"),
        ("F3", "A help card and a message channel on my tablet, checked by the teacher without speaking to me in front of others; written steps for each task, saying exactly what is wanted.", "Every subject teacher", "Every lesson", "1"),
    ]),
    (SEMH, "Social, emotional and mental health", [
        ("F4", "Cognitive behaviour therapy for anxiety adapted for autism, 1:1, including graded practice at the gate and in corridors. Progress measured by questionnaire every six weeks and shared with my carers.", "Educational psychologist from the council's service", "50 minutes each week for 24 weeks from October 2026, then monthly until July 2027", "3"),
        ("F5", "A personal timetable with an early start (8.20), quiet routes and a base room, changed a step at a time.", "Assistant SENCO, with me", "Used each day; changed every three weeks in a 20-minute meeting", "3"),
        ("F6", "A mentor who meets me at the gate and goes through the day, including anything that will change, and sees me before I go home.", "Learning mentor with attachment training (one named person and one deputy)", "Every day, 1:1, 15 minutes from the bell until register and ten minutes at 3 pm", "3, 4, 5"),
        ("F7", "Notice in writing of any change of room, teacher or day by 3 pm the day before, or as soon as it is known, with my three plans on one card.", "My mentor", "Each time that there is a change", "4"),
        ("F8", "Emotional literacy work on mistakes, trust and worry, 1:1. We look at my progress together at half term.", "ELSA (emotional literacy support assistant) supervised by the educational psychologist", "40 minutes every Monday", "5"),
        ("F9", "Teaching assistant support in English, science and art to break tasks down, notice when I go silent and keep what I have done. The SENCO reviews it each term.", "Teaching assistant (Level 3), one between me and one other student", "12 hours a week", "1, 4, 5"),
        ("F10", "Training for all my teachers in autistic shutdown and in attachment, with my own page read out.", "Educational psychologist and virtual school adviser", "Two hours each September and one hour each January", "3, 4, 5"),
    ]),
    (SP, "Sensory and physical", [
        ("F11", "A sensory plan: ear defenders, tinted clip board, soft-collared shirt, seat by the door, lunch in the base room. Reassessed every term.", "Occupational therapist writes it with me by half term; all staff follow it", "Every lesson and lunchtime; therapist 45 minutes, 1:1, each half term", "6"),
        ("F12", "A laptop and touch-typing lessons, 1:1. My speed is tested at the end of each half term.", "Higher-level teaching assistant qualified in assistive technology", "Lessons three mornings a week, 20 minutes; laptop available in every lesson", "6"),
        ("F13", "Hand exercises and a 25 per cent allowance of extra time with rest breaks in every test.", "Teaching assistant shown by the occupational therapist (exercises); examinations officer (time)", "Five minutes, 1:1, daily; each test", "6"),
    ]),
    (PFA, "Self-care and independence", [
        ("F14", "Travel training, 1:1, from walking to the stop to the whole journey. The trainer reports to me and my carers every six weeks.", "The council's accredited independent travel trainer", "An hour and a half every Wednesday for 30 weeks from January 2027", "7"),
        ("F15", "Life skills: planning, shopping for and cooking a meal, with real money. I will have access to the flat at the sixth-form centre for it. Reviewed termly by the tutor and me.", "Life skills tutor, group of three", "Alternate Fridays, two hours", "7"),
        ("F16", "Careers meetings, a week at a rescue centre and a week at a vet's, and three visits to Hallowmere Land College with my mentor, ending with a transition plan.", "Careers adviser (level 6), 1:1", "45 minutes every half term in Years 10 and 11; weeks in June and November 2027; visits by Easter 2028", "8"),
        ("F17", "A planner on my phone with alarms, set up and checked with me.", "My mentor", "Each Monday, ten minutes, 1:1", "7"),
    ]),
]  # fmt: skip
LINKS = {
    "A1": "E8", "A2": "E7", "A3": "E3", "A4": "E10", "A5": "E3 E5",
    "B1": "E2 F1 F2 F3", "B2": "E2 F1 F2", "B3": "E1 F1 F3 F9", "B4": "E3 F4 F5 F6 F10", "B5": "E4 F6 F7 F10", "B6": "E5 F6 F8 F10",
    "B7": "E5 F8 F9", "B8": "E6 F11", "B9": "E6 F12 F13", "B10": "E7 F14", "B11": "E7 F15 F17",
    "C1": "E9 G1", "C2": "E9 G2 G3", "D1": "E10 H1", "D2": "E10 H2",
    "E1": "F1 F3 F9", "E2": "F1 F2", "E3": "F4 F5 F6 F10", "E4": "F6 F7 F9 F10", "E5": "F6 F8 F9 F10", "E6": "F11 F12 F13",
    "E7": "F14 F15 F17", "E8": "F16", "E9": "G1 G2 G3", "E10": "H1 H2",
}  # fmt: skip


def build(name: str, edits: Sequence[Edit]) -> Pen:
    """The plan, with edits to its words if there are any."""
    p = Pen(name, LAYOUT, edits, font="Verdana", size=10, ink="0B5D4E", shade="D9EFE9", margin=17)
    _front(p)
    _about(p)
    _needs(p)
    _outcomes(p)
    _rest(p)
    if not edits:
        for source, targets in LINKS.items():
            p.link(source, *targets.split())
        _guards(p)
    return p


def _head(p: Pen, letter: str) -> None:
    p.plain(f"SECTION {letter}", bold=True, size=9, colour="0B5D4E", keep=True)
    p.head(TITLES[letter], level=1, shade=p.shade)


def _front(p: Pen) -> None:
    p.running("Immy Vale   DOB 08.03.2012", "Hallowmere City Council: My Education, Health and Care Plan")
    p.plain("Hallowmere City Council", size=12, colour="0B5D4E", bold=True)
    p.plain("My Education, Health and Care Plan", size=24, bold=True, colour="0B5D4E")
    p.form(
        [
            ("My full name", "Imogen Grace Vale"),
            ("I like to be called", "Immy"),
            ("I was born on", "08.03.2012"),
            ("My school", "Canalside Academy"),
            ("My year group", "Year 10"),
            ("Who I live with", "Pauline and Ged Rourke, foster carers, since April 2025"),
            ("Parental responsibility", "Hallowmere City Council (care order) and my mum, Kerry Vale"),
            ("Looked-after child", "Yes"),
            ("My main need", "Autism"),
            ("This plan is", "Final"),
            ("The assessment was asked for on", "22.05.2026"),
            ("Date of my final plan", "02.10.2026"),
            ("My plan will be reviewed by", "24.09.2027"),
        ],
        widths=(65, 110),
    )
    p.details(
        name="Imogen Grace Vale", preferred_name="Immy", date_of_birth="2012-03-08", status="final",
        plan_date="2026-10-02", review_date="2027-09-24", year_group=10, local_authority="Hallowmere City Council",
        setting="Canalside Academy", named_placement="Canalside Academy", primary_need="Autism", first_plan=True,
        looked_after=True, officer="Tariq Brandon", signed=True,
    )  # fmt: skip
    p.dates(request="2026-05-22", final="2026-10-02")
    p.plain("")
    p.plain("What is in my plan", bold=True, size=13, colour="0B5D4E")
    table = p.grid(2)
    for letter, title in CONTENTS:
        if p.fix(title):
            cells = table.add_row().cells
            cells[0].text, cells[1].text = letter, p.one(title)
    p.widths(table, (20, 155))
    p.doc.add_page_break()


def _about(p: Pen) -> None:
    _head(p, "A")
    p.head("How this section was made", level=3)
    p.para(
        "A",
        "I talked with my advocate, Neve Ballard, on 11 and 18 June 2026, by typing and with cards, because speaking about myself is hard. What is in italics is exactly what I said. The other sections were written by the council's officer from the advice, as if by me because I asked for that, and I read them with Neve on 14 September.",
    )
    p.head("My story", level=3)
    p.para(
        "A",
        "I was born in Hallowmere. I came into care when I was eight and I have lived in five homes. I was told that I am autistic in March 2024, when I was in Year 7, and I have been at Canalside Academy since then.",
    )
    p.head("In my own words", level=3)
    p.para(
        "A",
        '"Animals make sense. People say one thing and mean another. Pauline does not make me talk and I like that. I like drawing foxes, riding, and quiet."',
        italic=True,
    )
    p.put("A", "A1", '"I want to be a veterinary nurse or work in a rescue centre."', italic=True)
    p.put("A", "A2", "\"When I'm grown up I'd like a flat by myself with a cat.\"", italic=True)
    p.put("A", "A3", '"I wish I could walk into a room and feel all right."', italic=True)
    p.put("A", "A4", '"I want to see my brother Rory more."', italic=True)
    p.head("How I communicate and make decisions", level=3)
    p.para(
        "A",
        "I speak when I am calm. When I am not, I type or point to a card. Tell me what a meeting is for a day before, give me the questions in writing and let me send my answer later; Neve comes to meetings about me.",
    )
    p.head("What my carers and my mum say", level=3)
    p.para(
        "A",
        "Pauline and Ged (10 June 2026, by letter): Immy is thoughtful and honest. Mornings are a struggle and by Friday she is finished. Mum (telephone call with the social worker, 17 June 2026): she has always loved animals, and needs time.",
    )
    p.put("A", "A5", "We all hope that she finishes school with friends and with people whom she can trust.")


def _needs(p: Pen) -> None:
    _head(p, "B")
    for area, title, strengths, needs in NEEDS:
        p.head(title, level=2)
        p.para("B", strengths)
        for key, text in needs:
            p.put("B", key, text, area=area, style="List Bullet")
    _head(p, "C")
    p.put(
        "C",
        "C1",
        "It takes me two to three hours to fall asleep. I get about five hours on a school night and I am too tired to think after lunch.",
        area="health",
        style="List Bullet",
    )
    p.put(
        "C",
        "C2",
        "I have avoidant restrictive food intake disorder. I eat eight foods, all dry, and nothing at school; my iron is low and I have fainted twice this year.",
        area="health",
        style="List Bullet",
    )
    _head(p, "D")
    p.put(
        "D",
        "D1",
        "I have had five placements. I worry that this one will end, I pack a bag when there is a disagreement, and I do not sleep or go to school the next day.",
        area="social-care",
        style="List Bullet",
    )
    p.put(
        "D",
        "D2",
        "I see my brother Rory, who is eleven and lives with other carers, once in six weeks. I am upset for days before and after, and have hurt my arms by scratching on two of those days.",
        area="social-care",
        style="List Bullet",
    )


def _outcomes(p: Pen) -> None:
    _head(p, "E")
    p.table(
        "E",
        ("No.", "Outcome"),
        [(key, key[1:], text) for key, _, text in OUTCOMES],
        what=1,
        labels=(0,),
        widths=(15, 160),
    )
    for item in p._items:
        if item["section"] == "E":
            item["area"] = {key: area for key, area, _ in OUTCOMES}.get(item["key"])
    p.para(
        "E",
        "The SENCO will agree short-term targets for each outcome with me, my carers and the virtual school at every personal education plan meeting (once a term) and will check them at the next.",
    )
    _head(p, "F")
    for area, title, rows in PROV:
        p.head(title, level=2)
        p.table("F", COLS, rows, area=area, widths=(68, 44, 42, 23))


def _rest(p: Pen) -> None:
    _head(p, "G")
    p.put(
        "G",
        "G1",
        "A sleep clinic nurse from the child health service will see me and Pauline for 45 minutes every six weeks, and a community paediatrician will review my melatonin every six months.",
        area="health",
        style="List Bullet",
    )
    p.put(
        "G",
        "G2",
        "A dietitian from the eating disorder clinic will see me for 30 minutes every month, with a blood test for iron every three months.",
        area="health",
        style="List Bullet",
    )
    p.put(
        "G",
        "G3",
        "A clinical psychologist from CAMHS (child and adolescent mental health services) will work with me 1:1 on new foods for an hour a fortnight until July 2027, and review it with me then.",
        area="health",
        style="List Bullet",
    )
    _head(p, "H1")
    p.para(
        "H1",
        "My social worker's assessment of 1 July 2026 found no need for services under section 2 of the Act.",
    )
    p.state("H1", "nil")
    _head(p, "H2")
    p.put(
        "H2",
        "H1",
        "My social worker will visit me every four weeks for at least an hour, and the fostering service's therapist will meet Pauline and Ged for 90 minutes a month so that this home lasts. My independent reviewing officer checks this every six months.",
        area="social-care",
        style="List Bullet",
    )
    p.put(
        "H2",
        "H2",
        "A contact worker will take me to see Rory every other Saturday, 10 till 1, at a farm or a stable, and will stay with us. The social worker reviews it at each care review.",
        area="social-care",
        style="List Bullet",
    )
    _head(p, "I")
    p.para("I", "Canalside Academy, a mainstream secondary school.")
    _head(p, "J")
    p.para(
        "J",
        "My carers and social worker were told about personal budgets on 15 September 2026. None has been asked for.",
    )
    p.state("J", "nil")
    _head(p, "K")
    p.table(
        "K", ("Who gave advice", "Date"),
        [
            ("-", "Me, with my advocate Neve Ballard", "18 June 2026"),
            ("-", "Kerry Vale, my mum, and Pauline and Ged Rourke, my foster carers", "17 June 2026"),
            ("-", "Marcus Ilott, SENCO, Canalside Academy, with the virtual school (education and preparation for adulthood)", "29 June 2026"),
            ("-", "Dr Sunniva Platt, educational psychologist", "6 July 2026"),
            ("-", "Dr Peter Achebe, community paediatrician, with CAMHS and dietetics", "3 July 2026"),
            ("-", "Lorna Speight, speech and language therapist", "30 June 2026"),
            ("-", "Hugh Dallow, occupational therapist", "2 July 2026"),
            ("-", "Bev Ashworth, social worker, children in care team", "8 July 2026"),
            ("-", "Yasmin Cole, careers adviser", "9 July 2026"),
        ],
        widths=(125, 50),
    )  # fmt: skip
    p.form(
        [("Signed for Hallowmere City Council", "Tariq Brandon, SEND case officer"), ("Date", "02.10.2026")],
        widths=(75, 100),
    )


def _guards(p: Pen) -> None:
    p.guard(
        '"I want to see my brother Rory more."',
        "A",
        "M01, V05: the brother's name; her own words, said to be so",
    )
    p.guard("I like to be called", None, "M03: Immy is the preferred name")
    p.guard("I was told that I am autistic in March 2024, when I was in Year 7", "A", "M05, M04: history")
    p.guard(PROV[3][2][1][1], "F", "P06: 'access to' in a row that says all")
    p.guard(
        "Every day, 1:1, 15 minutes from the bell until register and ten minutes at 3 pm", "F", "P03, P04"
    )
    p.guard("Teaching assistant (Level 3), one between me and one other student", "F", "P05: ratio in words")
    p.guard("I have no special educational needs in this area.", "B", "N01: the area is addressed")
