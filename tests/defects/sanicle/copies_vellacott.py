"""The two defective copies of Darius's plan."""

from tests.defects.sanicle.model import Copy, item, prose
from tests.defects.sanicle.plan_vellacott import PLAN


def first() -> Copy:
    """No placement, no suppers, no eye clinic, no outcome for low mood."""
    copy = Copy(PLAN, "a")
    copy.write("i", "Talks with Darius and Halina not finished.")
    copy.mark("S09", "i", "an amended final plan with neither name nor type")
    copy.write("B10", "Difficulties around work.")
    copy.mark("N03", "B10", "no description, level or effect")
    copy.write("B7", "Retinitis pigmentosa.")
    copy.mark("N02", "B7", "a diagnosis and nothing else")
    copy.write("E7", "By July 2027: a support assistant beside Darius at the oven in every practical lesson.")
    copy.mark("O05", "E7", "a service, not a difference made")
    copy.cut("F12")
    copy.mark("T01", "B11", "the training flat is gone")
    copy.mark("T03", "E10", "the training flat is gone")
    copy.cut("E5")
    copy.mark("T02", "B5", "the outcome for low mood is gone")
    copy.put("A3", item("A4", "", "", '"Learn the accordion off grandad, play at a wedding."'))
    copy.mark("T06", "A4", "no outcome moves towards it")
    copy.plan.sections["G"] = [prose("g", "None.")]
    copy.mark("T07", "C1", "the eye clinic is gone")
    copy.mark("T03", "E12", "the eye clinic is gone")
    copy.cell("F10", 1, "On days with enough staff")
    copy.mark("P08 P03 P04", "F10", "depends on staff, no times, no minutes")
    copy.cell("F4", 2, "Small group")
    copy.mark("P05 P06", "F4", "no number")
    copy.swap("E3", "read by Darius", "read by Marcus")
    copy.mark("M01", "E3", "another young man's name")
    copy.swap("b-sp", "neat hands.", "neat hands, good balance (physiotherapist's report, March 2026).")
    copy.mark("S13", "b-sp", "K lists no physiotherapy report")
    return copy


def second() -> Copy:
    """Too many outcomes, no vision advice, no counselling, no need about the oven."""
    copy = Copy(PLAN, "b")
    copy.cut("E8")
    copy.mark("T02", "B9", "the bus outcome is gone")
    copy.put(
        "E2",
        item(
            "E21",
            "ci",
            "",
            "By July 2027: three questions to customers at the counter on each shift, answer heard before the next.",
        ),
    )
    copy.put(
        "E3",
        item(
            "E22",
            "cl",
            "",
            "By Easter 2027: a text from Yusuf opened with the phone reader and acted on, four days a week.",
        ),
    )
    copy.mark("O01", "E", "thirteen different outcomes")
    copy.cut("K5")
    copy.mark("S12", "K", "a vision impairment in B, and no qualified teacher of it in K")
    copy.swap(
        "B9",
        "so no journey without his mother.",
        "so no journey without his mother. Mobility lesson every week required.",
    )
    copy.mark("N04", "B9", "provision among the needs")
    copy.swap(
        "B6",
        "Trust in strangers too quick.",
        "Gullible, low-functioning in matters of money. Trust in strangers too quick.",
    )
    copy.mark("N05", "B6", "judges the young man")
    copy.cut("F5")
    copy.mark("T01", "B5", "counselling is gone")
    copy.mark("T03", "E5", "counselling is gone")
    copy.cut("B8")
    copy.mark("T04", "E7", "the need at the oven is gone")
    copy.mark("T05", "F9", "the need at the oven is gone")
    copy.write("F6", "Support around keeping safe", "Staff", "Ongoing", "Group")
    copy.mark("P01 P02 P03 P04 P05 P06", "F6", "every slot empty")
    copy.swap(
        "a-hist",
        "Ferriby Technical College since September 2025, foundation programme.",
        "Ferriby Technical College since September 2025, foundation programme. Eighteenth birthday next June.",
    )
    copy.mark("M05", "A", "nineteen by the plan's date", "Eighteenth birthday next June.")
    copy.cell("F1", 0, "Chef tutor and learning support assistants, after staff training")
    copy.mark(
        "P15",
        "F1",
        "neither trainer nor subject nor renewal",
        "Chef tutor and learning support assistants, after staff training",
    )
    return copy


def copies() -> list[Copy]:
    """Make both copies."""
    return [first(), second()]
