"""Layout 4: needs first, then outcomes and provision by area. Kai, Year 9, looked after; amended."""

from __future__ import annotations

from collections.abc import Sequence

from tests.defects.gorse.edits import Defect, Edit, Guard, add, cut, drop, drop_row, swap
from tests.defects.gorse.page import form, grid, head, paras, sub
from tests.plans.cedar.blocks import Block, Cell, Look, P, Row, T

STEM = "gorse-04-caldermoss"
LAYOUT = 4
LOOK = Look(
    "EHC plan",
    font="Calibri",
    size=11,
    margin=2,
    header="EHC Plan\t\tKai Broadbent",
    footer="Caldermoss City Council - PROTECT\t\t{page}/{pages}",
    heading="7A1F3D",
)
_WINE, _ROSE = "7A1F3D", "F4E4EA"


def _needs(title: str, rows: Sequence[Row]) -> T:
    return grid(
        ["What is working", "What is not working so well"],
        rows,
        (6.6, 10.4),
        title=title,
        shade=_ROSE,
        size=10.5,
    )


def _outcome(label: str, text: str) -> T:
    return T(
        [[Cell(label, bold=True, colour="FFFFFF", shade=_WINE), Cell(text, shade=_ROSE)]], (3.0, 14.0), head=0
    )


def _plan(*rows: Row) -> T:
    return grid(
        ["Provision required to achieve the outcome", "Provided by who, how often and by when"],
        rows,
        (9.4, 7.6),
        shade="EDEDED",
        size=10,
    )


