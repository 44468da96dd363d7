"""rowan-04: Eskerby and Vale, newly merged, its form still that of the Statement; numbered paragraphs."""

# A row of the plan stays a row here.
# fmt: off
from __future__ import annotations

from tests.defects.rowan.draw import Plan
from tests.defects.rowan.page import H, L, P, T
from tests.defects.rowan.plans.eskerby_edits import COPIES

BAR = {"styled": False, "shade": "404040", "colour": "FFFFFF", "size": 12}
SUB = {"styled": False, "size": 11}

BLOCKS = [
    P("ESKERBY AND VALE COUNCIL", {"bold": True, "size": 16, "align": "centre"}),
    P("(formed on 1 April 2025 from Eskerby Borough Council and Vale District Council)", {"italic": True, "size": 9, "align": "centre"}),
    P("EDUCATION, HEALTH AND CARE PLAN", {"bold": True, "size": 14, "align": "centre"}),
    P("This Plan is made by the Council under section 37 of the Children and Families Act 2014. It has effect in place of a Statement of Special Educational Needs, a document which neither former council has issued since 2014, and amends the Plan first made on 3 March 2021."),
    T(
        [
            ["#Appendices to this Plan: those who contributed (Section K)", None, None],
            ["#Appendix", "#Contributor", "#Date of advice"],
            ["A", "K >> Special guardians' representations: Beverley and Leonard Calloway", "K >> 29 June 2026"],
            ["B", "K >> Emrys's own evidence: photographs and typed answers", "K >> 23 June 2026"],
            ["C", "K >> Educational advice: Weirside Primary School (Mrs Adaeze Hurrell, special educational needs co-ordinator)", "K >> 2 July 2026"],
            ["D", "K >> Medical advice: Dr Roderick Ames, community paediatrician", "K >> 18 June 2026"],
            ["E", "K >> Psychological advice: Dr Ingrid Vasey, educational psychologist", "K >> 6 July 2026"],
            ["F", "K >> Speech and language therapy advice: Marguerite Sloan", "K >> 8 July 2026"],
            ["G", "K >> Occupational therapy advice: Callum Petrie", "K >> 1 July 2026"],
            ["H", "K >> Social care advice: Denise Oyelaran, social worker, Special Guardianship Support Team", "K >> 13 July 2026"],
        ],
        [2.2, 11.4, 3.4],
    ),
    H("SECTION 1: PARTICULARS OF THE CHILD", 1, BAR),
    T(
        [
            ["#Surname", "Calloway", "#Other names", "Emrys John"],
            ["#Date of birth", "02.02.2016", "#Year group", "Year 6"],
            ["#Home address", "The Old Signal House, Station Road, Eskerby", "#Telephone", "01632 960731"],
            ["#Special guardians", "Beverley and Leonard Calloway (grandparents)", "#Order", "Special guardianship order, 2019"],
            ["#School attended", "Weirside Primary School", "#Principal need", "Autism and selective mutism"],
            ["#Status", "Amended Final", "#Review meeting held", "16.07.2026"],
            ["#Draft amendments", "11.08.2026", "#Date of amended Plan", "05.10.2026"],
            ["#Date of next review", "15.07.2027", "#Pupil number", "Q741200319058"],
        ],
        [3.2, 5.6, 3.6, 4.6],
    ),
    H("SECTION 2 (A): THE VIEWS, INTERESTS AND ASPIRATIONS OF EMRYS AND OF HIS SPECIAL GUARDIANS", 1, BAR),
    P("History", {"bold": True}),
    P(
        "A >> Emrys came to live with his grandparents when he was two. He began at Weirside in September 2020 and has never spoken to an adult there. Autism was diagnosed in November 2020 and selective mutism in May 2021. His mother, Carys, sees him on the first Sunday of each month. He has a half-brother, Dylan (4), who lives with her."
    ),
    P("How he communicates and takes part", {"bold": True}),
    P("A >> At home Emrys talks freely. At school he nods, types on a tablet and, outdoors, whispers to his friend Fraser. He takes part in decisions by typing or by placing cards on a line from “yes” to “no”, alone in the room, with the question left on the table."),
    P("How these views were obtained", {"bold": True}),
    P("A >> Emrys's: at home on 23 June 2026 he photographed what he likes and dislikes at school and typed answers to seven questions left by Dr Vasey. His grandparents': in writing on 29 June 2026 and at the review on 16 July 2026."),
    P("Emrys's views (as he typed them)", {"bold": True}),
    P("A >> “I like trains, timetables, baking with Nana and Fraser. My voice gets stuck in my neck. It is not that I won't. Please do not look at me and wait. I hate the toilets.”"),
    L(["A.1 ci >> “I would like to talk to people at the big school, maybe in Year 8.”", "A.2 pa >> “When I grow up I want to be a signaller or write railway timetables.”"]),
    P("His grandparents' views", {"bold": True}),
    P("A >> Mr and Mrs Calloway say that he is gentle, exact and very good company. He holds himself together all day and falls apart on the doormat. They are 68 and 71 and fear for him in a school of a thousand."),
    L(["A.3 se >> They hope that he will go to secondary school every day and be content there.", "A.4 sc >> They hope that he will have a life outside the house and people besides themselves."]),
    H("SECTION 3 (B): SPECIAL EDUCATIONAL NEEDS", 1, BAR),
    P("Speech, language and social communication", {"bold": True}),
    P("B >> At home his sentences are long and exact; his understanding of vocabulary is above average (Appendix F)."),
    L(
        [
            "B.1 ci >> Emrys speaks to no adult and to no group in school. His face stiffens and his mouth closes when he is expected to speak. He whispers to one friend, out of doors, about once a week (Appendix F).",
            "B.2 ci >> He gives no sign when he needs something. Last term he sat for a whole lesson without a pencil, did not report a bleeding knee and was twice wet because he could not ask.",
            "B.3 ci >> He takes words at face value. Told to “pull his socks up” he did, and 11 of 16 hints, jokes and figures of speech in a test were lost on him. He follows instructions wrongly and is laughed at.",
            "B.4 ci >> Even typed or in gesture, an answer in front of others takes more than 30 seconds or does not come. He contributes nothing to class discussion or paired work.",
        ],
        "%1.",
    ),
    P("Thinking and learning (cognition and learning)", {"bold": True}),
    P("B >> He calculates two years above his age, and remembers whole timetables (Appendix E)."),
    L(
        [
            "B.5 cl >> Emrys reads words at the level of a fourteen-year-old but answers questions about motives and hidden meaning at that of a seven-year-old. He cannot say why a character acted.",
            "B.6 cl >> Tasks with a free choice leave him with a blank page. In five English lessons observed he wrote one line, though he wrote two pages when told the order of paragraphs.",
            "B.7 cl >> He cannot stop a task unfinished. If moved on he hides under the table; it took him 22 minutes to begin the next lesson (Appendix C).",
        ],
        "%1.",
    ),
    P("Emotional wellbeing (social, emotional and mental health)", {"bold": True}),
    P("B >> He is kind to younger children and has one loyal friend."),
    L(
        [
            "B.8 se >> Change frightens him. With a supply teacher, a trip or a moved lesson he freezes, and he stayed at home on nine such days last year.",
            "B.9 se >> Emrys shows no distress in school and on four evenings a week shouts, cries and breaks his own things for up to two hours. He has no word or sign for being anxious, and staff see nothing coming.",
            "B.10 se >> Outside time with Fraser he walks the fence alone. Others have stopped asking him to play and two boys call him “Mute Button”.",
            "B.11 se >> He is terrified of moving to secondary school. Since April he has lain awake over it, has typed “I won't go” each Sunday and left the room when the school's name was spoken.",
        ],
        "%1.",
    ),
    P("Senses and movement (sensory and physical)", {"bold": True}),
    P("B >> Vision and hearing are normal (Appendix D). He rides a bicycle well."),
    L(
        [
            "B.12 sp >> Hand driers, echoes and the smell of the toilets are painful to him. He drinks nothing at school and has used the toilets six times in a year.",
            "B.13 sp >> The smell and crowd of the dining hall make him retch. He comes home without having eaten on three days in five.",
            "B.14 sp >> Fastenings and planning the order of clothes are hard: he takes 18 minutes to change for physical education and misses the start.",
        ],
        "%1.",
    ),
    H("SECTION 4 (C): HEALTH NEEDS RELATED TO SPECIAL EDUCATIONAL NEEDS", 1, BAR),
    L(["C.1 he >> Because he holds on all day Emrys is constipated, with stomach pain that kept him from school on eight days last year.", "C.2 he >> He lies awake until about midnight from worry and is pale and slow in the mornings."], "%1."),
    H("SECTION 5 (D): SOCIAL CARE NEEDS RELATED TO SPECIAL EDUCATIONAL NEEDS OR TO A DISABILITY", 1, BAR),
    L(["D.1 sc >> Emrys goes nowhere but school and home. He will not enter a shop, library or club, and knows no child outside Weirside.", "D.2 sc >> His grandparents, one of whom has heart disease, cannot leave him with anyone and have had no evening to themselves since 2022."], "%1."),
    H("SECTION 6 (E): OBJECTIVES - THE OUTCOMES SOUGHT", 1, BAR),
    L(
        [
            "E.1 ci >> By the end of Key Stage 2 (July 2027) Emrys will speak aloud in a sentence to two adults and two children in a room at school, three times a week.",
            "E.2 ci >> By the end of Year 7 (July 2028) Emrys will tell an adult at once, by voice, card or tablet, when he is hurt, stuck or needs the toilet, nine times in ten.",
            "E.3 ci >> By the end of Year 7 (July 2028) Emrys will give one answer or idea, spoken, recorded or typed, in every English and science lesson.",
            "E.4 cl >> By the end of Year 7 (July 2028) Emrys will explain in writing, with two reasons from the text, what a character or a figure of speech means, in four pieces out of five.",
            "E.5 cl >> By the end of Key Stage 2 (July 2027) Emrys will begin the next activity within five minutes, leaving the last one unfinished if he must, four times in five.",
            "E.6 se >> By July 2028 Emrys will show how anxious he is on a five-point scale and use one of three plans of his own before he freezes or goes home upset, on four days in five.",
            "E.7 se >> By the end of Key Stage 2 (July 2027) Emrys will join a game or club with two children besides Fraser, twice a week.",
            "E.8 se >> By the end of the autumn term of Year 7 (December 2027) Emrys will be attending Harrier Fields for the whole day, on nine days in ten.",
            "E.9 sp >> By the end of Key Stage 2 (July 2027) Emrys will eat, drink and use a toilet in school each day, without pain.",
            "E.10 he >> By July 2027 Emrys will be asleep by 10 pm on five nights in seven.",
            "E.11 sc >> By December 2027 Emrys will spend two hours a week, without his grandparents, at a place outside home and school to which he has planned the train or bus from the timetable himself.",
            "E.12 sp >> By the end of Year 7 (July 2028) Emrys will change for physical education by himself in six minutes, nine times in ten.",
        ],
        "%1.",
    ),
    P("E >> Short-term targets: the class teacher and Mrs Hurrell set three each term with Emrys and his grandparents, look at them every half term, and will hand them to Harrier Fields in June 2027, where the form tutor will do the same."),
    H("SECTION 7 (F): SPECIAL EDUCATIONAL PROVISION", 1, BAR),
    P("F >> The following is to be made at Weirside Primary School and, from 1 September 2027, at Harrier Fields School. The special educational needs co-ordinator (SENCO) of the school reviews each programme with the therapist concerned every term."),
    P("Speech, language and social communication", {"bold": True}),
    L(
        [
            "F.1 ci >> A small-steps programme for selective mutism (sliding-in): one teaching assistant, trained and watched monthly by the speech and language therapist, shall work with Emrys 1:1 in the music room for 15 minutes every day, adding a person or a place only when he has managed the last step three times.",
            "F.2 ci >> The speech and language therapist, experienced in selective mutism, will see Emrys 1:1 for 45 minutes every fortnight in term time, and meet the teaching assistant for 30 minutes on the same day.",
            "F.3 ci >> All his teachers will comment and not question, wait, look elsewhere and accept a typed, recorded or card answer, in every lesson.",
            "F.4 ci >> A tablet with a voice recorder and text-to-speech, and a ring of six cards (toilet, hurt, stuck, stop, break, yes please), on his desk in every lesson and in his pocket at break.",
            "F.5 ci >> Emrys will practise using the cards and the tablet to tell an adult something, first by pretence and then for real, with his teaching assistant, 1:1, for ten minutes three times a week.",
            "F.6 ci >> Figurative language and social understanding teaching with comic strips, by the speech and language therapist's assistant, to Emrys and one friend, for 30 minutes a week for three terms.",
        ],
        "%1.",
    ),
    P("Thinking and learning", {"bold": True}),
    L(
        [
            "F.7 cl >> Inference teaching from short films, pictures and then texts, by a specialist teacher for autism, 1:1, for 40 minutes a week.",
            "F.8 cl >> A writing frame which gives the order of paragraphs and two starting sentences, handed to Emrys by the class teacher at the start of each written task.",
            "F.9 cl >> A “to finish” folder, a time set aside to finish at 2.45 pm, and a ten-minute and a two-minute card before the end of each activity, given by his teaching assistant in every lesson.",
            "F.10 cl >> One teaching assistant, trained in autism by the specialist teacher each September, will be with Emrys 1:1 for 20 hours a week (four hours each day): to prepare each task, cue him, carry messages and run the programmes above.",
        ],
        "%1.",
    ),
    P("Emotional wellbeing", {"bold": True}),
    L(
        [
            "F.11 se >> An emotional literacy support assistant, supervised by the educational psychologist every half term, will work with Emrys 1:1 for 40 minutes a week on noticing and showing anxiety on a scale, and making three plans.",
            "F.12 se >> His day in pictures and words, checked with him at 8.45 am by his teaching assistant for ten minutes; any change is told to him by 3 pm the day before, with a photograph of the new adult or place.",
            "F.13 se >> A twenty-minute unwinding time with a train book before the journey home, every day from 3 pm, in the library with his teaching assistant.",
            "F.14 se >> A railway club for Emrys and four children, run by a teacher, for 40 minutes every Tuesday and Thursday lunchtime. The teacher reports any name-calling to the head teacher the same day.",
            "F.15 se >> The educational psychologist will meet his teachers and grandparents for an hour each term to agree what to change.",
        ],
        "%1.",
    ),
    P("Move to secondary school", {"bold": True}),
    L(
        [
            "F.16 se >> Twelve visits to Harrier Fields with his teaching assistant between February and July 2027, 1:1, the first three when the building is empty, each of 60 minutes; a film and a map of the school made by Emrys.",
            "F.17 se >> The SENCOs of both schools, the speech and language therapist and his grandparents will meet for 90 minutes in February, May and July 2027 to hand over the small-steps programme, step by step.",
            "F.18 se >> The new teaching assistant from Harrier Fields will come to Weirside for ten sessions of 30 minutes in the summer term of 2027, to be slid in as the programme sets out, and will be his teaching assistant from September.",
            "F.19 se >> All Year 7 staff who teach Emrys will have two hours of training on selective mutism and autism from the speech and language therapist and the specialist teacher on 1 September 2027, repeated each September for new staff.",
        ],
        "%1.",
    ),
    P("Senses and movement", {"bold": True}),
    L(
        [
            "F.20 sp >> Use of the staff toilet without a hand drier, at fixed times (9.50, 11.50 and 1.50) and whenever he shows the card, and a drink at his desk in every lesson.",
            "F.21 sp >> A graded programme by the occupational therapist for school toilets and the smell of food: six sessions of 45 minutes, 1:1, in the spring term of 2027, practised by his teaching assistant for ten minutes each day.",
            "F.22 sp >> Packed lunch in the garden room with Fraser and one other, with a lunchtime supervisor known to him since Year 3, every day for 30 minutes.",
            "F.23 sp >> A strip of pictures for the order of clothes, a shirt with hidden hook-and-loop fastening, and a start five minutes before the class at each physical education lesson.",
        ],
        "%1.",
    ),
    H("SECTION 8 (G): HEALTH PROVISION", 1, BAR),
    L(
        [
            "G.1 he >> A bladder and bowel nurse will see Emrys at home for 45 minutes every six weeks until July 2027, to set laxative dose, drinks and toilet times, and will tell the school in writing after each visit.",
            "G.2 he >> A primary mental health worker will work with Emrys and his grandmother on sleep and worry for eight weekly sessions of 50 minutes at home from November 2026, reviewed at the eighth.",
        ],
        "%1.",
    ),
    H("SECTION 9 (H1): SOCIAL CARE PROVISION UNDER SECTION 2 OF THE CHRONICALLY SICK AND DISABLED PERSONS ACT 1970", 1, BAR),
    L(["H1.1 sc >> A support worker with autism training will take Emrys out 1:1 for three hours every Saturday, beginning with the station platform and adding one new journey a month, which Emrys plans. The social worker reviews this each July."], "%1."),
    H("SECTION 10 (H2): ANY OTHER SOCIAL CARE PROVISION", 1, BAR),
    L(["H2.1 sc >> The Special Guardianship Support Team will provide a sitter whom Emrys has met four times, for four hours every second Friday evening. The social worker reviews this every six months."], "%1."),
    H("SECTION 11 (I): PLACEMENT", 1, BAR),
    P("I >> Until 31 August 2027: Weirside Primary School, a mainstream community primary school."),
    P("I >> From 1 September 2027: Harrier Fields School, a mainstream secondary academy."),
    H("SECTION 12 (J): PERSONAL BUDGET", 1, BAR),
    P("J >> There is no personal budget. The family was told in July 2026 how to ask for one."),
    H("SECTION 13 (K): ADVICE AND INFORMATION", 1, BAR),
    P("K >> Appendices A to H, as listed on the first page, were the advice and information on which this Plan is based."),
    T([["#Signed by a duly authorised officer", "Gwilym Sharples"], ["#Date", "05.10.2026"]], [7, 10]),
]

