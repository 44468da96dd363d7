"""Layout 1: the national grid. Zahra, Year 6, autism; amended before she moves to secondary school."""

from __future__ import annotations

from collections.abc import Sequence

from tests.defects.gorse.edits import Defect, Edit, Guard, add, drop, drop_row, swap
from tests.defects.gorse.page import dots, form, grid, helper
from tests.plans.cedar.blocks import Block, Cell, Look, P, Row, T

STEM = "gorse-02-thornwick"
LAYOUT = 1
LOOK = Look(
    "EHC plan",
    font="Calibri",
    size=10.5,
    landscape=True,
    margin=1.6,
    header="Zahra Qureshi\t\tThornwick Metropolitan Borough Council",
    footer="Official - sensitive\t\tPage {page} of {pages}",
)
_PURPLE = "4B2E5A"
_PALE = "E9E1EE"
_THREE = (8.6, 11.0, 6.9)


def _area(title: str, strengths: str, rows: Sequence[Row]) -> T:
    return T(
        [
            [Cell(f"Special Educational Needs and Provision (B-F-E): {title}", span=3)],
            [
                Cell(
                    [P(f"<b>Strengths:</b> {strengths}")], span=3, bold=False, shade="FFFFFF", colour="000000"
                )
            ],
            ["B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"],
            *rows,
        ],
        _THREE,
        head=3,
        head_shade=_PURPLE,
        head_colour="FFFFFF",
        size=9.5,
    )


