"""Layout 5: outcome-led, with a provision plan for each outcome and the advice listed first.

Esme, Year 11, cerebral palsy; amended for her move to college.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.defects.gorse.edits import Defect, Edit, Guard, cut, drop, drop_row, swap
from tests.defects.gorse.page import bar, dots, form, grid, helper, paras, sub
from tests.plans.cedar.blocks import Block, Cell, Look, P, Row, T

STEM = "gorse-05-stannerley"
LAYOUT = 5
LOOK = Look(
    "EHC plan",
    font="Times New Roman",
    size=11.5,
    margin=2,
    header="STANNERLEY COUNTY COUNCIL\t\tEsme Valentine-Okoro",
    footer="Education, Health and Care Plan\t\tPage {page}",
)
_BLUE, _PALE = "20457C", "E4ECF7"


def _plan(number: int, outcome: str, rows: Sequence[Row]) -> list[Block]:
    return [
        T(
            [
                [
                    Cell(f"Provision Plan {number}", shade=_BLUE, colour="FFFFFF", bold=True),
                    Cell(f"for Outcome {number}: {outcome}", shade=_PALE),
                ]
            ],
            (4.0, 13.0),
            head=0,
            size=10.5,
        ),
        grid(
            ["What will be provided", "By whom", "How often, how long, for how many", "Reviewed"],
            rows,
            (6.6, 3.8, 3.9, 2.7),
            shade="F0F0F0",
            size=9.5,
        ),
    ]


BLOCKS: list[Block] = [
    P("EDUCATION, HEALTH AND CARE PLAN", bold=True, size=18, colour=_BLUE, align="center", after=2),
    P("Amended final plan", bold=True, size=13, align="center", after=8),
    form(
        [
            ["Surname", "Valentine-Okoro"],
            ["Other names", "Esme Grace"],
            ["Date of birth", "21 June 2011"],
            ["Year group", "Year 11"],
            ["School", "Stannerley High School"],
            ["Home address", "2 Weaver's Fold, Stannerley"],
            ["Parent", "Adaeze Valentine-Okoro (mother)"],
            ["Looked after", "No"],
            ["Status", "Amended final"],
            ["First issued", "3 May 2016"],
            ["Annual review meeting", "18 September 2026"],
            ["Date of this amended plan", "6 November 2026"],
            ["To be reviewed by", "17 September 2027"],
        ],
        (5.5, 11.5),
        shade=_PALE,
    ),
    helper("The council has made this plan under the Children and Families Act 2014."),
    T(
        [
            ["☐", "A new plan made after an assessment"],
            ["☒", "A plan amended after an annual review, for a move between phases"],
            ["☐", "A plan that replaces a Statement"],
        ],
        (1.0, 16.0),
        head=0,
    ),
    bar("SECTION K: Advice and information", _BLUE),
    grid(
        ["Type of advice", "Given by", "Dated"],
        [
            ["Child", "Esme Valentine-Okoro", "10 September 2026"],
            ["Parent", "Mrs A. Valentine-Okoro", "11 September 2026"],
            [
                "Education, with preparation for adulthood",
                "D. Pickersgill, SENCO, Stannerley High School",
                "9 September 2026",
            ],
            [
                "College (preparation for adulthood)",
                "F. Yardley, learning support manager, Linfold College",
                "15 September 2026",
            ],
            ["Educational psychology", "Dr R. Menon, educational psychologist", "2 July 2026"],
            ["Medical", "Dr J. Ferris, consultant paediatrician in neurodisability", "26 June 2026"],
            ["Physiotherapy", "K. Stott, physiotherapist", "30 June 2026"],
            ["Occupational therapy", "L. Amoah, occupational therapist", "1 July 2026"],
            ["Speech and language therapy", "T. Grieve, speech and language therapist", "24 June 2026"],
            ["Social care", "V. Marsh, social worker, children with disabilities", "7 September 2026"],
        ],
        (5.6, 8.2, 3.2),
        shade=_PALE,
    ),
    bar("SECTION A: Views, interests and aspirations of the young person and her mother", _BLUE),
    *paras(
        "Esme typed her part of this section herself on her communication device, in three sittings with the school's communication lead, Joss Tennant, in September 2026. It is in her words. Her mother filled in the parents' form and talked it through with the case officer by telephone on 11 September 2026."
    ),
    sub("In Esme's words"),
    *paras(
        "“I have cerebral palsy. I use a powerchair and a talker. People talk to my mum and not to me, and I hate it. I love drama, true crime podcasts and my cat Biscuit. I have good friends, Nell and Aaliyah. They wait for me to finish.”",
        "“I want to do performing arts at Linfold College and then write plays for radio. I want to live in my own flat with people I pay to help me. I want to go out with my friends without Mum. I want to get stronger so I can keep standing to get into bed.”",
    ),
    sub("From Esme's mother"),
    *paras(
        "Mrs Valentine-Okoro says that Esme is clever, stubborn and very funny, and that she directs the Christmas play for all the cousins. She worries about who will understand Esme's talker at college and about pain at night. She hopes that Esme will have work that uses her mind, and choose for herself who helps her."
    ),
    sub("How Esme communicates and makes decisions"),
    *paras(
        "Esme speaks with an electronic talker worked by her eyes, at about 12 words a minute. With people who know her she uses her face and a few words. She needs time, and no one to finish her sentence. She chaired part of her own review and chose what should stand in this section."
    ),
    sub("Background"),
    *paras(
        "Esme was born at 28 weeks and spent ten weeks in hospital. She had her first plan when she was four. She went to Brook Street Primary and, in September 2022, to Stannerley High. She had a hip operation in October 2024, when she was 13, and was out of school for eleven weeks."
    ),
    bar("SECTION B: Special educational needs", _BLUE),
    sub("What Esme does well"),
    dots(
        "Her understanding of language is that of an adult, and her reading is at the 84th centile.",
        "She writes dialogue that her drama teacher has called outstanding, and was predicted grade 7 in English in July 2026.",
        "She drives her chair with skill and judges gaps and kerbs well.",
        "She makes friends and stands up for those who are left out.",
    ),
    sub("Her needs, in order of priority"),
    T(
        [
            [
                "N1",
                "Communication and interaction",
                "Esme's speech is understood by her family alone. With her talker she makes a contribution of one sentence in the time in which her class has gone on to the next question; she answered twice in five observed lessons (June 2026). Strangers speak over her and she gives up.",
            ],
            [
                "N2",
                "Physical",
                "Esme cannot walk, and needs another person to move from chair to toilet, floor or bed. Her hips and knees are stiff (knee extension lacks 25 degrees, June 2026), and she can stand in her frame for eight minutes. She sits for most of the day, which hurts her by the afternoon.",
            ],
            [
                "N3",
                "Physical",
                "Esme's hands are too unsteady to write, type on keys, cut or turn a page. Using her eyes she writes six words a minute in a document, a fifth of the usual rate for her age, and her eyes tire after 40 minutes.",
            ],
            [
                "N4",
                "Cognition and learning",
                "Esme finds it hard to take in a crowded page or screen. She missed 9 of 30 items on a full page and 1 of 30 when they were set four to a page (June 2026). She loses her place in graphs, maps and tables, and her marks in science fall by a third.",
            ],
            [
                "N5",
                "Social, emotional and mental health",
                "Esme is frightened by help from people whom she does not know. In May 2026, when two new assistants started, she ate and drank nothing at school on six days so as not to need the toilet, and had two panic attacks.",
            ],
            [
                "N6",
                "Preparation for adulthood",
                "Esme has had others arrange everything for her. She has not yet given instructions to an assistant in a new place, booked transport or handled money of her own, so that she cannot go out with friends unless her mother comes.",
            ],
        ],
        (1.2, 4.0, 11.8),
        head=0,
        first_shade=_PALE,
        first_bold=True,
        size=10.5,
    ),
    bar("SECTION C: Health needs related to her special educational needs", _BLUE),
    *paras(
        "Esme has muscle spasms, worst at night. In June 2026 she woke with pain four nights in seven, and came to school too tired to use her eyes for the first lesson."
    ),
    bar("SECTION D: Social care needs related to her special educational needs or disability", _BLUE),
    *paras(
        "An assessment by the social worker on 7 September 2026 found that Esme needs another person's help to wash, dress, eat and go out, at all times. Her mother gives this help alone for about 40 hours a week. Esme goes out without family less than once a month."
    ),
    bar("SECTION E: Outcomes", _BLUE),
    sub("By the end of Key Stage 4 and the move to college"),
    T(
        [
            [
                "1",
                "By July 2027 Esme will make three contributions with her talker in each observed lesson, in classes of any subject, so that her teachers hear what she thinks.",
            ],
            [
                "2",
                "By July 2027 Esme will stand in her frame for 20 minutes on five days a week, so that she can go on moving from chair to bed by standing.",
            ],
            [
                "3",
                "By May 2027 Esme will write 400 words of her own in an hour, by eye gaze and with a scribe of her choice, in her mock examinations.",
            ],
            [
                "4",
                "By May 2027 Esme will find and use all the information in a graph or table that has been set out for her, in nine questions out of ten.",
            ],
            [
                "5",
                "By December 2027 Esme will eat and drink at college on every day of a month, with assistants whom she has chosen and trained.",
            ],
        ],
        (1.2, 15.8),
        head=0,
        size=10.5,
    ),
    sub("By the end of her first two years at college (July 2029): outcomes for adult life"),
    T(
        [
            [
                "6",
                "By July 2029 Esme will go out for an evening with friends, without family, twice a month, directing her own assistant and transport (community and independent living).",
            ],
            [
                "7",
                "By July 2029 Esme will have had one radio script of ten minutes performed and recorded by others (employment).",
            ],
            [
                "8",
                "By May 2027 Esme will sleep through five nights in seven without waking in pain (health).",
            ],
        ],
        (1.2, 15.8),
        head=0,
        size=10.5,
    ),
    P(
        "Arrangements for shorter-term targets: the SENCO (special educational needs coordinator) sets them with Esme each term until July 2027, and the learning support manager of Linfold College from September 2027. Each records the result with Esme at the end of every half term and sends it to her mother.",
        before=4,
    ),
    bar("SECTION F: Special educational provision", _BLUE),
    helper("There is a Provision Plan for each outcome. The needs it answers are in brackets."),
    *_plan(
        1,
        "being heard (N1)",
        [
            [
                "Direct therapy to build vocabulary pages, speed and repair of misunderstandings with the talker.",
                "Speech and language therapist specialising in augmentative communication",
                "1 hour a week in term time, 1:1",
                "By the therapist every term",
            ],
            [
                "A communication assistant will put the lesson's words on the talker beforehand, claim Esme's turn for her and hold the time until she has finished.",
                "Teaching assistant trained by the therapist for two days a year",
                "Every lesson in class, 17 hours a week, 1:1",
                "By SENCO and therapist each half term",
            ],
            [
                "An eye-gaze talker with a second, charged device in school as a spare.",
                "Regional communication aid service",
                "In use all day",
                "By the service every 6 months",
            ],
            [
                "Training in waiting, turn-taking and the use of the talker for Esme's teachers, and from June 2027 for the college's tutors.",
                "Speech and language therapist",
                "2 hours each September and in June 2027",
                "By SENCO each July",
            ],
        ],
    ),
    *_plan(
        2,
        "standing (N2)",
        [
            [
                "A programme of stretching, standing and strengthening which teaches Esme to direct her own transfers.",
                "Physiotherapist, and two assistants whom she has trained and signed off",
                "Physiotherapist 45 minutes a fortnight; assistants 40 minutes every day; Esme alone",
                "By the physiotherapist every 6 weeks",
            ],
            [
                "Ceiling hoist and changing bench in the accessible toilet, standing frame, and height-adjustable desks in five classrooms and the drama studio.",
                "School, on the occupational therapist's specification",
                "Ready for use every day",
                "By the occupational therapist every 6 months",
            ],
        ],
    ),
    *_plan(
        3,
        "writing (N3)",
        [
            [
                "Teaching in faster eye-gaze writing, with prediction, stored phrases and rests for the eyes.",
                "Specialist teacher for assistive technology",
                "45 minutes a week, 1:1, until May 2027",
                "By the teacher each half term",
            ],
            [
                "A scribe and practical assistant who acts on Esme's instructions only.",
                "Teaching assistant trained as a scribe by the examinations officer",
                "All practical and written tasks over 10 minutes, about 8 hours a week within the 17 hours of Plan 1, 1:1",
                "By SENCO each half term",
            ],
        ],
    ),
    *_plan(
        4,
        "reading graphs and tables (N4)",
        [
            [
                "Worksheets, slides, graphs and examination papers set out again, four items to a page, in 18 point, before each lesson.",
                "Resource technician trained by the educational psychologist",
                "4 hours a week",
                "By SENCO each term",
            ],
            [
                "Teaching in a search method for graphs and maps, using a reading window.",
                "Science teacher trained by the educational psychologist",
                "20 minutes twice a week, 1:1, until May 2027",
                "By the psychologist in February and May 2027",
            ],
        ],
    ),
    *_plan(
        5,
        "trusting new assistants, and the move to college (N5)",
        [
            [
                "Transition to Linfold College: visits with a known assistant; Esme helps to interview two new assistants, films a guide to her care and trains them in it.",
                "School's communication lead with the college's learning support manager",
                "10 visits of 3 hours, one a week from April to June 2027, 1:1; three training days in June",
                "By both after the fifth and tenth visits",
            ],
            [
                "Work on panic and on asking strangers for help, by cognitive behavioural methods.",
                "Educational psychologist",
                "10 sessions of 50 minutes, weekly from January 2027, 1:1",
                "By the psychologist in the fifth and last",
            ],
        ],
    ),
    *_plan(
        6,
        "running her own life (N6)",
        [
            [
                "A course in adult life: directing an assistant, booking transport, money and rights, practised in town.",
                "Tutor of independence skills, Stannerley High and then Linfold College",
                "2 hours every Friday in term time, group of four, to July 2029",
                "By tutor and Esme each term",
            ],
        ],
    ),
    *_plan(
        7,
        "writing for radio (N1, N3, N6)",
        [
            [
                "Mentoring in script writing, with a placement at a community radio station.",
                "Professional writer engaged by Linfold College, with a communication assistant",
                "1 hour a week in term time, 1:1, September 2027 to July 2029",
                "By course leader and careers adviser each term",
            ],
        ],
    ),
    bar("SECTION G: Health provision", _BLUE),
    dots(
        "The consultant in neurodisability will see Esme every six months to review her muscle relaxant and pain (outcome 8).",
        "The orthotics clinic will fit and adjust Esme's night splints and ankle splints every three months (outcomes 2 and 8).",
        "The community nurse will visit Esme at home for 45 minutes once a month until May 2027 to go through her pain diary and night-time positions with her, and will review these with the consultant.",
    ),
    bar("SECTION H1: Social care provision under section 2 of the 1970 Act, until she is 18", _BLUE),
    *paras(
        "A personal assistant trained in moving and handling will help Esme at home, 1:1, from 7 to 8.30 on every school morning and from 4 to 6 on three evenings (13.5 hours a week). The social worker will review this every six months.",
        "A personal assistant will go out with Esme and her friends, 1:1, for four hours every second Saturday. Esme chooses where. The social worker will review this every six months.",
    ),
    bar("SECTION H2: Other social care provision", _BLUE),
    *paras(
        "The short breaks service will provide one weekend a month, from Friday at 5 until Sunday at 5, with two trained carers at Larch House for Esme and four other young people, reviewed every six months. The preparing for adulthood team will begin Esme's adult care assessment in January 2028 and complete it by June 2028."
    ),
    bar("SECTION I: Educational placement", _BLUE),
    *paras(
        "Until 31 July 2027: Stannerley High School, a mainstream secondary school.",
        "From 1 September 2027: Linfold College, a general further education college.",
    ),
    bar("SECTION J: Personal budget", _BLUE),
    *paras(
        "Mrs Valentine-Okoro receives a direct payment for the personal assistant in Section H1. No direct payment is made for special educational provision."
    ),
    form(
        [
            ["Signed for the council", "H. Ollerenshaw"],
            ["Name", "Harriet Ollerenshaw"],
            ["Post", "EHC Plan Manager"],
            ["Date", "6 November 2026"],
        ],
        (5.5, 11.5),
        shade=_PALE,
    ),
]

GUARDS = [
    Guard(
        "Mrs Valentine-Okoro receives a direct payment for the personal assistant in Section H1. No direct payment is made for special educational provision.",
        "J",
        "S11: a direct payment under H only",
    ),
    Guard(
        "A scribe and practical assistant who acts on Esme's instructions only.",
        "F",
        "P19, P02: its hours are within those of Plan 1; who, how often and ratio stand in the row",
    ),
    Guard(
        "The orthotics clinic will fit and adjust Esme's night splints and ankle splints every three months (outcomes 2 and 8).",
        "G",
        "P12: clinics and splints belong in G",
    ),
    Guard(
        "“I have cerebral palsy. I use a powerchair and a talker. People talk to my mum and not to me, and I hate it. I love drama, true crime podcasts and my cat Biscuit. I have good friends, Nell and Aaliyah. They wait for me to finish.”",
        "A",
        "V05, V08, M01: her own typed words; friends and a cat",
    ),
    Guard(
        "She had a hip operation in October 2024, when she was 13, and was out of school for eleven weeks.",
        "A",
        "M04, M05: an age in dated history",
    ),
    Guard(
        "By July 2029 Esme will have had one radio script of ten minutes performed and recorded by others (employment).",
        "E",
        "O06: a step towards writing plays, not the life goal",
    ),
]

_D = Defect

_A: list[Edit] = [
    drop_row(
        "By May 2027 Esme will sleep through five nights",
        _D("O10", "E", "the health need has no outcome", None),
        _D(
            "T02",
            "C",
            "no outcome is about pain at night",
            "Esme has muscle spasms, worst at night. In June 2026 she woke with pain four nights in seven, and came to school too tired to use her eyes for the first lesson.",
        ),
    ),
    swap(" (outcome 8).", "."),
    swap("(outcomes 2 and 8)", "(outcome 2)"),
    swap("and the move to college (N5)", "(N5)"),
    swap("By the end of Key Stage 4 and the move to college", "By the end of Key Stage 4"),
    drop_row("Transition to Linfold College: visits with a known assistant"),
    swap(
        "From 1 September 2027: Linfold College, a general further education college.",
        "Post-16 placement to be agreed.",
    ),
    swap(", and from June 2027 for the college's tutors.", "."),
    swap("2 hours each September and in June 2027", "2 hours each September"),
    swap("Stannerley High and then Linfold College", "Stannerley High"),
    swap(
        "Professional writer engaged by Linfold College, with a communication assistant",
        "Professional writer, with a communication assistant",
    ),
    swap(
        "each term until July 2027, and the learning support manager of Linfold College from September 2027",
        "each term",
    ),
    swap(
        "By December 2027 Esme will eat and drink at college on every day",
        "By December 2027 Esme will eat and drink on every day",
    ),
    swap(
        "By the end of her first two years at college (July 2029): outcomes for adult life",
        "By July 2029: outcomes for adult life",
        _D("O12", "E", "Year 11, and neither E nor F looks ahead to the move", None),
    ),
    swap(
        "45 minutes a week, 1:1, until May 2027",
        "Weekly, 1:1, until May 2027",
        _D(
            "P04",
            "F",
            "how long is gone",
            "Teaching in faster eye-gaze writing, with prediction, stored phrases and rests for the eyes.",
        ),
    ),
    drop("The consultant in neurodisability will see Esme"),
    drop("The orthotics clinic will fit"),
    swap(
        "The community nurse will visit Esme at home for 45 minutes once a month until May 2027 to go through her pain diary and night-time positions with her, and will review these with the consultant.",
        "The physiotherapist and the occupational therapist will teach Esme to stand, to stretch and to direct her transfers in blocks of six weekly sessions of 45 minutes, 1:1, reviewed at the end of each.",
        _D("P12", "G", "physiotherapy whose purpose is to teach stands in G: quality only"),
        _D(
            "T07",
            "C",
            "nothing deals with pain at night",
            "Esme has muscle spasms, worst at night. In June 2026 she woke with pain four nights in seven, and came to school too tired to use her eyes for the first lesson.",
        ),
    ),
    drop_row(
        "A programme of stretching, standing and strengthening",
    ),
    drop(
        "I want to do performing arts at Linfold College",
    ),
    swap(
        " She hopes that Esme will have work that uses her mind, and choose for herself who helps her.",
        "",
        _D("V06", "A", "no word about the future is left: views and likes only", None),
    ),
    swap(
        "Every lesson in class, 17 hours a week, 1:1",
        "Every lesson, 41 hours a week, 1:1",
        _D(
            "P19",
            "F",
            "41 hours in a school week of 25; and Plan 3 still says 17",
            "A communication assistant will put the lesson's words on the talker beforehand, claim Esme's turn for her and hold the time until she has finished.",
        ),
    ),
    swap(
        "By May 2027 Esme will write 400 words of her own in an hour, by eye gaze and with a scribe of her choice, in her mock examinations.",
        "By May 2027 Esme will have the services of a trained scribe and 50% extra time in all examinations.",
        _D("O05", "E", "arrangements, not a difference"),
    ),
    swap(
        "Direct therapy to build vocabulary pages, speed and repair of misunderstandings with the talker.",
        "Direct therapy to build vocabulary pages, speed and repair of misunderstandings on her VOCA, with PODD backup and the AAC hub's CCF targets.",
        _D("R01", "F", "VOCA, PODD, AAC and CCF are never spelt out"),
    ),
    swap(
        "She loses her place in graphs",
        "She is rather lazy about looking carefully and a slow learner on the page. She loses her place in graphs",
        _D(
            "N05",
            "B",
            "'lazy', 'slow learner'",
            "She is rather lazy about looking carefully and a slow learner on the page.",
        ),
    ),
]

_B: list[Edit] = [
    drop("I have cerebral palsy. I use a powerchair"),
    drop("I want to do performing arts at Linfold College"),
    drop("In Esme's words", _D("V01", "A", "nothing of what Esme thinks or wants", None)),
    swap(
        "Esme typed her part of this section herself on her communication device, in three sittings with the school's communication lead, Joss Tennant, in September 2026. It is in her words. Her mother filled",
        "Esme's mother filled",
    ),
    swap(" and chose what should stand in this section", ""),
    cut(
        "Provision Plan 6",
        "Provision Plan 7",
        _D(
            "T01",
            "B",
            "nothing in F answers it",
            "Esme has had others arrange everything for her. She has not yet given instructions to an assistant in a new place, booked transport or handled money of her own, so that she cannot go out with friends unless her mother comes.",
        ),
        _D(
            "T03",
            "E",
            "its provision plan is gone",
            "By July 2029 Esme will go out for an evening with friends, without family, twice a month, directing her own assistant and transport (community and independent living).",
        ),
    ),
    cut(
        "Provision Plan 7",
        "SECTION G: Health provision",
        _D(
            "P17",
            "F",
            "Year 11: nothing is left in F that prepares for adulthood",
            None,
        ),
        _D(
            "T03",
            "E",
            "its provision plan is gone",
            "By July 2029 Esme will have had one radio script of ten minutes performed and recorded by others (employment).",
        ),
    ),
    drop_row("Transition to Linfold College: visits with a known assistant"),
    swap("trusting new assistants, and the move to college (N5)", "trusting new assistants (N5)"),
    swap(
        "for Outcome 4: reading graphs and tables (N4)",
        "for Outcome 14: reading graphs and tables (N4)",
        _D("T09", "F", "there is no Outcome 14", "for Outcome 14: reading graphs and tables (N4)"),
    ),
    swap(
        "Training in waiting, turn-taking and the use of the talker for Esme's teachers, and from June 2027 for the college's tutors.",
        "Awareness raising and upskilling of the workforce around Esme.",
        _D("P15", "F", "no subject"),
    ),
    swap("2 hours each September and in June 2027", "To be arranged by the school"),
    swap(
        "20 minutes twice a week, 1:1, until May 2027",
        "20 minutes at a time, 1:1",
        _D(
            "P03",
            "F",
            "how often is gone",
            "Teaching in a search method for graphs and maps, using a reading window.",
        ),
    ),
    drop_row(
        "V. Marsh, social worker, children with disabilities",
        _D("S12", "K", "no social care advice; quality only, as the plan is amended", None),
        _D(
            "S13",
            "D",
            "the assessment is cited and K does not list it",
            "An assessment by the social worker on 7 September 2026 found that Esme needs another person's help to wash, dress, eat and go out, at all times.",
        ),
    ),
    swap(
        "The short breaks service will provide one weekend a month, from Friday at 5 until Sunday at 5, with two trained carers at Larch House for Esme and four other young people, reviewed every six months.",
        "«ShortBreakProvision» Click or tap here to enter text.",
        _D(
            "S04",
            "H2",
            "a merge field and a prompt",
            "«ShortBreakProvision» Click or tap here to enter text.",
        ),
    ),
    swap(
        "A scribe and practical assistant who acts on Esme's instructions only.",
        "A scribe or other support from the learning support team, e.g. a reader, where the subject teacher thinks it useful.",
        _D("P01", "F", "'or other support', 'e.g.'"),
        _D("P08", "F", "'where the subject teacher thinks it useful'"),
    ),
    swap(
        "Teaching assistant trained as a scribe by the examinations officer",
        "Learning support",
        _D(
            "P02",
            "F",
            "a department, no role",
            "A scribe or other support from the learning support team, e.g. a reader, where the subject teacher thinks it useful.",
        ),
    ),
    swap(
        "Until 31 July 2027: Stannerley High School, a mainstream secondary school.",
        "Subject to the decision of the placement panel.",
        _D("S09", "I", "a final plan that names neither setting nor type"),
    ),
    drop("From 1 September 2027: Linfold College"),
    swap(
        "Esme's hands are too unsteady",
        "Chloe's hands are too unsteady",
        _D("M01", "B", "another girl's name"),
    ),
]

VARIANTS = {"a": _A, "b": _B}
PDF: set[str] = set()
