"""Wexcombe: one column from A to K; a girl of eight with a hearing loss, in Year 3."""

from __future__ import annotations

from collections.abc import Sequence

from tests.defects.tansy.pen import Edit, Pen
from tests.defects.tansy.plan_1_edits import EDITS_A, EDITS_B

__all__ = ["EDITS_A", "EDITS_B", "LAYOUT", "NAME", "build"]

NAME = "tansy-01-wexcombe"
LAYOUT = 3

CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
AREAS = {
    CI: "Communication and interaction",
    CL: "Cognition and learning",
    SEMH: "Social, emotional and mental health",
    SP: "Sensory and/or physical needs",
}
STRENGTHS = {
    CI: "Leila is a keen talker at home and uses gesture and drawing cleverly when a word will not come. She knows about 120 signs.",
    CL: "She has a very good memory for what she sees. Her number facts to 20 are secure and she is the class expert on birds.",
    SEMH: "She is kind, funny and persistent, and looks after younger children at playtime.",
    SP: "Leila swims 25 metres. She puts in her own hearing aids each morning.",
}
NEEDS = {
    CI: [
        (
            "B1",
            "Leila follows an instruction with one idea in it. When there are two or more she loses the second half unless she can see the speaker's face, and her understanding of sentences was assessed in January 2026 at a level of 5 years 6 months. She waits to see what her neighbour does, so she starts late and often does only part of the task.",
        ),
        (
            "B2",
            'She knows far fewer words than her classmates (standard score 74 on a naming test). She talks round the word she wants or uses "thing" for it, and other children lose the thread and walk off.',
        ),
        (
            "B3",
            'Leila does not hear quiet, high sounds and leaves s, f, sh and th off the ends of words. An adult who does not know her understands about six words in ten, and she has begun to say "never mind" in place of repeating herself.',
        ),
    ],
    CL: [
        (
            "B4",
            "Leila's reading age is 6 years 2 months. She guesses from the first letter because she cannot hear the difference between many middle and final sounds, and cannot yet read the texts used in Year 3 history and science without an adult.",
        ),
        (
            "B5",
            'In writing she leaves out the parts of words she does not hear: plural s, -ed, and small words such as "of" and "the". She writes three or four short sentences in half an hour, at the level expected at the end of Year 1, and her meaning is hard to follow.',
        ),
        (
            "B6",
            "Number work set in words defeats her although the sum itself does not. She answered two of ten word problems correctly in the January assessment and eight of the same ten when they were written as sums.",
        ),
    ],
    SEMH: [
        (
            "B7",
            "Listening and lip-reading wear Leila out. By two o'clock on most days she puts her head on the desk or leaves her aids on the table, and on three afternoons in five she does not finish the work.",
        ),
        (
            "B8",
            "In the playground she misses the rules of games and the jokes. She was alone for most of the lunch hour on three of the five days observed and told her mother that nobody picks her.",
        ),
        (
            "B9",
            "She does not tell an adult when a hearing aid has stopped working or when she has not heard. In the autumn half term she sat through four whole mornings with a flat battery and missed the teaching.",
        ),
    ],
    SP: [
        (
            "B10",
            "Leila has a moderate to severe permanent hearing loss in both ears. With her aids she hears speech clearly from up to two metres in a quiet room; in the hall, at PE or when the class is working noisily she hears about a third of the words and so misses most of what is taught there.",
        ),
        (
            "B11",
            "Her hearing loss affects her balance. She cannot stand on one leg for longer than two seconds, holds the rail on stairs and stays off the PE apparatus, which leaves her sitting out for about a third of each lesson.",
        ),
    ],
}
OUTCOMES = [
    (
        "E1",
        CI,
        "By the end of Year 4 (July 2027) Leila will carry out spoken instructions of three parts in class, without watching what others do, on eight out of ten occasions, so that she can begin her work with everybody else.",
    ),
    (
        "E2",
        CI,
        "By July 2027 Leila will name and explain 60 of the 75 topic words chosen for Year 4 in her own words, so that she can keep her end of a conversation with friends.",
    ),
    (
        "E3",
        CI,
        "By the end of Year 4 an adult who has not met Leila before will understand at least eight of every ten words in a five-minute chat with her, and she will no longer give up on what she wanted to say.",
    ),
    (
        "E4",
        CL,
        "By July 2027 Leila will read aloud a page at the level of a child of seven and a half with no more than five mistakes, and will put the endings on nine out of ten plural and past-tense words in her own writing, so that she can read and be read without an adult beside her.",
    ),
    (
        "E5",
        CL,
        "By the end of Year 4 Leila will draw and solve seven out of ten two-step word problems on her own.",
    ),
    (
        "E6",
        SEMH,
        "By Easter 2027 Leila will tell an adult within five minutes, by word or card, whenever her equipment fails, she has not heard or she needs a listening break, in nine out of ten instances recorded over a half term, and she will finish the afternoon's task on four days in five.",
    ),
    (
        "E7",
        SEMH,
        "By July 2027 Leila will join in a game or activity with other children for 20 minutes on at least four lunchtimes a week, and will have one friend whom she meets out of school each month.",
    ),
    (
        "E8",
        SP,
        "By the end of Year 4 Leila will use the stairs without the rail, stand on one leg for ten seconds and take part in the whole of both PE lessons each week.",
    ),
    (
        "E9",
        "health",
        "By July 2027 Leila will wear both hearing aids for at least ten hours a day, as their own log shows, so that she hears her teacher and her family all day long.",
    ),
    (
        "E10",
        "health",
        "By Easter 2027 Leila will ask for her inhaler herself the first time she feels wheezy, on every occasion recorded, and will miss no more than three days of school in a year through asthma.",
    ),
]
PROVISION = {
    CI: [
        (
            "F1",
            "A speech and language therapist with post-registration training in deafness will work with Leila 1:1 in school for 40 minutes every week of term on sentence understanding, naming and the sounds s, f, sh and th. The therapist will set new targets with the family at the end of each term.",
        ),
        (
            "F2",
            "A teaching assistant who has been shown the programme by the therapist will practise it with Leila, one to one, for 15 minutes on the four other days of each week. The therapist will check the practice record every half term.",
        ),
        (
            "F3",
            "Pre-teaching of the words and ideas in the coming lessons by a teaching assistant trained by the teacher of the deaf, on her own, Monday and Thursday mornings before register, 20 minutes each; the class teacher will choose the words and test them at the end of each topic.",
        ),
        (
            "F4",
            "In every lesson every adult will face Leila with the light on their own face, give one step of an instruction at a time, write the key word on the board and ask her to say back what she has to do.",
        ),
    ],
    CL: [
        (
            "F5",
            "A daily 20-minute reading session, 1:1, with a teaching assistant trained in Visual Phonics by the teacher of the deaf, using hand cues for sounds that Leila cannot hear. The SENCO will re-test her reading at the end of every term and change the steps.",
        ),
        (
            "F6",
            "The class teacher will teach written grammar (word endings, little words, sentence order) with coloured sentence strips to a group of three, on Tuesdays and Wednesdays for 25 minutes, and will look at a page of free writing each half term to plan the next.",
        ),
        (
            "F7",
            "Bar-model problem solving with the class teacher in a group of three children, 20 minutes, three times a week. Leila will have access to cubes and picture cards at each of these sessions. The teacher will re-test ten problems each half term.",
        ),
    ],
    SEMH: [
        (
            "F8",
            "Two listening breaks a day, at 10.15 and at 1.45, of ten minutes each in the reading room, with aids off if she wishes; her teaching assistant will take her, one to one, and note how she is on return. The class teacher will look at the notes every half term.",
        ),
        (
            "F9",
            "A qualified teacher of the deaf will teach Leila 1:1 for 45 minutes a week: looking after her aids, finding a fault, telling people what she needs, and what it is to be deaf. The teacher of the deaf will review this each term.",
        ),
        (
            "F10",
            "A games club run by the school's emotional literacy support assistant, a group of up to four children, on Tuesday and Friday lunchtimes from half past twelve to one o'clock, in which rules are shown with pictures before play starts. The SENCO will review membership termly.",
        ),
        (
            "F11",
            "Once each half term Leila will spend a morning (three hours) with a group of six deaf children of her age at the Wexcombe hearing resource base, led by two teachers of the deaf. The family and the teachers of the deaf will review it each July.",
        ),
    ],
    SP: [
        (
            "F12",
            "A radio aid, supplied by the council's sensory service and used in every lesson, assembly and club; the teaching assistant will test both aids and the radio aid with Leila in the five minutes before register each day.",
        ),
        (
            "F13",
            "A classroom treated for sound (carpet, felt feet on chairs, blinds) and a seat within two metres of the teacher with her back to the window, in all lessons.",
        ),
        (
            "F14",
            "20 hours a week of a teaching assistant with a Level 2 qualification in British Sign Language, working 1:1 with Leila in English, mathematics, science, PE and assembly to repeat what other children say, sign new words and check that she has heard. The SENCO and the teacher of the deaf will review how the hours are used each term.",
        ),
        ("F15", "All videos shown to the class will have captions, in every lesson."),
        (
            "F16",
            "The teacher of the deaf will train all teaching and lunchtime staff in deaf awareness, lip-reading and the radio aid for two hours each September, and will repeat it for new staff each January.",
        ),
        (
            "F17",
            "A balance programme written by an occupational therapist on 3 March 2026 (wobble board, beam, stairs), one adult between two children, 15 minutes on Monday, Wednesday and Friday, by a teaching assistant whom the therapist has trained. The therapist will visit for an hour each term to bring it up to date.",
        ),
        (
            "F18",
            "The teacher of the deaf will test how well Leila hears speech in the classroom every January and July and will meet the class teacher for an hour within two weeks of each test to change seating, equipment and teaching.",
        ),
    ],
}
LINKS = {
    "A1": "E2 E7", "A2": "E3", "A3": "E4", "A4": "E6",
    "B1": "E1 F1 F2 F4 F14", "B2": "E2 F1 F2 F3", "B3": "E3 F1 F2", "B4": "E4 F5", "B5": "E4 F6", "B6": "E5 F7",
    "B7": "E6 F8", "B8": "E7 F10 F11", "B9": "E6 F9 F12", "B10": "E1 E6 E9 F12 F13 F14 F15 F16 F18 F4",
    "B11": "E8 F17", "C1": "E9 G1 G2", "C2": "E10 G3", "D1": "E7 H1",
    "E1": "F1 F2 F4 F13 F14 F18", "E2": "F1 F2 F3", "E3": "F1 F2", "E4": "F5 F6", "E5": "F7", "E6": "F8 F9 F12",
    "E7": "F10 F11 H1", "E8": "F17", "E9": "F9 F12 G1 G2", "E10": "G3",
}  # fmt: skip


