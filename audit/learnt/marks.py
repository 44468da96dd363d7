"""The marks of a statement: its words, and its shape with roles, amounts and times as kinds of words.

"The ELSA sees Amir for 20 minutes each Monday" and "A nurse sees me for half an hour every day" are one
shape: ROLE sees NAME for NUMBER TIME EACH DAY. So what was learnt from one writer holds for another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from audit.language.provision_countable import without_references
from audit.language.similarity_words import stem
from audit.language.words import Phrases, kept_for_words, phrases, tokens_of

_PIECE = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.:/]\d+)*%?|[:;.?!()\n,]")
_ENDS = frozenset(".?!:\n")
#: The first words of a statement say who is spoken of, or that nobody is.
_OPENING = 6


def _stems(words: str) -> frozenset[str]:
    return frozenset(map(stem, words.split()))


_KINDS: dict[str, frozenset[str]] = {
    "NUMBER": _stems(
        "one two three four five six seven eight nine ten eleven twelve fifteen sixteen twenty thirty forty "
        "fifty sixty ninety half quarter couple dozen"
    ),
    "LENGTH": _stems("minute minutes min mins hour hours hr hrs"),
    "OFTEN": _stems("daily weekly fortnightly monthly termly hourly nightly yearly annually once twice"),
    "PERIOD": _stems(
        "day week fortnight month term year half-term morning afternoon evening night lesson lessons session "
        "lunchtime breaktime break lunch period register registration assembly weekend"
    ),
    "WEEKDAY": _stems("monday tuesday wednesday thursday friday saturday sunday"),
    "MONTH": _stems("january february march april may june july august september october november december"),
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words}
#: Capital letters that name nobody.
_NO_NAME = (
    _KINDS["WEEKDAY"]
    | _KINDS["MONTH"]
    | _stems("year key stage section outcome need term easter christmas i")
)


@kept_for_words
def marks_of(text: str) -> frozenset[str]:
    """The marks of a statement: its words, its shape in twos and threes, and how it opens."""
    plain = without_references(text)
    words, shape = [], ["^"]
    for word, kind in _words(plain):
        words.append(word)
        if kind != "ROLE" or shape[-1] != "ROLE":
            shape.append(kind)
    shape.append("$")
    twos = {f"{one} {two}" for one, two in pairwise(shape)}
    threes = {f"{one} {two} {three}" for one, two, three in zip(shape, shape[1:], shape[2:], strict=False)}
    around = {f"{one} * {three}" for one, three in zip(shape, shape[2:], strict=False)}
    opening = {f"^{one}" for one in shape[1 : _OPENING + 1]}
    return frozenset({*words, *shape, *opening}) | twos | threes | around


def _words(text: str) -> Iterator[tuple[str, str]]:
    """Each word without its ending, and the kind of word it is where it is of one."""
    roles = _roles().find(tokens_of(text), text)  # left to right, as the words are
    role = next(roles, None)
    opens = True
    for piece in _PIECE.finditer(text):
        word = piece.group()
        if not word[0].isalnum():
            opens = opens or word in _ENDS
            yield word, word
            continue
        while role and role.end <= piece.start():
            role = next(roles, None)
        in_role = role is not None and role.start <= piece.start()
        if word[0].isdigit():
            yield "0", "CLOCK" if ":" in word else "NUMBER"
        elif word[0].isupper() and not opens and len(word) > 1 and stem(word) not in _NO_NAME:
            kind = "ROLE" if in_role else "CAPITALS" if word.isupper() else "NAME"
            yield kind, kind
        else:
            for part in word.replace("’", "'").removesuffix("'s").split("-"):
                if part:
                    told = stem(part)
                    kind = "ROLE" if in_role else _KIND_OF.get(told, told)
                    yield told, told if kind == "MONTH" and word.islower() else kind  # "may" is no month
        opens = False


def _roles() -> Phrases:
    return phrases("roles", "qualified", "named", "services")
