"""A software-made plan in striped landscape tables, by a blunt college transition officer."""

from __future__ import annotations

from typing import Any

from tests.defects.vetch.page import Theme

STEM, LAYOUT = "vetch-05-oxhaven", 10
THEME = Theme(
    font="Liberation Sans",
    size=11.5,
    colour="00606B",
    tint="CDE9EC",
    landscape=True,
    heads="cover",
    stripe=True,
    numbered=False,
    running="Oxhaven Borough Council | PathwayPlan | Shannon Tebbutt",
    foot="CONFIDENTIAL",
)
DETAILS: dict[str, Any] = {
    "name": "Shannon Tebbutt",
    "preferred_name": None,
    "date_of_birth": "2007-10-14",
    "status": "final",
    "plan_date": "2026-11-06",
    "review_date": "2027-09-10",
    "year_group": 14,
    "local_authority": "Oxhaven Borough Council",
    "setting": "Oxhaven College",
    "named_placement": "Oxhaven College",
    "primary_need": "Autism and moderate learning difficulty",
    "first_plan": False,
    "pronouns": "she/her",
    "looked_after": False,
    "officer": "Ray Cotterill",
    "signed": True,
    "upn": None,
    "nhs_number": None,
    "dates": {
        "request": None,
        "draft": None,
        "first_issued": "2019-03-05",
        "final": "2026-11-06",
        "amended": None,
        "review_meeting": "2026-09-15",
    },
}
COLS = ["What", "Who", "Group size", "How often, how long"]
WIDE = [3.6, 2.6, 1.0, 2.0]
BLOCKS: list[Any] = [
    (
        "title",
        "Education, Health and Care Plan",
        "Shannon Tebbutt   |   Final   |   6 November 2026   |   Oxhaven Borough Council",
    ),
    (
        "grid",
        ["Detail", "Entry", "Note"],
        [
            ("Full name", "Shannon Tebbutt", "Likes her full first name used"),
            ("Date of birth", "14 October 2007", "Age 19"),
            ("Year group", "Year 14", "Second year of college"),
            ("Where she studies", "Oxhaven College", "Supported internship, from September 2026"),
            ("Main need", "Autism and moderate learning difficulty", ""),
            ("Looked after or care leaver", "No", ""),
            ("Status", "Final", "Replaces the plan first issued on 5 March 2019"),
            ("Review meeting", "15 September 2026", ""),
            ("Date of this plan", "6 November 2026", ""),
            ("Next review by", "10 September 2027", ""),
        ],
        [2, 3, 3.5],
    ),
    ("page",),
    ("head", "A", "A", "Views, interests and aspirations of the young person"),
    (
        "grid",
        ["Topic", "In the plan"],
        [
            (
                "How we got this",
                "Ray Cotterill, transition officer, sat with Shannon in the college café on 8 "
                "September 2026 and used her talking mat. Words in quotation marks are hers. Her mum added her bit at "
                "the review.",
            ),
            (
                "Background",
                "Grew up in Oxhaven with mum Dawn, stepdad Lee and twin brothers. Marlpit Special School "
                "from age 11 to 18. Started at Oxhaven College in September 2025, did a year of hospitality, moved on "
                "to the internship in September 2026.",
            ),
            (
                "Shannon",
                "“I’m good at baking and I never miss the bus. I like the hotel kitchen, not the hotel front. "
                "Don’t ring me. People say just a minute and it’s never a minute.”",
            ),
            (
                "Mum",
                "Dawn says Shannon grafts harder than anyone. She is scared of what happens when college stops "
                "and of people taking Shannon’s money.",
            ),
            (
                "Talking with Shannon",
                "Short sentences, say what you mean, write it down. She takes a day to decide: "
                "give her the choices on her talking mat, then ask again tomorrow. She signed off this plan line by "
                "line.",
            ),
            (
                "What Shannon wants next",
                [
                    ("A1", "A paid job in a bakery or hotel kitchen."),
                    ("A2", "Her own flat, near mum but not with mum."),
                    ("A3", "A boyfriend, or at least a proper group of mates."),
                ],
            ),
        ],
        [1.4, 6],
    ),
    ("head", "B", "B", "Special educational needs"),
    (
        "p",
        "Strengths: never late, follows a written recipe to the gram, spots a mistake on a rota before anyone "
        "else. Kind to new people once she knows them.",
    ),
    ("area", "ci"),
    (
        "grid",
        ["Communication and interaction"],
        [
            (
                (
                    "B1",
                    "Takes words at face value. ‘Give it a minute’ means sixty seconds. At work she got three jobs "
                    "wrong in a week because nobody meant what they said.",
                ),
            ),
            (
                (
                    "B2",
                    "Does not talk to people she has not met. Will not use a phone or ask for help, so if she is "
                    "stuck she stops, sometimes for half an hour.",
                ),
            ),
        ],
    ),
    ("area", "cl"),
    (
        "grid",
        ["Cognition and learning"],
        [
            (
                (
                    "B3",
                    "Reads at Entry Level 2. Manages a recipe with pictures but not a letter, payslip or form, and "
                    "signs whatever she is given.",
                ),
            ),
            (
                (
                    "B4",
                    "Cannot work out change or a budget. Hands over a note and trusts people; has run out of money by "
                    "the tenth of the month every month this year.",
                ),
            ),
            (
                (
                    "B5",
                    "Holds two steps of a new job in mind. A new task of five steps takes her about twenty tries "
                    "before she does it unprompted.",
                ),
            ),
        ],
    ),
    ("area", "se"),
    (
        "grid",
        ["Social, emotional and mental health"],
        [
            (
                (
                    "B6",
                    "Changes floor her. When the shift or the tutor "
                    "changes she shuts down or walks off site, about once a week, and the day is lost.",
                ),
            )
        ],
    ),
    ("area", "sp"),
    (
        "grid",
        ["Sensory and physical"],
        [
            (
                (
                    "B7",
                    "Kitchen noise and strip lights give her a bad headache inside an "
                    "hour and she has to go and lie down.",
                ),
            )
        ],
    ),
    ("area", "pa"),
    (
        "grid",
        ["Preparing for adulthood"],
        [
            (
                (
                    "B8",
                    "One bus only, the 42. Has never learnt a second route, so "
                    "there are two kitchens in town she could get to and no more.",
                ),
            )
        ],
    ),
    ("head", "C", "C", "Health needs"),
    (
        "grid",
        ["Health"],
        [
            (
                (
                    "C1",
                    "Asthma. She does not notice she is wheezy until she is in trouble and leaves "
                    "her inhaler at home. Eleven days of college missed last year, two in hospital.",
                ),
            )
        ],
    ),
    ("head", "D", "D", "Social care needs"),
    (
        "grid",
        ["Social care"],
        [
            (
                (
                    "D1",
                    "Adult care assessment, July 2026: mum cooks, washes and shops for her. On her own for a weekend "
                    "she lived on toast and wore the same clothes.",
                ),
            ),
            (
                (
                    "D2",
                    "People take advantage. Two lads she met online had £340 off her in the spring and she still "
                    "calls them friends. She has no others.",
                ),
            ),
        ],
    ),
    ("head", "E", "E", "Outcomes"),
    (
        "p",
        "Step targets: Shannon and her job coach set them on the first Monday of each half term, and the "
        "college learning support manager checks them on the last Friday.",
    ),
    (
        "grid",
        ["Outcome"],
        [
            (
                (
                    "E1",
                    "By July 2027 Shannon asks a supervisor “Can you write it down?” or shows her help card within "
                    "two minutes of getting stuck, nine times out of ten.",
                ),
            ),
            (
                (
                    "E2",
                    "By July 2028 Shannon reads her own payslip and a one-page letter and says what each is asking "
                    "her to do, before she signs it.",
                ),
            ),
            (
                (
                    "E3",
                    "By July 2028 Shannon keeps to a weekly budget on her phone and has money left on the last day of "
                    "the month, six months running.",
                ),
            ),
            (
                (
                    "E4",
                    "By July 2027 Shannon does five kitchen jobs of five steps each to the hotel’s standard with no "
                    "prompt.",
                ),
            ),
            (
                (
                    "E5",
                    "By July 2027 Shannon gets through a change of shift or tutor with her change card, stays on site "
                    "and is back at work in ten minutes, every time for a half term.",
                ),
            ),
            (("E6", "By July 2028 Shannon travels three new bus routes alone, there and back."),),
            (
                (
                    "E7",
                    "By July 2027 Shannon misses no more than three days a year with asthma, because her inhaler is "
                    "in her pocket and she uses it at the first wheeze.",
                ),
            ),
            (
                (
                    "E8",
                    "By July 2028 Shannon stays in the training flat by herself for a fortnight, with a cooked supper "
                    "each night and clean clothes each day.",
                ),
            ),
            (
                (
                    "E9",
                    "By December 2027 Shannon has two friends she sees every week at the club who have never asked "
                    "her for money.",
                ),
            ),
            (
                (
                    "E10",
                    "By July 2027 Shannon works a full four-hour shift without having to lie down, 19 shifts out of "
                    "20.",
                ),
            ),
            (
                (
                    "E11",
                    "By July 2028 Shannon has answered the questions herself at two interviews for paid kitchen "
                    "jobs.",
                ),
            ),
        ],
    ),
    ("head", "F", "F", "Special educational provision"),
    (
        "p",
        "All of it runs 38 weeks a year. The learning support manager checks every line with the people who do "
        "it at the end of each term.",
    ),
    ("area", "ci"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "F1",
                    "Teach help card, ‘write it down’ script and what people mean by phrases used in kitchens.",
                ),
                "Speech and language therapist",
                "1:1",
                "45 minutes, once a week",
            ),
            (
                ("F2", "Train hotel and college teams to give Shannon plain, written instructions."),
                "Speech and language therapist",
                "Whole team",
                "2 hours each September and each January",
            ),
        ],
        WIDE,
    ),
    ("area", "cl"),
    (
        "grid",
        COLS,
        [
            (
                ("F3", "Functional reading: payslips, letters, forms. Real ones."),
                "Teacher with Level 5 in literacy and special needs",
                "4",
                "2 hours, once a week",
            ),
            (
                ("F4", "Money: notes and change first, then a phone budget."),
                "Teacher with Level 5 in numeracy and special needs",
                "4",
                "90 minutes, once a week",
            ),
            (
                (
                    "F5",
                    "Break each job into picture steps, teach it by systematic instruction on the hotel floor, fade "
                    "out.",
                ),
                "Job coach trained in systematic instruction",
                "1:1",
                "Mon to Thu, 4 hours a day",
            ),
            (
                (
                    "F6",
                    "Work search: two employer visits, practice interviews, an application with video, then a "
                    "handover to the adult employment service before college stops in July 2028.",
                ),
                "Careers adviser, Level 6",
                "1:1",
                "1 hour, every two weeks",
            ),
        ],
        WIDE,
    ),
    ("area", "se"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "F7",
                    "Change card and calm plan: made, practised and used. Next day’s shift sheet talked "
                    "through each afternoon.",
                ),
                "Mentor trained in autism by the college’s educational psychologist",
                "1:1",
                "40 minutes weekly, and 10 minutes each day at 3 pm",
            )
        ],
        WIDE,
    ),
    ("area", "sp"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "F8",
                    "Noise-filtering ear plugs, tinted glasses, a bench by the window and a ten-minute "
                    "break outside.",
                ),
                "Occupational therapist sets up, job coach keeps to it",
                "1:1",
                "Every shift; break every 50 minutes",
            )
        ],
        WIDE,
    ),
    ("area", "pa"),
    (
        "grid",
        COLS,
        [
            (
                ("F9", "Travel training: new route shown, shadowed, then alone."),
                "Travel trainer, accredited",
                "1:1",
                "2 hours, once a week until three routes are done",
            )
        ],
        WIDE,
    ),
    ("head", "G", "G", "Health provision"),
    (
        "grid",
        COLS,
        [
            (
                ("G1", "Asthma clinic: picture plan, inhaler check, alarm set on her phone."),
                "Respiratory nurse",
                "1:1",
                "30 minutes, four times a year",
            )
        ],
        WIDE,
    ),
    ("head", "H2", "H2", "Other social care provision (adult, Care Act 2014)"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "H2-1",
                    "Cooking, washing and shopping in the training flat, then stays by herself with a call at 8 "
                    "pm.",
                ),
                "Enabler, adult learning disability team; social worker checks every six months",
                "1:1",
                "5 hours a week, two evenings",
            ),
            (
                ("H2-2", "Friendship and online safety club, with a talk about money and mates each month."),
                "Club leader and social worker trained in mate crime; social worker checks every six months",
                "8",
                "3 hours every Friday",
            ),
        ],
        WIDE,
    ),
    ("head", "I", "I", "Placement"),
    ("p", "Oxhaven College, a general further education college."),
    ("head", "J", "J", "Personal budget"),
    ("nil", "Offered 15 September 2026. Shannon said no thanks."),
    ("head", "K", "K", "Advice and information"),
    (
        "grid",
        ["Who", "What", "When"],
        [
            ("Shannon Tebbutt, with Dawn Tebbutt", "Views", "8 and 15 September 2026"),
            (
                "Gail Horrocks, learning support manager",
                "College advice, with preparation for adulthood",
                "4 September 2026",
            ),
            ("Dr Esi Darko, educational psychologist", "Educational psychology advice", "2 July 2026"),
            ("Dr Liam Furey, GP", "Medical advice", "9 July 2026"),
            ("Tessa Blount, speech and language therapist", "Therapy advice", "30 June 2026"),
            ("Kofi Mensah, occupational therapist", "Therapy advice", "1 July 2026"),
            (
                "Marcus Yeo, adult learning disability team",
                "Social care advice (adult care assessment)",
                "17 July 2026",
            ),
        ],
        [3, 3, 2],
    ),
    ("head", None, "Sign-off"),
    (
        "kv",
        [
            ("Officer", "Ray Cotterill, transition officer"),
            ("Signed", "R. Cotterill"),
            ("Date", "6 November 2026"),
        ],
    ),
]
LINKS = {
    "A1": "E4 E11",
    "A2": "E8 E3",
    "A3": "E9",
    "B1": "E1 F1 F2",
    "B2": "E1 E11 F1 F6",
    "B3": "E2 F3",
    "B4": "E3 F4",
    "B5": "E4 F5",
    "B6": "E5 F7",
    "B7": "E10 F8",
    "B8": "E6 F9",
    "C1": "E7 G1",
    "D1": "E8 H2-1",
    "D2": "E9 H2-2",
    "E1": "F1 F2",
    "E2": "F3",
    "E3": "F4",
    "E4": "F5",
    "E10": "F8",
    "E11": "F6",
    "E5": "F7",
    "E6": "F9",
    "E7": "G1",
    "E8": "H2-1",
    "E9": "H2-2",
}
GUARDS = [
    ("@F4", "F", "P01"),
    ("@F2", "F", "P05"),
    ("@F9", "F", "P03"),
    ("@E8", "E", "O08"),
    ("@A1", "A", "O06"),
    ("@B6", "B", "N05"),
    ("Offered 15 September 2026. Shannon said no thanks.", "J", "S11"),
    ("@D1", "D", "N07"),
    ("“I’m good at baking and I never miss the bus.", "A", "V05"),
]
