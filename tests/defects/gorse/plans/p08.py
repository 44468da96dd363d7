"""Layout 8: a template that still looks like a Statement. Maisie, Year 8, vision impairment; amended."""

from __future__ import annotations

from tests.defects.gorse.edits import Defect, Edit, Guard, add_row, cut, drop, drop_row, swap
from tests.defects.gorse.page import dots, form, grid, paras, sub
from tests.plans.cedar.blocks import Block, Look, Ls, P, T

STEM = "gorse-08-pellbrook"
LAYOUT = 8
LOOK = Look(
    "EHC plan",
    font="Garamond",
    size=12,
    margin=2.4,
    header="Pellbrook District Council\t\tMaisie THACKRAY",
    footer="EHC Plan (Amended)\t\t{page}",
)


def _banner(number: int, text: str) -> P:
    return P(
        f"PART {number}: {text}",
        bold=True,
        size=13,
        align="center",
        shade="BFBFBF",
        before=12,
        after=6,
        keep=True,
    )


def _f(start: int, *texts: str) -> Ls:
    return Ls(texts, mark="3.%1", how="auto", start=start, indent=1.4, after=5)


BLOCKS: list[Block] = [
    P("PELLBROOK DISTRICT COUNCIL", bold=True, size=16, align="center", after=2),
    P("EDUCATION, HEALTH AND CARE PLAN", bold=True, size=16, align="center", after=8),
    P(
        "This plan is maintained by Pellbrook District Council under the Children and Families Act 2014. It was first made on 4 March 2016 and is amended on 12 October 2026 after the annual review of 22 July 2026. It takes the place of every earlier version."
    ),
    form(
        [
            ["Name", "Maisie Elizabeth Thackray"],
            ["Also known as", "Mais"],
            ["Date of birth", "30.09.2013"],
            ["Sex", "Female"],
            ["School year", "8"],
            ["School", "Collingford Grammar School"],
            ["Parents", "Mr Dean Thackray and Mrs Julie Thackray"],
            ["Address", "Old Smithy, Collingford"],
            ["Looked after", "No"],
            ["Status", "Amended plan"],
            ["Date of plan", "12.10.2026"],
            ["Date by which it must be reviewed", "21.07.2027"],
        ],
        (6.2, 10.0),
    ),
    P("List of contributors (SECTION K: Advice and information)", bold=True, before=8, after=4),
    grid(
        ["Appendix", "Advice", "Contributor", "Date"],
        [
            ["A", "Child's views", "Maisie Thackray", "13.07.2026"],
            ["B", "Parental", "Mr and Mrs Thackray", "15.07.2026"],
            [
                "C",
                "Educational",
                "Mr T. Rushworth, special educational needs coordinator (SENCO)",
                "10.07.2026",
            ],
            [
                "D",
                "Qualified teacher of vision impairment",
                "Ms A. Birtwhistle, sensory support service",
                "09.07.2026",
            ],
            ["E", "Habilitation", "Mr K. Osei, qualified habilitation specialist", "09.07.2026"],
            ["F", "Medical", "Miss V. Chakrabarti, consultant ophthalmologist", "02.07.2026"],
            ["G", "Psychological", "Dr L. Emsworth, educational psychologist", "06.07.2026"],
            ["H", "Social care", "Mrs D. Tunnicliffe, sensory social worker", "14.07.2026"],
        ],
        (2.4, 4.5, 6.6, 2.7),
        shade="D9D9D9",
        size=10.5,
    ),
    _banner(1, "SECTION A – Views, interests and aspirations of the child and her parents"),
    *paras(
        "Maisie wrote her page on her tablet at home in July 2026 from questions in large print, and sent it to her SENCO herself. Her parents' views come from the form that they filled in that month and from what they said at the review.",
    ),
    sub("Maisie writes:"),
    *paras(
        "“I have albinism. I'm not ill and I'm not being rude, I just can't see your face from there. I like swimming, Mandarin, baking and my rabbit Marmite. I'm fed up with things being on the board and with the dongle that makes me look weird. The dinner hall is the worst because I can't see my friends and they think I've blanked them.”",
        "“I'd like to be a vet or a translator. I'd like to walk into town with Jess and Hana and not hold on to anyone. I want to do the same GCSEs as everyone.”",
    ),
    sub("Mr and Mrs Thackray write:"),
    *paras(
        "They are proud that Maisie won her place and came third in the county at 100 metres butterfly. They see her come home with a headache four days in five. They hope that she will ask for what she needs without being cross or ashamed, that she will go about by herself as her sister did at 13, and that every job will be open to her.",
    ),
    sub("How Maisie communicates and decides"),
    *paras(
        "Maisie talks easily and likes to be told things straight. She wants papers by e-mail a week before a meeting so that she can read them in her own print. She spoke first at her review and asked for two changes to this plan, both of which were made.",
    ),
    sub("History"),
    *paras(
        "Maisie was born in Pellbrook and is the younger of two girls. Albinism was found at ten weeks. A specialist teacher has visited her since she was one. She went to Collingford Primary School and, in September 2025, to the grammar school, where she is now in Year 8.",
    ),
    _banner(2, "SECTION B – Special educational needs"),
    sub("Strengths"),
    dots(
        "Maisie's verbal reasoning is at the 96th centile and she learns languages quickly.",
        "She touch-types at 28 words a minute.",
        "She swims for the district and is a loyal friend with a dry wit.",
    ),
    sub("Section 1: Sensory and physical needs, including vision"),
    Ls(
        [
            "Maisie sees at 6 metres what others see at 36 (6/36 with glasses, July 2026), and her eyes move all the time. She cannot read a board, screen or face across a classroom, or print smaller than 24 point. In five lessons observed she had no sight of what was being taught for a third of the time.",
            "Bright light dazzles her. In sunlight or facing a window her vision falls to 6/60. She covers her eyes, misses balls and kerbs, and was hurt at break three times in the summer term of 2026.",
            "Maisie does not judge depth, steps or traffic well. She needs a guide in places that she does not know, and of six crossings near the school she crossed one safely in the July 2026 assessment. She goes nowhere in town by herself.",
        ],
        mark="2.%1",
        how="auto",
        indent=1.4,
        after=5,
    ),
    sub("Section 2: Learning and thinking"),
    Ls(
        [
            "Maisie reads by moving along the line close to the page, at 96 words a minute; most of her year read at about 200. Long texts, diagrams and practical science take her twice as long. She finished four pieces of homework in ten in the summer term.",
        ],
        mark="2.%1",
        how="auto",
        start=4,
        indent=1.4,
        after=5,
    ),
    sub("Section 3: Language and communication"),
    Ls(
        [
            "Because she cannot see looks and gestures Maisie misses turns in group talk. In three groups observed she came in at the wrong moment seven times and was talked over nine. She has stopped offering ideas in groups in which she does not know every voice.",
        ],
        mark="2.%1",
        how="auto",
        start=5,
        indent=1.4,
        after=5,
    ),
    sub("Section 4: Emotional and social development"),
    Ls(
        [
            "Maisie is embarrassed to look different. She left her magnifier, cap or tablet in her bag in 11 of 15 lessons checked in June 2026, tells staff that she can see when she cannot, and has gone to the sick bay at lunch on two days in most weeks.",
        ],
        mark="2.%1",
        how="auto",
        start=6,
        indent=1.4,
        after=5,
    ),
    sub("SECTION C – Health needs"),
    *paras(
        "Maisie's sight was less steady in July 2026 than a year before, and her glasses and tinted lenses no longer matched it. She has headaches after close work, on about four days in five, and lies down in the dark when she comes home.",
    ),
    sub("SECTION D – Social care needs"),
    *paras(
        "The sensory social worker's assessment of 14 July 2026 found that Maisie cannot safely use the cooker, iron or kettle at home, and that she has no leisure activity outside swimming because she cannot travel to one alone.",
    ),
    P("SECTION E – Outcomes", bold=True, size=13, align="center", shade="BFBFBF", before=12, after=6),
    grid(
        ["", "Outcome", "To be achieved by"],
        [
            [
                "(a)",
                "Maisie will have every board, screen and worksheet before her in a form that she can read at the start of nine lessons out of ten, by fetching it to her own tablet.",
                "July 2027",
            ],
            [
                "(b)",
                "Maisie will go about the school, inside and out, on a bright day, without a collision or a fall for a whole half term.",
                "April 2027",
            ],
            [
                "(c)",
                "Maisie will walk from school to the town library by two routes, with her cane, and cross six roads safely, on five occasions running without an adult at her side.",
                "July 2028",
            ],
            [
                "(d)",
                "Maisie will read or listen to 200 words of study text a minute, so that she hands in nine pieces of homework out of ten on time.",
                "End of Key Stage 3 (July 2027)",
            ],
            [
                "(e)",
                "Maisie will put forward an idea in each of four group tasks running, in groups whose members she did not choose.",
                "July 2027",
            ],
            [
                "(f)",
                "Maisie will take out and use her equipment, unasked, in 13 of 15 lessons checked.",
                "July 2027",
            ],
            [
                "(g)",
                "Maisie will come home without a headache on four days out of five.",
                "April 2027",
            ],
            [
                "(h)",
                "Maisie will cook a hot meal for the family by herself once a week for a month.",
                "December 2027",
            ],
            [
                "(i)",
                "Maisie will choose her GCSE courses after she has met two working adults with a vision impairment and tried the equipment that each subject uses.",
                "March 2027",
            ],
        ],
        (1.2, 11.4, 3.6),
        shade="D9D9D9",
        size=11,
    ),
    P(
        "Arrangements for monitoring: the SENCO sets shorter-term targets towards each outcome with Maisie and her parents each term. The qualified teacher of vision impairment (QTVI) checks them with Maisie in the last week of every half term and sends the record home.",
        before=4,
    ),
    _banner(3, "SECTION F – Special educational provision"),
    sub("For needs 2.1 and 2.2 and outcomes (a) and (b)"),
    _f(
        1,
        "A QTVI will teach Maisie, 1:1, for one hour every week in term time: use of low vision aids, screen magnifier and speech, and the skill of setting up her own place. The QTVI will review her skills with her each term.",
        "A specialist teaching assistant trained by the QTVI in adapting print will turn all lesson materials into 24 point, high contrast files and send them to Maisie's tablet by 8.30 on the day. This will take ten hours a week. The QTVI will check a sample every half term.",
        "Every teacher will share the board live to Maisie's tablet, read aloud what is written, name pupils before they speak, and seat her two metres from the front with her back to the window, in every lesson. The SENCO will observe three lessons a term to review this.",
        "Maisie will have a tablet with screen sharing and magnification, a hand-held electronic magnifier, and a desk with a sloping top in each of her six main classrooms. Blinds will be fitted in these rooms and white edges painted on all outside steps by 30 November 2026.",
        "The QTVI will train all staff who teach Maisie, and lunchtime staff, for two hours each September in albinism, glare and clear speech.",
    ),
    sub("For need 2.3 and outcome (c)"),
    _f(
        6,
        "A qualified habilitation specialist will teach Maisie mobility, 1:1, for 90 minutes a week for 30 weeks in the year: long cane, crossings, routes and buses. The specialist will review progress after each ten lessons with her parents.",
    ),
    sub("For need 2.4 and outcome (d)"),
    _f(
        7,
        "A teaching assistant trained by the QTVI in tactile and enlarged diagrams will work beside Maisie, 1:1, in six hours a week of science, mathematics and design, describing and setting out the materials for her to use. The head of science will review this every half term.",
        "The QTVI will teach Maisie to study by audio at faster speeds, 1:1, in a block of ten weekly lessons of 40 minutes from January 2027, and will measure her rate at the beginning and the end.",
    ),
    sub("For needs 2.5 and 2.6 and outcomes (e) and (f)"),
    _f(
        9,
        "A speech and drama teacher trained by the educational psychologist will run a group of five pupils, chosen with Maisie, for 45 minutes a week for two terms from January 2027. They will practise signalling turns by voice. The psychologist will review it each term.",
        "An educational psychologist will work with Maisie, 1:1, for eight fortnightly sessions of 50 minutes from November 2026, on explaining her sight and on being seen with her equipment, and will review it with her in the fourth and last.",
    ),
    sub("Looking ahead to Key Stage 4 and adult life: outcome (i)"),
    _f(
        11,
        "A careers adviser qualified to Level 6 and the QTVI will meet Maisie and her parents for an hour in November 2026, January and March 2027 to plan her GCSE choices and the equipment for each subject. They will arrange for her to spend one day each with two working adults with a vision impairment, one of whom works with animals or languages. The plan will be reviewed at the Year 9 annual review.",
    ),
    _banner(4, "SECTION I – Placement"),
    P("Collingford Grammar School, a mainstream secondary school."),
    _banner(5, "SECTIONS G, H1 and H2 – Provision other than educational"),
    sub("SECTION G – Health provision"),
    *paras(
        "The hospital's low vision clinic will see Maisie every four months to test her sight and to renew glasses, tints and magnifiers. The orthoptist will teach her a routine of eye rest, in two appointments of 30 minutes before January 2027, and will review her headache diary at each clinic.",
    ),
    sub("SECTION H1 – Section 2 of the Chronically Sick and Disabled Persons Act 1970"),
    *paras(
        "The council will fit task lighting, a talking induction hob and raised markings in the family's kitchen by 18 December 2026. A volunteer co-ordinator of the sensory team will take Maisie to the district's Mandarin club, 1:1, for two hours every second Thursday until July 2027. The sensory social worker will review both in April 2027.",
    ),
    sub("SECTION H2 – Other social care provision"),
    *paras(
        "A rehabilitation officer will teach Maisie to cook and iron at home, 1:1, for one hour a week for 12 weeks from January 2027, and will review her skills in the last week.",
    ),
    _banner(6, "SECTION J – Personal budget"),
    P("None has been requested. Mr and Mrs Thackray know that they may ask at each review."),
    T(
        [
            ["Signed", "B. Haversedge", "Date", "12.10.2026"],
            ["Name", "Mrs Barbara Haversedge", "Post", "Duly authorised officer of the council"],
        ],
        (2.4, 6.0, 2.4, 5.4),
        head=0,
    ),
]

