"""Layout 7: an export of a case system, with a table that explains the sections and content controls.

Reuben, aged 19, at college, moderate learning difficulties and epilepsy; amended.
"""

from __future__ import annotations

from tests.defects.gorse.edits import Defect, Edit, Guard, add_row, drop, drop_row, put, swap
from tests.defects.gorse.page import form, grid, head, helper, paras, sub
from tests.plans.cedar.blocks import Block, Control, Look, P, T, Turn

STEM = "gorse-07-greywater"
LAYOUT = 7
LOOK = Look(
    "EHCP",
    font="Segoe UI",
    size=10,
    margin=1.8,
    header="Reuben Asante-Pike\tCase 0041877\tVersion 5.0",
    footer="Greywater Council - Printed from the case system\t\tPage {page} of {pages}",
    heading="404040",
)
_GREY = "E7E6E6"

_EXPLAINED = [
    ("A", "What the young person thinks, likes and hopes for"),
    ("B", "Special educational needs"),
    ("C", "Health needs linked to those needs"),
    ("D", "Social care needs linked to those needs"),
    ("E", "Outcomes that the plan works towards"),
    ("F", "Special educational provision"),
    ("G", "Health provision"),
    ("H1", "Social care provision under the 1970 Act (under 18 only)"),
    ("H2", "Other social care provision"),
    ("I", "The place where the young person learns"),
    ("J", "Any personal budget"),
    ("K", "Advice that was gathered"),
]

