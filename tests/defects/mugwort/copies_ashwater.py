"""Mabel's plan, spoilt twice."""

from tests.defects.mugwort.plan_ashwater import PLAN
from tests.defects.mugwort.words import Copy, copy_of, item_text


def copies() -> list[Copy]:
    """Both copies."""
    return [first(), second()]


def first() -> Copy:
    """No teacher of the deaf in K, no look ahead to Year 7, a reference astray, targets among outcomes."""
    c = copy_of(PLAN, "-a")
    c.put("Advice of a Qualified Teacher of the Deaf", "Acoustic survey of classroom 5")
    c.put("Mabel, with Ottilie Brand", "Mabel, with her class teacher")
    holder = next(
        row for block in c.plan.blocks for row in block.rows if "Acoustic survey of classroom 5" in row
    )
    holder[3] = "Ashwater Estates Service"
    c.flaw("S12", "K", None, "a hearing impairment in B and no advice from a qualified teacher of it")
    cited = "Dr Greaves's balance report of May 2026 finds no more to add."
    c.put("She puts in her own hearing aids (K5).", "She puts in her own hearing aids (K5). " + cited)
    c.flaw("S13", "B", cited, "a report that K does not list")
    c.cut_row("@F8")
    c.put(", first in her own class and by October 2028 with her new teachers at secondary school", "")
    c.flaw("O12", None, None, "Year 5, and neither E nor F looks to secondary school")
    for block in c.plan.blocks:
        for row in block.rows:
            if row[-1] == "Need 6":
                row[-1] = "Need 16"
    c.flaw("T09", "F", "Need 16", "there are nine needs")
    c.cut_row("@F11")
    c.flaw("T01", "B", "@B8", "the rests are gone; nothing else is for tiredness")
    c.flaw("T03", "E", "@E8", "nothing keeps her afternoon listening up")
    c.add(
        "@E6",
        "{E10|Outcome 10:} Mabel will ride her bicycle along the sea wall for one kilometre without "
        "putting a foot down.",
    )
    c.flaw("T04", "E", "@E10", "no need has to do with cycling or balance")
    c.flaw("T03", "E", "@E10", "no provision for cycling")
    for key, number, words in (
        ("E11", "11", "By Christmas 2026 Mabel will have used her repair card five times."),
        ("E12", "12", "By Easter 2027 Mabel will have used her repair card ten times."),
        ("E13", "13", "By Christmas 2026 Mabel will know the rules of two playground games."),
    ):
        c.add(f"@E{int(number) - 1}", f"{{{key}|Outcome {number}:}} {words}")
        c.flaw("O13", "E", words, "a target for one term stands as an outcome")
    c.flaw("O01", "E", None, "thirteen outcomes")
    seat = item_text(c.plan, "F9")
    c.add_row("@F6", ["F", "{F12} " + seat, "Class teacher", "Every lesson", "Need 5"])
    c.flaw("P16", "F", seat, "the same paragraph under Need 5 and under Need 7")
    mother = (
        "Ms Thirkettle says that Mabel comes home grey with tiredness and goes to bed at six. She is proud that "
        "Mabel explains her "
        "hearing aids to her cousins. Her fear is the big secondary school."
    )
    c.add("Mabel is kind to younger children", mother)
    c.flaw("M06", "B", mother, "the mother's paragraph in A stands again in B")
    c.put("Mabel's speech is clear to strangers.", "Mabel's speech is clear to strangers (SIR 5, CAP 7).")
    c.flaw(
        "R01",
        "B",
        "Mabel's speech is clear to strangers (SIR 5, CAP 7).",
        "two scales by their initials only",
    )
    c.add_row("@F10", ["F", "{F13} Training for staff.", "Ashwater Sensory Service", "As needed", "Need 7"])
    c.flaw("P03 P06 P15", "F", "@F13", "no subject, no date of renewal, 'as needed'")
    return c


def second() -> Copy:
    """Late review, unsigned, no placement, an area of need gone."""
    c = copy_of(PLAN, "-b")
    c.put("17/09/2027", "30/11/2027")
    c.flaw("S06", None, "30/11/2027", "more than 14 months after the plan")
    c.put("Gwendoline Achebe, SEN Officer", "")
    c.put("G. Achebe", "")
    signed = next(row for block in c.plan.blocks for row in block.rows if "#Date signed" in row)
    signed[2] = ""
    c.flaw("S07", None, None, "no officer, no signature and no date of signing")
    c.put(
        "Coldharbour Green Primary School, a mainstream community primary school.",
        "The council is still writing to schools.",
    )
    c.flaw(
        "S09", "I", "The council is still writing to schools.", "a final plan with neither a name nor a type"
    )
    c.put(
        "A social worker assessed Mabel on 2 July 2026 and found no social care needs related to her hearing "
        "loss (K6).",
        "Mabel is not known to social care.",
    )
    c.flaw("N07", "D", "Mabel is not known to social care.", "no word of an assessment of need")
    c.plan.blocks = [block for block in c.plan.blocks if block.section != "H2"]
    c.flaw("S02", "H2", None, "a heading with nothing under it")
    c.add(
        "@B2",
        "{B9|Need 10:} Mabel will nod as if she had understood an instruction when she has not, and "
        "seldom asks for it again (K4).",
    )
    c.flaw("N06", "B", "@B9", "Need 5 said over again in another area")
    c.drop_block("Cognition and learning")
    c.flaw("N01", "B", None, "cognition and learning is neither described nor said to hold no needs")
    c.add("@A2", '{A4}* Mabel: "I want to play the drums in a real band."')
    c.flaw("T06", "A", "@A4", "no outcome moves towards it")
    c.cut_row("@F2")
    c.add_row(
        "@G1",
        [
            "G",
            "{G2} Speech and language therapy in a group of three pupils, 30 minutes, rehearsing inference and "
            "connected talk (K3).",
            "Speech and language therapist",
            "Every Tuesday and Thursday; reviewed each term by the therapist",
            "Need 1",
        ],
    )
    c.flaw("P12", "G", "@G2", "speech and language therapy is only in G")
    c.say("F7", "Lunchtime games club in a small group, in the carpeted library (K1).")
    c.flaw("P04 P05 P06", "F", "@F7", "'small group', without number or minutes")
    c.say("E8", "The QToD will monitor Mabel's tiredness and write to her mother about it.")
    c.flaw("O03 O07", "E", "@E8", "what the teacher will do, and no change in Mabel to observe")
    c.put("At playtime Mabel stays at the edge", "At playtime Maibel stays at the edge")
    c.flaw("M03", "B", "Maibel", "her name misspelt")
    stale = "She will move up to the juniors in September 2024."
    before = "the request for an assessment followed (K1, K4)."
    c.put(before, f"{before} {stale}")
    c.flaw("M05", "A", stale, "two years past at the date of the plan")
    c.drop_block("How this section was written")
    c.drop_block("Mabel talked with Ottilie Brand")
    c.flaw("V04", "A", None, "how, by whom and when the views were gathered is gone")
    return c
