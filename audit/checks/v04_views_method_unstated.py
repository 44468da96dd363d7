"""V04: Section A does not say how, by whom or when the views were gathered."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.section_a_heard import heard, looked_in, views_to_judge
from audit.language.attribution import unattributed
from audit.language.section_a import gathered_surely, ways_told
from audit.language.voices import HOW_GATHERED, Run, Voices, only_introduces
from audit.model.findings import Finding
from audit.model.plan import Plan

#: "Views were also collected in May" after a sentence of the parents: they may be the child's as well.
_VIEWS_OF_ANYBODY = re.compile(r"\W*(?:(?:these|the|all|some|other|further) )?views\b", re.IGNORECASE)

#: A parent who asked the child, or wrote for them, gathered the child's views.
_ASKED_THE_CHILD = re.compile(
    r"\b(?:ask(?:ed|ing)|for|with|read (?:it )?(?:to|with)|on behalf of) (?:him|her|them)\b|"
    r"\bon (?:his|her|their) behalf\b",
    re.IGNORECASE,
)


@check(
    "V04",
    "views-method-unstated",
    severity=QUALITY,
    sections="A",
    agency="educational-psychology",
    source="SEND Code of Practice 9.69 (A)",
    passing={"A": "Robin told his teaching assistant, with picture cards, that he likes trains."},
    failing={"A": "Robin says that he likes trains. His mother hopes that he will make a friend."},
)
def views_method_unstated(plan: Plan, context: Context) -> Iterator[Finding]:
    """Section A does not say how, by whom or when the views in it were gathered.

    What it tests
        At least one of the three is said of the child's views, or of all views together: the means
        (pictures, a form, a visit, an e-mail, an interpreter), the person who asked or wrote it down,
        or the date. A section without any views is left to V01 and V02.

    Why it matters
        A reader cannot weigh views without knowing whether the child was asked, by whom, and how long
        ago. Next year nobody can ask in the same way again.

    What to do
        Add one line: who asked, when, and with what.
    """
    if not views_to_judge(plan):
        return
    said = heard(plan)
    if not (said.child_heard or said.parents_heard or unattributed(said)):
        return
    ways = list(ways_told(plan))
    confidence = context.silent_on("method", by_check=not ways, usual=0.8)
    if gathered_surely(plan):
        confidence = None  # the second reader knows most writers' words, and not all
    if confidence is not None:
        message = "Nothing says how, by whom or when these views were gathered."
    elif ways and said.child_heard and all(_of_parents(way, said) for way in ways):
        message = "How the parents gave their views is said, and not how the child's own were gathered."
        confidence = 0.7
    else:
        return
    yield context.finding(
        message,
        section="A",
        looked_in=looked_in(plan),
        suggestion="Add who asked, when, and by which means (talk, pictures, a form, watching).",
        confidence=confidence,
    )


def _of_parents(way: str, said: Voices) -> bool:
    """Whether a sentence says only how parents or carers gave their views."""
    runs = [run for run in said.runs if way in run.text or run.text in way]
    return bool(runs) and all(
        (run.voice == "parent" or _stands_with_parents(run, said))
        and only_introduces(run)
        and not (run.cue == "none" and _VIEWS_OF_ANYBODY.match(run.text))
        and not _ASKED_THE_CHILD.search(run.text)
        for run in runs
    )


def _stands_with_parents(run: Run, said: Voices) -> bool:
    """Whether mostly parents or carers speak under the same label ("Bev and Trevor wrote a letter")."""
    if not run.label or HOW_GATHERED.search(run.label):
        return False
    beside = [one.voice for one in said.runs if one.label == run.label and one is not run]
    theirs = beside.count("parent")
    return run.voice == "unknown" and theirs > len(beside) - theirs
