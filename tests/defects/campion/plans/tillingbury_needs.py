"""Views, needs and outcomes of the Tillingbury plan."""

from __future__ import annotations

from tests.defects.campion.pen import T, item, say

WHO, FREQ, MEETS = "By whom", "How often, how long, with how many", "Which need does this meet?"


def prov(key: str, area: str, text: str, who: str, often: str, meets: str) -> T:
    """A row of a provision grid."""
    return T(key, text, "item", area, None, {WHO: who, FREQ: often, MEETS: meets})


CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"

H, SC = "health", "social-care"

STORY = [
    say(
        "A:h1",
        "Bee is the first child of Temi and Joanna. She was born at 37 weeks, had her heart repaired at five months and spent much of her first year in hospital. She went to Acorn Nursery from January 2024, with a one-to-one worker paid for by the inclusion fund, and started in Reception at Larchfield Primary School in September 2026. Her brother, Kit, is 18 months old. (K1, K3)",
    ),
]

SHOWS = [
    say(
        "A:v1",
        "Bee loves music, water, the slide, the hoover and anyone who will dance with her. She does not like hand dryers, hats or being hurried. (K1, K2)",
    ),
    say(
        "A:v2",
        "Bee is too young to tell us in words what she wants. Mrs Pell, who knew her best at nursery, watched what she chose over two weeks in June 2026, offered her photographs to sort into “like” and “don't like” and filmed the answers; what stands here is an adult's account of what she showed. Bee was at the first ten minutes of her meeting and chose the song. (K2)",
    ),
    say(
        "A:c1",
        "She tells people things with her face, by leading them by the hand, with Makaton signs and with a few words. Offer her two things to choose from, with the sign, and wait for ten seconds. (K1, K4)",
    ),
]

PARENTS = [
    say(
        "A:p1",
        "Written by Temi and Joanna in June 2026: we are proud of how hard Bee works and of how she makes a room laugh. What wears us out is never being able to look away. (K1)",
    ),
    item("A1", "We hope that Bee will be able to tell people what she wants without us there to translate."),
    item("A2", "We would like her to have a friend of her own, one who comes to tea."),
    item("A3", "One day we want to hear her read Kit a story, even a very short one."),
    item(
        "A4",
        "And we hope she will look after herself more: eating, drinking and going to the toilet like the other children.",
    ),
]

ST_CI = say(
    "B:s1",
    "Bee looks at people, smiles, copies actions and songs and takes her turn in peek-a-boo. She learns a new sign in about a week. (K2, K4)",
)

N_CI = [
    item(
        "B1",
        "Bee understands about 60 words and everyday phrases when they come with a sign or an object. Without these she stands still or goes to do something else, so she does not know what her class has been told to do. (K4)",
        CI,
        "CI1",
    ),
    item(
        "B2",
        "She uses 40 signs and eight spoken words, one at a time. People who do not sign cannot tell what she wants, and she pulls at them or cries. (K4)",
        CI,
        "CI2",
    ),
    item(
        "B3",
        "She keeps to an activity that an adult has chosen for about three minutes, then slides off her chair or turns her back. (K2, K5)",
        CI,
        "CI3",
    ),
    item(
        "B4",
        "Bee plays beside other children and takes what they hold. She cannot yet wait for a turn, and they move away from her. (K2)",
        CI,
        "CI4",
    ),
]

E_CI = [
    item(
        "E1",
        "By July 2027 Bee will follow ten different two-word instructions, signed and spoken (“coat on”), without being shown, four times out of five.",
        CI,
        "Outcome 1",
    ),
    item(
        "E2",
        "By July 2027 Bee will put two signs or words together to ask for or tell something, at least ten times a day, with three different adults and one child.",
        CI,
        "Outcome 2",
    ),
    item(
        "E3",
        "By July 2027 Bee will stay with an activity led by an adult in a group of three for eight minutes, once each day.",
        CI,
        "Outcome 3",
    ),
    item(
        "E4",
        "By July 2028 Bee will take turns with one other child in a game of five minutes, three times a week, at school and at her Saturday play session.",
        CI,
        "Outcome 4",
    ),
]

ST_CL = say(
    "B:s2",
    "She remembers pictures and routines well, finishes inset puzzles and finds the right song on the tablet. (K2, K5)",
)

