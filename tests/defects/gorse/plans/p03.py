"""Layout 2: stacked tables for each area. Dylan, Year 4, deaf; a first draft."""

from __future__ import annotations

from collections.abc import Sequence

from tests.defects.gorse.edits import Defect, Edit, Guard, add, add_row, cut, drop, drop_row, swap
from tests.defects.gorse.page import dots, form, grid
from tests.defects.gorse.plans.p01 import SHARED
from tests.plans.cedar.blocks import Block, Cell, Look, P, Row, T

STEM = "gorse-03-merrowdale"
LAYOUT = 2
LOOK = Look(
    "EHC plan",
    font="Verdana",
    size=9.5,
    margin=1.7,
    header="Merrowdale Borough Council SEND Service\t\tDRAFT - D Anstruther",
    footer="Draft for consultation: not to be relied on until it is final\t\t{page}",
)
_GREEN, _PALE = "3C6E47", "E3EFE5"
_FULL = 17.6
_COLUMNS = (7.0, 4.1, 4.3, 2.2)
_HEADS = ("Special Educational Provision", "By Whom", "Frequency and length", "Need met")


def _band(text: str) -> T:
    return T([[Cell(text, span=1)]], (_FULL,), head=1, head_shade=_GREEN, head_colour="FFFFFF")


def _area(
    title: str, strengths: Sequence[str], needs: Sequence[str], outcomes: Sequence[str], rows: Sequence[Row]
) -> list[Block]:
    return [
        T(
            [
                [Cell(title, span=2)],
                ["B: Strengths", [dots(*strengths)]],
                ["B: Needs", [P(need) for need in needs]],
                ["E: Outcomes", [P(outcome) for outcome in outcomes]],
            ],
            (3.2, _FULL - 3.2),
            head_shade=_GREEN,
            head_colour="FFFFFF",
            first_shade=_PALE,
            first_bold=True,
        ),
        grid(_HEADS, rows, _COLUMNS, title=f"F: {title}", shade=_PALE, size=8.5),
    ]


