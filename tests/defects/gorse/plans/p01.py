"""Layout 3: a linear plan in prose. Ivo, Year 1, developmental language disorder; a first final plan."""

from __future__ import annotations

from tests.defects.gorse.edits import Defect, Edit, Guard, add, also, cut, drop, drop_row, swap
from tests.defects.gorse.page import form, grid, head, helper, paras, sub
from tests.plans.cedar.blocks import Block, Look, Ls, P

STEM = "gorse-01-brackenfell"
LAYOUT = 3
LOOK = Look(
    "EHC Plan: Ivo Tregarron",
    font="Arial",
    size=11,
    margin=2.2,
    header="Brackenfell County Council\t\tIvo Tregarron - EHC Plan (Final)",
    footer="Confidential once completed\t\tPage {page} of {pages}",
    heading="1F4E5F",
)


def _needs(*texts: str, start: int) -> Ls:
    return Ls(texts, mark="B%1.", how="typed", start=start, indent=1.3, after=5)


def _does(*texts: str, start: int) -> Ls:
    return Ls(texts, mark="F%1.", how="typed", start=start, indent=1.3, after=5)


BLOCKS: list[Block] = [
    P("EDUCATION, HEALTH AND CARE PLAN", bold=True, size=20, align="center", colour="1F4E5F", after=2),
    P("made under section 37 of the Children and Families Act 2014", align="center", after=10),
    form(
        [
            ["Child's full name", "Ivo Luis Tregarron"],
            ["Known as", "Ivo"],
            ["Date of birth", "14 March 2021"],
            ["Year group", "Year 1"],
            ["School attended", "Saltgate Primary School"],
            ["Home address", "6 Ropewalk Cottages, Brackenfell"],
            ["Parents", "Morwenna Tregarron (mother) and Luis Tregarron (father)"],
            ["Languages at home", "English"],
            ["Looked after by a local authority", "No"],
            ["Status of this plan", "Final"],
            ["Request for assessment received", "26 May 2026"],
            ["Draft plan sent", "11 September 2026"],
            ["Date of final plan", "9 October 2026"],
            ["Plan to be reviewed by", "8 October 2027"],
        ],
        (6, 10.6),
        shade="DDE9EC",
    ),
    head(
        "SECTION A: The views, interests and aspirations of the child and his parents, or of the young person"
    ),
    sub("How these views were gathered"),
    *paras(
        "Ivo's teacher, Mrs Oyelaran, sat with him on 9 and 16 June 2026 with photographs of school and home. He sorted them onto a happy mat and a not-happy mat and talked about each one. She wrote down what he said as he said it, and his own words are in quotation marks below. His parents gave their views in a meeting with the plan coordinator on 23 June 2026 and read this section before it was finished."
    ),
    sub("What Ivo tells us"),
    *paras(
        "“I like the sand and the big diggers. I like Jory pushing me on the swing.” Jory is his brother, who is nine. Ivo put the photographs of the carpet and of assembly on the not-happy mat: “Too much talking.” He put his friend Bohdan on the happy mat and said, “He wait for me.” Of speaking in class he said, “I say it and they don't know it.”",
        "When he was asked what he would like to do when he is bigger, Ivo said, “I want to tell my news to all of them, like Bohdan.” He also told Mrs Oyelaran, “I want to read the digger book to Jory.”",
    ),
    sub("What his parents tell us"),
    *paras(
        "Morwenna and Luis describe a funny, determined boy who remembers every route that the family has ever driven. They worry that people who do not know him think he is not listening. At parties he watches from the side, and they see how much he wants to be in the game. Their hope is that Ivo will have friends who understand him and that he will be able to tell people what he thinks, at school and as a grown man. They want him to stay at his village school with Jory and the children he knows."
    ),
    sub("How Ivo communicates and takes part in decisions"),
    *paras(
        "Ivo speaks in short phrases and helps them along with pointing, mime and drawing. He answers best when a choice is shown in pictures and he has ten seconds to think. He chose the photographs for his own review meeting, and he showed the grown-ups there which ones mattered to him."
    ),
    sub("His story so far"),
    *paras(
        "Ivo was born at full term and walked at thirteen months. He said his first words at two and a half. In September 2023, when he was two, a health visitor referred him to speech and language therapy. He went to Saltgate Nursery in September 2024 and moved into Reception at Saltgate Primary School in September 2025. He began Year 1 in September 2026."
    ),
    head("SECTION B: The child's special educational needs"),
    *paras(
        "Ivo was found to have developmental language disorder by the speech and language therapist in June 2026. What this means for him is set out below."
    ),
    sub("Strengths"),
    *paras(
        "Ivo thinks well with things he can see and handle. His non-verbal reasoning is at the 63rd centile (educational psychologist, July 2026). He builds detailed models, completes 48-piece jigsaws and puts events in order from pictures. He has kept a close friend since nursery, he shows younger children where things go, and he goes on trying when a task is hard."
    ),
    sub("Communication and interaction"),
    _needs(
        "Ivo has great difficulty in understanding what is said to him in a group. He follows an instruction with two information-carrying words, where his classmates follow four or five, and his score for understanding sentences is at the 2nd centile (Clinical Evaluation of Language Fundamentals Preschool-3, June 2026). On the carpet he copies the child next to him and begins the wrong task in about three lessons out of five.",
        "His own sentences are three or four words long, with the small words and endings missing (“him go shop”). He knows fewer words than others of his age and often stops for several seconds to find one (2nd centile for expressive vocabulary). Because of this he cannot tell an adult what has happened at playtime, and he gives up on most answers in class.",
        "Several speech sounds are not yet in place: he says t for k, d for g, and leaves out s in blends. Familiar adults understand about seven words in ten and strangers about four, so that he is often asked to repeat himself and then goes quiet.",
        start=1,
    ),
    sub("Cognition and learning"),
    _needs(
        "Ivo finds it hard to hear and hold the sounds inside words. In July 2026 he could clap syllables but could not say the first sound of a word or blend two sounds. He knew nine letter sounds when most of his class knew thirty or more, and he could not yet read any words, which leaves him out of phonics after its first few minutes.",
        start=4,
    ),
    sub("Social, emotional and mental health"),
    _needs(
        "When he is not understood, Ivo pushes or runs to the cloakroom. School counted this eleven times in the four weeks to 10 July 2026, nearly always at playtime or at tidying up. Each time it takes him ten to twenty minutes to come back to what he was doing, and other children have begun to leave him out of their games.",
        start=5,
    ),
    sub("Sensory and physical"),
    *paras(
        "No special educational needs have been identified in this area. Ivo's hearing was within normal limits when audiology tested it on 4 June 2026, his sight is good, and he is agile and well coordinated."
    ),
    head("SECTION C: The child's health needs which are related to his special educational needs"),
    *paras(
        "No health needs related to Ivo's special educational needs have been identified. The community paediatrician saw him on 30 June 2026 and found him to be well and growing as expected."
    ),
    head(
        "SECTION D: The child's social care needs which are related to his special educational needs or to a disability"
    ),
    *paras(
        "A social worker from the disabled children's team visited the family on 2 July 2026 and completed an assessment. She found that Ivo is safe and well looked after, that his parents have the support of relatives nearby, and that he has no social care needs related to his special educational needs."
    ),
    head("SECTION E: The outcomes sought for the child"),
    Ls(
        [
            "By July 2028, at the end of Key Stage 1, Ivo will carry out a spoken instruction with four information-carrying words, without a picture, on four occasions out of five in his classroom, so that he can start his work with everyone else.",
            "By July 2028 Ivo will tell an adult or a friend about something that has happened in at least three linked sentences of five words or more, in a way that someone who was not there can follow, three times in an observed week.",
            "By July 2027 an adult who does not know Ivo will understand eight out of ten of his words in a five-minute recording of his conversation, so that he no longer has to repeat himself and go quiet.",
            "By July 2028 Ivo will read aloud, to his brother or to an adult, a decodable book of his choice that uses the first 40 letter sounds, with nine words in ten correct.",
            "By July 2027 Ivo will use a word, sign or picture card to say that he is stuck or cross on at least eight out of ten occasions, so that he stays in the game or the lesson.",
        ],
        mark="E%1.",
        how="typed",
        indent=1.3,
        after=5,
    ),
    P(
        "Shorter-term targets: Mrs Oyelaran, the special educational needs coordinator (SENCO) and Ivo's parents will write three targets for each outcome at the start of every term, with the speech and language therapist's advice. The SENCO will check them in the last week of each half term and write the result on Ivo's support record."
    ),
    head("SECTION F: The special educational provision required by the child"),
    sub("Communication and interaction (needs B1 to B3, outcomes E1 to E3)"),
    _does(
        "A speech and language therapist with post-registration training in developmental language disorder will work directly with Ivo, 1:1, at school for 45 minutes once a week in 36 weeks of the school year. Sessions will cover understanding of longer sentences, sentence building with Shape Coding, and the sounds k, g and s-blends. The therapist will review the programme and set new aims at the end of each term.",
        "A teaching assistant who has been trained in the programme by the therapist, for a full day, will carry it on with Ivo 1:1 for 20 minutes on each of the four other days of the week. The therapist will watch one of these sessions every half term and review the programme with the assistant the same day.",
        "In every whole-class lesson a teaching assistant trained in Shape Coding will sit with Ivo in a group of no more than three children for the first 10 minutes of input. The assistant will break each instruction into parts of two key words, show each part on a picture strip and ask Ivo to say what he will do first. The SENCO will observe one such lesson every half term and review what is done.",
        "The class teacher will pre-teach six key words for each topic to Ivo and two other children for 15 minutes every Monday, using objects, signs and a word map that goes home the same day. The SENCO and the teacher will review what has been learnt every half term.",
        start=1,
    ),
    sub("Cognition and learning (need B4, outcome E4)"),
    _does(
        "A teaching assistant who has completed the two-day course in Sound Linkage will teach Ivo this programme 1:1 for 20 minutes, four times a week, during the class phonics lesson after its shared start. The specialist teacher for language and literacy will assess Ivo's progress every term and adjust the programme with the class teacher.",
        "A specialist teacher for language and literacy who holds a Level 7 qualification will visit for one hour every half term to watch Ivo read, model a session and leave written advice for the staff who teach him.",
        start=5,
    ),
    sub("Social, emotional and mental health (need B5, outcome E5)"),
    _does(
        "A midday supervisor trained by the therapist in comment-and-wait will support Ivo and three other children in a planned game for 20 minutes every lunchtime, and will prompt him to use his card when he is stuck. The SENCO will review the record of incidents with the supervisor every three weeks.",
        "The class teacher will teach Ivo to use a help card and three feelings signs for 10 minutes each morning, 1:1, until he uses them unprompted for five days together, and once a week after that until July 2027. The teacher will tell his parents at the Friday handover which ones he has used.",
        start=7,
    ),
    sub("For the adults who work with Ivo"),
    _does(
        "Every adult who teaches Ivo or is with him at lunch will have two hours' training in developmental language disorder and Shape Coding from the speech and language therapist before half term in November 2026, and again each September for new staff.",
        "The speech and language therapist, the class teacher and Ivo's parents will meet for 30 minutes every half term to look at the record of what he has said and to agree what to practise at home.",
        start=9,
    ),
    head(
        "SECTION G: Any health provision reasonably required by the learning difficulties or disabilities which result in the child having special educational needs"
    ),
    *paras(
        "No health provision is required. Ivo's general health is looked after by his family doctor and the school nursing team, as for any child."
    ),
    head(
        "SECTION H1: Any social care provision which must be made for the child under 18 resulting from section 2 of the Chronically Sick and Disabled Persons Act 1970"
    ),
    *paras("The assessment of 2 July 2026 found that none is needed."),
    head(
        "SECTION H2: Any other social care provision reasonably required by the learning difficulties or disabilities which result in the child having special educational needs"
    ),
    *paras(
        "The assessment of 2 July 2026 found that none is needed. The family has the telephone number of the Family Hub and knows how to ask for a new assessment."
    ),
    head("SECTION I: Placement"),
    *paras(
        "Name of school: Saltgate Primary School, Brackenfell.",
        "Type of school: mainstream community primary school for children aged 3 to 11.",
    ),
    head("SECTION J: Personal budget, including direct payments"),
    *paras(
        "Ivo's parents were told about personal budgets on 23 June 2026 and have chosen not to ask for one. No direct payment is made."
    ),
    head("SECTION K: Advice and information"),
    helper("The advice gathered during the assessment is attached in the order shown."),
    grid(
        ["", "Advice from", "Name and role", "Date of advice"],
        [
            ["K1", "Parents", "Morwenna and Luis Tregarron", "23 June 2026"],
            ["K2", "Child", "Ivo, recorded by Mrs F. Oyelaran, class teacher", "16 June 2026"],
            [
                "K3",
                "Education",
                "Mrs R. Castellane, SENCO, Saltgate Primary School (with the incident record to 10 July)",
                "13 July 2026",
            ],
            [
                "K4",
                "Educational psychology",
                "Dr A. Wetherall, educational psychologist, Brackenfell",
                "8 July 2026",
            ],
            [
                "K5",
                "Health: community paediatrics",
                "Dr S. Lindqvist, consultant community paediatrician",
                "30 June 2026",
            ],
            [
                "K6",
                "Health: speech and language therapy",
                "N. Abernethy, speech and language therapist",
                "24 June 2026",
            ],
            ["K7", "Health: audiology", "Brackenfell Children's Hearing Clinic", "4 June 2026"],
            [
                "K8",
                "Social care",
                "C. Dunmore, social worker, disabled children's team",
                "6 July 2026",
            ],
            [
                "K9",
                "Specialist teaching",
                "P. Inskip, specialist teacher for language and literacy",
                "1 July 2026",
            ],
        ],
        (1.2, 4.6, 7.8, 3.0),
    ),
    sub("Signed on behalf of Brackenfell County Council"),
    form(
        [
            ["Name", "Judith Arkwright"],
            ["Post", "SEND Plan Coordinator, authorised to sign for the local authority"],
            ["Signature", "J. Arkwright"],
            ["Date", "9 October 2026"],
        ],
        (4, 12.6),
        shade="DDE9EC",
    ),
]

