"""rowan-01: Calderhaugh, a northern metropolitan council; stacked area tables in short clipped bullets."""

# A row of the plan stays a row here.
# fmt: off
from __future__ import annotations

from tests.defects.rowan.draw import Plan
from tests.defects.rowan.page import H, P, T
from tests.defects.rowan.plans.calderhaugh_edits import COPIES

W = [7.6, 3.6, 3.2, 2.6]
GRID = ["#Section F: Special Educational Provision", "#By Whom", "#Frequency", "#Which Need Does This Provision Meet"]


def area(title: str, strengths: list[str], needs: list[str], outcomes: list, provision: list, review: str) -> T:
    """The council's table for one area of need."""
    return T([[f"#{title}", None, None, None], ["#Strengths", strengths, None, None], ["#Section B: Needs", needs, None, None], *outcomes, GRID, *provision, ["#Review", f"F >> {review}", None, None]], W)


BLOCKS = [
    P("Calderhaugh Metropolitan Borough Council", {"bold": True, "size": 18, "align": "centre", "colour": "7A1F3D"}),
    P("Education, Health and Care Plan (Final)", {"bold": True, "size": 15, "align": "centre"}),
    T(
        [
            ["#Full name", "Idris Kwame Fairweather", "#Date of birth", "14/03/2019"],
            ["#Parents", "Joanne and Kwame Fairweather", "#Year group", "3"],
            ["#Address", "22 Dyehouse Lane, Calderhaugh", "#Telephone", "01632 960214"],
            ["#School attended", "Tenter Croft Primary School", "#Home language", "English"],
            ["#Main area of need", "Cognition and learning", "#UPN", "K938201417033"],
            ["#Request received", "04/06/2026", "#Draft issued", "18/09/2026"],
            ["#Date of final plan", "16/10/2026", "#Review due by", "15/10/2027"],
        ],
        [3.4, 5.6, 3.6, 4.4],
    ),
    H("Section A: Views, interests and aspirations of Idris and his parents"),
    T(
        [
            ["#How views were gathered", "A >> Idris: two visits in July 2026 from Petra Lund, educational psychologist. Drew, talked, sorted picture cards. His words were written down as he said them. Parents: spoke to Owen Sharrock, SEN officer, at home on 2 July 2026; checked this page on 25 September 2026."],
            [
                "#My story so far",
                "A >> Idris lives with his mum, dad and sister Marnie (10). Started Tenter Croft nursery in September 2022. Settled well. By Year 1 was out of his seat most of the lesson and hiding from reading. Diagnosed with attention deficit hyperactivity disorder (ADHD) in May 2026. Dyslexia identified by the educational psychologist in July 2026.",
            ],
            ["#How Idris communicates", "A >> Talks in sentences. Tells you more when walking, building or drawing than face to face. Points to a picture card (yes, no, not sure) for choices. Came to the start of his planning meeting and chose his own photograph for this plan."],
            ["#Idris says", "A >> “I like Lego, Marnie's trampoline and the canal. I am the fastest in Year 3. My head is too fast and the letters are too slow. I hate it when they say sit still. I don't like the dinner hall.”"],
            ["#Idris's hopes", ["A.1 cl >> “I want to read the Lego instructions and Beano without Mum.”", "A.2 se >> “I want some friends who let me play till the end.”"]],
            ["#Parents say", "A >> Joanne and Kwame say he is funny, kind to his gran and fixes anything. Homework ends in tears. They are worn out by the nights. They feel school has tried hard."],
            ["#Parents' hopes", ["A.3 sc >> They hope he will go to Cubs like his cousins did, and stay for the whole evening.", "A.4 cl >> They hope he will be able to write down his ideas and, one day, train as an engineer."]],
        ],
        [3.6, 13.4],
    ),
    H("Sections B, E and F: special educational needs, outcomes and special educational provision"),
    P("E >> Short-term targets are set by the class teacher, the special educational needs co-ordinator (SENCO) and Idris's parents each September, January and April; checked by the class teacher every six weeks; written in the school's pupil plan, not here."),
    area(
        "Communication and interaction",
        ["B >> Wide vocabulary for machines and nature (K2).", "B >> Understands long stories read aloud when he can move (K2)."],
        [
            "B.1 ci [CI1] >> Two-part instructions to the class: does the first part only, 7 times out of 10. Copies others or waits. Starts most tasks late (K2).",
            "B.2 ci [CI2] >> Talks over others. Interrupted 9 times in a ten-minute group. Does not notice that listeners have turned away (K2).",
            "B.3 ci [CI3] >> Word finding: pauses over five seconds or says “thingy”. Retelling jumps about; listeners lose the thread. Expressive language standard score 81 (K2).",
        ],
        [["#Section E: Medium Term Outcomes", ["E.2 ci [E1] >> By July 2028 Idris will retell a story or event in four linked parts so that a listener who was not there can say what happened."], None, None]],
        [
            ["F.1 ci >> Narrative and word-finding sessions, 1:1, 30 minutes: story planner, sound and meaning cues.", "Speech and language therapist", "Once a fortnight, 18 sessions a year", "CI3"],
            ["F.2 ci >> Practice of the therapist's story and word-finding tasks, 1:1, 15 minutes.", "Teaching assistant, shown how by the speech and language therapist each term", "3 times a week", "CI3"],
            ["F.3 ci >> Instructions given one part at a time with a picture strip on the desk; Idris repeats the part back.", "Class teacher and teaching assistants", "Every lesson", "CI1"],
            ["F.4 ci >> Listening and turn-taking group with a talking object and a visible turn board: one adult to a group of up to four children, 25 minutes.", "Teaching assistant with one-day training in the group programme from the speech and language therapist", "Twice a week", "CI2, SE3"],
        ],
        "Reviewed by the speech and language therapist and the SENCO every term.",
    ),
    area(
        "Cognition and learning",
        ["B >> Non-verbal reasoning standard score 112: patterns, models, maps (K1).", "B >> Remembers what he has built or done (K3)."],
        [
            "B.4 cl [CL1] >> Reading: 14 of the first 100 high-frequency words read on sight. Single-word reading below the 2nd centile. Cannot read any Year 3 class text; guesses from pictures (K1, K8).",
            "B.5 cl [CL2] >> Sounds: blends three, loses four or more. Phonological awareness 3rd centile. Mixes b/d, m/n (K8).",
            "B.6 cl [CL3] >> Writing: five or six words in ten minutes. Spells by first sound only. Ideas he can say never reach the page (K3).",
            "B.7 cl [CL4] >> Working memory: holds two digits backwards. Loses his place in any task with three steps, in maths most of all (K1).",
            "B.8 cl [CL5] >> Number: counts on fingers from one. No number bonds to 10 by heart. Works at about mid Year 1 level (K3).",
            "B.9 cl [CL6] >> Attention: ADHD shows as four minutes on a desk task alone, out of seat 11 times in a lesson. Finishes one piece of work in five (K1, K4).",
        ],
        [
            [
                "#Section E: Medium Term Outcomes",
                [
                    "E.4 cl [E2] >> By July 2028 Idris will read a page of building instructions or a comic by himself, 9 words out of 10 correct.",
                    "E.5 cl [E3] >> By July 2028 Idris will produce eight sentences on his own, by keyboard or speech-to-text, which a reader can follow, in a 30-minute lesson.",
                    "E.6 cl [E4] >> By July 2028 Idris will solve three-step number problems to 100 with a memory card, 4 out of 5 correct.",
                    "E.7 cl [E5] >> By July 2028 Idris will start a two-part task without copying and keep at it for 12 minutes with one reminder, in four lessons out of five.",
                ],
                None,
                None,
            ]
        ],
        [
            ["F.5 cl >> Structured, cumulative, multisensory phonics and word-reading programme for dyslexia, 1:1, 30 minutes.", "Specialist teacher with a Level 7 dyslexia qualification", "Twice a week, 38 weeks a year", "CL1, CL2"],
            ["F.6 cl >> Daily practice of the specialist teacher's word and sound cards, 1:1, 20 minutes.", "Teaching assistant, trained and observed once a term by the specialist teacher", "Every school day", "CL1, CL2"],
            ["F.7 cl >> Class texts on a tablet with text-to-speech and headphones.", "Set up by the SENCO; used by Idris", "Every lesson with reading", "CL1"],
            ["F.8 cl >> Laptop with speech-to-text and a word bank. Typing course, 1:1, 15 minutes.", "Laptop: school. Course: teaching assistant trained by the specialist teacher", "Laptop in every lesson with writing; course 3 times a week", "CL3, SP1"],
            ["F.9 cl >> Number facts programme with base-ten rods and a memory card for steps, 1:1, 20 minutes.", "Teaching assistant trained in the programme by the maths lead each September", "4 times a week", "CL4, CL5"],
            ["F.10 cl >> One teaching assistant works 1:1 beside Idris: breaks tasks into four-minute steps, ticks them off with him, sets a sand timer. 12.5 hours a week.", "Teaching assistant with training in ADHD from the educational psychologist, renewed every two years", "Every morning, 2.5 hours", "CL4, CL6"],
            ["F.11 cl >> Access to a standing desk and a seat at the front, away from the door, which Idris may choose between.", "Class teacher", "Every lesson", "CL6, SP3"],
        ],
        "Reviewed by the specialist teacher and the SENCO every half term, with word counts and work samples.",
    ),
    area(
        "Social, emotional and mental health",
        ["B >> Says sorry unprompted. Gentle with nursery children (K3).", "B >> Names happy, cross and sad in himself (K1)."],
        [
            "B.10 se [SE1] >> Acts before thinking at changes of activity: pushed or grabbed in the line six times in one half term (K3).",
            "B.11 se [SE2] >> Rips up or hides written work three or four times a week. Says “I'm thick”. Will not try a word he might get wrong (K1, K3).",
            "B.12 se [SE3] >> Losing or waiting in a game: shouts, tips the board, walks off. No child chose him in the class friendship survey of June 2026 (K3).",
        ],
        [
            [
                "#Section E: Medium Term Outcomes",
                [
                    "E.8 se [E6] >> By July 2028 Idris will move between activities with hands to himself on nine days out of ten.",
                    "E.9 se [E7] >> By July 2028 Idris will hand in every piece of written work he starts, unripped, for six weeks running.",
                    "E.10 se [E8] >> By July 2028 Idris will play a 15-minute game with two children to its end, whether he wins or loses, three times a week.",
                ],
                None,
                None,
            ]
        ],
        [
            ["F.12 se >> Two-minute warning, a named job in the line (door holder, register carrier) and a place at its end.", "Class teacher", "Every change of activity", "SE1"],
            ["F.13 se >> Stop-think-go programme with role play, one adult to a group of three, 30 minutes.", "Emotional literacy support assistant, supervised by the educational psychologist every half term", "Once a week for three terms", "SE1"],
            ["F.14 se >> Success folder: Idris and the adult choose one finished piece, say what went well, take it to a person he picks. 1:1, 10 minutes.", "Teaching assistant named above (mornings)", "Every Friday", "SE2"],
            ["F.15 se >> Refereed game with two classmates: rules spoken first, script for losing, 15 minutes.", "Lunchtime supervisor trained by the emotional literacy support assistant each September", "Monday, Wednesday and Friday", "SE3"],
        ],
        "Reviewed by the emotional literacy support assistant and the SENCO every term.",
    ),
    area(
        "Sensory and/or physical",
        ["B >> Fast runner, strong climber, good balance (K5).", "B >> Sight and hearing tested April 2026: no concerns (K4)."],
        [
            "B.13 sp [SP1] >> Grips hard, presses through the paper. Hand aches after three lines; stops writing (K5).",
            "B.14 sp [SP2] >> Loud echoing rooms: covers ears, runs out. Left the dining hall on three days out of five; often unfed (K3, K5).",
            "B.15 sp [SP3] >> Seeks movement: rocks, chews sleeves, leaves the carpet after five minutes (K5).",
        ],
        [["#Section E: Medium Term Outcomes", "E.11 sp [E9] >> By July 2027 Idris will eat his lunch in school, with at least one classmate, on five days out of five.", None, None]],
        [
            ["F.16 sp >> Hand strength and letter formation programme, 1:1, 10 minutes; pencil grip and sloping board.", "Teaching assistant, shown how by the occupational therapist, who sees Idris 1:1 for 45 minutes each term and rewrites the programme", "Every school day", "SP1"],
            ["F.17 sp >> Lunch at a quiet table in the library, with one adult and two classmates of his choice, 30 minutes.", "Lunchtime supervisor, briefed by the SENCO each term", "Every school day", "SP2"],
            ["F.18 sp >> Ear defenders in a named drawer, which he takes himself.", "Class teacher", "Assembly, singing, wet play", "SP2"],
            ["F.19 sp >> Movement circuit outside the classroom (wall push, skipping, carrying books), 1:1, 5 minutes; chewable band.", "Teaching assistant, shown how by the occupational therapist each September", "10 am, 11.30 am and 2 pm daily", "SP3, CL6"],
        ],
        "Reviewed by the occupational therapist and the SENCO every term.",
    ),
    H("Sections C and G: health"),
    T(
        [
            [
                "#Section C: Health needs related to SEN",
                [
                    "C >> Diagnosis: ADHD, combined presentation (Dr Amal Reddish, consultant paediatrician, May 2026) (K4).",
                    "C.1 he [C1] >> Takes methylphenidate since June 2026. Eats little at midday; weight fell from the 50th to the 25th centile in four months (K4).",
                    "C.2 he [C2] >> Falls asleep after 11 pm on five nights in seven. Tired and tearful in the first hour of school (K4, K7).",
                ],
                None,
                None,
            ],
            ["#Section E: Outcomes", "E.12 he [E10] >> By October 2027 Idris will be asleep by 9.30 pm on five nights in seven.", None, None],
            ["#Section G: Health Provision", "#By Whom", "#Frequency", "#Which Need Does This Provision Meet"],
            ["G.1 he >> Medication review: height, weight, blood pressure, appetite, dose and timing. 30 minutes, 1:1.", "Community paediatrician", "Every six months", "C1"],
            ["G.2 he >> Sleep programme with both parents: diary, bedtime plan, six sessions of 45 minutes at home.", "Children's nurse with sleep practitioner training", "Fortnightly, November 2026 to January 2027; review call in April 2027", "C2"],
        ],
        W,
    ),
    H("Sections D, H1 and H2: social care"),
    T(
        [
            [
                "#Section D: Social care needs",
                [
                    "D >> Child and family assessment by Ruth Ainley, social worker, completed August 2026 (K6).",
                    "D.1 sc [D1] >> No sense of danger outdoors: ran into the road twice in the summer. Parents cannot take both children out alone (K6).",
                    "D.2 sc [D2] >> Left Cubs and a football club within two weeks because no adult could stay beside him. Sees no child outside school (K6, K7).",
                ],
                None,
                None,
            ],
            ["#Section E: Outcomes", "E.13 sc [E11] >> By July 2027 Idris will stay at Cubs for the whole evening, three weeks out of four.", None, None],
            ["#Section E: Outcomes", "E.14 sc [E12] >> By July 2027 Idris will stop and look at every kerb on a 20-minute walk with one parent and his sister.", None, None],
            ["#Section H1: Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", "#By Whom", "#Frequency", "#Which Need Does This Provision Meet"],
            ["H1.1 sc >> Support worker, 1:1: goes with Idris to Cubs, uses the group's picture rules, stays beside him. 2 hours.", "Support worker with ADHD training, from the council's short breaks team", "Every Tuesday in term time (38 weeks); reviewed by the social worker each July", "D2"],
            ["#Section H2: Other social care provision", "#By Whom", "#Frequency", "#Which Need Does This Provision Meet"],
            ["H2.1 sc >> Road safety sessions on real streets with a parent, 1:1, 45 minutes: stop, look, hand on the post.", "Family support worker", "Once a week for 10 weeks from January 2027; reviewed at the last session", "D1"],
        ],
        W,
    ),
    H("Section I: Placement"),
    P("I >> Tenter Croft Primary School, a mainstream community primary school."),
    H("Section J: Personal Budget"),
    P("J >> Idris's parents were told about personal budgets on 2 July 2026. They have not asked for one."),
    H("Section K: Advice and information"),
    T(
        [
            ["#Ref", "#Advice from", "#Name", "#Date"],
            ["K1", "K >> Educational psychologist", "K >> Petra Lund", "K >> 15/07/2026"],
            ["K2", "K >> Speech and language therapist", "K >> Hamish Orr", "K >> 08/07/2026"],
            ["K3", "K >> Education: Tenter Croft Primary School (SENCO)", "K >> Lucy Bancroft", "K >> 01/07/2026"],
            ["K4", "K >> Medical: consultant paediatrician", "K >> Dr Amal Reddish", "K >> 20/07/2026"],
            ["K5", "K >> Occupational therapist", "K >> Fen Whitlow", "K >> 13/07/2026"],
            ["K6", "K >> Social care: child and family assessment", "K >> Ruth Ainley", "K >> 21/08/2026"],
            ["K7", "K >> Parents: written views", "K >> Joanne and Kwame Fairweather", "K >> 28/06/2026"],
            ["K8", "K >> Specialist teacher (dyslexia)", "K >> Gwen Tolliver", "K >> 10/07/2026"],
        ],
        [1.4, 7.2, 5.4, 3.0],
    ),
    P("Signed on behalf of Calderhaugh Metropolitan Borough Council", {"bold": True}),
    T([["#Name", "Owen Sharrock", "#Post", "SEN Officer"], ["#Signature", "O. Sharrock", "#Date", "16/10/2026"]], [2.5, 6, 2.5, 6]),
]

