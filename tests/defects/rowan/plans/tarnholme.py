"""rowan-05: Tarnholme, printed from the council's software; health and care drafted by professionals."""

# A row of the plan stays a row here.
# fmt: off
from __future__ import annotations

from collections.abc import Sequence

from tests.defects.rowan.draw import Plan
from tests.defects.rowan.page import Break, H, P, T
from tests.defects.rowan.plans.tarnholme_edits import COPIES

BAND = {"styled": False, "shade": "3B2E5A", "colour": "FFFFFF", "size": 13}
HEAD = {"striped": "F4F0FB", "header_rows": 1, "shade_header": "B9A9DE", "size": 9}
PROVIDED = ["#Ref", "#Provision", "#Provided by", "#Frequency and duration", "#Outcome"]


def needs(rows: Sequence[tuple[str, str]]) -> T:
    """A striped list of needs."""
    return T([["#Ref", "#Need"], *rows], [1.8, 15.2], HEAD)


def outcomes(rows: Sequence[tuple[str, str, str]]) -> T:
    """A striped list of outcomes: the date stands in its own column."""
    return T([["#Ref", "#Outcome", "#By when"], *rows], [1.8, 11.8, 3.4], HEAD)


def provision(rows: Sequence[tuple[str, str, str, str, str]]) -> T:
    """A striped list of provision."""
    return T([PROVIDED, *rows], [1.3, 6.2, 3.9, 3.5, 2.1], HEAD)