BLOCKS: list[Block] = [
    P("Education, Health and Care Plan (Draft)", bold=True, size=18, colour=_GREEN, after=6),
    form(
        [
            ["Name of child", "Dylan Rhys Anstruther"],
            ["Likes to be called", "Dylan"],
            ["Date of birth", "19.05.2018"],
            ["Age and year group", "8, Year 4"],
            ["School attended during the assessment", "Fellgate Church of England Primary School"],
            ["Parents", "Carys Anstruther and Martin Anstruther"],
            ["Languages used", "English and British Sign Language (BSL)"],
            ["Looked-after status", "Not looked after"],
            ["Primary need", "Hearing impairment"],
            ["Status", "Draft (first plan)"],
            ["Assessment requested", "13.07.2026"],
            ["Date of this draft", "02.11.2026"],
            ["First review to be held by", "01.11.2027"],
        ],
        (6.6, 11.0),
        shade=_PALE,
    ),
    _band("Section A: The views, interests and aspirations of the child and his parents"),
    form(
        [
            [
                "How we gathered the views",
                "Dylan talked and signed with Megan Frith, his teacher of the deaf, on 8 and 15 September 2026, using talking mats. She read his words back to him. Mr and Mrs Anstruther met the case officer with a BSL interpreter on 21 September 2026.",
            ],
            [
                "What is important to me now (Dylan's words)",
                "“I like rugby, Minecraft and my dog Pippin. Mum and me sign. I like it when it's just one person talking. When everyone talks I pretend. My ears get tired and then I want to go home. My best friend is Kofi because he taps my arm first.”",
            ],
            [
                "What I hope for (Dylan's words)",
                "“I want to be in the school rugby team and hear the whistle and the coach. I want to meet other deaf boys. I want to read my own books in bed.”",
            ],
            [
                "What Dylan's parents say",
                "Mrs Anstruther, who is Deaf, says that Dylan moves between two languages with ease and looks after people who are left out. Both parents are troubled that he nods when he has not understood. They hope that he will leave primary school able to say “I didn't catch that” to anyone, and that he will be proud to be deaf. They wish him to be safe in the house at night without having to sleep in their room.",
            ],
            [
                "How Dylan communicates and is involved",
                "Dylan uses speech and BSL, often together, and looks at the speaker's face. He wants to be asked first and with no one else talking. He chose the order of topics at the meeting about his plan and signed what he wanted to change.",
            ],
            [
                "History",
                "Dylan's hearing loss was found by the newborn screen in May 2018, and he had hearing aids at four months. A teacher of the deaf has visited him since. He went to Fellgate nursery at three and has been at the school ever since. His hearing dropped further in the winter of 2025, after which his parents asked for an assessment.",
            ],
        ],
        (4.0, 13.6),
        shade=_PALE,
    ),
    _band(
        "Section B: special educational needs, Section E: outcomes and Section F: special educational provision"
    ),
    *_area(
        "Communication and interaction",
        [
            "Dylan starts conversations, in speech or sign, with children and adults (K3)",
            "He tells long and funny stories in BSL (K5)",
        ],
        [
            "<b>1a</b> Dylan misses much of what is said more than two metres away or in noise. With both aids he repeated 92% of words in quiet and 41% in classroom noise (September 2026). In group work he answers a different question from the one asked about four times in a lesson. (K4)",
            "<b>1b</b> Dylan's spoken vocabulary and grammar are those of a child about two and a half years younger (British Picture Vocabulary Scale, standard score 74, September 2026). He leaves off the endings that he cannot hear, such as plural and past tense, and so loses the thread in science and history. (K5)",
        ],
        [
            "<b>1</b> By July 2027 Dylan will tell the speaker, in speech or sign, when he has not understood, on four out of five occasions in class without being asked.",
            "<b>2</b> By July 2029, the end of Key Stage 2, Dylan will explain what he has learnt in a topic with at least 20 of its new words, marking plurals and past tense nine times out of ten.",
        ],
        [
            [
                "In each lesson and assembly every speaker, adult and pupil, will use the radio aid's transmitter or pass-round microphone. The lead adult will face Dylan and repeat what other pupils say.",
                "Class teacher, trained by the qualified teacher of the deaf (QToD)",
                "All lessons and assemblies. QToD watches one lesson each half term and reviews practice",
                "1a",
            ],
            [
                "Direct teaching of listening, clarifying questions, vocabulary and grammar, 1:1, in a quiet room, with visual grammar cards. New aims are set each term.",
                "QToD (mandatory qualification)",
                "2 sessions of 1 hour each week in term time, reviewed termly",
                "1a, 1b",
            ],
            [
                "Pre- and post-teaching of the week's subject words and sentences, 1:1, with BSL and pictures, following the QToD's word list.",
                "Communication support worker with BSL Level 3",
                "20 minutes every morning, reviewed with QToD half-termly",
                "1b",
            ],
            [
                "Direct speech and language therapy, 1:1, on grammar endings and narrative.",
                "Speech and language therapist specialising in deafness",
                "45 minutes once a fortnight, 18 sessions a year, reviewed in July",
                "1b",
            ],
        ],
    ),
    *_area(
        "Cognition and learning",
        [
            "Dylan's non-verbal ability is at the 70th centile (K6)",
            "He multiplies fractions and reads maps for pleasure (K3)",
        ],
        [
            "<b>2a</b> Dylan reads words aloud well but does not follow what he reads. His accuracy age was 8:2 and his comprehension age 6:3 in September 2026. After a page he can retell one event in five, and so he needs each worksheet explained before he can begin. (K6)",
        ],
        [
            "<b>3</b> By July 2028 Dylan will read a chapter of a book at his age level by himself and retell four out of five events in it, so that he can read for pleasure at home.",
        ],
        [
            [
                "A reciprocal reading programme in a group of three: predict, clarify, question, summarise, with key words signed.",
                "Teacher trained in reciprocal reading, with the communication support worker",
                "30 minutes, 4 times a week. Comprehension is tested and the programme reviewed every term by the SENCO",
                "2a",
            ],
        ],
    ),
    *_area(
        "Social, emotional and mental health",
        [
            "Dylan is patient and fair, and is chosen early for teams (K3)",
            "He says when he is tired if he is asked in private (K1)",
        ],
        [
            "<b>3a</b> Listening exhausts Dylan. By two o'clock on most afternoons he has his head on the desk, and he switched off his aids on 17 school days between April and July 2026. He learns little in these lessons and has begun to cry on the way home. (K2, K3)",
            "<b>3b</b> Dylan knows no other deaf child of his age. He hides his aids under his hair, told his teacher “I'm the broken one”, and refused to use the microphone 12 times in a month. (K4)",
        ],
        [
            "<b>4</b> By July 2027 Dylan will ask for a listening break, without being reminded, before he is exhausted, so that his aids are still on at the end of school on four days out of five.",
            "<b>5</b> By December 2027 Dylan will give, with a deaf friend of his own age, a two-minute talk to a new class or team on what being deaf means and what helps them.",
        ],
        [
            [
                "Two listening breaks of quiet activity away from voices, in the library corner, taken when Dylan shows his card.",
                "Communication support worker, 1:1",
                "10 minutes, once each morning and afternoon, every day. SENCO reviews the log monthly",
                "3a",
            ],
            [
                "A deaf role model will lead sessions on identity and on explaining deafness, for Dylan and two other deaf pupils from nearby schools.",
                "Deaf instructor of the sensory service, with BSL Level 6",
                "1 hour once a month, September to July, reviewed by the QToD each term",
                "3b",
            ],
        ],
    ),
    *_area(
        "Sensory and/or physical",
        [
            "Dylan changes his own batteries and fits his own moulds (K4)",
            "His sight is normal and he runs fast (K7)",
        ],
        [
            "<b>4a</b> Dylan's balance is poor because of the cause of his deafness. He could stand on one leg for two seconds with eyes closed (most of his age: 15), falls about five times a week, and is afraid of the climbing frame and the wall bars. (K7)",
            "<b>4b</b> Dylan cannot tell when his hearing equipment is working less well. In six of ten checks in September 2026 an aid or receiver had a fault that he had not noticed, so that he spent whole mornings without useful hearing. (K4)",
        ],
        [
            "<b>6</b> By July 2027 Dylan will walk a four-metre beam and catch a rugby ball while turning, eight times out of ten, so that he can play in the school team.",
            "<b>7</b> By July 2027 Dylan will find and report a fault in his equipment within ten minutes in nine checks out of ten.",
        ],
        [
            [
                "A balance programme, 1:1, written and taught to the school by the physiotherapist on 12 October 2026.",
                "Teaching assistant trained by the physiotherapist",
                "15 minutes, 3 times a week. Physiotherapist visits once a term for 1 hour to review it",
                "4a",
            ],
            [
                "Radio aid with two transmitters and a pass-round microphone, and a sound-field system and acoustic panels in the Year 4 classroom and the hall.",
                "Sensory service (equipment), school (panels)",
                "In use all day; working by 30 November 2026",
                "1a, 4b",
            ],
            [
                "Daily check of aids and radio aid, in which Dylan does each step and says what he finds. Electroacoustic test of aids and radio aid together.",
                "Communication support worker; educational audiologist for the test",
                "10 minutes at 8.50 every day, 1:1; test of 30 minutes every half term, with review",
                "4b",
            ],
            [
                "Training for all staff, including lunchtime staff and the rugby coach: acoustics, the radio aid, lip-reading and basic sign.",
                "QToD",
                "2 hours in November 2026, repeated each September",
                "1a, 3a",
            ],
        ],
    ),
    P(
        "Arrangements for setting shorter-term targets (Section E): the SENCO (special educational needs coordinator), the QToD and Dylan's parents will agree targets for each outcome at the start of every term. Dylan will choose one himself. The QToD will record progress at the end of every half term.",
        before=4,
    ),
    _band("Section C: Health needs, Section G: Health provision"),
    form(
        [
            [
                "C: Health needs",
                "Dylan has repeated infections of the outer ear. When an ear is sore he cannot wear that aid: this happened on 22 days between September 2025 and July 2026, and on those days he heard almost nothing in class. (K8)",
            ],
            [
                "E: Outcome",
                "<b>8</b> By July 2027 Dylan will rinse, dry and check his moulds himself every evening, so that he loses no more than five school days of hearing-aid use in the year.",
            ],
            [
                "G: Health provision",
                [
                    dots(
                        "The audiology clinic will see Dylan for one hour every three months to review his aids and take new mould impressions, and will post repairs within two working days.",
                        "The school nurse will teach Dylan and his parents ear and mould care in two home visits of 30 minutes before January 2027, and will see him once a term to check that it is going well.",
                    )
                ],
            ],
        ],
        (3.2, 14.4),
        shade=_PALE,
    ),
    _band("Section D: Social care needs, Sections H1 and H2: Social care provision"),
    form(
        [
            [
                "D: Social care needs",
                "The specialist social worker for deaf children completed an assessment on 5 October 2026. Without his aids Dylan hears no alarm, doorbell or voice. He will not sleep in his own room, and on two occasions he did not wake for the smoke alarm in the family's practice. (K9)",
            ],
            [
                "E: Outcome",
                "<b>9</b> By March 2027 Dylan will wake to his own alarm in his own room and be at the front door within two minutes, in three practices out of three.",
            ],
            [
                "H1: provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
                "A vibrating pad linked to the smoke alarm, and a flashing and vibrating doorbell receiver in Dylan's bedroom, will be fitted by the council's sensory equipment team by 11 December 2026 and tested by them every year.",
            ],
            [
                "H2: other social care provision",
                "No other social care provision is needed, by the assessment of 5 October 2026. (K9)",
            ],
        ],
        (3.8, 13.8),
        shade=_PALE,
    ),
    _band("Section I: Placement"),
    P("To be completed when the plan is made final. Parents have 15 days to ask for a school."),
    _band("Section J: Personal budget"),
    P("Mr and Mrs Anstruther have not asked for a personal budget. They may do so until the plan is final."),
    _band("Section K: Advice and information"),
    grid(
        ["", "Source", "Name", "Dated"],
        [
            ["K1", "Dylan's views", "Dylan, with Megan Frith", "15.09.2026"],
            ["K2", "Parents' views", "Mr and Mrs Anstruther", "21.09.2026"],
            [
                "K3",
                "Education: head teacher and SENCO",
                "Mrs L. Applegarth, Fellgate C of E Primary School",
                "18.09.2026",
            ],
            [
                "K4",
                "Qualified teacher of the deaf, with educational audiology",
                "Megan Frith, Merrowdale sensory service",
                "25.09.2026",
            ],
            ["K5", "Speech and language therapy", "J. Carradine", "28.09.2026"],
            ["K6", "Educational psychology", "Dr T. Voss, educational psychologist", "02.10.2026"],
            ["K7", "Physiotherapy", "O. Bellweather, paediatric physiotherapist", "30.09.2026"],
            [
                "K8",
                "Medical: paediatrics and audiology",
                "Dr F. Achebe, consultant in audiovestibular medicine",
                "23.09.2026",
            ],
            ["K9", "Social care", "P. Lomax, specialist social worker for deaf children", "05.10.2026"],
        ],
        (1.2, 6.2, 7.2, 3.0),
        shade=_PALE,
        size=9,
    ),
]

