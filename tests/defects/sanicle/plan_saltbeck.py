"""Elodie, four: the clean plan of Saltbeck, by an officer who was a parent first."""

from tests.defects.sanicle.model import Piece, Plan, head, item, prose
from tests.defects.sanicle.provision_saltbeck import H1, H2, I_, E, F, G, J, K

A: list[Piece] = [
    head("Elodie's story so far"),
    prose(
        "a-hist",
        "Elodie arrived in a hurry, three weeks early, in March 2022. Her mum and dad learnt that she has Down's"
        " syndrome when she was two days old, and a small hole in her heart closed by itself before her second"
        " birthday. She wore her first hearing aids at eighteen months. She spent two happy years at Bluebell Cottage"
        " Nursery and joined the Reception class of St Oswin's Infant and Junior School in September 2026. Home is a"
        " terrace by the harbour, with her mum Hannah, her dad Luc, baby Félix and a very patient dog.",
    ),
    head("How Elodie tells us things, and how we listened to her"),
    prose(
        "a-how",
        "Elodie says about forty words and signs nearly ninety, using Makaton. When she is offered two objects she"
        ' takes the one she wants, and when she has had enough she pushes things gently away and signs "finished".'
        " Her nursery key worker, Bryony, spent a morning with her on 1 September 2026, offering photographs and toys"
        " and noting which she chose. Bryony has written down below what Elodie showed her. Hannah and Luc talked"
        " with the plan writer, Morag Ellery, over two cups of tea on 10 September 2026.",
    ),
    head("What Elodie showed Bryony"),
    prose(
        "a-child",
        "Elodie chose the water tray, the drum and the photograph of her dog, and went back to the drum four times."
        ' She turned over the photograph of the lunch hall. She signed "more" for singing and "Félix" for the picture'
        " of home. Shown pictures of other children, she kissed the one of her friend Ottilie.",
    ),
    item(
        "A1",
        "",
        "",
        "Bryony understood from Elodie's choices that she would like to have a friend to play with at her new school,"
        " the way she plays with Ottilie.",
    ),
    head("What Hannah and Luc would like you to know"),
    prose(
        "a-par",
        '"She is a joy, and she is nobody\'s mascot," says Hannah. Her parents say that Elodie copies everything, so'
        " what she sees around her matters. Luc worries that people talk over her head. They both feel that the"
        " summer was hard, with three chest infections and a lot of broken sleep.",
    ),
    item(
        "A2",
        "",
        "",
        "Hannah and Luc dream of hearing Elodie tell them, in words or signs, what happened in her day.",
    ),
    item("A3", "", "", "They would love her to learn to read, as her cousin with Down's syndrome has done."),
    item(
        "A4",
        "",
        "",
        "One day, they hope, she will walk to the harbour shop beside them without anyone holding on to her.",
    ),
]
B: list[Piece] = [
    head("Communication and interaction", "ci"),
    prose(
        "b-ci",
        "Elodie loves company. She takes turns in a song, watches faces closely and learns a new sign after seeing it"
        " five or six times.",
        "ci",
    ),
    item(
        "B1",
        "ci",
        "",
        "Elodie's spoken words are at the level of a child of about twenty months. She joins two signs now and then"
        " but not yet two words, and strangers recognise only six or seven of her words, so she is often left out of"
        " chatter on the carpet.",
    ),
    item(
        "B2",
        "ci",
        "",
        "She follows a short request when there is a sign or an object with it. Without one she understands roughly"
        " one request in four, and she then does what the other children do, or simply sits.",
    ),
    head("Cognition and learning", "cl"),
    prose(
        "b-cl",
        "She remembers what she sees far better than what she hears. She can match pictures, finish a twelve-piece"
        " inset puzzle and find her own coat peg by its photograph.",
        "cl",
    ),
    item(
        "B3",
        "cl",
        "",
        "Elodie learns at about the pace of a child of two and a quarter. A new idea has to come round many times"
        ' before it stays; at present she counts "one, two" and does not yet know that a written word says the same'
        " thing each time.",
    ),
    item(
        "B4",
        "cl",
        "",
        "She stays with an activity that an adult has chosen for about three minutes. After that she slides off her"
        " chair or sweeps the things to the floor, and so she rarely finishes what the class has begun.",
    ),
    head("Social, emotional and mental health", "semh"),
    prose(
        "b-semh",
        "Elodie is affectionate and quick to comfort a child who is crying. She settles with music.",
        "semh",
    ),
    item(
        "B5",
        "semh",
        "",
        "She wants to join in with other children but goes about it by hugging hard or pulling hair. This happens six"
        " or seven times a day, and some children have begun to move away when she comes near.",
    ),
    item(
        "B6",
        "semh",
        "",
        "When one thing ends and another begins without warning she drops to the floor and will not be moved. It"
        " takes ten to fifteen minutes to coax her up, and it happens on most days.",
    ),
    head("Sensory and physical", "sp"),
    prose(
        "b-sp",
        "Elodie walks, climbs on to the low sofa and is delighted by anything wet. She wears her hearing aids without"
        " fuss.",
        "sp",
    ),
    item(
        "B7",
        "sp",
        "",
        "Elodie has a moderate hearing loss in both ears that goes up and down with colds. In a noisy room she misses"
        " the quiet sounds at the ends of words, and beyond two metres she may not know that anyone has spoken to"
        " her.",
    ),
    item(
        "B8",
        "sp",
        "",
        "Low muscle tone makes her hands and trunk tire quickly. She holds a crayon in her fist and makes marks only"
        " up and down, and she slumps when sitting on the floor for more than five minutes.",
    ),
    item(
        "B9",
        "sp",
        "",
        "Elodie is not yet toilet trained. She does not tell anyone that she is wet, she cannot pull her own clothes"
        " up or down, and she misses a part of each session while being changed.",
    ),
]
C: list[Piece] = [
    item(
        "C1",
        "h",
        "",
        "Elodie's swallow is slow and not quite safe with thin drinks or mixed textures. She coughs at most meals,"
        " and drink going the wrong way is thought to be behind the chest infections that cost her 17 nursery days"
        " last year.",
    ),
    item(
        "C2",
        "h",
        "",
        "Glue ear fills and clears through the winter, so her hearing changes from week to week and her aids need"
        " setting again.",
    ),
]
D: list[Piece] = [
    item(
        "D1",
        "sc",
        "",
        "Elodie does not understand danger from traffic or water. Living beside the harbour with a baby in arms, her"
        " parents cannot take both children out unless two adults go, and Elodie rarely leaves the house after"
        " school.",
    ),
]

