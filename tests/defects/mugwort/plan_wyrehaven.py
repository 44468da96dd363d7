"""Ellie-Mae, 11, Wyrehaven: a marked-up plan by a social worker turned plan writer."""

from tests.defects.mugwort.words import Look, Plan, grid, head, note, para, sub

COLS = ["", "#What will happen", "#Who", "#How often and how long", "#For"]
FOUR = [7.6, 4.2, 3.6, 1.6]

FRONT = [
    head("Education, Health and Care Plan for Ellie-Mae Drury"),
    note(
        "Wyrehaven Metropolitan Borough Council. Changes made after the review of 7 October 2026 are shown as "
        "tracked changes."
    ),
    grid(
        [5.0, 12.0],
        ["", "#Name", "Ellie-Mae Drury"],
        ["", "#Known as", "Ellie-Mae"],
        ["", "#Date of birth", "3 December 2014"],
        ["", "#Pronouns", "She / her"],
        ["", "#School", "[-St Botolph's Primary School-][+Wyrehaven High School+]"],
        ["", "#Year group", "[-Year 6-][+Year 7+]"],
        ["", "#Status of the plan", "Amended final"],
        ["", "#First issued", "12 February 2025"],
        ["", "#Amended plan dated", "[+13 November 2026+]"],
        ["", "#Annual review meeting", "[+7 October 2026+]"],
        ["", "#Next review due", "[+6 October 2027+]"],
        ["", "#Looked after", "Yes, full care order to Wyrehaven since 2022"],
        ["", "#Main need", "Social, emotional and mental health"],
        ["", "#Foster carers", "Bernadette and Winston Oakes"],
    ),
]

ABOUT = [
    head("Section A. The views, interests and aspirations of Ellie-Mae, her mother and her carers"),
    sub("How I found out"),
    para(
        "A",
        "I met Ellie-Mae at the Oakes's kitchen table on 1 October 2026 and we made pizzas while she talked. I "
        "wrote it down afterwards and read it to her; she changed two things. "
        "[+Her birth mother, Kayleigh Drury, rang me on 5 October 2026.+] The carers came to the review.",
    ),
    sub("Her story so far"),
    para(
        "A",
        "Ellie-Mae spent her first seven years with her mother in five different homes, and there was a lot of "
        "shouting in them. She came into care in March 2022 and went through two placements before "
        "Bernadette and Winston, where she has been since August 2023. [-She is at St Botolph's.-] [+She began at "
        "Wyrehaven High in September 2026.+]",
    ),
    sub("What Ellie-Mae told me"),
    para(
        "A",
        "She said: \"I like it at Bernie's because the cat sleeps on me. High school is massive. Miss Tully gets "
        "it, she doesn't go on. I hate it when I kick off because everybody looks.\"",
        "Ellie-Mae will talk while her hands are busy, and will draw a storm or a sun to say how she is. She came "
        "to her review for the first half and chose the biscuits and the order of the talk.",
        '{A1}* She said: "I want to work with animals, like at the rescue."',
        '{A2}* She said: "I want one best friend who stays my friend."',
    ),
    sub("What her mother says"),
    para(
        "A",
        "Kayleigh says that she was the same at school and nobody helped. She wants Ellie-Mae told that she "
        "thinks of her.",
        "{A3}* Kayleigh hopes that Ellie-Mae will get to read properly, as she never did.",
    ),
    sub("What Bernadette and Winston say"),
    para(
        "A",
        "They say Ellie-Mae is great company one to one and that Sunday nights are the worst.",
        "{A4}* They hope to see her stay in one school until she is sixteen.",
    ),
]

