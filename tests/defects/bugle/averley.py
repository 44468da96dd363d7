"""Averley: the national grid, landscape; a girl in Year 4 with developmental language disorder."""

from tests.defects.bugle.sheet import Look, Sheet

NAME, LAYOUT, PDF_OF = "bugle-01-averley", 1, "a"
LOOK = Look(
    font="Calibri",
    size=10,
    shade="DDE8D9",
    colour="2F5233",
    landscape=True,
    header="Education, Health and Care Plan: Nia Pritchard (OFFICIAL-SENSITIVE)",
    footer="Averley Metropolitan Borough Council, SEND Service",
)
DETAILS = {
    "name": "Nia Rhoswen Pritchard",
    "date_of_birth": "2018-02-11",
    "status": "final",
    "plan_date": "2026-10-02",
    "year_group": 4,
    "local_authority": "Averley Metropolitan Borough Council",
    "setting": "Lowfield Road Primary School",
    "named_placement": "Lowfield Road Primary School",
    "first_plan": True,
    "looked_after": False,
    "officer": "Gaynor Whitlock",
    "signed": True,
    "upn": "K330208917044",
    "nhs_number": "999 214 7706",
}
DATES = {"request": "2026-05-20", "final": "2026-10-02"}
STATES: dict[str, str] = {}

GUARDS = [
    ("@A2", "A", "M01: Carys is a cousin, named beside the child"),
    ("@F2", "F", "P03 P04: the days and 'the quarter of an hour before register' are the amount"),
    ("@F15", "F", "P06: 'has access to', with place and times given"),
    ("@G1", "G", "P06 P08: 'as required' belongs to an inhaler"),
    ("@F4", "F", "P05 P07: 'a group of up to four' is a limit on size, not a capped amount"),
    ("@H21", "H2", "P03: 'alternate Saturdays' is a frequency"),
    ("@B1", "B", "N02: names the diagnosis and then what is seen"),
]

LINKS = """
A1 > E4
A2 > E6
A3 > E1 E3
A4 > E4
B1 > E1 F1 F2 F3 F6
B2 > E2 F4 F1
B3 > E3 F1 F5
B4 > E3 F1 F5
B5 > E4 F7 F8
B6 > E5 F9 F11
B7 > E1 F10 F6
B8 > E7 F12
B9 > E6 F13 F14
B10 > E5 F16 F17
B11 > E10 F15 F18
C1 > E8 G1 G2
C2 > E11 G3
D1 > E9 H11 H21
E1 > F1 F2 F3 F6 F10
E2 > F4 F1
E3 > F5 F1
E4 > F7 F8
E5 > F9 F11 F16 F17
E6 > F13 F14
E7 > F12
E10 > F15 F18
E8 > G1 G2
E11 > G3
E9 > H11 H21
"""

_FRONT = [
    ["Full name", "Nia Rhoswen Pritchard", "Date of birth", "11/02/2018"],
    ["Gender", "Female", "Year group", "Year 4"],
    ["Home address", "7 Tannery Steps, Averley, AV4 2ZZ", "Home language", "English and Welsh"],
    ["UPN", "K330208917044", "NHS number", "999 214 7706"],
    ["Current school", "Lowfield Road Primary School", "Looked after by the local authority?", "No"],
    ["Parent / carer 1", "Bethan Pritchard", "Parent / carer 2", "Huw Pritchard"],
    ["Relationship", "Mother", "Relationship", "Father"],
    ["Telephone", "01632 960114", "Telephone", "01632 960115"],
    ["Email", "b.pritchard@example.org", "Email", "h.pritchard@example.org"],
    ["Request for assessment received", "20/05/2026", "Decision to issue", "27/08/2026"],
]

_A1 = """Nia was born at 38 weeks and is the elder of two children. She had few words at three, and the health visitor referred her to speech and language therapy in 2021. She joined Lowfield Road Primary School in Reception. Her teachers noticed that she watched the other children before she did anything. Developmental language disorder was identified in March 2024. School has used its own special needs budget for her since Year 1, and asked for an EHC needs assessment in May 2026 because the distance between Nia and her classmates was growing."""

_VIEWS = """Miss Okafor, the teaching assistant Nia knows best, asked for her views with Talking Mats and drawings on 9 and 11 June 2026 and wrote down her words as she said them. Nia talks in short sentences. She understands best when people show her as well as tell her, wait, and ask one thing at a time; she takes part in decisions by choosing between pictures, and she came to the first ten minutes of her meeting.
Nia says:: "I like school when it is making. I don't like when everyone talks quick. I put my hand up and then the word goes."
Nia's parents say (family form and telephone call, 15 June 2026):: She is funny and stubborn at home and silent at parties. We spend a lot of time guessing what happened in her day, and when we guess wrong she goes to her room. We worry that people think she is not listening."""