BLOCKS: list[Block] = [
    P("Caldermoss City Council", bold=True, size=14, colour=_WINE, after=2),
    P("Education, Health and Care Plan (Amended)", bold=True, size=20, colour=_WINE, after=8),
    form(
        [
            ["Full name", "Kai Jordan Broadbent"],
            ["Name Kai likes to be called", "Kai"],
            ["Date of birth", "07/01/2013"],
            ["Year group", "9"],
            ["Setting", "Heron Street Academy"],
            ["Legal status", "Looked after by Caldermoss City Council under a full care order (March 2021)"],
            [
                "Who holds parental responsibility",
                "Caldermoss City Council and Ms Leanne Broadbent (mother)",
            ],
            ["Foster carers", "Dawn and Pete Lightowler"],
            ["Status of plan", "Amended final plan"],
            ["Plan first issued", "17/06/2022"],
            ["Annual review meeting", "10/09/2026"],
            ["Date of this amended plan", "30/10/2026"],
            ["Next annual review by", "09/09/2027"],
        ],
        (6.0, 11.0),
        shade=_ROSE,
    ),
    head("SECTION A: Views, interests and aspirations of the child and of those who care for him"),
    sub("How the views were collected"),
    *paras(
        "Kai talked to his mentor, Ashley, during two bike rides in September 2026. Ashley wrote notes afterwards and Kai corrected them on the computer the next day. Ms Broadbent gave her views to the social worker at contact on 29 August 2026. Dawn and Pete Lightowler spoke at the review meeting."
    ),
    sub("Kai says"),
    *paras(
        "“I'm good with bikes. I can strip a rear hub. I don't like people behind me or being told off in front of everyone, I just go. Dawn's is all right, I've got my own shed. I want to stay there. I still want to see my mum and Tyler.” Tyler is his younger brother, who lives with adopters.",
        "“When I leave school I want to work in a bike shop and then have one. I want my own flat. I want to pass maths. I'd like some mates that aren't always in trouble.”",
    ),
    sub("His mother, Ms Broadbent, says"),
    *paras(
        "Ms Broadbent says that Kai was always taking things apart and putting them back. She is glad that he is settled. She wants him to finish school, which she did not, and to know his story from her as well as from his file."
    ),
    sub("His foster carers say"),
    *paras(
        "Dawn and Pete have looked after Kai since April 2021. They say that he is loyal and makes them laugh, that he hates surprises and that he cannot bear to lose. Pete would like him to be able to get across the city on his own. They hope that he will find work with his hands and stay in touch with them all his life."
    ),
    sub("How Kai communicates and is involved"),
    *paras(
        "Kai talks best side by side, while walking, riding or mending something. He does not like meetings with more than four people. He chose who came to his review, opened it with photographs of a bike that he rebuilt, and read this plan with Ashley before it was issued."
    ),
    sub("History"),
    *paras(
        "Kai lived with his mother until he was seven. He moved four times in 2020 and came to the Lightowlers in April 2021. He attended three primary schools, was diagnosed with attention deficit hyperactivity disorder (ADHD) in May 2022 and had his first plan in June of that year. He has been at Heron Street Academy since September 2024 and joined its resourced provision, the Den, in Year 8."
    ),
    head("SECTION B: Special educational needs"),
    _needs(
        "Social, emotional and mental health",
        [
            [
                "Kai has stayed at one school for two years and trusts two adults there. He apologises in his own time and is gentle with younger pupils.",
                [
                    P(
                        "Because of what happened in his early life Kai does not feel safe with adults whom he does not know well. When he is corrected in front of others he swears and leaves: 38 times in the summer term 2026, for 25 minutes on average. He has missed about a fifth of his lessons in this way."
                    ),
                    P(
                        "Kai cannot keep his attention on a task for long. In the psychologist's observations (September 2026) he worked for four minutes before he left his seat or spoke to someone, where others worked for fifteen. He starts without listening to the end, and finished one piece of work in five."
                    ),
                    P(
                        "Kai finds it hard to lose, share or wait in a group, and he falls out with boys of his age most weeks. There were nine fights or threats between April and July 2026. He spends his free time with older boys who have been excluded."
                    ),
                ],
            ]
        ],
    ),
    _needs(
        "Communication and interaction",
        [
            [
                "Kai's everyday conversation is lively, and he explains how a machine works clearly and in the right order.",
                "Kai has few words for feelings and for what went before and after an upset. He used three feeling words in a 20-minute interview, and his account of an argument left out who did what, so that staff could not follow it (speech and language therapist, September 2026). He is blamed for things that he cannot explain.",
            ]
        ],
    ),
    _needs(
        "Cognition and learning",
        [
            [
                "Kai's non-verbal and spatial reasoning are above average (75th centile). He measures accurately and enjoys practical science.",
                "Kai's schooling was broken, and he has gaps in number. In September 2026 his score was that of a pupil aged nine years and two months (Sandwell test). He has no secure times tables or fractions, and he puts his head down when a page of sums comes out.",
            ]
        ],
    ),
    _needs(
        "Sensory and physical",
        [
            [
                "Kai is strong and well coordinated, rides for hours, and sees and hears normally.",
                "No special educational needs have been identified in this area.",
            ]
        ],
    ),
    _needs(
        "Preparing for adulthood",
        [
            [
                "Kai cooks three meals with Dawn and repairs bicycles for neighbours.",
                "Kai is not ready for the independence of others in Year 9. He has never used a bus alone, cannot read a timetable or work out change from £10, and spends his pocket money within the hour. This keeps him from the cycle club and from work experience across the city.",
            ]
        ],
    ),
    head("SECTION C: Health needs"),
    *paras(
        "Kai takes medicine for ADHD, which takes away his appetite. He lost two kilograms between January and July 2026 and now skips lunch on most school days. By the afternoon he is hungry and quick to anger."
    ),
    head("SECTION D: Social care needs"),
    *paras(
        "Kai is a looked-after child. The social worker's assessment, brought up to date on 4 September 2026, found the following needs.",
        "Kai does not understand why he came into care. He tells different versions of it, believes that it was his fault, and is unsettled for two or three days each time he has seen his mother. He misses Tyler, of whom he last had news in 2024.",
    ),
    head("SECTIONS E AND F: Outcomes and special educational provision"),
    sub("Social, emotional and mental health", colour=_WINE),
    _outcome(
        "Outcome 1",
        "By July 2028 Kai will stay in the lesson, or go to the Den and be back within five minutes, in nine out of ten occasions when an adult corrects him, so that he is taught for the whole day.",
    ),
    _plan(
        [
            "A learning mentor with training in attachment and trauma will meet Kai, 1:1, before registration and after lunch to go through the day, and will go with him for a planned exit and return when he uses his card.",
            "Learning mentor, Heron Street Academy, 15 minutes twice a day, every school day, until July 2028. The Den's lead teacher reviews the exit log every two weeks.",
        ],
        [
            "Every teacher of Kai will correct him privately, at his side, and give two minutes before asking again. He will sit with his back to a wall, near the door, in each classroom.",
            "All subject teachers in every lesson. The Den's lead teacher observes two lessons each half term and reviews what is done.",
        ],
        [
            "Training for all of Kai's teachers and the lunchtime staff in trauma-informed practice and how to use his exit plan.",
            "Educational psychologist, 3 hours in November 2026, repeated every September.",
        ],
    ),
    _outcome(
        "Outcome 2",
        "By July 2027 Kai will work on a set task for 12 minutes without leaving his seat, in four lessons out of five that are observed, so that he finishes what he starts.",
    ),
    _plan(
        [
            "A teaching assistant trained in the support of pupils with ADHD will work with Kai and one other pupil, break each task into steps of five minutes on a whiteboard, and start a timer for a movement break of two minutes between steps.",
            "Teaching assistant in 15 lessons of 50 minutes each week (12.5 hours), until July 2027. The head of year and SENCO (special educational needs coordinator) review it each half term.",
        ],
    ),
    _outcome(
        "Outcome 3",
        "By July 2027 Kai will play or build something with two others of his age for 30 minutes without a threat or a fight, in five club sessions running, so that he makes friends who do not lead him into trouble.",
    ),
    _plan(
        [
            "A bicycle-repair group for four pupils, in which turn-taking, losing and waiting are taught and practised.",
            "Youth worker trained in the Coping with Losing programme, 1 hour every Wednesday in term time until July 2027. The learning mentor reviews each pupil's record with the youth worker monthly.",
        ],
    ),
    sub("Communication and interaction", colour=_WINE),
    _outcome(
        "Outcome 4",
        "By December 2027 Kai will tell a known adult what led to an upset and how he felt, in the right order and with at least two feeling words, within an hour of it, four times out of five.",
    ),
    _plan(
        [
            "Direct speech and language therapy, 1:1, on the language of feelings and on telling an event in order, using comic strips and audio diaries.",
            "Speech and language therapist, 45 minutes a week for two blocks of 12 weeks, the first from November 2026 and the second from April 2027. Reviewed by the therapist at the end of each block.",
        ],
        [
            "Practice of the therapist's work with Kai, 1:1, after any upset and at the end of the week.",
            "Learning mentor, trained by the therapist for two hours in November 2026; 20 minutes every Friday. The therapist reviews it once a term.",
        ],
    ),
    sub("Cognition and learning", colour=_WINE),
    _outcome(
        "Outcome 5",
        "By July 2028 Kai will pass Entry Level 3 in mathematics, so that he can begin a GCSE course in mathematics.",
    ),
    _plan(
        [
            "Teaching of number, 1:1, with the Catch Up Numeracy programme, using gears, spokes and prices.",
            "Mathematics teacher accredited in Catch Up Numeracy, 30 minutes, 4 times a week, in place of one modern language, until July 2028. The teacher tests and reviews it each term with the virtual school.",
        ],
    ),
    sub("Preparing for adulthood: outcomes 6 to 8", colour=_WINE),
    _outcome(
        "Outcome 6 (independent living and community)",
        "By July 2027 Kai will travel by bus from home to the Velo Club by himself, plan the times and pay the fare, on four Saturdays running.",
    ),
    _plan(
        [
            "Travel training, 1:1, on the two bus routes to the Velo Club, with timetables, money and what to do if a bus does not come.",
            "Council's qualified travel trainer, 1 hour a week for 12 weeks from January 2027. The trainer and the carers review each week's steps.",
        ],
    ),
    _outcome(
        "Outcome 7 (independent living)",
        "By December 2027 Kai will plan, shop for and cook a meal for four with £10, keeping the receipt and the change, in four weeks running, as a step towards his own flat.",
    ),
    _plan(
        [
            "A life skills course in budgeting, shopping and cooking, in a group of four pupils.",
            "Teacher of food technology with a teaching assistant, 1 hour 40 minutes every Tuesday afternoon, January to December 2027. They review each pupil's course book termly.",
        ],
    ),
    _outcome(
        "Outcome 8 (employment)",
        "By July 2028 Kai will have completed 60 hours of work in a bicycle workshop, with a good report from its owner, so that he can choose his courses for Year 10 and beyond.",
    ),
    _plan(
        [
            "A supported work placement at a bicycle workshop, with a weekly goal and a log.",
            "Learning mentor 1:1 with Kai and the workshop owner, two hours every Thursday afternoon from April 2027 to March 2028. The careers adviser reviews it termly.",
        ],
        [
            "Careers guidance, 1:1, on the options at 14 and at 16, with visits to two colleges.",
            "Level 6 qualified careers adviser, 1 hour each half term from November 2026. Reviewed at each annual review.",
        ],
    ),
    P(
        "Short-term targets: the Den's lead teacher sets targets for each outcome with Kai in his personal education plan, every term, and checks them with the virtual school, the carers and the social worker six weeks later.",
        before=4,
    ),
    sub("Health and social care outcomes", colour=_WINE),
    _outcome(
        "Outcome 9 (health)",
        "By April 2027 Kai will eat lunch on four school days out of five, so that he weighs at least 47 kilograms again, as he did in January 2026.",
    ),
    _outcome(
        "Outcome 10 (social care)",
        "By October 2027 Kai will tell his own story of how he came into care, in a book that he has made, to one person whom he chooses.",
    ),
    head("SECTION G: Health provision"),
    *paras(
        "The community paediatrician will see Kai and his carers for 30 minutes every three months, to weigh him and to review the dose and timing of his medicine.",
        "The looked-after children's nurse will see Kai, 1:1, at school for 30 minutes once a month until April 2027 to plan what he eats and when, and will review the plan with Dawn by telephone each time.",
    ),
    head("SECTION H1: Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"),
    *paras("None. The assessment of 4 September 2026 found no need for provision under that section."),
    head("SECTION H2: Other social care provision"),
    *paras(
        "A life story worker from the fostering support team will work with Kai, 1:1, for one hour every fortnight from November 2026 to October 2027. The social worker will review the work every three months.",
        "The social worker will meet Kai for 30 minutes on the day before each monthly contact with his mother and telephone him on the day after it. The independent reviewing officer will review this every six months.",
    ),
    *paras(
        "The adoption support worker will help Kai to write to Tyler, and bring him Tyler's answer, every April and October. She will review this with him each time."
    ),
    head("SECTION I: Placement"),
    *paras(
        "Heron Street Academy, Caldermoss: a mainstream secondary academy with resourced provision for social, emotional and mental health needs."
    ),
    head("SECTION J: Personal budget"),
    *paras(
        "No personal budget has been asked for by the local authority as corporate parent, by Ms Broadbent or by the carers."
    ),
    head("SECTION K: Advice and information"),
    grid(
        ["Advice", "From", "Date"],
        [
            ["Child's views", "Kai, with A. Pellow, learning mentor", "22/09/2026"],
            ["Parent's views", "Ms L. Broadbent, through the social worker", "29/08/2026"],
            ["Carers' views", "Dawn and Pete Lightowler", "10/09/2026"],
            [
                "Educational advice, with the exit log and preparation for adulthood",
                "C. Whitlam, lead teacher of the Den",
                "08/09/2026",
            ],
            [
                "Personal education plan",
                "Virtual school, Caldermoss",
                "03/07/2026",
            ],
            ["Careers advice (preparation for adulthood)", "S. Goodall, careers adviser", "07/09/2026"],
            ["Psychological advice", "Dr P. Amankwah, educational psychologist", "24/09/2026"],
            ["Speech and language therapy advice", "E. Rourke, speech and language therapist", "21/09/2026"],
            ["Medical advice", "Dr H. Sandström, community paediatrician", "02/09/2026"],
            [
                "Health assessment of a looked-after child",
                "J. Quill, looked-after children's nurse",
                "14/08/2026",
            ],
            ["Social care assessment and care plan", "N. Farouk, social worker", "04/09/2026"],
        ],
        (7.4, 6.8, 2.8),
        shade=_ROSE,
    ),
    form(
        [
            ["Signed by an authorised officer", "M. Greenhalgh"],
            ["Print name and post", "Moira Greenhalgh, SEND Manager"],
            ["Date", "30/10/2026"],
        ],
        (6.0, 11.0),
        shade=_ROSE,
    ),
]

