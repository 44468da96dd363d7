"""V05: "I ..." text with nothing to say whether the child is quoted or an adult speaks for them."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.section_a_heard import heard, views_to_judge
from audit.language.attribution import first_person, says_who_speaks
from audit.language.voices import Run, Voices, is_a_story
from audit.model.findings import Finding
from audit.model.plan import Plan

_MOST_SHOWN = 120  # words of a quote: more is no longer read


@check(
    "V05",
    "first-person-unattributed",
    severity=QUALITY,
    sections="A",
    agency="parents",
    source="SEND Code of Practice 9.69 (A)",
    passing={"A": "Robin dictated this to his teacher. I like trains. I want to drive one."},
    failing={"A": "I like trains and swimming. I want to be a train driver. I find lessons hard."},
)
def first_person_unattributed(plan: Plan, context: Context) -> Iterator[Finding]:
    """Text as "I", and nothing says whether the child is quoted or an adult speaks for them.

    What it tests
        Where Section A speaks as "I" without quotation marks, something says who speaks: "in my own
        words", "Robin dictated this", "his key worker wrote it on his behalf", "when it says I, that
        is my pictures".

    Why it matters
        The Code asks that a plan written in the first person makes clear whether the child is quoted
        or others represent their views. Words put into a child's mouth may be nobody's.

    What to do
        Say in one line whose words they are; put what the child said in quotation marks.
    """
    if not views_to_judge(plan):
        return
    said = heard(plan)
    speaking = first_person(said)
    if not speaking or says_who_speaks(plan, said):
        return
    speaking = [run for run in speaking if not is_a_story(run)] or speaking
    yield context.finding(
        'This speaks as "I", and nothing says whether the child said it or an adult wrote it for them.',
        section="A",
        quote=_passage(_from_the_first(speaking, said), plan),
        suggestion="Say whose words these are: the child's, or written on their behalf and by whom.",
        confidence=0.8,
    )


def _from_the_first(speaking: list[Run], said: Voices) -> list[Run]:
    """The sentences of "I" with those in front that stand under the same label and speak so too."""
    labels = {run.label for run in speaking}
    return [
        run
        for run in said.runs
        if run in speaking
        or (run.first_person and not run.quoted and run.label in labels and run.voice != "parent")
    ]


def _passage(speaking: list[Run], plan: Plan) -> str:
    """The paragraphs in which "I" speaks, as far as they follow one another and are not too long to show."""
    lines = plan.sections["A"].text.split("\n")
    spoken = [any(run.text in line for run in speaking) for line in lines]
    first = spoken.index(True) if True in spoken else None
    if first is None:
        return speaking[0].text
    passage = lines[first]
    for line, is_spoken in zip(lines[first + 1 :], spoken[first + 1 :], strict=True):
        if not is_spoken or len(f"{passage} {line}".split()) > _MOST_SHOWN:
            break
        passage = f"{passage}\n{line}"
    return passage if len(passage.split()) <= _MOST_SHOWN else speaking[0].text