BLOCKS: list[Block] = [
    P("Education, Health and Care Plan", bold=True, size=18, after=6),
    Control(
        "Person",
        [
            form(
                [
                    ["Name", "<sdt>Reuben Asante-Pike</sdt>"],
                    ["Date of birth", "<sdt>12/12/2006</sdt>"],
                    ["Age at date of plan", "19"],
                    ["Plan status", "<sdt>Amended final</sdt>"],
                    ["Version", "5.0"],
                    ["First plan issued", "09/11/2015"],
                    ["Review meeting held", "14/05/2026"],
                    ["Plan date", "<sdt>17/07/2026</sdt>"],
                    ["Next review due", "<sdt>13/05/2027</sdt>"],
                    ["Place of learning", "Greywater College"],
                    ["Primary need", "Moderate learning difficulty"],
                    ["Lives with", "His father, Mr Kwame Asante-Pike"],
                ],
                (5.4, 12.0),
                shade=_GREY,
            )
        ],
    ),
    T(
        [["Section", "What it is for"], *[[f"({a})", b] for a, b in _EXPLAINED]],
        (2.4, 15.0),
        head_shade="404040",
        head_colour="FFFFFF",
        size=9,
    ),
    Turn("page"),
    head("(A) Views, interests and aspirations of the young person"),
    helper("How has the young person taken part?"),
    *paras(
        "Reuben is 19 and speaks for himself. His personal tutor, Gwen Halloran, met him on 28 April and 5 May 2026 and used the college's “My future” cards. She typed what he said while he watched, and he changed three lines. His father came to the review and his view is given apart."
    ),
    sub("Reuben's own words"),
    *paras(
        "“I'm a good laugh and I'm never late. I like the college kitchen, Chef is fair. I like Town, my bus pass and my nephew Jesse. I don't like it when people talk too fast or do it for me. I hate having a seizure in front of people.”",
        "“I want a proper paid job in a kitchen. I want to live with a mate, not my dad, no offence. I want to get the bus to the match on my own. I want to know what to do about my epilepsy myself.”",
    ),
    sub("What Mr Asante-Pike would like to add"),
    *paras(
        "Reuben's father says that Reuben is honest and hard-working. He would like him to be paid and to be safe with money and with strangers. He is happy for Reuben to decide."
    ),
    sub("How Reuben communicates and makes decisions"),
    *paras(
        "Reuben speaks clearly. He takes in short sentences with pictures better than long ones, and he likes to hear a choice twice and sleep on it. At the review he decided where he will go next, and who was told about his seizures."
    ),
    sub("History"),
    *paras(
        "Reuben had meningitis when he was two, and his first seizures at six. He had a Statement from 2012 and a plan from November 2015. He went to Willowfield School until July 2023 and has been at Greywater College since September 2023. His mother died in 2020."
    ),
    head("(B) Special educational needs"),
    sub("Strengths"),
    *paras(
        "Reuben arrives on time every day, sets up a kitchen station from memory and follows hygiene rules exactly. He cooks 12 dishes from picture recipes and is polite to customers. He reads at about the level of a nine-year-old for everyday purposes."
    ),
    grid(
        ["Ref", "Area", "Need"],
        [
            [
                "B1",
                "Cognition and learning",
                "Reuben forgets instructions of more than three steps, and his working memory is at the 2nd centile. In the college kitchen he stopped or left out a step in seven of ten tasks that he had not done before, and stood still until somebody spoke to him.",
            ],
            [
                "B2",
                "Cognition and learning",
                "Reuben works with numbers up to 20. He cannot yet weigh, add up prices or tell whether he has been given the right change (Entry Level 1, April 2026). He has lent £140 to people who did not pay it back.",
            ],
            [
                "B3",
                "Communication and interaction",
                "Reuben loses track of speech that is quick or has several parts: he answered 6 of 20 questions on a spoken paragraph, and 16 on the same in short sentences (April 2026). He says yes when he has not understood, and so gets things wrong at work.",
            ],
            [
                "B4",
                "Social, emotional and mental health",
                "Since a seizure in the refectory in January 2026 Reuben has been anxious in busy places. He eats alone, left the serving counter on 11 shifts in the spring term, and does not tell anybody when he is worried.",
            ],
            [
                "B5",
                "Sensory and physical",
                "Reuben's grip and two-handed control are weak on the left side. He is slow to peel, chop or carry a full tray (half the usual speed) and dropped a tray about once a week in the spring term 2026.",
            ],
            [
                "B6",
                "Preparing for adulthood",
                "Reuben knows two bus journeys and turns back when a route changes. He has not yet planned his week, kept an appointment without a call from his father or lived away from home for a night. He could not move out safely as things stand.",
            ],
        ],
        (1.2, 4.0, 12.2),
        shade=_GREY,
    ),
    head("(C) Health needs"),
    *paras(
        "Reuben has focal epilepsy, with about three seizures a month. He is confused for 20 minutes afterwards and needs to sleep. He forgets his evening tablets twice in a week, and most of his seizures come on the day after."
    ),
    head("(D) Social care needs"),
    *paras(
        "A Care Act assessment was completed on 20 April 2026. It found that Reuben needs help to manage a home, to handle money and to be safe with people who ask him for things. It found that his father gives all of this help and works full time."
    ),
    head("(E) Outcomes"),
    grid(
        ["No.", "By", "Outcome", "For needs"],
        [
            [
                "1",
                "July 2027",
                "Reuben will finish a new kitchen task of six steps, from a picture list and without a prompt, in eight shifts out of ten (employment).",
                "B1, B5",
            ],
            [
                "2",
                "July 2027",
                "Reuben will keep within £40 a week when he shops, checking his change each time, in ten weeks running (independent living).",
                "B2, D",
            ],
            [
                "3",
                "April 2027",
                "Reuben will say “Can you say that again?” or ask to be shown, each time that he has not understood, in nine checks out of ten by his job coach.",
                "B3",
            ],
            [
                "4",
                "April 2027",
                "Reuben will stay for a whole three-hour shift at a busy counter, using his two calming steps, on nine shifts out of ten.",
                "B4",
            ],
            [
                "5",
                "July 2027",
                "Reuben will travel by bus to the football ground and home by himself on four match days, including one on which the route is changed (community).",
                "B6",
            ],
            [
                "6",
                "July 2028",
                "Reuben will have an offer of at least 16 paid hours a week in a kitchen, from his supported internship (employment).",
                "B1, B3, B6",
            ],
            [
                "7",
                "December 2026",
                "Reuben will take his tablets at the right time on 28 days out of 30 without being told (health).",
                "C",
            ],
            [
                "8",
                "July 2028",
                "Reuben will run his own half of a shared flat in a training house for six weeks, with the rent, food and cleaning done to the house's checklist (independent living).",
                "B6, D",
            ],
        ],
        (1.2, 2.8, 10.8, 2.6),
        shade=_GREY,
    ),
    P(
        "Shorter-term targets are agreed by Reuben and his personal tutor in the first fortnight of each term. They mark them together every six weeks, and the learning support manager checks them at the end of each term."
    ),
    head("(F) Special educational provision"),
    grid(
        ["Provision", "Who", "How often and how long", "Group", "Review", "Outcome"],
        [
            [
                "Systematic instruction in the kitchen: each task broken down, shown and faded, with a picture list that Reuben keeps.",
                "Job coach with the Level 3 award in supported employment",
                "3 shifts of 3 hours each week, 36 weeks",
                "1:1",
                "Tutor, every 6 weeks",
                "1, 6",
            ],
            [
                "Teaching of number through money, weight and time, using his own shopping and recipes.",
                "Tutor qualified in teaching adults with learning difficulties",
                "45 minutes, 4 times a week",
                "1:3",
                "Tutor, termly test",
                "2",
            ],
            [
                "Direct speech and language therapy: checking, asking again, and requests and refusals at work.",
                "Speech and language therapist",
                "45 minutes a week for 20 weeks from September 2026",
                "1:1",
                "Therapist, week 10 and week 20",
                "3",
            ],
            [
                "Every instruction given to Reuben will be in sentences of no more than ten words, with a picture or a demonstration.",
                "All his tutors and the job coach, trained by the therapist",
                "In all lessons and shifts",
                "-",
                "Therapist observes twice a term",
                "1, 3",
            ],
            [
                "A programme of graded steps for anxiety in busy places, which teaches Reuben two calming steps.",
                "College mental health practitioner",
                "50 minutes a week for 12 weeks from September 2026",
                "1:1",
                "Practitioner and Reuben, weeks 6 and 12",
                "4",
            ],
            [
                "Left-handed knife, non-slip boards, tray with a strap and a raised trolley.",
                "College, chosen by the occupational therapist",
                "On every shift, from September 2026",
                "-",
                "Occupational therapist, termly visit of 1 hour",
                "1",
            ],
            [
                "Travel training on three routes, with changes rehearsed.",
                "Qualified travel trainer",
                "90 minutes a week for 15 weeks from January 2027",
                "1:1",
                "Trainer, every 5 weeks",
                "5",
            ],
            [
                "A course in running a home: rent, bills, cleaning, friends and strangers, with a weekly evening in the training house.",
                "Independence tutor with a Level 5 teaching qualification",
                "3 hours a week, September 2026 to July 2028",
                "1:4",
                "Tutor and Reuben, termly",
                "2, 8",
            ],
            [
                "Move to a supported internship at Greywater Hospital in September 2027: four tasters of a day, interview practice and a handover of his picture lists.",
                "Job coach and the internship's tutor",
                "Tasters in March, April, May and June 2027; handover meeting of 1 hour in July 2027",
                "1:1",
                "Both after each taster",
                "6",
            ],
            [
                "Training for kitchen staff and tutors in working memory, plain speech and what to do in a seizure.",
                "Educational psychologist and epilepsy nurse",
                "2 hours each September",
                "-",
                "Learning support manager, each July",
                "1, 3, 4",
            ],
        ],
        (4.7, 3.2, 3.2, 1.6, 2.5, 2.2),
        shade=_GREY,
        size=8.5,
    ),
    head("(G) Health provision"),
    *paras(
        "The epilepsy specialist nurse will see Reuben for 45 minutes every six weeks until December 2026 and then every three months. She will teach him to use a tablet box with an alarm and to keep his seizure diary, and will review his care plan with the college each September.",
        "The consultant neurologist will review Reuben's medicine every six months. Adult services have looked after him since he was 18.",
    ),
    head("(H1) Social care provision under the Chronically Sick and Disabled Persons Act 1970"),
    P("Not applicable: Reuben is over 18."),
    head("(H2) Other social care provision"),
    *paras(
        "Under the Care Act 2014 a support worker trained in learning disability will work with Reuben at home, 1:1, for two hours on two evenings each week on cooking, cleaning, money and safety with strangers. The social worker will review this every six months.",
        "The shared lives team will offer Reuben one weekend each month from October 2026 in the training house with one worker to three people, as a step towards the six weeks of outcome 8. The social worker will review this in April 2027.",
    ),
    head("(I) Placement"),
    P("Name: Greywater College. Type: general further education college."),
    head("(J) Personal budget"),
    P("Reuben was told about personal budgets at his review. He has not asked for one."),
    head("(K) Advice and information"),
    grid(
        ["Advice", "Author", "Date"],
        [
            ["Views of the young person", "Reuben Asante-Pike with G. Halloran", "05/05/2026"],
            ["Views of his father", "Mr K. Asante-Pike", "14/05/2026"],
            ["Educational advice", "G. Halloran, personal tutor, Greywater College", "30/04/2026"],
            [
                "Advice on preparing for adulthood",
                "S. Trevanion, careers and employment adviser",
                "29/04/2026",
            ],
            ["Psychological advice", "Dr B. Nkemelu, educational psychologist", "24/04/2026"],
            ["Medical advice", "Dr A. Pascoe, consultant neurologist", "21/04/2026"],
            ["Epilepsy nurse's advice", "C. Whitehouse, epilepsy specialist nurse", "22/04/2026"],
            ["Speech and language therapy", "M. Jellicoe, speech and language therapist", "23/04/2026"],
            ["Occupational therapy", "R. Sunderam, occupational therapist", "27/04/2026"],
            ["Social care (Care Act assessment)", "P. Ravensdale, social worker", "20/04/2026"],
        ],
        (6.2, 8.2, 3.0),
        shade=_GREY,
    ),
    Control(
        "Sign-off",
        [
            form(
                [
                    ["Signed by", "<sdt>Niamh Cottrell</sdt>"],
                    ["Role", "SEND casework manager, Greywater Council"],
                    ["Date signed", "<sdt>17/07/2026</sdt>"],
                ],
                (5.4, 12.0),
                shade=_GREY,
            )
        ],
    ),
]