BLOCKS: list[Block] = [
    P("Education, Health and Care Plan", bold=True, size=22, colour=_PURPLE, align="center", after=6),
    T(
        [
            [Cell("Personal details", span=4)],
            ["Name", "Zahra Noor Qureshi", "Preferred name", "Zahra"],
            ["Date of birth", "02/11/2015", "Year group", "6"],
            ["Current school", "Lapwing Lane Primary School", "Looked-after child", "No"],
            ["First language", "English and Urdu", "Interpreter needed", "No"],
            ["Parent 1", "Mrs Saima Qureshi", "Parent 2", "Mr Tariq Qureshi"],
            ["Relationship", "Mother", "Relationship", "Father"],
            ["Telephone", "01632 960231", "Telephone", "01632 960232"],
            ["Email", "saima@example.org", "Email", "tariq@example.org"],
            ["Plan status", "Amended final plan", "Plan first issued", "08/02/2022"],
            ["Annual review meeting", "24/09/2026", "Date of this plan", "13/11/2026"],
            ["Next review due by", "23/09/2027", "Reference", "TMB/EHC/02217"],
        ],
        (4.5, 8.7, 4.5, 8.8),
        head=1,
        head_shade=_PURPLE,
        head_colour="FFFFFF",
        first_shade=_PALE,
    ),
    T(
        [
            ["A1", "Summary of the child's history"],
            [
                Cell(
                    [
                        P(
                            "Zahra lives in Thornwick with her parents, her brother Hamza (14) and her grandmother, Nani. She sat up and walked early. She began to talk at two, lost her words for some months, and was talking in sentences again at four."
                        ),
                        P(
                            "She was diagnosed as autistic at the child development centre in May 2021 and had her first plan in February 2022, when she was in Year 1. She has been at Lapwing Lane Primary School since Reception. In January 2025 she stayed at home for five weeks after a change of teacher and came back with a timetable that grew week by week. Since then her attendance has been 94%."
                        ),
                    ],
                    span=2,
                )
            ],
        ],
        (1.5, 25.0),
        head=1,
        head_shade=_PURPLE,
        head_colour="FFFFFF",
    ),
    T(
        [
            ["A2", "Summary of the views, interests and aspirations of the child and her parents"],
            [
                Cell("How the views were gathered"),
                "Zahra made a slide show about herself with Miss Petrou, the pastoral lead, over three lunchtimes in September 2026. The lines in quotation marks are what she typed. Mr and Mrs Qureshi wrote their own page on 17 September 2026 and spoke to it at the review meeting.",
            ],
            [
                "Views",
                [
                    P(
                        "<b>Zahra:</b> “School is good when I know what is coming. It is bad when it is loud, when a teacher is away or when people say things they don't mean. I want to be told the truth. I like Miss Petrou because she does not talk when I am upset.”"
                    ),
                    P(
                        "<b>Parents:</b> Mr and Mrs Qureshi are proud of how much Zahra has managed since Year 4. They told us that she comes home worn out and that bedtime is the hardest part of the day. What worries them most is a building with 1,100 pupils in it next September."
                    ),
                ],
            ],
            [
                "Interests",
                "Moths, maps of underground railways, drawing, and baking naan khatai with Nani.",
            ],
            [
                "Strengths",
                "Zahra remembers what she reads, draws from nature with great accuracy, and is kind to small children and animals. She is honest, and her classmates come to her for facts.",
            ],
            [
                "Aspirations",
                [
                    P(
                        "<b>Zahra:</b> “I want to write a real book about moths. Before that I want to go to big school and not be scared. I want a friend who likes moths.”"
                    ),
                    P(
                        "<b>Parents:</b> They hope that she will go to the shops, the mosque and the library by herself one day, as Hamza does, and that she will sleep well."
                    ),
                ],
            ],
            [
                "Communication and taking part",
                "Zahra speaks in full sentences in English and understands Urdu. When she is upset she cannot speak, and types on her tablet instead. She read a draft of this section, changed two lines and came to the first half of her review meeting.",
            ],
        ],
        (4.5, 22.0),
        head=1,
        head_shade=_PURPLE,
        head_colour="FFFFFF",
        first_shade=_PALE,
        first_bold=True,
    ),
    helper("Each row shows a need, what will be provided for it and the outcome to which both belong."),
    _area(
        "Communication and interaction",
        "Zahra speaks clearly, has a wide vocabulary and explains what interests her in detail.",
        [
            [
                "Zahra finds it hard to take turns in a conversation or to notice that a listener has lost interest. In the speech and language therapist's sample (September 2026) 31 of her 40 turns were about her own topic. Other children drift off, and she has eaten lunch alone on most days this term.",
                [
                    dots(
                        "A teaching assistant trained in Lego-based therapy by the speech and language therapist will run a group of three pupils, Zahra and two who share her interests, for 45 minutes once a week in every school week. The therapist will review it with the assistant each term.",
                        "The speech and language therapist will see Zahra 1:1 for 40 minutes once a fortnight in term time to teach turn-taking and topic change with comic strip conversations, and will review her targets every term.",
                    )
                ],
                "By the end of July 2027 Zahra will keep up a conversation of ten turns on another person's topic with a classmate, in two lunchtimes out of five, so that she has someone to eat with.",
            ],
            [
                "Zahra takes language literally. She understood 4 of 15 idioms and none of the hints in the therapist's assessment of September 2026. She misreads jokes as lies and falls out with someone over this about twice a week.",
                [
                    dots(
                        "The class teacher will pre-teach Zahra five idioms or hints from the week's texts, 1:1, for 15 minutes each Monday, and will record which of them she uses. The speech and language therapist will review the list every half term.",
                    )
                ],
                "By July 2027 Zahra will ask “Do you mean that really?”, or explain the joke, on four occasions out of five when someone speaks to her in hints or idioms.",
            ],
        ],
    ),
    _area(
        "Cognition and learning",
        "Zahra's reading accuracy and her mental arithmetic are above the level expected for Year 6.",
        [
            [
                "Zahra has difficulty in planning and setting out extended writing. She speaks half a page of ideas, but alone she wrote two sentences in 30 minutes in the school's September 2026 task, where most of Year 6 wrote a page. Her written work does not show what she knows in any subject.",
                [
                    dots(
                        "In every lesson that asks for more than a paragraph (about six a week, an hour each) a teaching assistant trained in the mind-map method will sit with Zahra, 1:1, for the first 15 minutes while she puts her plan into five labelled boxes. The assistant will then step back. The class teacher will review Zahra's drafts with the SENCO every half term.",
                        "Zahra will have a laptop with speech-to-text and mind-mapping software for her own use in all lessons and at home. The specialist teacher for assistive technology will teach her to use it, 1:1, in six weekly sessions of 45 minutes in the spring term 2027 and will review her speed in June 2027.",
                    )
                ],
                "By July 2027 Zahra will plan and write three linked paragraphs in 40 minutes without an adult beside her, by hand or by laptop, in two subjects.",
            ],
        ],
    ),
    _area(
        "Social, emotional and mental health",
        "Zahra can say afterwards what upset her, and she keeps the rules that she has helped to make.",
        [
            [
                "Changes that she has not been told of make Zahra so anxious that she cannot speak or stay in the room. School recorded 14 such times in the half term to 23 October 2026, each lasting 20 to 50 minutes. She loses about three hours of lessons in a week and dreads the next change.",
                [
                    dots(
                        "The pastoral lead, who is trained in the Zones of Regulation, will meet Zahra 1:1 for 10 minutes at 8.40 every morning to go through her written timetable and mark each change on it, and for 5 minutes at the end of the day.",
                        "An assistant educational psychologist, supervised by the educational psychologist, will teach Zahra a programme of cognitive behavioural work adapted for autistic children: 12 weekly sessions of 45 minutes, 1:1, from January 2027. The educational psychologist will review it in the sixth and the last week.",
                    )
                ],
                "By July 2027 Zahra will go through a change of room, teacher or plan with her own calm card, and be back in the lesson within 10 minutes, nine times out of ten.",
            ],
            [
                "Zahra is very frightened of moving to secondary school. She scored 9 out of 10 for worry about it on the scale she made in September 2026, wakes at night because of it, and leaves the room when Year 7 is talked about in class.",
                [
                    dots(
                        "From February 2027 a teaching assistant whom Zahra has known for a year will take her to Wharfe Bank Academy for eight visits of two hours, one every fortnight, 1:1. The first four will be after the pupils have gone home. Both SENCOs will review each visit by telephone on the same day.",
                        "Wharfe Bank Academy's SENCO will meet the SENCO of Lapwing Lane, the speech and language therapist and the parents for an hour in March and again in June 2027 to hand over Zahra's timetable, calm cards and list of triggers. Zahra will make a photograph book of the building to keep.",
                    )
                ],
                "By 30 September 2027 Zahra will walk into Wharfe Bank Academy each morning and find her first three lessons with her own map, on nine days out of ten.",
            ],
        ],
    ),
    _area(
        "Sensory and/or physical",
        "Zahra swims 200 metres, sees and hears well, and can tell which sounds hurt.",
        [
            [
                "Zahra is over-sensitive to noise and to being touched unexpectedly (Sensory Profile 2: much more than others, OT report, October 2026). In the hall, the corridor and wet play she covers her ears, hums and leaves within five minutes, so that she misses assembly, physical education and lunch.",
                [
                    dots(
                        "Zahra will have ear defenders and a workstation at the edge of the classroom away from the door in every lesson, and a quiet room beside the library in which to eat with two friends every lunchtime.",
                        "A teaching assistant trained by the occupational therapist (OT) will lead Zahra's movement and deep-pressure programme, 1:1, for 15 minutes before school and 10 minutes before lunch every day. The OT will visit once a term for an hour to watch it and to review it.",
                        "The OT will train the staff of Year 6, for two hours in January 2027, and the Year 7 tutors, for two hours in September 2027, in how noise and touch affect autistic pupils and how to plan a lesson for them; it will be repeated each September.",
                    )
                ],
                "By July 2027 Zahra will stay in the hall for a 20-minute assembly or meal with her ear defenders on four days out of five, so that she takes part with her class.",
            ],
        ],
    ),
    grid(
        ["C – Health needs", "G – Health provision", "E – Outcomes"],
        [
            [
                "Zahra takes over 90 minutes to fall asleep and wakes twice in most nights (sleep diary, September 2026). She is pale and slow for the first hour of school and has fallen asleep in class twice this term.",
                [
                    dots(
                        "The community children's nurse will hold a sleep clinic appointment of 45 minutes with Zahra and her parents once every six weeks until May 2027, to set and adjust a bedtime routine.",
                        "The consultant community paediatrician will review Zahra's melatonin in clinic every six months.",
                    )
                ],
                "By May 2027 Zahra will fall asleep within 40 minutes of going to bed on five nights out of seven, so that she is awake for morning lessons.",
            ]
        ],
        _THREE,
        title="Health needs and provision (C-G-E)",
        shade=_PURPLE,
        colour="FFFFFF",
    ),
    grid(
        [
            "D – Social care needs",
            "H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
            "H2 – Other social care provision",
            "E – Outcomes",
        ],
        [
            [
                "The social worker's assessment of 1 October 2026 found that Zahra cannot use a shop, library or club unless a family member stays with her. She does not judge traffic, bolts from noise, and has been to no activity outside home and school since 2024.",
                "A support worker trained in autism by the short breaks service will take Zahra, 1:1, to the library or the natural history club for three hours every second Saturday (78 hours a year), teaching her the route and the crossing each time. The social worker will review this every six months.",
                "None is needed beyond this (assessment of 1 October 2026). Hamza goes to the young carers' group that he found for himself.",
                "By October 2027 Zahra will walk to the library with her worker ten steps behind, cross two roads safely and borrow a book, on three visits running.",
            ]
        ],
        (7.4, 7.6, 4.6, 6.9),
        title="Social care needs and provision (D-H1-H2-E)",
        shade=_PURPLE,
        colour="FFFFFF",
    ),
    form(
        [
            [
                "E – Shorter-term targets",
                "The SENCO of Lapwing Lane writes termly targets towards each outcome with Zahra and her parents in the first fortnight of each term, and checks them half-termly. From September 2027 the SENCO of Wharfe Bank Academy does so.",
            ],
            [
                "I – Placement",
                [
                    P(
                        "Until 31 August 2027: Lapwing Lane Primary School, a mainstream community primary school."
                    ),
                    P("From 1 September 2027: Wharfe Bank Academy, a mainstream secondary academy."),
                ],
            ],
            [
                "J – Personal budget",
                "The parents asked about a personal budget at the review and decided against one. There are no direct payments.",
            ],
        ],
        (5.0, 21.5),
        shade=_PALE,
    ),
    grid(
        ["Advice and information requested", "Date received", "Who from", "Appended"],
        [
            ["Views of the child", "18/09/2026", "Zahra Qureshi with Miss L. Petrou", "Appendix 1"],
            ["Views of the parents", "17/09/2026", "Mr and Mrs Qureshi", "Appendix 2"],
            [
                "Educational advice and review report",
                "21/09/2026; records to 23/10/2026",
                "Mr G. Sallow, SENCO (special educational needs coordinator), Lapwing Lane Primary School",
                "Appendix 3",
            ],
            [
                "Assistive technology advice",
                "28/09/2026",
                "H. Brightwater, specialist teacher for assistive technology",
                "Appendix 4",
            ],
            ["Psychological advice", "06/10/2026", "Dr M. Eastoe, educational psychologist", "Appendix 5"],
            [
                "Speech and language therapy advice",
                "22/09/2026",
                "R. Okonjo, speech and language therapist",
                "Appendix 6",
            ],
            [
                "Occupational therapy advice",
                "05/10/2026",
                "V. Tarleton, occupational therapist",
                "Appendix 7",
            ],
            [
                "Medical advice, with the sleep diary",
                "30/09/2026",
                "Dr I. Fennwick, consultant community paediatrician",
                "Appendix 8",
            ],
            ["Social care assessment", "01/10/2026", "B. Ademola, social worker", "Appendix 9"],
        ],
        (8.0, 5.0, 9.5, 4.0),
        title="K – Advice and information",
        shade=_PURPLE,
        colour="FFFFFF",
    ),
    form(
        [
            ["Signed for the local authority", "Callum Reddish"],
            ["Name and post", "Callum Reddish, Senior SEND Officer"],
            ["Date", "13/11/2026"],
        ],
        (7.0, 19.5),
        shade=_PALE,
    ),
]

