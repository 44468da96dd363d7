"""What is spoilt in the two copies of the Pollanmouth plan."""

from __future__ import annotations

from tests.defects.rowan.edits import Add, Cut, D, Edit, Sub
from tests.defects.rowan.page import P

PROFESSIONAL = "Nell functions at Gross Motor Function Classification System level five with poor trunk control. She requires a sleep system, daily passive stretches and a 1:1 assistant at all times."
SEAT = "Without her moulded chair Nell slides sideways within a minute and uses all her effort to stay up. She then cannot look, listen or use a switch. She is to have a full-time assistant and an hour a term from the occupational therapist for this."
STAFF_OUTCOME = "By the end of Reception (July 2027) the staff team will feel confident about positioning Nell and the physiotherapy service will have cut its waiting time."
HURTS = "Her muscles tighten by the afternoon as her medicine wears off, and her hips hurt. She cries when she is changed."
FEEDS = "All Nell's milk and most of her water go through her gastrostomy, with two feeds in the school day. If a feed runs too fast or she is lying down she is sick, and may breathe it in."
CHEST = "She cannot cough well. She had four chest infections last winter and missed 31 days of nursery."
SPOON = "An occupational therapist will teach Nell to press, hold and let go of a switch, 1:1, for 40 minutes, once a fortnight for three terms, and will review it each term."
SCHOOL = "Gannet Point Primary School, a mainstream primary school. The school will also give Nell a music therapist 1:1 for 30 minutes every Friday."
GROUP = "An early years specialist teacher will run a friendship group for Nell and three children, for 20 minutes, three times a week if staffing allows. Children learn how to wait for her eyes; Nell chooses the game. Reviewed each term."
NURSERY = "Next January Nell will be starting nursery."
JORY = "One of us is up with her four times every night. We have not had an evening off since 2024, and Jory has given up football because nobody can take him."
SMALL_STEPS = "Nell sees the children's team at Pollanmouth General. She takes medicine for stiff muscles and for reflux. She has no allergies."
DREAM = "Nell will grow up to be happy, independent and included, with a full life by the sea."
NUMBER = "She looks at “one” or “lots” correctly about six times in ten and does not yet match pictures that are the same. Her early number and sorting are like those of a child of about two and a half."
PLACES = "It is recommended that Nell has a place away from doors and the hand drier. Staff should give a warning word before a bell or a bang, and soft ear covers could be offered, in every lesson and in the hall."

A: list[Edit] = [
    Sub("Final", "First draft", [D("S08", "I", "Gannet Point Primary School, a mainstream primary school.", "the status is a first draft and I already names the school")]),
    Sub("#Date of this plan", "#Date of this draft"),
    Cut("#Signed for Pollanmouth", block=True),
    Sub("H1 – Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", "H – My social care provision", [D("S03", "H2", None, "one H; the two parts cannot be told apart")]),
    Cut("H2 – Any other"),
    Sub("H1, H2", "H"),
    Sub("a week from social care for the six hours in Section H1.", "a week from social care for the six hours in Section H."),
    Add("She is cheeky, brave", P(f"A >> {PROFESSIONAL}"), [D("V08", "A", PROFESSIONAL, "findings and provision in the family's section")]),
    Sub(
        "She then cannot look, listen or use a switch.",
        "She then cannot look, listen or use a switch. She is to have a full-time assistant and an hour a term from the occupational therapist for this.",
        [D("N04", "B", SEAT, "provision in a need")],
    ),
    Sub(
        "By the end of Reception (July 2027) Nell will work and play for 30 minutes at a time, comfortable in one of three positions, four times a day.",
        STAFF_OUTCOME,
        [
            D("O07", "E", STAFF_OUTCOME, "about the adults and a service"),
            D("O03", "E", STAFF_OUTCOME, "confidence of a team: nothing to count in Nell"),
            D("T02", "B", "Sudden sounds make her whole body jerk, and it takes her five minutes to settle. It happened nine times in one morning at nursery.", "the outcome that answered it is now about staff"),
            D("T02", "C", HURTS, "the outcome that answered it is now about staff"),
        ],
    ),
    Cut("By July 2027 Nell will be well enough", [
        D("O10", "E", None, "three health needs and no health outcome"),
        D("T02", "C", FEEDS, "its outcome is gone"),
        D("T02", "C", CHEST, "its outcome is gone"),
    ]),
    Cut("A respiratory physiotherapist will see Nell", [D("T07", "C", CHEST, "nothing in G or F is about her chest any more")]),
    Add("If the tube comes out", f"G.5 he >> {SPOON}", [D("P12", "G", SPOON, "therapy whose purpose is to teach stands only in G")]),
    Sub("I >> Gannet Point Primary School, a mainstream primary school.", f"I >> {SCHOOL}", [D("P13", "I", "The school will also give Nell a music therapist 1:1 for 30 minutes every Friday.", "provision in I")]),
    Sub("for 20 minutes, three times a week. Children", "for 20 minutes, three times a week if staffing allows. Children", [D("P08", "F", GROUP, "'if staffing allows'")]),
    Sub("She went to Little Limpets Nursery from January 2025 and started", f"{NURSERY} She started", [D("M05", "A", NURSERY, "she went there in January 2025 and is in Reception")]),
]  # fmt: skip

