"""Lowmarsh: two defective copies."""

from tests.defects.woodruff.words import Copy, Plan


def first(plan: Plan) -> Copy:
    """Provision for adulthood lost, and an 'I' that nobody owns."""
    c = Copy(plan)
    c.put(
        "A.how",
        "Beth Sallis, plan coordinator, held a video call on 11 June 2026 and another after the "
        "review on 24 June. "
        "Mum and dad wrote a page on 15 June, and it has its own heading below.",
    )
    c.put(
        "A.story",
        "I was born in Leicester with albinism and nystagmus, and I moved to Lowmarsh when I "
        "was three. The "
        "vision team helped me from the age of four months. My primary class had nineteen in it and I did "
        "well. Weir "
        "Bank has thirteen hundred pupils and I have found it a challenging transition, although in Year "
        "8 I discovered "
        "the radio club.",
        "V05",
        "nothing says whether Romy is quoted or an adult speaks for her",
    )
    c.drop("F11", "F12", "F13")
    c.say("P17", None, "F", "Year 9, and nothing left to prepare for adulthood")
    for key in ("B8", "B9", "B10"):
        c.say("T01", key, note="its provision is gone")
    for key in ("E9", "E10"):
        c.say("T03", key, note="its provision is gone")
    c.drop("D1", "H1.1", "H2.1")
    c.add("C1", "# D.text\nYou are not known to social care.", "N07", "no assessment of need")
    c.add("G1", "# H1.text\nNone needed.\n# H2.text\nNone needed.")
    c.say("T03", "E8", note="habilitation and the Saturday worker are both gone")
    c.cell("F2", "When", "One hour twice a week", "P14", "nobody reviews it")
    told = (
        "You have a visual acuity of 6/48 with horizontal nystagmus, and you require a specialist "
        "teaching assistant "
        "for sixteen hours a week."
    )
    c.swap("A.good", "You love cold weather", f"{told} You love cold weather")
    c.say("V08", told, "A", "findings and provision set out in A")
    extra = (
        "The school will also give you thirty minutes of one to one reading with the librarian every Friday."
    )
    c.put("I.text", f"{plan.text('I.text')} {extra}")
    c.say("P13", extra, "I", "provision in the placement section")
    c.swap("A.parents", "how Romy has grown", "how Romey has grown")
    c.say("M03", "We are so proud of how Romey has grown into herself.", "A", "Romey for Romy")
    c.swap("F10", "The teacher of the vision impaired trains the assistant", "The QTVI trains the assistant")
    c.say("R01", "F10", note="QTVI is nowhere spelt out")
    c.put(
        "E5",
        "By Easter 2028 the pastoral team will have cut the number of lunchtimes that you spend "
        "alone to two a week.",
        "O07",
        "the team is the subject",
    )
    c.swap("F9", "every school day", "every school day, if the room is free", "When")
    c.say("P08", "F9", note="hangs on the room")
    return c


def second(plan: Plan) -> Copy:
    """Health provision blank, hopes gone, advice years old."""
    c = Copy(plan)
    c.drop("G1")
    c.say("S02", None, "G", "label with nothing under it")
    c.say("T07", "C1", note="nothing in G or F for sun")
    c.say("T03", "E11", note="the nurse's teaching is gone")
    c.put(
        "A.hopes",
        '- "I like the radio club, and sound desks."\n- "I like going round to Hana\'s."\n'
        '- "My favourite food is biryani."',
    )
    c.swap(
        "A.parents",
        " [[A5: We hope that she will leave school with the exams to choose her own course.]]",
        "",
    )
    c.say("V06", None, "A", "likes and interests, nothing about the future")
    c.cell("F10", "When", "30 hours a week, just you, in every lesson of the day")
    c.add(
        "F10",
        "# F14 sp\nHelp in lessons from an assistant whom you share, to find the page and keep up "
        "with the board.\n"
        "> Who: Specialist teaching assistant, with you and three other pupils\n"
        "> When: 30 hours a week, in every lesson of the day; the SENCO reviews it each term",
        "P19",
        "one to one and one to four in the same thirty hours",
    )
    c.cell("F6", "Who", "A member of staff, with you and five others", "P02", "no role")
    c.put("E10", "You will be working in radio.", "O06", "a life goal with no step")
    c.drop("F9")
    c.say("T01", "B7", note="rest breaks are gone")
    c.say("T03", "E7", note="rest breaks are gone")
    del c.plan.pieces["heads"].cells["J"]
    c.drop("J.text")
    c.say("S01", None, "J", "no Section J")
    c.put("F4", "Support with your feelings.", "P01", "no named approach")
    c.cell(
        "F1",
        "Who",
        "A specialist teaching assistant trained by the teacher of the vision impaired, "
        "with you in a small "
        "group",
        "P05 P06",
        "size of group lost",
    )
    c.drop("H1.1", "H2.1")
    c.add("F13", "# H1.text\nNone.\n# H2.text\nNone.")
    c.say("T08", "D1", note="neither H1 nor H2 answers it")
    for piece in c.plan.rows("K"):
        piece.cells["Date"] = piece.cells["Date"].replace("2026", "2023")
    c.swap("A.how", "on 11 June 2026", "on 11 June")
    c.swap("A.how", "on 24 June.", "in the summer.")
    c.say(
        "S14",
        None,
        "K",
        "newest advice over three years older than the plan, and from before secondary school",
    )
    return c
