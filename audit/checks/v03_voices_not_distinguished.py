"""V03: the child's and the parents' views cannot be told apart."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.section_a_heard import heard, looked_in, views_to_judge
from audit.language.attribution import joint_passage, mixed_lines, unattributed
from audit.language.blended import blended_lines, borrowed_first_person, of_nobodys_we, under_family_label
from audit.language.marks import parted_by_print
from audit.language.voices import Voices, only_introduces
from audit.model.findings import Finding
from audit.model.plan import Plan

_FEWEST_OF_BOTH = 3  # sentences


@check(
    "V03",
    "voices-not-distinguished",
    severity=QUALITY,
    sections="A",
    agency="parents",
    source="SEND Code of Practice 9.69 (A)",
    passing={"A": "Robin says that he likes trains. His mother hopes that he will make a friend."},
    failing={"A": "Robin and his parents would like him to make a friend. They feel that school is loud."},
)
def voices_not_distinguished(plan: Plan, context: Context) -> Iterator[Finding]:
    """The views of the child and of the parents run together.

    What it tests
        A reader can tell whose view each one is: by a label, by quotation marks, by "his mother says",
        or because the child speaks as "I" and the parents as "we" in passages of their own. Views in
        the passive ("it is hoped that"), views of "Robin and his parents" with no word of either
        alone, a "we" that tells of its own life and of nobody else, and
        "I", "we" and "he" in one passage without a word about who speaks, cannot be told apart.

    Why it matters
        A child may want something other than the parents do. Where the two are one text, the louder
        voice is heard as both.

    What to do
        Part the two: a heading or a name for each, and quotation marks for what was said.
    """
    if not views_to_judge(plan) or parted_by_print(plan.sections["A"].text):
        return
    said = heard(plan)
    names = tuple(filter(None, ((plan.details.name or "").split(" ")[0], plan.details.preferred_name)))
    both = bool(said.of("both")) and not (said.child_heard and said.parents_heard)
    both = both or _mostly_of_both(said)
    together = (
        both or unattributed(said) or joint_passage(said) or blended_lines(said) or under_family_label(said)
    )
    if not (together or mixed_lines(said) or borrowed_first_person(said) or of_nobodys_we(said, names)):
        return
    yield context.finding(
        "Section A has views of which a reader cannot tell whether they are the child's or the parents'.",
        section="A",
        looked_in=looked_in(plan),
        suggestion="Ask the writer: which of these did the child say or show, and which are the parents'?",
        confidence=0.75,
    )


def _mostly_of_both(said: Voices) -> bool:
    """Whether more is said of "Robin and his family" together than of either by themselves."""
    together = len(said.of("both"))
    own = [run for run in said.of("child", "parent") if run.cue not in ("label", "none")]
    return together >= _FEWEST_OF_BOTH and together > sum(not only_introduces(run) for run in own)
