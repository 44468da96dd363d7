"""Roz, thirteen, autistic, out of school for a year, educated otherwise. A draft in run-on prose."""

from __future__ import annotations

from tests.plans.cedar.blocks import Part, Parts

LETTER = [
    "Dear Ms Teague",
    "Rosalind Teague-Imber (Roz), born on the 30th of August 2012",
    "I am writing under section 38 of the Children and Families Act 2014 to send you a draft of the Education, Health and Care plan that Tollgate Metropolitan Borough Council proposes to make for your daughter. You asked us for an assessment on 6 October 2025 and I have tried to put down here what you, Roz and everyone else told us. Roz is in Year 9 and on the roll of Weir Lane High School, although she has not been into the building since 24 January 2025.",
    "You have fifteen days from the date of this letter to ask for changes, to say which school or other setting you would like, or to ask to meet me. Please leave nothing to politeness. The part about placement is empty on purpose at this stage.",
    "Yours sincerely",
    "Imogen Raistrick-Lowe",
    "SEND Case Officer, Tollgate Metropolitan Borough Council, telephone 01632 960517",
    "Draft dated 6th March 2026",
]

VIEWS: Parts = [
    "Roz’s views were sent by her as eleven voice notes and a spreadsheet between the 3rd and the 14th of November 2025 because she does not talk to people whom she has not met, and I have not met her. The words in quotation marks are hers.",
    "“I am autistic and I think in lists. I like ferns, trilobites, thrash metal, the Geological Society’s map viewer and people who answer the question. I do not like corridors, perfume, being touched on the arm, group work, or the word ‘just’ as in ‘just try’. At school I counted the ceiling tiles so that I would not have to hear everything at the same time. I masked for eight years and then I could not get out of bed.”",
    [
        ("a1", "“I would like to be a palaeobotanist, which needs a degree.”"),
        ("a2", "“I would like one friend who is real, meaning in the same room.”"),
    ],
    "Her mother, Jess Teague, wrote four pages. She says that Roz walked at nine months and read at three, that the primary school called her a pleasure to teach and that no one saw what it cost until she stopped eating in Year 8. The family is Jess, Roz and Roz’s grandfather, who has dementia and lives with them.",
    [
        (
            "a3",
            "Jess hopes that Roz will one day leave the house without it taking three days to get over, and that learning will make her happy again as it used to.",
        )
    ],
]

