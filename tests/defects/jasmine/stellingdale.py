"""A first draft exported from a case system: nursery, Down syndrome and hearing loss."""

from __future__ import annotations

from tests.defects.jasmine.page import H, Look, P, T, Tag
from tests.defects.jasmine.stellingdale_edits import COPIES, GUARDS

__all__ = ["BLOCKS", "COPIES", "GUARDS"]

LAYOUT = 7
COUNCIL = "Stellingdale Council"
TITLE = "EHCP export"
LOOK = Look(
    font="Segoe UI",
    size=10,
    colour="0B3C5D",
    header="Caspian Rooke  |  EHCP  |  Ref SD-40417",
    footer="Stellingdale Council  |  Draft v1  |  OFFICIAL-SENSITIVE [PERSONAL]",
    numbers="Page {page} of {pages}",
    watermark="DRAFT",
)
DETAILS = {
    "name": "Caspian Rooke",
    "preferred_name": "Cas",
    "date_of_birth": "2022-12-09",
    "status": "draft",
    "plan_date": "2026-11-02",
    "review_date": "2027-10-29",
    "year_group": -1,
    "local_authority": COUNCIL,
    "setting": "Pebble Court Nursery School",
    "primary_need": "Severe learning difficulty",
    "first_plan": True,
    "looked_after": False,
    "officer": "Leonie Marsh",
}
DATES = {"request": "2026-07-06", "draft": "2026-11-02"}
STATES = {"I": "blank", "J": "nil"}

_CI, _CL, _SE, _SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
_S = "D6E4EE"


def _b(area: str, title: str, strengths: str, needs: list[tuple[str, str, str]]) -> T:
    rows: list[list[object]] = [[Tag("Strengths"), strengths]]
    rows += [[Tag(label), (key, text)] for key, label, text in needs]
    return T(rows, [2.6, 14.6], None, "B", area, banner=title, shade=_S, control=f"Need {area}")


def _e(rows: list[tuple[str, str, str, str]]) -> T:
    return T(
        [[Tag(ref), (key, text), met] for ref, key, text, met in rows],
        [1.8, 12.4, 3.0],
        ["Ref", "Outcome", "Needs met"],
        [None, "E", "E"],
        shade=_S,
        control="Outcome",
    )


def _f(area: str, rows: list[tuple[str, str, str, str, str]]) -> T:
    return T(
        [[Tag(key.upper()), (key, what), who, when, ref] for key, what, who, when, ref in rows],
        [1.2, 6.4, 3.8, 3.4, 2.4],
        ["Ref", "Provision", "Delivered by", "Frequency and duration", "Outcome"],
        [None, "F", "F", "F", "F"],
        area,
        shade=_S,
        control="Provision",
    )


