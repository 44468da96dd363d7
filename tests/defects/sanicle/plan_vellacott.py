"""Darius, nineteen: the clean plan of Vellacott, all in fragments without verbs."""

from tests.defects.sanicle.model import Piece, Plan, head, item, prose
from tests.defects.sanicle.provision_vellacott import H1, H2, I_, E, F, G, J, K

A: list[Piece] = [
    head("Story"),
    prose(
        "a-hist",
        "Born in Gdynia; in Vellacott from the age of five. Moor Lane Primary, then Copperfield School (special) to"
        " 18. Plan since 2015 in place of an older statement. Sight loss (retinitis pigmentosa) found at 12. Home:"
        " mother Halina, grandfather. Ferriby Technical College since September 2025, foundation programme.",
    ),
    head("How views gathered; communication; say in decisions"),
    prose(
        "a-how",
        "Two talks with college mentor Yusuf Dane, 2 and 9 June 2026, large-print cards, notes read back to Darius"
        " for his yes or no. Spoken English in short sentences, Polish at home. Ten seconds of thinking time."
        " Decisions: three choices at once, mother beside him by his own wish, his own signature.",
    ),
    head("Darius: in his own words to Yusuf"),
    prose(
        "a-child",
        "\"Kitchen is best. I know where everything is. Corridor is worst, people just come out of nowhere. I don't"
        " want mum on the bus with me.\" Favourite things: baking, wrestling, grandfather's accordion. Dislikes:"
        " being steered by the elbow.",
    ),
    head("Hopes"),
    item("A1", "", "", '"A job in a bakery, the early shift, proper wages."'),
    item("A2", "", "", '"My own flat one day. With a lock."'),
    item("A3", "", "", '"Go to the wrestling with mates, not with mum."'),
    head("Mother's view, separately given (telephone, 11 June 2026)"),
    prose(
        "a-par",
        "Halina: a hard worker, no complaints ever, too trusting with strangers and money. Big worry: the dark"
        " evenings and the ring road.",
    ),
]
B: list[Piece] = [
    head("Communication and interaction", "ci"),
    prose("b-ci", "Strengths: polite, warm, good with regular customers at the college counter.", "ci"),
    item(
        "B1",
        "ci",
        "",
        'Long or indirect talk lost. About two ideas in a sentence the limit; beyond that a nod and "yes" without'
        " understanding, so wrong jobs done in the kitchen on most shifts.",
    ),
    item(
        "B2",
        "ci",
        "",
        "Facial expressions unseen beyond a metre. No sense of who is being spoken to in a group; either silence or"
        " cutting across, and few turns in conversation with other students.",
    ),
    head("Cognition and learning", "cl"),
    prose("b-cl", "Strengths: strong memory for routines, eleven recipes by heart.", "cl"),
    item(
        "B3",
        "cl",
        "",
        "Moderate learning difficulty: reading in 24-point print at about a seven-year-old level. Labels, rotas and"
        " messages beyond him without a reader; no safe check of allergens.",
    ),
    item(
        "B4",
        "cl",
        "",
        "Number to 100 secure; weights, time and money not. Scales misread four times in ten; any note handed over"
        " for any price.",
    ),
    head("Social, emotional and mental health", "semh"),
    prose("b-semh", "Strengths: steady temper, sense of fair play.", "semh"),
    item(
        "B5",
        "semh",
        "",
        "Low mood about loss of sight. Since February 2026 two or three college days a month missed, tears in the"
        ' changing room, "what\'s the point" said to three members of staff.',
    ),
    item(
        "B6",
        "semh",
        "",
        "Trust in strangers too quick. Bank card lent twice to people met online; £340 gone in May 2026.",
    ),
    head("Sensory and physical", "sp"),
    prose("b-sp", "Strengths: good hearing and touch, neat hands.", "sp"),
    item(
        "B7",
        "sp",
        "",
        "Vision impairment: field of about 15 degrees, no sight in dim light. Bumps and spills in corridors daily;"
        " screen and board work invisible at ordinary size.",
    ),
    item(
        "B8",
        "sp",
        "",
        "Hot surfaces and blades out of view at the edge of sight. Three small burns last term, and now long pauses"
        " at the oven, half the pace of others.",
    ),
    head("Preparing for adulthood", "pfa"),
    prose("b-pfa", "Strengths: own laundry, own alarm clock, never late.", "pfa"),
    item(
        "B9",
        "pfa",
        "",
        "Long cane on the college site only. Beyond the gate no crossing alone, two near misses with cyclists, so no"
        " journey without his mother.",
    ),
    item(
        "B10",
        "pfa",
        "",
        "No work experience outside college. Employers' rules, breaks, asking for a change of task: all unknown, and"
        " three interviews without a word past his name.",
    ),
    item(
        "B11",
        "pfa",
        "",
        "Meals for himself: breakfast only. Budget, shopping and bills all done by Halina; no idea of the weekly cost"
        " of food.",
    ),
]
C: list[Piece] = [
    item(
        "C1",
        "h",
        "",
        "Sight on the way down. New loss not noticed by Darius himself; change in the field only at yearly eye tests,"
        " so aids out of date for months at college.",
    ),
]
D: list[Piece] = [
    item(
        "D1",
        "sc",
        "",
        "No company of his own age after 4 pm or at weekends. Nobody but family for six weeks last summer, low mood"
        " worse each time.",
    ),
]