GUARDS = [
    Guard("Not applicable: Reuben is over 18.", "H1", "S10, S02: rightly nil for an adult"),
    Guard(
        "“I'm a good laugh and I'm never late. I like the college kitchen, Chef is fair. I like Town, my bus pass and my nephew Jesse. I don't like it when people talk too fast or do it for me. I hate having a seizure in front of people.”",
        "A",
        "V05, M01: his words; Jesse is a nephew",
    ),
    Guard(
        "Every instruction given to Reuben will be in sentences of no more than ten words, with a picture or a demonstration.",
        "F",
        "P07: a limit on the sentence; P04, P05: an approach used all day",
    ),
    Guard(
        "The shared lives team will offer Reuben one weekend each month from October 2026 in the training house with one worker to three people, as a step towards the six weeks of outcome 8. The social worker will review this in April 2027.",
        "H2",
        "P10: 'will offer' binds the team; he may refuse; T09: outcome 8 exists",
    ),
    Guard(
        "Reuben will have an offer of at least 16 paid hours a week in a kitchen, from his supported internship (employment).",
        "E",
        "P07: 'at least'; O02: the date stands in the row's cell; O06: a step with a measure",
    ),
    Guard(
        "He had a Statement from 2012 and a plan from November 2015.",
        "A",
        "M05: dated history",
    ),
]