BLOCKS = [
    H("Education, Health and Care Plan"),
    T(
        [
            ["Forename", "Caspian", "Surname", "Rooke"],
            ["Known as", "Cas", "Date of birth", "09/12/2022"],
            ["Year group", "Nursery", "Setting", "Pebble Court Nursery School"],
            ["Status", "Draft", "Version", "1"],
            ["Request received", "06/07/2026", "Date of draft", "02/11/2026"],
            ["Primary need", "Severe learning difficulty", "Review due by", "29/10/2027"],
            ["Looked after", "No", "Plan writer", "Leonie Marsh"],
        ],
        [3.4, 5.2, 3.4, 5.2],
    ),
    T(
        [
            ["(A)", "What Cas and his parents think, like and hope for"],
            ["(B)", "What Cas finds hard and needs help with in learning"],
            ["(C)", "Health needs linked to his special educational needs"],
            ["(D)", "Social care needs linked to his special educational needs"],
            ["(E)", "What Cas will be able to do"],
            ["(F)", "The special education that must be provided"],
            ["(G)", "The health provision"],
            ["(H1) and (H2)", "The social care provision"],
            ["(I)", "The school or setting, named in the final plan only"],
            ["(J)", "Any personal budget"],
            ["(K)", "The advice that this plan was written from"],
        ],
        [3.4, 13.8],
        ["Section", "What the section is for"],
        shade=_S,
    ),
    H("(A) Views, interests and aspirations of Cas and his parents", 2, shade=_S),
    T(
        [
            [
                Tag("How views were gathered"),
                "Cas cannot yet tell us in words. His key person, Shanice, filmed him on three mornings in September 2026 and watched the films with his mother; they agreed what each one showed. Both parents met the plan writer at home on 15 September 2026.",
            ],
            [
                Tag("History"),
                "Cas was born at 36 weeks. Down syndrome was confirmed when he was three days old and a hole in his heart was repaired at five months. He came home from hospital in June 2023, sat up at fourteen months and walked at two and a half. Portage visited from 2023 until he began at Pebble Court in January 2026. He has an older brother, Otis, who is nine, and a sister, Wren, who is six.",
            ],
            [
                Tag("Cas's views, from the films"),
                "Cas runs to the water tray first and stays there longest. He laughs at bubbles and drums and hides under the table when the big children come in. He pushes away the coat and pulls Shanice by the hand to the gate when he wants to go out.",
            ],
            [
                Tag("How Cas communicates and takes part in decisions"),
                "Cas points, pulls, signs (Makaton) and looks. Offer two real objects, one in each hand, wait ten seconds and take what he reaches for as his choice. Turning his head away is “no”.",
            ],
            [
                Tag("Parents' views"),
                [
                    "Cas is our sunshine. He is affectionate, he is determined, and he dances to anything. It is hard that so few people know his signs, and nights are broken.",
                    ("a1", "We hope that he will talk, in signs or words, with people outside the family."),
                    (
                        "a2",
                        "We would like him to go to the same school as Wren and have friends who come for tea.",
                    ),
                    ("a3", "We hope he will be out of nappies and feeding himself before he starts school."),
                ],
            ],
        ],
        [4.2, 13.0],
        None,
        "A",
        shade=_S,
        bullets=False,
    ),
    H("(B) Special educational needs", 2, shade=_S),
    _b(
        _CI,
        "Communication and interaction",
        "Cas loves faces, copies actions in songs and takes four turns with a ball.",
        [
            (
                "n1",
                "B1",
                "Cas understands about 45 single words when they come with a sign or the thing itself. Without these he follows none of ten everyday instructions, and he carries on or walks away when the group is spoken to.",
            ),
            (
                "n2",
                "B2",
                "He uses 14 signs and four spoken words, one at a time, to ask. He does not yet use them to comment or to call anyone. When he is not understood he pulls hair, about three times a morning.",
            ),
            (
                "n3",
                "B3",
                "Cas looks from a toy to a person and back only when the adult holds the toy by her face. He plays by himself or with an adult for all of a two-hour session and does not yet notice what other children offer.",
            ),
        ],
    ),
    _b(
        _CL,
        "Cognition and learning",
        "Cas remembers where things are kept and knows every song after two hearings.",
        [
            (
                "n4",
                "B4",
                "His play and problem-solving are like those of a child of 20 months. He fills, empties and bangs; he does not yet pretend, or match two objects that are the same.",
            ),
            (
                "n5",
                "B5",
                "Cas stays with something an adult has chosen for two minutes. He learns a new step after 40 to 60 repeats, and forgets it over a fortnight's holiday if it is not kept up.",
            ),
        ],
    ),
    _b(
        _SE,
        "Social, emotional and mental health",
        "Cas settles quickly with people he knows and comforts a crying child.",
        [
            (
                "n6",
                "B6",
                "When one activity ends Cas drops to the floor and cannot be moved. This took 35 minutes of an average morning in September, and he missed snack or story on most days.",
            ),
            (
                "n7",
                "B7",
                "He throws whatever is in his hand when the room is busy or when somebody sits too near, and he has hurt two children. He does not yet look for an adult when he is upset.",
            ),
        ],
    ),
    _b(
        _SP,
        "Sensory and physical",
        "Cas climbs steps on hands and knees, pulls off his own shoes and sees well with his glasses.",
        [
            (
                "n8",
                "B8",
                "Cas has a moderate conductive hearing loss in both ears and wears a bone-conduction aid on a soft band. He keeps it on for 20 minutes. Without it he hears a raised voice at one metre and no quiet speech sounds.",
            ),
            (
                "n9",
                "B9",
                "His muscles are floppy and his joints over-flexible. He walks for five minutes, falls on slopes and sand, and slides out of a nursery chair, so that he has no hand free for a task.",
            ),
            (
                "n10",
                "B10",
                "He holds things in his palm. He cannot yet put in a peg, turn one page, or make a mark other than by banging.",
            ),
            (
                "n11",
                "B11",
                "Cas wears nappies and gives no sign when he is wet. He eats mashed food from a spoon held by an adult and drinks only from his own valved cup.",
            ),
        ],
    ),
    H("(C) Health needs related to special educational needs", 2, shade=_S),
    T(
        [
            [
                Tag("C1"),
                (
                    "c1",
                    "Cas has had nine chest infections in a year since his heart was repaired, two with a stay in hospital. He missed 38 of 120 sessions and is breathless and sleepy for a week after each.",
                ),
            ],
            [
                Tag("C2"),
                (
                    "c2",
                    "Cas coughs and gags on lumps and thin drinks and has choked once at nursery. What he swallows can go into his lungs.",
                ),
            ],
        ],
        [2.6, 14.6],
        None,
        "C",
        shade=_S,
    ),
    H("(D) Social care needs related to special educational needs", 2, shade=_S),
    T(
        [
            [
                Tag("D1"),
                (
                    "d1",
                    "The early help worker assessed the family in August 2026. Cas wakes four times a night and must be watched all the time by day; his mother sleeps about four hours and has no break, and Otis and Wren have had no outing with both parents since Easter.",
                ),
            ]
        ],
        [2.6, 14.6],
        None,
        "D",
        shade=_S,
    ),
    H("(E) Outcomes", 2, shade=_S),
    _e(
        [
            (
                "O1",
                "e1",
                "By the end of Reception Cas will follow ten everyday instructions of two key words, spoken and signed, from any adult in his class, eight times out of ten.",
                "B1, B8",
            ),
            (
                "O2",
                "e2",
                "By the end of Reception Cas will put two signs or words together to ask, refuse or tell, at least ten times in a morning, with three different people, so that he no longer pulls hair to be noticed.",
                "B2",
            ),
            (
                "O3",
                "e3",
                "By July 2027 Cas will play beside one other child with the same toys for ten minutes and hand something over when asked, three times in a week.",
                "B3, B7",
            ),
            (
                "O4",
                "e4",
                "By the end of Reception Cas will match six everyday objects to each other and to photographs and will act out two steps of pretend play, such as stirring and feeding teddy, by himself.",
                "B4",
            ),
            (
                "O5",
                "e5",
                "By the end of Reception Cas will sit in his chair with both hands free, finish an adult's task of five minutes and put it in the “done” box, in four sessions out of five.",
                "B5, B9, B10",
            ),
            (
                "O6",
                "e6",
                "By July 2027 Cas will move from one activity to the next within two minutes of being shown the object for it, nine times out of ten, so that he is there for snack and story every day.",
                "B6",
            ),
            (
                "O7",
                "e7",
                "By Easter 2027 Cas will wear his hearing aid for the whole of each session.",
                "B8",
            ),
            (
                "O8",
                "e8",
                "By the end of Reception Cas will walk twice round the playground, slope and sand included, without falling.",
                "B9",
            ),
            (
                "O9",
                "e9",
                "By the time he starts Reception Cas will feed himself a mashed meal with a spoon, without coughing.",
                "B11, C2",
            ),
            (
                "O10",
                "e10",
                "By July 2027 Cas will be well enough to be at nursery for nine sessions in ten.",
                "C1",
            ),
            (
                "O11",
                "e11",
                "By July 2027 Cas will sleep for six hours without waking on five nights a week, so that his parents do too.",
                "D1",
            ),
            (
                "O12",
                "e12",
                "By the time he starts Reception Cas will use the toilet when taken at set times, with no more than one accident a day.",
                "B11",
            ),
        ]
    ),
    P(
        "Steps of about six weeks towards each outcome are written by the nursery teacher with Cas's parents and the Portage teacher, and checked by the three of them at a meeting each half term.",
        "E",
    ),
    H("(F) Special educational provision", 2, shade=_S),
    _f(
        _CI,
        [
            (
                "f1",
                "Speech and language therapy for understanding, first word combinations and listening, in the nursery room. The therapist re-assesses in March and September and writes the next aims.",
                "Speech and language therapist experienced with Down syndrome, 1:1",
                "45 minutes every two weeks in term",
                "O1, O2",
            ),
            (
                "f2",
                "“See and Learn” words and signs: picture matching, naming and two-word boards. Progress is logged and looked at by the therapist at each visit.",
                "Early years practitioner trained by the therapist, 1:1",
                "15 minutes twice a day",
                "O1, O2",
            ),
            (
                "f3",
                "Key word signing with speech by everyone who speaks to Cas, face to face and at his height.",
                "All room staff",
                "Throughout the session, each time he is spoken to",
                "O1, O2",
            ),
            (
                "f4",
                "Makaton training for room staff, with Cas's parents invited.",
                "Licensed Makaton tutor",
                "Two days in January 2027; refreshed for half a day every September",
                "O1, O2",
            ),
            (
                "f5",
                "Bucket-style attention and play-pair time: adult-led joint attention, then turn-taking with one child whom Cas likes. The Portage teacher looks at a film of it each half term and changes the game.",
                "Early years practitioner, one adult to two children",
                "Four times a week, 20 minutes",
                "O3",
            ),
        ],
    ),
    _f(
        _CL,
        [
            (
                "f6",
                "Small-steps teaching of matching, sorting and pretend play, ten repeats of each step, with errorless prompts. The Portage teacher sets the steps and reviews the record every six weeks.",
                "Early years practitioner shown how by the Portage teacher, 1:1",
                "20 minutes in each morning session",
                "O4",
            ),
            (
                "f7",
                "Visit by the Portage teacher to teach Cas, model the next steps and meet his parents.",
                "Portage teacher with a qualification in early years special needs, 1:1",
                "One and a half hours every fortnight",
                "O4, O5",
            ),
            (
                "f8",
                "Start-and-finish trays worked from left to right, with a “done” box.",
                "Early years practitioner, 1:1",
                "Every adult-led task, at least twice in a session",
                "O5",
            ),
            (
                "f9",
                "Practitioner beside Cas who carries out this plan, keeps him safe and steps away in free play when another child comes.",
                "Level 3 early years practitioner, 1:1",
                "15 hours a week, all of his sessions",
                "O3 to O9",
            ),
        ],
    ),
    _f(
        _SE,
        [
            (
                "f10",
                "Objects of reference for six parts of the day, shown two minutes before the change and carried by Cas to the next place.",
                "Room staff",
                "Every change of activity",
                "O6",
            ),
            (
                "f11",
                "Pop-up tent with cushions, offered by sign at the first throw, with an adult beside it until he is calm.",
                "Early years practitioner, 1:1",
                "Each time Cas throws or lies down; the tent stands in the room all session",
                "O6, O3",
            ),
            (
                "f12",
                "Consultation on Cas's behaviour at changes and in a busy room, with a written plan for staff.",
                "Educational psychologist",
                "One hour each term",
                "O6, O3",
            ),
        ],
    ),
    _f(
        _SP,
        [
            (
                "f13",
                "Teaching by a qualified teacher of the deaf: listening games, building up wearing time, checks of the aid and the room's acoustics, and a written note for staff. She reviews wearing time with the parents each half term.",
                "Qualified teacher of the deaf, 1:1",
                "One hour a fortnight",
                "O7, O1",
            ),
            (
                "f14",
                "Aid and band put on, tested and logged, batteries changed; a sound-field speaker on in the room.",
                "Early years practitioner trained by the teacher of the deaf",
                "On arrival and after sleep; speaker on all session",
                "O7",
            ),
            (
                "f15",
                "Movement programme: core strength, slopes and steps. The physiotherapist changes it at each visit.",
                "Early years practitioner trained by the physiotherapist, 1:1",
                "20 minutes a session",
                "O8",
            ),
            (
                "f16",
                "Physiotherapy in nursery to assess gait and shoes and show the next exercises.",
                "Children's physiotherapist, 1:1",
                "45 minutes each half term",
                "O8",
            ),
            (
                "f17",
                "Supportive chair with foot rest and hip strap, and a table at elbow height.",
                "Occupational therapist measures and fits it, January and July",
                "All table activities and meals",
                "O5",
            ),
            (
                "f18",
                "Hand skills box: pegs, posting, page turning, mark-making. The occupational therapist reviews it each term.",
                "Early years practitioner trained by the occupational therapist, 1:1",
                "10 minutes each session",
                "O5",
            ),
            (
                "f19",
                "Toilet timing and self-feeding teaching by backward chaining, with a chart shared with home. The health visitor and the nursery SENCO go over the chart every month.",
                "Early years practitioner, 1:1",
                "Toilet every 40 minutes; feeding at snack and lunch, 20 minutes",
                "O9, O12",
            ),
            (
                "f20",
                "Move to Reception: four visits to the new school with his practitioner, a photograph book, and a handover meeting of a morning with everyone named in this section.",
                "Nursery SENCO (special educational needs co-ordinator) and Reception teacher",
                "May to July 2027",
                "O1 to O9",
            ),
        ],
    ),
    H("(G) Health provision", 2, shade=_S),
    T(
        [
            [
                (
                    "g1",
                    "Chest physiotherapy advice and antibiotic plan; staff are told the signs to look for.",
                ),
                "Children's community nurse, visit of an hour each October and February",
            ],
            [
                (
                    "g2",
                    "Eating and drinking assessment, with a mat that shows textures and drinks for nursery and home.",
                ),
                "Dysphagia-trained speech and language therapist, every three months",
            ],
            [
                (
                    "g3",
                    "Suction is given as necessary in a choking emergency, after five back blows, by the two trained staff.",
                ),
                "Trained by the community nurse, renewed yearly",
            ],
            [
                ("g4", "Hearing aid review and new bands."),
                "Audiologist, every four months",
            ],
        ],
        [10.6, 6.6],
        ["Provision", "Delivered by, and how often"],
        "G",
        shade=_S,
    ),
    H(
        "(H1) Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        2,
        shade=_S,
    ),
    T(
        [
            [
                (
                    "h1",
                    "A carer in the home so that Cas is looked after while his parents rest or go out with Otis and Wren.",
                ),
                "Short-breaks carer trained in his feeding plan, 1:1, four hours every Saturday",
            ]
        ],
        [10.6, 6.6],
        None,
        "H1",
    ),
    H("(H2) Any other social care provision", 2, shade=_S),
    T(
        [
            [
                ("h2", "Sleep course at home: bedtime routine, light and settling."),
                "Early help sleep practitioner, six weekly visits of one hour from November 2026",
            ]
        ],
        [10.6, 6.6],
        None,
        "H2",
    ),
    H("(I) Placement", 2, shade=_S),
    T([[Tag("Name and type"), ""]], [4.2, 13.0], None, "I"),
    H("(J) Personal budget", 2, shade=_S),
    P("None.", "J"),
    H("(K) Advice and information", 2, shade=_S),
    T(
        [
            ["Parents", "Marisol and Dean Rooke", "15/09/2026"],
            ["Nursery (education)", "Ottilie Farr, nursery SENCO", "03/08/2026"],
            ["Portage", "Greta Holloway, Portage teacher", "05/08/2026"],
            ["Educational psychology", "Dr Emeka Strand", "21/08/2026"],
            ["Hearing: qualified teacher of the deaf", "Lysander Pool", "11/08/2026"],
            ["Medical", "Dr Fionnuala Reyes, community paediatrician", "14/08/2026"],
            ["Speech and language therapy", "Tamsin Jarrold", "07/08/2026"],
            ["Physiotherapy", "Owain Becker", "10/08/2026"],
            ["Occupational therapy", "Miriam Castell", "12/08/2026"],
            ["Social care (early help)", "Dorcas Whitlam", "17/08/2026"],
        ],
        [6.4, 7.4, 3.4],
        ["Advice", "Who from", "Date received"],
        "K",
        shade=_S,
        control="Advice",
    ),
]

LINKS = """
a1 > e2
a2 > e3
a3 > e9 e12
n1 > e1 f1 f2 f3 f4
n2 > e2 f1 f2 f3 f4
n3 > e3 f5
n4 > e4 f6 f7
n5 > e5 f8 f6
n6 > e6 f10 f11 f12
n7 > e3 f11 f12
n8 > e7 e1 f13 f14 g4
n9 > e8 e5 f15 f16 f17
n10 > e5 f18
n11 > e9 e12 f19
c1 > e10 g1
c2 > e9 g2 g3
d1 > e11 h1 h2
e1 > f1 f2 f3 f4 f13 f20
e2 > f1 f2 f3 f4
e3 > f5 f9 f11 f12
e4 > f6 f7
e5 > f7 f8 f17 f18
e6 > f10 f11 f12 f9
e7 > f13 f14 f9 g4
e8 > f15 f16 f9
e9 > f19 g2 g3
e10 > g1
e11 > h1 h2
e12 > f19
"""
