"""Ellie-Mae's plan, spoilt twice."""

from tests.defects.mugwort.plan_wyrehaven import PLAN
from tests.defects.mugwort.words import Copy, copy_of


def copies() -> list[Copy]:
    """Both copies."""
    return [first(), second()]


def first() -> Copy:
    """Social care needs denied to a looked-after child, one H, old advice."""
    c = copy_of(PLAN, "-a")
    c.put(
        "Section H1. Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "Section H. Social care provision",
    )
    c.drop_block("None. The assessment of September 2026")
    c.drop_block("Section H2. Other social care provision")
    c.flaw("S03", "H1", None, "one H for both kinds of social care provision")
    for block in c.plan.blocks:
        for row in block.rows:
            if row[0] == "K":
                row[3] = row[3].replace("2026", "2024")
    c.flaw("S14", "K", None, "all advice is over two years old and from before the move to secondary school")
    nil = "No social care needs have been identified."
    c.say("D1", nil)
    c.flaw("N08", "D", nil, "she is looked after, and D says that there is nothing")
    c.put("B2, D1", "B2")
    c.flaw("T05", "H2", "@H2.1", "no need speaks of her story any more")
    c.flaw("T05", "H2", "@H2.2", "no need speaks of seeing her mother any more")
    c.flaw("T04", "E", "@E9", "the need it answered is gone")
    c.put(
        "{F10} Body check with a chart, water, snack and a choice of rest, one adult to Ellie-Mae",
        "{F10} Body check with a chart, water, snack and a choice of rest, one adult to Keira",
    )
    c.flaw("M01", "F", "@F10", "Keira is some other girl")
    c.cut_row("@F9")
    c.flaw("T01", "B", "@B6", "no provision for working memory")
    c.flaw("T03", "E", "@E6", "nothing helps her to work from a checklist")
    c.put("Once a fortnight in term time, 45 minutes", "Once a fortnight in term time, up to 45 minutes")
    c.flaw("P07", "F", "@F5", "'up to 45 minutes'")
    c.put("Four times a week, 30 minutes", "Two to four times a week, 30 minutes")
    c.flaw("P07", "F", "@F7", "'two to four times'")
    sly = "She is manipulative and enjoys stirring up trouble."
    c.put("and she now eats her lunch in the toilets.", "and she now eats her lunch in the toilets. " + sly)
    c.flaw("N05", "B", sly, "judges the child")
    c.put("Once a week, 30 minutes", "When staff can be released")
    c.flaw("P03 P04 P08", "F", "@F3", "no day, no minutes, and only when staff can be spared")
    c.put(
        " Miss Tully, Ellie-Mae and her carers pick the next small target for each at the personal education "
        "plan meeting, once a term, and the designated teacher keeps the record.",
        "",
    )
    c.flaw("O13", "E", None, "nothing says who sets and watches shorter targets")
    return c


def second() -> Copy:
    """The rescue emptied out, friendship and sleep without help, unsigned."""
    c = copy_of(PLAN, "-b")
    c.say("F11", "[+Education otherwise than at school for part of the week, with animals+]")
    c.put(
        "[+Rescue's education officer (Level 3 in animal care and youth work), one to four+]",
        "[+An outside provider+]",
    )
    c.put("[+Every Friday in term time, 9.30 to 12.30 (3 hours)+]", "[+Weekly+]")
    c.put("B2, B3", "B2")
    c.flaw("P02 P04 P05 P18", "F", "@F11", "no hours, timetable, provider, place or number")
    c.cut("@E7")
    c.flaw("T02", "B", "@B7", "the outcome for noticing her body is gone")
    c.cut("@E10")
    c.put("a Year 8 book on animals aloud", "a Year 8 book aloud")
    c.flaw("T06", "A", "@A1", "no outcome moves towards work with animals")
    c.put("She forgets what she was sent for.", "He forgets what he was sent for.")
    c.flaw("M02", "B", "He forgets what he was sent for.", "'he' for a girl")
    c.add_row("@F9", ["F", "{F12} Staff training", "To be arranged by the school", "–", "B1"])
    c.flaw("P15", "F", "@F12", "no subject, trainer or renewal")
    c.cut_row("@F4")
    c.flaw("T01", "B", "@B3", "the friendship group is gone")
    c.flaw("T03", "E", "@E3", "nothing helps her to keep a friend")
    c.say(
        "E8",
        "By July 2027 the clinical psychologist will have cut down Ellie-Mae's nightmares to one a week.",
    )
    c.flaw("O07", "E", "@E8", "the psychologist's aim, and not what Ellie-Mae will do")
    c.put("Theodora Kinnear", "")
    c.put("T. Kinnear", "")
    c.plan.blocks[-1].rows[0][4] = ""
    c.flaw("S07", None, None, "no officer, signature or date")
    c.put(
        "[+Wyrehaven High School, a mainstream academy.+]",
        "[+Wyrehaven High School, a mainstream academy «Setting_Number».+]",
    )
    c.flaw("S04", "I", "«Setting_Number»", "a merge field left in")
    c.plan.blocks = [block for block in c.plan.blocks if not any(row[0] == "G" for row in block.rows)]
    c.flaw("S02", "G", None, "a heading with nothing under it")
    c.flaw("T07", "C", "@C1", "nothing is done about her nights")
    c.flaw("T03", "E", "@E8", "no provision towards better nights")
    c.put("for older readers (Freshstart), in a pair", "for older readers (Freshstart), in a small group")
    c.flaw("P05 P06", "F", "@F7", "'small group' with no number")
    return c
