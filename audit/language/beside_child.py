"""Who stands beside the child in a sentence, and so is somebody else."""

from __future__ import annotations

import re

from audit.language.persons import Mention, Text
from audit.language.subject_role import ADVERBS


def acts_with_child(text: Text, mention: Mention, own: frozenset[str]) -> bool:
    """Whether a sentence shows the named one beside the child, and so as somebody else.

    "Hodan carries him", "Amira sits with Zara", "Amira and Leon".
    """
    before, after = text.before(mention), text.after(mention)
    child = "|".join(re.escape(name) for name in sorted(own)) or r"(?!)"
    if re.search(rf"\b(?:{child})(?:,? and|,| &)\s$", before, re.I):
        return True
    if re.match(rf"^(?:,? and| &)\s(?:{child})\b", after, re.I):
        return True
    if mention.possessive:
        return False
    if before.endswith((" as ", " like ")) and re.match(
        r"^ (?:do|does|did|has|can|is|was)\b(?!n['’]t)\W", after
    ):
        return True  # "telling news to everyone, as Bohdan does"
    return _does_to_child(after, child) or bool(
        re.search(
            rf"(?:\b(?:{child}|he|she|they|I|me)\b[^.;:]*\b(?:"
            r"with|and|like|likes|loves?|misses|miss|trusts?|visits?|sees|to see|calls?|asks?|tells?|beside|"
            r"near|about|opposite|except|than|from|met|knows|not|(?<!known )(?<!such )as|(?:write|writes|"
            r"wrote|writing|letters?|cards?|sends?|waves?|talks?|speaks?|close|next|nearest) to)\s|"
            rf"\b(?:him|her|them|me|{child}) (?:and|with|from|to|by)\s)$",
            before,
            re.I,
        )
    )


def _does_to_child(after: str, child: str) -> bool:
    verb = re.match(rf"^{ADVERBS}(?: will| can| must| has| had| is| was)?\s[a-z]+\s(?P<object>\w+)", after)
    if verb is None:
        return False
    if re.fullmatch(rf"him|them|me|{child}", verb["object"], re.I):
        return True
    goes_on = re.match(r"\s?(?:to|with|in|on|at|from|when|if|[.,;]|$)", after[verb.end() :])
    return verb["object"] == "her" and goes_on is not None
