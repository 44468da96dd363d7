"""Care of the body that has no sessions: what is done in an emergency, and medicine that is given.

Both are told by their occasion (a sign, a time of day), and whoever is there does them.
"""

from __future__ import annotations

import re

_EMERGENCY = re.compile(
    r"(?:\A|[.;]\s)\W*(?:if|when|whenever|should|in (?:an?|the event of an?)|after|at)\b[^.;]{0,60}?\b(?:"
    r"faints?|seizures?|chokes?|collaps\w+|fits?|convuls\w+|unconscious|stops? breathing|breathless|hypo\w*|"
    r"bleeds?|anaphyla\w+|allergic|asthma|attack|emergency|chest pain|temperature|vomits?|aspirat\w+|"
    r"turns? blue|head injury)\b",
    re.IGNORECASE,
)
_MEDICINE = re.compile(
    r"\W*(?:[\w'’-]+\s){0,3}?(?:(?:melatonin|midazolam|methylphenidate|insulin|paracetamol|antibiotics?|"
    r"inhalers?|adrenaline|baclofen|iron|vitamins?|omeprazole|salbutamol|steroids?|eye drops|laxatives?|"
    r"[a-z]{4,}(?:pam|ine|ole|ide|one|ate|mab|cillin|statin|pril|olol))\b[^.;]{0,40}?\b\d+(?:\.\d+)?\s?"
    r"(?:mg|mcg|g|ml|units?|puffs?|drops?)\b|medicines?\b|medication\b|buccal\b|rescue medicine\b|"
    r"nebulisers?\b)",
    re.IGNORECASE,
)
_GIVES_MEDICINE = re.compile(
    r"\b(?:gives?|given|giving|administers?|draws? up|takes?)\b[^.;]{0,40}\b(?:insulin|medicines?|medication|"
    r"tablets?(?! (?:computer|device))|inhalers?|midazolam|melatonin|antibiotics?|eye drops|nebulisers?|"
    r"adrenaline)\b|\b(?:inhalers?|spacers?|medicines?|medication|midazolam|melatonin|antibiotics?|"
    r"adrenaline|(?:auto-?)?injectors?|insulin|eye drops)\b[^.;]{0,60}"
    r"\b(?:be|is|are) (?:given|administered|used)\b",
    re.IGNORECASE,
)
#: Adults are taught something, or the child is; "trained adults" who give a medicine were taught before.
_TAUGHT = re.compile(
    r"\b(?:trains?|(?:be|are|is|was|were|been) trained|teach(?:es)?|taught|practis\w+|sessions?|reviews?|"
    r"clinic)\b",
    re.IGNORECASE,
)

#: The sign at which care is given, which says more than "as required".
_SIGN = re.compile(
    r"\b(?:if|when|whenever|after|should)\s(?!required|needed|necessary)[^.;,]{4,60}|"
    r"\b(?:following|according to|in line with|as) [^.;,]{0,40}?\b(?:asthma|seizure|epilepsy|allergy|"
    r"migraine|diabetes|emergency|rescue|care|health ?care|medication|treatment|action) (?:plan|protocol)\b",
    re.IGNORECASE,
)


def sign_for_care(text: str) -> str | None:
    """The words for when care of the body is given, where a text tells of such care and of its occasion."""
    sign = _SIGN.search(text) if is_care_at_need(text) else None
    return sign.group().strip() if sign is not None else None


def is_care_at_need(text: str) -> bool:
    """Whether a text tells what is done in an emergency, or a medicine that is given."""
    if _MEDICINE.match(text):
        first = re.split(r"[;.]\s", text, maxsplit=1)[0]
        return not _TAUGHT.search(first)
    if _GIVES_MEDICINE.search(text):
        return not _TAUGHT.search(text)
    emergency = _EMERGENCY.match(text)
    return emergency is not None and not _TAUGHT.search(text)