LINKS = """
A.1: E.1 E.3
A.2: E.11
A.3: E.8
A.4: E.11
B.1: E.1 F.1 F.2 F.3
B.2: E.2 F.4 F.5
B.3: E.4 F.6
B.4: E.3 F.3 F.4
B.5: E.4 F.7
B.6: E.4 F.8
B.7: E.5 F.9
B.8: E.6 F.12 F.15
B.9: E.6 F.11 F.13 F.15
B.10: E.7 F.14
B.11: E.8 F.16 F.17 F.18 F.19
B.12: E.9 F.20 F.21
B.13: E.9 F.21 F.22
B.14: E.12 F.23
C.1: E.9 G.1
C.2: E.10 G.2
D.1: E.11 H1.1
D.2: E.11 H2.1
E.1: F.1 F.2
E.2: F.4 F.5
E.3: F.3 F.4
E.4: F.6 F.7 F.8
E.5: F.9
E.6: F.11 F.12 F.13 F.15
E.7: F.14
E.8: F.16 F.17 F.18 F.19
E.9: F.20 F.21 F.22 G.1
E.10: G.2
E.11: H1.1 H2.1
E.12: F.23
B.1: F.10
B.7: F.10
E.5: F.10
"""

GUARDS = [
    (
        "Emrys came to live with his grandparents when he was two. He began at Weirside in September 2020 and has never spoken to an adult there. Autism was diagnosed in November 2020 and selective mutism in May 2021. His mother, Carys, sees him on the first Sunday of each month. He has a half-brother, Dylan (4), who lives with her.",
        "A",
        "M01 family names; N02 and M05: diagnoses and dates are history; M02 'her' is his mother",
    ),
    ("Mr and Mrs Calloway say that he is gentle, exact and very good company. He holds himself together all day and falls apart on the doormat. They are 68 and 71 and fear for him in a school of a thousand.", "A", "V02: special guardians hold the parents' place; M04: the ages are theirs"),
    ("Until 31 August 2027: Weirside Primary School, a mainstream community primary school.", "I", "M04: two schools in I, one until and one from a date"),
    (
        "A small-steps programme for selective mutism (sliding-in): one teaching assistant, trained and watched monthly by the speech and language therapist, shall work with Emrys 1:1 in the music room for 15 minutes every day, adding a person or a place only when he has managed the last step three times.",
        "F",
        "P08 'only when' is how the programme works; P10 'shall' is a duty",
    ),
    ("Appendices A to H, as listed on the first page, were the advice and information on which this Plan is based.", "K", "S12: the list stands on the first page, under 'Section K'"),
    ("Use of the staff toilet without a hand drier, at fixed times (9.50, 11.50 and 1.50) and whenever he shows the card, and a drink at his desk in every lesson.", "F", "P06 'whenever': his own sign, and the times are fixed"),
    ("Emrys shows no distress in school and on four evenings a week shouts, cries and breaks his own things for up to two hours. He has no word or sign for being anxious, and staff see nothing coming.", "B", "P07 'up to' describes a need"),
    ("A railway club for Emrys and four children, run by a teacher, for 40 minutes every Tuesday and Thursday lunchtime. The teacher reports any name-calling to the head teacher the same day.", "F", "P11: a club made for him"),
]

