"""What is wrong in the two copies of Dunnock Hills's plan, and what is right in the clean one though it tempts."""

from __future__ import annotations

from tests.defects.sedge.content_5 import DATA
from tests.defects.sedge.edits import Data, Edit, Label, add, become, drop, it, put, swap

PDF = "a"

GUARDS = [
    ("A", DATA["history"][0], "M05, M04: dates and schools that are history; M01: his sister"),
    ("F", DATA["F"][2][2][2]["t"], "P03: 'every day before lessons begin', P05: one other child"),
    ("F", DATA["F"][2][2][3]["t"], "P06: 'open to him in every lesson'"),
    ("E", DATA["E"][2][1][0]["t"], "O05, O11: what was deleted under tracking is gone"),
    (
        "F",
        DATA["F"][2][2][0]["t"],
        "P19: 32.5 hours is the whole week, and the other sessions fall within it",
    ),
    ("C", DATA["C"][0]["t"], "N02: the diagnosis, and then what it means for his day"),
    ("H1", DATA["H1"][0]["t"], "P03: 'every other week' after ten weeks"),
    ("J", "No personal budget has been asked for.", "S11: no direct payment"),
]


def _one_h(data: Data) -> None:
    data["H"] = data.pop("H1") + data.pop("H2")


A = [
    Edit(_one_h, (Label("S03", "H2", "one Section H for what must be apart", None),)),
    become(
        "titles",
        ["Background", "Views of Ellis and his family", ""],
        Label("V03", "A", "whose views are whose cannot be told", None),
    ),
    become(
        "child",
        [
            "The views of Ellis, his carers and his mother were gathered by Nadia Frost, his social worker, between 9 and 12 June 2026.",
            "They like Mr Okoro and the goats, and that evenings are quieter than a year ago. Writing, getting mad and any change of plan are hard. It is important to them to be safe.",
            DATA["child"][3],
        ],
    ),
    become("carers", []),
    become("carer_hopes", []),
    become(
        "child_hopes",
        [
            it("A1", "They hope for work as a farmer or a vet's helper."),
            it("A2", "They would like to see Kayleigh more and not only at the centre."),
            it("A3", "They hope for a friend to ask home, and to read well enough to read a letter."),
        ],
    ),
    drop("E9", Label("O12", "E", "Year 5, and nothing looks ahead to secondary school", None)),
    drop("F16"),
    drop("B10"),
    add(
        "E11",
        it("E13", "By July 2027 Ellis will swim 25 metres and tread water for a minute."),
        Label("T04", "E", "no need is about swimming"),
        Label("T03", "E", "and nothing helps him towards it"),
    ),
    become(
        "I",
        [
            "Millrace Primary School, a maintained mainstream school.",
            "The school will provide a nurture group led by its nurture lead for Ellis and five other children, for two hours every Monday afternoon.",
        ],
        Label(
            "P13",
            "I",
            "provision in Section I",
            "The school will provide a nurture group led by its nurture lead for Ellis and five other children, for two hours every Monday afternoon.",
        ),
    ),
    put(
        "B8",
        "Ellis expects other children to leave her out. She tries to run every game, hits out when she loses and has no child whom she sees outside school.",
        Label("M02", "B", "'she' for a boy"),
    ),
    put(
        "F11",
        "Access to a safe space when needed.",
        Label("P03 P06", "F", "when and in which lessons: 'when needed'"),
    ),
    put(
        "E10",
        "By July 2027 Ellis will have access to movement breaks and sensory equipment in all his lessons.",
        Label("O05", "E", "what he will have, not what changes"),
    ),
    drop(
        "F2",
        Label("T01", "B", "nothing in F is about telling events", DATA["areas"][0][2][1]["t"]),
        Label("T03", "E", "nothing helps him towards it", DATA["E"][0][1][1]["t"]),
    ),
    drop("F3"),
    put(
        "F7",
        "The class teacher will use strategies to support Ellis's working memory in every lesson of English and mathematics.",
        Label("P01", "F", "no strategy is named"),
    ),
    put(
        "F15",
        "The educational psychologist will train all the staff of Millrace for three hours each September, and any supply teacher's line manager by telephone, in developmental trauma and in the recommendations of the Harbour Clinic's report of February 2026, and will meet his team for an hour each half-term.",
        Label("S13", "F", "a report that K does not list"),
    ),
]

