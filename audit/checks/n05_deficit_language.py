"""N05: wording that judges or labels the child."""

import re
from collections.abc import Iterator

from audit.checks import GOOD_PRACTICE, Context, check
from audit.checks.section_a_heard import heard
from audit.language.sentences import sentence_spans
from audit.language.words import phrases, tokens_of
from audit.model.findings import Finding
from audit.model.plan import Item, Letter, Plan

_SECTIONS: tuple[Letter, ...] = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|(?<!\w)'[^']+'(?!\w)")
#: What others are said to think or to call the child is not what the writer thinks.
_OTHERS_SAY = re.compile(
    r"\b(?:call(?:s|ed|ing)?|describ\w+|says?|said|saying|told|tell(?:s|ing)?|thinks?|thought|believes?|"
    r"feels?|label\w*|referred to|known as|seen as|taken for|mistaken for|written|accused|misread|read as|"
    r"regards?|perceived|considered|names?|according to|reports?|reported|looks? as if|worr(?:y|ies)|"
    r"frightened|afraid|appear(?:s|ed)? to others)\b",
    re.IGNORECASE,
)
#: "Will not try a word he might get wrong" tells what is not done, and judges nobody.
_TRIES_SOMETHING = re.compile(
    r"(?:will not|won['’]t|refuses to) try (?!hard|because)(?!(?:and|or|but|when|if|in|at|for|with|to)\b)\w",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|never|no|isn['’]t|aren['’]t|wasn['’]t|rather than|instead of|nor|far from)\s+"
    r"(?:(?:an?|the|being|simply|just|merely|deliberately|really|at all|in any way|to be)\s+)*$",
    re.IGNORECASE,
)


@check(
    "N05",
    "deficit-language",
    severity=GOOD_PRACTICE,
    sections="A B C D E F G H1 H2",
    agency="parents",
    source="SEND Code of Practice 1.2, 9.61",
    passing={"B": ["Robin says that other children call him lazy, and puts his head down on the table."]},
    failing={"B": ["Robin can be attention-seeking when work is set, and shouts across the room."]},
)
def deficit_language(plan: Plan, context: Context) -> Iterator[Finding]:
    """Wording that judges or labels the child or the family.

    What it tests
        Words of `checklists/words-needs.toml` ("attention-seeking", "suffers from", "wheelchair-bound")
        in the writer's own sentences. Words in quotation marks, what the child or others are said to
        call somebody, and words that are denied ("is not lazy") are left alone. Each word once for a
        section.

    Why it matters
        The child and the family will read it, and so will the next school. A judgement also hides the
        need: "attention-seeking" does not say what the child is trying to get.

    What to do
        Say what is seen, when, and what it may be for.
    """
    for letter in _SECTIONS:
        told: set[str] = set()
        for text, item in _written(plan, letter):
            for words in _judging(text):
                if words.casefold() in told:
                    continue
                told.add(words.casefold())
                yield context.finding(
                    f'"{words}" judges and does not describe.',
                    section=letter,
                    item=item,
                    quote=words,
                    group=item.id if item else None,
                    suggestion="Ask the writer: what does one see, when, and what is the child trying to do?",
                    confidence=0.85,
                )


def _written(plan: Plan, letter: Letter) -> Iterator[tuple[str, Item | None]]:
    """The writer's own lines of a section, with the item that each belongs to."""
    section = plan.sections[letter]
    if section.state != "present":
        return
    if letter == "A":
        for run in heard(plan).of("unknown", "writer"):
            if not run.quoted:
                yield run.text, None
        return
    items = plan.items_of(letter)
    for line in section.text.split("\n"):
        yield line, next((item for item in items if item.text in line or line in item.text), None)


def _judging(text: str) -> Iterator[str]:
    tokens = tokens_of(text)
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    spans = sentence_spans(text)
    innocent = [(found.start, found.end) for found in phrases("needs", "innocent").find(tokens, text)]
    for found in phrases("needs", "judgemental").find(tokens, text):
        if any(left <= found.start < right for left, right in innocent):
            continue
        start = next((left for left, right in spans if left <= found.start < right), 0)
        before = text[start : found.start]
        if any(left <= found.start < right for left, right in quoted):
            continue
        if _TRIES_SOMETHING.match(text, found.start):
            continue
        if _OTHERS_SAY.search(before) or _DENIED.search(before):
            continue
        yield text[found.start : found.end]
