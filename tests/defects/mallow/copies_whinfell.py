"""Whinfell's two defective copies: what each changes, and which codes that earns."""

from __future__ import annotations

from tests.defects.mallow.page import Edit

PDF_COPY = "b"

_CARE = (
    "Mum will get six nights a year of short breaks for me under the Chronically Sick and Disabled Persons Act, booked through the "
    "short breaks team."
)
_ART = "An art therapist will see me 1:1 for an hour each Tuesday in the summer term, to improve my drawing and painting, and will review it in July."

_EDITS_A: dict[str, Edit] = {
    "A.how": "My plan was gathered in June 2026, in two lunchtimes, and was talked about again at the review on 8 July 2026.",
    "A.h4": None,
    "A.mum": None,
    "H1.nil": _CARE,
    "F4": "I will be encouraged to use a budgeting app with support from staff on a regular basis.",
    "F1": "A speech and language therapist who knows about learning disability will see me 1:1 for 45 minutes to work on checking that I have "
    "understood and on telling things in order. She will test me again in March.",
    "E8": "I will be able to travel independently.",
    "E12": None,
    "E5": "I will be given movement breaks and a timer so that I can stay on task.",
    "+F13": _ART,
    "B5": "I have a diagnosis of ADHD.",
    "B7": "Declan is very immature and gullible and puts himself at risk. Twice this year someone he met online got money or his bank card from him.",
    "J.1": "Olwen told me and Mum about personal budgets in July 2026. I will have five hours a week of 1:1 tuition in maths at home from the council's "
    "tuition service.",
    "F11": "A life skills tutor will teach me and three others to cook, wash clothes and plan a week, in the college flat, up to three hours every "
    "Wednesday afternoon or equivalent.",
}
_DEFECTS_A = [
    (
        "V05",
        "A",
        "I like dogs, rugby league, cooking programmes and being outside. I'm good with animals, they don't rush me. I hate it when people use big "
        "words and then sigh. I don't like doing my bloods in front of people.",
        "nothing now says who speaks as 'I'",
    ),
    ("S10", "H1", _CARE, "H1 has provision although he is 18"),
    ("P01", "F", "@F4", "'support from staff' with an app: what is taught is not said"),
    ("P02", "F", "@F4", "'staff'"),
    ("P03", "F", "@F4", "'on a regular basis'"),
    ("P04", "F", "@F4", "no minutes"),
    ("P06", "F", "@F4", "'encouraged to', 'support', 'regular'"),
    ("P03", "F", "@F1", "how often he is seen is gone"),
    ("O02", "E", "@E8", "no date"),
    ("O03", "E", "@E8", "'independently': where, how often, how well?"),
    ("T02", "D", "@D2", "no outcome about company or a team"),
    ("T06", "A", "@A3", "the hope to play for a team is carried by nothing"),
    ("O05", "E", "@E5", "breaks and a timer that he is given"),
    ("O02", "E", "@E5", "no date"),
    ("O03", "E", "@E5", "nothing to observe"),
    ("T05", "F", _ART, "no need of his asks for art teaching"),
    ("N02", "B", "@B5", "a diagnosis and nothing else"),
    ("N05", "B", "@B7", "'very immature and gullible'"),
    ("P13", "J", "@J.1", "provision in Section J"),
    ("P07", "F", "@F11", "'up to three hours', 'or equivalent'"),
]