_OLD = [
    [*row[:2], date]
    for row, date in zip(
        DATA["K"],
        (
            "12 June 2023",
            "8 June 2023",
            "20 February 2023",
            "14 March 2023",
            "16 March 2023",
            "6 April 2022",
            "15 June 2023",
            "19 May 2023",
        ),
        strict=True,
    )
]

B = [
    become(
        "D",
        ["No social care needs have been identified."],
        Label("N08", "D", "he is looked after", "No social care needs have been identified."),
        Label(
            "T06",
            "A",
            "no outcome towards it now",
            '"I want to see Kayleigh more and not only at the centre."',
        ),
        Label("T06", "A", "nor towards this", '"I want to be a farmer or a vet\'s helper."'),
    ),
    become("H1", ["None."]),
    become("H2", ["None."]),
    drop("E12"),
    become("K", _OLD, Label("S14", "K", "the newest advice is over three years older than the plan", None)),
    swap(
        "he started at Millrace in Year 2.",
        "he started at Millrace in Year 2. Ellis's working memory is very low and he requires a high level of adult support and a structured phonics programme.",
        Label(
            "V08",
            "A",
            "a need and provision, in the history",
            "Ellis's working memory is very low and he requires a high level of adult support and a structured phonics programme.",
        ),
    ),
    put(
        "E2",
        "By July 2025 Ellis will tell an adult what happened in a quarrel, in order and with who did what, within an hour of it, four times out of five.",
        Label("O11", "E", "more than a year before the plan"),
    ),
    swap(
        "They enjoy Ellis's humour and the care he takes of their hens.",
        "They enjoy Ellis's humour and the care he takes of their hens. They are nervous about how he will cope when he goes up into Year 4 in September 2025.",
        Label(
            "M05",
            "A",
            "that September is past",
            "They are nervous about how he will cope when he goes up into Year 4 in September 2025.",
        ),
    ),
    drop(
        "E10",
        Label("T02", "B", "no outcome is about keeping still and listening", DATA["areas"][3][2][0]["t"]),
    ),
    put(
        "F17",
        "An occupational therapist will assess Ellis's sensory needs and the school will put in place the programme that she recommends once her report is available.",
        Label("P09", "F", "what is to be done waits for a report"),
        Label("P03", "F", "nor how often"),
    ),
    put(
        "F18",
        "Mr Okoro will do a circuit of pushing, climbing and carrying with Ellis, 1:1, for eight minutes at 9.30, 11.15 and 1.30 daily.",
    ),
    add(
        "F19",
        it(
            "F20",
            "A physiotherapist will see Ellis 1:1 for 30 minutes once a fortnight in term time to work on his ball skills and balance, and will review this each term.",
        ),
        Label("T05", "F", "no need of this kind is described"),
    ),
    put(
        "E7",
        "By the end of Year 6 staff will have supported Ellis in building friendships through a games club three times a week.",
        Label("O07", "E", "the staff are who does it"),
    ),
    put(
        "F12",
        "A member of staff will teach Ellis 1:1 for 40 minutes every Thursday to spot anger early and to use three ways to cool down.",
        Label("P02", "F", "no role, no training"),
    ),
    put(
        "F4",
        "It is recommended that Ellis should be taught by a specialist teacher with a qualification in dyslexia, 1:1, for 45 minutes twice a week, using a structured, cumulative programme of phonics and spelling, with tests of his reading and spelling in December, March and June.",
        Label("P10", "F", "'it is recommended', 'should'"),
    ),
    put(
        "F13",
        "Mr Okoro will run a board-games club for Kian and two children whom he has picked, at dinner time on Monday, Wednesday and Friday, 25 minutes a time, with a round of talking over who won.",
        Label("M01", "F", "another child's name"),
    ),
    put(
        "B7",
        "Ellis is prone to violent outbursts for no reason. Within a minute he may throw chairs or hit, and he then needs most of an hour to be calm; he was sent home on six days last year because of his bad behaviour.",
        Label("N05", "B", "'violent', 'for no reason', 'bad behaviour'"),
    ),
]
