"""rowan-02: Wrexcombe, an officer fond of tables; needs first, then outcomes with their provision by area."""

# A row of the plan stays a row here.
# fmt: off
from __future__ import annotations

from tests.defects.rowan.draw import Plan
from tests.defects.rowan.page import H, T
from tests.defects.rowan.plans.wrexcombe_edits import COPIES

TWO = [8.5, 8.5]
NEEDS = ["#What is working", "#What is not working so well"]
PROVISION = ["#Provision required to achieve the outcome", "#Provided by who and by when"]


def outcome(number: int, text: str, rows: list[list[str]], note: str = "") -> list:
    """An outcome box followed at once by its provision table."""
    return [T([[f"#Outcome {number}{note}", f"E.{number} {text}"]], [2.6, 14.4], {"space_after": False}), T([PROVISION, *rows], [10.2, 6.8])]


BLOCKS = [
    T([["#Wrexcombe County Council", None], ["#EDUCATION, HEALTH AND CARE PLAN", "#Amended final plan"]], [11, 6], {"size": 13}),
    T(
        [
            ["#Child's name", "Saskia Dhillon", "#Likes to be called", "Saskia"],
            ["#Date of birth", "8 January 2013", "#Year group", "Year 9"],
            ["#School now", "Hollin Bank Academy", "#Parent", "Harpreet Dhillon (mother)"],
            ["#Address", "Flat 3, 9 Larkrise Court, Wrexcombe", "#Phone", "01632 960377"],
            ["#Languages at home", "English and Punjabi", "#Primary need", "Vision impairment"],
            ["#Plan first issued", "11 May 2020", "#Annual review meeting", "17 September 2026"],
            ["#Proposed amendments sent", "9 October 2026", "#Date of this amended plan", "30 October 2026"],
            ["#Next review by", "16 September 2027", "#Social care status", "Disabled Children's Team: open for short breaks"],
        ],
        [3.8, 4.7, 3.8, 4.7],
    ),
    H("SECTIONA: The views, interests and aspirations of Saskia and her mother"),
    T(
        [
            [
                "#How this was gathered",
                "A >> Mrs Joy Penhale, Saskia's qualified teacher of children and young people with vision impairment (QTVI), talked with Saskia for an hour on 8 September 2026 and typed what she said. Saskia changed three lines. Her mother filled in the family form on 10 September 2026 and spoke at the review.",
            ],
            [
                "#History",
                "A >> Saskia has oculocutaneous albinism with nystagmus, found when she was ten weeks old. She started at Queensgate Nursery in 2016 with a weekly visiting teacher and moved to Hollin Bank Academy in September 2024. Her father lives in Canada and rings on Sundays. Her cousin Jasleen is in Year 11 at the same school.",
            ],
            ["#How Saskia communicates and takes part", "A >> Saskia speaks English and Punjabi fluently. She takes part in meetings when papers come by email two days before in 24 point and people say their names before they speak. She chaired the last ten minutes of her review."],
            ["#Saskia's views", "A >> “I want people to stop asking how many fingers. I like swimming, podcasts about crime and my cousin's dog. Science is my best lesson and my worst because I never see the thing. I am tired by two o'clock and people think I am bored.”"],
            ["#Saskia's aspirations", ["A.1 pa >> “I want to work with animals, maybe a vet nurse.”", "A.2 pa >> “I want to get the bus into town with friends and not be met.”", "A.3 cl >> “I want to get proper grades in triple science.”"]],
            ["#Her mother's views", "A >> Mrs Dhillon says Saskia is stubborn in the best way and very funny. She worries about roads, burns from the kettle and how much her daughter hides. She has no other adult to share the driving."],
            ["#Her mother's aspirations", ["A.4 pa >> Mrs Dhillon hopes that Saskia will live in her own flat near family and cook her own meals.", "A.5 se >> She hopes that Saskia will have friends who come to the house again."]],
        ],
        [4.0, 13.0],
    ),
    H("SECTIONB: Saskia's special educational needs"),
    H("Communication and interaction", 2),
    T(
        [
            NEEDS,
            [
                ["B >> Speaks clearly in two languages and explains ideas well one to one.", "B >> Remembers voices after one meeting."],
                [
                    "B.1 ci [Need 1] >> Saskia cannot see a face beyond one metre. In group work she does not know who is speaking or when they have finished, comes in late or over others, and had dropped out of the talk in three lessons of the four observed.",
                    "B.2 ci [Need 2] >> When teachers point, nod or say “this one here”, Saskia loses the thread. She asked a neighbour what was meant 13 times in one day and was told off twice for talking.",
                ],
            ],
        ],
        TWO,
    ),
    H("Cognition and learning", 2),
    T(
        [
            NEEDS,
            [
                ["B >> Verbal reasoning in the high average range (educational psychologist).", "B >> Above the class average in science when questions are read to her."],
                [
                    "B.3 cl [Need 3] >> Saskia reads 24 point print at 25 centimetres at 62 words a minute, under half the speed of her class, and her accuracy falls after 20 minutes. She has not finished a set chapter in English this year.",
                    "B.4 cl [Need 4] >> She sees only a piece at a time of a map, graph or diagram. She takes three times as long as others to find a fact in one and draws conclusions from the wrong part.",
                    "B.5 cl [Need 5] >> She handwrites in letters two centimetres high which she cannot read back, and types at 17 words a minute looking at the keys. She leaves lessons with less than half of the notes.",
                    "B.6 cl [Need 6] >> In science and food lessons she cannot read a scale, meniscus or dial, and does not see a flame or blade in time. She watches while a partner does the practical work.",
                ],
            ],
        ],
        TWO,
    ),
    H("Social, emotional and mental health", 2),
    T(
        [
            NEEDS,
            [
                ["B >> Laughs at herself, stands up for younger pupils.", "B >> Asks her QTVI for help."],
                [
                    "B.7 se [Need 7] >> Saskia hides her sight loss. She left her magnifier and tablet in her bag in eight lessons out of ten and guesses rather than ask, so that she copies mistakes.",
                    "B.8 se [Need 8] >> Crowds frighten her. She does not go into the canteen, eats in a toilet cubicle, and missed 14 days in the last school year with stomach ache on days with an assembly.",
                ],
            ],
        ],
        TWO,
    ),
    H("Sensory and physical", 2),
    T(
        [
            NEEDS,
            [
                ["B >> Swims 400 metres and dives.", "B >> Hearing is typical."],
                [
                    "B.9 sp [Need 9] >> Distance vision is 6/60 with both eyes; the eyes move all the time. From any seat the board is a blur, and with the blinds open she covers her eyes and gets a headache three days a week.",
                    "B.10 sp [Need 10] >> She does not see steps, kerbs or low obstacles and tripped or walked into things seven times last half term. She knows two routes in a school of nine blocks and is ten minutes late for other lessons.",
                    "B.11 sp [Need 11] >> She cannot follow a ball or a demonstration in physical education (PE) and sits out of games.",
                    "B.12 sp [Need 12] >> Looking is hard work: by 2 pm she rubs her eyes, loses her line and completes a third of what she does in the morning.",
                ],
            ],
        ],
        TWO,
    ),
    H("Preparing for adulthood", 2),
    T(
        [
            NEEDS,
            [
                ["B >> Saves her money and knows what things cost."],
                [
                    "B.13 pa [Need 13] >> Saskia cannot safely pour boiling water, chop or judge when food is cooked, and makes nothing but cereal. Her mother does it all.",
                    "B.14 pa [Need 14] >> She has never travelled alone. She cannot read a bus number, timetable or stop name and waits to be collected.",
                    "B.15 pa [Need 15] >> She has met no adult with a vision impairment who works. She thinks that most jobs, and sixth form away from her cousin, are closed to her, and had named no option choices when asked in September.",
                ],
            ],
        ],
        TWO,
    ),
    H("SECTIONC: Health needs related to special educational needs"),
    T(
        [
            NEEDS,
            [
                ["C >> Fit and well. Glasses worn all day."],
                [
                    "C.1 he >> Saskia's skin has no pigment and burns within ten minutes. She forgets cream and hat, was burned twice in June, and then misses outdoor lessons.",
                    "C.2 he >> Her tinted lenses and low vision aids no longer suit her: glare gives her headaches and the magnifier is too weak for her science texts.",
                ],
            ],
        ],
        TWO,
    ),
    H("SECTIOND: Social care needs related to special educational needs or to a disability"),
    T(
        [
            NEEDS,
            [
                ["D >> A close, loving home. Sensory social care assessment completed on 20 August 2026."],
                ["D.1 sc >> Saskia has nobody of her own age to be with outside school. She spent all six weeks of the summer holiday indoors.", "D.2 sc >> Her mother has no other adult to help and has had no free day since January; she has given up her evening course."],
            ],
        ],
        TWO,
    ),
    H("SECTIONE and SECTIONF: Outcomes sought, and the special educational provision required to achieve them"),
    T([["#Short-term targets", "E >> The QTVI, form tutor and Saskia set three short-term targets each term at a 30-minute meeting. The special educational needs co-ordinator (SENCO) checks them every half term and emails the result to Mrs Dhillon."]], [4.0, 13.0]),
    H("Communication and interaction: outcomes and provision", 2),
    *outcome(
        1,
        "ci >> By the end of Year 9 (July 2027) Saskia will take at least four turns, without being cut off or cutting in, in a 15-minute group discussion in English and in science.",
        [
            ["F.1 ci >> In every lesson speakers say their own name first, read aloud what they write on the board and use exact words for place (“top left of the graph”) in place of pointing.", "All eleven subject teachers, from 2 November 2026"],
            ["F.2 ci >> Social communication sessions on reading voices, entering and leaving talk and telling people what she cannot see: 1:1, 45 minutes, once a week for 12 weeks, then 45 minutes once a half term. Reviewed at the twelfth session.", "QTVI, from 9 November 2026"],
        ],
    ),
    H("Cognition and learning: outcomes and provision", 2),
    *outcome(
        2,
        "cl >> By the end of Year 9 (July 2027) Saskia will finish the set reading and her notes in English and history in the same week as her class, by ear, eye or keyboard as she chooses.",
        [
            ["F.3 cl >> A tablet with screen reader and magnifier, onto which each text for the coming week is loaded in 24 point by the Friday before.", "Resources technician (vision), 6 hours a week; tablet in place from 2 November 2026"],
            ["F.4 cl >> Teaching in screen reader, audio speed and page finding commands: 1:1, 60 minutes a week. Reviewed each term against reading speed.", "QTVI, every Tuesday"],
            ["F.5 cl >> Audio touch-typing course: 1:1, 20 minutes, four mornings a week, for three terms. The QTVI reviews speed and accuracy every half term.", "Teaching assistant (vision), trained in the course by the QTVI"],
            ["F.6 cl >> The teacher's slides and model notes on her tablet before each lesson begins.", "Each subject teacher, every lesson"],
        ],
    ),
    *outcome(
        3,
        "cl >> By the end of Year 10 (July 2028) Saskia will carry out a practical task in science, food or physical education (PE) from start to finish herself, reading every scale and following every demonstration in it, four times a half term.",
        [
            [
                "F.7 cl >> Support in practical lessons: one teaching assistant to Saskia, 5 hours a week, in every science, food and technology practical, to describe, check safety and act only on Saskia's instruction.",
                "Teaching assistant (vision) with the council's two-day vision impairment course, renewed every two years",
            ],
            ["F.8 cl >> Talking thermometer and scales, a level indicator and a camera that shows the bench on her tablet.", "QTVI, in the science and food rooms from 16 November 2026"],
            ["F.9 cl >> A range of tactile graphics (raised line, swell paper and models) made for each map, graph and diagram taught that week.", "Resources technician (vision), within the 6 hours above, every week"],
            ["F.17 sp >> Adapted PE: bell balls, bright bibs, a described demonstration and one teaching assistant to Saskia for both lessons, 2 hours a week.", "PE teacher and teaching assistant, both trained by the habilitation specialist each September"],
        ],
    ),
    H("Social, emotional and mental health: outcomes and provision", 2),
    *outcome(
        4,
        "se >> By the end of Year 9 (July 2027) Saskia will use an aid or ask her teacher for what she needs to see in nine lessons out of ten, counted on her own log.",
        [["F.10 se >> Understanding my sight programme: what albinism is, rehearsing what to say to classmates and teachers, choosing aids she likes. 1:1, 40 minutes, once a fortnight for three terms. The QTVI and Saskia look at her log every half term.", "QTVI, from 9 November 2026"]],
    ),
    *outcome(
        5,
        "se >> By July 2027 Saskia will eat in the canteen with friends on four days out of five.",
        [
            [
                "F.11 se >> Graded programme for crowds: visits to the empty hall, early entry, then a chosen table, with breathing and planning taught at each step. 1:1, 30 minutes, once a week for two terms. Reviewed by the educational psychologist in April 2027.",
                "Emotional literacy support assistant, supervised by the educational psychologist every half term",
            ],
            ["F.12 se >> Early lunch pass, reserved end table for Saskia and three friends, and a seat by the exit in assembly.", "Head of year, every day from 2 November 2026"],
        ],
    ),
    H("Sensory and physical: outcomes and provision", 2),
    *outcome(
        6,
        "sp >> By the end of Year 9 (July 2027) Saskia will walk between all nine blocks on her own, with a cane where she wants one, and be on time for 19 lessons in 20.",
        [
            ["F.13 sp >> Mobility programme in school: cane skills, scanning, stairs and nine routes. 1:1, 60 minutes, once a week for 30 weeks, reviewed at weeks 10, 20 and 30.", "Registered qualified habilitation specialist, from 4 November 2026"],
            ["F.14 sp >> Yellow edging on all steps and posts, and a yearly check of the building with a list of repairs.", "Site manager with the habilitation specialist, by 30 November 2026, then each September"],
        ],
    ),
    *outcome(
        7,
        "sp >> By the end of Year 9 (July 2027) Saskia will do as much work after lunch as before it, without covering her eyes, in five lessons out of six.",
        [
            ["F.15 sp >> The board shown on her tablet in every lesson, a seat with her back to the window and blinds down on the sunny side.", "Each subject teacher, every lesson"],
            ["F.16 sp >> Two ten-minute eye rests a day in the library, at 11.20 am and 2 pm, and homework cut to the questions that matter, marked as complete.", "Saskia goes by herself; form tutor agrees the homework with each subject teacher every fortnight"],
        ],
    ),
    H("Preparing for adulthood: outcomes and provision", 2),
    *outcome(
        8,
        "pa >> By the end of Year 10 (July 2028) Saskia will cook three hot meals for two people at home without help.",
        [["F.18 pa >> Independent living skills: pouring, chopping, hob and oven by touch, sound and timer. 1:1, 60 minutes, once a fortnight for four terms. Reviewed each term with her mother.", "Registered qualified habilitation specialist, in the school food room, from January 2027"]],
    ),
    *outcome(
        9,
        "pa >> By the end of Year 10 (July 2028) Saskia will take the number 14 bus to town with a friend and come home, five times in a month, without an adult.",
        [["F.19 pa >> Travel training: bus and phone apps, crossings, asking drivers, what to do when lost. 1:1, 90 minutes, once a week for 20 weeks. Reviewed at weeks 10 and 20.", "Registered qualified habilitation specialist, from April 2027"]],
    ),
    *outcome(
        10,
        "pa >> By the end of Year 11 (July 2029) Saskia will hold a place, chosen by her after ten days of work with animals, on a post-16 science or animal care course.",
        [
            ["F.20 pa >> Careers guidance with a written plan: options by March 2027, visits to two sixth forms and one college in Year 10, applications in the autumn of Year 11. 1:1, 45 minutes, once a term.", "Careers adviser with a Level 6 qualification, with the QTVI at each meeting"],
            [
                "F.21 pa >> Mentoring by a working adult with a vision impairment: a one-hour video call each month for 12 months, and five days at an animal sanctuary in Year 9 and in Year 10, planned by school. Reviewed by the SENCO each July.",
                "Mentor from the council's sensory employment project; SENCO arranges the placements",
            ],
        ],
    ),
    H("Staff training and review", 2),
    T(
        [
            PROVISION,
            ["F.22 sp >> Training on Saskia's vision: simulation glasses, describing, safe practical work and screen sharing. 90 minutes for all her teachers and assistants each September, and within four weeks for anyone new.", "QTVI, next on 7 September 2027"],
            ["F >> Every part of this section is looked at by the QTVI, SENCO, Saskia and her mother at the end of each term.", ""],
        ],
        [10.2, 6.8],
    ),
    H("SECTIONG: Health provision, and health outcome"),
    outcome(11, "he >> By July 2027 Saskia will put on cream, hat and tinted glasses by herself before she goes outside, every day from April to September.", [], " (Section E)")[0],
    T(
        [
            ["#Health provision", "#Provided by who and by when"],
            ["G.1 he >> Low vision clinic: new tinted lenses, a stronger magnifier and a check that she can use both, 45 minutes, every six months.", "Hospital optometrist and orthoptist, first visit on 26 November 2026"],
            ["G.2 he >> Skin care teaching with a routine on her phone, two home visits of 45 minutes, and a skin check once a year. The nurse reviews the routine at the second visit.", "Dermatology specialist nurse, visits in March and May 2027"],
        ],
        [10.2, 6.8],
    ),
    H("SECTIONH1: Social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970"),
    outcome(12, "sc >> By July 2027 Saskia will spend three hours with young people of her age, at a club or with one she has asked home, in three weeks of every four, leaving her mother free.", [], " (Section E)")[0],
    T(
        [
            ["#Provision", "#Provided by who and by when"],
            ["H1.1 sc >> Activity club for young people with sensory loss: 3 hours every Saturday and 12 days of the school holidays, two workers to eight members, transport included.", "Short breaks provider, workers trained in guiding; from 14 November 2026, reviewed by the social worker every six months"],
        ],
        [10.2, 6.8],
    ),
    H("SECTIONH2: Any other social care provision"),
    T([["#Provision", "#Provided by who and by when"], ["H2.1 sc >> A carer's assessment action plan for Mrs Dhillon: an evening sitter for 3 hours every Thursday in term time, reviewed every six months.", "Family support worker, from 5 November 2026"]], [10.2, 6.8]),
    H("SECTIONI: Placement"),
    T([["#School", "I >> Hollin Bank Academy"], ["#Type", "I >> Mainstream secondary academy"]], [4, 13]),
    H("SECTIONJ: Personal budget"),
    T([["#Personal budget", "J >> Mrs Dhillon was offered a personal budget on 17 September 2026 and did not want one."]], [4, 13]),
    H("SECTIONK: Advice and information"),
    T(
        [
            ["#Advice", "#From", "#Date"],
            ["K >> Family form and Saskia's own page", "K >> Harpreet and Saskia Dhillon", "K >> 10 September 2026"],
            ["K >> Education", "K >> Hollin Bank Academy, Mr Tomasz Frayne (SENCO)", "K >> 3 September 2026"],
            ["K >> Qualified teacher of children and young people with vision impairment", "K >> Mrs Joy Penhale", "K >> 9 September 2026"],
            ["K >> Educational psychology", "K >> Dr Nils Abara", "K >> 24 June 2026"],
            ["K >> Habilitation (mobility and independence)", "K >> Ms Cerys Lanyon", "K >> 1 July 2026"],
            ["K >> Medical: ophthalmology, orthoptics and dermatology", "K >> Dr Farah Kellaway", "K >> 15 June 2026"],
            ["K >> Social care: sensory social care assessment", "K >> Mr Leon Birkett, social worker", "K >> 20 August 2026"],
            ["K >> Preparing for adulthood: careers and travel", "K >> Ms Ottilie Marsh, careers adviser", "K >> 14 September 2026"],
        ],
        [7.0, 6.6, 3.4],
    ),
    T([["#Signed for Wrexcombe County Council", "Beatrix Holloway"], ["#Post", "EHC Plan Officer"], ["#Date signed", "30 October 2026"]], [7, 10]),
]