GUARDS = [
    Guard(
        "“I like rugby, Minecraft and my dog Pippin. Mum and me sign. I like it when it's just one person talking. When everyone talks I pretend. My ears get tired and then I want to go home. My best friend is Kofi because he taps my arm first.”",
        "A",
        "V05, M01: row label says whose words; Pippin is the dog, Kofi a friend",
    ),
    Guard(
        "To be completed when the plan is made final. Parents have 15 days to ask for a school.",
        "I",
        "S02, S04, S08, S09: rightly empty in a first draft",
    ),
    Guard(
        "Two listening breaks of quiet activity away from voices, in the library corner, taken when Dylan shows his card.",
        "F",
        "P02, P03, P04, P05: said in the row's other cells",
    ),
    Guard(
        "By July 2027 Dylan will ask for a listening break, without being reminded, before he is exhausted, so that his aids are still on at the end of school on four days out of five.",
        "E",
        "O08: one achievement and its benefit",
    ),
    Guard(
        "Dylan's hearing loss was found by the newborn screen in May 2018, and he had hearing aids at four months.",
        "A",
        "M05, V08: dated history",
    ),
    Guard(
        "Dylan's balance is poor because of the cause of his deafness. He could stand on one leg for two seconds with eyes closed (most of his age: 15), falls about five times a week, and is afraid of the climbing frame and the wall bars. (K7)",
        "B",
        "N05: 'poor' of balance, with measures",
    ),
]

