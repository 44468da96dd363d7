"""What is wrong in the two copies of Eastmarch's plan, and what is right in the clean one though it tempts."""

from __future__ import annotations

from tests.defects.sedge.content_4 import DATA
from tests.defects.sedge.edits import Label, add, become, drop, it, put, swap

PDF = "b"

GUARDS = [
    ("H1", "Not applicable: Gwen is over 18.", "S10, S02: no provision, and the reason"),
    ("A", DATA["A"][1], "M01: her sisters; M05: past schools and an age that is Tamsin's"),
    ("F", DATA["F"][1][1][2]["t"], "P09: stepping back is the plan, with dates"),
    ("F", DATA["F"][4][1][1]["t"], "P05: 'one learning support assistant to every two students'"),
    ("F", DATA["F"][2][1][0]["t"], "P07: '12 weekly sessions' from a date is a frequency"),
    ("B", DATA["areas"][3][2][0]["t"], "N03, N05: a low tone and what it does"),
    (
        "F",
        "A sports tutor will lead walking and swimming for Gwen and up to seven others for an hour on Wednesday and on Thursday, with one learning support assistant in the water, and will keep a chart with each of them that they go through every half-term.",
        "P07: a limit on a group's size is no cap",
    ),
    ("J", DATA["J"][0], "S11: no direct payment"),
]

A = [
    become(
        "sign",
        [
            ["Authorised by", ""],
            ["Role", "Senior case officer, Eastmarch Borough Council"],
            ["Date authorised", ""],
        ],
        Label("S07", None, "no name and no date in the sign-off", None),
    ),
    become(
        "H1",
        [
            it(
                "H1a",
                "Adult social care will provide three hours a week of 1:1 support from a personal assistant, every Wednesday evening, so that Gwen can go to the cinema or bowling, reviewed every six months by the social worker.",
                Outcome="O11",
            )
        ],
        Label(
            "S10",
            "H1",
            "H1 has provision, and Gwen is 19",
            "Adult social care will provide three hours a week of 1:1 support from a personal assistant, every Wednesday evening, so that Gwen can go to the cinema or bowling, reviewed every six months by the social worker.",
        ),
    ),
    become("hopes", [], Label("V06", "A", "nothing about the future", None)),
    drop(DATA["A"][3]),
    swap(
        "She is anxious about what happens when college ends and about people", "She is anxious about people"
    ),
    put(
        "B9",
        "Gwen wears glasses for long sight and finds small print and stairs hard. She requires all materials enlarged to 18 point and a learning support assistant with her on the stairs at all times.",
        Label("N04", "B", "provision written into a need"),
    ),
    become(
        "targets", "", Label("O13", "E", "nothing says how shorter-term targets are set or by whom", None)
    ),
    put(
        "F18",
        "All staff who work with Gwen will receive appropriate training.",
        Label("P15", "F", "no subject, no trainer, no date"),
    ),
    put(
        "F8",
        "An outreach worker of the learning disability nursing team, trained in relationships education, will lead a course on strangers, friends and being online for Gwen and five other students: 12 weekly sessions of 90 minutes from January 2027, with role play and a check of what each has kept after six weeks, provided that enough students sign up and funding can be found.",
        Label("P08", "F", "depends on numbers and on money"),
    ),
    swap(
        "Gwen was born in Eastmarch, the middle",
        "Gwen was born in Eastmarch on 5 November 2008, the middle",
        Label("M04", "A", "the front says 11/05/2007", "Gwen was born in Eastmarch on 5 November 2008"),
    ),
    put(
        "E2",
        "Gwen will order what she wants in three cafés or shops where she is not known, and get it, using speech, signs or her phone, nine times out of ten.",
        Label("O02", "E", "no date or stage"),
    ),
    put(
        "F10",
        "It would be beneficial for an occupational therapist to assess Gwen in the café and at home in two visits of an hour, and she could then be taught 1:1 for 40 minutes in each of the six weeks after it to carry, grip and pace herself, with a review in March.",
        Label("P10", "F", "'would be beneficial', 'could'"),
    ),
    put(
        "F9",
        "Gwen will have opportunities to talk to a key person about her worries when she needs to.",
        Label("P02 P03 P06", "F", "who and how often: 'opportunities', 'a key person', 'when she needs to'"),
    ),
    put(
        "F4",
        "A tutor with a specialist qualification in learning difficulties will teach Gwen functional reading (rotas, messages, labels) in a small group, for one hour on Monday and one on Wednesday, and will test her progress at the end of each term.",
        Label("P05", "F", "'a small group'"),
    ),
]

