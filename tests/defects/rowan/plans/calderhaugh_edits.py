"""What is spoilt in the two copies of the Calderhaugh plan."""

from __future__ import annotations

from tests.defects.rowan.edits import Add, Cut, D, Edit, Sub

CLUB = "Guitar taster in the music room, 1:1, 30 minutes."
PRE_TEACH = "Pre-teaching of the five key words for the week's topic with picture cards, 1:1, 15 minutes. Reviewed by the class teacher each half term."
TARGETS = [
    "By Christmas 2026 Idris will read the words said, have, like, so and do.",
    "By February 2027 Idris will know b from d in a list of ten words.",
    "By Easter 2027 Idris will say number bonds to 5 without fingers.",
    "By half term Idris will wait for the door holder to move, four days running.",
]

A: list[Edit] = [
    Sub(
        "They have not asked for one.",
        "They [have / have not - delete as applicable] asked for one.",
        [D("S04", "J", "They [have / have not - delete as applicable] asked for one.", "alternatives left unselected")],
    ),
    Sub("15/10/2027", "14/01/2028", [D("S06", None, "14/01/2028", "review 15 months after the plan")]),
    Cut("Joanne and Kwame say he is funny", [D("V02", "A", None, "nothing from the parents is left but how they were asked")]),
    Cut("They hope he will go to Cubs", row=True),
    Sub(
        "Attention: ADHD shows as four minutes on a desk task alone, out of seat 11 times in a lesson. Finishes one piece of work in five (K1, K4).",
        "ADHD, combined presentation (K4).",
        [D("N02", "B", "ADHD, combined presentation (K4).", "a diagnosis and nothing else")],
    ),
    Sub(
        "Acts before thinking at changes of activity: pushed",
        "Naughty and spiteful in the line, mostly for attention: pushed",
        [D("N05", "B", "Naughty and spiteful in the line, mostly for attention: pushed or grabbed in the line six times in one half term (K3).", "blames the child")],
    ),
    Sub(
        "By July 2028 Idris will retell a story or event in four linked parts so that a listener who was not there can say what happened.",
        "By July 2028 Idris will be a better talker and feel surer of himself when he speaks.",
        [
            D("O04", "E", "By July 2028 Idris will be a better talker and feel surer of himself when he speaks.", "better, surer: no criterion"),
            D("O03", "E", "By July 2028 Idris will be a better talker and feel surer of himself when he speaks.", "nothing to see or count"),
        ],
    ),
    Sub(
        "Practice of the therapist's story and word-finding tasks, 1:1, 15 minutes.",
        "Practice of the therapist's story and word-finding tasks, 1:1.",
        [D("P04", "F", "Practice of the therapist's story and word-finding tasks, 1:1.", "minutes gone")],
    ),
    Sub(
        "one adult to a group of three, 30 minutes.",
        "in a small group, 30 minutes.",
        [D("P05", "F", "Stop-think-go programme with role play, in a small group, 30 minutes.", "how many children to how many adults is not said")],
    ),
    Add(
        "Ear defenders in a named drawer",
        ["F.20 cl >> A broad and balanced curriculum with clear success criteria, marking in line with school policy and work pitched at his level.", "Class teacher", "Every lesson", "CL1, CL3"],
        [D("P11", "F", "A broad and balanced curriculum with clear success criteria, marking in line with school policy and work pitched at his level.", "what every class gives every child")],
    ),
    Sub(
        "Hand strength and letter formation programme, 1:1",
        "Callum will do a hand strength and letter formation programme, 1:1",
        [D("M01", "F", "Callum will do a hand strength and letter formation programme, 1:1, 10 minutes; pencil grip and sloping board.", "another boy's name")],
    ),
    Sub(
        "By July 2028 Idris will move between activities with hands to himself on nine days out of ten.",
        "Idris will move between activities with hands to himself on nine days out of ten.",
        [D("O02", "E", "Idris will move between activities with hands to himself on nine days out of ten.", "by when is gone")],
    ),
    Sub("Once a fortnight, 18 sessions a year", "As advised by the service", [
        D("P03", "F", "Narrative and word-finding sessions, 1:1, 30 minutes: story planner, sound and meaning cues.", "'as advised by the service' in the frequency column"),
        D("P06", "F", "Narrative and word-finding sessions, 1:1, 30 minutes: story planner, sound and meaning cues.", "'as advised by' stands where the frequency should"),
    ]),
]  # fmt: skip