GUARDS = [
    Guard(
        "I still want to see my mum and Tyler.” Tyler is his younger brother, who lives with adopters.",
        "A",
        "M01: a brother's name",
    ),
    Guard(
        "Kai lived with his mother until he was seven.",
        "A",
        "M05, M04: history",
    ),
    Guard(
        "No special educational needs have been identified in this area.",
        "B",
        "N01: says that there is none",
    ),
    Guard(
        "None. The assessment of 4 September 2026 found no need for provision under that section.",
        "H1",
        "S02: nil with its reason; N08: D addresses his care status",
    ),
    Guard(
        "By July 2028 Kai will stay in the lesson, or go to the Den and be back within five minutes, in nine out of ten occasions when an adult corrects him, so that he is taught for the whole day.",
        "E",
        "O08, O07: one achievement, two ways of showing it; 'an adult' is not the subject",
    ),
    Guard(
        "When he is corrected in front of others he swears and leaves: 38 times in the summer term 2026, for 25 minutes on average.",
        "B",
        "N05: blunt, and counted",
    ),
]

_D = Defect

_A: list[Edit] = [
    drop("Kai is a looked-after child. The social worker's assessment"),
    swap(
        "Kai does not understand why he came into care. He tells different versions of it, believes that it was his fault, and is unsettled for two or three days each time he has seen his mother. He misses Tyler, of whom he last had news in 2024.",
        "No needs recorded.",
        _D("N08", "D", "a looked-after child, and D says nothing of it"),
        _D(
            "T04",
            "E",
            "the need it answers is gone from D",
            "By October 2027 Kai will tell his own story of how he came into care, in a book that he has made, to one person whom he chooses.",
        ),
        _D(
            "T05",
            "H2",
            "the need it answers is gone from D",
            "A life story worker from the fostering support team will work with Kai, 1:1, for one hour every fortnight from November 2026 to October 2027. The social worker will review the work every three months.",
        ),
    ),
    swap(
        "Kai talked to his mentor, Ashley, during two bike rides in September 2026. Ashley wrote notes afterwards and Kai corrected them on the computer the next day. ",
        "",
        _D("V04", "A", "nothing says how Kai's own views were got", None),
    ),
    swap("Kai says", "About me"),
    swap(
        "“I'm good with bikes. I can strip a rear hub. I don't like people behind me or being told off in front of everyone, I just go. Dawn's is all right, I've got my own shed. I want to stay there. I still want to see my mum and Tyler.” Tyler is his younger brother, who lives with adopters.",
        "I am a resilient young man who is skilled with bicycles. I respond to a nurturing approach. I find it difficult to regulate when I am corrected publicly. I am settled in my placement and would like it to continue.",
        _D("V05", "A", "an adult's words in the first person, and nothing says whose"),
    ),
    swap(
        "“When I leave school I want to work in a bike shop and then have one. I want my own flat. I want to pass maths. I'd like some mates that aren't always in trouble.”",
        "When I leave school I want to work in a bike shop and then have one. I want my own flat. I want to pass maths. I would like to have positive peer relationships.",
        _D("V05", "A", "the same passage"),
    ),
    swap("Outcome 9 (health)", "Outcome 9"),
    cut(
        "Preparing for adulthood: outcomes 6 to 8",
        "Short-term targets: the Den's",
        _D("O09", "E", "Year 9, and no outcome towards adulthood", None),
        _D("P17", "F", "Year 9, and no provision to prepare for adulthood", None),
        _D(
            "T01",
            "B",
            "no provision for travel and money",
            "Kai is not ready for the independence of others in Year 9. He has never used a bus alone, cannot read a timetable or work out change from £10, and spends his pocket money within the hour. This keeps him from the cycle club and from work experience across the city.",
        ),
        _D(
            "T02",
            "B",
            "no outcome for travel and money",
            "Kai is not ready for the independence of others in Year 9. He has never used a bus alone, cannot read a timetable or work out change from £10, and spends his pocket money within the hour. This keeps him from the cycle club and from work experience across the city.",
        ),
        _D(
            "T06",
            "A",
            "nothing moves towards work in a bike shop",
            "When I leave school I want to work in a bike shop and then have one.",
        ),
    ),
    swap(
        "and he puts his head down when a page of sums comes out.",
        "and he requires daily 1:1 tuition from a teacher who specialises in mathematics.",
        _D("N04", "B", "provision written as a need"),
    ),
    swap(
        "1 hour every Wednesday in term time until July 2027.",
        "up to 1 hour, weekly or fortnightly, until July 2027.",
        _D(
            "P07",
            "F",
            "'up to', and 'weekly or fortnightly'",
            "A bicycle-repair group for four pupils, in which turn-taking, losing and waiting are taught and practised.",
        ),
    ),
    drop_row(
        "Direct speech and language therapy, 1:1, on the language of feelings",
    ),
    drop_row(
        "Practice of the therapist's work with Kai",
        _D(
            "T03",
            "E",
            "its provision is gone",
            "By December 2027 Kai will tell a known adult what led to an upset and how he felt, in the right order and with at least two feeling words, within an hour of it, four times out of five.",
        ),
        _D(
            "T01",
            "B",
            "nothing in F answers it",
            "Kai has few words for feelings and for what went before and after an upset. He used three feeling words in a 20-minute interview, and his account of an argument left out who did what, so that staff could not follow it (speech and language therapist, September 2026). He is blamed for things that he cannot explain.",
        ),
    ),
    swap(
        "and joined its resourced provision, the Den, in Year 8.",
        "and joined its resourced provision, the Den, in Year 8. He will take his Year 6 tests next May.",
        _D("M05", "A", "left from an older plan", "He will take his Year 6 tests next May."),
    ),
    swap(
        "Every teacher of Kai will correct him privately",
        "The contents of the nurture report by Ms Zielinska in June 2026 are agreed. Every teacher of Kai will correct him privately",
        _D(
            "S13",
            "F",
            "K lists no such report",
            "The contents of the nurture report by Ms Zielinska in June 2026 are agreed.",
        ),
    ),
    drop_row(
        "Dr P. Amankwah, educational psychologist",
        _D(
            "S13",
            "B",
            "the psychologist's observations are cited, and K lists none",
            "In the psychologist's observations (September 2026) he worked for four minutes before he left his seat",
        ),
        _D("S12", "K", "no psychological advice; quality only, as the plan is amended", None),
    ),
]