_HARD = "Gwen presents with a moderate to severe impairment of expressive phonology within the context of generalised orofacial hypotonia, in consequence of which the intelligibility of her connected utterances to unfamiliar interlocutors, notwithstanding the compensatory utilisation of repetition at increased amplitude, is estimated at approximately fifty per cent, and this, in conjunction with a diminished repertoire of conversational repair strategies, precipitates the premature abandonment of communicative exchanges, as has been evidenced on two occasions on which, when endeavouring to purchase her midday meal, she was furnished with an item other than the one which she had intended to request."

B = [
    become("J", ["«PB_Statement»"], Label("S04", "J", "a merge field", "«PB_Statement»")),
    become(
        "I",
        ["Consultations with settings are under way and this section will be updated in due course."],
        Label("S09", "I", "a final plan that names neither a place nor a type", None),
    ),
    add(
        "B7",
        it(
            "B12",
            "Gwen cannot travel alone. She does not look before she crosses, follows whoever is in front of her, and has no idea what to do when a bus fails to turn up.",
        ),
        Label("N06", "B", "the same need stands under preparing for adulthood"),
    ),
    add(
        "E11",
        it(
            "E12",
            "By July 2027 Gwen will hold the rail and look down on every flight of the college stairs, with no fall in two terms.",
        ),
    ),
    add(
        "E12",
        it(
            "E13",
            "By Easter 2027 Gwen will carry a tray with two hot drinks across the café without a spill, nine times out of ten.",
        ),
    ),
    add(
        "E13",
        it(
            "E14",
            "By Easter 2027 Gwen will have spent two half-days with each of two employers and will tell her careers adviser which she liked better, with two reasons.",
        ),
        Label("O01", "E", "fourteen outcomes", None),
    ),
    put(
        "E9",
        "Gwen will live as independently as possible.",
        Label("O06 O02 O03", "E", "a life goal, with no step, date or measure"),
    ),
    put(
        "F3",
        "Tutors will use differentiated teaching, visual aids, clear learning objectives and praise in every session.",
        Label("P11", "F", "what every college does for every student"),
    ),
    put("B2", _HARD, Label("R02", "B", "one sentence of nearly a hundred words, in jargon")),
    become(
        "H2",
        ["None identified."],
        Label("T08", "D", "nothing in H2 for what the Care Act assessment found", DATA["D"][0]["t"]),
        Label("T03", "E", "nothing helps her towards it now", DATA["E"][10]["t"]),
    ),
    drop("G1", Label("T07", "C", "nothing for her thyroid", DATA["C"][0]["t"])),
    put(
        "F17",
        "A sports tutor will lead walking and swimming sessions for Gwen with support in the water, for an hour on Wednesday and on Thursday, and will keep a chart that they go through every half-term.",
        Label("P05", "F", "with how many, and how many adults"),
    ),
    put(
        "F13",
        "A travel trainer will teach Gwen 1:1 on her own route for 45 to 60 minutes, once or twice a week from September to the February half-term, and will then follow at a distance once a week until she has done it ten times.",
        Label("P07", "F", "ranges: the least of it is what must be given"),
    ),
    put(
        "B5",
        "Gwen has Down syndrome and a moderate learning difficulty.",
        Label("N02", "B", "two diagnoses, and not what she finds hard"),
    ),
    put(
        "F11",
        "A trolley, a perching stool and a two-handled tray will be provided for every shift and practical lesson.",
        Label("T09", "F", "no such outcome", "O15"),
        Outcome="O15",
    ),
]