GUARDS = [
    Guard(
        "“I'd like to be a vet or a translator. I'd like to walk into town with Jess and Hana and not hold on to anyone. I want to do the same GCSEs as everyone.”",
        "A",
        "M01: friends' names; T06: outcomes (c) and (i) carry these",
    ),
    Guard(
        "A speech and drama teacher trained by the educational psychologist will run a group of five pupils, chosen with Maisie, for 45 minutes a week for two terms from January 2027. They will practise signalling turns by voice. The psychologist will review it each term.",
        "F",
        "P12: a drama teacher, not therapy; all slots filled",
    ),
    Guard(
        "Every teacher will share the board live to Maisie's tablet, read aloud what is written, name pupils before they speak, and seat her two metres from the front with her back to the window, in every lesson. The SENCO will observe three lessons a term to review this.",
        "F",
        "P02, P11: every teacher, but what is done is special and said",
    ),
    Guard(
        "A specialist teacher has visited her since she was one.",
        "A",
        "M04, V08: history",
    ),
    Guard(
        "that she will go about by herself as her sister did at 13, and that every job will be open to her.",
        "A",
        "M04: the age is her sister's",
    ),
    Guard(
        "Collingford Grammar School, a mainstream secondary school.",
        "I",
        "S09: name and type, though I stands before G",
    ),
]