def build(name: str, edits: Sequence[Edit]) -> Pen:
    """The plan, with edits to its words if there are any."""
    p = Pen(name, LAYOUT, edits, font="Calibri", size=11, ink="1F3864", shade="DEE6F0")
    _front(p)
    _views(p)
    _needs(p)
    _outcomes_and_provision(p)
    _rest(p)
    if not edits:
        for source, targets in LINKS.items():
            p.link(source, *targets.split())
        _guards(p)
    return p


def _front(p: Pen) -> None:
    p.running("Confidential: EHC plan of Leila Haddadi, 14/02/2018", "Wexcombe Borough Council")
    p.plain("Wexcombe Borough Council", bold=True, size=20, colour="1F3864", centre=True)
    p.plain("Education, Health and Care Plan", bold=True, size=16, centre=True)
    p.plain("made under section 37 of the Children and Families Act 2014", italic=True, centre=True)
    p.form(
        [
            ("Full name", "Leila Haddadi"),
            ("Date of birth", "14/02/2018"),
            ("Address", "6 Tanners Row, Wexcombe"),
            ("UPN", "H93400021604B"),
            ("NHS number", "999 014 2217"),
            ("School attended", "Fernley Brook Primary School"),
            ("Year group", "Year 3"),
            ("Parents", "Mina and Farid Haddadi (both have parental responsibility), 01632 960414"),
            ("Languages at home", "English and Farsi"),
            ("Main area of need", "Hearing impairment"),
            ("Status of this plan", "Final"),
            ("Assessment requested", "12/01/2026"),
            ("Date of final plan", "22/05/2026"),
            ("Review to be held by", "14/05/2027"),
        ],
        widths=(60, 110),
    )
    p.details(
        name="Leila Haddadi", date_of_birth="2018-02-14", status="final", plan_date="2026-05-22",
        review_date="2027-05-14", year_group=3, local_authority="Wexcombe Borough Council",
        setting="Fernley Brook Primary School", named_placement="Fernley Brook Primary School",
        primary_need="Hearing impairment", first_plan=True, officer="Carys Penhale", signed=True,
        upn="H93400021604B", nhs_number="999 014 2217", pronouns="she",
    )  # fmt: skip
    p.dates(request="2026-01-12", final="2026-05-22")
    p.doc.add_page_break()


