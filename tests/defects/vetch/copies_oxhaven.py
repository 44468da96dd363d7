"""Two defective copies of the Oxhaven plan."""

from __future__ import annotations

from tests.defects.vetch.edit import Copy


def copy_a(copy: Copy) -> None:
    """Home tuition with nothing said of it, no hopes, an H1 for an adult."""
    copy.swap(
        "Oxhaven College, a general further education college.",
        "Education otherwise than at school or "
        "college, under section 61 of the Children and Families Act 2014: a home tuition package.",
    )
    copy.drop("F3", "F5")
    copy.put("F4", "Home tuition package covering reading, money and what she needs for work.")
    copy.swap("Teacher with Level 5 in numeracy and special needs", "Tutors")
    copy.swap("90 minutes, once a week", "To suit Shannon")
    copy.item("F4")[-3][2] = "1:1"
    copy.mark("P18 P01 P02 P03 P04", "@F4", "no hours, provider or place for education at home")
    copy.mark("T01", "@B5", "systematic teaching of jobs in steps taken out")
    copy.mark("T03", "@E4", "systematic teaching of jobs in steps taken out")
    copy.cut("What Shannon wants next")
    copy.mark("V06", None, "the row of hopes taken out", "A")
    copy.put("D1", "Shannon is not known to social care.")
    copy.drop("D2")
    copy.mark("N07", "@D1", "no assessment of need")
    copy.mark("T04", "@E8", "no need left about looking after herself at home")
    copy.mark("T05", "@H2-1", "no need left about looking after herself at home")
    copy.mark("T04", "@E9", "no need left about friends and being taken advantage of")
    copy.mark("T05", "@H2-2", "no need left about friends and being taken advantage of")
    copy.after(
        "Asthma clinic: picture plan",
        (
            "p",
            "A personal assistant, 1:1, will go with Shannon to the "
            "swimming baths for two hours every Sunday.",
        ),
    )
    copy.after(
        "Asthma clinic: picture plan",
        (
            "head",
            "H1",
            "H1",
            "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        ),
    )
    copy.mark(
        "S10",
        "A personal assistant, 1:1, will go with Shannon to the swimming baths for two hours every Sunday.",
        "she is 19",
        "H1",
    )
    copy.mark(
        "T05",
        "A personal assistant, 1:1, will go with Shannon to the swimming baths for two hours every Sunday.",
        "no need about leisure is left",
        "H1",
    )
    copy.put("E5", "Shannon copes better with change by July 2027.")
    copy.mark("O03 O04", "@E5", "better than what is not said")
    copy.swap(
        "40 minutes weekly, and 10 minutes each day at 3 pm",
        "20 to 40 minutes weekly, and 10 minutes each day at 3 pm",
    )
    copy.mark("P07", "@F7", "a range of minutes")


def copy_b(copy: Copy) -> None:
    """Threads cut, a front page half merged and a name that wanders."""
    copy.put("A3", "To see the Northern Lights before she is 25.")
    copy.mark("T06", "@A3", "no outcome goes near it")
    copy.drop("E6")
    copy.mark("T02", "@B8", "the bus outcome taken out")
    copy.drop("F4")
    copy.mark("T01", "@B4", "money teaching taken out")
    copy.mark("T03", "@E3", "money teaching taken out")
    copy.swap("10 September 2027", "«NextReviewDate»")
    copy.mark("S04", "«NextReviewDate»", "merge field", None)
    copy.mark("S05 S06", None, "so no review date")
    copy.put("E7", "By July 2027 Shannon will attend the asthma clinic four times a year.")
    copy.mark("O05", "@E7", "going to a service, not a change")
    copy.swap("By July 2028 Shannon reads her own payslip", "By July 2024 Shannon reads her own payslip")
    copy.mark("O11", "@E2", "gone by before the plan was made")
    copy.item("F3")[-3][2] = "Small group"
    copy.mark("P05", "@F3", "small group with no number")
    copy.item("F1")[-3][3] = ""
    copy.mark("P03 P04", "@F1", "the cell for how often and how long is empty")
    copy.swap("Dawn says Shannon grafts harder", "Dawn says Shanon grafts harder")
    copy.mark("M03", "Dawn says Shanon grafts harder than anyone.", "name misspelt", "A")
    copy.swap(
        "Started at Oxhaven College in September 2025",
        "She is 17 now. Started at Oxhaven College in September 2025",
    )
    copy.mark("M04", "She is 17 now.", "the front says 19", "A")
    copy.put(
        "B7",
        "Needs a bench away from the noise, ear plugs and ten minutes out every hour, with the job "
        "coach beside her.",
    )
    copy.mark("N04", "@B7", "provision, not what is hard")
    copy.swap("stays in the training flat by herself", "stays in the training flat by himself")
    copy.mark("M02", "@E8", "himself, in a young woman's plan")