# area, paragraphs with statements among plain words
NEEDS: list[tuple[str, list[Part]]] = [
    (
        "communication-interaction",
        [
            "Communication and interaction. Roz’s vocabulary is well beyond her age and she explains her subjects with wit.",
            (
                "b1",
                "She takes words at face value, cannot tell teasing from threat, and in talk that has no topic does not know when to come in, so that to an outsider she seems either silent or lecturing.",
            ),
            (
                "b2",
                "With anyone unfamiliar, or when anxious, she does not speak at all, and in the past year that has included her grandfather’s carers and the doctor.",
            ),
        ],
    ),
    (
        "cognition-learning",
        [
            "Cognition and learning. The psychologist saw her at home on the 19th of January 2026 and estimates that her reasoning is in the top two in a hundred.",
            (
                "b3",
                "A year away has left holes: she has done no practical science, no algebra since Year 7 and no extended writing, and she will not hand in anything that is not perfect, which in practice means that nothing is handed in.",
            ),
            (
                "b4",
                "Starting is the hardest part. Left with a task, she plans it for three hours and does not begin; planning, order and the sense of how much is enough are what the psychologist calls executive difficulties.",
            ),
        ],
    ),
    (
        "semh",
        [
            "Social, emotional and mental health. Roz is honest, principled and a loyal correspondent.",
            (
                "b5",
                "Anxiety keeps her in her room for most of the day. The sight of the uniform brings on vomiting. She has left the house eleven times since September, four of them to appointments, and each outing is followed by a day or more in bed.",
            ),
            ("b6", "She has no contact with anybody of her own age apart from two people on a fossil forum."),
        ],
    ),
    (
        "sensory-physical",
        [
            "Sensory and physical.",
            (
                "b7",
                "Sound, smell and light reach her without a filter: the occupational therapist’s profile puts hearing and smell at “much more than others”. Strip lights, canteens, hand dryers and cleaning fluid send her out of a room.",
            ),
            ("b8", "She does not notice hunger, cold or a full bladder until they hurt."),
        ],
    ),
]
OUTCOMES = [
    (
        "e1",
        "By July 2026 Roz will spend three hours a week in a place that is not her home with her tutor, and be well enough to work the next day.",
        "semh",
    ),
    (
        "e2",
        "By the end of Key Stage 3 Roz will have finished and handed in one piece of work a fortnight, marked as “good enough” by a rule agreed beforehand.",
        "cognition-learning",
    ),
    (
        "e3",
        "By the end of Year 11 Roz will pass at least five GCSEs including mathematics, biology and geology or geography.",
        "cognition-learning",
    ),
    (
        "e4",
        "By Easter 2027 Roz will use speech, typing or a card to tell an unfamiliar adult what she needs, on each of her regular outings.",
        "communication-interaction",
    ),
    (
        "e5",
        "By July 2027 Roz will meet one person of her age, who shares an interest, at least once a month.",
        "semh",
    ),
    ("e6", "Roz’s sensory needs will be met by staff.", "sensory-physical"),
]
LEAD = "Roz’s education is otherwise than at school under section 61 of the Act, because no school would be appropriate at present. The following will be made:"
PROVISION = [
    (
        "f1",
        "Home tuition by two qualified teachers (one of sciences and mathematics, one of humanities and English) who have both had at least two days’ training in autism and anxiety: ten hours a week, one to one, in 39 weeks of the year, no session longer than 90 minutes, at home to begin with and from May 2026 partly at the Tollgate Museum stores.",
        "cognition-learning",
    ),
    (
        "f2",
        "A mentor with experience of autistic girls who do not attend school, from the Larkrise project, three hours a week, one to one, always the same person, for going out by Roz’s own graded list.",
        "semh",
    ),
    (
        "f3",
        "Speech and language therapy, by a therapist who is a specialist in autism and situational mutism, fifty minutes a fortnight, by typed chat for the first six and then as Roz chooses: self-advocacy, cards, and the rules of talk without a topic.",
        "communication-interaction",
    ),
    (
        "f4",
        "At the start of each tutorial the teacher and Roz fill in a half-page plan together (what, how many, when to stop) and the first line is written in the teacher’s presence. The teacher sends feedback by voice note within two days.",
        "cognition-learning",
    ),
    (
        "f5",
        "Science practicals in the museum’s or Weir Lane’s laboratory after hours, half a day each half term, with the science tutor and no other pupils.",
        "cognition-learning",
    ),
    (
        "f6",
        "Occupational therapy: six sessions of an hour at home in the first two terms, on noticing the body’s signals and on a sensory kit (ear defenders, tinted glasses, scent), then a review each term.",
        "sensory-physical",
    ),
    (
        "f7",
        "A fossil club for home-educated young people, first Saturday of the month, two hours, the mentor staying for as long as Roz asks.",
        "semh",
    ),
    ("f8", "Opportunities for psychological support.", "semh"),
    (
        "f9",
        "Careers advice from a Level 6 adviser, by e-mail, twice a year from Year 9, and a visit to a university’s earth sciences department in Year 10.",
        "preparing-for-adulthood",
    ),
]
HEALTH: Parts = [
    (
        "c1",
        "Roz’s weight fell by nine kilograms in Year 8 and, though it has steadied, she eats seven foods. The eating disorder service calls this an avoidant and restrictive intake, not a wish to be thin.",
    ),
    "She has taken sertraline since June 2025.",
]
HEALTH_PROVISION = [
    (
        "g1",
        "A dietitian of the community eating disorder team sees Roz at home every six weeks for 45 minutes, with bloods every six months.",
    ),
    ("g2", "CAMHS: review of medication every three months by the consultant psychiatrist."),
]
CARE = [
    (
        "d1",
        "Roz helps to look after her grandfather and is up with him two or three nights a week. She has not been offered anything as a young carer.",
    )
]
BUDGET = "A direct payment of £4,680 a year will be made to Ms Teague for the mentor’s time in Section F, towards outcomes one and five, paid quarterly to an account kept for the purpose."
ADVICE = [
    "Views of Roz and of her mother, November 2025",
    "Weir Lane High School, Mr A. Boothroyd-Nunn, assistant head, 28 November 2025",
    "Dr M. Sorrell, educational psychologist, 26 January 2026",
    "Dr P. Anand-Hughes, community paediatrician, 12 December 2025, with a letter from CAMHS",
    "V. Carraway, speech and language therapist, 9 January 2026",
    "H. Tilney, occupational therapist, 15 January 2026",
    "Early help and social care: Roz is not open to the service, 4 December 2025",
]
LINKS = """
a1 > e3
a2 > e5
a3 > e1
b1 > e4 f3
b2 > e4 f3
b3 > e2 e3 f1 f5 f4
b4 > e2 f4
b5 > e1 f2 f1 f8
b6 > e5 f7 f2
b7 > e6 f6
b8 > f6
e1 > f2 f1
e2 > f4 f1
e3 > f1 f5
e4 > f3 f2
e5 > f7 f2
e6 > f6
c1 > g1
"""