NEEDS = [
    head("Section B. Ellie-Mae's special educational needs"),
    para(
        "B",
        "Ellie-Mae is quick with jokes, gentle with animals and dogged at anything with her hands. Her "
        "drawing is well beyond her age.",
    ),
    sub("Social, emotional and mental health"),
    para(
        "B",
        "{B1|B1.} There was a Tuesday in September when a chair scraped behind her and Ellie-Mae was under the "
        "desk before the teacher had turned round. She is always listening for danger. Sudden noise, a raised "
        "voice or someone at her back sets off flight or fists, [-twice a week-][+on six days in her first four "
        "weeks at high school+], and she loses the rest of that lesson and the next.",
        "{B2|B2.} Ellie-Mae tests whether people will leave. When Miss Tully had flu for three days, Ellie-Mae "
        "tore up the work they had done together and would not look at her for a week. Each new "
        "or returning adult is pushed off, and learning with them stops.",
        "{B3|B3.} With children of her own age she wants to be in charge, and tells their secrets when she is "
        "hurt. Three friendships ended between July and October, and she now eats her lunch in the toilets.",
    ),
    sub("Communication and interaction"),
    para(
        "B",
        "{B4|B4.} Ask her what happened and she shrugs. She has the words for things but not for feelings or for "
        "the order of events: the therapist's test of telling a story put her at the level of a seven year old. "
        "So she is thought to be lying, and rows grow.",
    ),
    sub("Cognition and learning"),
    para(
        "B",
        "{B5|B5.} Ellie-Mae went to four primary schools and missed the beginnings of reading in each. She reads "
        "at 7 years 4 months, guesses from the first letter, [+and cannot get through the first paragraph of a "
        "Year 7 textbook+].",
        "{B6|B6.} She forgets what she was sent for. Held in mind, two things are her limit (5th centile for "
        "working memory), and she starts the first line of a task and then looks about to see what the others are "
        "doing.",
    ),
    sub("Sensory and physical"),
    para(
        "B",
        "{B7|B7.} Ellie-Mae does not feel hunger, heat or tiredness until they floor her. She wore her coat "
        "through a heatwave in June and passed out in the yard, and she goes to the limit before she shows any "
        "sign of being overwrought.",
    ),
    head("Section C. Health needs"),
    para(
        "C",
        "{C1|C1.} Nightmares wake her about four times a week, and after them she will not go back to bed. "
        "Bernadette has found her asleep in the bath at six. By Thursday she is too tired to take anything "
        "in.",
    ),
    head("Section D. Social care needs"),
    para(
        "D",
        "{D1|D1.} Ellie-Mae comes back from seeing her mother either silent or wild, and it lasts into the "
        "Tuesday. She does not know why she is in care and makes up reasons, most of them that it is her "
        "fault.",
    ),
]