_INTERESTS = """Nia likes baking with her grandfather, her guinea pigs Toast and Crumb, swimming underwater, and anything with glue."""
_STRENGTHS = """Nia is kind to younger children and patient with animals. She remembers routes and faces, draws with a great deal of detail, can build a model from picture instructions without help, and adds and subtracts within 100 when the sum is written down."""
_ASPIRATIONS = """Nia:: [[A1|"I want to look after poorly animals when I am big and read the labels on the medicine."]]
[[A2|"I want a friend to come to my house, like Carys's friends go to hers."]]
Parents:: [[A3|We hope that one day she will be able to tell us about her day in her own words.]] [[A4|We would love her to pick up a book because she wants to.]]"""

_CI = [
    [
        "[[B1|Nia has developmental language disorder. On the CELF-5 in June 2026 her understanding of spoken language was at the 2nd percentile. She follows an instruction with two parts but loses the third, and copies what the child beside her does, so that she often starts the wrong task.]]",
        "[[F1|A speech and language therapist works with Nia 1:1 for 40 minutes every week in term time on understanding of sentences, sentence building and clear consonant blends, and reviews her targets with the SENCO each half term.]]\n[[F2|A teaching assistant trained by the therapist goes through the day's plan and its five key words with Nia, 1:1, on Tuesday and Thursday mornings in the quarter of an hour before register. The therapist observes one of these sessions each half term and changes the method if needed.]]\n[[F3|In every lesson the class teacher gives Nia instructions one at a time with a drawn or written prompt, waits ten seconds, and asks her to show what she is going to do.]]",
        "[[E1|By July 2028 Nia will carry out a spoken instruction of three parts in a lesson without watching another child, on four occasions out of five when her teaching assistant keeps count.]]",
    ],
    [
        '[[B2|Nia knows far fewer words than other children of eight (BPVS-3 age equivalent 5 years 1 month, June 2026). She says "thing" and "that one" for everyday objects and does not remember topic words from one week to the next.]]',
        "[[F4|A teaching assistant with the Word Aware training teaches Nia ten topic words a week in a group of up to four children, for 20 minutes on three days a week. The SENCO checks the words kept after four weeks and reviews the list each half term.]]",
        "[[E2|By July 2028 Nia will explain in her own words at least 40 of the 50 topic words taught in each term, when she is asked four weeks later.]]",
    ],
    [
        '[[B3|Nia\'s sentences are four or five words long and leave out small words and endings ("he goed shop with no money"). She cannot put events in order, so adults do not find out what happened when there has been a quarrel.]]\n[[B4|Nia leaves one sound out of consonant blends ("pider", "nake") and unfamiliar adults understand about two thirds of what she says.]]',
        "[[F5|A teaching assistant trained in Talk Boost leads a storytelling group of three, with Nia in it, for 30 minutes twice a week, using picture strips for who, where, when and what happened, and models the blend Nia is learning in her own retelling. The therapist listens to a recording of Nia's retelling each term and reviews the next step.]]",
        "[[E3|By July 2028 Nia will tell an adult who was not there about something that happened, in four or more linked sentences that the adult understands at the first telling, in three weeks out of four.]]",
    ],
]
_CL = [
    [
        "[[B5|Nia reads 28 of the first 100 common words and sounds out words of three letters. Her reading age is 5 years 8 months (June 2026). She guesses from the picture and cannot use the class reading books.]]",
        "[[F7|A teaching assistant trained in Precision Teaching works with Nia 1:1 for ten minutes each morning on reading sight words, keeps a daily chart, and the SENCO reviews it every half term.]]\n[[F8|The class teacher hears Nia read 1:1 from a phonic book at her level for ten minutes on Mondays, Wednesdays and Fridays.]]",
        "[[E4|By July 2028 Nia will read a book of her own choice at a 7-year level aloud to an adult, with no more than one mistake in twenty words.]]",
    ],
    [
        "[[B6|Nia writes one short sentence in half an hour. She spells by the first sound only and cannot read her writing back.]]",
        "[[F9|A teaching assistant trained in Colourful Semantics works with Nia and one other child for 25 minutes on four days a week on building and spelling a written sentence. The SENCO reviews samples of her writing each half term.]]\n[[F11|Nia has a tablet with Clicker word banks at her table in every lesson in which she writes.]]",
        "[[E5|By July 2028 Nia will write three joined sentences on a topic in 20 minutes, by hand or on her tablet, that another child can read without help.]]",
    ],
    [
        "[[B7|Nia holds two pieces of spoken information in mind where most of the class hold four (educational psychologist, July 2026). She loses count in mental arithmetic and forgets the question in problems told in words.]]",
        "[[F6|The class teacher gives Nia a task board with each step of the work drawn on it, at the start of every lesson, and she moves a peg as each step is done.]]\n[[F10|A teaching assistant trained by the educational psychologist teaches Nia 1:1, for 15 minutes twice a week, to draw a problem and repeat the question to herself; the psychologist reviews this each term.]]",
        "~ See the first outcome under Communication and Interaction.",
    ],
]
_SEMH = [
    [
        "[[B8|Nia goes silent when she is asked a question in front of the class and has spoken in class discussion twice since January 2026. She bites her sleeves on days with a supply teacher, and in the summer term was sent home with stomach ache six times.]]",
        "[[F12|A teaching assistant trained as an emotional literacy support assistant (ELSA) meets Nia 1:1 for 30 minutes each Wednesday, over every term, to practise speaking in small steps and to name feelings with a five-point scale. The ELSA's supervising psychologist reviews the steps each half term.]]",
        "[[E7|By July 2027 Nia will answer a question or ask for help aloud in a class lesson at least once a day, on four days in five.]]",
    ],
    [
        "[[B9|Nia plays beside children two years younger. When rules change in a game she grabs or walks off, and nobody in her class chose her as a partner in the school's survey of May 2026.]]",
        "[[F13|A trained play leader (one adult to three children) runs a structured game for Nia and two chosen classmates for 20 minutes at lunch on Mondays, Tuesdays and Fridays.]]\n[[F14|The SENCO meets the play leader on the last Friday of each month to look at the play record and choose the next skill.]]",
        "[[E6|By July 2028 Nia will have a friend with whom she plays a game with rules for 15 minutes without leaving it, on three days a week at school and once a term in her own home.]]",
    ],
]
_SP = [
    [
        "[[B10|Nia holds her pencil in her fist, tires after ten minutes of writing and cannot fasten buttons or use a knife and fork together. Her score on the Beery VMI was at the 5th percentile (June 2026).]]",
        "[[F16|A teaching assistant shown how by the occupational therapist leads hand-strength and fastening exercises with Nia 1:1 for ten minutes each day. The occupational therapist sees Nia in school for 45 minutes each half term to review and change them.]]\n[[F17|Nia has a sloping board, a moulded pencil grip and sprung scissors at her place in every lesson.]]",
        "~ See the writing outcome under Cognition and Learning.",
    ],
    [
        "[[B11|Nia covers her ears in the dinner hall and in assemblies, and after ten minutes there she cries or hides under the table.]]",
        "[[F15|Nia has access to the library for her lunch, with two friends and a midday supervisor, from 12.10 to 12.35 every day.]]\n[[F18|Nia has her ear defenders on her peg, puts them on before every assembly and sits at the end of a row by the door.]]",
        "[[E10|By July 2027 Nia will stay through assembly and eat a full lunch on every day of the week without crying or hiding.]]",
    ],
]


