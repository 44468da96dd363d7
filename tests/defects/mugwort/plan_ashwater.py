"""Mabel, 9, Ashwater: stacked area tables by a specialist teacher who measures."""

from tests.defects.mugwort.body_ashwater import AREAS, REST
from tests.defects.mugwort.words import Look, Plan, grid, head, note, para, sub

FRONT = [
    head("EDUCATION, HEALTH AND CARE PLAN (FINAL)"),
    note("Ashwater County Council · SEN Assessment Service, The Old Maltings, Ashwater"),
    grid(
        [4.2, 4.3, 4.2, 4.3],
        ["", "#Surname", "Thirkettle", "#Other names", "Mabel Constance"],
        ["", "#Likes to be called", "Mabel", "#Date of birth", "22/01/2017"],
        ["", "#Status", "Final", "#Date of final plan", "18/09/2026"],
        ["", "#Date of request", "05/05/2026", "#Plan to be reviewed by", "17/09/2027"],
        ["", "#School attended", "Coldharbour Green Primary School", "#Year group", "5"],
        ["", "#Main area of need", "Hearing impairment", "#Looked after child", "No"],
        ["", "#UPN", "Z999204317008", "#Pronouns", "she / her"],
        [
            "",
            "#Parent with responsibility",
            "Josephine Thirkettle (mother)",
            "#Address",
            "4 Sluice Cottages, Ashwater",
        ],
    ),
    note(
        "Numbers in brackets, (K1) to (K8), show which piece of advice a statement rests on; see Section K."
    ),
]

ABOUT = [
    head("Section A – The views, interests and aspirations of Mabel and her parent"),
    sub("How this section was written"),
    para(
        "A",
        "Mabel talked with Ottilie Brand, Qualified Teacher of the Deaf (QToD), for 40 minutes on 9 June 2026 in a "
        "quiet room at "
        "school, with speech and some supporting sign. What she said is written in italics on the original and set "
        "in quotation "
        "marks here. Her mother was interviewed at home on 11 June 2026.",
    ),
    sub("Mabel's history"),
    para(
        "A",
        "Mabel did not pass her newborn hearing screen. She was fitted with two hearing aids at 11 weeks and has "
        "worn them since. She went "
        "to Coldharbour Green nursery, and a teacher of the deaf has visited since she was three. Her loss fell by "
        "a further "
        "15 decibels in 2025 and the request for an assessment followed (K1, K4).",
    ),
    sub("What Mabel says"),
    para(
        "A",
        "\"I like science best because you can see it. I don't like the dinner hall, it is like being in a washing "
        "machine. When I "
        'miss a bit I copy the person next to me."',
        "Mabel speaks, and turns to supporting sign when she is tired. She will say what she thinks if the "
        "question is put to her "
        "face to face and she has time; she chose the school's new acoustic panels from four samples.",
    ),
    sub("Interests"),
    para("A", "Rock pools, drawing crabs, trampolining, a serial about vets."),
    sub("What her mother says"),
    para(
        "A",
        "Ms Thirkettle says that Mabel comes home grey with tiredness and goes to bed at six. She is proud that "
        "Mabel explains her "
        "hearing aids to her cousins. Her fear is the big secondary school.",
    ),
    sub("Hopes for the future"),
    para(
        "A",
        '{A1}* Mabel: "I want to be a marine biologist and go out on the boats."',
        "{A2}* Mabel: \"I'd like to go to sleepovers and know what everyone's laughing about.\"",
        "{A3}* Her mother hopes that Mabel will go to secondary school as someone who asks for what she needs "
        "herself.",
    ),
]

PLAN = Plan(
    stem="mugwort-02-ashwater",
    layout=2,
    look=Look(
        size=10.5,
        colour="7A2E1D",
        fill="F6E3DC",
        header="Mabel Thirkettle 22/01/2017",
        footer="Ashwater County Council",
    ),
    blocks=[*FRONT, *ABOUT, *AREAS, *REST],
    details={
        "name": "Mabel Constance Thirkettle",
        "preferred_name": "Mabel",
        "date_of_birth": "2017-01-22",
        "status": "final",
        "plan_date": "2026-09-18",
        "review_date": "2027-09-17",
        "year_group": 5,
        "local_authority": "Ashwater County Council",
        "setting": "Coldharbour Green Primary School",
        "named_placement": "Coldharbour Green Primary School",
        "primary_need": "Hearing impairment",
        "first_plan": True,
        "pronouns": "she",
        "looked_after": False,
        "officer": "Gwendoline Achebe",
        "signed": True,
        "upn": "Z999204317008",
        "dates": {"request": "2026-05-05", "draft": "2026-08-14", "final": "2026-09-18"},
    },
    states={"D": "nil", "H1": "nil", "H2": "nil"},
    areas="ci B1 B2 E1 E2 F1 F2 F3; cl B3 B4 E3 E4 F4 F5; se B5 B6 E5 E6 F6 F7 F8; sp B7 B8 E7 E8 F9 F10 F11; he "
    "C1 G1 E9",
    links="A1-E1,E3 A2-E2,E6 A3-E5,E7 B1-E1,F1,F2 B2-E2,F3 B3-E3,F4 B4-E4,F5 B5-E5,F6,F8 B6-E6,F7 B7-E7,F3,F9,F10 "
    "B8-E8,F11 C1-E9,G1 E1-F1,F2 E2-F2,F3 E3-F4 E4-F5 E5-F6,F8 E6-F7 E7-F10 E8-F11 E9-G1",
    guards=[
        ("@E5", "E", "O08: one skill carried into a second place, with a date of its own"),
        ("@F9", "F", "P04 P05: a seat and a way of speaking in every lesson need no minutes or number"),
        ("@F3", "F", "P04: equipment"),
        (
            "A social worker assessed Mabel on 2 July 2026 and found no social care needs related to her hearing loss "
            "(K6).",
            "D",
            "N07 S02: an assessment was made",
        ),
        ("@B7", "B", "N02: the diagnosis is followed by what it does"),
        ("She puts in her own hearing aids (K5).", "B", "T05: a strength, no need"),
        (
            "Each item is checked against its outcome at a meeting of the SENCO and the QToD in the last fortnight of "
            "every term.",
            "F",
            "P14: one sentence gives the review of all items",
        ),
    ],
)
