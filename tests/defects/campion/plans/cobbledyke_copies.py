"""The defective copies of the Cobbledyke plan."""

from __future__ import annotations

from tests.defects.campion.pen import Copy, Seed, item
from tests.defects.campion.plans.cobbledyke_needs import WHO, prov

OLD = [
    "12 May 2022",
    "12 May 2022",
    "20 May 2022",
    "9 June 2022",
    "26 April 2022",
    "14 June 2022",
    "7 June 2022",
    "1 June 2022",
    "28 June 2022",
]

A = Copy(
    edits={
        **{f"K:{n}2": date for n, date in enumerate(OLD)},
        "front:year": "Year 8",
        "front:first": "21.10.2022",
        "K:01": "Views, drawn and told to Mrs P. Gale",
        "K:21": "Mrs P. Gale, special educational needs co-ordinator, Stanley Road Primary School",
        "K:90": None,
        "K:91": None,
        "K:92": None,
        "A:v1": ("Romy typed this for her review:", "Romy says:"),
        "A:h1": None,
        "head:h": None,
        "A:c1": None,
        "head:c": None,
        "A:c2": "Romy's views were collected by her tutor, Ffion Maddox, over two weeks in June 2026. Her parents filled in the council's form together on 14 June 2026.",
        "B8": "Romy is manipulative and controlling when she does not get her own way. When she is told to do something she argues, then shuts herself in her room two or three times a week.",
        "F:t": None,
        "F13": None,
        "E8": "Romy will develop a healthier relationship with food.",
        "F16": (
            "Noise-cancelling headphones, a scent inhaler and seamless clothing at all times; her rooms are aired and not cleaned with bleach on the day of a session.",
            "Access to a range of sensory resources and movement breaks as and when needed.",
        ),
        "F16/" + WHO: "All staff",
        "G1": None,
        "H1.1": "The family can self-refer to Early Help if they feel that things are becoming difficult. The family will be offered a carer's assessment where appropriate.",
        "H1.1/" + WHO: "Early Help",
    },
    adds={
        "F7": [
            prov(
                "F20",
                "cognition-learning",
                "A structured phonics programme, one to one, 20 minutes daily, reviewed each term.",
                "Ffion Maddox, qualified teacher, from January 2027",
            )
        ],
        "A2": [item("A6", "“I want to learn Japanese so I can read manga.”")],
    },
    seeds=[
        Seed(
            "S14", "K", None, "all advice is of 2022, four years before the plan and before secondary school"
        ),
        Seed("S12", "K", None, "no advice on preparation for adulthood, in Year 9"),
        Seed(
            "M04", None, "front:year", "Year 8 on the front; Section F and her date of birth make it Year 9"
        ),
        Seed("V09", "A", None, "no history"),
        Seed("V07", "A", None, "nothing on how she communicates and takes part"),
        Seed("N05", "B", "B8", "manipulative, controlling"),
        Seed("O13", None, None, "nothing says who sets and checks short-term targets"),
        Seed("T01", "B", "B10", "the art teaching and portfolio are gone"),
        Seed("T03", "E", "E7", "nothing helps towards it"),
        Seed("O02", "E", "E8", "no date"),
        Seed("O03", "E", "E8", "nothing that could be seen"),
        Seed("O04", "E", "E8", "'develop'"),
        Seed("P01", "F", "F16", "'a range of sensory resources'"),
        Seed("P02", "F", "F16", "'all staff'"),
        Seed("P03", "F", "F16", "'as and when needed'"),
        Seed("P06", "F", "F16", "'access to', 'a range of', 'as and when'"),
        Seed("T07", "C", "C1", "the sleep programme is gone"),
        Seed("T03", "E", "E12", "nothing helps towards it"),
        Seed("T08", "D", "D1", "a self-referral is no provision"),
        Seed("P01", "H1", "H1.1", "nothing is provided"),
        Seed("P03", "H1", "H1.1", "no frequency"),
        Seed("P08", "H1", "H1.1", "'if they feel', 'where appropriate'"),
        Seed("T05", "F", "F20", "she reads adult books; no need of decoding"),
        Seed("T06", "A", "A6", "carried by no outcome"),
    ],
)