_D = Defect

_A: list[Edit] = [
    drop_row("Qualified teacher of the deaf, with educational audiology"),
    add_row(
        "Parents' views",
        ["K4", "Head of sensory service: funding panel minute", "Merrowdale sensory service", "25.09.2026"],
        _D("S12", "K", "a hearing impairment, and no advice of a qualified teacher of the deaf", None),
        item=1,
    ),
    swap(
        "To be completed when the plan is made final. Parents have 15 days to ask for a school.",
        "Fellgate Church of England Primary School (mainstream primary).",
        _D("S08", "I", "a first draft that names the school"),
    ),
    drop_row(
        "Both parents are troubled that he nods",
        _D("V02", "A", "the parents' views are gone", None),
    ),
    swap(" Mr and Mrs Anstruther met the case officer with a BSL interpreter on 21 September 2026.", ""),
    drop_row("Dylan's non-verbal ability is at the 70th centile (K6)"),
    drop_row("Dylan starts conversations, in speech or sign"),
    drop_row("Dylan is patient and fair"),
    drop_row("Dylan changes his own batteries", _D("N09", "B", "every strength is gone", None)),
    swap(
        "A balance programme, 1:1, written and taught to the school by the physiotherapist on 12 October 2026.",
        "A balance programme, 1:1, with the exercises and amounts to be set out in a care plan which the physiotherapist will write.",
        _D("P09", "F", "what will be done is left to a plan still to be written"),
    ),
    drop_row(
        "A deaf role model will lead sessions",
        _D(
            "T01",
            "B",
            "nothing in F answers isolation as a deaf child",
            "Dylan knows no other deaf child of his age. He hides his aids under his hair, told his teacher “I'm the broken one”, and refused to use the microphone 12 times in a month. (K4)",
        ),
        _D(
            "T03",
            "E",
            "no provision left for it",
            "By December 2027 Dylan will give, with a deaf friend of his own age, a two-minute talk to a new class or team on what being deaf means and what helps them.",
        ),
    ),
    swap(
        "By July 2027 Dylan will find and report a fault in his equipment within ten minutes in nine checks out of ten.",
        "By July 2027 the sensory service will have provided staff with the skills to check Dylan's equipment in nine checks out of ten.",
        _D("O07", "E", "the subject is a service, and the skills are the staff's"),
    ),
    swap(
        "2 hours in November 2026, repeated each September",
        "As arranged",
    ),
    swap(
        "Training for all staff, including lunchtime staff and the rugby coach: acoustics, the radio aid, lip-reading and basic sign.",
        "Staff training will be delivered.",
        _D("P15", "F", "no subject and no renewal"),
        _D("P03", "F", "'as arranged'"),
    ),
    swap("Dylan's spoken vocabulary", "Dillan's spoken vocabulary", _D("M03", "B", "Dillan", "Dillan's")),
    swap(
        "Teacher trained in reciprocal reading, with the communication support worker",
        "A member of staff",
        _D(
            "P02",
            "F",
            "'a member of staff' in the cell By Whom",
            "A reciprocal reading programme in a group of three: predict, clarify, question, summarise, with key words signed.",
        ),
    ),
]