BLOCKS = [
    P("TARNHOLME CITY COUNCIL", {"bold": True, "size": 20, "shade": "3B2E5A", "colour": "FFFFFF"}),
    P("Education, Health and Care Plan", {"bold": True, "size": 16, "shade": "3B2E5A", "colour": "FFFFFF"}),
    P("Maryam Kettlewell", {"bold": True, "size": 14}),
    T(
        [
            ["#Plan status", "Amended final", "#Version", "7.0"],
            ["#Date of birth", "09/05/2007", "#Age on plan date", "19"],
            ["#NHS number", "999 118 4063", "#Case reference", "TCC-EHC-04417"],
            ["#Address", "31 Lockkeeper's Row, Tarnholme", "#Telephone", "01632 960845"],
            ["#Setting attended", "Lantern Quay College", "#Programme", "Foundation learning, third year"],
            ["#Father and deputy for welfare", "Desmond Kettlewell", "#Languages", "English, Makaton signs"],
            ["#Primary need", "Severe learning disability", "#First issued", "14/09/2015"],
            ["#Annual review meeting", "10/09/2026", "#Notice of amendment", "01/10/2026"],
            ["#Amended plan issued", "26/10/2026", "#Next review due by", "09/09/2027"],
        ],
        [4.2, 4.8, 3.8, 4.2],
        {"size": 9.5},
    ),
    Break(),
    H("Section A: The views, interests and aspirations of Maryam and her father", 1, BAND),
    H("History", 2),
    P("A >> Maryam has had epilepsy since she was four and was found to have a severe learning disability at five. She went to Beacon Field School from 2011 to 2024 and then to Lantern Quay College. Her mother, Salma, died in 2022. She lives with her father; her sister Zeenat (24) visits from Leeds."),
    H("How Maryam communicates and takes part", 2),
    P(
        "A >> Maryam uses about thirty Makaton signs, photographs, and sounds that her family know well. She takes part when two real things or photographs are held up and she can push one away. Under the Mental Capacity Act 2005 she was assessed on 3 September 2026 as unable to make the decision about her plan; her father makes it in her best interests, and choices of day and activity are hers."
    ),
    H("How these views were gathered", 2),
    P("A >> Her tutor, Imogen Rask, tried eleven activities with Maryam, two at a time, over four weeks in June 2026 and noted which she reached for, repeated or pushed away. Mr Kettlewell spoke to the plan co-ordinator, Fabian Orde, by telephone on 24 August 2026."),
    H("What Maryam has shown us", 2),
    P("A >> Maryam reached for water, the watering can, warm towels, drums and the bus. She pushed away the canteen, hats, and being hurried. She signed “more” for the garden nine times in ten."),
    H("Her father's views", 2),
    P("A >> “She is the best company there is. She knows who is kind. I want people to see her before they see the helmet. I am up most nights and I am not getting younger.”"),
    H("Hopes for the future", 2),
    T(
        [
            ["#Whose hope", "#Hope"],
            ["Maryam, as her tutor understands her choices", "A.1 pa >> Maryam wants to be in the garden, with water, every week, with a job to do."],
            ["Her father", "A.2 pa >> “I hope that she will live in a home of her own near me with two or three people she likes.”"],
            ["Her father", "A.3 ci >> “I hope that a stranger will be able to ask her what she wants and get an answer.”"],
            ["Her father", "A.4 he >> “I hope for a week with no ambulance.”"],
        ],
        [5.5, 11.5],
        HEAD,
    ),
    H("Section B: Maryam's special educational needs", 1, BAND),
    H("Communication and interaction", 2),
    P("B >> Strengths: greets everyone with a sign; remembers people for years."),
    needs(
        [
            ("B1", "B.1 ci >> Maryam's signs are made in her own way and people outside the family read about one in four. When she is not understood she gives up and sits with her back to the room."),
            ("B2", "B.2 ci >> She understands one key word with an object or photograph beside it. She does not follow what a group is told and stands still until someone takes her arm."),
            ("B3", "B.3 ci >> She can choose between two things in sight. She has no way to ask for a thing or person that is not there, or to say that she is about to have a seizure, though she seems to know."),
        ]
    ),
    H("Cognition and learning", 2),
    P("B >> Strengths: works hard at what she can feel and see the end of."),
    needs(
        [
            ("B4", "B.4 cl >> Maryam needs a new action shown about forty times, in the same place with the same things, before she does one step of it alone. She loses it again after a fortnight without practice or after a cluster of seizures."),
            ("B5", "B.5 cl >> She stays with a table task for five minutes and then wanders, so that she has finished one part in four of what was set."),
            ("B6", "B.6 cl >> She does not know coins, matches to three only, and hands over whatever is in her purse. She cannot buy a drink."),
        ]
    ),
    H("Social, emotional and mental health", 2),
    P("B >> Strengths: loves a joke; comforts others when they cry."),
    needs(
        [
            ("B7", "B.7 se >> When a plan changes or a room is noisy Maryam bites her wrist and drops to the floor, about three times a week, for ten to forty minutes. The skin is scarred."),
            ("B8", "B.8 se >> Since her mother died she searches rooms, cries without tears and holds on to women with dark hair. She has had nobody to help her understand."),
            ("B9", "B.9 se >> She sits beside other students but does nothing with them unless an adult sets it up; no student sought her out in two days of watching."),
        ]
    ),
    H("Sensory and physical", 2),
    P("B >> Strengths: strong arms; swims with a float. Hearing and sight were checked in March 2026 and are normal."),
    needs(
        [
            ("B10", "B.10 sp >> Maryam walks on a wide base and fell 22 times last term, twice down steps. She is slower on the left and tires after 200 metres."),
            ("B11", "B.11 sp >> She uses a whole-hand grip, cannot open packets, taps or fastenings, and so waits for things to be done."),
            ("B12", "B.12 sp >> She does not feel or show heat well: she takes off clothes in public when too warm, and scalded her hand in May."),
        ]
    ),
    H("Preparing for adulthood", 2),
    P("B >> Strengths: knows her way round the college garden; carries a full can without spilling."),
    needs(
        [
            ("B13", "B.13 pa >> Maryam has had no place of work. She keeps to a garden job for ten minutes with a prompt each minute."),
            ("B14", "B.14 pa >> She needs full help to wash, brush teeth and dress. Left to herself she stands in the shower and does nothing."),
            ("B15", "B.15 pa >> She steps into the road towards water or a bus and has no idea of traffic."),
            ("B16", "B.16 pa >> Maryam leaves education in July 2028. She has not met the adult day, housing or health services, and each past move cost her about a year of skills."),
        ]
    ),
    H("Section C: Health needs related to Maryam's special educational needs", 1, BAND),
    P("C >> Drafted by Dr Osric Vane, consultant neurologist, and Pilar Nance, epilepsy specialist nurse."),
    needs(
        [
            ("C1", "C.1 he >> Drug-resistant focal epilepsy with secondary generalisation: median three tonic-clonic seizures weekly, with drop attacks and without reliable aura; two episodes of convulsive status epilepticus in the preceding twelve months, each requiring admission."),
            ("C2", "C.2 he >> Post-ictal somnolence of 45 to 120 minutes, with loss of previously acquired skills for up to five days following a cluster."),
            ("C3", "C.3 he >> Long-term sodium valproate with reduced bone mineral density on scanning (June 2026), conferring an elevated risk of fracture in the context of recurrent falls."),
        ]
    ),
    H("Section D: Social care needs related to Maryam's special educational needs", 1, BAND),
    P("D >> Drafted by Ngozi Tarrant, social worker, Adult Learning Disability Team, after an assessment under the Care Act 2014 completed on 7 August 2026."),
    needs(
        [
            ("D1", "D.1 sc >> Eligible needs are unmet in maintaining personal hygiene and safe use of the home: waking oversight is indicated at all hours, including nocturnal monitoring for seizures, and is at present given by one informal carer."),
            ("D2", "D.2 sc >> Sustained carer strain: Mr Kettlewell averages four hours of broken sleep, has left employment, and reports no respite since 2024."),
            ("D3", "D.3 sc >> Social isolation outside college: no peer contact from Friday to Monday, and none in 13 weeks of holiday."),
        ]
    ),
    H("Section E: The outcomes sought for Maryam", 1, BAND),
    P("E >> Shorter targets are set by Imogen Rask with Mr Kettlewell and the therapists every six weeks, filmed, and looked at together at the next meeting; the college keeps the record."),
    outcomes(
        [
            ("E1", "E.1 ci >> Maryam will ask three people who are new to her for something that is out of sight, with a photograph book or talking tablet, and be understood, eight times in ten.", "31 July 2027"),
            ("E2", "E.2 ci >> Maryam will go to her next activity within two minutes of being shown its object or photograph, nine times in ten.", "31 July 2027"),
            ("E3", "E.3 cl >> Maryam will complete a chain of six kitchen steps, such as making a cold drink after checking her heat strip, without help, in two different kitchens.", "31 July 2028"),
            ("E4", "E.4 cl >> Maryam will buy a drink in the garden centre café by handing over a card and waiting for it, four weeks in five.", "31 July 2028"),
            ("E5", "E.5 se >> Maryam will show “stop” or go to her quiet place when she is upset, and her wrist will be free of bites for eight weeks running.", "31 July 2027"),
            ("E6", "E.6 se >> Maryam will take out her memory box and share it with someone she chooses once a week, in place of searching the house.", "31 July 2027"),
            ("E7", "E.7 pa >> Maryam will work beside two other students in a garden centre for 90 minutes a week, filling and carrying cans with no more than five prompts.", "31 July 2028"),
            ("E8", "E.8 pa >> Maryam will wash her hands and face, brush her teeth and put on five garments with spoken prompts alone, on six mornings in seven.", "31 July 2028"),
            ("E9", "E.9 pa >> Maryam will walk a 400-metre route to the bus stop on an adult's arm, stopping at each kerb, with no fall in a month.", "31 July 2027"),
            ("E10", "E.10 he >> Maryam will be back in her activity within an hour of waking from a seizure, nine times in ten, with every seizure over five minutes treated.", "31 July 2027"),
            ("E11", "E.11 sc >> Maryam will spend two nights a month and every Saturday with people of her own age in the house where she may later live.", "30 September 2027"),
            ("E12", "E.12 pa >> Maryam will know by sight four adults from the services that she will use after college and go with each of them happily.", "31 May 2028"),
        ]
    ),
    H("Section F: Special educational provision required by Maryam", 1, BAND),
    P("F >> The plan co-ordinator's link at college, Imogen Rask, and the therapist named review each line with Mr Kettlewell every term. All of it is in the college day programme: 28 hours a week, 38 weeks a year, in a group of six students."),
    provision(
        [
            ("F1", "F.1 ci >> Speech and language therapy, 1:1: photograph book, talking tablet, asking for what is absent, a sign for “it is coming”.", "Speech and language therapist specialising in learning disability", "45 minutes a fortnight, 19 sessions a year", "E1"),
            ("F2", "F.2 ci >> Practice of the book and tablet with a different person each day, 1:1.", "Learning support assistant who has passed the college's two-day Makaton course", "15 minutes, twice a day", "E1"),
            ("F3", "F.3 ci >> Objects of reference and photographs for each activity, shown with one key word.", "Tutor and every assistant", "At each change of activity", "E2"),
            ("F4", "F.4 cl >> Backward chaining, with errorless teaching and the same materials, of one daily living sequence at a time, 1:1.", "Tutor with a qualification in severe learning disability", "40 minutes, four times a week", "E3"),
            ("F5", "F.5 cl >> Table tasks in baskets from left to right, three at first, each with a clear end, at a desk facing the wall.", "Learning support assistant named at F13", "Three sessions of 15 minutes a day", "E3"),
            ("F6", "F.6 cl >> Card and matching teaching with real tills, then in the café, one adult to Maryam and one other student.", "Tutor", "30 minutes, three times a week", "E4"),
            ("F7", "F.7 se >> Positive behaviour support plan: now-and-next board, a quiet room, wrist band to bite, steps for adults. Written and reviewed with her father each half term.", "Specialist behaviour nurse, with all five adults who work with her", "All day; nurse observes 60 minutes every half term", "E5"),
            ("F8", "F.8 se >> Bereavement work with a memory box, photographs and music, 1:1.", "Music therapist registered with the Health and Care Professions Council", "30 minutes a week for 30 weeks, reviewed at weeks 15 and 30", "E6"),
            ("F9", "F.9 se >> Intensive interaction group: drums, parachute and tea, two adults to four students.", "Tutor and an assistant trained in intensive interaction", "45 minutes, twice a week", "E7"),
            ("F10", "F.10 sp >> Physiotherapy for gait, stairs and safe falling, 1:1, in the gym and pool.", "Physiotherapist", "45 minutes a fortnight; exercises by the assistant, 15 minutes daily", "E9"),
            ("F11", "F.11 sp >> Hand skills teaching for taps, packets and fastenings, 1:1; adapted tools at each workplace.", "Occupational therapist", "40 minutes once a month; practice by the assistant, 10 minutes daily", "E8"),
            ("F12", "F.12 sp >> Temperature routine: thermometer strip, cool corner, layered clothes, cold-fill kettle.", "Learning support assistants named at F13", "Every hour, and before any kitchen task", "E3"),
            (
                "F13",
                "F.13 sp >> One learning support assistant within arm's reach of Maryam, trained in her epilepsy, moving and Makaton, to steady, cue and keep her safe; a second for the road, the pool and work.",
                "Two named learning support assistants",
                "1:1 for all 28 hours; second assistant 6 hours a week",
                "E2, E9",
            ),
            ("F14", "F.14 pa >> Work placement in the plant nursery of a garden centre, with a job coach beside her and two other students, pictures of each step and fewer prompts each month.", "Job coach with a supported employment qualification", "2 hours every Wednesday", "E7"),
            ("F15", "F.15 pa >> Washing, teeth and dressing taught in the college flat, 1:1, with the same songs and steps that are used at home.", "Learning support assistant, shown how by the occupational therapist each term", "30 minutes on arrival each day", "E8"),
            ("F16", "F.16 pa >> Road and bus training, 2:1, on the same route.", "Travel trainer and assistant", "45 minutes, three times a week", "E9"),
            (
                "F17",
                "F.17 pa >> Move to adult life: monthly visits to the house, the day service and the clinic from September 2027, a film of each, and a photograph passport made by Maryam, 1:1.",
                "Tutor and the transitions co-ordinator",
                "2 hours a month from September 2027 to July 2028; planning meeting of 90 minutes each term from January 2027",
                "E12",
            ),
            ("F18", "F.18 sp >> Training in Maryam's epilepsy, buccal midazolam, moving and sensory needs for all who work with her.", "Epilepsy specialist nurse and occupational therapist", "Half a day each September and before anyone new starts", "E10"),
        ]
    ),
    H("Section G: Health provision", 1, BAND),
    P("G >> Drafted by Pilar Nance."),
    provision(
        [
            (
                "G1",
                "G.1 he >> Rescue medication protocol: buccal midazolam 10 mg is given at five minutes of convulsion, repeated once at ten minutes if required, with an ambulance called at that point.",
                "Two trained adults, one of whom is always with Maryam; protocol signed by the neurologist",
                "At each such seizure; protocol reviewed every six months",
                "E10",
            ),
            ("G2", "G.2 he >> Epilepsy nurse clinic for Maryam and her father: seizure diary, titration, post-ictal care guidance to college and home.", "Epilepsy specialist nurse", "30 minutes every eight weeks", "E10"),
            ("G3", "G.3 he >> Neurology review, including transfer from the paediatric to the adult service.", "Consultant neurologist", "Every six months; joint clinic in March 2027", "E10"),
            ("G4", "G.4 he >> Bone health: vitamin D 800 units daily, dietetic advice, repeat densitometry.", "General practitioner and dietitian", "Daily; dietitian 30 minutes every six months; scan in June 2028", "E9"),
        ]
    ),
    H("Section H1: Social care provision for a child under 18 under section 2 of the Chronically Sick and Disabled Persons Act 1970", 1, BAND),
    P("H1 >> Not applicable: Maryam is 19."),
    H("Section H2: Any other social care provision", 1, BAND),
    P("H2 >> Drafted by Ngozi Tarrant. Provision is made under sections 18 and 20 of the Care Act 2014."),
    provision(
        [
            ("S1", "H2.1 sc >> Personal assistants for washing, dressing, meals and evening activity at home, 1:1.", "Personal assistants employed through the direct payment, trained in epilepsy by the specialist nurse", "21 hours a week: 3 hours each evening", "E8"),
            ("S2", "H2.2 sc >> Waking night sitter with a bed movement sensor.", "Care agency registered for adults with epilepsy", "Two nights a week, 10 hours each", "E10"),
            ("S3", "H2.3 sc >> Short stays and Saturday club in the shared house at Ferry Street, one worker to two people.", "Supported living provider", "Two nights a month and 5 hours every Saturday", "E11"),
            ("S4", "H2.4 sc >> Allocated worker: carer's assessment for Mr Kettlewell, housing application, review.", "Social worker, Adult Learning Disability Team", "Visit of 60 minutes every eight weeks", "E12"),
        ]
    ),
    H("Section I: Placement", 1, BAND),
    P("I >> Lantern Quay College, a general further education college."),
    H("Section J: Personal budget", 1, BAND),
    P("J >> A direct payment of £331.80 a week for adult social care is paid to Mr Kettlewell as deputy for the 21 hours at S1 in Section H2, meeting need D1 and outcome E8. There is none for special educational provision."),
    H("Section K: Advice and information", 1, BAND),
    T(
        [
            ["#Source", "#Author", "#Date"],
            ["K >> Young person and family: record of choices, father's views", "K >> Imogen Rask; Desmond Kettlewell", "K >> 24/08/2026"],
            ["K >> Education: Lantern Quay College", "K >> Imogen Rask, tutor", "K >> 28/08/2026"],
            ["K >> Educational psychology", "K >> Dr Lucian Hoad", "K >> 17/06/2026"],
            ["K >> Medical: neurology and epilepsy nursing", "K >> Dr Osric Vane; Pilar Nance", "K >> 14/08/2026"],
            ["K >> Speech and language therapy", "K >> Aoife Merridew", "K >> 02/07/2026"],
            ["K >> Physiotherapy and occupational therapy", "K >> Stefan Brill; Chidi Loan", "K >> 06/07/2026"],
            ["K >> Social care: Care Act assessment", "K >> Ngozi Tarrant, social worker", "K >> 07/08/2026"],
            ["K >> Preparing for adulthood: supported employment and transitions", "K >> Hester Quaye, transitions co-ordinator", "K >> 20/08/2026"],
        ],
        [8.0, 5.8, 3.2],
        HEAD,
    ),
    P("Issued electronically on behalf of Tarnholme City Council by Fabian Orde, plan co-ordinator, on 26/10/2026.", {"bold": True}),
]

