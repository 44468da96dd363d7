"""Stable pseudonyms: the same person has the same one throughout a cycle, and nobody can go back from it."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Literal

from audit.language.names import plain

#: "Name" is what has the form of a name, of a person or a place.
Kind = Literal["Child", "Person", "School", "Name"]

#: Letters and digits that nobody takes for one another when a list is read out.
_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 5  # 24 million codes: two of a county's 20,000 children share one once in ten cycles


def new_key() -> bytes:
    """A key for one cycle, to be kept apart from what is redacted with it."""
    return secrets.token_bytes(32)


@dataclass(frozen=True, slots=True)
class Pseudonyms:
    """Makes the pseudonyms of one cycle from its key."""

    key: bytes

    def of(self, kind: Kind, who: str) -> str:
        """The pseudonym of a child, another person or a school: "School 4MB8T"."""
        said = f"{kind}:{' '.join(plain(word) for word in who.split())}"
        number = int.from_bytes(hmac.digest(self.key, said.encode(), hashlib.sha256)[:8])
        code = ""
        for _ in range(_LENGTH):
            number, place = divmod(number, len(_ALPHABET))
            code += _ALPHABET[place]
        return f"{kind} {code}"