GUARDS = [
    Guard(
        "Zahra lives in Thornwick with her parents, her brother Hamza (14) and her grandmother, Nani.",
        "A",
        "M01: names of the family",
    ),
    Guard(
        "They hope that she will go to the shops, the mosque and the library by herself one day, as Hamza does, and that she will sleep well.",
        "A",
        "V06, T06: 'she will' is the parents' aspiration; the care and sleep outcomes carry it",
    ),
    Guard(
        "By July 2027 Zahra will ask “Do you mean that really?”, or explain the joke, on four occasions out of five when someone speaks to her in hints or idioms.",
        "E",
        "O08: two ways of showing one achievement",
    ),
    Guard(
        "Until 31 August 2027: Lapwing Lane Primary School, a mainstream community primary school.",
        "I",
        "M04: two schools in I, one until and one from a date",
    ),
    Guard(
        "Zahra will have a laptop with speech-to-text and mind-mapping software for her own use in all lessons and at home. The specialist teacher for assistive technology will teach her to use it, 1:1, in six weekly sessions of 45 minutes in the spring term 2027 and will review her speed in June 2027.",
        "F",
        "P04, P07: equipment, and sessions fully specified",
    ),
    Guard(
        "The consultant community paediatrician will review Zahra's melatonin in clinic every six months.",
        "G",
        "P12: a clinic review belongs in G; a review has no ratio",
    ),
]

