"""Jaydon, ten: the clean plan of Oxmere, by an agency writer in a hurry."""

from tests.defects.sanicle.model import Piece, Plan, head, item, prose
from tests.defects.sanicle.provision_oxmere import H1, H2, I_, E, F, G, J, K

A: list[Piece] = [
    head("Background"),
    prose(
        "a-hist",
        "Jaydon is ten and in Year 6 at Harbinger Road Primary. He came into care of Oxmere when he was four, after a"
        " time at home that was frightening, and had three placements before he moved to Denise and Winston Achebe in"
        " 2021, where he has stayed. He went to two other infant schools. First plan was issued in May 2023. He see"
        " his mum, Kayleigh, six times a year.",
    ),
    head("How views was collected"),
    prose(
        "a-how",
        "Jaydon did his bit with Mr Bissett, learning mentor, using comic strip boxes on 8 September 2026. He will"
        " talk while doing something with his hands, he goes silent if asked straight out, and he can say yes or no"
        " to choices when they are drawn. Mr Bissett wrote his words down and read them back. Denise and Winston and"
        " also Kayleigh was phoned by the plan writer on 10 September 2026.",
    ),
    head("Jaydon's views"),
    prose(
        "a-child",
        "Jaydon told Mr Bissett: \"School's alright when it's forest day. I hate carpet time and I hate cover"
        " teachers. People say calm down and that don't make you calm.\" He likes bikes, ramen and Winston's old"
        " records. He is worried about the big school.",
    ),
    item(
        "A1", "", "", "Jaydon says when he is older he wants a job fixing bikes, in a shop with his name on."
    ),
    item("A2", "", "", 'He wants to get to big school and "not get kicked out, not even once".'),
    head("Views of carers and parent"),
    prose(
        "a-par",
        "Denise says Jaydon is kind with little ones and with animals, and he never forgets who has been straight"
        " with him. She finds Mondays after contact hard. Winston says reading makes him feel stupid so he kicks off"
        " first. Kayleigh says she is proud of him and that he was always a busy baby.",
    ),
    item(
        "A3", "", "", "Denise and Winston would like to see him with one proper mate who comes round for tea."
    ),
    item(
        "A4", "", "", "Kayleigh hopes one day he will be able to read the letters she writes him by himself."
    ),
]
B: list[Piece] = [
    prose(
        "b-lead",
        "What is going well: Jaydon is practical, he is patient with tools, and he runs the bike repair table on"
        " Fridays. His non-verbal reasoning is in the average range. Needs below are in order of priority and came"
        " out of the review on 15 September 2026.",
    ),
    item(
        "B1",
        "semh",
        "",
        "When Jaydon feel cornered or laughed at he goes from quiet to throwing things inside a minute. This happened"
        " 14 times last half term, chairs went over twice, and it takes him about 40 minutes to get back to"
        " learning.",
    ),
    item(
        "B2",
        "semh",
        "",
        "He don't trust that adults will come back. He checks the door and leaves his seat to find Mr Bissett eight"
        " or nine times a day, more so when a cover teacher is in, and loses the start of most lessons.",
    ),
    item(
        "B3",
        "ci",
        "",
        "Jaydon has developmental language disorder. He gets lost when talk is quick, he know fewer words than most"
        " seven year olds, and he cannot put what happened in order, so after a fall-out he is not able to give his"
        " side of it.",
    ),
    item(
        "B4",
        "cl",
        "",
        "His reading is at a level of six years ten months. He can sound out most words now, but at end of a"
        " paragraph he can't say what it was about, and he refuses any text longer than half a page.",
    ),
    item(
        "B5",
        "semh",
        "",
        "Attention is very short when he is sat listening, about three minutes. He calls out, taps, tips the chair;"
        " by then he has missed the instruction and starts on the wrong thing.",
    ),
    item(
        "B6",
        "ci",
        "",
        "Jaydon misreads other children. He takes a look or a bump as a threat, and he tells peers what to do in"
        " games, so they stop asking him. He had no shared play on seven of ten breaks observed.",
    ),
    item(
        "B7",
        "cl",
        "",
        "Spelling and writing is well behind, age equivalent of six and a half. He will say a good sentence but"
        " writes four or five words of it, and tears up the page if it looks wrong to him.",
    ),
    item(
        "B8",
        "sp",
        "",
        "Noise bothers him more than it does others. In the dinner hall and in assembly he covers ears, hums, then"
        " bolts, and he has eaten his lunch outside the hall since Easter.",
    ),
]
C: list[Piece] = [
    item(
        "C1",
        "h",
        "",
        "Jaydon takes long time to drop off and he wakes at four most nights. He gets roughly six hours sleep, and he"
        " is tearful and slow in morning lessons because of it.",
    ),
    item(
        "C2",
        "h",
        "",
        "Attention deficit hyperactivity disorder (ADHD) medicine wears off around two o'clock and it takes his"
        " appetite away. He has dropped from the 50th to the 25th centile for weight and afternoons are when most"
        " upsets happen.",
    ),
]
D: list[Piece] = [
    item(
        "D1",
        "sc",
        "",
        "Jaydon is a looked-after child. Contact with his mum leaves him wound up for two days, he does not have"
        " words for the mixed feelings, and Denise report broken doors at home after four of last six visits.",
    ),
    item(
        "D2",
        "sc",
        "",
        "He has no group or club of his own. He was asked to leave football and scouts, so evenings is spent alone on"
        " a games console and nobody his age calls for him.",
    ),
]