LINKS = """
C.1: F.13
D.2: H2.1
A.1: E.7
A.2: E.11
A.3: E.1
A.4: E.10
B.1: E.1 F.1 F.2
B.2: E.2 F.3
B.3: E.1 F.1 F.2
B.4: E.3 F.4
B.5: E.3 F.5
B.6: E.4 F.6
B.7: E.5 F.7
B.8: E.6 F.8
B.9: E.7 F.9
B.10: E.9 F.10 F.13
B.11: E.8 F.11
B.12: E.3 F.12
B.13: E.7 F.14
B.14: E.8 F.15 F.11
B.15: E.9 F.16 F.13
B.16: E.12 F.17
C.1: E.10 G.1 G.2 G.3 F.18
C.2: E.10 G.2
C.3: E.9 G.4
D.1: E.8 H2.1 H2.2
D.2: E.11 H2.2 H2.3 H2.4
D.3: E.11 H2.3
E.1: F.1 F.2
E.2: F.3
E.3: F.4 F.5 F.12
E.4: F.6
E.5: F.7
E.6: F.8
E.7: F.9 F.14
E.8: F.11 F.15 H2.1
E.9: F.10 F.13 F.16 G.4
E.10: F.18 G.1 G.2 G.3 H2.2
E.11: H2.3
E.12: F.17 H2.4
"""