def _views(p: Pen) -> None:
    p.head("Section A: The views, interests and aspirations of Leila and her parents")
    p.head("How these views were gathered", level=2)
    p.para(
        "A",
        "Leila talked with her teacher of the deaf, Ruth Amble, on 28 January 2026 using talking mats and signs; her exact words are in quotation marks. Mr and Mrs Haddadi wrote their part and went through it with the SENCO on 3 February 2026.",
    )
    p.head("Leila's story", level=2)
    p.para(
        "A",
        "Leila lives with her parents and her brother Sami, who is five. She passed her newborn hearing test, and her loss was found when she was three and a half. She has worn two hearing aids since November 2021 and joined Fernley Brook in Reception.",
    )
    p.head("What Leila says", level=2)
    p.para(
        "A",
        '"I like birds. My best is the kingfisher. I don\'t like the hall because it is all fuzzy. I get tired in my ears."',
    )
    p.put("A", "A1", '"I want to have a best friend and know what the game is."')
    p.put("A", "A2", '"When I am big I will work at a bird place and tell all the visitors about the owls."')
    p.head("How Leila communicates and takes part in decisions", level=2)
    p.para(
        "A",
        "Leila speaks, lip-reads and uses some signs. She can make choices about school and health when she sees pictures of each choice, has the question put in short sentences and is given time, with her aids in and the room quiet.",
    )
    p.head("What Leila's parents say", level=2)
    p.para(
        "A",
        "Mr and Mrs Haddadi are proud of how hard Leila works and are worried by how worn out she is when she comes home. They find that people forget she is deaf because she speaks well. Sami will do the talking for her if he is allowed to.",
    )
    p.put("A", "A3", "They hope that she will read for pleasure as her mother does.")
    p.put("A", "A4", "They would like her to stand up for herself at school and grow up proud of being deaf.")