GUARDS = [
    Guard(
        "“I like the sand and the big diggers. I like Jory pushing me on the swing.”",
        "A",
        "V05, M01: first person, but the words are said to be Ivo's own; Jory is the brother",
    ),
    Guard(
        "The assessment of 2 July 2026 found that none is needed.",
        "H1",
        "S02: says that there is nothing and why",
    ),
    Guard(
        "A midday supervisor trained by the therapist in comment-and-wait will support Ivo and three other children in a planned game for 20 minutes every lunchtime, and will prompt him to use his card when he is stuck. The SENCO will review the record of incidents with the supervisor every three weeks.",
        "F",
        "P01, P05: 'support' with what, who, a group of four, how often and how long",
    ),
    Guard(
        "In every whole-class lesson a teaching assistant trained in Shape Coding will sit with Ivo in a group of no more than three children for the first 10 minutes of input. The assistant will break each instruction into parts of two key words, show each part on a picture strip and ask Ivo to say what he will do first. The SENCO will observe one such lesson every half term and review what is done.",
        "F",
        "P07: 'no more than three' limits the group, not the support",
    ),
    Guard(
        "In September 2023, when he was two, a health visitor referred him to speech and language therapy.",
        "A",
        "M05, M04: dated history",
    ),
    Guard(
        "His parents gave their views in a meeting with the plan coordinator on 23 June 2026 and read this section before it was finished.",
        "A",
        "V04: method stated",
    ),
    Guard(
        "Because of this he cannot tell an adult what has happened at playtime, and he gives up on most answers in class.",
        "B",
        "N05: blunt, but an observed effect, not a judgement",
    ),
]

