"""A linear A-K plan: a looked-after boy in Year 4 with developmental language disorder."""

from __future__ import annotations

from tests.defects.campion.pen import Copy, Pen, item, plain, say

CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
H, SC = "health", "social-care"

HISTORY = [
    say(
        "A:h1",
        "Ellis was born in Carrickbridge and lived there with his mum, Dawn, and his younger sister, Poppy (5). He went to two nurseries. He and Poppy have been looked after by Stourhaven Council since November 2024 and Ellis moved to the home of his foster carers, Pete and Sandra Loxley, in January 2025. Poppy lives with another family in the same town.",
    ),
    say(
        "A:h2",
        "He joined Fuller's Green Primary School in February 2025, in Year 2. He had speech and language therapy in two short blocks before that, both ended by a house move.",
    ),
]
VIEWS = [
    say(
        "A:v1",
        "“I like football and my goalie gloves. I like Marcus. I like when Miss Idowu does the pictures. I don't like the dinner hall, it hurts my ears. I don't like when people say what? what?”",
    ),
    item("A1", "“I want to be a goalie in a real team with a kit.”"),
    item("A2", "“I want to read my football stickers myself.”"),
]
TAKES_PART = [
    say(
        "A:c1",
        "Ellis talks in short sentences and points, draws and acts things out when the words will not come. He understands best when an adult faces him, says one thing at a time and draws it. He makes choices well between two or three pictures. He came to the first part of his planning meeting on 2 July 2026, showed his drawings and chose who should read out his page.",
    ),
    say(
        "A:c2",
        "His views were gathered by Miss Idowu, his teaching assistant, over three sessions in June 2026 with picture cards and a Talking Mat. The words in speech marks are his own, written down as he said them. His mother was visited at home by the plan coordinator on 24 June 2026 and his carers wrote their part themselves.",
    ),
]
MUM = [
    say(
        "A:m1",
        "Dawn says that Ellis is funny, loyal and never forgets a face. She worries that people think he is not listening when he has not understood.",
    ),
    item(
        "A3",
        "She hopes that he will be able to tell people what has happened to him, so that he is believed.",
    ),
]
CARERS = [
    say(
        "A:p1",
        "Pete and Sandra say that he has settled, sleeps through most nights and helps with the hens before school. Homework used to end in tears; ten minutes with a timer works.",
    ),
    item("A4", "They would love him to have a friend whom he asks round and to keep that friend."),
    item("A5", "They hope that he will stop needing to check all day that somebody is coming for him."),
]
STRENGTHS = [
    say(
        "B:s1",
        "Ellis remembers places, faces and football scores. He learns well by watching and doing, works out jigsaws of 100 pieces and builds from picture plans on his own. He is gentle with younger children and with animals. His non-verbal reasoning is in the average range (educational psychologist, June 2026).",
    ),
]
B_CI = [
    item(
        "B1",
        "Ellis has developmental language disorder. He follows an instruction that carries two pieces of information; with three or more he does the last part, or watches what the others do and copies a step behind. His understanding of sentences is at the 2nd centile, so that he misses most of what is taught by talk alone.",
        CI,
    ),
    item(
        "B2",
        "He speaks in sentences of four or five words, leaving out endings and joining words (“him go shop yesterday”). People who do not know him follow about half of what he tells them, and he shrugs and walks off after the second “what?”.",
        CI,
    ),
    item(
        "B3",
        "He knows fewer words than other children of eight and cannot find the ones he knows when he is hurried: he uses “thing” and “that” many times in a few minutes. Topic words taught on Monday are gone by Thursday.",
        CI,
    ),
    item(
        "B4",
        "Ellis wants to play but does not know how to get into a game, so he grabs the ball or bumps into people. He cannot explain his side when there is an argument and is left out of games on two or three days a week.",
        CI,
    ),
]
B_CL = [
    item(
        "B5",
        "He reads at the level expected of a child in the middle of Reception. He knows 24 single letter sounds, blends three-letter words slowly and guesses longer ones from the first letter, so he cannot read any of the books or worksheets of his year.",
        CL,
    ),
    item(
        "B6",
        "In writing he copies well, but on his own he writes his name and about four words that others can read. He cannot hold a sentence in his head for long enough to spell it.",
        CL,
    ),
    item(
        "B7",
        "Ellis counts to 30 and adds on his fingers within ten. He does not know number bonds, and the language of mathematics (“fewer than”, “altogether”) stops him on questions he could do with objects.",
        CL,
    ),
    item(
        "B8",
        "His working memory is weak (4th centile). He loses his place after the first step of a task and sits waiting, looking busy, until an adult comes.",
        CL,
    ),
]
B_SEMH = [
    item(
        "B9",
        "After three moves in fourteen months Ellis asks ten to fifteen times a day who will collect him and whether they know that he is here. He watches the door from two o'clock and takes in little in the last hour.",
        SEMH,
    ),
    item(
        "B10",
        "When he is told off, or the plan changes without warning, he hides under a table or runs to the cloakroom, three or four times a week in the summer term of 2026, and needs about 20 minutes before he can come back.",
        SEMH,
    ),
    item(
        "B11",
        "He keeps to a task that he has not chosen for about five minutes. On the carpet he turns round, fiddles with shoes and talks to whoever is next to him, and misses the teacher's input.",
        SEMH,
    ),
]
B_SP = [
    item(
        "B12",
        "Ellis holds his pencil in his fist and presses so hard that the paper tears. He writes six words in five minutes and his hand aches.",
        SP,
    ),
    item(
        "B13",
        "He cannot yet do up buttons or laces, and takes 15 minutes to change for physical education, so he misses the start. He drops most balls thrown to him, which matters to a boy who wants to be in goal.",
        SP,
    ),
    item(
        "B14",
        "Noise in the hall and on the stairs distresses him: he covers his ears, leaves most of his dinner and is hungry and cross by half past one.",
        SP,
    ),
]
C = [
    item(
        "C1",
        "Ellis has asthma. Running, cold air and colds make him wheeze, he does not say so until he is frightened, and he missed nine days of school with it in the year to July 2026.",
        H,
    )
]
D = [
    item(
        "D1",
        "Ellis is looked after under a care order. He cannot keep in mind when he will next see his mum and Poppy or who decides it, and he sleeps and eats badly on the two nights before family time.",
        SC,
    ),
    item(
        "D2",
        "He has no friends outside school. He has tried two clubs and was asked to leave both, because the leaders did not understand his speech and he could not follow the rules they called out.",
        SC,
    ),
]
E = [
    item(
        "E1",
        "By July 2027 Ellis will carry out a spoken instruction with three parts in class without looking at others first, in four out of five tries on the weekly record.",
        CI,
    ),
    item(
        "E2",
        "By July 2027 he will tell an adult who does not know him about something that happened, in at least four joined sentences that they can follow, on three occasions in a half term.",
        CI,
    ),
    item(
        "E3",
        "By July 2027 Ellis will ask in words to join a game and stay in it for ten minutes, at three playtimes a week, without grabbing or bumping.",
        CI,
    ),
    item(
        "E4",
        "By July 2028 Ellis will read a book at turquoise level, and the names and scores on his stickers, with 95 words in 100 correct.",
        CL,
    ),
    item(
        "E5",
        "By July 2028 Ellis will write three sentences of his own, by hand or keyboard, which somebody who was not there can read.",
        CL,
    ),
    item(
        "E6",
        "By July 2027 he will know his number bonds to ten by heart and use them to solve eight out of ten picture problems read aloud to him.",
        CL,
    ),
    item(
        "E7",
        "By July 2027 Ellis will keep to a task set by his teacher for twelve minutes, moving to the next picture on his task strip by himself, in one lesson each day.",
        SEMH,
    ),
    item(
        "E8",
        "By July 2027 Ellis will show an adult his card when he is worried or it is too loud, instead of running or hiding, so that he leaves a lesson or dinner no more than once a fortnight.",
        SEMH,
    ),
    item(
        "E9",
        "By April 2027 Ellis will ask who is collecting him no more than twice a day, and find the answer on his own day board.",
        SEMH,
    ),
    item(
        "E10",
        "By July 2027 Ellis will change for physical education in six minutes and catch a football thrown from five metres seven times out of ten.",
        SP,
    ),
    item(
        "E11",
        "By December 2027 Ellis will tell an adult that his chest is tight before he is wheezing, and will miss no more than four days with asthma in a year.",
        H,
    ),
    item(
        "E12",
        "By July 2027 Ellis will have trained with a football club every week for a whole term, and will be able to show on his calendar when he next sees his family.",
        SC,
    ),
]
F_LEAD = "Miss Idowu's post is a teaching assistant at Level 3 who has completed the speech and language therapy service's two-day course in developmental language disorder (renewed every two years). She, or a colleague with the same training, is meant by “the trained assistant” below."
F_CI = [
    item(
        "F1",
        "A speech and language therapist experienced in developmental language disorder will see Ellis at school, one to one, for 45 minutes once a week in term time, to teach understanding of longer sentences and past-tense endings with Shape Coding. The therapist will review the targets every term with school and carers. (Outcomes 1 and 2)",
        CI,
    ),
    item(
        "F2",
        "The trained assistant will repeat the therapist's activities with Ellis, one to one, for 15 minutes on the four other days. (Outcomes 1 and 2)",
        CI,
    ),
    item(
        "F3",
        "In every lesson the class teacher will give Ellis each instruction in parts of no more than two pieces of information, with a drawn or signed cue, and will ask him to show what he is going to do before he starts. (Outcome 1)",
        CI,
    ),
    item(
        "F4",
        "Every Monday and Wednesday, straight after register, the trained assistant will pre-teach Ellis five words of the week's topic, one to one for 20 minutes, with Word Aware word maps, and will test them on Friday. (Outcomes 2 and 4)",
        CI,
    ),
    item(
        "F5",
        "A group of no more than four children, led by the trained assistant, will practise joining in, turn-taking and mending arguments with comic strip conversations for 30 minutes twice a week; after it she goes out with Ellis to the first 15 minutes of play to help him use what he practised. The special educational needs co-ordinator reviews it each half term. (Outcome 3)",
        CI,
    ),
]
F_CL = [
    item(
        "F6",
        "A teacher with a Level 5 award in literacy difficulties will teach Ellis reading and spelling with a structured phonics programme with pictures, one to one, for 30 minutes on three days a week, and will measure his progress every twelve weeks. (Outcomes 4 and 5)",
        CL,
    ),
    item(
        "F7",
        "The trained assistant will hear Ellis read, one to one, for ten minutes daily from books at his level, football annuals among them. (Outcome 4)",
        CL,
    ),
    item(
        "F8",
        "In each lesson with writing Ellis will have a tablet with Clicker sentence banks, set up by the trained assistant before the lesson with the words of the topic. (Outcome 5)",
        CL,
    ),
    item(
        "F9",
        "The class teacher will teach Ellis number bonds and the words of mathematics with ten-frames and counters, in a group of three, for 20 minutes on Tuesdays, Thursdays and Fridays, and check them at the end of each half term. (Outcome 6)",
        CL,
    ),
]
F_SEMH = [
    item(
        "F10",
        "The trained assistant will sit beside Ellis for 15 hours a week, in all English, mathematics and topic lessons, one to one at the start of each task and then within reach, to draw up his task strip, check each step with him and lengthen the time between checks. (Outcomes 1 and 7)",
        SEMH,
    ),
    item(
        "F11",
        "On the carpet Ellis will have a wobble cushion and a place at the front, and the class teacher will give him a job with his hands after every five minutes of listening. (Outcome 7)",
        SEMH,
    ),
    item(
        "F12",
        "The trained assistant will meet Ellis at the gate for ten minutes each morning and again at two o'clock for five minutes, one to one, to put up the picture of who collects him on his day board. (Outcome 9)",
        SEMH,
    ),
    item(
        "F13",
        "An emotional literacy support assistant supervised each half term by an educational psychologist will work with Ellis on naming worry and anger with feelings cards, one to one, for 40 minutes a week for the school year, and report to his carers each half term. (Outcome 8)",
        SEMH,
    ),
    item(
        "F14",
        "Ellis may go to the reading tent beside the classroom whenever he shows his card; the trained assistant stays within sight, says nothing for five minutes, and then brings him back with one drawn step. (Outcome 8)",
        SEMH,
    ),
    item(
        "F15",
        "An educational psychologist will train all staff who teach or supervise Ellis in attachment and loss, for two hours in October 2026 and again each September. (Outcomes 8 and 9)",
        SEMH,
    ),
]
F_SP = [
    item(
        "F16",
        "An occupational therapist will see Ellis at school, one to one, for 45 minutes once every half term to set and review a programme of hand strength, dressing and ball skills, and will teach it to the trained assistant. (Outcomes 5 and 10)",
        SP,
    ),
    item(
        "F17",
        "The trained assistant will carry out that programme with Ellis and one partner for 20 minutes on Mondays, Wednesdays and Fridays. (Outcomes 5 and 10)",
        SP,
    ),
    item(
        "F18",
        "Ellis will have a triangular pencil, a sloping board and elastic laces in every lesson that needs them, and will start changing ten minutes before the class with the trained assistant beside him to talk through each step, twice a week. (Outcomes 5 and 10)",
        SP,
    ),
    item(
        "F19",
        "Ellis will have access to the small dining room for 40 minutes every lunchtime, with up to six other children and a midday supervisor who has had the training in attachment, and to ear defenders in the hall and on the stairs at all times. (Outcome 8)",
        SP,
    ),
]
F_TARGETS = say(
    "F:t",
    "The class teacher, the trained assistant, Ellis's carers and the virtual school will set his short-term targets each term at his personal education plan meeting and check them at the next one.",
)
G = [
    item(
        "G1",
        "The community children's asthma nurse will see Ellis and his carers at clinic every six months for 30 minutes to check his technique, teach him to notice a tight chest with a traffic-light picture and renew his asthma plan; the carers bring the plan to school.",
        H,
    ),
    item(
        "G2",
        "His blue inhaler and spacer are kept in the classroom and go out with him. A member of staff trained by the school nurse each September will give two to ten puffs as required for wheeze, as his asthma plan sets out, and call 999 if he is no better.",
        H,
    ),
]
H1 = [
    item(
        "H1.1",
        "The children's social care service will pay for and arrange a sports buddy, briefed by the speech and language therapist, who takes Ellis to the Stourhaven Colts training for two hours every Saturday of the season, one to one, and explains the rules with pictures.",
        SC,
    )
]
H2 = [
    item(
        "H2.1",
        "Ellis's social worker will visit him at home every four weeks for an hour and, with a picture calendar which they fill in together, show him each date on which he sees his mum and Poppy and tell him who has decided it.",
        SC,
    )
]