B = Copy(
    edits={
        "front:review": "30.11.2027",
        "A:v1": None,
        "A1": None,
        "A2": None,
        "A3": None,
        "head:v": None,
        "A:c2": "Her parents filled in the council's form together on 14 June 2026.",
        "A:c1": (
            "She came to the last quarter of an hour of her review on 3 July 2026, by video with the camera off, and typed her answers.",
            "",
        ),
        "F:tt": None,
        "F5": "Romy will receive tuition in core subjects through a bespoke EOTAS package.",
        "F5/" + WHO: "The Local Authority",
        "F6": (
            "English and humanities teaching, one to one, six hours a week at home, in sessions of an hour, with each task cut into parts of ten minutes on a visual planner.",
            "Romy will be supported to re-engage with English and humanities, with work broken down and a visual planner used as appropriate.",
        ),
        "F6/" + WHO: "Alternative provider",
        "F9": (
            "two hours every Thursday in term time, with one adult to two young people",
            "two hours every Thursday in term time when places are available, with one adult to two young people",
        ),
        "F14": (
            "one to one, 45 minutes, alternate weeks, at home, for the school year; reviewed with the family every term.",
            "one to one, up to 45 minutes, fortnightly or monthly, at home, for the school year; reviewed with the family every term.",
        ),
        "E9": "By December 2027 Romy will attend a weekly sensory group.",
        "E12": None,
        "B3": (
            "She corrects others, expects one friend to do everything with her, and has had no contact with anyone of her age since November 2025.",
            "Imogen corrects others, expects one friend to do everything with her, and has had no contact with anyone of her age since November 2025.",
        ),
        "H2.1": "Romy to be signposted to youth groups in the area.",
        "F19": (
            "an action plan is written at the last and looked at in each review.",
            "an action plan is written at the last (see Outcome 15).",
        ),
    },
    adds={
        "B12": [
            item(
                "B15",
                "Romy has low muscle tone in her hands and cannot do up a zip, cut up food or tie her laces, so her mother dresses her and cuts her food.",
                "sensory-physical",
            )
        ],
    },
    seeds=[
        Seed("S06", None, "front:review", "over fourteen months after the plan"),
        Seed("V01", "A", None, "nothing of Romy's own views"),
        Seed("P18", "F", "F5", "a bespoke package: no hours, provider or place"),
        Seed("P02", "F", "F5", "the local authority teaches nobody: no role"),
        Seed("P03", "F", "F5", "no frequency"),
        Seed("P04", "F", "F5", "no hours"),
        Seed("P05", "F", "F5", "alone or in a group is not said"),
        Seed("P02", "F", "F6", "'alternative provider'"),
        Seed("P03", "F", "F6", "no frequency"),
        Seed("P04", "F", "F6", "no hours"),
        Seed("P06", "F", "F6", "'supported to', 'as appropriate'"),
        Seed("P08", "F", "F9", "'when places are available'"),
        Seed("P07", "F", "F14", "'up to 45 minutes, fortnightly or monthly'"),
        Seed("O05", "E", "E9", "attending a group is provision"),
        Seed("T02", "C", "C1", "the outcome about sleep is gone"),
        Seed("M01", "B", "B3", "another child's name"),
        Seed("T08", "D", "D2", "signposting is no provision"),
        Seed("P01", "H2", "H2.1", "nothing is provided"),
        Seed("P03", "H2", "H2.1", "no frequency"),
        Seed("T09", "F", "F19", "there is no Outcome 15", "(see Outcome 15)"),
        Seed("T01", "B", "B15", "nothing for dressing, cutting or weak hands"),
        Seed("T02", "B", "B15", "no outcome answers it"),
    ],
)

COPIES = {"a": A, "b": B}