def _needs(p: Pen) -> None:
    p.head("Section B: Leila's special educational needs")
    for area, title in AREAS.items():
        p.head(title, level=2)
        p.para("B", STRENGTHS[area])
        for key, text in NEEDS[area]:
            p.put("B", key, text, area=area, label=f"{key}.")
    p.head("Section C: Leila's health needs related to her special educational needs")
    p.put(
        "C",
        "C1",
        "Leila's hearing drops by a further 10 to 15 decibels when she has a cold, which was six times in the last year, and she outgrows her ear moulds about every five months; until new ones are fitted the aids whistle and she takes them out.",
        area="health",
        label="C1.",
    )
    p.put(
        "C",
        "C2",
        "She has asthma. Cold air and running bring on a wheeze that stops her for up to half an hour, and she missed eleven days of school with it in 2025.",
        area="health",
        label="C2.",
    )
    p.head("Section D: Leila's social care needs related to her special educational needs or to a disability")
    p.put(
        "D",
        "D1",
        "Leila meets no other children outside school. She left Brownies after three weeks because she could not hear the leaders, there is no other deaf child within walking distance, and her parents do not drive. A social worker from the disabled children's team met the family on 2 March 2026.",
        area="social-care",
        label="D1.",
    )


def _outcomes_and_provision(p: Pen) -> None:
    p.head("Section E: The outcomes sought for Leila")
    for number, (key, area, text) in enumerate(OUTCOMES, start=1):
        p.put("E", key, text, area=area, label=f"{number}.")
    p.para(
        "E",
        "Within six weeks of this plan the SENCO, the teacher of the deaf and Leila's parents will agree shorter-term targets towards each outcome. They will look at them together every term and write new ones.",
    )
    p.head("Section F: The special educational provision required by Leila")
    for area, title in AREAS.items():
        p.head(title, level=2)
        for key, text in PROVISION[area]:
            p.put("F", key, text, area=area, style="List Bullet")