LINKS = """
A.1: E.10
A.2: E.9
A.3: E.3
A.4: E.8
A.5: E.12
B.1: E.1 F.1 F.2
B.2: E.1 F.1
B.3: E.2 F.3 F.4
B.4: E.3 F.9
B.5: E.2 F.5 F.6
B.6: E.3 F.7 F.8 F.22
B.7: E.4 F.10 F.2
B.8: E.5 F.11 F.12
B.9: E.7 F.15 F.6 F.3 F.22
B.10: E.6 F.13 F.14
B.11: E.3 F.17
B.12: E.7 F.16
B.13: E.8 F.18
B.14: E.9 F.19
B.15: E.10 F.20 F.21
C.1: E.11 G.2
C.2: E.7 G.1
D.1: E.12 H1.1
D.2: E.12 H2.1
E.1: F.1 F.2
E.2: F.3 F.4 F.5 F.6
E.3: F.7 F.8 F.9 F.17 F.22
E.4: F.10
E.5: F.11 F.12
E.6: F.13 F.14
E.7: F.15 F.16 G.1
E.8: F.18
E.9: F.19
E.10: F.20 F.21
E.11: G.2
E.12: H1.1 H2.1
"""

GUARDS = [
    (
        "Saskia has oculocutaneous albinism with nystagmus, found when she was ten weeks old. She started at Queensgate Nursery in 2016 with a weekly visiting teacher and moved to Hollin Bank Academy in September 2024. Her father lives in Canada and rings on Sundays. Her cousin Jasleen is in Year 11 at the same school.",
        "A",
        "M01, M04, M05: a cousin, another year group, another school and old dates are history",
    ),
    ("A range of tactile graphics (raised line, swell paper and models) made for each map, graph and diagram taught that week.", "F", "P06 'a range of': the kinds are listed, how often and by whom are stated"),
    ("Support in practical lessons: one teaching assistant to Saskia, 5 hours a week, in every science, food and technology practical, to describe, check safety and act only on Saskia's instruction.", "F", "P01 'support': what the adult does, how much and when are stated"),
    ("By the end of Year 9 (July 2027) Saskia will finish the set reading and her notes in English and history in the same week as her class, by ear, eye or keyboard as she chooses.", "E", "O08 two ways, one achievement; P08 'as she chooses'"),
    ("Hearing is typical.", "B", "S12: no hearing need"),
    ("“I want to work with animals, maybe a vet nurse.”", "A", "P10 'maybe' is a hope"),
    ("Her tinted lenses and low vision aids no longer suit her: glare gives her headaches and the magnifier is too weak for her science texts.", "C", "N04: equipment she has and what it fails to do, not provision"),
    ("Mrs Dhillon was offered a personal budget on 17 September 2026 and did not want one.", "J", "S11: an offer refused"),
]

PLAN = Plan(
    name="rowan-02-wrexcombe",
    layout=4,
    blocks=BLOCKS,
    details={
        "name": "Saskia Dhillon",
        "preferred_name": "Saskia",
        "date_of_birth": "2013-01-08",
        "status": "amended",
        "plan_date": "2026-10-30",
        "review_date": "2027-09-16",
        "year_group": 9,
        "local_authority": "Wrexcombe County Council",
        "setting": "Hollin Bank Academy",
        "named_placement": "Hollin Bank Academy",
        "primary_need": "Vision impairment",
        "first_plan": False,
        "officer": "Beatrix Holloway",
        "signed": True,
    },
    dates={"first_issued": "2020-05-11", "review_meeting": "2026-09-17", "draft": "2026-10-09", "amended": "2026-10-30"},
    links=LINKS,
    guards=GUARDS,
    copies=COPIES,
    document={"font": "Verdana", "size": 10, "heading_colour": "00405C", "heading_sizes": (12, 10.5, 10)},
    running={"header": "Saskia Dhillon", "footer": "Wrexcombe County Council EHC plan", "page_numbers": "{page}", "header_align": "left"},
    table={"size": 9},
    title_shade="CFE3EC",
    pdf_of="a",
)