_D = Defect
_THERAPY = "A speech and language therapist with post-registration training in developmental language disorder will work directly with Ivo, 1:1, at school for 45 minutes once a week in 36 weeks of the school year. Sessions will cover understanding of longer sentences, sentence building with Shape Coding, and the sounds k, g and s-blends. The therapist will review the programme and set new aims at the end of each term."

_A: list[Edit] = [
    cut(
        "SECTION J: Personal budget",
        "SECTION K: Advice",
        _D("S01", "J", "the heading and its text are gone", None),
    ),
    drop_row("Plan to be reviewed by", _D("S05", None, "no review date on the front page", None)),
    also(_D("S06", None, "no review date; the same edit", None)),
    swap("What Ivo tells us", "What Ivo and his family tell us"),
    swap(
        "“I like the sand and the big diggers. I like Jory pushing me on the swing.” Jory is his brother, who is nine. Ivo put the photographs of the carpet and of assembly on the not-happy mat: “Too much talking.” He put his friend Bohdan on the happy mat and said, “He wait for me.” Of speaking in class he said, “I say it and they don't know it.”",
        "The sand and diggers are favourites, and being pushed on the swing by Jory, who is nine. There is a worry that people who do not know him think he is not listening. Carpet time and assembly have too much talking. Bohdan is a good friend. At parties he watches from the side although he would like to be in the game.",
        _D(
            "V03",
            "A",
            "the child's and the parents' views are run together under one heading; nobody can say whose is whose",
        ),
    ),
    swap("and his own words are in quotation marks below", "and the notes were used for what follows"),
    swap(
        "When he was asked what he would like to do when he is bigger, Ivo said, “I want to tell my news to all of them, like Bohdan.” He also told Mrs Oyelaran, “I want to read the digger book to Jory.”",
        "Telling news to everyone, as Bohdan does, is a hope for when he is bigger, and so is reading the digger book to Jory.",
    ),
    swap("What his parents tell us", "More about Ivo"),
    swap("Morwenna and Luis describe a funny,", "Ivo is a funny,"),
    swap("They worry that people who do not know him think he is not listening. ", ""),
    swap(
        "At parties he watches from the side, and they see how much he wants to be in the game. Their hope is",
        "The hope is",
    ),
    swap(
        "They want him to stay at his village school",
        "It would be best for him to stay at his village school",
    ),
    swap(
        "Ivo finds it hard to hear and hold the sounds inside words. In July 2026 he could clap syllables but could not say the first sound of a word or blend two sounds. He knew nine letter sounds when most of his class knew thirty or more, and he could not yet read any words, which leaves him out of phonics after its first few minutes.",
        "Ivo has developmental language disorder with a phonological deficit.",
        _D("N02", "B", "a diagnosis in place of a need"),
    ),
    swap(
        "By July 2027 an adult who does not know Ivo will understand",
        "An adult who does not know Ivo will understand",
        _D("O02", "E", "the date is gone"),
    ),
    drop("work directly with Ivo, 1:1, at school for 45 minutes"),
    swap(
        "No health provision is required. Ivo's general health is looked after",
        _THERAPY + " Ivo's general health is looked after",
        _D("P12", "G", "speech and language therapy stands in G alone", _THERAPY),
    ),
    swap(
        "The class teacher will pre-teach six key words for each topic to Ivo and two other children for 15 minutes every Monday, using objects, signs and a word map that goes home the same day. The SENCO and the teacher will review what has been learnt every half term.",
        "Ivo will have regular help with his vocabulary from school staff.",
        *[
            _D(code, "F", note)
            for code, note in (
                ("P01", "help with vocabulary: no approach named"),
                ("P02", "'school staff'"),
                ("P03", "'regular' is no frequency"),
                ("P04", "no length"),
                ("P05", "no ratio"),
                ("P06", "'regular help' stands where how often should"),
                ("P14", "nobody reviews it"),
            )
        ],
    ),
    swap(
        "and will prompt him to use his card when he is stuck.",
        "where staffing levels on the day allow, and will prompt him to use his card when he is stuck.",
        _D("P08", "F", "depends on staffing"),
    ),
    swap(
        "He has kept a close friend since nursery, he shows younger children where things go, and he goes on trying",
        "She has kept a close friend since nursery, she shows younger children where things go, and she goes on trying",
        _D("M02", "B", "'she' for a boy", "She has kept a close friend since nursery"),
    ),
]