LINKS = """
A.1: E.4
A.2: E.10
A.3: E.13
A.4: E.5
B.1: E.7 F.3
B.2: E.10 F.4
B.3: E.2 F.1 F.2
B.4: E.4 F.5 F.6 F.7
B.5: E.4 F.5 F.6
B.6: E.5 F.8
B.7: E.6 F.9 F.10
B.8: E.6 F.9
B.9: E.7 F.10 F.11 F.19
B.10: E.8 F.12 F.13
B.11: E.9 F.14
B.12: E.10 F.4 F.15
B.13: E.5 F.8 F.16
B.14: E.11 F.17 F.18
B.15: E.7 F.11 F.19
C.1: E.11 G.1
C.2: E.12 G.2
D.1: E.14 H2.1
D.2: E.13 H1.1
E.2: F.1 F.2
E.4: F.5 F.6 F.7
E.5: F.8 F.16
E.6: F.9 F.10
E.7: F.3 F.10 F.11 F.19
E.8: F.12 F.13
E.9: F.14
E.10: F.4 F.15
E.11: F.17 G.1
E.12: G.2
E.13: H1.1
E.14: H2.1
"""

GUARDS = [
    (
        "Idris lives with his mum, dad and sister Marnie (10). Started Tenter Croft nursery in September 2022. Settled well. By Year 1 was out of his seat most of the lesson and hiding from reading. Diagnosed with attention deficit hyperactivity disorder (ADHD) in May 2026. Dyslexia identified by the educational psychologist in July 2026.",
        "A",
        "M01 sister's name; M05 old dates are history; N02 diagnoses in the history",
    ),
    ("Attention: ADHD shows as four minutes on a desk task alone, out of seat 11 times in a lesson. Finishes one piece of work in five (K1, K4).", "B", "N02: a diagnosis with what it looks like and its effect"),
    ("Listening and turn-taking group with a talking object and a visible turn board: one adult to a group of up to four children, 25 minutes.", "F", "P07: 'up to' limits the group, not the provision"),
    ("Access to a standing desk and a seat at the front, away from the door, which Idris may choose between.", "F", "P06 'access to' and P10 'may': named equipment in every lesson; the choice is his"),
    ("Sight and hearing tested April 2026: no concerns (K4).", "B", "S12: no vision or hearing need, so no teacher of it"),
    ("Ear defenders in a named drawer, which he takes himself.", "F", "P04, P05: equipment needs neither minutes nor ratio"),
    ("Refereed game with two classmates: rules spoken first, script for losing, 15 minutes.", "F", "P02, P03: who and when stand in the row's cells; the group is counted"),
    ("By July 2028 Idris will play a 15-minute game with two children to its end, whether he wins or loses, three times a week.", "E", "O08: one achievement"),
]

PLAN = Plan(
    name="rowan-01-calderhaugh",
    layout=2,
    blocks=BLOCKS,
    details={
        "name": "Idris Kwame Fairweather",
        "date_of_birth": "2019-03-14",
        "status": "final",
        "plan_date": "2026-10-16",
        "review_date": "2027-10-15",
        "year_group": 3,
        "local_authority": "Calderhaugh Metropolitan Borough Council",
        "setting": "Tenter Croft Primary School",
        "named_placement": "Tenter Croft Primary School",
        "primary_need": "Cognition and learning",
        "officer": "Owen Sharrock",
        "signed": True,
        "upn": "K938201417033",
        "pronouns": None,
    },
    dates={"request": "2026-06-04", "draft": "2026-09-18", "final": "2026-10-16"},
    links=LINKS,
    guards=GUARDS,
    copies=COPIES,
    document={"font": "Calibri", "size": 10.5, "heading_colour": "7A1F3D", "heading_sizes": (13, 11.5, 11)},
    running={"header": "Idris Fairweather  14/03/2019", "footer": "OFFICIAL - SENSITIVE    Calderhaugh MBC"},
    table={"size": 9.5},
    title_shade="F1DDE4",
    pdf_of="b",
)