BACK = [
    head("Section E. Outcomes"),
    para(
        "E",
        "These are for the end of Key Stage 3 (July 2029) where no other date is given. Miss Tully, Ellie-Mae and "
        "her carers pick the next small target for each at the personal education plan meeting, once a term, and "
        "the designated teacher keeps the record.",
        "{E1|1.} Ellie-Mae will leave a lesson by her agreed sign when she feels alarm rising and be back within "
        "ten minutes, in nine alarms out of ten, so that she has no more than one lost lesson in a half term.",
        "{E2|2.} By July 2028 Ellie-Mae will carry on with her work with a second known adult on each day that "
        "Miss Tully is away.",
        "{E3|3.} Ellie-Mae will keep up one friendship for two terms, and mend it after a quarrel at least twice "
        "with an apology or a note.",
        "{E4|4.} By July 2028 Ellie-Mae will tell an adult what happened in order (before, during, after) and name "
        "what she felt, within a day of each incident.",
        "{E5|5.} Ellie-Mae will read a page of a Year 8 book on animals aloud with no more than five errors, and "
        "answer four questions out of five on it.",
        "{E6|6.} Ellie-Mae will finish a task of four steps using her own checklist, without looking to see what "
        "others do, in eight lessons out of ten.",
        "{E7|7.} By July 2028 Ellie-Mae will notice when she is hot, hungry or worn out and act on it (coat off, "
        "snack, rest), at least twice a day by her own body chart.",
        "{E8|8.} By July 2027 Ellie-Mae will sleep through on five nights in each week by her carers' diary.",
        "{E9|9.} By July 2027 Ellie-Mae will be able to tell her own story of coming into care, in her life story "
        "book, to a person of her choice, and say that it was not her fault.",
        "{E10|10.} Ellie-Mae will complete two terms of Saturday tasks at Hollin Rescue (feeding, cleaning, "
        "records) and be offered a place as a junior helper.",
    ),
    head("Section F. Special educational provision"),
    para(
        "F",
        "Miss Tully is a learning mentor who holds a certificate in attachment and trauma. The designated "
        "teacher reviews every line of this table with those named in it at the end of each term.",
    ),
    grid(
        FOUR,
        COLS,
        [
            "F",
            "{F1} Safe base: meet and greet, a way out of lessons by a turned card, and ten minutes of calming "
            "in the Nook, one adult to Ellie-Mae",
            "Miss Tully",
            "Every morning, 15 minutes, and at each turned card",
            "B1",
        ],
        [
            "F",
            "{F2} Teaching of alarm signs by the Zones of Regulation course, one to one",
            "Miss Tully, taught by the educational psychologist",
            "[-Once a week, 20 minutes-][+Twice a week, 30 minutes+]",
            "B1, B7",
        ],
        [
            "F",
            "{F3} Absence script and second adult: [+Mr Adeyemi, who has the same certificate,+] sits in with "
            "Miss Tully and Ellie-Mae, then takes the session; a card is left for each planned day away",
            "Mr Adeyemi, teaching assistant",
            "Once a week, 30 minutes",
            "B2",
        ],
        [
            "F",
            "{F4} Friendship group of three girls: sharing the lead, keeping a secret, mending a quarrel",
            "Learning mentor with ELSA (emotional literacy support assistant) training",
            "Every Wednesday lunchtime, 40 minutes",
            "B3",
        ],
        [
            "F",
            "{F5} Narrative therapy with feelings words, one to one",
            "Speech and language therapist",
            "Once a fortnight in term time, 45 minutes",
            "B4",
        ],
        [
            "F",
            "{F6} Comic strip talk within a day of each incident, one to one",
            "Miss Tully, trained by the therapist each autumn",
            "At each incident, 20 minutes",
            "B4",
        ],
        [
            "F",
            "{F7} Structured phonics for older readers (Freshstart), in a pair",
            "Higher level teaching assistant with the Freshstart certificate",
            "Four times a week, 30 minutes",
            "B5",
        ],
        [
            "F",
            "{F8} [+Text of each lesson read aloud by a reading pen, given by the school+]",
            "Subject teachers",
            "[+Every lesson with text+]",
            "B5",
        ],
        [
            "F",
            "{F9} Checklist of four steps on the desk, made with Ellie-Mae",
            "Subject teachers, shown how by the educational psychologist each September",
            "Every lesson",
            "B6",
        ],
        [
            "F",
            "{F10} Body check with a chart, water, snack and a choice of rest, one adult to Ellie-Mae",
            "Miss Tully",
            "Daily at 11 and at 2, 10 minutes",
            "B7",
        ],
        [
            "F",
            "{F11} [+Education otherwise than at school for part of the week: animal care at Hollin Rescue, Fell "
            "Road, with her own keeper's file+]",
            "[+Rescue's education officer (Level 3 in animal care and youth work), one to four+]",
            "[+Every Friday in term time, 9.30 to 12.30 (3 hours)+]",
            "B2, B3",
        ],
    ),
    head("Section G. Health provision"),
    grid(
        FOUR,
        COLS,
        [
            "G",
            "{G1} Trauma-focused therapy for nightmares, one to one, with ten minutes for the carers",
            "Clinical psychologist, child and adolescent mental health service (CAMHS)",
            "Weekly for 24 weeks from January 2027, 50 minutes; reviewed at week 12",
            "C1",
        ],
    ),
    head("Section H1. Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"),
    para("H1", "None. The assessment of September 2026 found no provision to be needed under that Act."),
    head("Section H2. Other social care provision"),
    grid(
        FOUR,
        COLS,
        [
            "H2",
            "{H2.1} Life story work, one to one, with a book that she keeps",
            "Social worker Yvette Marr, trained in life story work",
            "Every other Thursday after school, 1 hour, for 12 months; looked at in each looked-after review",
            "D1",
        ],
        [
            "H2",
            "{H2.2} Family time moved to Saturday morning and planned with a 'before and after' card, with a "
            "call to the school each Monday",
            "Contact supervisor with Level 3 in child care, reviewed by the social "
            "worker at each looked-after review",
            "Once a month, 2 hours",
            "D1",
        ],
        [
            "H2",
            "{H2.3} Saturday tasks at Hollin Rescue, with Winston Oakes, so as to have her own place there",
            "Rescue's education officer, one to two",
            "[+Every Saturday in term time, 2 hours; reviewed by the social worker each term+]",
            "B2, D1",
        ],
    ),
    head("Section I. Placement"),
    para(
        "I",
        "[-St Botolph's Primary School, a mainstream primary school.-][+Wyrehaven High School, a mainstream "
        "academy.+]",
    ),
    head("Section J. Personal budget"),
    para("J", "There is no personal budget. The carers were told of the choice on 7 October 2026."),
    head("Section K. Advice and information"),
    grid(
        [8.0, 5.8, 3.2],
        ["", "#Advice", "#From", "#Date"],
        ["K", "Ellie-Mae's views", "Ellie-Mae, with the plan writer", "[+1 October 2026+]"],
        [
            "K",
            "Parent's and carers' views",
            "Kayleigh Drury; Bernadette and Winston Oakes",
            "[+5 and 7 October 2026+]",
        ],
        [
            "K",
            "Educational advice",
            "Simone Tully and Grant Hesketh, Wyrehaven High School",
            "[+2 October 2026+]",
        ],
        ["K", "Educational psychology advice", "Dr Mirela Stanhope", "[+28 September 2026+]"],
        ["K", "Speech and language therapy advice", "Keir Donnelly", "[+25 September 2026+]"],
        [
            "K",
            "Medical advice for a looked-after child, with the sleep report",
            "Dr Rafi Bloom, paediatrician",
            "[+22 September 2026+]",
        ],
        ["K", "Social care assessment", "Yvette Marr, social worker", "[+30 September 2026+]"],
    ),
    sub("Signed for the council"),
    grid(
        [4.2, 4.3, 4.2, 4.3],
        ["", "#Officer", "Theodora Kinnear", "#Date", "13 November 2026"],
        ["", "#Signature", "T. Kinnear", "#Post", "Plan writer and SEN Officer"],
    ),
]

