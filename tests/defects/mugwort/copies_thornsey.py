"""Callum's plan, spoilt twice."""

from tests.defects.mugwort.plan_thornsey import PLAN
from tests.defects.mugwort.words import Block, Copy, copy_of, head, para


def copies() -> list[Copy]:
    """Both copies."""
    return [first(), second()]


def first() -> Copy:
    """A thin package out of school, voices run together, a provision plan lost."""
    c = copy_of(PLAN, "-a")
    paid = (
        "A direct payment has been agreed with Mr and Mrs Vasey, with which they pay the mathematics tutor."
    )
    c.put(
        "The family asked about a personal budget in July 2026 and decided against one. The council pays the "
        "providers itself.",
        paid,
    )
    c.flaw(
        "S11", "J", paid, "agreed for educational provision; the needs and outcomes it meets are not set out"
    )
    thin = "Education is otherwise than at school, partly with a tutor and partly out and about."
    c.put(
        "Education is otherwise than at school. The week is 14 hours in 39 weeks of the year: ten hours with the "
        "tutor at home, in two-hour sessions from 1 p.m. to 3 p.m., Monday to Friday, "
        "and four at Hallett's Boatyard, Quay Road, on Tuesday and Thursday from 3.30 p.m. to 5.30 p.m.",
        thin,
    )
    c.flaw("P18", "F", thin, "no hours, timetable, provider or place")
    c.put(
        "Hallett's Boatyard; instructor with Level 3 youth mentoring and autism training renewed yearly",
        "An outside provider",
    )
    c.put("Twice a week, 2 hours", "Twice a week")
    c.flaw("P02 P04", "F", "@F1", "'an outside provider', and no hours to a session")
    c.drop_block("Provision Plan for Outcome 4")
    c.drop_block("@F7")
    c.flaw("T01", "B", "@B4", "no provision left for getting ideas onto paper")
    c.flaw("T03", "E", "@E4", "its provision plan is gone")
    c.add_row(
        "@F8",
        [
            "F",
            "{F13} Lessons in conversational Spanish",
            "Tutor with a degree in Spanish",
            "Once a week, 1 hour",
            "1:1",
            "–",
        ],
    )
    c.flaw("T05", "F", "@F13", "no need calls for Spanish")
    c.say("E8", "Callum will make his living from games he has designed.")
    c.flaw("O06", "E", "@E8", "his life goal, with no step")
    c.say(
        "E3",
        "Callum will start a conversation with an adult he has met fewer than three times once in each "
        "week, explain the meaning of ten sayings, "
        "and write a letter to mend things with his old friend.",
    )
    c.flaw("O08", "E", "@E3", "three achievements")
    wants = "He requires an occupational therapist for one hour a week."
    c.put(
        "Indoor public places are closed to him as things are.",
        "Indoor public places are closed to him as things are. " + wants,
    )
    c.flaw("N04", "B", wants, "provision in B")
    c.add("@B2", "{B8|10.} Callum has autism spectrum disorder and generalised anxiety disorder.")
    c.flaw("N02", "B", "@B8", "two diagnoses and nothing more")
    _mix_voices(c)
    long = (
        "Notwithstanding the foregoing, and having regard to the totality of the evidence that was before the "
        "multi-disciplinary meeting, from which it may be inferred that the acquisition, "
        "consolidation and subsequent generalisation of numerical concepts has been subject to discontinuity "
        "occasioned by protracted non-attendance, it is the considered opinion of those "
        "contributing that the resultant lacunae, albeit not uniformly distributed, have a deleterious influence "
        "upon his capacity to avail himself of an age-commensurate curriculum."
    )
    c.put("though he follows the logic of code.", "though he follows the logic of code. " + long)
    c.flaw("R02", "B", long, "one sentence of more than seventy words, in officials' language")
    c.add_row(
        "@F5",
        [
            "F",
            "{F14} Quality first teaching, with work set at his own level",
            "Tutor",
            "Every lesson",
            "1:1",
            "3",
        ],
    )
    c.flaw("P11", "F", "@F14", "what every teacher does for every pupil")
    c.say(
        "F9",
        "The occupational therapist should make a sensory plan for going indoors: grading of noise, ear "
        "defenders, clothes without collars, and practice visits",
    )
    c.flaw("P10", "F", "@F9", "'should make'")
    return c