_D = Defect
_GROUP = "A speech and drama teacher trained by the educational psychologist will run a group of five pupils, chosen with Maisie, for 45 minutes a week for two terms from January 2027. They will practise signalling turns by voice. The psychologist will review it each term."
_CROSS = "Maisie does not judge depth, steps or traffic well. She needs a guide in places that she does not know, and of six crossings near the school she crossed one safely in the July 2026 assessment. She goes nowhere in town by herself."

_A: list[Edit] = [
    drop("SECTION J – Personal budget"),
    drop("None has been requested.", _D("S01", "J", "no Section J anywhere", None)),
    drop_row(
        "Ms A. Birtwhistle, sensory support service",
        _D(
            "S12",
            "K",
            "no advice of a qualified teacher of vision impairment; quality only, as the plan is amended",
            None,
        ),
    ),
    drop("Maisie writes:"),
    drop("Mr and Mrs Thackray write:"),
    swap(
        "They are proud that Maisie won her place and came third in the county at 100 metres butterfly. They see her come home with a headache four days in five. They hope that she will ask for what she needs without being cross or ashamed, that she will go about by herself as her sister did at 13, and that every job will be open to her.",
        "It is hoped that there will be less trouble about asking for what is needed, and that every job will be open.",
    ),
    swap(
        "“I have albinism. I'm not ill and I'm not being rude, I just can't see your face from there. I like swimming, Mandarin, baking and my rabbit Marmite. I'm fed up with things being on the board and with the dongle that makes me look weird. The dinner hall is the worst because I can't see my friends and they think I've blanked them.”",
        "Swimming, Mandarin, baking and the rabbit are what matter. The family is fed up with things being on the board. The dinner hall is the worst place, and coming home with a headache is not fair.",
        _D("V03", "A", "a blend of child's and parents' views"),
    ),
    swap(
        "“I'd like to be a vet or a translator. I'd like to walk into town with Jess and Hana and not hold on to anyone. I want to do the same GCSEs as everyone.”",
        "Being a vet or a translator would be good, and so would walking into town with friends and doing the same GCSEs as everyone.",
    ),
    swap(
        "Albinism was found at ten weeks.",
        "Albinism was found at ten weeks. Her acuity is 6/36 with nystagmus of the latent type, and she must have 24 point print, a place at the front and a weekly visit from a specialist.",
        _D(
            "V08",
            "A",
            "findings and provision in A",
            "Her acuity is 6/36 with nystagmus of the latent type, and she must have 24 point print, a place at the front and a weekly visit from a specialist.",
        ),
    ),
    drop_row("Maisie will choose her GCSE courses after she has met"),
    drop("Looking ahead to Key Stage 4 and adult life"),
    drop(
        "A careers adviser qualified to Level 6 and the QTVI will meet",
        _D("O12", None, "Year 8, and neither E nor F looks ahead to Year 9 options and adult life", None),
        _D("T06", "A", "nothing moves towards work", "Being a vet or a translator would be good"),
    ),
    swap(
        "A teaching assistant trained by the QTVI in tactile and enlarged diagrams will work beside Maisie, 1:1, in six hours a week of science, mathematics and design, describing and setting out the materials for her to use. The head of science will review this every half term.",
        _GROUP,
        _D("P16", "F", "the paragraph about the group, again, for reading speed"),
    ),
    swap(
        "Every teacher will share the board live to Maisie's tablet, read aloud what is written, name pupils before they speak, and seat her two metres from the front with her back to the window, in every lesson. The SENCO will observe three lessons a term to review this.",
        "Teachers will plan lessons that take account of all learners, make clear what is to be learnt and mark work promptly.",
        _D("P11", "F", "what every pupil can expect"),
    ),
    drop("A qualified habilitation specialist will teach Maisie mobility"),
    swap(
        "Collingford Grammar School, a mainstream secondary school.",
        "Collingford Grammar School, a mainstream secondary school. A qualified habilitation specialist will teach Maisie mobility, 1:1, for 90 minutes a week for 30 weeks in the year, reviewed after each ten lessons.",
        _D(
            "P13",
            "I",
            "special educational provision in Section I",
            "A qualified habilitation specialist will teach Maisie mobility, 1:1, for 90 minutes a week for 30 weeks in the year, reviewed after each ten lessons.",
        ),
    ),
    swap(
        "1:1, for one hour every week in term time: use of low vision aids",
        "1:1, for up to one hour every week or fortnight in term time: use of low vision aids",
        _D("P07", "F", "'up to', 'week or fortnight'"),
    ),
    swap(
        "Maisie will take out and use her equipment, unasked, in 13 of 15 lessons checked.",
        "Maisie will have access to a full range of low vision aids and will receive weekly visits from the QTVI.",
        _D("O05", "E", "equipment and visits"),
    ),
]