PLAN = Plan(
    stem="sanicle-03-oxmere",
    layout=5,
    council="Oxmere Metropolitan Borough Council",
    title="EDUCATION, HEALTH AND CARE PLAN",
    front={
        "Surname": "Pruett",
        "Other names": "Jaydon",
        "Date of birth": "27.01.2016",
        "Status": "Amended (final)",
        "First plan issued": "12.05.2023",
        "Date of review meeting": "15.09.2026",
        "Date of this amended plan": "13.11.2026",
        "Next review by": "14.09.2027",
        "Year": "6",
        "School": "Harbinger Road Primary School",
        "Primary need": "Social, emotional and mental health",
        "Looked after": "Yes, by Oxmere",
        "Unique pupil number": "K000118220417",
        "Lives with": "Denise and Winston Achebe (foster carers)",
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
    columns={
        "F": ("Provision", "Who", "How often, how long, how many"),
        "G": ("Provision", "Who", "How often, how long, how many"),
        "H1": ("Provision", "Who", "How often, how long, how many"),
        "H2": ("Provision", "Who", "How often, how long, how many"),
        "K": ("Advice", "Who from", "Dated"),
    },
    details={
        "name": "Jaydon Pruett",
        "date_of_birth": "2016-01-27",
        "status": "amended",
        "plan_date": "2026-11-13",
        "review_date": "2027-09-14",
        "year_group": 6,
        "local_authority": "Oxmere Metropolitan Borough Council",
        "setting": "Harbinger Road Primary School",
        "named_placement": "Harbinger Road Primary School",
        "primary_need": "Social, emotional and mental health",
        "pronouns": "he",
        "looked_after": True,
        "officer": "Gareth Stobbs",
        "signed": True,
        "upn": "K000118220417",
        "dates": {"first_issued": "2023-05-12", "review_meeting": "2026-09-15", "amended": "2026-11-13"},
    },
    sign={"Signed": "G Stobbs", "Officer": "Gareth Stobbs, for Oxmere", "Date": "13.11.2026"},
    states={"H1": "nil", "J": "nil"},
    guards=[
        ("B3", "N02: names a diagnosis, then what it does to him"),
        ("C2", "N02/N04: medicine is told as a cause of difficulty, not as provision"),
        ("E9", "O12/O02: Christmas of Year 7 is a date and looks ahead to the next phase"),
        ("F2", "P05: one adult shared between two children is a ratio"),
        ("F6", "P03: the second part hangs on an event, with its time and length given"),
        ("F7", "P04/P05: an approach used all day needs neither minutes nor a ratio"),
        ("h1", "S02: says that there is none after assessment"),
        ("K7", "S14: one older report in an amended plan, the newest is of this year"),
        ("B2", "M05/N03: uneven grammar but a counted, observable need"),
    ],
)
