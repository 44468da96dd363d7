"""One text that speaks for an item of provision, with everything that was found in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from audit.language.provision_clauses import behind_spans, mastery_spans
from audit.language.quantities import Quantity, find_quantities
from audit.language.role_titles import OF_THE_HOUSE
from audit.language.roles import Role, find_roles
from audit.language.sources import Source
from audit.language.words import Found, Token, phrases, tokens_of

#: "As required by her emergency plan": what is written elsewhere says when.
_BY_A_RULE = re.compile(
    r" by (?:the |his |her |their |an? )?(?:[\w'’-]+ ){0,3}?"
    r"(?:plan|protocol|passport|regulations|Act|law|licence|prescription|schedule)\b",
    re.IGNORECASE,
)

#: "As required: at five minutes of a seizure".
_SAID_NEXT = re.compile(
    r"\s*(?:(?::|[-–—]|, that is,?)\s(?:at|when|if|after|before|each|every|on|once)\b|"
    r",? (?:namely|meaning|which (?:means|is)|i\.e\.),? )",
    re.IGNORECASE,
)


def is_exact(text: str, found: Found) -> bool:
    """Whether what follows a vague phrase makes it exact, or makes it mean something else."""
    return any(told.match(text, found.end) for told in (OF_THE_HOUSE, _BY_A_RULE, _SAID_NEXT))


class Statement:
    """One text that speaks for an item, with everything that was found in it, each looked for once."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self._vague: dict[str, Found | None] = {}

    @cached_property
    def tokens(self) -> Sequence[Token]:
        """Its words."""
        return tokens_of(self.text)

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """Its quantities, without those that tell when somebody is trained or supervised."""
        behind = (*behind_spans(self.text), *mastery_spans(self.text))
        found = find_quantities(self.text)
        if not behind:
            return found
        return tuple(
            one for one in found if not any(start <= one.start and one.end <= end for start, end in behind)
        )

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """Whom it mentions."""
        return find_roles(self.text)

    def vague(self, slot: str) -> Found | None:
        """The first vague phrase that stands where a slot should, outside anybody's title."""
        if slot not in self._vague:
            self._vague[slot] = self._first_vague(slot)
        return self._vague[slot]

    def _first_vague(self, slot: str) -> Found | None:
        for found in phrases("vague", slot).find(self.tokens, self.text):
            if is_exact(self.text, found):
                continue
            if not any(
                role.start <= found.start < role.end and role.standing != "vague" for role in self.roles
            ):
                return found
        return None

    def words(self, found: Found) -> str:
        """The exact words of a phrase."""
        return self.text[found.start : found.end]

    def of_kind(self, *kinds: str) -> list[Quantity]:
        """Its quantities of some kinds."""
        return [one for one in self.quantities if one.kind in kinds]