PLAN = Plan(
    name="rowan-04-eskerby",
    layout=8,
    blocks=BLOCKS,
    details={
        "name": "Emrys John Calloway",
        "date_of_birth": "2016-02-02",
        "status": "amended",
        "plan_date": "2026-10-05",
        "review_date": "2027-07-15",
        "year_group": 6,
        "local_authority": "Eskerby and Vale Council",
        "setting": "Weirside Primary School",
        "named_placement": "Weirside Primary School",
        "primary_need": "Autism and selective mutism",
        "first_plan": False,
        "officer": "Gwilym Sharples",
        "signed": True,
        "upn": "Q741200319058",
    },
    dates={"first_issued": "2021-03-03", "review_meeting": "2026-07-16", "draft": "2026-08-11", "amended": "2026-10-05"},
    links=LINKS,
    guards=GUARDS,
    copies=COPIES,
    document={"font": "Times New Roman", "size": 11.5, "heading_colour": "000000", "heading_sizes": (13, 12, 11)},
    running={"header": "EMRYS JOHN CALLOWAY", "footer": "Form SEN/EHC 7 (Vale District Council 2015) adopted by Eskerby and Vale Council 2025", "header_align": "centre"},
    table={"size": 10},
    title_shade="D9D9D9",
    pdf_of="a",
)