_D = Defect

_A: list[Edit] = [
    swap(
        "Wharfe Bank Academy's SENCO will meet the SENCO of Lapwing Lane, the speech and language therapist and the parents for an hour in March and again in June 2027 to hand over Zahra's timetable, calm cards and list of triggers. Zahra will make a photograph book of the building to keep.",
        "Staff to liaise with [name of secondary school] regarding transition. TBC",
        _D("S04", "F", "square-bracket alternative and 'TBC' never filled in"),
        _D("P01", "F", "'liaise regarding transition': nothing named"),
        _D("P02", "F", "'staff'"),
        _D("P03", "F", "no dates or number of meetings"),
    ),
    drop_row(
        "How the views were gathered",
        _D("V04", "A", "nothing says how or when the views were gathered", None),
    ),
    swap(
        "Zahra has difficulty in planning and setting out extended writing. She speaks half a page of ideas, but alone she wrote two sentences in 30 minutes in the school's September 2026 task, where most of Year 6 wrote a page. Her written work does not show what she knows in any subject.",
        "Zahra has some difficulties with her writing and needs to make more progress.",
        _D("N03", "B", "nothing seen, no level, no effect"),
    ),
    swap(
        "The speech and language therapist will see Zahra 1:1 for 40 minutes once a fortnight in term time to teach",
        "The speech and language therapist will see Zahra 1:1 for 40 minutes to teach",
        _D("P03", "F", "how often she is seen is gone"),
    ),
    swap(
        "The class teacher will pre-teach Zahra five idioms or hints from the week's texts, 1:1, for 15 minutes each Monday, and will record which of them she uses.",
        "It is recommended that the class teacher should pre-teach Zahra five idioms or hints from the week's texts, 1:1, for 15 minutes each Monday, and could record which of them she uses.",
        _D("P10", "F", "recommended, should, could: nobody must do it"),
    ),
    swap(
        "By May 2027 Zahra will fall asleep within 40 minutes of going to bed on five nights out of seven, so that she is awake for morning lessons.",
        "",
        _D("O10", "E", "the need in C has no outcome", None),
        _D(
            "T02",
            "C",
            "no outcome is about sleep",
            "Zahra takes over 90 minutes to fall asleep and wakes twice in most nights (sleep diary, September 2026). She is pale and slow for the first hour of school and has fallen asleep in class twice this term.",
        ),
        _D(
            "T06",
            "A",
            "the hope that she will sleep well is carried by nothing",
            "They hope that she will go to the shops, the mosque and the library by herself one day, as Hamza does, and that she will sleep well.",
        ),
    ),
    swap(
        "in which to eat with two friends every lunchtime.",
        "in which Jessica is able to eat with two friends every lunchtime.",
        _D("M01", "F", "another child's name; a possible data breach"),
    ),
    swap(
        "(Sensory Profile 2: much more than others, OT report, October 2026)",
        "(Sensory Profile 2: much more than others, OT report, October 2026; Dr Hallam's neuropsychology report of August 2026)",
        _D(
            "S13",
            "B",
            "K lists no neuropsychology report",
            "Dr Hallam's neuropsychology report of August 2026",
        ),
    ),
    swap(
        "By July 2027 Zahra will go through a change of room, teacher or plan with her own calm card, and be back in the lesson within 10 minutes, nine times out of ten.",
        "By July 2027 Zahra will develop her resilience and her ability to manage change.",
        _D("O04", "E", "'develop' with no criterion"),
        _D("O03", "E", "nothing that could be counted or seen"),
    ),
    swap(
        "By October 2027 Zahra will walk",
        "By October 2025 Zahra will walk",
        _D("O11", "E", "over a year before the plan's date"),
    ),
]

