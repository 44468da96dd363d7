"""Seren, fourteen: the clean plan of Dunmarrow, taught otherwise than at school, Section A in the first person."""

from tests.defects.sanicle.model import Piece, Plan, head, item, prose
from tests.defects.sanicle.provision_dunmarrow import H1, H2, I_, E, F, G, J, K

A: list[Piece] = [
    head("Who is speaking"),
    prose(
        "a-how",
        "I am Seren. I typed my parts of this section myself in July and August 2026, on my bed, with Callie from the"
        " advocacy service sitting on the landing. She asked me one question a day by text. The part at the end is"
        " Mum's and she typed it herself. You can talk to me, but I answer better in writing, and I need to have the"
        " question a day before. If I put my hood up it means stop.",
    ),
    head("My history"),
    prose(
        "a-hist",
        "I went to Penhale Primary and I was fine, or I looked fine. I found out that I am autistic when I was"
        " eleven. Year 7 at Dunmarrow Academy was loud and I got quieter and quieter. In November of Year 8 I stopped"
        " being able to go in. I have had tutors who changed all the time. I live with my mum and two rats, Biscuit"
        " and Fig.",
    ),
    head("What I think and like now"),
    prose(
        "a-child",
        "I like drawing animals with all the bones in the right place. I like being outdoors if there are no people."
        " I hate not knowing who is coming. I want adults to stop telling me that I was coping, because I was not.",
    ),
    head("What I hope for"),
    item(
        "A1", "", "", "I want to work with injured wild animals when I am grown up, like at a rescue centre."
    ),
    item("A2", "", "", "I would like to have one friend my own age who I see in real life."),
    item("A3", "", "", "I want to be able to go on a bus into town by myself and buy my own art pens."),
    head("Mum's own words"),
    prose(
        "a-par",
        "I am Ffion, Seren's mum. I watched my daughter disappear over two years and I was told that she was fine. I"
        " do not want her rushed. I notice that she eats better and sleeps better on farm days. I am proud of how"
        " honest she is.",
    ),
    item(
        "A4",
        "",
        "",
        "I hope that Seren will get some qualifications that open a door for her, whichever ones they are.",
    ),
]
B: list[Piece] = [
    head("Communication and interaction", "ci"),
    prose(
        "b-ci",
        "Seren writes with precision and dry humour. Her vocabulary is above that of most fourteen-year-olds. (Speech"
        " and language therapist)",
        "ci",
    ),
    item(
        "B1",
        "ci",
        "",
        "Seren takes words at face value and needs eight to ten seconds to work out a spoken question. When a second"
        ' question comes before then she loses both, says "fine", and does not do what was asked.',
    ),
    item(
        "B2",
        "ci",
        "",
        "She finds talk with people of her own age hard to read. She waits for a gap that does not come, rehearses"
        " what to say until the moment has gone, and has not spoken with another young person outside her family"
        " since March 2025.",
    ),
    head("Cognition and learning", "cl"),
    prose(
        "b-cl",
        "Her reasoning with words and with pictures is in the high average range, and she has a striking memory for"
        " anatomy. (Educational psychologist)",
        "cl",
    ),
    item(
        "B3",
        "cl",
        "",
        "Planning is hard for Seren. Given a task of more than two stages she does not know where to start, and of"
        " eleven pieces of work set in the spring term she began nine and completed one.",
    ),
    item(
        "B4",
        "cl",
        "",
        "There are large gaps in her mathematics after 20 months with little teaching. She works at the level"
        " expected at the end of Year 6 and has not met ratio, algebra or graphs.",
    ),
    head("Social, emotional and mental health", "semh"),
    prose(
        "b-semh",
        "Seren knows a good deal about herself and can say, in writing, what has upset her. She is gentle and patient"
        " with animals. (Advocate)",
        "semh",
    ),
    item(
        "B5",
        "semh",
        "",
        "Seren cannot at present go into a school building. At the gate she shakes, cannot speak and has been sick,"
        " and she last attended in November 2024; since then each attempt to bring her back has been followed by"
        " several days in bed.",
    ),
    item(
        "B6",
        "semh",
        "",
        "She hides distress until she is overwhelmed. Adults see a quiet and agreeable girl; later the same day she"
        " shuts down for two hours or more, four or five times a week, and no work can be done.",
    ),
    head("Sensory and physical", "sp"),
    prose("b-sp", "Seren has a good eye and draws finely for short periods. (Occupational therapist)", "sp"),
    item(
        "B7",
        "sp",
        "",
        "Overlapping noise, strip lights and strong food smells are painful to her. In a room with more than four"
        " people she puts her hood up within five minutes and takes in nothing after that.",
    ),
    item(
        "B8",
        "sp",
        "",
        "Her finger joints bend too far. Holding a pen for longer than six or seven minutes hurts, so that she writes"
        " a quarter of what she could tell you.",
    ),
    head("Preparing for adulthood", "pfa"),
    prose(
        "b-pfa",
        "Seren looks after her rats, keeps a chart of their weight and can cook two meals. (Ffion)",
        "pfa",
    ),
    item(
        "B9",
        "pfa",
        "",
        "She has not travelled alone or paid for anything in a shop. She freezes when the driver or the assistant"
        " speaks to her, and so cannot go anywhere without her mother.",
    ),
    item(
        "B10",
        "pfa",
        "",
        "Seren has no picture of what might come after Year 11. She has not been inside a college or met anybody who"
        " does the work that interests her, and the question makes her shut down.",
    ),
]
C: list[Piece] = [
    item(
        "C1",
        "h",
        "",
        "Seren has panic attacks two or three times a week, mostly in the evening before something is planned. Each"
        " lasts about half an hour and leaves her too tired to learn the next morning.",
    ),
    item(
        "C2",
        "h",
        "",
        "She eats only seven foods and skips meals when anxious. Her iron is low, and she is faint and slow by late"
        " morning on most days.",
    ),
]
D: list[Piece] = [
    item(
        "D1",
        "sc",
        "",
        "Seren spends all but a few hours of the week in her bedroom. Ffion gave up work in 2025 to be at home with"
        " her, and neither of them has had an evening out without the other for more than a year.",
    ),
]