N_CL = [
    item(
        "B5",
        "Bee learns at about the level of a child of two and a half. A new skill takes some twenty short goes over a fortnight, and is lost over a holiday if nobody practises it. (K5)",
        CL,
        "CL1",
    ),
    item(
        "B6",
        "She says “one, two” as a chant but does not count objects: asked for two, she gives a handful. (K5)",
        CL,
        "CL2",
    ),
    item(
        "B7",
        "Bee enjoys books for the flaps but does not yet know her name in print or link a printed word with a thing. (K2, K5)",
        CL,
        "CL3",
    ),
]

E_CL = [
    item(
        "E5",
        "By July 2028 Bee will count out up to five plates, cups or pieces of fruit for her table, correctly on four days out of five.",
        CL,
        "Outcome 5",
    ),
    item(
        "E6",
        "By July 2028 Bee will find her name among five, and match and then read ten words in books made about her family.",
        CL,
        "Outcome 6",
    ),
]

ST_SE = say("B:s3", "Bee is affectionate, funny and quick to forgive. She comforts a child who cries. (K2)")

N_SE = [
    item(
        "B8",
        "When one activity ends and another begins Bee sits down on the floor and will not get up: five or six times a day, for about ten minutes each. (K2, K5)",
        SEMH,
        "SE1",
    ),
    item(
        "B9",
        "She has no sense of danger and runs: out of the door, to the gate, towards water. This happened on four days out of five in her last half term at nursery. (K1, K2)",
        SEMH,
        "SE2",
    ),
]

E_SE = [
    item(
        "E7",
        "By July 2027 Bee will go on to the next activity within two minutes of being shown its object or picture, eight times out of ten.",
        SEMH,
        "Outcome 7",
    ),
    item(
        "E8",
        "By July 2027 Bee will stop when an adult signs and says “stop”, in the playground, at the gate and on the pavement, nine times out of ten.",
        SEMH,
        "Outcome 8",
    ),
]

ST_SP = say(
    "B:s4",
    "Bee walks, climbs on to the slide and dances. With glasses she sees well at all distances. (K3, K6)",
)

N_SP = [
    item(
        "B10",
        "Bee has a moderate conductive hearing loss in both ears, worse with colds, and wears bone-conduction aids on a headband. She takes it off about five times in a morning and without it misses quiet speech and anything said behind her. (K7)",
        SP,
        "SP1",
    ),
    item(
        "B11",
        "Her muscles are floppy and her joints loose. She sits upright on a chair for five minutes before she slumps, goes up stairs on her bottom and lies down on a long walk. (K6)",
        SP,
        "SP2",
    ),
    item(
        "B12",
        "Her grasp is weak and her fingers short: she cannot open a packet, turn one page or keep food on a spoon for more than three mouthfuls. (K6, K8)",
        SP,
        "SP3",
    ),
    item(
        "B13",
        "Bee wears pads. She does not yet show that she is wet and is afraid of the flush. (K1, K8)",
        SP,
        "SP4",
    ),
]

E_SP = [
    item(
        "E9",
        "By July 2027 Bee will wear her hearing aids for the whole school day, and turn when her name is said behind her four times out of five.",
        SP,
        "Outcome 9",
    ),
    item(
        "E10",
        "By July 2028 Bee will walk up and down one flight of stairs with the rail, and sit at the table for 15 minutes without slumping.",
        SP,
        "Outcome 10",
    ),
    item(
        "E11",
        "By July 2028 Bee will eat a lunch of soft food with a spoon in 25 minutes, and drink from an open cup, without coughing.",
        SP,
        "Outcome 11",
    ),
    item(
        "E12",
        "By July 2028 Bee will sign that she wants the toilet, and use it, three times out of four at school and at home.",
        SP,
        "Outcome 12",
    ),
]

C = [
    item(
        "C1",
        "After her heart operation Bee has a leaking valve. She is breathless after running for a minute and worn out by two o'clock on most days. (K3)",
        H,
        "HN1",
    ),
    item(
        "C2",
        "Bee coughs on thin drinks and lumps of food and has had three chest infections in a year; her swallow was filmed in May 2026. (K3, K4)",
        H,
        "HN2",
    ),
]

D = [
    item(
        "D1",
        "Bee must be watched every minute at home and out. With a baby as well her parents cannot shop, cook or take both children to the park unless both are there. (K9)",
        SC,
        "SC1",
    ),
    item(
        "D2",
        "She goes to no club or group: staff at the two that the family tried could not keep her safe, and she sees no other child at weekends. (K1, K9)",
        SC,
        "SC2",
    ),
]