PLAN = Plan(
    stem="mugwort-05-wyrehaven",
    layout=9,
    look=Look(
        size=11,
        colour="0B5563",
        fill="D8EEF0",
        heading="style",
        font="Liberation Sans",
        header="Private: Ellie-Mae Drury",
    ),
    blocks=[*FRONT, *ABOUT, *NEEDS, *BACK],
    details={
        "name": "Ellie-Mae Drury",
        "preferred_name": "Ellie-Mae",
        "date_of_birth": "2014-12-03",
        "status": "amended",
        "plan_date": "2026-11-13",
        "review_date": "2027-10-06",
        "year_group": 7,
        "local_authority": "Wyrehaven Metropolitan Borough Council",
        "setting": "Wyrehaven High School",
        "named_placement": "Wyrehaven High School",
        "primary_need": "Social, emotional and mental health",
        "first_plan": False,
        "pronouns": "she",
        "looked_after": True,
        "officer": "Theodora Kinnear",
        "signed": True,
        "dates": {"first_issued": "2025-02-12", "amended": "2026-11-13", "review_meeting": "2026-10-07"},
    },
    states={"H1": "nil"},
    areas="se B1 B2 B3 E1 E2 E3 F1 F2 F3 F4 F11; ci B4 E4 F5 F6; cl B5 B6 E5 E6 F7 F8 F9; sp B7 E7 F10; he C1 E8 "
    "G1; sc D1 E9 H2.1 H2.2 H2.3; pa E10",
    links="A1-E5,E10 A2-E3 A3-E5 A4-E1,E2 B1-E1,F1,F2 B2-E2,E10,F3,F11 B3-E3,F4,F11 B4-E4,F5,F6 B5-E5,F7,F8 "
    "B6-E6,F9 B7-E7,F2,F10 C1-E8,G1 D1-E9,E10,H2.1,H2.2,H2.3 B2-H2.3 "
    "E1-F1,F2 E2-F3 E3-F4,F11 E4-F5,F6 E5-F7,F8 E6-F9 E7-F2,F10 E8-G1 E9-H2.1,H2.2 E10-F11,H2.3",
    guards=[
        ("@B1", "B", "N05: tells what happened and blames nobody"),
        ("@F6", "F", "P03: 'at each incident' is when"),
        ("@F8", "F", "P04 P05: equipment, there in every lesson with text"),
        (
            "None. The assessment of September 2026 found no provision to be needed under that Act.",
            "H1",
            "S02: a nil statement",
        ),
        ("@E9", "E", "O06 T04: her own story answers D1 and can be heard"),
        ("@F11", "F", "P18: hours, provider and place of education otherwise than at school are in the row"),
        ("@F4", "F", "P05 R01: three girls, and ELSA is spelt out"),
        ("@A4", "A", "T06: carried by fewer lost lessons and work that goes on when an adult is away"),
    ],
)
