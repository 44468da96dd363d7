"""Patterns that are only tried on texts that hold some of their letters.

Most of what is looked for is not there, and a long list of wordings is slow to be refused: each is tried
at each letter of a text. Whatever "click here|enter (?:a )?(?:date|name)" matches holds "click here" or
"enter ", and to look for those takes a tenth of the time. Which letters a pattern needs is worked out
from the pattern itself, so that nothing has to be changed here when its wordings are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

try:
    from re import _compiler, _parser  # type: ignore[attr-defined]
except ImportError:  # without them every text is searched, as it would be
    _compiler = _parser = None

#: Fewer letters are in nearly every text.
_FEWEST = 3
_PROSE = re.compile(r"[\w\s.,:;'’/–-]*")


class Guarded:
    """A pattern and the letters without which it cannot match; finds what the pattern finds.

    It is compiled when a text holds such letters for the first time, which for many is never.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self.flags = pattern, flags

    @cached_property
    def _parsed(self) -> Any:
        """The parts of the pattern: looked through for letters, and kept until it is compiled."""
        return _parser.parse(self.pattern, int(self.flags))

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        if _parser is None:
            return re.compile(self.pattern, self.flags)
        compiled: re.Pattern[str] = _compiler.compile(self._parsed, int(self.flags))
        self.__dict__.pop("_parsed", None)  # two threads may come here at once
        return compiled

    @cached_property
    def needed(self) -> tuple[str, ...]:
        """Runs of letters, in any case, of which every match holds one; none where none will do."""
        if _parser is None:
            return ()
        found = _of_sequence(self._parsed)
        kept = [one for one in found if not any(part in one for part in found - {one})]
        return tuple(sorted(kept)) if all(_tells(one) >= _FEWEST for one in kept) else ()

    def may_be_in(self, text: str) -> bool:
        """Whether a text holds any of the letters that a match would hold."""
        if not self.needed:
            return True
        folded = text.casefold()
        for letters in self.needed:  # noqa: SIM110  # a generator costs as much as all the looking
            if letters in folded:
                return True
        return False

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in a text."""
        return self._compiled.search(text) if self.may_be_in(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """The match at the head of a text."""
        return self._compiled.match(text) if self.may_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match in a text."""
        return self._compiled.finditer(text) if self.may_be_in(text) else iter(())

    def sub(self, replacement: str, text: str) -> str:
        """A text with every match replaced."""
        return self._compiled.sub(replacement, text) if self.may_be_in(text) else text


def _tells(letters: str) -> int:
    """How much it tells that letters are in a text: a sign that prose lacks tells as much as a word."""
    return len(letters) + (0 if _PROSE.fullmatch(letters) else _FEWEST)


def _of_sequence(parts: Iterable[tuple[Any, Any]]) -> frozenset[str]:
    """Of what stands one after the other, all is needed: what tells most is looked for."""
    candidates: list[frozenset[str]] = []
    run = ""
    for operation, given in parts:
        if operation is _parser.LITERAL:
            run += chr(given).casefold()
            continue
        candidates += [frozenset({run}), _of_part(str(operation), given)]
        run = ""
    candidates.append(frozenset({run}))
    usable = [one for one in candidates if one and "" not in one]
    return max(usable, key=lambda one: (min(map(_tells, one)), -len(one)), default=frozenset())


def _of_part(operation: str, given: Any) -> frozenset[str]:
    """What one part of a pattern needs: any of its branches, or what is repeated as often as it must be."""
    if operation == "SUBPATTERN":
        return _of_sequence(given[-1])
    if operation == "ATOMIC_GROUP":
        return _of_sequence(given)
    if operation == "BRANCH":
        branches = [_of_sequence(one) for one in given[1]]
        return frozenset().union(*branches) if all(branches) else frozenset()
    if operation.endswith("_REPEAT"):
        times, _, repeated = given
        return _of_sequence(list(repeated) * min(times, _FEWEST))
    return frozenset()