GUARDS = [
    ("Not applicable: Maryam is 19.", "H1", "S10: it says that there is nothing"),
    ("Rescue medication protocol: buccal midazolam 10 mg is given at five minutes of convulsion, repeated once at ten minutes if required, with an ambulance called at that point.", "G", "P06 'if required': an emergency protocol with its times and dose"),
    ("Maryam will complete a chain of six kitchen steps, such as making a cold drink after checking her heat strip, without help, in two different kitchens.", "E", "O02: the date stands in the next column; P06 'such as' is an example of a measured chain"),
    ("A direct payment of £331.80 a week for adult social care is paid to Mr Kettlewell as deputy for the 21 hours at S1 in Section H2, meeting need D1 and outcome E8. There is none for special educational provision.", "J", "S11: set out, and not for special educational provision"),
    (
        "Maryam has had epilepsy since she was four and was found to have a severe learning disability at five. She went to Beacon Field School from 2011 to 2024 and then to Lantern Quay College. Her mother, Salma, died in 2022. She lives with her father; her sister Zeenat (24) visits from Leeds.",
        "A",
        "M01 family names; M04 another school and an age; M05 old dates: history",
    ),
    (
        "The plan co-ordinator's link at college, Imogen Rask, and the therapist named review each line with Mr Kettlewell every term. All of it is in the college day programme: 28 hours a week, 38 weeks a year, in a group of six students.",
        "F",
        "P19: the 28 hours hold the sessions below; 1:1 within a group of six is no contradiction",
    ),
    ("Post-ictal somnolence of 45 to 120 minutes, with loss of previously acquired skills for up to five days following a cluster.", "C", "P07 a range and 'up to' that describe a need"),
    ("Objects of reference and photographs for each activity, shown with one key word.", "F", "P04, P05: an approach used at each change; who and when stand in the row"),
]