SHARED = "He arrives at school each morning already anxious about the noise of the corridor. On eight of the ten mornings observed he stood at the gate for more than five minutes, holding the rail, before he could be coaxed inside, and he had missed the start of the first lesson by the time he sat down."

_B: list[Edit] = [
    swap(
        "26 May 2026",
        "16 March 2026",
        _D("S15", None, "request to final is over 29 weeks", "16 March 2026"),
    ),
    cut("His story so far", "SECTION B:", _D("V09", "A", "no history", None)),
    swap(
        "When he is not understood, Ivo pushes or runs to the cloakroom.",
        "Ivo can be spiteful and attention-seeking, and pushes or runs to the cloakroom when he cannot get his own way.",
        _D("N05", "B", "judges the child"),
    ),
    swap(
        "By July 2027 Ivo will use a word, sign or picture card to say that he is stuck or cross on at least eight out of ten occasions, so that he stays in the game or the lesson.",
        "By July 2027 Ivo will attend a daily lunchtime play group and will be given a help card.",
        _D("O05", "E", "a service and a resource, not what will be different for him"),
    ),
    swap(
        "will support Ivo and three other children in a planned game for 20 minutes every lunchtime",
        "will support Ivo in a small group in a planned game for 20 minutes every lunchtime",
        _D("P05", "F", "small group: how many?"),
    ),
    swap(
        "1:1 for 20 minutes, four times a week, during",
        "1:1 for up to 20 minutes, two to four times a week, during",
        _D("P07", "F", "'up to', and a range"),
    ),
    swap(
        "(need B5, outcome E5)",
        "(need B5, outcome E9)",
        _D("T09", "F", "there is no outcome E9", "(need B5, outcome E9)"),
    ),
    swap(
        "The specialist teacher for language and literacy will assess Ivo's progress every term and adjust the programme",
        "The LLST will assess Ivo's progress with the YARC and the PIPA every term and adjust the programme",
        _D("R01", "F", "three acronyms that the plan never spells out"),
    ),
    swap(
        "A social worker from the disabled children's team visited the family on 2 July 2026 and completed an assessment.",
        "Ivo follows an instruction with two information-carrying words, where his classmates follow four or five, and his score for understanding sentences is at the 2nd centile. On the carpet he copies the child next to him and begins the wrong task in about three lessons out of five. A social worker from the disabled children's team visited the family on 2 July 2026 and completed an assessment.",
        _D(
            "M06",
            "D",
            "sentences of need B1 stand again in D",
            "On the carpet he copies the child next to him and begins the wrong task in about three lessons out of five.",
        ),
    ),
    add(
        "A teaching assistant who has been trained in the programme by the therapist",
        "A teaching assistant who has had a day's training from the therapist in visual support will work with Ivo 1:1 throughout every school day, in all lessons and breaks, showing each instruction as a picture strip. The SENCO will review this every half term.",
        _D(
            "P19",
            "F",
            "1:1 all day contradicts the groups of three and four, in the same lessons and at lunch",
        ),
    ),
    add(
        "Each time it takes him ten to twenty minutes",
        SHARED,
        _D("X01", "B", "the same passage stands in gorse-03-merrowdale-b"),
        _D("T02", "B", "no outcome is about arriving at school"),
        _D("T01", "B", "no provision is about arriving at school"),
    ),
    swap(
        "By July 2028 Ivo will tell an adult or a friend about something that has happened in at least three linked sentences of five words or more, in a way that someone who was not there can follow, three times in an observed week.",
        "By July 2028 Ivo will improve his expressive language and become more confident in talking.",
        _D("O04", "E", "'improve', 'more confident': no criterion"),
        _D("O03", "E", "nothing to observe or count"),
    ),
]

VARIANTS = {"a": _A, "b": _B}
PDF = {f"{STEM}-a"}