def _rest(p: Pen) -> None:
    p.head("Section G: Health provision reasonably required")
    p.put(
        "G",
        "G1",
        "The children's audiology clinic will test Leila's hearing and aids every four months and, when she has a cold that lasts over a week, within ten working days of a call from home or school.",
        area="health",
        style="List Bullet",
    )
    p.put(
        "G",
        "G2",
        "New ear moulds will be made at each of these visits and fitted within seven days of the impression.",
        area="health",
        style="List Bullet",
    )
    p.put(
        "G",
        "G3",
        "The school nurse will write Leila's asthma plan every September and train four members of staff, including the PE teacher, in it for one hour; her blue inhaler is to be given as required, as the asthma plan says, from the class medicine box.",
        area="health",
        style="List Bullet",
    )
    p.head(
        "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"
    )
    p.para(
        "H1",
        "The social worker's assessment of 2 March 2026 found that no services under section 2 are needed.",
    )
    p.state("H1", "nil")
    p.head("Section H2: Any other social care provision reasonably required")
    p.put(
        "H2",
        "H1",
        "A place at the Saturday club of the Wexcombe Deaf Children's Society, alternate weeks, 10 am to noon, in a group of twelve with three deaf leaders, and a taxi there and back paid for by the council. The social worker will review the place with the family every six months.",
        area="social-care",
        style="List Bullet",
    )
    p.head("Section I: Placement")
    p.para("I", "Fernley Brook Primary School, a mainstream maintained primary school.")
    p.head("Section J: Personal budget")
    p.para(
        "J",
        "The family were told about personal budgets on 20 April 2026 and did not ask for one. There are no direct payments.",
    )
    p.state("J", "nil")
    p.head("Section K: Advice and information")
    p.para("K", "The following advice is attached.")
    p.table(
        "K",
        ("Advice from", "Author, role and date"),
        [
            ("-", "Parents", "Mina and Farid Haddadi, 3 February 2026"),
            ("-", "Leila", "Views recorded by Ruth Amble, 28 January 2026"),
            ("-", "Education", "Owen Tarrant, SENCO, Fernley Brook Primary School, 9 February 2026"),
            ("-", "Teacher of the deaf", "Ruth Amble, qualified teacher of the deaf, 12 February 2026"),
            ("-", "Educational psychology", "Dr Hester Lowe, educational psychologist, 24 February 2026"),
            ("-", "Health", "Dr Anil Vaswani, community paediatrician, 26 February 2026"),
            ("-", "Speech and language therapy", "Bryony Keast, speech and language therapist, 20 February 2026"),
            ("-", "Occupational therapy", "Magnus Ferrier, occupational therapist, 3 March 2026"),
            ("-", "Social care", "Joy Adeyinka, social worker, disabled children's team, 5 March 2026"),
        ],
        widths=(60, 110),
    )  # fmt: skip
    p.form(
        [
            ("Signed for the council", "Carys Penhale"),
            ("Role", "Senior SEND officer"),
            ("Date", "22/05/2026"),
        ],
        widths=(60, 110),
    )


def _guards(p: Pen) -> None:
    p.guard(
        "They find that people forget she is deaf because she speaks well. Sami will do the talking",
        "A",
        "M01: the brother's name",
    )
    p.guard(
        PROVISION[CI][2][1], "F", "P03, P04: 'Monday and Thursday mornings before register, 20 minutes each'"
    )
    p.guard(PROVISION[CL][2][1], "F", "P06: 'access to' in a provision with every quantity")
    p.guard(PROVISION[SEMH][2][1], "F", "P07: 'up to four' is a limit on the group")
    p.guard(
        PROVISION[SP][5][1],
        "F",
        "P09, P05: the programme is written and dated; 'one adult between two children'",
    )
    p.guard(
        "her blue inhaler is to be given as required, as the asthma plan says",
        "G",
        "P06, P08: emergency medicine",
    )
    p.guard("alternate weeks, 10 am to noon", "H2", "P03, P04: quantified in other words")