PLAN = Plan(
    name="rowan-05-tarnholme",
    layout=10,
    blocks=BLOCKS,
    details={
        "name": "Maryam Kettlewell",
        "date_of_birth": "2007-05-09",
        "status": "amended",
        "plan_date": "2026-10-26",
        "review_date": "2027-09-09",
        "local_authority": "Tarnholme City Council",
        "setting": "Lantern Quay College",
        "named_placement": "Lantern Quay College",
        "primary_need": "Severe learning disability",
        "first_plan": False,
        "officer": "Fabian Orde",
        "signed": True,
        "nhs_number": "9991184063",
    },
    dates={"first_issued": "2015-09-14", "review_meeting": "2026-09-10", "draft": "2026-10-01", "amended": "2026-10-26"},
    links=LINKS,
    states={"H1": "nil"},
    guards=GUARDS,
    copies=COPIES,
    document={"font": "Arial", "size": 10, "heading_colour": "3B2E5A", "heading_sizes": (13, 11, 10), "margin_cm": 1.9},
    running={"header": "Maryam Kettlewell | TCC-EHC-04417 | version 7.0", "footer": "Printed from CaseBridge 26/10/2026 09:14", "page_numbers": "{page}/{pages}", "header_align": "left", "footer_align": "left"},
    table={"size": 9},
    title_shade="E4DDF3",
    watermark="AMENDED FINAL",
    pdf_of="a",
)
