"""What is wrong with Averley's two defective copies."""

from tests.defects.bugle.sheet import edit

A = [
    edit(
        "@F1",
        None,
        ("P12", "G", "@G4", "speech and language therapy now stands in G only"),
    ),
    edit(
        "[[G1|",
        "[[G4|A speech and language therapist works with Nia 1:1 for 40 minutes every week in term time on understanding of sentences, sentence building and clear consonant blends, and reviews her targets with the SENCO each half term.]]\n[[G1|",
    ),
    edit(
        "Miss Okafor, the teaching assistant Nia knows best, asked for her views with Talking Mats and drawings on 9 and 11 June 2026 and wrote down her words as she said them. ",
        "",
    ),
    edit(
        "Nia's parents say (family form and telephone call, 15 June 2026):",
        "Nia's parents say:",
        ("V04", "A", None, "nothing says how, when or by whom the views were gathered"),
    ),
    edit(
        "@B6",
        "Nia finds writing difficult and is working below the level expected for her age.",
        ("N03", "B", "@", "nothing seen, no level, no effect"),
    ),
    edit(
        "@E6",
        "By July 2028 Nia will have improved her social skills and developed positive relationships with her peers.",
        ("O04", "E", "@", "'improved', 'developed' with no criterion"),
        ("O03", "E", "@", "nothing to count or see"),
    ),
    edit(
        "for 20 minutes on three days a week. The SENCO checks",
        "for 20 minutes. The SENCO checks",
        ("P03", "F", "@F4", "how often is gone"),
    ),
    edit(
        "@F12",
        "Nia will benefit from regular ELSA sessions.",
        ("P03", "F", "@", "'regular'"),
        ("P04", "F", "@", "no length of session"),
        ("P05", "F", "@", "1:1 or group not said"),
        ("P06", "F", "@", "'benefit from regular'"),
        ("P14", "F", "@", "nobody reviews it any more"),
    ),
    edit(
        "@F15",
        None,
    ),
    edit(
        "@F18",
        None,
        ("T01", "B", "@B11", "nothing is provided for noise"),
        ("T03", "E", "@E10", "nothing is provided towards it"),
    ),
    edit(
        "@A4",
        "We would love her to be able to swim for a club one day.",
        ("T06", "A", "@", "no outcome is about swimming"),
    ),
    edit(
        "Her score on the Beery VMI was at the 5th percentile (June 2026).",
        "The physiotherapist's report of June 2026 notes low muscle tone in both hands.",
        ("S13", "B", "=The physiotherapist's report of June 2026", "K has no physiotherapy report"),
    ),
    edit(
        "Nia has a tablet with Clicker word banks",
        "Maisie has a tablet with Clicker word banks",
        ("M01", "F", "@F11", "another child's name"),
    ),
    edit("=Social care advice", None),
    edit("=Lorna Beck, short breaks team", None),
    edit("=Yes, with the assessment", None),
    edit(
        "10/07/2026",
        None,
        ("S12", "K", None, "no social care advice listed"),
        ("S13", "D", "=social care assessment, July 2026", "cited, and not listed in K any more"),
    ),
]

B = [
    edit(
        "Nia's parents say (family form and telephone call, 15 June 2026):: She is funny and stubborn",
        None,
        ("V02", "A", None, "the parents' views are gone"),
    ),
    edit("Parents:: [[A3|", None),
    edit(
        "Nia covers her ears in the dinner hall and in assemblies, and after ten minutes there she cries or hides under the table.",
        "Nia covers her ears in the dinner hall and in assemblies, and requires a quiet place to eat and an adult beside her for transitions.",
        ("N04", "B", "@B11", "what she requires stands as a need"),
    ),
    edit(
        "@B10",
        "Nia holds her pencil in her fist, tires after ten minutes of writing and cannot fasten buttons or use a knife and fork together. Nia writes one short sentence in half an hour, spells by the first sound only and is unable to read her own writing back.",
        ("N06", "B", "@", "the writing need of Cognition and Learning told again"),
    ),
    edit(
        "@E2",
        "By July 2028 Nia will have access to a language-rich classroom and will receive a weekly vocabulary group.",
        ("O05", "E", "@", "a classroom and a group, no difference made"),
    ),
    edit(
        "@F16",
        "A teaching assistant shown how by the occupational therapist leads hand-strength and fastening exercises with Nia 1:1 for up to ten minutes, two to four times a week. The occupational therapist sees Nia in school for 45 minutes each half term to review and change them.",
        ("P07", "F", "@", "'up to' and 'two to four': none of it can be enforced above the least"),
    ),
    edit(
        "@F13",
        "Staff will support Nia with her friendships at break and lunch.",
        ("P01", "F", "@", "'support with friendships': nothing named"),
        ("P02", "F", "@", "'staff'"),
        ("P05", "F", "@", "no number of adults or children"),
    ),
    edit(
        "@G3",
        None,
        ("T07", "C", "@C2", "nothing in G or F is about sleep"),
        ("T03", "E", "@E11", "nothing is provided towards it"),
    ),
    edit("@H11", "None at present."),
    edit(
        "@H21",
        "None at present.",
        ("T08", "D", "@D1", "no help to go out is provided"),
        ("T03", "E", "@E9", "nobody takes her to the club"),
    ),
    edit(
        "The SENCO meets the play leader on the last Friday of each month",
        "It is recommended that the SENCO should meet the play leader on the last Friday of each month",
        ("P10", "F", "@", "'recommended', 'should'"),
    ),
    edit(
        "[[F11|Nia has a tablet with Clicker word banks at her table in every lesson in which she writes.]]",
        "[[F11|Nia has a tablet with Clicker word banks at her table in every lesson in which she writes, set up by the AACT under the CYPIT offer.]]",
        ("R01", "F", "=AACT", "never spelt out"),
        ("R01", "F", "=CYPIT", "never spelt out"),
    ),
    edit(
        "The class teacher hears Nia read 1:1 from a phonic book at her level for ten minutes on Mondays, Wednesdays and Fridays.",
        "The class teacher gives Nia a task board with each step of the work drawn on it, at the start of every lesson, and she moves a peg as each step is done.",
        ("P16", "F", "@F8", "the task board of another row, word for word"),
    ),
]
COPIES = {"a": A, "b": B}
