"""Defective copies of the Harrowmere plan."""

from tests.defects.melilot.words import Copy, add, cell, cut, flag, lost, put, swap

WHO, SIZE, OFTEN = "Who", "Group size", "How often and how long"

A = Copy(
    edits=(
        cut("front:Date of birth"),
        put("front:Next review to be held by", "01/03/2028"),
        cut("K:4"),
        cut("A:parents"),
        cut("A:how"),
        swap("A:hopes", "Tamsin and her parents named", "Tamsin named"),
        put("A4", 'Tamsin: "I want to feel brave on my first day at big school."'),
        cell("F1", WHO, "Teaching assistant trained by the qualified teacher of the deaf"),
        put("B4", "Tamsin has problems with her writing."),
        put("F2", "Help with new words."),
        cell("F2", WHO, "School staff"),
        cell("F2", SIZE, ""),
        cell("F2", OFTEN, "On a regular basis"),
        cut("F9"),
        put(
            "G1",
            "Ear examination and microsuction, then speech and language therapy to teach Tamsin to follow "
            "longer "
            "instructions.",
        ),
        cell("G1", WHO, "Specialist ear care nurse; speech and language therapist, 1:1"),
        swap("E2", "End of Year 5 (July 2027)", "Ongoing"),
        put("E5", "Tamsin's social skills will improve."),
        cell("E5", "How we will know", "Staff feedback"),
    ),
    labels=(
        lost("S05", None, "the date of birth is not on the front page"),
        flag("S06", "front:Next review to be held by", "seventeen months after the plan"),
        lost("S12", "K", "no advice from a teacher of the deaf, though B records a hearing loss"),
        lost("V02", "A", "nothing that her parents think or hope"),
        lost("V04", "A", "nothing says how or when the views were gathered"),
        flag("N03", "B4", "no level, no example, no effect"),
        flag("P01", "F2", "help only; no programme named"),
        flag("P02", "F2", "school staff"),
        flag("P03", "F2", "a regular basis"),
        flag("P04", "F2", "no minutes"),
        flag("P05", "F2", "no group size"),
        flag("P06", "F2", "'on a regular basis' stands in place of the frequency"),
        flag("T01", "B8", "listening breaks taken out; nothing for fatigue"),
        flag("T03", "E7", "its only provision was the listening breaks"),
        flag("P12", "G1", "speech and language therapy stands under G only"),
        flag("O02", "E2", "ongoing"),
        flag("O03", "E5", "nothing to count or see"),
        flag("O04", "E5", "improve, without a criterion"),
    ),
)

B = Copy(
    flags=frozenset({"drop:J"}),
    edits=(
        cut("sign:Signed on behalf of Harrowmere Council", "sign:Date"),
        put("I:1", "«Placement_Name» Click here to enter text."),
        put("D:nil", "Tamsin is not known to social care."),
        put("H1:nil", "None required."),
        put("K:8", "Social care: reply that the family is not known to the service"),
        cut("E4"),
        cell("F4", "Meets", "Need {B4}"),
        cell("F10", "Meets", "Needs {B1} to {B4}; outcomes {E1} to {E3}"),
        put(
            "A3",
            'Tamsin: "When I grow up I want to work at the bird hospital, and live in a house by the sea."',
        ),
        swap("F5", "Tamsin and four classmates", "Tamsin and her classmates"),
        swap(
            "F5", "Twice a week at lunchtime, 25 minutes", "Up to twice a week at lunchtime, 20 to 30 minutes"
        ),
        add(
            "F12",
            """
@F13 sp
Sessions of clay work to build up strength in her fingers and make her handwriting smoother.
| Who = Teaching assistant trained by an occupational therapist
| Group size = 1:1
| How often and how long = Weekly, 20 minutes
| Meets = Fine motor skills
""",
        ),
        put("F11", "Staff training."),
        cell("F11", WHO, "To be arranged"),
        cell("F11", OFTEN, "When needed"),
        swap(
            "F3",
            "Qualified teacher of the deaf (Tuesday); class teacher (Thursday)",
            "Qualified teacher of the deaf on Tuesday; on Thursday a teacher, if the timetable allows",
        ),
        swap("B5", "when her friend was absent", "when his friend was absent"),
        swap("F1", "the missing part and picturing", "the missing part and, when Jemima is ready, picturing"),
        swap(
            "B:sp",
            "has no physical difficulty",
            "has no physical difficulty, although Tasmin dislikes climbing",
        ),
    ),
    labels=(
        lost("S01", None, "no Section J anywhere"),
        lost("S07", None, "no officer's name and no date at the sign-off"),
        flag("S04", "I:1", "merge field and helper text left"),
        flag("S09", "I:1", "a final plan that names neither school nor type"),
        flag("N07", "D:nil", "not known, and no assessment"),
        flag("T02", "B4", "its outcome was taken out"),
        flag("T06", "A3", "nothing moves towards work with birds or a house by the sea"),
        flag("P05", "F5", "number of classmates gone"),
        flag("P07", "F5", "up to twice; a range of minutes"),
        flag("T05", "F13", "no need of the hands is described"),
        flag("P15", "F11", "no subject, no trainer, no renewal"),
        flag("P02", "F11", "nobody named to train"),
        flag("P03", "F11", "when needed"),
        flag("P06", "F11", "'when needed' in place of a renewal date"),
        flag("P08", "F3", "if the timetable allows"),
        flag("M02", "B5", "he for she"),
        flag("M01", "F1", "another child's name"),
        flag("M03", "B:sp", "name misspelt", "Tasmin"),
    ),
)