B: list[Edit] = [
    Sub("12 June 2026", "20 April 2026", [D("S15", None, "20 April 2026", "the plan came nearly 27 weeks after the request")]),
    Cut("A young carers worker will take Jory", block=True, defects=[
        D("S02", "H2", None, "a label and nothing under it"),
    ]),
    Cut("A carer trained in gastrostomy feeding", [
        D("T08", "D", JORY, "no short break and nothing for Jory"),
        D("T03", "E", "By October 2027 Nell will be out with all three of us together once a week.", "the breaks, the carer and the beach wheelchair that helped towards it are gone"),
    ]),
    Sub(
        "We have a direct payment of £92.40 a week from social care for the six hours in Section H1. We have not asked for a direct payment for anything in Section F.",
        "A direct payment of £4,100 a year has been agreed.",
    ),
    Sub(
        "Reviewed by the occupational therapist each term.",
        "Reviewed by the occupational therapist each term. It is paid for by the direct payment which the council has agreed to make to us.",
        [D("S11", "J", "A direct payment of £4,100 a year has been agreed.", "a direct payment for provision in F, and J does not say what needs and outcomes it meets")],
    ),
    Sub("What Nell tells us with her eyes, face and body is written down as hers.", "We wrote it together."),
    Cut("Nell chose the sea", [D("V01", "A", None, "nothing of what Nell thinks")]),
    Cut("What Nell tells us"),
    Cut("Nell always looks at the talking button"),
    Cut("Nell talks with her eyes", [D("V07", "A", None, "nothing on how she communicates or takes part")]),
    Cut("How I tell people things"),
    Sub(
        "By the end of Year 1 (July 2028) Nell will match, sort and count to five by looking, right eight times in ten.",
        DREAM,
        [
            D("O06", "E", DREAM, "a life goal and no step"),
            D("O02", "E", DREAM, "no date"),
            D("O03", "E", DREAM, "nothing to observe"),
            D("T02", "B", NUMBER, "its outcome is gone"),
        ],
    ),
    Sub(
        "A place away from doors and the hand drier, a warning word before a bell or a bang, and soft ear covers, in every lesson and in the hall.",
        PLACES,
        [D("P10", "F", PLACES, "recommended, should, could")],
    ),
    Add("Merryn Hale, did an assessment", P(f"D >> {SMALL_STEPS}"), [D("M06", "D", SMALL_STEPS, "the paragraph of C1 again in D1")]),
    Cut("Nell cries for up to 25 minutes"),
    Add(
        "Children pat her head",
        "B.15 se >> Nell has some difficulty in coping with new people.",
        [D("N03", "B", "Nell has some difficulty in coping with new people.", "how it looks, how long, what it costs her: all gone")],
    ),
    Cut("Toileting routine", [
        D("T01", "B", "She wears pads and cannot move her body to help. She has begun to show us she is wet, but nobody at school reads the sign yet and she sits wet and sore.", "nothing in F is about it"),
    ]),
    Sub(
        "1:1 for 20 minutes, three times a day.",
        "1:1 for 10 to 20 minutes, two or three times a day.",
        [D("P07", "F", "Nell's teaching assistant will carry out that plan 1:1 for 10 to 20 minutes, two or three times a day.", "ranges")],
    ),
]  # fmt: skip

COPIES = {"a": A, "b": B}
