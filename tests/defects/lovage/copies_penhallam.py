"""Penhallam: the two defective copies."""

from tests.defects.lovage.banners import statement
from tests.defects.lovage.edits import Copy

SHAPE = statement

COPIES = [
    Copy(
        letter="a",
        drops=["K/3", "D1", "D2", "H1/nil", "H2.1", "F7"],
        texts={"E2": "Orla will be more confident when she is talking to strangers."},
        subs=[
            (
                "A/history",
                "moved to Eastmere Sixth Form College in September 2025, where she is in Year 13 and "
                "taking a Level 2 diploma in "
                "furniture making.",
                "will move to Eastmere Sixth Form College in September 2025 to take a Level 2 "
                "diploma in furniture making.",
            ),
            ("F9", "Mentoring by a deaf adult", "Orla should be offered mentoring by a deaf adult"),
            (
                "F11",
                "including twelve days' work experience with an interpreter at a furniture maker's.",
                "including, if a local firm is willing and the timetable can be arranged, twelve days' work experience "
                "with an "
                "interpreter at a furniture maker's.",
            ),
            (
                "F8",
                "A lunch group of six students, three of whom have chosen to learn to sign,",
                "A lunch group of students who have chosen to learn to sign,",
            ),
        ],
        adds=[
            ("C1", "@D/nil\nOrla is not known to adult social care."),
            (
                "G2",
                "@H1.1 care\nFlashing and vibrating smoke alarm, doorbell and telephone alerts, fitted at home by "
                "the adults' sensory team "
                "by 15 December 2026, and six practice nights in the training flat with a deaf support worker, 1:1, one "
                "night a month "
                "from January 2027.",
            ),
        ],
        labels=[
            ("S10", "H1", "H1.1", "H1 has content and she is 18."),
            ("S12", "K", None, "A hearing impairment, and no teacher of the deaf's advice is listed."),
            (
                "M05",
                "A",
                "will move to Eastmere Sixth Form College in September 2025 to take a Level 2 diploma in "
                "furniture making.",
                "She started there over a year before the plan.",
            ),
            ("N07", "D", "D/nil", "Not known, and no assessment of need."),
            ("T04", "E", "E10", "With Section D gone no need speaks of nights or alarms."),
            ("T04", "E", "E11", "With Section D gone no need speaks of deaf company."),
            ("T05", "H1", "H1.1", "With Section D gone no need speaks of nights or alarms."),
            ("T05", "H2", "H2.2", "With Section D gone no need speaks of deaf company."),
            ("P10", "F", "F9", "'Should be offered'."),
            ("P08", "F", "F11", "'If a local firm is willing and the timetable can be arranged'."),
            ("P05", "F", "F8", "No number in the group."),
            ("T01", "B", "B4", "The teaching of technical words was taken away."),
            ("T03", "E", "E4", "With it the outcome lost its provision."),
            ("O02", "E", "E2", "No date or stage."),
            ("O03", "E", "E2", "Nothing that could be seen or counted."),
            ("O04", "E", "E2", "'More confident' with no criterion."),
        ],
    ),
    Copy(
        letter="b",
        drops=["A/how", "E6", "E7", "I/place"],
        sign={"Signature of officer": "", "Name and post": "", "Date": ""},
        texts={
            "B1": "Orla has a profound bilateral sensorineural hearing loss.",
            "F3": "Access to assistive technology as required.",
            "E9": "By July 2027 the implant centre will have replaced Orla's processor within two days of every "
            "breakdown.",
            "E8": "By July 2028 Orla will run her own bank account, cook five different dinners from a recipe, and "
            "travel to Carrow by "
            "train on her own.",
        },
        subs=[
            ("F2", ", for one hour twice a week.", "."),
            ("F13", "for one hour every Wednesday", "for up to an hour every Wednesday"),
            ("B5", "Orla is the only", "Orlah is the only"),
        ],
        labels=[
            ("V04", "A", None, "How the views were gathered was taken out."),
            ("S02", "I", None, "I has its banner and nothing under it."),
            ("S09", "I", None, "A final plan with neither a college nor a type."),
            ("S07", None, None, "The sign-off is empty."),
            ("N02", "B", "B1", "A diagnosis and nothing else."),
            ("T02", "B", "B6", "Its outcome was taken out."),
            ("T02", "B", "B7", "Its outcome was taken out."),
            ("T06", "A", "A1", "No outcome now moves towards an apprenticeship."),
            ("P01", "F", "F3", "No equipment is named."),
            ("P06", "F", "F3", "'Access to' and 'as required' stand for what and when."),
            ("P03", "F", "F2", "How often was taken out."),
            ("P04", "F", "F2", "How long was taken out."),
            ("P07", "F", "F13", "'Up to an hour'."),
            ("O07", "E", "E9", "The implant centre is the subject."),
            ("O08", "E", "E8", "Banking, cooking and train travel are three achievements."),
            ("M03", "B", "B5", "'Orlah' for Orla."),
        ],
    ),
]