LINKS = """
A1: E10 E12
A2: E4
A3: E2
A4: E3
A5: E9
B1: E1 F1 F2 F3 F10
B2: E2 F1 F2
B3: E2 E4 F4
B4: E3 F5
B5: E4 F6 F7
B6: E5 F6 F8
B7: E6 F9
B8: E1 E7 F10 F3
B9: E9 F12 F15
B10: E8 F13 F14 F15
B11: E7 F10 F11
B12: E5 F16 F17 F18
B13: E10 F16 F17 F18
B14: E8 F19
C1: E11 G1 G2
D1: E12 H2.1
D2: E12 H1.1
E1: F1 F2 F3 F10
E2: F1 F2 F4
E3: F5
E4: F4 F6 F7
E5: F6 F8 F16 F17 F18
E6: F9
E7: F10 F11
E8: F13 F14 F15 F19
E9: F12 F15
E10: F16 F17 F18
E11: G1 G2
E12: H1.1 H2.1
"""

GUARDS = [
    ("A:h1", "A", "Poppy lives with another family in the same town.", "M01: his sister's name"),
    ("F19", "F", None, "P06, P07: 'access to' and 'up to six', with adult, time and place stated"),
    ("G2", "G", None, "P06, P07: 'as required' and a range in emergency medication"),
    ("F14", "F", None, "P10: 'may' is what the child can choose"),
    ("A:h2", "A", None, "M05: dates that are history"),
    ("F4", "F", None, "P03: 'straight after register' with its days and length"),
    (
        "B13",
        "B",
        "He drops most balls thrown to him, which matters to a boy who wants to be in goal.",
        "V08, N05: plain words about what he cannot do yet",
    ),
]

