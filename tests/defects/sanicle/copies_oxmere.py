"""The two defective copies of Jaydon's plan."""

from tests.defects.sanicle.model import Copy, item, prose
from tests.defects.sanicle.plan_oxmere import PLAN

ANNEX = (
    "Jaydon will also see the school's play therapist (registered, Play Therapy UK) in the blue room every Tuesday"
    " for 45 minutes, one to one, reviewed each term by Mrs Ruane."
)


def first() -> Copy:
    """No care needs for a child in care, no look ahead, no dinner hall, no spelling outcome."""
    copy = Copy(PLAN, "a")
    copy.plan.sections["D"] = [prose("d", "None.")]
    copy.plan.sections["H2"] = [prose("h2", "None.")]
    copy.cut("E11")
    copy.retitle(
        "E",
        "Health and care, by the end of Key Stage 2 (July 2027)",
        "Health, by the end of Key Stage 2 (July 2027)",
    )
    copy.mark("N08", "d", "looked after by the front page and Section A, and D is nil")
    copy.plan.sign["Date"] = ""
    copy.plan.sign["Officer"] = ""
    copy.plan.sign["Signed"] = ""
    copy.mark("S07", None, "sign-off empty")
    copy.write(
        "a-how",
        "Jaydon did his bit with Mr Bissett, learning mentor, on 8 September 2026. Mr Bissett wrote his words down"
        " and read them back. Denise and Winston and also Kayleigh was phoned by the plan writer on 10 September"
        " 2026.",
    )
    copy.mark("V07", "A", "how he communicates and takes part is taken out")
    copy.cut("E9", "F12")
    copy.retitle("F", "Provision Plan 9: Outcome 9", "")
    copy.retitle("E", "By the end of Year 8 (July 2029)", "")
    for key in ("E6", "E8"):
        copy.swap(key, "By the end of Year 8", "By July 2027")
    copy.mark("O12", "E", "Year 6, and neither E nor F looks ahead to secondary school")
    copy.cut("e-short")
    copy.swap("f-lead", "Mrs Ruane (SENCO)", "Mrs Ruane (special educational needs co-ordinator, SENCO)")
    copy.mark("O13", "E", "nothing on shorter-term targets")
    copy.cut("F8")
    copy.retitle("F", "Provision Plan 5: Outcome 5", "")
    copy.mark("T01", "B8", "the dinner hall plan is gone")
    copy.mark("T03", "E5", "the dinner hall plan is gone")
    copy.cut("E7")
    copy.retitle("F", "Provision Plan 7: Outcome 7", "Provision Plan 7: spelling and writing")
    copy.retitle("F", "Provision Plan 8: Outcome 8", "Provision Plan 8: Outcome 7")
    copy.swap("f-lead", " There is one Provision Plan for each education outcome.", "")
    copy.mark("T02", "B7", "the outcome about writing is gone")
    copy.put(
        "A2",
        item("A5", "", "", "One day he'd like to have a go at growing chillies and sell his own hot sauce."),
    )
    copy.mark("T06", "A5", "no outcome moves towards it")
    copy.plan.extra["annex"] = {"MONITORING ARRANGEMENTS": [ANNEX]}
    copy.mark("P13", None, "provision after the lettered sections", ANNEX)
    copy.swap("E3", "Jaydon", "Kieran")
    copy.mark("M01", "E3", "another child's name")
    copy.cell("F2", 1, "All lessons and breaks in his own class, 30 hours a week, one adult to Jaydon alone")
    copy.put(
        "F7",
        item(
            "F13",
            "semh",
            "",
            "Taught in the nurture base for the whole school day, five days a week.",
            "Nurture teacher with Nurture UK training",
            "All lessons, 30 hours a week, group of eight with one teacher",
        ),
    )
    copy.mark(
        "P19", "F13", "30 hours in a group of eight against 30 hours with an adult alone in his own class"
    )
    copy.cell("F9", 0, "An adult")
    copy.cell("F9", 1, "Three times a week, in a group of three")
    copy.mark("P02 P04", "F9", "no role and no minutes")
    return copy


def second() -> Copy:
    """Old advice, no parents, no need about noise, nothing for attention."""
    copy = Copy(PLAN, "b")
    for row in copy.plan.sections["K"]:
        row.cells = (row.cells[0], row.cells[1].replace("/09/2026", "/03/2023").replace("/2025", "/2023"))
    copy.mark("S14", "K", "the newest advice is three and a half years older than the plan")
    copy.swap("a-how", "8 September 2026", "10 March 2023")
    copy.swap(
        "a-how",
        " Denise and Winston and also Kayleigh was phoned by the plan writer on 10 September 2026.",
        "",
    )
    copy.retitle("A", "Views of carers and parent", "")
    copy.cut("a-par", "A3", "A4")
    copy.mark("V02", "A", "no views of carers or parent")
    copy.swap("a-hist", "in Year 6", "in Year 5")
    copy.mark(
        "M04", "A", "the front page says Year 6", "Jaydon is ten and in Year 5 at Harbinger Road Primary."
    )
    copy.write("E8", "Jaydon will always have good friends around him and never be lonely again.")
    copy.mark("O06 O03", "E8", "a hope for life, nothing to count")
    copy.write(
        "F12",
        "Move to secondary school, as set out in a transition programme which the educational psychologist is going"
        " to write.",
        "Learning mentor with the secondary school's SENCO",
        "In line with that programme",
    )
    copy.mark("P09 P03 P04", "F12", "all left to a programme to come")
    copy.cut("B8")
    copy.mark("T04", "E5", "the need about noise is gone")
    copy.mark("T05", "F8", "the need about noise is gone")
    copy.cut("H2.2")
    copy.mark("T08", "D2", "the bike project is gone")
    copy.cut("F7")
    copy.retitle("F", "Provision Plan 4: Outcome 4", "")
    copy.mark("T01", "B5", "instructions and timer are gone; medicine in G answers the health need")
    copy.swap("f-lead", " There is one Provision Plan for each education outcome.", "")
    copy.retitle("F", "Provision Plan 9: Outcome 9", "Provision Plan 9: Outcome 12")
    copy.mark("T09", "F", "there is no Outcome 12", "Provision Plan 9: Outcome 12")
    copy.cell("F10", 1, "Regular sessions, one to one; laptop in every written lesson")
    copy.mark("P03 P04 P06", "F10", "regular stands where times and minutes should")
    return copy


def copies() -> list[Copy]:
    """Make both copies."""
    return [first(), second()]