_EDITS_B: dict[str, Edit] = {
    "K.6a": None,
    "K.6b": None,
    "K.6c": None,
    "F1": None,
    "F2": "In every lesson my tutor will give me two steps at a time, said and drawn on a whiteboard, and ask me to say them back, and will lay out "
    "four pictures in order when I explain what happened.",
    "+G3": "A speech and language therapist who knows about learning disability will see me 1:1 for 45 minutes every two weeks in term time, to work on checking "
    "that I have understood and on telling things in order. She will test me again in March.",
    "A.child": "I like dogs, rugby league, cooking programmes and being outside. I hate it when people use big words and then sigh. I don't like doing my "
    "bloods in front of people.",
    "A.mum": "Mum worries that I trust people too quickly, and about my money and about me having a hypo on the bus.",
    "A.comm": "I need short sentences, one question at a time and a bit of a wait, and pictures of the choices.",
    "A.history": "I went to Ashgill Primary and then Thornlea School, which is a special school. I found out that I had diabetes when I was 9. I started at Whin "
    "Valley in September 2024. My dad died in 2022.",
    "B.s1": None,
    "B.s2": None,
    "B.s3": None,
    "B.s4": "I have no special educational needs in this area.",
    "B.s5": None,
    "F7": "Support for Declan's emotional wellbeing will be available through the college's pastoral offer as and when appropriate.",
    "F5": "A learning support assistant will be with me in lessons, to read, re-tell and get me back to my job.",
    "F3": "A specialist tutor (Level 5, adult literacy) will teach me reading from job forms, labels and charts in small groups each Monday and Tuesday.",
    "E10": "By July 2028 the job coach will have found a placement for me at a kennels and supported me to go there.",
    "E2": "By July 2025 I will tell a manager about something that happened in the right order, with four picture prompts, so that I am believed.",
    "H2.1": "A support worker from Whinfell Adult Services will visit Jordan for two hours every Friday at 4 o'clock, to open the post with him and check his "
    "bank.",
    "F11": None,
    "B10": "At work I need to develop my skills.",
    "B8": "He can only do the one bus journey. If it is late or goes another way she gets off and rings mum, and has been lost "
    "three times.",
    "front.review": "24 March 2028",
    "E6": "I will be happier and more resilient, ongoing.",
}
_DEFECTS_B = [
    ("S12", "K", None, "no advice from social care is listed (an amended plan)"),
    (
        "S13",
        "D",
        "Care Act assessment, August 2026",
        "cited, and K no longer lists any advice from social care",
    ),
    (
        "P12",
        "G",
        "A speech and language therapist who knows about learning disability will see me 1:1 for 45 minutes every two weeks in term time, to work on checking "
        "that I have understood and on telling things in order. She will test me again in March.",
        "speech and language therapy in G only",
    ),
    ("N09", "B", None, "nothing that he can do in A or B"),
    ("P01", "F", "@F7", "'support for emotional wellbeing', 'pastoral offer'"),
    ("P02", "F", "@F7", "nobody is named"),
    ("P03", "F", "@F7", "'as and when appropriate'"),
    ("P04", "F", "@F7", "no minutes"),
    ("P06", "F", "@F7", "'available', 'as and when appropriate'"),
    ("P05", "F", "@F5", "'in lessons': one to how many is gone"),
    ("P05", "F", "@F3", "'small groups'"),
    ("P04", "F", "@F3", "minutes are gone"),
    ("P06", "F", "@F3", "'small groups'"),
    ("O07", "E", "@E10", "the job coach is the subject"),
    ("O11", "E", "@E2", "July 2025 is before the plan"),
    ("M01", "H2", "@H2.1", "another person's name"),
    ("T01", "B", "@B9", "the life skills lessons are gone"),
    ("T03", "E", "@E9", "nothing helps towards cooking, washing and a calendar at home"),
    ("N03", "B", "@B10", "nothing seen, no level, no effect"),
    ("M02", "B", "@B8", "'he' and 'she' of the same young man"),
    ("S06", None, "24 March 2028", "eighteen months after the plan's date"),
    ("O02", "E", "@E6", "'ongoing'"),
    ("O03", "E", "@E6", "nothing to observe"),
    ("O04", "E", "@E6", "'happier and more resilient'"),
]

COPIES = {"a": (_EDITS_A, _DEFECTS_A), "b": (_EDITS_B, _DEFECTS_B)}
