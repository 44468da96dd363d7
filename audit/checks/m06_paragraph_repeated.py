"""M06: the same paragraph stands in two sections."""

import re
from collections import defaultdict
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.persons_in_plan import item_with
from audit.language.copied import FEWEST_WORDS, Sentence, is_copied, plain_words, sentences_of
from audit.model.findings import Finding
from audit.model.plan import LETTERS, Letter, Plan

_NOTHING = re.compile(r"(?:no|none|nil|not|n a|there (?:is|are|were|was) (?:no|nothing)|nothing)\b")
#: Provision copied within these is P16's, as is a sentence of it that stands in social care as well.
_SCHOOL_AND_HEALTH: frozenset[Letter] = frozenset(("F", "G"))
_SOCIAL_CARE: frozenset[Letter] = frozenset(("H1", "H2"))
#: I and K hold names and lists that may well say what another section says.
_SECTIONS: tuple[Letter, ...] = (*LETTERS[: LETTERS.index("I")], "J")
#: A direct payment is set out with the outcomes and provision that it meets: those may stand in J too.
_TOLD_AGAIN_IN_J: frozenset[Letter] = frozenset(("E", "F", "G", "H1", "H2"))

#: Sentences and the sections that they stand in, by their numbers: only those with the same are copies.
_Told = dict[tuple[str, ...], list[tuple[Letter, Sentence]]]


@check(
    "M06",
    "paragraph-repeated",
    severity=QUALITY,
    sections="A B C D E F G H1 H2 J",
    agency="sen",
    source="SEND Code of Practice 9.61, 9.62",
    passing={
        "C": ["Robin has mild asthma and carries a blue inhaler, which he uses by himself with a spacer."]
    },
    failing={
        "B": ["Robin wakes three or four times each night, so that he falls asleep in lessons after lunch."],
        "D": ["Robin wakes three or four times each night, so that he falls asleep in lessons after lunch."],
    },
)
def paragraph_repeated(plan: Plan, context: Context) -> Iterator[Finding]:
    """The same paragraph stands in two sections of the plan.

    What it tests
        Paragraphs and sentences of ten words and more in Sections A to H2 and J that have the same
        words, apart from capitals, punctuation and, in a long sentence, a word changed. Short
        formulas, sections that the plan sets out as one, provision repeated within F and G (P16)
        and what J tells again of the provision that a direct payment meets are left alone.

    Why it matters
        Each section has its own purpose and its own law: a need is not a view, and health needs are
        answered by other people than special educational ones. A paragraph that stands in both
        was thought about for neither.

    What to do
        Leave it where it belongs, and say in the other section what is particular to that one.
    """
    paragraphs: dict[str, Letter] = {}
    told: _Told = defaultdict(list)
    for letter in _SECTIONS:
        section = plan.sections[letter]
        if section.state != "present" or section.merged_with:
            continue
        said: set[str] = set()
        here: list[Sentence] = []
        for line in section.text.split("\n"):
            words = " ".join(plain_words(line))
            if len(words.split()) < FEWEST_WORDS or _NOTHING.match(words):
                continue
            here += sentences_of(line)
            earlier = paragraphs.setdefault(words, letter)
            found = (earlier, line.strip()) if earlier != letter else _sentence_told(line, told)
            if found is None or found[1] in said:
                continue
            earlier, quote = found
            whole = quote == line.strip()
            if _may_say_so_too(earlier, letter, whole=whole):
                continue
            said.add(quote)
            yield context.finding(
                f"{'The same paragraph' if whole else 'This'} stands in Section {earlier}"
                f"{'.' if whole else ' as well.'}",
                section=letter,
                item=item_with(plan, letter, quote),
                quote=quote,
                suggestion="Leave it where it belongs, and say here what is particular to this section.",
                confidence=0.95 if whole else 0.85,
            )
        for sentence in here:
            told[sentence.numbers].append((letter, sentence))


def _may_say_so_too(earlier: Letter, letter: Letter, *, whole: bool) -> bool:
    """Whether the later section may hold what the earlier one says, or another check speaks of it."""
    both = {earlier, letter}
    if letter == "J":
        return earlier in _TOLD_AGAIN_IN_J
    if both <= _SCHOOL_AND_HEALTH or both <= _SOCIAL_CARE:
        return True
    return not whole and both <= _SCHOOL_AND_HEALTH | _SOCIAL_CARE


def _sentence_told(line: str, told: _Told) -> tuple[Letter, str] | None:
    """The longest sentence of a paragraph that an earlier section has, and which section that is."""
    found = [
        (letter, sentence.text)
        for sentence in sentences_of(line)
        for letter, one in told.get(sentence.numbers, ())
        if is_copied(one, sentence)
    ]
    return max(found, key=lambda pair: len(pair[1]), default=None)