_B: list[Edit] = [
    swap(
        "SECTIONS G, H1 and H2 – Provision other than educational",
        "SECTIONS G and H – Provision other than educational",
    ),
    drop("SECTION H2 – Other social care provision"),
    swap(
        "SECTION H1 – Section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "SECTION H – Social care provision",
        _D("S03", "H2", "one H for both", "SECTION H – Social care provision"),
    ),
    drop("Section 3: Language and communication"),
    drop(
        "Because she cannot see looks and gestures Maisie misses turns",
        _D("N01", "B", "language and communication is not mentioned", None),
        _D(
            "T04",
            "E",
            "its need is gone",
            "Maisie will put forward an idea in each of four group tasks running, in groups whose members she did not choose.",
        ),
    ),
    drop("Maisie's verbal reasoning is at the 96th centile"),
    drop("She touch-types at 28 words a minute."),
    drop("She swims for the district"),
    drop("Strengths"),
    swap(
        "They are proud that Maisie won her place and came third in the county at 100 metres butterfly. They see",
        "They see",
        _D("N09", None, "A and B say nothing that she can do well but talk", None),
    ),
    swap("Maisie talks easily and likes", "Maisie likes"),
    swap(
        "The sensory social worker's assessment of 14 July 2026 found",
        _CROSS + " The sensory social worker's assessment of 14 July 2026 found",
        _D("M06", "D", "need 2.3 word for word", _CROSS),
    ),
    add_row(
        "Maisie will choose her GCSE courses",
        ["(j)", "Maisie will swim 100 metres butterfly in 70 seconds.", "July 2028"],
        _D("T04", "E", "no need is about swimming"),
        _D("T03", "E", "no provision is about swimming"),
        item=1,
    ),
    add_row(
        "Maisie will swim 100 metres",
        ["(k)", "Maisie will hold a ten-minute conversation in Mandarin with a native speaker.", "July 2028"],
        _D("T04", "E", "no need is about languages"),
        item=1,
    ),
    add_row(
        "Maisie will hold a ten-minute conversation",
        ["(l)", "Maisie will become a vet and live a full and independent life.", "Adulthood"],
        _D("O06", "E", "a life goal"),
        _D("O03", "E", "no measure"),
        item=1,
    ),
    add_row(
        "Maisie will become a vet and live",
        [
            "(m)",
            "The sensory service will make sure that staff understand albinism and meet the access standard in nine lessons out of ten.",
            "July 2027",
        ],
        _D("O07", "E", "the subject is a service, the gain is the staff's"),
        _D("O01", "E", "13 outcomes", None),
        item=1,
    ),
    cut("History", "PART 2: SECTION B", _D("V09", "A", "no history", None)),
    swap(
        "An educational psychologist will work with Maisie, 1:1, for eight fortnightly sessions of 50 minutes from November 2026, on explaining her sight and on being seen with her equipment, and will review it with her in the fourth and last.",
        "Maisie will be encouraged to use her equipment by key staff, with regular check-ins and access to pastoral support if she feels she needs it.",
        _D("P01", "F", "encouragement and pastoral support"),
        _D("P02", "F", "'key staff'"),
        _D("P03", "F", "'regular'"),
        _D("P06", "F", "'encouraged to', 'regular', 'access to' where sessions stood"),
        _D("P08", "F", "'if she feels she needs it'"),
    ),
    swap(
        "Maisie is embarrassed to look different.",
        "She must have weekly counselling and a mentor because she is embarrassed to look different.",
        _D("N04", "B", "provision in B"),
    ),
]

VARIANTS = {"a": _A, "b": _B}
PDF = {f"{STEM}-b"}