_B: list[Edit] = [
    drop_row("Signed for the local authority"),
    swap("Callum Reddish, Senior SEND Officer", "", _D("S07", None, "the sign-off has no name", None)),
    drop_row("Communication and taking part", _D("V07", "A", "nothing on how she communicates", None)),
    swap(
        "Until 31 August 2027: Lapwing Lane Primary School, a mainstream community primary school.",
        "The parents' preference is under consultation.",
        _D("S09", "I", "a final plan that names no school and no type"),
    ),
    drop("From 1 September 2027: Wharfe Bank Academy, a mainstream secondary academy."),
    swap(
        "Zahra is over-sensitive to noise",
        "She becomes very anxious about changes that nobody has told her of: she stops speaking and has to leave the room, about 14 times in half a term. Zahra is over-sensitive to noise",
        _D(
            "N06",
            "B",
            "the need about unannounced change, already under social, emotional and mental health",
            "She becomes very anxious about changes that nobody has told her of: she stops speaking and has to leave the room, about 14 times in half a term.",
        ),
    ),
    swap(
        "By the end of July 2027 Zahra will keep up a conversation of ten turns on another person's topic with a classmate, in two lunchtimes out of five, so that she has someone to eat with.",
        "By the end of July 2027 Zahra will keep up a conversation of ten turns with a classmate, will join an after-school club once a week, and will write a weekly diary of her feelings of at least 50 words.",
        _D("O08", "E", "three separate achievements"),
    ),
    swap(
        "In every lesson that asks for more than a paragraph (about six a week, an hour each) a teaching assistant trained in the mind-map method will sit with Zahra, 1:1, for the first 15 minutes while she puts her plan into five labelled boxes. The assistant will then step back. The class teacher will review Zahra's drafts with the SENCO every half term.",
        "A teaching assistant trained in Lego-based therapy by the speech and language therapist will run a group of three pupils, Zahra and two who share her interests, for 45 minutes once a week in every school week. The therapist will review it with the assistant each term.",
        _D("P16", "F", "the same paragraph as for the need about conversation, here for writing"),
    ),
    add(
        "The OT will train the staff of Year 6",
        "A dietitian will see Zahra 1:1 for 30 minutes every half term to widen the range of foods she eats, and will review her food diary at each visit.",
        _D("T05", "F", "no need about eating or food choice is described"),
    ),
    swap(
        "They told us that she comes home worn out and that bedtime is the hardest part of the day.",
        "They told us that, taking into account the cumulative effect of the unrelenting demands which the combination of unstructured social situations, insufficiently signposted transitions and an acoustically unfavourable environment makes upon her capacity for self-regulation in the course of a typical school day, she comes home in a condition of exhaustion of such a degree that bedtime, notwithstanding the considerable efforts that have been made by all concerned, constitutes the part of the day that presents the greatest difficulty.",
        _D("R02", "A", "one sentence of some 85 words"),
    ),
    swap(
        "By July 2027 Zahra will plan and write three linked paragraphs in 40 minutes without an adult beside her, by hand or by laptop, in two subjects.",
        "By July 2027 Zahra will feel happier about writing.",
        _D("O03", "E", "a feeling that nothing would show"),
    ),
    swap(
        "1:1, for 15 minutes before school and 10 minutes before lunch every day.",
        "1:1, before school and before lunch every day.",
        _D("P04", "F", "how long is gone"),
    ),
    swap(
        "will take Zahra, 1:1, to the library or the natural history club for three hours every second Saturday (78 hours a year), teaching her the route and the crossing each time.",
        "will provide Zahra with opportunities to access the community as appropriate.",
        _D("P01", "H1", "no activity named"),
        _D("P03", "H1", "'as appropriate'"),
        _D("P04", "H1", "no hours"),
        _D("P05", "H1", "no ratio"),
        _D("P06", "H1", "'opportunities to', 'as appropriate' where the hours stood"),
    ),
]

VARIANTS = {"a": _A, "b": _B}
PDF: set[str] = set()
