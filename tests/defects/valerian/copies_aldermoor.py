"""Aldermoor's two defective copies."""

from tests.defects.valerian.model import CL, SE, Copy, add, cut, flag, gone, item, on, put, quote, say, swap

PARENTS = (
    "Kerry and Luke say that Maisie is sunny, cheeky and does not give up. They are tired of people talking over her "
    "head. They worry that she will be parked at the edge of things."
)
CARE = (
    "Maisie needs thirty minutes of stretches from a physiotherapist's assistant before lessons and a profiling "
    "mattress."
)

A = Copy(
    edits=[
        flag("no-J"),
        swap("A.strong", "with good aim.", "with good aim. " + CARE),
        cut("A1", "A2", "A3", "A4", "A5"),
        put(
            "F3",
            "The teaching assistant gives Maisie regular one to one practice with her words and pictures, as "
            "needed.",
        ),
        put(
            "F4",
            "The teaching assistant gives help with friendships to a group of Maisie and two other children "
            "for 20 minutes three times a week.",
        ),
        add(
            item(
                "F14",
                CL,
                "Maisie's class teacher reads stories to the class, praises effort and plans lessons with "
                "children of all abilities in mind, every day.",
            ),
            "F5",
        ),
        add(
            item(
                "F15",
                SE,
                "A play therapist sees Maisie one to one for 40 minutes each Wednesday to help her "
                "to grieve for a person she has lost.",
            ),
            "F7",
        ),
        put(
            "E4",
            "By July 2028 Maisie's concentration will get better and she will make good progress in her "
            "attention.",
        ),
        put(
            "E8",
            "By July 2026 Maisie will walk the forty metres from her classroom to the hall in her walker, "
            "with an adult beside her and not touching.",
        ),
        cut("F10", "E9"),
        say("I", "Hollins Lane Infant School, a mainstream maintained infant school."),
    ],
    labels=[
        gone("S01", "J", "J is nowhere"),
        quote("V08", "A", CARE, "provision among the strengths"),
        gone("V06", "A", "nothing on the future"),
        on("P03", "F3", "how often is gone"),
        on("P04", "F3", "how long is gone"),
        on("P06", "F3", "regular, as needed, where the numbers were"),
        on("P01", "F4", "help with friendships, and nothing named"),
        on("P11", "F14", "what any Reception class has"),
        on("T05", "F15", "no need speaks of loss"),
        on("O04", "E4", "get better, make good progress"),
        on("O03", "E4", "nothing to see or count"),
        on("O11", "E8", "July 2026, plan of November 2026"),
        on("T01", "B7", "the provision for her right hand is gone"),
        on("T03", "E7", "the provision for her right hand is gone"),
        on("T02", "B9", "the toilet outcome is gone"),
        quote(
            "S08",
            "I",
            "Hollins Lane Infant School, a mainstream maintained infant school.",
            "a first draft names a school",
        ),
    ],
)

B = Copy(
    edits=[
        flag("one-h"),
        swap(
            "A.history",
            "started in Reception at Hollins Lane in September 2026.",
            "will start in Reception at Hollins Lane in September 2025.",
        ),
        swap(
            "A.how",
            "She chose between photographs by looking or by touching, and I said each choice back to her. ",
            "",
        ),
        say("A.child"),
        cut("A1", "A2"),
        put("B4", "Maisie can have trouble with her attention, which is still a worry in class."),
        swap(
            "F6",
            "Maisie lies down to rest on a mat for 15 minutes after lunch each day, with a teaching "
            "assistant by her.",
            "If staffing allows on the day, Maisie lies down to rest on a mat for 15 minutes after lunch, with a "
            "teaching assistant by her.",
        ),
        swap("F8", "A supportive chair", "Masie's supportive chair"),
        cut("E3", "E10", "E11", "H1.1"),
        say("E.how"),
        say("D.lead", PARENTS),
        swap("K", "Dean Harcourt, disabled children's team", "«SocialWorkerName», «Team»"),
    ],
    labels=[
        gone("S03", None, "one H"),
        quote(
            "M05",
            "A",
            "will start in Reception at Hollins Lane in September 2025.",
            "a year before the draft",
        ),
        gone("V01", "A", "nothing from Maisie"),
        on("N03", "B4", "no level, no effect"),
        on("P08", "F6", "if staffing allows"),
        on("M03", "F8", "Masie for Maisie"),
        on("T06", "A3", "the reading outcome is gone"),
        on("T02", "B3", "the outcome for letters is gone"),
        gone("O10", "E", "the outcomes for both health needs are gone"),
        on("T02", "C1", "the feeding outcome is gone"),
        on("T02", "C2", "the splint outcome is gone"),
        on("T08", "D1", "the bath lift and step are gone"),
        on("T03", "E12", "the bath lift and step are gone"),
        quote("M06", "D", PARENTS, "the parents' paragraph of A again"),
        gone("O13", "E", "nothing on shorter steps"),
        quote("S04", "K", "«SocialWorkerName», «Team»", "merge fields"),
    ],
)
