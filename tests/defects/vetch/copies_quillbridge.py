"""Two defective copies of the Quillbridge plan."""

from __future__ import annotations

from tests.defects.vetch.edit import Copy


def copy_a(copy: Copy) -> None:
    """No look ahead to college, the specialist teacher's advice lost, a need told twice."""
    copy.drop("E5", "F9")
    copy.mark("O12", None, "neither outcomes nor provision look ahead to post-16", None)
    copy.mark("T06", "@A1", "the college outcome taken out")
    copy.cut("Advice of a qualified teacher of children with vision")
    copy.mark("S12", None, "a vision impairment in B and no advice of its teacher", "K")
    copy.add(
        "B3",
        (
            "B8",
            "On account of his loss of sight Kwame is unable to make out a whiteboard wherever he "
            "is seated, and print smaller than 24 point is of no use to him.",
        ),
    )
    copy.mark("N06", "@B8", "the need of B5 again, under another area")
    copy.put(
        "F1",
        "Quality first teaching within a broad and balanced curriculum, with the work set at a level "
        "matched to the pupil.",
    )
    copy.swap("Qualified teacher of children with vision impairment (QTVI)", "All subject teachers")
    copy.swap("40 minutes each week in term time", "Every lesson")
    copy.swap("Termly, by the QTVI with Kwame", "Termly, at the parents’ evening")
    copy.swap(
        "Half-termly, by the QTVI",
        "Half-termly, by the qualified teacher of children with vision impairment (QTVI)",
    )
    copy.mark("P11", "@F1", "what every pupil has")
    copy.mark("T01", "@B1", "nothing else works on group discussion")
    copy.mark("T03", "@E1", "nothing else helps him to join in")
    copy.swap("Half-termly, by the habilitation specialist", "")
    copy.mark("P14", "@F6", "the review cell is empty")
    copy.swap(
        "and he has declined all five educational visits offered to him since March 2025.",
        "and, notwithstanding that his sister, to whom he is close and who has on a number of occasions offered, "
        "both at home and in the presence of his tutor, to accompany him to whichever of the venues might be "
        "thought by those responsible to be the least demanding, has been encouraging throughout, and that the "
        "staff concerned have been at some pains to furnish him with particulars in advance of what would be "
        "expected, he has declined all five of the educational visits that have been offered to him since March "
        "2025.",
    )
    copy.mark("R02", "@B4", "one sentence of over a hundred words")
    copy.swap(
        "Mallory Hill School, a mainstream community secondary school.",
        "Mallory Hill School, a mainstream "
        "community secondary school, which will provide Kwame with a reader and a scribe in all written "
        "assessments.",
    )
    copy.mark(
        "P13",
        "Mallory Hill School, a mainstream community secondary school, which will provide Kwame with "
        "a reader and a scribe in all written assessments.",
        "provision in I",
        "I",
    )
    copy.add(
        "F10",
        (
            "F11",
            "Individual instruction in the pronunciation of consonant blends and in the "
            "correction of a lisp.",
        ),
        "Speech and language therapist, 1:1",
        "30 minutes each week in term time",
        "Termly, by the therapist",
    )
    copy.mark("T05", "@F11", "no need speaks of his speech sounds")
    copy.put("E7", "By July 2028 Kwame will develop his confidence in the kitchen.")
    copy.mark("O03 O04", "@E7", "develop, with nothing to see")


def copy_b(copy: Copy) -> None:
    """Nothing provided for adult life, old advice, care need unanswered."""
    copy.drop("F9", "F10")
    copy.swap(
        ", in routes around the school and, from January 2027, in crossing roads and in travel by bus.",
        " and in routes around the school.",
    )
    copy.mark("P17", None, "no provision towards adult life is left", "F")
    copy.mark("T01", "@B7", "neither travel nor kitchen is taught")
    copy.mark("T03", "@E5", "careers and college provision taken out")
    copy.mark("T03", "@E6", "road and bus tuition taken out")
    copy.mark("T03", "@E7", "kitchen tuition taken out")
    copy.drop("H2-1")
    copy.mark("T08", "@D2", "the befriending scheme taken out")
    copy.mark("T03", "@E10", "the befriending scheme taken out")
    copy.mark("S02", None, "only column heads are left in H2", "H2")
    for day in ("10/07", "14/07", "16/07", "21/07", "28/07", "22/07", "23/07", "17/07", "07/08"):
        copy.swap(f"{day}/2026", f"{day}/2023")
    copy.swap("since March 2025", "since March 2023")
    copy.swap("assessment of August 2026", "assessment of August 2023")
    copy.swap("8 July 2026", "8 July 2023")
    copy.swap("on 10 July 2026", "on 10 July 2023")
    copy.mark("S14", None, "all advice is over three years old and from before secondary school", "K")
    copy.put("F5", "Opportunities to explore anxiety in new buildings.")
    copy.swap("Educational psychologist, 1:1", "Pastoral team")
    copy.swap("45 minutes each fortnight for three terms", "As and when appropriate")
    copy.mark("P01 P02 P03 P04 P05 P06", "@F5", "no method, role, size, times or minutes")
    copy.put(
        "B1",
        "Kwame is low-functioning in groups and will not make the effort to follow facial expressions "
        "or gestures, so that in discussion groups of more than three he was observed to contribute nothing in "
        "four lessons out of five.",
    )
    copy.mark("N05", "@B1", "low-functioning; will not make the effort")