PLAN = Plan(
    stem="sanicle-04-dunmarrow",
    layout=7,
    council="Dunmarrow Council",
    title="Education, Health and Care Plan",
    front={
        "Full name": "Seren Whitlock",
        "Known as": "Seren",
        "Date of birth": "30/05/2012",
        "Version": "1.0",
        "Status": "Final",
        "Request date": "11/05/2026",
        "Draft issued": "28/08/2026",
        "Plan date": "25/09/2026",
        "Review date": "24/09/2027",
        "National curriculum year": "Year 10",
        "Setting during assessment": "Dunmarrow Academy (not attending)",
        "Primary need": "Autism",
        "Looked after child": "No",
        "Parent": "Ffion Whitlock",
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
        "E": ("Outcome", "By when"),
        "F": ("Provision", "Delivered by", "Amount", "Outcomes served"),
        "G": ("Provision", "Delivered by", "Amount", "Outcomes served"),
        "H1": ("Provision", "Delivered by", "Amount", "Outcomes served"),
        "H2": ("Provision", "Delivered by", "Amount", "Outcomes served"),
        "K": ("Advice", "Given by", "Date received"),
    },
    details={
        "name": "Seren Whitlock",
        "preferred_name": "Seren",
        "date_of_birth": "2012-05-30",
        "status": "final",
        "plan_date": "2026-09-25",
        "review_date": "2027-09-24",
        "year_group": 10,
        "local_authority": "Dunmarrow Council",
        "setting": "Dunmarrow Academy",
        "primary_need": "Autism",
        "pronouns": "she",
        "looked_after": False,
        "officer": "Tamsin Rowe-Hart",
        "signed": True,
        "dates": {"request": "2026-05-11", "draft": "2026-08-28", "final": "2026-09-25"},
    },
    sign={
        "Authorised by": "Tamsin Rowe-Hart",
        "Role": "Plan co-ordinator",
        "Signature": "T. Rowe-Hart",
        "Signed on": "25/09/2026",
    },
    states={"H2": "nil"},
    guards=[
        ("a-how", "V05: first person, but who types and who speaks is said"),
        ("E4", "O02: the date stands in the next column"),
        ("E7", "O06/O08: a choice with visits and a date, not a life goal"),
        ("B5", "M05: a dated history of attendance, rightly in the past"),
        ("F6", "P11: ordinary subjects, but given one to one at home in place of school"),
        ("F9", "P03: environment used at every place in all lessons"),
        ("G1", "P12: treatment of a health need by mental health service, rightly in G"),
        ("i", "S09: no school, since education is otherwise than at school"),
        ("A4", "O06/P06: a parent's hope in Section A"),
    ],
)