_D = Defect

_A: list[Edit] = [
    swap(
        "Not applicable: Reuben is over 18.",
        "A short breaks worker will take Reuben swimming, 1:1, for two hours every Sunday. The social worker will review this every six months.",
        _D("S10", "H1", "provision under the 1970 Act for a man of 19"),
        _D("T05", "H1", "no need is about swimming"),
    ),
    drop("I'm a good laugh and I'm never late."),
    drop("I want a proper paid job in a kitchen."),
    swap(
        "Reuben's own words",
        "Reuben was invited to contribute to this section.",
        _D("V01", "A", "nothing that he said is given"),
    ),
    swap(
        "Reuben is 19 and speaks for himself. His personal tutor, Gwen Halloran, met him on 28 April and 5 May 2026 and used the college's “My future” cards. She typed what he said while he watched, and he changed three lines. His father came to the review and his view is given apart.",
        "His father came to the review and gave his view.",
    ),
    swap(
        "He went to Willowfield School until July 2023",
        "He will sit his GCSEs in the summer of 2022. He went to Willowfield School until July 2023",
        _D("M05", "A", "left from an older version", "He will sit his GCSEs in the summer of 2022."),
    ),
    swap("in nine checks out of ten by his job coach.", "in nine checks out of ten by his tutor."),
    swap(
        "Reuben will stay for a whole three-hour shift at a busy counter, using his two calming steps, on nine shifts out of ten.",
        "Reuben will stay for a whole morning in a busy classroom, using his two calming steps, on nine days out of ten.",
    ),
    drop_row("Reuben will finish a new kitchen task of six steps"),
    drop_row("Reuben will keep within £40 a week"),
    drop_row("Reuben will travel by bus to the football ground"),
    drop_row("Reuben will have an offer of at least 16 paid hours"),
    drop_row("Reuben will take his tablets at the right time"),
    drop_row(
        "Reuben will run his own half of a shared flat",
        _D("O09", "E", "an adult, and no outcome towards adult life", None),
        _D("O01", "E", "two outcomes are left", None),
        _D("O10", "E", "the needs in C and D have no outcome", None),
        *[
            _D("T02", section, "its outcome is gone", text)
            for section, text in (
                (
                    "B",
                    "Reuben forgets instructions of more than three steps, and his working memory is at the 2nd centile. In the college kitchen he stopped or left out a step in seven of ten tasks that he had not done before, and stood still until somebody spoke to him.",
                ),
                (
                    "B",
                    "Reuben's grip and two-handed control are weak on the left side. He is slow to peel, chop or carry a full tray (half the usual speed) and dropped a tray about once a week in the spring term 2026.",
                ),
                (
                    "D",
                    "It found that Reuben needs help to manage a home, to handle money and to be safe with people who ask him for things.",
                ),
                (
                    "B",
                    "Reuben works with numbers up to 20. He cannot yet weigh, add up prices or tell whether he has been given the right change (Entry Level 1, April 2026). He has lent £140 to people who did not pay it back.",
                ),
                (
                    "B",
                    "Reuben knows two bus journeys and turns back when a route changes. He has not yet planned his week, kept an appointment without a call from his father or lived away from home for a night. He could not move out safely as things stand.",
                ),
                (
                    "C",
                    "Reuben has focal epilepsy, with about three seizures a month. He is confused for 20 minutes afterwards and needs to sleep. He forgets his evening tablets twice in a week, and most of his seizures come on the day after.",
                ),
            )
        ],
        _D(
            "T06",
            "A",
            "no outcome is about pay or money",
            "He would like him to be paid and to be safe with money and with strangers.",
        ),
        _D("T09", "F", "the provision still points at outcomes 1, 2, 5, 6 and 8", None),
    ),
    swap(
        "Direct speech and language therapy: checking, asking again, and requests and refusals at work.",
        "Speech and language therapy should be considered, which might cover checking, asking again, and requests and refusals at work.",
        _D("P10", "F", "'should be considered', 'might'"),
    ),
    swap(
        "College mental health practitioner",
        "Trained adult",
        _D(
            "P02",
            "F",
            "'trained adult'",
            "A programme of graded steps for anxiety in busy places, which teaches Reuben two calming steps.",
        ),
    ),
    swap(
        "Reuben was told about personal budgets at his review. He has not asked for one.",
        "Choose an item.",
        _D("S04", "J", "the control was never set"),
    ),
    swap(
        "Adult services have looked after him since he was 18.",
        "Given the interdependence of the aforementioned pharmacological regimen, the multifactorial aetiology of the breakthrough ictal events and the acknowledged difficulties with regard to concordance that have been documented over a sustained period by a number of the professionals who have from time to time been concerned in his care, it is anticipated that the optimisation of his therapeutic arrangements will continue to necessitate periodic specialist oversight of an appropriate intensity.",
        _D("R02", "G", "70 words of hard reading"),
    ),
]

