"""Carrowdale's two defective copies: what each changes, and which codes that earns."""

from __future__ import annotations

from tests.defects.mallow.page import Edit

PDF_COPY = "a"

_HANDS = "Imani writes only her name by hand and is slow on a keyboard, at 12 words a minute, because her hands are stiff."
_WHO = "Provided by who and by when"

_EDITS_A: dict[str, Edit] = {
    "front.status": None,
    "J.1": "Imani's parents have requested a personal budget. A direct payment for her assistive technology tuition has been agreed "
    "and will be paid termly.",
    "A.comm": "Imani, who is 13 and in Year 9, speaks clearly and takes part in every meeting about her. She reads papers beforehand in "
    "24 point type or listens to them.",
    "H1.1": "None.",
    f"H1.1.{_WHO}": "",
    "H1.2": None,
    "E11": None,
    "F15": None,
    "F7": "High level of adult support across the curriculum to enable Imani to access learning and make progress.",
    f"F7.{_WHO}": "School staff, ongoing",
    "F9": "Inclusive, high-quality teaching and a range of strategies to promote Imani's inclusion in the life of the school.",
    f"F9.{_WHO}": "All staff, from September 2026",
    "B5": "Imani hides tiredness and pain until she breaks down in tears, on eight occasions in the summer term, and then stays at home for "
    "the next day. She should be provided with rest breaks, a time-out card and weekly time with a counsellor.",
    "E2": "Imani will receive teaching in the use of her screen reader and will have access to her work in large print.",
    "E6": "Imani will have improved self-esteem and develop her friendships.",
    f"F8.{_WHO}": "School counsellor (registered), for as long as is felt to be beneficial",
}
_DEFECTS_A = [
    ("S05", None, None, "the front page has lost its status"),
    ("S11", "J", "@J.1", "a direct payment agreed; which needs and outcomes it meets is not set out"),
    ("M04", "A", "@A.comm", "13 and in Year 9 here; 14 and Year 10 by the front page"),
    ("T08", "D", "@D1", "nothing in H1 or H2 about washing, dressing and lifting"),
    ("T08", "D", "@D2", "nothing in H1 or H2 about going out"),
    ("O12", "E", None, "Year 10: neither E nor F looks ahead to college"),
    ("T01", "B", "@B12", "nothing about work or college in F"),
    ("T02", "B", "@B12", "nothing about work or college in E"),
    ("T06", "A", "@A1", "no outcome moves towards radio"),
    ("P01", "F", "@F7", "what the adult does is not said"),
    ("P02", "F", "@F7", "'School staff'"),
    ("P04", "F", "@F7", "no hours"),
    ("P05", "F", "@F7", "'high level of adult support'"),
    ("P06", "F", "@F7", "'high level of', 'ongoing'"),
    ("P11", "F", "@F9", "what every school does for everybody"),
    ("P01", "F", "@F9", "'a range of strategies'"),
    (
        "T01",
        "B",
        "@B6",
        "leaving early with a friend and the table by the lift are gone: nothing answers lunch alone",
    ),
    ("N04", "B", "@B5", "rest breaks, card and counsellor in a need"),
    ("O05", "E", "@E2", "'will receive', 'will have access to'"),
    ("O02", "E", "@E2", "no date"),
    ("O03", "E", "@E2", "nothing that she will do"),
    ("O02", "E", "@E6", "no date"),
    ("O03", "E", "@E6", "no criterion"),
    ("O04", "E", "@E6", "'improved', 'develop'"),
    ("P03", "F", "@F8", "how often is gone"),
    ("P04", "F", "@F8", "how long is gone"),
]

_EDITS_B: dict[str, Edit] = {
    "front.request": "2 March 2026",
    "I.1": None,
    "D.s": "Imani and her family are not known to social care.",
    "D1": None,
    "D2": None,
    "H1.1": "None.",
    f"H1.1.{_WHO}": "",
    "H1.2": None,
    "H2.nil": "None.",
    "K.8b": "Children's social care: not known",
    "E9": "By the end of Year 11 Imani will direct a helper in making a light lunch in an adapted kitchen, without a parent in the room.",
    "+B3": _HANDS,
    "E8": "By the end of Year 11 Imani will write 30 words a minute by voice or key, be on time for every lesson, take part in physical education and "
    "keep her own homework diary.",
    "E11": "Imani will have a successful career in radio and live in a flat of her own.",
    "A.h5": None,
    "A.history": None,
    f"F3.{_WHO}": "QTVI, up to one hour a week until July 2027",
    f"F8.{_WHO}": "School counsellor (registered), weekly, reviewed with Imani at Christmas and Easter",
    "F10": "Physiotherapy in line with the programme that will be drawn up following assessment.",
    f"F10.{_WHO}": "Physiotherapy service, on receipt of the programme",
    "C1": "Imani's leg muscles go into spasm two or three times a day for some minutes, with pain that takes her out of the lesson. She "
    "will have a second hip operation in March 2025.",
    "B2": "Imani reads print of 24 point at 60 words a minute, about a third of her classmates' speed, and loses her line. She does not finish "
    "set reading or examination papers in the time given. The orthoptist's report from Brackwater Eye Unit (May 2026) found the same.",
    "F6": "Catching up of the Year 9 texts and coursework in English, music and drama, in a small group.",
    "G3": "Support with toileting and fluid intake as required.",
    f"G3.{_WHO}": "School staff",
}
_DEFECTS_B = [
    ("S15", None, "2 March 2026", "twenty-eight weeks from the request to the final plan"),
    ("S02", "I", None, "Section I of a final plan is blank"),
    ("S09", "I", None, "neither a school nor a type"),
    ("N07", "D", "@D.s", "'not known to social care' and no assessment"),
    ("N06", "B", _HANDS, "the need about her hands a second time, in another area"),
    ("O08", "E", "@E8", "four achievements"),
    ("O06", "E", "@E11", "a career and a flat: a life, with no step"),
    ("O02", "E", "@E11", "no date"),
    ("O03", "E", "@E11", "'successful': nothing to observe"),
    ("V09", "A", None, "no history"),
    ("P07", "F", "@F3", "'up to one hour a week' in the row's other cell"),
    ("P04", "F", "@F8", "no minutes"),
    ("P09", "F", "@F10", "the programme is still to be drawn up"),
    ("P02", "F", "@F10", "a service; nobody who carries it out"),
    ("P03", "F", "@F10", "how often is not said"),
    ("P04", "F", "@F10", "how long is not said"),
    ("P05", "F", "@F10", "alone or in a group is not said"),
    ("M05", "C", "@C1", "March 2025 as something to come"),
    (
        "S13",
        "B",
        "The orthoptist's report from Brackwater Eye Unit (May 2026) found the same.",
        "K lists no such report",
    ),
    ("P05", "F", "@F6", "'small group'"),
    ("P06", "F", "@F6", "'small group'"),
    ("P01", "G", "@G3", "'support with toileting'"),
    ("P02", "G", "@G3", "'school staff'"),
    ("P03", "G", "@G3", "'as required'"),
    ("P06", "G", "@G3", "'support with', 'as required'"),
]

COPIES = {"a": (_EDITS_A, _DEFECTS_A), "b": (_EDITS_B, _DEFECTS_B)}
