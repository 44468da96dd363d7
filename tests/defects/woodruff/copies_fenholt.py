"""Fenholt: two defective copies."""

from tests.defects.woodruff.words import Copy, Plan


def first(plan: Plan) -> Copy:
    """A placement in a draft, one H, and epilepsy left out of G."""
    c = Copy(plan)
    c.add(
        "H2.1",
        "# I.text\nMarram Lane Primary School, a mainstream primary school.",
        "S08",
        "a first draft names its school",
    )
    del c.plan.pieces["front"].cells["Date of birth"]
    c.say("S05", None, None, "no date of birth")
    c.plan.pieces["heads"].cells["H1"] = "H - Social Care Provision"
    del c.plan.pieces["heads"].cells["H2"]
    c.say("S03", None, None, "one H in place of H1 and H2")
    c.swap(
        "F11",
        "First assistant 32.5 hours a week",
        "First assistant 46 hours a week",
        "How often and how long",
    )
    c.say("P19", "F11", note="more than a school week")
    c.drop("G1")
    c.say("T07", "C1", note="epilepsy care gone")
    c.say("T03", "E9", note="epilepsy care gone")
    c.drop("F9")
    c.say("T01", "B7", note="hand programme gone")
    c.say("T03", "E7", note="hand programme gone")
    c.swap("F6", "Emeka and 3 others", "Emeka and some others", "By whom")
    c.say("P05", "F6", note="size of group lost")
    c.cell("F2", "How often and how long", "As appropriate", "P03 P06", "when is lost")
    c.swap(
        "B4",
        "He stiffens, cries and pulls off his splints.",
        "He is a demanding child to handle and plays up, stiffening, crying and pulling off his splints.",
    )
    c.say("N05", "B4", note="'demanding', 'plays up'")
    c.put(
        "E3",
        "By the end of Year 1 (July 2028) Emeka will make progress with switches.",
        "O04 O03",
        "'make progress' with no criterion",
    )
    c.drop("K4")
    c.say("S12", None, "K", "no educational psychologist's advice")
    return c


def second(plan: Plan) -> Copy:
    """Social care needs left blank, physiotherapy moved to G, residue of the system."""
    c = Copy(plan)
    c.drop("D1", "D2")
    c.say("S02", None, "D", "label with nothing under it")
    for key in ("H1.1", "H1.2", "H2.1"):
        c.say("T05", key, note="D holds no need")
    for key in ("E11", "E12"):
        c.say("T04", key, note="D holds no need")
    for key in ("H1.1", "H1.2", "H2.1"):
        c.plan.pieces[key].cells["For need"] = ""
    c.swap("A.story", "Emeka was born at 27 weeks", "«Forename» was born at 27 weeks")
    c.say(
        "S04", "«Forename» was born at 27 weeks and spent 14 weeks in the neonatal unit.", "A", "merge field"
    )
    c.swap("B6", "Emeka cannot sit", "At six, Emeka cannot sit")
    c.say("M04", "B6", note="born July 2022, so four")
    c.put(
        "F10",
        "Position could be changed to the chart: seat, frame, side-lying wedge, floor. Pain score "
        "should be noted each "
        "time.",
        "P10",
        "'could', 'should'",
    )
    physio = c.plan.pieces["F7"]
    c.drop("F7")
    cells = "\n".join(f"> {head}: {words}" for head, words in physio.cells.items())
    c.add("G2", f"# G3 health\n{physio.text}\n{cells}", "P12", "physiotherapy that teaches, only in G")
    c.drop("E.how")
    c.say("O13", None, "E", "nothing on shorter-term targets")
    c.swap("F1", "Therapist 45 minutes weekly", "Therapist up to 45 minutes weekly", "How often and how long")
    c.say("P07", "F1", note="minutes capped")
    c.drop("E4")
    c.say("T02", "B4", note="outcome on calm through change is gone")
    c.swap("B7", "He cannot hold", "(MACS V.) He cannot hold")
    c.say("R01", "B7", note="MACS is nowhere spelt out")
    return c