PLAN = Plan(
    stem="sanicle-05-vellacott",
    layout=10,
    council="Vellacott City Council",
    title="Education, Health and Care Plan",
    front={
        "Young person": "Darius Kowal",
        "Born": "19 June 2007",
        "Plan status": "Amended final",
        "First issued": "4 November 2015",
        "Review meeting": "16 June 2026",
        "Amended with effect from": "8 September 2026",
        "Review by": "15 June 2027",
        "Attends": "Ferriby Technical College",
        "Main need": "Moderate learning difficulty",
        "Other need": "Vision impairment",
        "Officer": "Bronagh Teal",
        "NHS number": "900 000 2937",
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
        "F": ("What", "Who", "How often, how long", "Numbers"),
        "G": ("What", "Who", "How often, how long", "Numbers"),
        "H2": ("What", "Who", "How often, how long", "Numbers"),
        "K": ("Advice", "From", "Date"),
    },
    details={
        "name": "Darius Kowal",
        "date_of_birth": "2007-06-19",
        "status": "amended",
        "plan_date": "2026-09-08",
        "review_date": "2027-06-15",
        "local_authority": "Vellacott City Council",
        "setting": "Ferriby Technical College",
        "named_placement": "Ferriby Technical College",
        "primary_need": "Moderate learning difficulty",
        "pronouns": "he",
        "officer": "Bronagh Teal",
        "signed": True,
        "nhs_number": "900 000 2937",
        "dates": {"first_issued": "2015-11-04", "review_meeting": "2026-06-16", "amended": "2026-09-08"},
    },
    sign={"Officer": "Bronagh Teal", "Signature": "B. Teal", "Date": "8 September 2026"},
    states={"H1": "nil", "J": "nil"},
    guards=[
        ("h1", "S10: H1 holds only a statement that it does not apply"),
        ("B7", "N02: impairment with its measure and effect"),
        ("E9", "O06: a working life, but with weeks, shifts and a date"),
        ("E1", "O03/O07: passive words, yet the young person does it and it is counted"),
        ("F1", "P05: a way of speaking used with the whole class needs no number"),
        ("F9", "P03: equipment in every practical lesson"),
        ("F7", "P02: visiting specialist with full title, hours split between teaching and advice"),
        ("K1", "V02: no parent's view is required of a young man of 19, and one is there"),
        ("b-cl", "P06: nothing vague in a strength"),
    ],
)
