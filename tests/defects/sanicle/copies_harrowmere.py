"""The two defective copies of Reuben's plan."""

from tests.defects.sanicle.model import Copy, item
from tests.defects.sanicle.plan_harrowmere import PLAN


def first() -> Copy:
    """Vague play support, no keyboard course, no feeding provision, one H."""
    copy = Copy(PLAN, "a")
    copy.plan.extra["one_h"] = True
    copy.plan.columns["H1"] = ("Section H: Social Care Provision", *copy.plan.columns["H1"][1:])
    copy.mark("S03", "H1", "H1 and H2 run together under one H")
    copy.retitle("A", "How these views were gathered, and how Reuben communicates", "How Reuben communicates")
    copy.write(
        "a-how",
        "Reuben speaks in sentences. He needs time, he needs people to watch his face, and he will show you on his"
        " tablet if you do not catch it. He chooses best between two or three things he can see.",
    )
    copy.mark("V04", "A", "how, when and by whom the views were gathered is taken out")
    copy.swap(
        "e-short", "Miss Okell (SENCO)", "Miss Okell, the special educational needs co-ordinator (SENCO),"
    )
    copy.write("B4", "Reuben has dyscalculia. (K1, K2)")
    copy.mark("N02", "B4", "a diagnosis and nothing else")
    copy.write("E2", "Reuben will get better at reading and feel more confident about books.")
    copy.mark("O02 O03 O04", "E2", "no date, no count and a verb without a criterion")
    copy.write(
        "F7",
        "Help for Reuben to be included at playtime. (K1)",
        "School staff",
        "As appropriate",
        "Left out at play",
    )
    copy.mark("P01 P02 P03 P04 P05 P06", "F7", "nothing named, nobody with a role, no time, no number")
    copy.cut("F10")
    copy.mark("T01", "B8", "the keyboard course, sole answer to handwriting, is gone")
    copy.mark("T03", "E7", "nothing is left that helps towards writing by keyboard")
    copy.cut("G2")
    copy.mark("T07", "C2", "the midday feed is provided nowhere")
    copy.swap("B6", "and he says that nobody picks him", "and she says that nobody picks her")
    copy.mark("M02", "B6", "she, in a plan about a boy")
    copy.swap("b-sp", "Reuben drives", "Reuben (GMFCS IV, MACS III) drives")
    copy.mark("R01", "b-sp", "two clinical scales never spelt out")
    return copy


def second() -> Copy:
    """A need lost from play, an outcome lost from number, no Saturday scheme."""
    copy = Copy(PLAN, "b")
    copy.front("To be reviewed by", "08/04/2028")
    copy.mark("S06", None, "eighteen months after the plan", "08/04/2028")
    copy.cut("K8")
    copy.mark("S12", "K", "the parents' views are listed nowhere in K")
    added = (
        "He presents with reduced saliva control and his verbal comprehension is at the 61st centile. He must have"
        " two adults for every transfer."
    )
    copy.swap("a-par", "They are tired.", added + " They are tired.")
    copy.mark("V08", "A", "professional findings and provision among the parents' views", added)
    copy.swap(
        "B3",
        "cannot yet read a page to himself.",
        "cannot yet read a page to himself. He requires a specialist teacher for reading every day.",
    )
    copy.mark("N04", "B3", "provision written as a need")
    copy.put(
        "B9",
        item(
            "B10",
            "sp",
            "",
            "Stiffness in the tongue and lips makes his talk hard to follow. Somebody meeting him for the first time"
            " understands about a third of it, and when two tries have failed Reuben goes quiet. (K3)",
        ),
    )
    copy.mark("N06", "B10", "the unclear speech of the first area over again")
    copy.write(
        "E8",
        "By the end of Year 4 Reuben will receive his feed and a rest out of his chair before every afternoon"
        " lesson.",
    )
    copy.mark("O05", "E8", "a service given, not a difference made")
    copy.write(
        "E1",
        "By July 2028 the speech and language therapist will have shown ten adults in school how to understand Reuben"
        " when he asks for help.",
    )
    copy.mark("O07", "E1", "the therapist, not the child, is the subject")
    copy.cell("F4", 1, "Daily, up to 15 minutes, one to one")
    copy.mark("P07", "F4", "up to 15 minutes")
    copy.swap(
        "F10",
        "He then uses them for all written work.",
        "He then uses them for written work if staffing on the day allows.",
    )
    copy.mark("P08", "F10", "depends on staffing")
    copy.cut("B6")
    copy.mark("T04", "E5", "the need about playtime is gone")
    copy.mark("T05", "F7", "the need about playtime is gone")
    copy.cut("E3")
    copy.mark("T02", "B4", "the number outcome is gone")
    copy.put(
        "A2",
        item("A5", "", "", "He wants to learn the drums and play them in a band at his cousin's church."),
    )
    copy.mark("T06", "A5", "no outcome moves towards music")
    copy.cut("H1.2")
    copy.mark("T08", "D2", "the Saturday scheme is gone")
    copy.mark("T03", "E9", "nothing is left that helps him train with a squad")
    stale = "He will move up from nursery to the Reception class in September 2023."
    copy.swap("a-hist", "He lives with", stale + " He lives with")
    copy.mark("M05", "A", "a future event long past at the plan's date", stale)
    return copy


def copies() -> list[Copy]:
    """Make both copies."""
    return [first(), second()]
