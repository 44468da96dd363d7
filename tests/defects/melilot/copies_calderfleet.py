"""Defective copies of the Calderfleet plan."""

from tests.defects.melilot.plan_calderfleet import WORDS
from tests.defects.melilot.words import Copy, add, cut, flag, lost, put, swap

A = Copy(
    edits=(
        cut("F8"),
        cut("D1", "D2", "E8", "E9", "H2-1", "H2-2"),
        add(
            "C1",
            """
@D:nil
There are no social care needs to record.
""",
        ),
        add(
            "H1:nil",
            """
@H2:nil
None.
""",
        ),
        cut("E7"),
        swap("G1", " It is for outcome {E7}.", ""),
        put("B3", "Jago has dyslexia."),
        cut("A:mother", "A:carers"),
        cut("A:child"),
        add(
            "A:talk",
            """
@A:child # Views
Bikes, gears and design and technology are good. The corridor makes things worse. There is sadness about how much
has been
missed, and it would be nice to get good news on the phone and to have one person at the school who can be texted.
People
should be straight and not whisper. He is funny and loyal, and sometimes cannot sleep.
""",
        ),
        put(
            "E6",
            "Jago will attend a check-in with his tutor on every day on which a supply teacher is expected.",
        ),
        add("F9", "@F11 semh\n" + WORDS.get("F2").text),
        put(
            "F9",
            "It is recommended that the educational psychologist trains all staff who teach Jago in "
            "trauma, attachment "
            "and the meaning of his behaviour, for two hours each September and one hour each January. This "
            "should help with "
            "outcomes {E5} and {E6}.",
        ),
        swap(
            "B5",
            "The school recorded 31",
            "The occupational therapist, Mr Dunmore, describes the same "
            "pattern in his report of "
            "May 2026. The school recorded 31",
        ),
        swap("B:sp", "Jago is physically strong", "Now in Year 7, Jago is physically strong"),
        add(
            "B6",
            """
@B8 semh
Jago forgets. When he is given more than two things to remember at a time the rest is lost, so he starts well, does
not know what
the next step is and stops, and some of his teachers take it that he is refusing.
""",
        ),
        add(
            "E10",
            """
@E11
Jago will swim 200 metres of front crawl without stopping at the city baths.
""",
        ),
    ),
    labels=(
        flag("T01", "B7", "movement breaks and seating taken out; nothing for movement and pressure"),
        lost("N08", "D", "looked after on the front page, D is nil"),
        flag("T06", "A3", "the outcome about visits to his mother has gone"),
        flag("O10", "C1", "no outcome for sleep"),
        flag("T02", "C1", "its outcome was taken out"),
        flag("N02", "B3", "a diagnosis and nothing more"),
        flag("V03", "A:child", "child, mother and carers in one paragraph"),
        flag("O05", "E6", "attending a check-in is a service"),
        flag("P16", "F11", "the same paragraph as under cognition and learning"),
        flag("P10", "F9", "recommended; should"),
        flag(
            "S13",
            "B5",
            "Mr Dunmore's report is not in K",
            "The occupational therapist, Mr Dunmore, describes the same pattern in his report of May 2026.",
        ),
        flag("M04", "B:sp", "front page says Year 8", "Now in Year 7"),
        flag("N06", "B8", "working memory is already set out under cognition and learning"),
        flag("T04", "E11", "no need about swimming"),
        flag("T03", "E11", "no provision for swimming"),
    ),
)

B = Copy(
    edits=(
        put(
            "I:1",
            "Thornhurst Academy, Calderfleet, a mainstream secondary academy, on Monday to Wednesday. "
            "Education otherwise "
            "than at school on Thursday and Friday.",
        ),
        add(
            "F10",
            """
@F11 semh
On Thursday and Friday Jago is educated otherwise than at school by means of an alternative package which takes
account of his
need for calm and for known adults. This is for outcome {E5}.
@F12 semh
Jago is taught in the nurture room by the nurture teacher, in a group of four, for 14 hours a week. This is for
outcome {E6}.
""",
        ),
        swap("F6", "20 hours a week, in all English", "26 hours a week, in all English"),
        put(
            "A:how",
            "Views were gathered by the educational psychologist in June and July 2026 for this assessment.",
        ),
        cut("A:child"),
        add(
            "A:talk",
            """
@A:child # Likes and dislikes
School is alright when it is DT or when Mr Achebe does cover. I hate being put out in the corridor because it makes
it worse. I
like bikes and gears and I need people to be straight with me.
""",
        ),
        swap(
            "A:history",
            "his attendance in Years 3 and 4 was below 70%.",
            "his attendance in Years 3 and 4 "
            "was below 70%. He was "
            "found to have a working memory at the 7th percentile and he must have a teaching assistant for 20 "
            "hours a week.",
        ),
        put("E1", "Staff will draw a comic-strip conversation with Jago within a day of each disagreement."),
        put(
            "E4",
            "Jago will finish 250 words of writing once a fortnight, will type at 25 words a minute "
            "without looking, and "
            "will hand in all his homework on the day it is due.",
        ),
        put(
            "F4",
            "Jago will follow a spelling and writing programme. What is in it, and the time it takes, "
            "will be settled by the "
            "specialist teacher once she has seen him and written her report. This is for outcome {E4}.",
        ),
        put(
            "F2",
            "Class teachers give Jago a broad and balanced curriculum with good teaching, differentiated "
            "work and praise in "
            "all lessons. This is for outcome {E2}.",
        ),
        cut("H2-2"),
        add("D2", "@D:carers\n" + WORDS.get("A:carers").text),
    ),
    labels=(
        flag("P18", "F11", "no hours, provider or place"),
        flag("P02", "F11", "nobody named"),
        flag("P04", "F11", "no hours"),
        flag("P05", "F11", "no group size or ratio"),
        flag(
            "P19",
            "F12",
            "26 hours in class, 14 in the nurture room and two days elsewhere are more than a week",
        ),
        flag("V05", "A:child", "first person, no quotation marks and no word on who speaks"),
        flag(
            "V08",
            "A:history",
            "a test result and hours of support in A",
            "He was found to have a working memory at the 7th percentile and he must have a teaching assistant "
            "for 20 hours a week.",
        ),
        flag("O07", "E1", "the subject is staff"),
        flag("O05", "E1", "an activity of staff, no difference made"),
        flag("O08", "E4", "three achievements"),
        flag("P09", "F4", "left to a report still to be written"),
        flag("P03", "F4", "no frequency"),
        flag("P04", "F4", "no length"),
        flag("P05", "F4", "no ratio"),
        flag("P11", "F2", "what every school does"),
        flag("T08", "D2", "life story work taken out"),
        flag("T03", "E9", "its only provision was the life story work"),
        flag("M06", "D:carers", "the same paragraph stands in A"),
    ),
)
