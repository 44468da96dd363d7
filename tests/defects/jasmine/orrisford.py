"""An amended final plan that shows its changes: Year 7, autism and anxiety, educated otherwise than at school."""

from __future__ import annotations

from tests.defects.jasmine.orrisford_edits import COPIES, GUARDS
from tests.defects.jasmine.page import UL, H, Look, P, T

__all__ = ["BLOCKS", "COPIES", "GUARDS"]

LAYOUT = 9
COUNCIL = "Orrisford Metropolitan Borough Council"
TITLE = "EHC plan, amended"
LOOK = Look(
    font="Times New Roman",
    size=11.5,
    colour="222222",
    header="Alina Voss: EHC plan, changes since the plan of 12 September 2025 shown",
    footer="Orrisford Metropolitan Borough Council",
    numbers="- {page} -",
    reviser="B Thackeray",
)
DETAILS = {
    "name": "Alina Voss",
    "date_of_birth": "2015-01-17",
    "status": "amended",
    "plan_date": "2026-10-19",
    "review_date": "2027-09-02",
    "year_group": 7,
    "local_authority": COUNCIL,
    "primary_need": "Autism spectrum disorder",
    "first_plan": False,
    "officer": "Beatrix Thackeray",
    "signed": True,
}
DATES = {"first_issued": "2023-03-08", "amended": "2026-10-19", "review_meeting": "2026-09-03"}
STATES: dict[str, str] = {}

_CI, _CL, _SE, _SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"

