"""Oxcombe: the two defective copies."""

from __future__ import annotations

from tests.defects.chicory.model import Copy, Edit

DATES = (
    "24 January 2022",
    "24 January 2022",
    "26 January 2022",
    "20 May 2021",
    "2 February 2022",
    "2 February 2022",
    "11 November 2021",
    "29 October 2021",
    "15 February 2022",
    "19 February 2022",
)
AGEING: list[Edit] = [("set", f"k{at}", date) for at, date in enumerate(DATES, 1)]

A = Copy(
    edits=[
        *AGEING,
        (
            "swap",
            "over two dinner times, on 23 and 24 June 2026, with",
            "over two dinner times in January 2022, with",
        ),
        ("swap", "by the case officer on 24 June.", "by the case officer in the same week."),
        ("drop", "i-name"),
        (
            "set",
            "h1-nil",
            "Three hours every Saturday with an enablement worker, one to one, to practise locking up "
            "and planning an evening.",
        ),
        (
            "set",
            "F4",
            "English lessons are planned to suit the abilities of the whole class and the tutor gives "
            "praise and feedback in each lesson.",
        ),
        ("add", "F7", "F90| Staff training will be undertaken."),
        (
            "add",
            "B8",
            "B90| Work experience has shown that Joel carries out only the final job when several are "
            "given to him together, and the plants do not get their water.",
        ),
        (
            "set",
            "E7",
            "By December 2025 Joel will find and read a label, a price and a bus time for himself with his "
            "magnifying app, nine times out of ten.",
        ),
        (
            "set",
            "E11",
            "By July 2027 the epilepsy nurse will have completed four reviews and issued a new care "
            "protocol.",
        ),
        ("drop", "F5"),
        (
            "add",
            "F8",
            "F91| A music specialist teaches Joel the electric guitar, one to one, for 45 minutes each "
            "Tuesday.",
        ),
        (
            "set",
            "F6",
            "Joel should meet his college mentor (a trained emotional coach) each Monday for 40 minutes, "
            "one to one. It would be good practice if staff could hand him the change card.",
        ),
        ("swap", "He cannot read print below", "She cannot read print below"),
        ("swap", "(a taste of metal)", "(a taste of metal; query TLE with FIAS)"),
        (
            "swap",
            "and voted with a show of hands on each change to this plan.",
            "and voted with a show of hands on each change to this plan. He moves up to Ash Hollow School next "
            "September.",
        ),
    ],
    labels=[
        ("S14", None, "the newest advice is more than four years older than the plan", "K"),
        ("S02", None, "Section I of a final plan is blank", "I"),
        ("S09", None, "neither a setting nor a type", "I"),
        ("S10", "h1-nil", "H1 has content and he is eighteen", None),
        ("P11", "F4", "what any class has", None),
        ("P15", "F90", "no subject, trainer or renewal", None),
        ("P02", "F90", "nobody gives it", None),
        ("P03", "F90", "nothing says when", None),
        ("N06", "B90", "the need about lists of jobs, in another area", None),
        ("O11", "E7", "December 2025 is before the plan", None),
        ("O07", "E11", "the nurse is the subject", None),
        ("T01", "B4", "the money course is gone", None),
        ("T03", "E4", "the money course is gone", None),
        ("T05", "F91", "no need speaks of music", None),
        ("P10", "F6", "should, could", None),
        ("M02", "She cannot read print below", "she, where the plan says he", None),
        ("R01", "C1", "TLE and FIAS never spelt out", None),
        ("M05", "He moves up to Ash Hollow School next September.", "he left it in July 2024", None),
    ],
)

B = Copy(
    edits=[
        ("set", "j-nil", "«PersonalBudgetText» Click or tap here to enter text."),
        ("set", "sign-name", ""),
        ("set", "sign-date", ""),
        (
            "set",
            "a-method",
            "Mrs Ashe, Joel's tutor, and the case officer put this part together in June 2026 after "
            "talking to Joel and to Mrs Tremethick.",
        ),
        (
            "set",
            "a-says",
            "I'm good at watering. I like the tills and the tannoy. I don't like people grabbing my "
            "arm to help. I want my own key.",
        ),
        (
            "set",
            "a-talk",
            "Joel's favourite day of the year is the plant sale, when he wears his green apron.",
        ),
        ("set", "B2", "Dysarthria."),
        ("set", "E9", "By July 2028 Joel will receive two cookery sessions in the training flat each week."),
        (
            "set",
            "F10",
            "Mobility. A habilitation officer works with Joel, one to one, for 90 minutes each week over "
            "thirty weeks. What he is taught will be settled in the mobility programme that the officer is to "
            "write.",
        ),
        (
            "add",
            "F11",
            "F90| Individual tuition in functional reading and writing, from a specialist literacy tutor "
            "with a Level 5 qualification. Three lessons of 30 minutes a week. Texting and form filling are the "
            "material.",
        ),
        ("drop", "E3", "F6"),
        (
            "swap",
            "A speech and language therapist will see Joel individually",
            "A speech and language therapist will see Callum individually",
        ),
        (
            "add",
            "a-history",
            "a-again| His knowledge of plants, and of football history, is well beyond what test "
            "scores would lead one to expect.",
        ),
        (
            "set",
            "F7",
            "“Safe people, safe phone”: a course for a small group of students, run by a tutor who holds "
            "the college's safeguarding trainer award.",
        ),
    ],
    labels=[
        ("S04", "j-nil", "merge field and helper text", None),
        ("S07", None, "no officer's name and no date at the sign-off", None),
        ("V05", "a-says", "I, and nothing says who speaks", None),
        ("V07", None, "nothing on how Joel communicates or takes part", "A"),
        ("N02", "B2", "a diagnosis and nothing else", None),
        ("O05", "E9", "a service", None),
        ("P09", "F10", "left to a programme still to be written", None),
        ("P16", "F90", "the literacy paragraph again, under adulthood", None),
        ("T02", "B3", "the message outcome is gone", None),
        ("T06", "A5", "the message outcome is gone", None),
        ("T01", "B5", "the mentor and the change card are gone", None),
        ("T03", "E5", "the mentor and the change card are gone", None),
        ("M01", "F1", "another young person's name", None),
        ("M06", "a-again", "the same paragraph in A and B", None),
        ("P05", "F7", "size of the group not said", None),
        ("P03", "F7", "no rate", None),
        ("P04", "F7", "no minutes", None),
        ("P06", "F7", "small group stands where the number should", None),
    ],
)

COPIES = {"a": A, "b": B}