_B: list[Edit] = [
    swap(
        "01.11.2027",
        "20.04.2028",
        _D("S06", None, "over 17 months after the plan", "20.04.2028"),
    ),
    drop("The audiology clinic will see Dylan for one hour"),
    drop(
        "The school nurse will teach Dylan and his parents",
        _D("S02", "G", "the row's label is there, and nothing in it", None),
        _D(
            "T07",
            "C",
            "neither G nor F deals with the ear infections",
            "Dylan has repeated infections of the outer ear. When an ear is sore he cannot wear that aid: this happened on 22 days between September 2025 and July 2026, and on those days he heard almost nothing in class. (K8)",
        ),
        _D(
            "T03",
            "E",
            "no provision is left for it",
            "By July 2027 Dylan will rinse, dry and check his moulds himself every evening, so that he loses no more than five school days of hearing-aid use in the year.",
        ),
    ),
    cut(
        "Dylan's non-verbal ability",
        "Dylan is patient and fair",
        _D("N01", "B", "cognition and learning is neither described nor said to have no needs", None),
        _D(
            "T06",
            "A",
            "nothing is left that moves towards reading by himself",
            "I want to read my own books in bed.",
        ),
    ),
    swap(
        "By July 2029, the end of Key Stage 2, Dylan will explain what he has learnt",
        "Dylan will explain what he has learnt",
        _D("O02", "E", "the date is gone"),
    ),
    drop(
        "Arrangements for setting shorter-term targets",
        _D("O13", "E", "nothing says who sets or checks shorter-term targets", None),
    ),
    add(
        "<b>7</b> By July 2027",
        "<b>7a</b> By July 2028 Dylan will save £5 a month in an account of his own and know his balance on the first of every month.",
        _D("T04", "E", "no need is about money or number"),
        _D("T03", "E", "no provision is about money"),
    ),
    swap(
        "45 minutes once a fortnight, 18 sessions a year, reviewed in July",
        "45 minutes once a fortnight, 18 sessions a year",
        _D(
            "P14",
            "F",
            "nobody reviews the therapy",
            "Direct speech and language therapy, 1:1, on grammar endings and narrative.",
        ),
    ),
    swap(
        "Pre- and post-teaching of the week's subject words and sentences, 1:1, with BSL and pictures, following the QToD's word list.",
        "Quality first teaching, with a differentiated curriculum that builds on what Dylan already knows.",
        _D("P11", "F", "what every pupil has"),
    ),
    swap(
        "for Dylan and two other deaf pupils from nearby schools.",
        "for Dylan in a small group with others.",
        _D("P05", "F", "small group, no number"),
    ),
    swap(
        "Mrs Anstruther, who is Deaf, says",
        "Dylan is ten and in Year 6. Mrs Anstruther, who is Deaf, says",
        _D("M04", "A", "the front page says 8 and Year 4", "Dylan is ten and in Year 6."),
    ),
    add(
        "Listening exhausts Dylan.",
        SHARED,
        _D("X01", "B", "the same passage stands in gorse-01-brackenfell-b"),
        _D("T01", "B", "no provision is about arriving at school"),
        _D("T02", "B", "no outcome is about arriving at school"),
    ),
]

VARIANTS = {"a": _A, "b": _B}
PDF = {f"{STEM}-b"}