BLOCKS = [
    H("ORRISFORD METROPOLITAN BOROUGH COUNCIL"),
    H("Education, Health and Care Plan: Amended Final", 2),
    P(
        "<g>Words underlined were put in, and words struck through taken out, after the review of 3 September 2026.</g>"
    ),
    T(
        [
            ["Name of child", "Alina Voss"],
            ["Date of birth", "17 January 2015"],
            ["National Curriculum year", "<del>6</del><ins>7</ins>"],
            ["Parents", "Ngozi Voss and Henrik Voss"],
            ["Primary need", "Autism spectrum disorder"],
            ["Education", "<del>Thornbank Primary School</del><ins>Otherwise than at school</ins>"],
            ["Plan first made", "8 March 2023"],
            ["Annual review meeting", "<ins>3 September 2026</ins>"],
            ["Date of this plan", "<del>12 September 2025</del><ins>19 October 2026</ins>"],
            ["Review to be held by", "<del>11 September 2026</del><ins>2 September 2027</ins>"],
        ],
        [6.0, 11.0],
        first=True,
    ),
    H("SECTION A. The views, interests and aspirations of Alina and her parents", 2),
    H("How Alina's and her parents' views were obtained", 3),
    P(
        "<del>Alina filled in a form at school in June 2025.</del> <ins>Alina typed her views to the caseworker, Beatrix Thackeray, in five short chats on her tablet between 10 and 28 August 2026.</ins> What is in quotation marks is as she typed it. Her parents sent theirs by email on 30 August 2026.",
        "A",
    ),
    H("History", 3),
    P(
        "Alina's autism was identified in 2021. She attended Thornbank Primary School from Reception; from Year 4 her attendance fell from 92% to 31%. <ins>She was last in the building on 6 February 2026, and her medical advice is that she is not to be asked to return to a school. The council agreed in April 2026 that it would be inappropriate for her education to be provided in any school.</ins> Her cousin Talia, who is twelve, lives with the family.",
        "A",
    ),
    H("Alina's views", 3),
    P(
        [
            "“I like moths, maps, my lizard and being asked things by typing. I don't like being looked at while I do it. I am not being rude I just stop working like a frozen laptop.”",
            ("a1", "“I want to be a person who draws insects for books.”"),
            (
                "a2",
                "“I would like one or two friends who like the same things, in real life not just online.”",
            ),
            ("a3", "“I want to go to the museum on a Saturday without feeling sick.”"),
        ],
        "A",
    ),
    P(
        "Alina answers best in writing. When there is a decision to make she wants two or three options in a message the day before, and the right to say “none of these”; she sends her answer to her mother or to the caseworker.",
        "A",
    ),
    H("Parents' views", 3),
    P(
        [
            "Mr and Mrs Voss say that Alina is witty and exact and that she has begun to laugh again since February. They find the evenings, when she sorts through every word said that day, very long.",
            ("a4", "They hope that she will sit some GCSEs in subjects she loves."),
        ],
        "A",
    ),
    H("SECTION B. Alina's special educational needs", 2),
    H("Communication and interaction", 3),
    P("Alina has a wide vocabulary, reads faces in drawings and writes with wit.", "B"),
    P(
        (
            "n1",
            "Alina takes words at their face value. Told to “have a go at the first few”, she stops until she knows how many; in an assessment in May 2026 she misread eight of ten remarks that meant more than they said, and she broods over them for days.",
        ),
        "B",
        _CI,
    ),
    P(
        (
            "n2",
            "With people she does not know well Alina cannot speak at all. <del>She speaks to two teachers.</del> <ins>She speaks with her parents, her cousin and one tutor. With anyone else she types or is silent, and it took eleven visits before she spoke to that tutor.</ins>",
        ),
        "B",
        _CI,
    ),
    H("Cognition and learning", 3),
    P("Her verbal reasoning is at the 88th percentile and she can name 200 British moths.", "B"),
    P(
        (
            "n3",
            "She works slowly: her speed of processing is at the 4th percentile. In half an hour she completes about a third of what other able children complete, knows it, and gives up.",
        ),
        "B",
        _CL,
    ),
    P(
        (
            "n4",
            "Alina cannot plan a piece of writing. She begins in the middle, deletes each sentence, and in the spring finished one piece of 90 words in six weeks, although she tells a full account by voice note.",
        ),
        "B",
        _CL,
    ),
    P(
        (
            "n5",
            "<ins>Having missed most of Years 5 and 6, she has not been taught fractions, decimals or ratio. In mathematics she works at the level expected at the end of Year 4 and hides the screen when she meets something new.</ins>",
        ),
        "B",
        _CL,
    ),
    H("Social, emotional and mental health", 3),
    P(
        "Alina is loyal, has a strong sense of what is fair and looks after her lizard without being reminded.",
        "B",
    ),
    P(
        (
            "n6",
            "The thought of a classroom brings on panic: a racing heart, vomiting and running away. <ins>It now comes with any public building; in July 2026 she went into one shop in four weeks.</ins>",
        ),
        "B",
        _SE,
    ),
    P(
        (
            "n7",
            "A direct request, even for something that she wants to do, feels to Alina like a threat. She turns away, argues or goes under her desk. Out of ten direct requests in a session she meets three; put as a choice or a puzzle she meets eight.",
        ),
        "B",
        _SE,
    ),
    P(
        (
            "n8",
            "Alina does not know that she is upset until she is overwhelmed. Then she scratches her arms until they bleed, on about two days in every week, and cannot afterwards say what led to it.",
        ),
        "B",
        _SE,
    ),
    P(
        (
            "n9",
            "She has not met a child of her own age, other than her cousin, since February 2026. In games online she leaves as soon as somebody disagrees.",
        ),
        "B",
        _SE,
    ),
    H("Sensory and physical", 3),
    P("She is nimble, and draws with a very fine line.", "B"),
    P(
        (
            "n10",
            "Alina hears and feels too much. Strip lights, cleaning smells, chairs scraping and seams in clothes take all her attention, and after an hour among them she sleeps for the rest of the day.",
        ),
        "B",
        _SP,
    ),
    P(
        (
            "n11",
            "She does not notice hunger, thirst or the need for the toilet. She drank 300 ml in the whole of an observed day and is dizzy by the afternoon, when she can no longer follow a lesson.",
        ),
        "B",
        _SP,
    ),
    H("SECTION C. Alina's health needs which relate to her special educational needs", 2),
    P(
        (
            "c1",
            "Alina falls asleep at about two in the morning, and later if the next day holds anything new. <del>Melatonin was begun in March 2025.</del> <ins>Melatonin has helped her to fall asleep half an hour earlier.</ins> She cannot learn before eleven.",
        ),
        "C",
    ),
    P(
        (
            "c2",
            "She eats six foods, all of them beige. Her iron is low and she is on the 2nd centile for weight.",
        ),
        "C",
    ),
    H("SECTION D. Alina's social care needs which relate to her special educational needs", 2),
    P(
        (
            "d1",
            "<ins>A social worker assessed the family in July 2026.</ins> One parent must be in the house at all times, and Alina leaves it about twice a week, after dark. She has no leisure activity with other children.",
        ),
        "D",
    ),
    P(
        (
            "d2",
            "<ins>Her cousin Talia has been hurt twice when she came between Alina and the door, and Mr and Mrs Voss have not been out together for a year.</ins>",
        ),
        "D",
    ),
    H("SECTION E. The outcomes sought for Alina", 2),
    UL(
        [
            (
                "e1",
                "1.",
                "By July 2028 Alina will ask, by voice or by typing, what somebody meant within the same session, on eight of ten occasions when she has not understood.",
            ),
            (
                "e2",
                "2.",
                "By the end of Year 8 Alina will speak at least one sentence in each session to three adults outside her family.",
            ),
            (
                "e3",
                "3.",
                "By the end of Year 8 Alina will plan, dictate and edit an illustrated article of 300 words in two weeks, working to a time that she has set herself.",
            ),
            (
                "e4",
                "4.",
                "By the end of Year 9 Alina will work with fractions, decimals and ratio at the level expected at the end of Year 6, scoring 60 or more out of 100 on a test of that stage.",
            ),
            (
                "e5",
                "5.",
                "By July 2027 Alina will spend an hour in a public place of her choice, such as the museum on a quiet morning, once a week, and rate her fear at four or less out of ten on leaving.",
            ),
            (
                "e6",
                "6.",
                "By July 2027 Alina will begin seven out of ten tasks that are put to her as choices, within five minutes.",
            ),
            (
                "e7",
                "7.",
                "By the end of Year 8 Alina will name what she feels, in words or on her body map, before she is overwhelmed, so that she hurts herself no more than once a month.",
            ),
            (
                "e8",
                "8.",
                "By the end of Year 8 Alina will meet one or two children who share her interests every week and will stay through a disagreement to the end of the activity.",
            ),
            (
                "e9",
                "9.",
                "<ins>By July 2027 Alina will drink a litre and eat three times in a day by the prompt of her watch, on six days in seven.</ins>",
            ),
            (
                "e10",
                "10.",
                "By July 2027 Alina will be asleep by midnight on five nights in seven, so that she can start to learn at half past ten.",
            ),
            (
                "e11",
                "11.",
                "<ins>By July 2027 Alina will spend three hours on a Saturday away from home with someone other than her parents, twice a month.</ins>",
            ),
        ],
        "E",
    ),
    P(
        "Smaller steps are agreed each half term between Alina, her parents and the lead tutor by shared document, and the caseworker goes through them with the lead tutor at the end of each term.",
        "E",
    ),
    H("SECTION F. The special educational provision required by Alina", 2),
    P(
        "<ins>All of Alina's education is provided otherwise than at school, for 39 weeks a year, as in the timetable below: 15 hours a week in the autumn term of 2026, and 18 hours a week from January 2027. Larkfield Tuition provides the tutors; the council's EOTAS (education otherwise than at school) officer arranges the rest.</ins>",
        "F",
    ),
    T(
        [
            ["Monday", "11.00 to 2.00", "Tuition", "At home, garden room"],
            ["Tuesday", "11.00 to 2.00", "Tuition; therapy in alternate weeks", "At home, garden room"],
            ["Wednesday", "11.00 to 2.00", "Nature and drawing", "Orrisford Moor field centre"],
            ["Thursday", "11.00 to 2.00", "Tuition", "At home; from January 2027 the museum's study room"],
            ["Friday", "11.00 to 2.00", "Mentoring and going out", "Where Alina has chosen"],
            ["From January 2027: Monday to Wednesday", "2.30 to 3.30", "Online course", "At home"],
        ],
        [4.4, 2.8, 4.6, 5.2],
        ["Day", "Time", "What", "Where"],
        "F",
    ),
    H("Communication and interaction", 3),
    UL(
        [
            (
                "f1",
                "F1.",
                "Speech and language therapy, 1:1 at home, for 45 minutes every other Tuesday, from a therapist with experience of situational mutism: sliding-in steps towards speech and work on hidden meanings. She reviews the steps with Alina's parents each half term.",
            ),
            (
                "f2",
                "F2.",
                "Every adult who works with Alina gives each task in writing with its number, length and end, and accepts typing as an answer, in every session.",
            ),
            (
                "f3",
                "F3.",
                "Two hours' training in situational mutism and literal language for all tutors and mentors by the speech and language therapist before they begin, repeated each September.",
            ),
        ],
        "F",
        _CI,
    ),
    H("Cognition and learning", 3),
    UL(
        [
            (
                "f4",
                "F4.",
                "<del>Work sent home by the class teacher.</del> <ins>Tuition in English, science and humanities by a qualified teacher from Larkfield Tuition with training in autism, 1:1, five and a half hours a week by the timetable.</ins>",
            ),
            (
                "f5",
                "F5.",
                "<ins>Tuition in mathematics by a qualified mathematics teacher, 1:1, three hours a week, from fractions onwards, with a check of each unit every half term that the teacher uses to choose the next.</ins>",
            ),
            (
                "f6",
                "F6.",
                "A laptop with dictation and mind-mapping software, for all written work, with voice notes taken as a first draft.",
            ),
            (
                "f7",
                "F7.",
                "A writing frame in pictures (subject, three facts, ending), taught by the English tutor, 1:1, for 20 minutes twice a week and looked at again by the educational psychologist each July.",
            ),
            (
                "f8",
                "F8.",
                "Tasks cut to a third of the usual length with no clock in sight, in all tuition.",
            ),
            (
                "f9",
                "F9.",
                "<ins>An online course in natural history drawing with a live teacher, in a group of no more than five with cameras off, one hour on Monday, Tuesday and Wednesday from January 2027; the lead tutor goes over Alina's folder with her at the end of each term.</ins>",
            ),
        ],
        "F",
        _CL,
    ),
    H("Social, emotional and mental health", 3),
    UL(
        [
            (
                "f10",
                "F10.",
                "<ins>A mentor who is trained in low-demand approaches goes out with Alina, 1:1, for three hours each Friday, by a ladder of places that starts in the car park. The educational psychologist revises the ladder every half term.</ins>",
            ),
            (
                "f11",
                "F11.",
                "Tasks put as choices, puzzles or wonderings, with “none of these” always open, by all tutors and mentors in every session.",
            ),
            (
                "f12",
                "F12.",
                "Therapy for anxiety and self-injury adapted for autism, 1:1 by a clinical psychologist, one hour every other Tuesday for thirty sessions, with a review by her and the family at the tenth and twentieth.",
            ),
            (
                "f13",
                "F13.",
                "Body-map and feelings work from the Interoception Curriculum with the lead tutor, 1:1, ten minutes at the start and end of each tuition day; the occupational therapist reviews it termly.",
            ),
            (
                "f14",
                "F14.",
                "<ins>Nature and drawing session at Orrisford Moor field centre with two other home-educated children, one adult between three, three hours each Wednesday, in which the leader teaches how to disagree and carry on.</ins>",
            ),
            (
                "f15",
                "F15.",
                "Consultation for tutors, mentor and parents with the educational psychologist, one hour each half term by video.",
            ),
        ],
        "F",
        _SE,
    ),
    H("Sensory and physical", 3),
    UL(
        [
            (
                "f16",
                "F16.",
                "Lamps in place of strip lights, no scented cleaner, a soft chair and noise-reducing headphones in each room where she is taught, in all sessions, checked by the lead tutor before Alina comes in.",
            ),
            (
                "f17",
                "F17.",
                "Occupational therapy, 1:1 at home for one hour each half term, on sensory load and noticing hunger and thirst; the therapist measures both in March and July.",
            ),
            (
                "f18",
                "F18.",
                "A watch that buzzes and a marked bottle, with five minutes' pause for both on the hour in all sessions.",
            ),
        ],
        "F",
        _SP,
    ),
    H("Looking ahead", 3),
    UL(
        [
            (
                "f19",
                "F19.",
                "<ins>A meeting each May of Alina, her parents, the EOTAS officer and the lead tutor decides what comes next towards GCSE courses and, at the Year 9 review, preparation for adulthood.</ins>",
            ),
        ],
        "F",
    ),
    H("SECTION G. Health provision", 2),
    UL(
        [
            (
                "g1",
                "Sleep clinic with the community paediatrician every six months, with melatonin reviewed each time.",
            ),
            (
                "g2",
                "Feeding clinic: dietitian and psychologist together, one hour every two months, with a blood test each October and April.",
            ),
        ],
        "G",
    ),
    H(
        "SECTION H1. Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        2,
    ),
    UL(
        [
            (
                "h1",
                "<ins>A support worker, 1:1, takes Alina to the museum or to the moth group for three hours on two Saturdays in the month.</ins>",
            ),
        ],
        "H1",
    ),
    H("SECTION H2. Any other social care provision", 2),
    UL(
        [
            (
                "h2",
                "<ins>Six fortnightly visits of an hour by a family worker from November 2026, to agree with the family how everyone keeps safe when Alina runs, Talia included; and a trained sitter from the disabled children's team one evening a month, for four hours.</ins>",
            ),
        ],
        "H2",
    ),
    H("SECTION I. Placement", 2),
    P(
        "<del>Thornbank Primary School, a mainstream primary school.</del> <ins>Education otherwise than at school under section 61 of the Children and Families Act 2014. No school or type of school is named.</ins>",
        "I",
    ),
    H("SECTION J. Personal budget", 2),
    P(
        "<ins>A direct payment of £5,460 a year is made to Mr Voss from 1 November 2026 for the mentor in F10 and the field centre in F14. It meets Alina's needs in going out and in being with other children (Section B, social, emotional and mental health) and outcomes 5 and 8. It is paid each month, and the EOTAS officer checks the account in April and October.</ins>",
        "J",
    ),
    H("SECTION K. Advice and information", 2),
    T(
        [
            ["Views of Alina and of her parents", "30 August 2026"],
            ["Education: Tabitha Creel, lead tutor, Larkfield Tuition", "17 July 2026"],
            ["Educational psychologist: Dr Rowland Ives", "22 May 2026"],
            ["Medical: Dr Sunniva Patel, community paediatrician", "9 June 2026"],
            ["Clinical psychologist: Dr Marcus Eddowes", "12 June 2026"],
            ["Speech and language therapist: Jemima Holt", "29 May 2026"],
            ["Occupational therapist: Ewan Strickland", "2 June 2026"],
            ["Social care: Philippa Nunn, social worker, disabled children", "24 July 2026"],
        ],
        [12.0, 5.0],
        ["Advice from", "Date"],
        "K",
    ),
    P(
        "Signed on behalf of the council: <b>Beatrix Thackeray</b>, Senior Caseworker     Date: <b>19 October 2026</b>"
    ),
]

LINKS = """
a1 > e3
a2 > e8
a3 > e5 e11
a4 > e4 e3
n1 > e1 f1 f2 f3
n2 > e2 f1 f2 f3
n3 > e3 f8
n4 > e3 f6 f7
n5 > e4 f5
n6 > e5 f10 f12 f15
n7 > e6 f11 f15
n8 > e7 f12 f13
n9 > e8 f14 f9
n10 > e5 f16 f17
n11 > e9 f17 f18 f13
c1 > e10 g1
c2 > e9 g2
d1 > e11 h1
d2 > e11 h2
e1 > f1 f2 f3
e2 > f1 f2 f3
e3 > f4 f6 f7 f8 f9
e4 > f5 f19
e5 > f10 f12 f15 f16 h1
e6 > f11 f15
e7 > f12 f13
e8 > f14 f9
e9 > f17 f18 g2
e10 > g1
e11 > h1 h2
"""
