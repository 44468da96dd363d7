"""R02: a section is hard to read."""

from collections.abc import Iterator

from audit.checks import GOOD_PRACTICE, Context, check
from audit.language.reading_ease import ReadingEase, reading_ease
from audit.model.findings import Finding
from audit.model.plan import LETTERS, Letter, Plan

#: A list of advice and a placement are names; everything else is meant to be read.
_READ = tuple(letter for letter in LETTERS if letter not in ("I", "J", "K"))

_FEWEST_WORDS = 70  # fewer say nothing about a way of writing
_OLDEST = 22.5  # years: reading age from which on a text asks for a degree; plans are mostly at 11 to 16
_OLDEST_OF_FEW = 28  # years: for one or two sentences, half of them the names of posts
_LONG = 40  # words: twice what guides to plain English advise
_LONGEST = 60  # words: one sentence of this length is a paragraph
_MANY = 0.35  # share of long sentences from which on it is a section's way of writing
_FEWEST_LONG = 4
_FEWEST_SENTENCES = 3
_OF_LONG_FORM: tuple[Letter, ...] = ("E",)  # an outcome says by when, what, how well and what for in one


@check(
    "R02",
    "hard-to-read",
    severity=GOOD_PRACTICE,
    sections="A B C D E F G H1 H2",
    agency="parents",
    advisory=True,
    source="SEND Code of Practice 9.61",
    passing={
        "B": "Robin reads short words. He guesses long ones from the first letter. He tires after a page."
    },
    failing={
        "B": "Robin's presentation is characterised by pervasive difficulties in the acquisition, "
        "consolidation and "
        "generalisation of foundational literacy competencies, necessitating individualised, multi-sensory "
        "instructional methodologies, the efficacy of which is contingent upon environmental modification, "
        "appropriate differentiation of curricular materials and the systematic implementation of "
        "metacognitive "
        "strategies across all educational contexts and environments. Expressive communicative competence is "
        "significantly compromised by phonological processing limitations, and interpersonal reciprocity is "
        "characterised by idiosyncratic interactional behaviours whose functional significance necessitates "
        "comprehensive multidisciplinary investigation."
    },
)
def hard_to_read(plan: Plan, context: Context) -> Iterator[Finding]:
    """A section that a family would find hard to read.

    What it tests
        The length of sentences and words, section by section: a reading age of 22 or more, one sentence of
        60 words, or every third sentence longer than 40. Lists, cells and headings are not counted. One
        finding a section at most.

    Why it matters
        The Code asks for plans that are clear, concise and understandable. Parents, teaching
        assistants and the young person have to carry it out and to check that it is.

    What to do
        Part the long sentences, and change the long words for those one would say aloud.
    """
    for letter in _READ:
        section = plan.sections[letter]
        if section.state != "present":
            continue
        ease = reading_ease(section.text, _LONG)
        why = _why(ease, letter) if ease else None
        if ease is None or why is None:
            continue
        yield context.finding(
            f"This section is hard to read: {why}.",
            section=letter,
            quote=ease.longest,
            suggestion="Part the longest sentences, and read the section aloud to somebody outside.",
            confidence=0.85,
        )


def _why(ease: ReadingEase, letter: Letter) -> str | None:
    if ease.longest_words >= _LONGEST:
        return f"one sentence has {ease.longest_words} words"
    if ease.words < _FEWEST_WORDS:
        return None
    few = ease.sentences < _FEWEST_SENTENCES
    if ease.age >= (_OLDEST_OF_FEW if few else _OLDEST):
        return f"its reading age is about {round(ease.age)} years"
    if letter in _OF_LONG_FORM:
        return None
    every = ease.long_sentences == ease.sentences >= _FEWEST_SENTENCES
    if (every or ease.long_sentences >= _FEWEST_LONG) and ease.long_sentences >= _MANY * ease.sentences:
        return f"{ease.long_sentences} of its {ease.sentences} sentences have more than {_LONG} words"
    return None