B: list[Edit] = [
    Sub(
        "Loses his place in any task with three steps, in maths most of all (K1).",
        "Loses his place in any task with three steps, in maths most of all (report of Dr J. Halliwell, Bright Path Assessments, April 2026).",
        [D("S13", "B", "Working memory: holds two digits backwards. Loses his place in any task with three steps, in maths most of all (report of Dr J. Halliwell, Bright Path Assessments, April 2026).", "a private report that K does not list")],
    ),
    Add(
        "Losing or waiting in a game",
        "B.16 se [SE4] >> Interrupts. Speaks while others speak, nine times in ten minutes; does not see that they have stopped listening (K2).",
        [D("N06", "B", "Interrupts. Speaks while others speak, nine times in ten minutes; does not see that they have stopped listening (K2).", "CI2 over again in another area")],
    ),
    *(Add("By July 2028 Idris will start a two-part task", f"E.t{i} cl >> {target}") for i, target in enumerate(TARGETS)),
    Sub(
        TARGETS[0],
        TARGETS[0],
        [
            D("O13", "E", TARGETS[0], "a termly target standing as an outcome"),
            D("O13", "E", TARGETS[1], "a termly target standing as an outcome"),
            D("O13", "E", TARGETS[2], "a termly target standing as an outcome"),
            D("O13", "E", TARGETS[3], "a termly target standing as an outcome"),
            D("O01", "E", None, "sixteen outcomes"),
        ],
    ),
    Sub(
        "Teaching assistant trained in the programme by the maths lead each September",
        "School staff",
        [D("P02", "F", "Number facts programme with base-ten rods and a memory card for steps, 1:1, 20 minutes.", "'School staff'")],
    ),
    Sub(
        "Movement circuit outside the classroom (wall push, skipping, carrying books), 1:1, 5 minutes; chewable band.",
        "Opportunities for movement.",
        [
            D("P06", "F", "Opportunities for movement.", "opportunities for, as and when"),
            D("P01", "F", "Opportunities for movement.", "no activity named"),
            D("P03", "F", "Opportunities for movement.", "'as and when needed'"),
        ],
    ),
    Sub("10 am, 11.30 am and 2 pm daily", "As and when needed"),
    Sub(
        "Support worker, 1:1: goes with Idris to Cubs, uses the group's picture rules, stays beside him. 2 hours.",
        "Support worker, 1:1: goes with Idris to Cubs, uses the group's picture rules, stays beside him. Up to 2 hours.",
        [D("P07", "H1", "Support worker, 1:1: goes with Idris to Cubs, uses the group's picture rules, stays beside him. Up to 2 hours.", "ten minutes would satisfy it")],
    ),
    Add("Instructions given one part at a time", ["F.21 ci >> " + PRE_TEACH, "Teaching assistant (mornings)", "Every Monday", "CI3"]),
    Add(
        "Refereed game with two classmates",
        ["F.22 se >> " + PRE_TEACH, "Teaching assistant (mornings)", "Every Monday", "SE2"],
        [D("P16", "F", PRE_TEACH, "the same paragraph under two areas of need")],
    ),
    Sub(
        "ticks them off with him, sets a sand timer. 12.5 hours a week.",
        "ticks them off with him, sets a sand timer. 27.5 hours a week.",
        [D("P19", "F", "One teaching assistant works 1:1 beside Idris: breaks tasks into four-minute steps, ticks them off with him, sets a sand timer. 27.5 hours a week.", "1:1 all day and in a group of six all day")],
    ),
    Sub("Every morning, 2.5 hours", "All day, every day, 5.5 hours"),
    Add(
        "works 1:1 beside Idris",
        ["F.23 cl >> Idris is taught in the nurture group of six pupils with one teacher, 27.5 hours a week.", "Nurture group teacher", "All day, every day", "CL6, SE1"],
        [D("P19", "F", "Idris is taught in the nurture group of six pupils with one teacher, 27.5 hours a week.", "1:1 all day and in a group of six all day")],
    ),
    Sub(
        "Expressive language standard score 81 (K2).",
        "CELF-5 ELI 81, BPVS3 low, RWFV not scored (K2).",
        [D("R01", "B", "Word finding: pauses over five seconds or says “thingy”. Retelling jumps about; listeners lose the thread. CELF-5 ELI 81, BPVS3 low, RWFV not scored (K2).", "three tests and an index never spelt out")],
    ),
    Sub("Joanne and Kwame say he is funny", "Joanne and Kwame say Idriss is funny", [D("M03", "A", "Idriss", "his name misspelt")]),
    Sub("Idris repeats the part back.", "Idirs repeats the part back.", [D("M03", "F", "Idirs", "his name misspelt")]),
    Add(
        "Ear defenders in a named drawer",
        ["F.24 se >> " + CLUB, "Peripatetic music teacher", "Once a week in the summer term", "SP4"],
        [
            D("T05", "F", CLUB, "no need is about music or anything like it"),
            D("T09", "F", CLUB, "SP4: there is no SP4"),
        ],
    ),
]  # fmt: skip

COPIES = {"a": A, "b": B}
