"""Roz's plan, spoilt twice."""

from tests.defects.mugwort.plan_marlingate import PLAN
from tests.defects.mugwort.words import Copy, copy_of


def copies() -> list[Copy]:
    """Both copies."""
    return [first(), second()]


def first() -> Copy:
    """Travel lost, outcomes beside the point, provision gone soft."""
    c = copy_of(PLAN, "-a")
    c.cut("@F10")
    c.flaw("T01", "B", "@B8", "nobody teaches her to travel any more")
    c.flaw("T03", "E", "@E8", "nothing is done towards going alone to her class")
    c.add("@E12", "{E13|5.13} Roz will swim sixteen lengths of the city pool without a rest.")
    c.flaw("T04", "E", "@E13", "no need has to do with swimming")
    c.flaw("T03", "E", "@E13", "no provision for swimming")
    c.flaw("O01", "E", None, "thirteen outcomes")
    c.add("@A3", '{A4}* "I want to go to Paris on the train with my sister."')
    c.flaw("T06", "A", "@A4", "no outcome moves towards it")
    c.say(
        "F5",
        "The college will see to it that Roz has regular opportunities to practise paying for things and "
        "telling the time.",
    )
    c.flaw(
        "P02 P03 P04 P05 P06",
        "F",
        "@F5",
        "'the college', 'regular opportunities': no teacher, days, minutes or number",
    )
    c.put(
        "Her muscles are soft and her hands small.", "Roz suffers from weak muscles and her hands are small."
    )
    c.flaw("N05", "B", "Roz suffers from weak muscles", "'suffers from'")
    c.put(
        "in a group of three for thirty minutes on Tuesday",
        "in a group of three for up to thirty minutes on Tuesday",
    )
    c.flaw("P07", "F", "@F4", "'up to thirty minutes'")
    c.say("E1", "Roz will improve her speech and grow in confidence when she is with customers.")
    c.flaw("O03 O04", "E", "@E1", "'improve', 'grow in confidence', and nothing to tell when it is done")
    c.put("Roz speaks for herself", "Views")
    c.put(
        "He wrote down what she said in her own words, and she ticked each page to show that he had it right. ",
        "",
    )
    said = (
        "I am Roz. I like baking and Strictly and my niece. I do not like it when people talk over my head. I am "
        "good at jokes."
    )
    c.put(f'"{said}"', said)
    for key in ("A1", "A2", "A3", "A4"):
        c.put("{" + key + '}* "', "{" + key + "}* ")
    c.put('with wages."', "with wages.")
    c.put('a flat with Jess."', "a flat with Jess.")
    c.put('class on my own."', "class on my own.")
    c.put('with my sister."', "with my sister.")
    c.flaw(
        "V05", "A", said, "'I' throughout, and nothing says whether Roz is quoted or somebody writes for her"
    )
    c.put(
        "will see Roz one to one for an hour each term,",
        "will, where the timetable allows, see Roz one to one for an hour each term,",
    )
    c.flaw("P08", "F", "@F9", "'where the timetable allows'")
    return c


def second() -> Copy:
    """Hopes gone, staff unnamed, an old future still to come."""
    c = copy_of(PLAN, "-b")
    for key in ("@A1", "@A2", "@A3"):
        c.cut(key)
    c.flaw("V06", "A", None, "not one hope for the future is left")
    c.cut("Roz talks, and backs up")
    c.flaw("V07", "A", None, "nothing on how she communicates and takes part in deciding")
    c.add(
        "@F9",
        "{F13|6.13} A qualified piano teacher will teach Roz alone for half an hour each Tuesday of term.",
    )
    c.flaw("T05", "F", "@F13", "no need calls for the piano")
    c.cut("@E6")
    c.flaw("T02", "B", "@B5", "the outcome for being safe with strangers is gone")
    c.say("B3", "Roz has difficulties with literacy.")
    c.flaw("N03", "B", "@B3", "no level, nothing seen, no effect")
    c.say("E8", "Roz will have access to a travel trainer for her journeys.")
    c.flaw("O03 O05", "E", "@E8", "a service for her; nothing that she will do")
    c.say("F7", "Staff will use strategies to support Roz with change.")
    c.flaw("P01 P02 P03 P06", "F", "@F7", "'staff', 'strategies to support', no time or occasion")
    c.say(
        "F1",
        "A speech and language therapist will work with Roz alone for forty minutes each week of term, on "
        "a programme which is to be written when she has been assessed again.",
    )
    c.flaw("P09", "F", "@F1", "what is taught is left to a programme still to be written")
    c.cut("@H2.2")
    c.flaw("T08", "D", "@D2", "nothing for her lonely weekends")
    c.flaw("T03", "E", "@E11", "nothing is done towards weekends with friends")
    c.cut_row("Preparation for adulthood report")
    c.flaw("S12", "K", None, "no advice on preparing for adulthood")
    stale = "She will leave St Aldhelm's in the summer of 2024, which she is looking forward to."
    c.put("with her mother at her side, to college.", "with her mother at her side, to college. " + stale)
    c.flaw("M05", "A", stale, "a future that was past when the plan was amended")
    c.put("is described in Section 8.", "is described in Section 14.")
    c.flaw(
        "T09", "J", "The direct payment for social care is described in Section 14.", "there is no Section 14"
    )
    scored = "Dr Nunn found a GAC of 58."
    c.put(
        "good with people that her difficulties can be missed.",
        "good with people that her difficulties can be missed. " + scored,
    )
    c.flaw("R01", "B", scored, "GAC is never spelt out")
    return c
