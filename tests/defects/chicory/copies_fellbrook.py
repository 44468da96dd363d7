"""Fellbrook: the two defective copies."""

from __future__ import annotations

from tests.defects.chicory.model import Copy

A = Copy(
    edits=[
        ("drop", "a-method"),
        ("cut", "How Idris was asked"),
        (
            "set",
            "a-talk",
            "Idris speaks in short phrases and fills them out with gesture, drawing and the "
            "photographs on his tablet. At home a few British Sign Language signs are used. He takes in most when "
            "the speaker faces him, says one idea and then waits ten seconds. When something has to be decided he is "
            "given pictures of the choices.",
        ),
        (
            "swap",
            "Mrs and Mr Penhallow spoke to the plan coordinator at home on 9 June 2026. They describe",
            "Mrs and Mr Penhallow describe",
        ),
        (
            "set",
            "a-likes",
            "Idris likes cubes, beetles and his sister Carys. Shouting, assembly and spelling he "
            "could do without. Digging on his grandfather's allotment and films in which animals talk are his "
            "favourite ways to spend a Saturday.",
        ),
        ("swap", "Social care status", "Social care status (child in need, child protection)"),
        ("cell", "front-care", "1", "Child in need plan since 3 September 2026"),
        ("set", "B5", "Number: Idris finds some parts of mathematics hard. (K3, K4)"),
        ("set", "E4", "Idris will make good progress with his reading."),
        (
            "set",
            "F1",
            "One-to-one speech and language therapy, with aims and methods as laid down in the programme "
            "which the therapist will draw up when she has got to know Idris. (K5)",
        ),
        ("cell", "F6", "2", "On a regular basis"),
        ("swap", "Story-telling group of four children using", "Story-telling in a small group using"),
        ("drop", "F9"),
        ("swap", "By July 2027, Idris will join a game", "By July 2027, Idriss will join a game"),
        (
            "swap",
            "Hearing test, middle-ear pressure test and adjustment",
            "Hearing test with VRA and DPOAE, and adjustment",
        ),
        (
            "swap",
            "drops from eight in ten to four in ten. (K7)",
            "drops from eight in ten to four in ten. (K7) The "
            "occupational therapist's report of May 2026 describes the same slump after lunch.",
        ),
        (
            "add",
            "F12",
            "F90| Hydrotherapy in the pool at Fellbrook Leisure Centre, one to one, to build strength in "
            "both legs.",
            "A chartered physiotherapist",
            "Weekly, 30 minutes",
            "Physical",
        ),
    ],
    labels=[
        ("V04", None, "nothing says who asked Idris or his parents, how or when", "A"),
        ("N08", "d-nil", "a child in need plan on the front, and D says that there is nothing", None),
        ("N03", "B5", "no sign, level or effect", None),
        ("O02", "E4", "no date or phase", None),
        ("O03", "E4", "nothing to observe or count", None),
        ("O04", "E4", "make good progress", None),
        ("P09", "F1", "aims and methods left to a programme still to be written", None),
        ("P03", "F6", "no rate", None),
        ("P06", "F6", "on a regular basis stands where the rate should", None),
        ("P05", "F4", "size of the group not said", None),
        ("P06", "F4", "small group stands where the number should", None),
        ("T01", "B7", "the work on signals and feelings is gone", None),
        ("T03", "E7", "no provision left for it", None),
        ("M03", "Idriss", "the child's name misspelt", None),
        ("R01", "G1", "VRA and DPOAE never spelt out", None),
        ("S13", "B9", "an occupational therapist's report that K does not list", None),
        ("T05", "F90", "no need speaks of legs or strength", None),
    ],
)

B = Copy(
    edits=[
        ("set", "sign-name", ""),
        ("set", "sign-date", ""),
        ("drop", "a-talk"),
        ("cut", "How Idris communicates and joins in decisions"),
        (
            "set",
            "a-method",
            "Miss Adaeze Thorne, a teaching assistant he knows well, asked Idris for his views on 11 "
            "June 2026. The words in speech marks are his. The rest was noted by her on the day.",
        ),
        (
            "set",
            "a-likes",
            "Idris is fond of cubes, beetles and his sister Carys. He dislikes shouting, assembly and "
            "spelling. Digging on his grandfather's allotment and films in which animals talk are his favourite ways "
            "to spend a Saturday.",
        ),
        ("set", "B8", "Bilateral moderate sensorineural hearing loss. (K8)"),
        (
            "add",
            "B3",
            "B90| At lunchtime the rules of a game are shouted across the yard and do not reach Idris. The "
            "others leave him out and he is usually found on his own beside the fence. (K3)",
        ),
        ("set", "d-nil", "Idris and his family are not known to social care. (K9)"),
        (
            "set",
            "E5",
            "By July 2028, Idris will have access to a mathematics group three times in each week.",
        ),
        (
            "set",
            "E2",
            "By the end of Key Stage 2, Idris will retell an event in at least five linked sentences, keep "
            "a conversation going for six turns, and write a paragraph with its capital letters and full stops in "
            "place.",
        ),
        ("drop", "F1"),
        (
            "add",
            "G2",
            "G90| Speech and language therapy, one to one: speech sound work on word endings and on k and "
            "g, and sentence building with colour-coded "
            "pictures.",
            "",
            "",
            "Speech and language therapist; weekly in term time, 40 minutes",
        ),
        (
            "cell",
            "F2",
            "1",
            "A teaching assistant who has completed the school's two-day course in speech practice",
        ),
        ("cell", "F4", "1", "A teaching assistant trained in story-telling groups"),
        (
            "swap",
            "the class teacher, the speech and language therapist and the teacher",
            "the class teacher and the teacher",
        ),
        ("set", "F13", "Training for all the adults who teach Idris. (K5, K7)"),
        ("cell", "F13", "1", "To be arranged by the school"),
        ("cell", "F13", "2", "In the autumn term"),
        ("drop", "E9"),
        ("cell", "F11", "2", "Up to once a fortnight, between 30 and 60 minutes"),
        (
            "set",
            "F3",
            "Lessons are differentiated, explanations are clear and new vocabulary is displayed on the "
            "wall. (K5)",
        ),
        (
            "swap",
            "counts accurately in twos, fives and tens",
            "she counts accurately in twos, fives and tens",
        ),
    ],
    labels=[
        ("S07", None, "no officer's name and no date at the sign-off", None),
        ("V07", None, "nothing on how Idris communicates or takes part", "A"),
        ("N02", "B8", "a diagnosis and nothing else", None),
        ("N06", "B90", "the lunchtime need again, in another area", None),
        ("N07", "d-nil", "says only that he is not known", None),
        ("O05", "E5", "access to a group", None),
        ("O08", "E2", "three achievements in one", None),
        ("P12", "G90", "speech and language therapy only in G", None),
        ("P15", "F13", "no subject, trainer or renewal", None),
        ("P02", "F13", "nobody with a role gives it", None),
        ("P03", "F13", "no word on renewal", None),
        ("T02", "B9", "its outcome is gone", None),
        ("P07", "F11", "up to, and a range", None),
        ("P11", "F3", "what any class has", None),
        ("M02", "she counts accurately", "she, where the plan says he", None),
    ],
)

COPIES = {"a": A, "b": B}