def draw(s: Sheet) -> None:
    """The plan, page by page."""
    s.h("Averley Metropolitan Borough Council")
    s.h("Education, Health and Care Plan (Final)", 2)
    s.grid([None] * 4, None, _FRONT, [5, 8, 5, 7.5], banner="Personal details", shaded=(0, 2))
    s.grid(
        [None] * 3,
        ["Service", "Name and role", "Contact"],
        [
            ["Speech and language therapy", "Imogen Tate, therapist", "01632 960130"],
            ["Educational psychology", "Dr Samir Holt", "01632 960131"],
            ["Short breaks team", "Lorna Beck, family support worker", "01632 960139"],
        ],
        [7, 10, 8.5],
        banner="Services involved",
    )
    s.grid(
        [None, "A"],
        None,
        [["A1", "Summary of the child or young person's history\n~ Include significant events."]],
        [2.5, 23],
        shaded=(0, 1),
    )
    s.w("A", _A1)
    s.grid(
        [None, "A"],
        None,
        [
            ["Views", _VIEWS],
            ["Interests", _INTERESTS],
            ["Strengths", _STRENGTHS],
            ["Aspirations", _ASPIRATIONS],
        ],
        [3.5, 22],
        banner="A2   Summary of the views, interests and aspirations of the child and their parents",
        shaded=(0,),
    )
    head = ["B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"]
    for title, area, rows in (
        ("Communication and Interaction", "communication-interaction", _CI),
        ("Cognition and Learning", "cognition-learning", _CL),
        ("Social, Emotional and Mental Health", "semh", _SEMH),
        ("Sensory and/or Physical", "sensory-physical", _SP),
    ):
        banner = (
            f"Special Educational Needs and Provision (B-F-E)\n{title}\n~ Complete one row for each need."
        )
        s.grid(["B", "F", "E"], head, rows, [8, 10.5, 7], area=area, banner=banner)
    s.w(
        "E",
        "The SENCO sets shorter-term targets towards each outcome with Nia and her parents in September, January and April, and goes through them with the class teacher at the end of every half term.",
    )
    s.grid(
        ["C", "G", "E"],
        ["C – Health Needs", "G – Health Provision", "E – Outcomes"],
        [
            [
                "[[C1|Nia has asthma. Running, cold air and guinea-pig bedding bring on coughing and a tight chest, and she missed nine days of school last year after attacks.]]\n[[C2|Nia takes more than an hour to fall asleep on school nights and wakes at about 3 a.m. (sleep diary, June 2026), and she is pale and tearful on the following mornings.]]",
                "[[G1|The school nurse trains two staff in Nia's asthma plan every September; they give two puffs of salbutamol through her spacer as required for wheeze or cough, up to ten puffs in an attack while waiting for an ambulance.]]\n[[G2|The asthma nurse at Averley Children's Centre sees Nia for 30 minutes every six months and reviews her preventer inhaler.]]\n[[G3|A sleep practitioner from the health visiting and school nursing service meets Nia's parents for an hour a month for four months from November 2026, and reviews the sleep diary at the end.]]",
                "[[E8|By July 2027 Nia will tell an adult when her chest is tight and use her spacer herself, so that she misses no more than three days of school in the year through asthma.]]\n[[E11|By July 2027 Nia will be asleep within half an hour of lights out on five nights in seven.]]",
            ]
        ],
        [8, 10.5, 7],
        area="health",
        banner="Health Needs and Provision (C-G-E)",
    )
    s.grid(
        ["D", "H1", "H2", "E"],
        [
            "D – Social Care Needs",
            "H1 – Provision under s.2 CSDPA 1970",
            "H2 – Other social care provision",
            "E – Outcomes",
        ],
        [
            [
                "[[D1|Nia goes nowhere outside home and school without a parent. She cannot explain herself to club leaders, left Brownies after three weeks, and spent all but four days of the summer holiday indoors (social care assessment, July 2026).]]",
                "[[H11|A family support worker from the short breaks team takes Nia to the Saturday cookery club, 1:1, for two hours each week in term time.]]",
                "[[H21|On alternate Saturdays the same worker spends half an hour after the club with Nia and her parents, planning the next outing with pictures. The short breaks team reviews this every six months.]]",
                "[[E9|By July 2027 Nia will stay for the whole of the cookery club on eight Saturdays in ten, with her worker in the room but not beside her.]]",
            ]
        ],
        [6.5, 6.5, 6.5, 6],
        area="social-care",
        banner="Social Care Needs and Provision (D-H1-H2-E)",
    )
    s.grid(
        [None, "I"],
        None,
        [
            ["Name of school", "Lowfield Road Primary School, Averley"],
            ["Type of school", "Maintained mainstream primary school"],
        ],
        [7, 18.5],
        banner="I   Placement",
        shaded=(0,),
    )
    s.grid(
        ["J"],
        None,
        [
            [
                "A personal budget was explained to Nia's parents on 27 August 2026 and they have not asked for one."
            ]
        ],
        [25.5],
        banner="J   Personal Budget",
    )
    s.grid(
        ["K"] * 4,
        ["Advice and information requested", "Date received", "Who from", "Appended"],
        [
            ["Child's views", "11/06/2026", "Nia, with Miss A. Okafor", "Yes"],
            ["Parents' views", "15/06/2026", "Bethan and Huw Pritchard", "Yes"],
            ["Educational advice", "22/06/2026", "Mrs D. Lacey, SENCO, Lowfield Road Primary School", "Yes"],
            ["Educational psychology", "08/07/2026", "Dr Samir Holt, educational psychologist", "Yes"],
            [
                "Speech and language therapy",
                "30/06/2026",
                "Imogen Tate, speech and language therapist",
                "Yes",
            ],
            ["Occupational therapy", "25/06/2026", "Piers Gallagher, occupational therapist", "Yes"],
            ["Medical advice", "02/07/2026", "Dr Rupa Sen, community paediatrician", "Yes"],
            ["Social care advice", "10/07/2026", "Lorna Beck, short breaks team", "Yes, with the assessment"],
        ],
        [8, 4, 10.5, 3],
        banner="K   Advice and Information",
    )
    s.grid(
        [None, None],
        None,
        [
            ["Signed on behalf of the local authority", "G. Whitlock"],
            ["Name and role", "Gaynor Whitlock, SEND Casework Manager"],
            ["Date of final plan", "02/10/2026"],
        ],
        [10, 15.5],
        shaded=(0,),
    )
