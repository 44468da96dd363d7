"""Aled, 7, Year 3: SEN support, no EHC plan. Pinderby Council's My Support Plan. Not an EHC plan."""

ABOUT = [
    "I am good at building dens and at remembering what people had for tea. Mr Pettit says I am the best at tidying the shed.",
    "I find it hard to sit near the door, and I hate it when the plan for the day is rubbed off the board.",
    "I would like to be asked to play football and I would like to read the football pages myself.",
]
HELPS = [
    "Tell me before things change.",
    "Let me draw it first.",
    "Sit me next to Idwal but not behind him.",
]
AREAS = [
    (
        "Communication and interaction",
        "Aled talks readily to adults and less readily to children. He starts in the middle of a story.",
        "Story strips, twice a week, 15 minutes, group of four (Mrs Hallam, teaching assistant).",
    ),
    (
        "Cognition and learning",
        "Reads at a level about eighteen months behind his age; writes one or two sentences.",
        "Daily reading with an adult, 10 minutes; overlay and larger print.",
    ),
    (
        "Social, emotional and mental health",
        "Tearful on Mondays. Two fixed friends and few others.",
        "Check-in on Monday mornings; football buddy rota at lunch.",
    ),
    (
        "Sensory and/or physical",
        "Glasses for close work. Tires in the afternoon.",
        "Movement break after lunch; seat away from the door.",
    ),
]
TARGETS = [
    ("1", "Aled will retell a short story in order to a partner.", "Mrs Hallam", "Half met"),
    ("2", "Aled will read 60 of the Year 2 common words.", "Mr Pettit", "Met: 64"),
    ("3", "Aled will ask one child to play at each lunchtime.", "Lunch team", "Not yet"),
]
FAMILY = (
    "Sioned and Imran came to the meeting on 21 January 2026. They are glad that Aled is keener to come to school and would like to "
    "know how his reading compares with last year. They hope he will be in the Year 4 residential with his friends."
)
COSTS = [
    ("Teaching assistant, 3.5 hours a week", "£2,310"),
    ("Overlay, reading pen", "£190"),
    ("Training: story strips", "£75"),
]
NOTE = (
    "This is a plan for special educational needs support that the school provides from its own budget. It is not an Education, Health "
    "and Care plan and no assessment has been asked for."
)
