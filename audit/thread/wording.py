"""What an item says: its words without those that every item has, and whether they say anything."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from audit.language.guarded import Guarded
from audit.language.similarity_words import stem
from audit.model.plan import Item
from audit.thread.lexicon import Found, lexicon

#: Columns that say when, how often or who reviews: true of every item, so they tell none apart.
_TIMING = Guarded(
    r"\b(?:when|frequency|how often|how long|how much|date|review|monitor|timescale|duration|amount|start)",
    re.I,
)
_POINTING = re.compile(r"\b(?:which|links?|linked|meets?|ref|outcome|need)\b", re.I)

#: "By the end of Key Stage 2 Amira will": when, and who, but not what.
_OPENING = re.compile(
    r"^(?:by|before|in|within|at|from|after|during|for)\b[^.;]{0,90}?\b(?:will|to(?=\s+(?-i:[a-z])))\b"
    r"(?:\s+be able to\b)?|^[^.;]{0,30}?\bwill\b(?:\s+be able to\b)?",
    re.I,
)

#: Stems of the words by which plans say when, how often and in how many; true of every item.
FRAME = frozenset(
    map(
        stem,
        """
        one two three four five six seven eight nine ten twelve fifteen twenty thirty forty half
        quarter time times minute hour day daily week weekly fortnight month monthly term termly
        year yearly annual morning afternoon monday tuesday wednesday thursday friday january
        february march april may june july august september october november december end stage key
        phase least most more than every each session review reviewed will able occasion child pupil
        student school staff adult
        """.split(),
    )
)

#: An opening with no more letters behind it than this is the outcome itself.
_FEWEST_LETTERS = 20

#: A term in more than this share of the items (and in more than so many) is the child's name or no better.
_SHARE_FOR_NAME, _FEWEST_FOR_NAME = 0.35, 5

#: Longer than this, a statement has said something of its own.
_GENERIC_WORDS = 25


#: To play the piano, or a part, is not to play with others.
_PLAYS_SOMETHING = re.compile(r"\bplay(?:s|ed|ing)?(?= (?:the|his|her|their|my|an?) \w)", re.I)


def spoken(item: Item) -> str:
    """The words of an item that say what it is about, those of its row's cells among them."""
    cells = [
        text
        for heading, text in item.cells.items()
        if not _TIMING.search(heading) and not _POINTING.search(heading)
    ]
    return _PLAYS_SOMETHING.sub("", " ".join((without_opening(item), *cells)))


def without_opening(item: Item) -> str:
    """An outcome's words without "By the end of Key Stage 2 Amira will"; any other item's as they are."""
    opening = _OPENING.match(item.text) if item.kind == "outcome" else None
    if opening is None or len(item.text) - opening.end() <= _FEWEST_LETTERS:
        return item.text
    return item.text[opening.end() :]


def telling(texts: Sequence[list[str]]) -> list[list[str]]:
    """The terms that can tell items apart: not when and how often, not the child's name.

    The name is known by standing in very many items, as nothing else does that means something.
    """
    counts = Counter(term for text in texts for term in set(text))
    limit = max(_FEWEST_FOR_NAME, _SHARE_FOR_NAME * len(texts))
    return [
        [term for term in text if term not in FRAME and not term.isdigit() and counts[term] <= limit]
        for text in texts
    ]


def is_generic(item: Item, found: Sequence[Found]) -> bool:
    """Whether a provision says nothing but what every school does, or names no matter at all."""
    if item.kind != "provision" or len(item.text.split()) > _GENERIC_WORDS:
        return False
    said = {word for one in lexicon().find_generic(item.text) for word in one.words}
    if not said:
        return False
    # One word by itself ("balanced", "positive") names no provision; nor do the generic words again.
    return not any(
        one.side in ("provision", "need") and len(one.words) > 1 and not set(one.words) <= said
        for one in found
    )
