"""The words by which a school's name is known from any other's."""

from __future__ import annotations

from audit.language.names import NAME, plain

#: Words of a school's name that say nothing of which school it is.
_OF_ANY_SCHOOL = frozenset(
    "school academy college nursery pre-school preschool infant infants junior juniors primary secondary "
    "high st community special the of and church c ce rc campus site upper lower sixth form".split()
)


def telling_words(*names: str | None) -> frozenset[str]:
    """The words of some schools' names that other schools do not share, as `names.plain` writes them."""
    words = {plain(match[0]) for name in names for match in NAME.finditer(name or "")}
    return frozenset(words - _OF_ANY_SCHOOL)
