"""Two defective copies of the Northmoor plan."""

from __future__ import annotations

from tests.defects.agrimony.model import Copy, Defect
from tests.defects.agrimony.words_northmoor import GROUPS, WORDS

COPIES = [
    Copy(
        "a",
        {
            "A.parents": (
                "a gentle way out of it.",
                "a gentle way out of it. Leila's working memory is at the 5th centile and she requires weekly coaching "
                "in planning from a specialist teacher.",
            ),
            "B5": "Leila presents with some difficulties in mathematics.",
            "D.text": "Leila is not known to social care.",
            "D1": None,
            "E7": "Leila will one day live independently in a flat of her own.",
            "F.text": "Leila's education will be otherwise than at school (EOTAS) under section 61 of the Children and "
            "Families Act 2014. It consists of a package of tuition and therapy suited to her.",
            "F1": "One-to-one tuition in English, science, art and mathematics, moving outside the home in six steps.",
            "F1.who": "Two qualified secondary teachers with training in autism, 1:1",
            "F1.freq": "Weekly",
            "F9.who": "Qualified teacher of mathematics, 1:1",
            "F12": None,
            "F13": None,
            "F14": None,
            "F15": None,
            "F16": "Exercises for core strength, running and ball skills.",
            "F16.who": "Paediatric physiotherapist, 1:1",
            "F16.freq": "Monthly in term time, 45 minutes, 10 sessions a year",
            "F16.rev": "The physiotherapist, each term",
            "H2.text": "None.",
            "J.text": "A direct payment of £1,950 a year has been agreed from 1 October 2026 and is paid each month to Ms "
            "Haddad.",
            "K1": "Leila (date of birth 12 February 2011) and Ms Haddad, views of the young person and parent",
            "K8": "Northmoor Children's Services, reply to the request for advice",
        },
        [
            Defect(
                "V08",
                "A",
                "Leila's working memory is at the 5th centile and she requires weekly coaching in planning from a "
                "specialist teacher.",
                "finding and provision among the mother's views",
            ),
            Defect("N03", "B", "B5", "no level, no description, no effect"),
            Defect("T01", "B", "B7", "Provision Plan 7 is gone"),
            Defect("T01", "B", "B8", "Provision Plan 8 is gone"),
            Defect("N07", "D", "D.text", "not known is all that D says"),
            Defect("O06", "E", "E7", "a life goal with no step"),
            Defect("O02", "E", "E7", "one day is no date"),
            Defect("T03", "E", "E7", "Provision Plan 7 is gone"),
            Defect("T03", "E", "E8", "Provision Plan 8 is gone"),
            Defect("T04", "E", "E11", "D has no need left that it answers"),
            Defect("P18", "F", "F.text", "no hours, timetable, provider or place"),
            Defect("P04", "F", "F1", "how long is gone"),
            Defect("P17", "F", None, "Year 10 and nothing to prepare for adulthood"),
            Defect("T05", "F", "F16", "no need about movement"),
            Defect("T05", "H1", "H1-1", "D has no need left that it answers"),
            Defect("S11", "J", "J.text", "a payment is made and J says nothing of needs or outcomes"),
            Defect("M04", "K", "K1", "another date of birth than the front page's"),
        ],
        {"p6": [*GROUPS["p6"], "F16"]},
    ),
    Copy(
        "b",
        {
            "A.how": "Leila's views were obtained by her form tutor, Megan Frost, by typed chat over three sessions in June "
            "2024; Leila approved the wording. The words in the first person are Leila's own. Her mother, Samira "
            "Haddad, gave her views in a letter of July 2024.",
            "A1": None,
            "A2": None,
            "A3": None,
            "A4": None,
            "A5": None,
            "B.text": "Leila is a young person of high verbal ability who reads widely, draws with great skill and has an "
            "exact memory for stories, and whose needs, which fall in all four broad areas and which notwithstanding "
            "their separate enumeration hereunder are to be construed as interdependent, inasmuch as the anxiety "
            "occasioned by attendance exacerbates, and is in turn exacerbated by, the aforementioned sensory, "
            "linguistic and organisational vulnerabilities, are set out below in such order of priority as the "
            "contributing professionals, having regard to the totality of the evidence available to them, have "
            "considered proportionate.",
            "D.text": ("2026", "2024"),
            "D2": "Leila runs out of the flat at night when she is distressed, three times since Easter, and Ms Haddad "
            "cannot keep her safe on the stairs and the road on her own.",
            "E12": "By the end of Key Stage 4 Leila will work out the price of an item after a percentage discount, "
            "correctly on eight occasions out of ten.",
            "E13": "By July 2027 Leila will tick off three parts of her task board in each lesson for four weeks running.",
            "E.targets": None,
            "F2": "Support with her anxiety and help before each step out of the house.",
            "F6": "A small comics drawing group, led so that members plan and talk together.",
            "F6.who": "Youth worker from the council's autism outreach team",
            "F10": None,
            "F11": None,
            "F12": ("Travel training", "Where possible and subject to the bus timetable, travel training"),
            "F16": WORDS["F4"],
            "F16.who": WORDS["F4.who"],
            "F16.freq": WORDS["F4.freq"],
            "F16.rev": WORDS["F4.rev"],
            "F17": WORDS["F4"],
            "F17.who": WORDS["F4.who"],
            "F17.freq": WORDS["F4.freq"],
            "F17.rev": WORDS["F4.rev"],
            "H1-1": ("goes with Leila", "goes with Imogen"),
            "H2.text": ("May 2026", "May 2024"),
            "K1.date": "June and July 2024",
            "K2": "Harbour Academy, Megan Frost, education report",
            "K2.date": "24 June 2024",
            "K3.date": "12 May 2024",
            "K4.date": "2 June 2024",
            "K5.date": "9 June 2024",
            "K6.date": "18 May 2024",
            "K7.date": "20 May 2024",
            "K8.date": "28 May 2024",
            "K9.date": "1 July 2024",
        },
        [
            Defect("V06", "A", None, "no hope for the future is left"),
            Defect("R02", "B", "B.text", "one sentence of about a hundred words"),
            Defect("T01", "B", "B6", "the sensory provision is gone"),
            Defect("T03", "E", "E6", "nothing is left that helps towards it"),
            Defect("T08", "D", "D2", "nothing in H1 or H2 for running out at night"),
            Defect("T02", "D", "D2", "no outcome for running out at night"),
            Defect("O01", "E", None, "thirteen outcomes"),
            Defect("O13", "E", None, "nothing on short-term targets"),
            Defect("P01", "F", "F2", "support and help, nothing named"),
            Defect("P06", "F", "F2", "support with, in place of a named intervention"),
            Defect("P05", "F", "F6", "how many in the group is not said"),
            Defect("P06", "F", "F6", "small group in place of a number"),
            Defect("P16", "F", "F4", "the same paragraph in Provision Plans 2, 4 and 5"),
            Defect("P08", "F", "F12", "where possible, subject to"),
            Defect("M01", "H1", "H1-1", "another child's name"),
            Defect("S14", "K", None, "the newest advice is 26 months older than the plan"),
        ],
        {
            "d": ["D1", "D2"],
            "e": [*GROUPS["e"], "E12", "E13"],
            "p4": [*GROUPS["p4"], "F16"],
            "p5": [*GROUPS["p5"], "F17"],
        },
    ),
]