def _mix_voices(c: Copy) -> None:
    """Run the child's and the parents' views together."""
    c.put("Callum's own words", "What the family think")
    c.drop_block("What his parents say")
    mixed = (
        "They feel that school is like everybody shouting, that the boat and the dog are good, and that changes "
        "without warning spoil the day."
    )
    c.put(
        '"School is like everybody shouting in a language i nearly know. I dont mind Nuala she waits. I like my '
        "boat and coding and the dog. "
        'If you change things without telling me i cant do the rest of the day."',
        mixed,
    )
    c.say("A1", "* It is hoped that he will make a game and sell it, and that this will be the job.")
    c.say(
        "A2",
        "* There is a wish for college, in a place where no one knows he was the boy who did not go to "
        "school.",
    )
    c.put(
        "Mr and Mrs Vasey say that they have their son back since the pressure came off, and that he laughs at "
        "breakfast. They want the next step to be slow.",
        "Everyone is happier since the pressure came off. The next step is to be slow.",
    )
    c.say(
        "A3",
        "* It is hoped that he will be able to take himself on the bus to his gran's and buy what he needs "
        "on the way.",
    )
    c.put(
        " and he answered when he was ready. What he wrote is copied here as he wrote it.",
        " and he answered when he was ready.",
    )
    c.flaw("V03", "A", mixed, "nobody can tell what is Callum's and what is his parents'")


def second() -> Copy:
    """Adulthood, sleep and social care fall out; the hours cannot be."""
    c = copy_of(PLAN, "-b")
    for start in ("Provision Plan for Outcome 7", "@F10", "Provision Plan for Outcome 8", "@F11"):
        c.drop_block(start)
    c.flaw("P17", "F", None, "Year 9, and nothing left in F that prepares for adulthood")
    c.flaw("T01", "B", "@B7", "no provision for travelling or buying by himself")
    c.flaw("T03", "E", "@E7", "travel training is gone")
    c.flaw("T03", "E", "@E8", "lessons in game design and work experience are gone")
    c.put("Four times a week, 1 hour", "Five times a week, 7 hours")
    c.flaw("P19", "F", "@F8", "35 hours of mathematics in a week of 14")
    annex = (
        "An educational psychologist will see Callum one to one for 45 minutes each month to go through his change "
        "plan."
    )
    c.plan.blocks += [head("Annex 1: Monitoring arrangements"), para("", annex)]
    c.flaw("P13", None, annex, "provision in an annex")
    c.put("{E1|Outcome 1.} Callum will take part", "{E1|Outcome 1.} By July 2025 Callum will take part")
    c.flaw("O11", "E", "@E1", "fifteen months before the plan was amended")
    c.cut("@E9")
    c.flaw("O10 T02", "C", "@C1", "the outcome for sleep is gone")
    c.flaw("T09", "G", "@G1", "speaks of Outcome 9, which is not there")
    c.cut("@H1.1")
    _empty_h1(c)
    c.flaw("S02", "H1", None, "a heading with nothing under it")
    c.flaw("T08", "D", "@D1", "no social care provision for his being alone")
    c.flaw("T03", "E", "@E10", "nothing is done towards his meeting others")
    c.put(" His parents filled in the review form and spoke to me on the telephone on 6 July 2026.", "")
    c.drop_block("What his parents say")
    c.drop_block("Mr and Mrs Vasey say")
    c.flaw("V02", "A", None, "Callum is 14 and his parents' views are gone")
    c.put("9 October 2012", "")
    c.flaw("S05", None, None, "no date of birth")
    c.put("Once a week for 20 weeks, 50 minutes", "As needed")
    c.flaw("P03 P04 P06", "F", "@F2", "'as needed' in place of how often and how long")
    return c


def _empty_h1(c: Copy) -> None:
    """Take away what is left of the table under H1."""
    blocks: list[Block] = c.plan.blocks
    blocks[:] = [block for block in blocks if not any(row[0] == "H1" for row in block.rows)]