PLAN = Plan(
    stem="sanicle-02-saltbeck",
    layout=3,
    council="Saltbeck Borough Council",
    title="EDUCATION, HEALTH AND CARE PLAN (DRAFT)",
    front={
        "Name": "Elodie Pargeter",
        "Likes to be called": "Elodie",
        "Date of birth": "14 March 2022",
        "Status of this plan": "Draft",
        "Request received": "3 August 2026",
        "Date of this draft": "6 November 2026",
        "Review due by": "5 November 2027",
        "School year": "Reception",
        "Attending": "St Oswin's Infant and Junior School",
        "Primary area of need": "Cognition and learning (Down's syndrome)",
        "Languages at home": "English and some French",
        "Plan writer": "Morag Ellery, Saltbeck Special Educational Needs Team",
    },
    sections={
        "A": A,
        "B": B,
        "C": C,
        "D": D,
        "E": E,
        "F": F,
        "G": G,
        "H1": H1,
        "H2": H2,
        "I": I_,
        "J": J,
        "K": K,
    },
    columns={"K": ("Who gave it", "What it is", "Date")},
    details={
        "name": "Elodie Pargeter",
        "preferred_name": "Elodie",
        "date_of_birth": "2022-03-14",
        "status": "draft",
        "plan_date": "2026-11-06",
        "review_date": "2027-11-05",
        "year_group": 0,
        "local_authority": "Saltbeck Borough Council",
        "setting": "St Oswin's Infant and Junior School",
        "primary_need": "Cognition and learning (Down's syndrome)",
        "pronouns": "she",
        "officer": "Morag Ellery",
        "signed": False,
        "dates": {"request": "2026-08-03", "draft": "2026-11-06"},
    },
    sign={},
    states={"I": "blank", "J": "nil", "H2": "nil"},
    guards=[
        ("E1", "O02: the date is given once for all outcomes in the line above them"),
        ("E5", "O04/O08: starting a game in place of pulling hair is one change, with a count"),
        ("F12", "P03/P06: equipment in every session is enough"),
        ("B7", "N02: a hearing loss, but with its level and effect"),
        ("G2", "P12: clinic tests and aids rightly in G"),
        ("A4", "O06: a life hope that rightly stands in A, with a kerb outcome moving towards it"),
        ("F13", "P09: the timetable is described here, not left to a programme to come"),
        ("F11", "P02: trained teaching assistant and therapist both stated, though in a roundabout order"),
        ("h2", "S02: says in words that there is nothing to provide"),
    ],
)
