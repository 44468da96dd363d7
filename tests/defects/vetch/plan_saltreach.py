"""A person-centred “My plan”, written to the child as “you” by a parent-facing officer."""

from __future__ import annotations

from typing import Any

from tests.defects.vetch.page import Theme

STEM, LAYOUT = "vetch-03-saltreach", 6
THEME = Theme(
    font="Verdana",
    size=10.5,
    colour="5B2A86",
    tint="EADCF4",
    heads="band",
    numbered=False,
    stripe=True,
    foot="My Plan: Saltreach",
)
DETAILS: dict[str, Any] = {
    "name": "Marnie Dunstall",
    "preferred_name": None,
    "date_of_birth": "2014-11-19",
    "status": "amended",
    "plan_date": "2026-11-02",
    "review_date": "2027-09-13",
    "year_group": 7,
    "local_authority": "Saltreach City Council",
    "setting": "Beacon Quay Academy",
    "named_placement": "Beacon Quay Academy",
    "primary_need": "Social, emotional and mental health",
    "first_plan": False,
    "pronouns": None,
    "looked_after": True,
    "officer": "Lorraine Beddoes",
    "signed": True,
    "upn": None,
    "nhs_number": "999 014 2261",
    "dates": {
        "request": None,
        "draft": None,
        "first_issued": "2024-02-12",
        "final": None,
        "amended": "2026-11-02",
        "review_meeting": "2026-09-14",
    },
}
COLS = ["What will be done for me", "Who will do it", "How often and how long"]
WIDE = [3.0, 2.2, 2.0]
BLOCKS: list[Any] = [
    ("title", "My Plan", "My Education, Health and Care Plan, made with Saltreach City Council"),
    (
        "kv",
        [
            ("My name", "Marnie Dunstall"),
            ("I was born on", "19 November 2014"),
            ("My NHS number", "999 014 2261"),
            ("My year group", "Year 7"),
            ("My school", "Beacon Quay Academy"),
            ("I live with", "Foster carers Glenys and Rob Pettifer, since April 2025"),
            ("Looked after by the council", "Yes"),
            ("My mum", "Carly Dunstall"),
            ("What I find hardest", "Social, emotional and mental health"),
            ("Status of my plan", "Amended final plan"),
            ("First issued", "12 February 2024"),
            ("Review meeting", "14 September 2026"),
            ("Amended plan issued", "2 November 2026"),
            ("Next review by", "13 September 2027"),
        ],
    ),
    ("sub", "What is in my plan"),
    (
        "grid",
        ["Part", "What it is about"],
        [
            ("A", "My views, interests, hopes and dreams"),
            ("B", "My special educational needs"),
            ("C", "My health needs"),
            ("D", "My social care needs"),
            ("E", "My outcomes"),
            ("F", "The special educational provision I need"),
            ("G", "The health provision I need"),
            ("H1, H2", "The social care provision I need"),
            ("I", "My school"),
            ("J", "My personal budget"),
            ("K", "Who helped to write my plan"),
        ],
        [1, 6],
    ),
    ("page",),
    ("head", "A", "Section A: My views, interests, hopes and dreams"),
    (
        "p",
        "Marnie, this is the part that is all about you. You talked to Lorraine from the council on 21 "
        "September 2026 while you walked the Pettifers’ dog, and she read her notes back to you so that you could "
        "change them. The words in quotation marks are yours. Your mum spoke to Lorraine by phone and Glenys and "
        "Rob filled in a form, both in the same week.",
    ),
    ("sub", "My story so far"),
    (
        "p",
        "You were born in Saltreach and lived with your mum and your sister Elsie. When you were seven you came "
        "into care. You have lived with three foster families and missed most of Years 3 and 4. You moved to "
        "Glenys and Rob in April 2025 and started at Beacon Quay in September 2026.",
    ),
    ("sub", "What I say"),
    (
        "p",
        "“I’m good at drawing and I’m funny. I like dogs more than people. I hate it when teachers swap and "
        "nobody says. When it’s loud I feel like my head is fizzing.”",
    ),
    ("sub", "What my mum says"),
    (
        "p",
        "Your mum says she is prouder of you than she can put into words. She worries that you think the moves "
        "were your fault, and she wants you to see Elsie more.",
    ),
    ("sub", "What Glenys and Rob say"),
    (
        "p",
        "They say you are warm and quick to laugh, and that you notice when somebody is sad. They would like "
        "school to ring before things boil over and not after.",
    ),
    ("sub", "How I like to be talked to"),
    (
        "p",
        "You talk well when you are calm. When you are upset you would rather point to a card or send a text "
        "than speak. You want people to sit beside you, not opposite, and to tell you what was decided and why. "
        "You came to the first half of your review and chose who sat where.",
    ),
    ("sub", "My hopes and dreams"),
    (
        "li",
        ("A1", "You want to be a dog groomer with your own van one day."),
        ("A2", "You hope to stay in one school until the end of Year 11 and not be moved again."),
        ("A3", "Your mum hopes you will have a best friend you can trust."),
    ),
    ("head", "B", "Section B: My special educational needs"),
    (
        "p",
        "You draw beautifully, read above your age and can explain a story better than most adults. You look "
        "after younger children at break without being asked.",
    ),
    ("area", "ci", "Talking and getting on with others (communication and interaction)"),
    (
        "li",
        (
            "B1",
            "You find it hard to tell whether a person is joking or cross. You often hear a firm voice as "
            "shouting, and most weeks you fall out with somebody over words that were meant kindly.",
        ),
    ),
    ("area", "cl", "Learning (cognition and learning)"),
    (
        "li",
        (
            "B2",
            "You missed two years of maths. You work at the level of a child in Year 4, you do not yet know "
            "your times tables past five, and you tear up the page when fractions come up.",
        ),
        (
            "B3",
            "You can give your attention to a lesson for about six minutes. After that you watch the door or "
            "draw, so you finish about one task in three.",
        ),
    ),
    ("area", "se", "Feelings (social, emotional and mental health)"),
    (
        "li",
        (
            "B4",
            "Big feelings come very fast. Two or three times a week you swear, throw things or run out of "
            "class, and it is usually forty minutes before you can go back.",
        ),
        (
            "B5",
            "You find it hard to trust that "
            "adults will come back. You ask where your key person is many times a day, and on days when that person "
            "is away you have not stayed for a full lesson.",
        ),
    ),
    ("area", "sp", "My body and senses (sensory and physical)"),
    (
        "li",
        (
            "B6",
            "Loud, echoing places hurt you. You cover your ears in the corridor and will not go into the "
            "dining hall, so you have gone without lunch on three days in five this term.",
        ),
    ),
    ("area", "ot", "Looking after myself (self-care and independence)"),
    (
        "li",
        (
            "B7",
            "You cannot yet plan for the day ahead. You come without your bag or kit four days in five and "
            "do not know which lesson is next, so you arrive late and flustered.",
        ),
    ),
    ("head", "C", "Section C: My health needs"),
    (
        "li",
        (
            "C1",
            "You have nightmares about four nights a week and are afraid to fall asleep. By the afternoon "
            "you are so tired that you put your head on the desk and miss the lesson.",
        ),
    ),
    ("head", "D", "Section D: My social care needs"),
    (
        "li",
        (
            "D1",
            "You are looked after under section 20 of the Children Act. The days round seeing your mum and "
            "Elsie are hard: you cannot make sense of why you moved, and you have been sent home from school after "
            "three of the last five visits.",
        ),
    ),
    ("head", "E", "Section E: My outcomes"),
    (
        "p",
        "You, Glenys and Ms Farrow, the special educational needs co-ordinator (SENCO), will agree smaller "
        "targets every half term and look together at how they went.",
    ),
    (
        "li",
        (
            "E1",
            "By the end of Year 8 you will check what somebody meant, with words such as “are you joking?”, "
            "before you answer back, in four fallings-out out of five.",
        ),
        (
            "E2",
            "By the end of Year 9 you will pass the Entry Level 3 maths test, including the fractions a "
            "groomer needs for mixing shampoo.",
        ),
        (
            "E3",
            "By the end of Year 8 you will work for twenty minutes at a time, so that four tasks out of five "
            "are finished in the lesson.",
        ),
        (
            "E4",
            "By the end of Year 8 you will show your card and go to the calm room before things boil over, and "
            "be back in lesson within ten minutes, so that you are not sent home once in a whole term and can "
            "stay at this school.",
        ),
        (
            "E5",
            "By July 2027 you will stay for every lesson of the day when your key person is away, on nine such "
            "days out of ten.",
        ),
        ("E6", "By July 2027 you will eat lunch every school day with at least one friend you have chosen."),
        (
            "E7",
            "By the end of Year 9 you will use your own list to arrive at four lessons out of five on time, "
            "with the right kit and no reminder.",
        ),
        (
            "E8",
            "By July 2027 you will sleep through five nights a week and be awake for all your afternoon lessons.",
        ),
        (
            "E9",
            "By December 2027 you will go to school as usual on the day after every visit, because you can "
            "tell your own story from your life book.",
        ),
    ),
    ("head", "F", "Section F: The special educational provision I need"),
    (
        "p",
        "Ms Farrow will look at everything in this table with you, your carers and the person who does it in "
        "the last week of each term.",
    ),
    ("area", "ci", "For talking and getting on with others"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "F1",
                    "You will work on tone of voice, faces and jokes with comic strip conversations, in a "
                    "group of three.",
                ),
                "Speech and language therapist with a trained teaching assistant beside her",
                "40 minutes every Tuesday in term time",
            )
        ],
        WIDE,
    ),
    ("area", "cl", "For learning"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "F2",
                    "You will be taught maths on your own with the Numbers Count programme, starting from what you "
                    "know.",
                ),
                "Qualified maths teacher trained in Numbers Count, 1:1",
                "Three times a week, 30 minutes each",
            ),
            (
                (
                    "F3",
                    "In English, science and humanities your work will be cut into six-minute chunks, each with a "
                    "tick box and a movement break after it.",
                ),
                "Subject teachers, with a learning mentor trained in "
                "attention difficulties, one adult to you and two others",
                "Every one of those lessons, 12 hours a week",
            ),
        ],
        WIDE,
    ),
    ("area", "se", "For feelings"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "F4",
                    "You will have a key person to greet you, check your feelings card and plan the day, and a second "
                    "key person who takes over whenever the first is away.",
                ),
                "Two learning mentors trained in attachment and trauma, 1:1",
                "Every day, 15 minutes at 8.30 and 10 minutes at 3.00",
            ),
            (
                (
                    "F5",
                    "You will learn to spot the first signs of anger and to use your exit card, through drawing and "
                    "the Zones of Regulation lessons.",
                ),
                "Emotional literacy support assistant, 1:1, supervised by the educational psychologist",
                "45 minutes once a week",
            ),
            (
                (
                    "F6",
                    "The calm room will be open to you whenever you show your exit card. An adult will sit with you "
                    "and help you go back.",
                ),
                "Learning mentor trained in de-escalation, 1:1",
                "Any lesson, from the moment you show it until you are back",
            ),
            (
                (
                    "F7",
                    "All your teachers will be trained in attachment and in how you like to be spoken to.",
                ),
                "Educational psychologist",
                "Two hours every September and one hour every February",
            ),
        ],
        WIDE,
    ),
    ("area", "sp", "For my body and senses"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "F8",
                    "You will have ear defenders, leave each lesson three minutes before the bell and eat "
                    "in the art room with up to three friends you choose.",
                ),
                "Lunchtime supervisor trained by the occupational therapist",
                "Every school day; lunch from 12.30 to 1.10",
            )
        ],
        WIDE,
    ),
    ("area", "ot", "For looking after myself"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "F9",
                    "You will be taught to make a picture list for your bag and timetable, on your phone, "
                    "and to tick it off by yourself.",
                ),
                "Learning mentor trained in coaching for organisation, 1:1",
                "20 minutes every Monday and 5 minutes each other morning",
            )
        ],
        WIDE,
    ),
    ("head", "G", "Section G: The health provision I need"),
    (
        "grid",
        COLS,
        [
            (
                (
                    "G1",
                    "You will have imagery rehearsal sessions for nightmares, and Glenys and Rob will be "
                    "shown how to help you settle.",
                ),
                "Clinical psychologist from the Child and Adolescent Mental Health Service, 1:1",
                "50 minutes once a fortnight for two terms, then checked every term",
            )
        ],
        WIDE,
    ),
    (
        "head",
        "H1",
        "Section H1: Social care provision for me under section 2 of the Chronically Sick and Disabled "
        "Persons Act 1970",
    ),
    ("nil", "You do not need any provision under this Act at the moment."),
    ("head", "H2", "Section H2: Other social care provision I need"),
    (
        "grid",
        COLS,
        [
            (
                ("H2-1", "You will make your life book and talk through each visit before and after it."),
                "Your social worker, trained in life story work, 1:1; looked at in every six-monthly care review",
                "One hour every second Thursday and half an hour the day after each visit",
            )
        ],
        WIDE,
    ),
    ("head", "I", "Section I: My school"),
    ("p", "Beacon Quay Academy, a mainstream secondary academy."),
    ("head", "J", "Section J: My personal budget"),
    ("nil", "Nobody has asked for a personal budget for you."),
    ("head", "K", "Section K: Who helped to write my plan"),
    (
        "grid",
        ["Who", "What they gave", "When"],
        [
            (
                "Marnie, Carly Dunstall, Glenys and Rob Pettifer",
                "Your views, your mum’s and your carers’",
                "21 to 25 September 2026",
            ),
            ("Ms Farrow, SENCO", "School’s report for the review", "9 September 2026"),
            ("Dr Ivo Lanyon, educational psychologist", "Educational psychology advice", "10 September 2026"),
            (
                "Dr Bose, consultant paediatrician",
                "Medical advice (looked-after child health review)",
                "7 August 2026",
            ),
            ("Hattie Crewe, clinical psychologist", "Letter about sleep", "2 September 2026"),
            ("Jem Rudd, speech and language therapist", "Therapy advice", "8 September 2026"),
            ("Aisling Moore, occupational therapist", "Therapy advice", "3 September 2026"),
            ("Desmond Achebe, social worker", "Social care advice and care plan", "11 September 2026"),
        ],
        [3, 3, 2],
    ),
    ("head", None, "Who signed my plan"),
    (
        "kv",
        [
            ("Name", "Lorraine Beddoes, plan co-ordinator for Saltreach City Council"),
            ("Signed", "Lorraine Beddoes"),
            ("Date", "2 November 2026"),
        ],
    ),
]
LINKS = {
    "A1": "E2",
    "A2": "E4",
    "A3": "E6 E1",
    "B1": "E1 F1",
    "B2": "E2 F2",
    "B3": "E3 F3",
    "B4": "E4 F5 F6",
    "B5": "E5 F4 F7",
    "B6": "E6 F8",
    "B7": "E7 F9",
    "C1": "E8 G1",
    "D1": "E9 H2-1",
    "E1": "F1",
    "E2": "F2",
    "E3": "F3",
    "E4": "F5 F6 F7",
    "E5": "F4",
    "E6": "F8",
    "E7": "F9",
    "E8": "G1",
    "E9": "H2-1",
}
GUARDS = [
    ("“I’m good at drawing and I’m funny.", "A", "V05"),
    ("@A1", "A", "O06"),
    ("@F8", "F", "P07"),
    ("@F6", "F", "P04"),
    ("@E4", "E", "O08"),
    ("@D1", "D", "N08"),
    ("@F4", "F", "P06"),
    ("You do not need any provision under this Act", "H1", "S02"),
]