_B: list[Edit] = [
    drop(
        "Shorter-term targets are agreed by Reuben",
        _D("O13", "E", "nothing on shorter-term targets", None),
    ),
    swap("04/2026", "04/2022", times=8),
    swap("05/05/2026", "05/05/2022"),
    drop_row("Views of his father"),
    swap(", met him on 28 April and 5 May 2026 and used", ", met him twice and used"),
    swap(" (Entry Level 1, April 2026)", ""),
    swap(" (April 2026)", ""),
    swap(
        "A Care Act assessment was completed on 20 April 2026.",
        "A Care Act assessment was completed on 20 April 2022.",
        _D("S14", "K", "no advice is newer than May 2022, four years before the plan", None),
    ),
    drop_row("Reuben will stay for a whole three-hour shift"),
    add_row(
        "Reuben will say “Can you say that again?”",
        [
            "4",
            "Ongoing",
            "Reuben will stay for a whole three-hour shift at a busy counter, using his two calming steps, on nine shifts out of ten.",
            "B4",
        ],
        _D("O02", "E", "'Ongoing' in the cell By"),
        item=2,
    ),
    swap(
        "Reuben's grip and two-handed control are weak on the left side. He is slow to peel, chop or carry a full tray (half the usual speed) and dropped a tray about once a week in the spring term 2026.",
        "Reuben has some weaknesses in his motor skills, which can affect him at times.",
        _D("N03", "B", "no description, level or effect"),
    ),
    drop_row("Travel training on three routes, with changes rehearsed."),
    put(
        "Signed by",
        [
            P("Appendix 1: Additional arrangements agreed at the review", bold=True),
            P(
                "A qualified travel trainer will teach Reuben three bus routes, 1:1, for 90 minutes a week for 15 weeks from January 2027, and will review his steps with him every five weeks."
            ),
        ],
        "A qualified travel trainer will teach Reuben three bus routes, 1:1, for 90 minutes a week for 15 weeks from January 2027, and will review his steps with him every five weeks.",
        _D("P13", None, "special educational provision in an appendix, under no lettered section"),
    ),
    swap(
        "45 minutes, 4 times a week",
        "30 to 45 minutes, up to 4 times a week or equivalent",
        _D(
            "P07",
            "F",
            "a range, 'up to' and 'or equivalent'",
            "Teaching of number through money, weight and time, using his own shopping and recipes.",
        ),
    ),
    swap(
        "1:3",
        "Small group",
        _D(
            "P05",
            "F",
            "how many?",
            "Teaching of number through money, weight and time, using his own shopping and recipes.",
        ),
    ),
    drop("Under the Care Act 2014 a support worker trained"),
    swap(
        "The shared lives team will offer Reuben one weekend each month from October 2026 in the training house with one worker to three people, as a step towards the six weeks of outcome 8. The social worker will review this in April 2027.",
        "Reuben and his father can telephone the adult social care contact centre.",
        _D(
            "T08",
            "D",
            "a telephone number does not answer the need",
            "It found that Reuben needs help to manage a home, to handle money and to be safe with people who ask him for things.",
        ),
        _D("P01", "H2", "nothing is provided but a telephone line"),
    ),
    swap(
        "Reuben will keep within £40 a week when he shops, checking his change each time, in ten weeks running (independent living).",
        "Reuben will pay for his shopping and check his change, will join a sports club, and will achieve a Level 1 certificate in food hygiene (independent living).",
        _D("O08", "E", "three achievements"),
    ),
    swap(
        "Reuben knows two bus journeys",
        "Rueben knows two bus journeys",
        _D("M03", "B", "Rueben", "Rueben"),
    ),
    drop("Reuben speaks clearly. He takes in short sentences"),
    drop(
        "How Reuben communicates and makes decisions",
        _D("V07", "A", "nothing on how he communicates", None),
    ),
    swap(
        "2 hours each September",
        "Annually",
    ),
    swap(
        "Training for kitchen staff and tutors in working memory, plain speech and what to do in a seizure.",
        "It is suggested that staff training be made available as and when needed.",
        _D("P15", "F", "no subject"),
        _D("P10", "F", "'it is suggested that'"),
        _D("P06", "F", "'as and when needed' in place of a renewal"),
    ),
]

VARIANTS = {"a": _A, "b": _B}
PDF: set[str] = set()
