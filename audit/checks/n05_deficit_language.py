"""N05: wording that judges or labels the child."""

import re
from collections.abc import Iterator

from audit.checks import GOOD_PRACTICE, Context, check
from audit.checks.section_a_heard import heard
from audit.language.blame import is_professional_view, is_said_by_others, meant
from audit.language.sentences import sentence_spans
from audit.language.words import Found, Tokens, phrases, tokens_of
from audit.model.findings import Finding
from audit.model.plan import Item, Letter, Plan

_SECTIONS: tuple[Letter, ...] = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|(?<!\w)'[^']+'(?!\w)")
#: "Will not try a word he might get wrong" tells what is not done, and judges nobody.
_TRIES_SOMETHING = re.compile(
    r"(?:will not|won['’]t|refuses to) try (?!hard|because)(?!(?:and|or|but|when|if|in|at|for|with|to)\b)\w",
    re.IGNORECASE,
)
#: The child "is", "can be", "has become" what follows; an adverb or another such word may stand between.
_BEING = re.compile(
    r"(?:(?:^|[,;:.!?(–-]\s*|\b(?:and|but|because|that|as|when|so|which is why|although|though)\s)"
    r"(?P<whoever>he|she|they|(?-i:[A-Z][\w'’-]+))(?:\s(?:who|and (?:he|she|they)))?|"
    r"\w(?<!\bthan)(?<!\bhow)(?<!\bwhat)(?<!\bif)(?<!\bwhether)(?<!\bwho)(?<!\bway)\s"
    r"(?P<later>he|she|(?-i:[A-Z][\w'’-]+))|"
    r"(?:^|[.;:]\s*)(?P<first>he|she|(?-i:[A-Z][\w'’-]+))\s"
    r"(?:(?!who\b|which\b|because\b)[\w'’-]+,?\s){1,12}?and|"
    r"\b(?P<sort>an?)\s(?:\w+\s)?(?:pupil|boy|girl|child|learner|student|teenager|"
    r"young (?:man|woman|person))\swho)\s"
    r"(?:(?:also|often|always|sometimes|usually|still|just|generally|at times)\s)?"
    r"(?:is|are|was|were|can be|could be|may be|will be|has been|becomes?|became|gets?|seems?|appears?|"
    r"tends to be|is being|can become|can get|is seen to be|has become|"
    r"(?:can )?(?:comes?|came) (?:across|over) as(?: being)?)\s"
    r"(?:(?!not\b|never\b|no\b|less\b|in\b|on\b|at\b|with\b|by\b|to\b|for\b)[\w'’-]+,?\s){0,4}?$",
    re.IGNORECASE,
)
#: "Staff find her demanding", "is regarded by teachers as idle".
_HELD_TO_BE = re.compile(
    r"(?:\b(?:finds?|found|considers?|considered|thinks?|thought|calls?|called|describe[sd]?|regards?|regarded|"
    r"sees?|saw|views?|viewed|experience[sd]?|perceive[sd]?)\s(?P<whom>him|her|them|(?-i:[A-Z][\w'’-]+))"
    r"|\b(?:described|regarded|seen|viewed|perceived|thought of|considered|found) by [^.;,]{3,30}?)\s"
    r"(?:(?:as|to be|being)\s)?(?:(?!not\b|never\b|no\b|less\b)[\w'’-]+,?\s){0,3}?$",
    re.IGNORECASE,
)
#: "A bit of a pushover": a noun that stands for the child.
_A_SORT_OF = re.compile(
    r"\b(?:an?|such an?|the|something of an?|a bit of an?|every inch an?)\s(?:[\w-]+\s)?$", re.I
)
#: "A rude boy": what follows is the child, and not a time or a place that is rude to nobody.
_SUCH_A_CHILD = re.compile(
    r"(?:,?\s(?:and\s|but\s)?[\w-]+){0,2}?\s(?:pupil|boy|girl|child|learner|student|teenager|youngster|lad|"
    r"young (?:man|woman|person|lady)|character|individual)\b(?!\s(?:to understand|to follow|to hear))",
    re.IGNORECASE,
)
#: "Difficult to understand", "wild about horses": of something, and not of the child as such.
_OF_SOMETHING = re.compile(
    r"\s(?:in the|about|from|for (?:him|her|them)|hearted|to (?!adults|others|staff|people|everyone|anyone|"
    r"children|peers|teachers|his|her|their|younger|other|me|us|family|the|whoever|any|all|new|visitors|pupils|"
    r"classmates|friends|parents|unfamiliar)|with (?:joy|excitement|delight|happiness|pleasure|laughter))\b",
    re.IGNORECASE,
)
#: "Is writing or calculating" tells what is done.
_DOING = re.compile(r"\b[\w-]+ing,? (?:or|and) [\w-]+ing$", re.IGNORECASE)
_SO_MANY = re.compile(r"\s(?:of|for)\b", re.IGNORECASE)
_PRONOUNS = frozenset(("he", "she", "they"))
_OBJECTS = frozenset(("him", "her", "them"))
_SAME = 3  # letters: "Raff" is short for "Rafferty"
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
        call somebody, and words that are denied ("is not lazy") are left alone; what teachers and reports
        are cited with is the plan's word. So is what says that the child means it ("his tantrums are
        deliberate"). Words of character ("passive", "a pushover") count where the child is said to be
        it, and outside Section A. Each word once for a section.

    Why it matters
        The child and the family will read it, and so will the next school. A judgement also hides the
        need: "attention-seeking" does not say what the child is trying to get.

    What to do
        Say what is seen, when, and what it may be for.
    """
    names = tokens_of(f"{plan.details.name or ''} {plan.details.preferred_name or ''}").keys
    for letter in _SECTIONS:
        told: set[str] = set()
        for text, item in _written(plan, letter):
            for words in _judging(text, names, heard=letter == "A"):
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
        for run in heard(plan).of("unknown", "writer", "child"):
            told_on = run.voice != "child" or (run.cue == "none" and run.label is None)
            if told_on and not run.quoted and not run.first_person:
                yield run.text, None
        return
    items = plan.items_of(letter)
    for line in section.text.split("\n"):
        yield line, next((item for item in items if item.text in line or line in item.text), None)


def _judging(text: str, names: frozenset[str], *, heard: bool) -> Iterator[str]:
    """The words of a text that judge; `heard`: what a family may say of its child with affection."""
    tokens = tokens_of(text)
    judged = _said_of_child(tokens, text, names)
    if heard:
        judged = (found for found in judged if is_professional_view(text[: found.start]))
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    spans = sentence_spans(text)
    innocent = [(found.start, found.end) for found in phrases("needs", "innocent").find(tokens, text)]
    words = [
        (found.start, found.end) for found in (*phrases("needs", "judgemental").find(tokens, text), *judged)
    ]
    blamed = [span for span in meant(text) if not any(_overlap(span, one) for one in words)]
    for begin, end in (*words, *blamed):
        if any(left <= begin < right for left, right in innocent):
            continue
        start = next((left for left, right in spans if left <= begin < right), 0)
        before = text[start:begin]
        if any(left <= begin < right for left, right in quoted):
            continue
        if _TRIES_SOMETHING.match(text, begin):
            continue
        if is_said_by_others(before) or _DENIED.search(before):
            continue
        yield text[begin:end]


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _said_of_child(tokens: Tokens, text: str, names: frozenset[str]) -> Iterator[Found]:
    """The words of character that the child is said to be: "is passive", "can be a bit of a pest"."""
    for found in phrases("needs", "character").find(tokens, text):
        before = text[: found.start]
        if _OF_SOMETHING.match(text, found.end) or _DOING.search(text[: found.end]):
            continue
        sort = _A_SORT_OF.search(before)
        if sort and not _SUCH_A_CHILD.match(text, found.end):
            continue
        if _is_child(before[: sort.start()] if sort else before, names):
            yield found
    for found in phrases("needs", "characters").find(tokens, text):
        sort = _A_SORT_OF.search(text[: found.start])
        if sort and not _SO_MANY.match(text, found.end) and _is_child(text[: sort.start()], names):
            yield found


def _is_child(before: str, names: frozenset[str]) -> bool:
    """Whether the child "is" what follows: a pronoun, or one of the child's names in short or full."""
    held = _HELD_TO_BE.search(before)
    if held is not None and is_professional_view(before):
        whom = (held["whom"] or "him").lower()
        return whom in _OBJECTS or not names or any(name.startswith(whom) for name in names)
    being = _BEING.search(before)
    if being is None:
        return False
    whoever = (being["whoever"] or being["later"] or being["first"] or "").lower()
    if being["sort"] or whoever in _PRONOUNS or not names:
        return True
    return any(name.startswith(whoever) and len(whoever) >= min(_SAME, len(name)) for name in names)