_B: list[Edit] = [
    swap(
        "SECTION H1: Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "SECTION H: Social care provision",
        _D("S03", "H2", "one undivided H", "SECTION H: Social care provision"),
    ),
    drop("SECTION H2: Other social care provision"),
    drop("None. The assessment of 4 September 2026"),
    swap(
        "Kai talked to his mentor, Ashley, during two bike rides in September 2026. Ashley wrote notes afterwards and Kai corrected them on the computer the next day. ",
        "",
    ),
    drop("I'm good with bikes. I can strip a rear hub."),
    drop("When I leave school I want to work in a bike shop"),
    drop("Kai says", _D("V01", "A", "nothing of what Kai thinks or wants", None)),
    drop("A life story worker from the fostering support team"),
    drop("The adoption support worker will help Kai"),
    swap(
        "The social worker will meet Kai for 30 minutes on the day before each monthly contact with his mother and telephone him on the day after it. The independent reviewing officer will review this every six months.",
        "The social worker will visit Kai every six weeks, as the regulations require, and review his placement.",
        _D(
            "T08",
            "D",
            "nothing in H answers it",
            "Kai does not understand why he came into care. He tells different versions of it, believes that it was his fault, and is unsettled for two or three days each time he has seen his mother. He misses Tyler, of whom he last had news in 2024.",
        ),
        _D(
            "T03",
            "E",
            "nothing is left that helps him to make his book",
            "By October 2027 Kai will tell his own story of how he came into care, in a book that he has made, to one person whom he chooses.",
        ),
    ),
    add(
        "They say that he is loyal and makes them laugh",
        "Kai's working memory is at the 9th centile and his processing speed at the 13th. He presents with emotional dysregulation and hypervigilance, and needs a key worker and a low-arousal classroom.",
        _D("V08", "A", "a professional's findings and provision among the views"),
    ),
    swap(
        "By July 2028 Kai will have completed 60 hours of work in a bicycle workshop, with a good report from its owner, so that he can choose his courses for Year 10 and beyond.",
        "By July 2028 Kai will be on his way to owning a bike shop and living in a flat of his own.",
        _D("O06", "E", "a life goal without a step towards it"),
        _D("O03", "E", "nothing to observe"),
    ),
    swap(
        "By July 2027 Kai will work on a set task",
        "By July 2026 Kai will work on a set task",
        _D("O11", "E", "the date is before the plan's"),
    ),
    swap(
        "A teaching assistant trained in the support of pupils with ADHD will work with Kai and one other pupil, break each task into steps of five minutes on a whiteboard, and start a timer for a movement break of two minutes between steps.",
        "Kai will be able to benefit from a high level of adult support, with movement breaks as required.",
        _D("P01", "F", "what the adult does is gone"),
        _D("P05", "F", "'a high level'"),
        _D("P06", "F", "'a high level', 'as required'"),
        _D("P02", "F", "no adult is named"),
        _D("P03", "F", "no lessons or times"),
        _D("P04", "F", "no hours"),
    ),
    swap(
        "Teaching assistant in 15 lessons of 50 minutes each week (12.5 hours), until July 2027. The head of year and SENCO (special educational needs coordinator) review it each half term.",
        "School, ongoing.",
    ),
    swap(
        "Kai finds it hard to lose, share or wait in a group",
        "Mason finds it hard to lose, share or wait in a group",
        _D("M01", "B", "another boy's name"),
    ),
    swap(
        "The community paediatrician will see Kai and his carers for 30 minutes every three months",
        "Clinic capacity permitting, the community paediatrician may see Kai and his carers for 30 minutes every three months",
        _D("P08", "G", "'capacity permitting'"),
        _D("P10", "G", "'may'"),
    ),
    swap(
        "Careers guidance, 1:1, on the options at 14 and at 16, with visits to two colleges.",
        "It would be good practice if careers guidance, 1:1, on the options at 14 and at 16 could include visits to two colleges.",
        _D("P10", "F", "'it would be good practice if ... could'"),
    ),
    swap("Signed by an authorised officer", "Signed by an authorised officer (name, post and date)"),
    swap("M. Greenhalgh", "", times=1),
    swap("Moira Greenhalgh, SEND Manager", "", _D("S07", None, "the sign-off is empty", None)),
    swap(
        "Kai is strong and well coordinated, rides for hours, and sees and hears normally.",
        "Kai is strong and well coordinated, rides for hours, and sees and hears normally. She enjoys PE, and her balance is excellent.",
        _D("M02", "B", "'she', 'her' for a boy", "She enjoys PE, and her balance is excellent."),
    ),
]
VARIANTS = {"a": _A, "b": _B}
PDF: set[str] = set()
