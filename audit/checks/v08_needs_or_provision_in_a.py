"""V08: professional findings, needs or provision stand among the views."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.section_a_heard import heard, views_to_judge
from audit.language.clinical_words import find_clinical, find_laid_down, find_measured
from audit.language.guarded import Guarded
from audit.language.provision_promised import find_promised
from audit.language.provision_told import find_professional_finding, find_provision
from audit.language.voices import Run
from audit.model.findings import Finding
from audit.model.plan import Plan

#: A report turned into "I": nobody of school age says at which centile they are or who found what.
_IN_A_REPORTS_WORDS = Guarded(
    r"\b(?:(?:per)?centiles?|(?:standard|scaled|composite|index) scores?|age[- ]equivalent|severe range|"
    r"presents? with|(?:psychologist|psychiatrist|consultant|therapist|paediatrician|assessment|report|CAMHS|"
    r"clinic|hospital|(?:advisory|outreach|therapy|psychology|support) (?:service|team))\b[^.]{0,30}\b"
    r"(?:found|identified|concluded|assessed|recommend\w+))\b",
    re.IGNORECASE,
)
_ORDERS = re.compile(r"\b(?:must|is to|requires?)\b", re.IGNORECASE)
#: What an assessment ended in is told as part of the history.
_DIAGNOSED = re.compile(r"\bdiagnos\w+", re.IGNORECASE)
#: How sure a finding by known words is, and from when on wording as a whole is believed.
_SURE, _SOUNDS_PROFESSIONAL = 0.8, 0.5
_AS_PARENTS_PUT_IT = re.compile(
    r"\b(?:we|our|us|they (?:say|feel|think|believe|report|know|have been told)|told)\b", re.IGNORECASE
)


@check(
    "V08",
    "needs-or-provision-in-a",
    severity=QUALITY,
    sections="A",
    agency="sen",
    source="SEND Code of Practice 9.69 (A, B, F)",
    passing={"A": "Robin likes trains. His mother says that he needs one to one support all day."},
    failing={"A": "Robin likes trains. He requires 1:1 support from a teaching assistant in all lessons."},
)
def needs_or_provision_in_a(plan: Plan, context: Context) -> Iterator[Finding]:
    """Professional findings, needs or provision are set out in Section A.

    What it tests
        Test scores, findings of an assessment, difficulties in professionals' words and what staff
        are to provide stand in Sections B to H. What the child or the parents say about needs and
        help is their view, and is left alone, unless it comes with the amounts of Section F ("a
        tutor two hours a day, 1:1"); so is a diagnosis told as part of the history.

    Why it matters
        Provision in Section A cannot be enforced, and a need that stands only there is not answered.
        The family's own section becomes another report.

    What to do
        Move it to the section it belongs to, once, and leave Section A to the family.
    """
    if not views_to_judge(plan):
        return
    told: set[tuple[int, str]] = set()
    for run in heard(plan).of("unknown", "writer", "child", "parent"):
        theirs = run.voice == "child" and run.cue != "none"
        copied = (run.first_person or theirs) and _IN_A_REPORTS_WORDS.search(run.text) is not None
        copied = copied or (run.cue == "label" and not run.first_person and _is_measured(run.text))
        if run.quoted or ((run.first_person or theirs) and not copied):
            continue
        finding = find_professional_finding(run.text) or find_clinical(run.text)
        measured = find_measured(run.text) or (None if _theirs(run) else find_promised(run.text))
        if run.voice == "parent" and (_theirs(run) or finding is None) and measured is None:
            continue
        words = (
            finding or measured or find_provision(run.text, instructions=False) or find_laid_down(run.text)
        )
        sounds = _SURE if words is not None else context.sounds_professional(run.text)
        if words is None and _DIAGNOSED.search(run.text):
            continue
        what, where = ("a professional's finding", "B") if finding else ("provision", "F")
        if words is None:
            what, where = "a professional's finding or provision", "B or F"
        beside = {where} if words is not None else {"B", "F", where}  # one passage, one finding of a kind
        if sounds < _SOUNDS_PROFESSIONAL or any((run.line, one) in told for one in (*beside, "B or F")):
            continue
        told.add((run.line, where))
        yield context.finding(
            f"This is {what}, not a view.",
            section="A",
            quote=run.text,
            suggestion=f"Move it to Section {where} unless it is there; if it is somebody's view, say whose.",
            confidence=min(round(sounds, 2), _SURE),
        )


def _is_measured(text: str) -> bool:
    """Whether amounts, findings of a test or orders stand in a sentence: no child speaks so of themselves."""
    ordered = _ORDERS.search(text) and find_laid_down(text)
    return (find_measured(text) or find_professional_finding(text) or ordered or None) is not None


def _theirs(run: Run) -> bool:
    """Whether parents are said to say it: a score that only stands under their heading is not theirs."""
    return run.cue not in ("label", "none") or bool(_AS_PARENTS_PUT_IT.search(run.text))