ADVICE = [
    ("Parent", "Ms Dawn Mordaunt, mother, by home visit", "24 June 2026"),
    ("Carers", "Mr and Mrs Loxley, foster carers", "26 June 2026"),
    ("Child", "Ellis's views, gathered by Miss T. Idowu", "19 June 2026"),
    (
        "Education",
        "Ms R. Castellan, special educational needs co-ordinator, Fuller's Green Primary School",
        "12 June 2026",
    ),
    ("Educational psychology", "Dr B. Oyelaran, educational psychologist", "16 June 2026"),
    (
        "Health: medical",
        "Dr S. Whitlow, community paediatrician, with the asthma nurse's letter",
        "10 June 2026",
    ),
    ("Health: therapy", "Ms J. Farrow, speech and language therapist", "9 June 2026"),
    ("Health: therapy", "Mr L. Pinnock, occupational therapist", "15 June 2026"),
    ("Social care", "Ms H. Adair, social worker, children looked after team", "11 June 2026"),
    ("Virtual school", "Mr G. Tranter, virtual school head", "17 June 2026"),
]


def draw(stem: str, layout: int, copy: Copy | None) -> Pen:
    """The plan as Stourhaven's template has it."""
    pen = Pen(stem, layout, copy, font="Calibri", size=11)
    pen.running("Ellis Mordaunt - Education, Health and Care Plan", "Stourhaven Council: confidential")
    pen.h("Stourhaven Council", 1)
    pen.h("Education, Health and Care Plan", 0)
    pen.table(
        [
            ["Name", plain("front:name", "Ellis Mordaunt")],
            ["Date of birth", plain("front:dob", "14 February 2018")],
            ["Year group", "Year 4"],
            ["School", "Fuller's Green Primary School"],
            ["Parent", "Ms Dawn Mordaunt"],
            [
                "Lives with",
                "Pete and Sandra Loxley, foster carers, 3 Orchard Bank, Stourhaven; telephone 01632 960114",
            ],
            ["Looked after by", plain("front:lac", "Stourhaven Council, care order of 6 May 2025")],
            ["Primary need", "Speech, language and communication needs"],
            ["Status of this plan", "Final"],
            ["Date of request for assessment", plain("front:request", "4 May 2026")],
            ["Date of draft plan", plain("front:draft", "17 August 2026")],
            ["Date of this final plan", "18 September 2026"],
            ["To be reviewed by", "17 September 2027"],
        ],
        [5, 12],
        left=True,
    )
    labels = pen.labels
    labels.details(
        name="Ellis Mordaunt",
        date_of_birth="2018-02-14",
        year_group=4,
        setting="Fuller's Green Primary School",
        named_placement="Fuller's Green Primary School",
        primary_need="Speech, language and communication needs",
        status="final",
        plan_date="2026-09-18",
        review_date="2027-09-17",
        local_authority="Stourhaven Council",
        looked_after=True,
        officer="Marguerite Sallis",
        signed=True,
        first_plan=True,
        pronouns="he",
    )
    labels.dates(request="2026-05-04", draft="2026-08-17", final="2026-09-18")
    pen.h("SECTION A: The views, interests and aspirations of the child and his parents", bar=True)
    for title, texts in [
        ("Ellis's story so far", HISTORY),
        ("What Ellis says", VIEWS),
        ("How Ellis communicates and takes part", TAKES_PART),
        ("What Ellis's mother says", MUM),
        ("What Ellis's carers say", CARERS),
    ]:
        pen.h(title, 2)
        pen.ps(texts)
    pen.h("SECTION B: The child's special educational needs", bar=True)
    pen.h("What Ellis does well", 2)
    pen.ps(STRENGTHS)
    for title, texts in [
        ("Communication and interaction", B_CI),
        ("Cognition and learning", B_CL),
        ("Social, emotional and mental health", B_SEMH),
        ("Sensory and physical", B_SP),
    ]:
        pen.h(title, 2)
        pen.bullets(texts)
    pen.h("SECTION C: The child's health needs which relate to his special educational needs", bar=True)
    pen.ps(C)
    pen.h("SECTION D: The child's social care needs which relate to his special educational needs", bar=True)
    pen.ps(D)
    pen.h("SECTION E: The outcomes sought for the child", bar=True)
    for number, outcome in enumerate(E, 1):
        pen.p(outcome, mark=f"{number}.")
    pen.h("SECTION F: The special educational provision required by the child", bar=True)
    pen.p(say("F:lead", F_LEAD))
    for title, texts in [
        ("Communication and interaction", F_CI),
        ("Cognition and learning", F_CL),
        ("Social, emotional and mental health", F_SEMH),
        ("Sensory and physical", F_SP),
    ]:
        pen.h(title, 2)
        pen.bullets(texts)
    pen.h("Targets and monitoring", 2)
    pen.p(F_TARGETS)
    pen.h(
        "SECTION G: Health provision reasonably required by the learning difficulties or disabilities which result in the child having special educational needs",
        bar=True,
    )
    pen.ps(G)
    pen.h(
        plain(
            "head:H1",
            "SECTION H1: Social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        ),
        bar=True,
    )
    pen.ps(H1)
    pen.h(plain("head:H2", "SECTION H2: Any other social care provision reasonably required"), bar=True)
    pen.ps(H2)
    pen.h("SECTION I: Placement", bar=True)
    pen.p(say("I:1", "Fuller's Green Primary School, a mainstream community primary school."))
    pen.h("SECTION J: Personal budget", bar=True)
    pen.p(say("J:1", "Ellis's carers and mother were told about personal budgets and did not ask for one."))
    pen.h("SECTION K: Advice and information", bar=True)
    pen.table(
        [["Kind of advice", "Given by", "Date"]]
        + [[say(f"K:{n}", a), say(f"K:{n}w", b), say(f"K:{n}d", c)] for n, (a, b, c) in enumerate(ADVICE)],
        [4, 10, 3],
        head=1,
    )
    pen.h("Signed on behalf of Stourhaven Council", 2)
    pen.table(
        [
            ["Name", plain("sign:name", "Marguerite Sallis")],
            ["Post", "Special Educational Needs and Disability Officer"],
            ["Signature", plain("sign:sig", "M. Sallis")],
            ["Date", plain("sign:date", "18 September 2026")],
        ],
        [5, 12],
        left=True,
    )
    if copy is None:
        pen.links(LINKS)
    return pen
