"""What Section E says of how shorter-term targets are set: an arrangement, and no outcome.

Source: SEND Code of Practice 9.69 (E): "arrangements for setting shorter term targets".
"""

from __future__ import annotations

import re

_SET = (
    r"(?:set|agree[sd]?|reviewed|written|writes?|drawn up|draws? up|planned|checked|chosen|chooses?|"
    r"decide[sd]?|fix(?:ed|es)?|pick(?:ed|s)?|break(?:s)? (?:\w+ )?down|broken (?:down|into))"
)
_TARGETS = r"(?:targets?|steps?|goals?|milestones?)"
_SHORT = r"(?:short(?:er)?[- ]term|termly|half[- ]termly|small(?:er)?|interim|next|little)"
_WHEN = r"(?:each|every) (?:half[- ])?(?:term|six weeks|few weeks|month)"
_ARRANGES = re.compile(
    rf"\W*(?:(?:the|all|his|her|their|my|your|{_SHORT})\s)*{_TARGETS}\b[^.;]{{0,120}}?\b(?:are|is|will be|"
    rf"with|by)\b[^.;]{{0,60}}?\b{_SET}\b|"
    rf"\W*{_SHORT} {_TARGETS}:|"
    rf"\W*(?:at the (?:start|beginning|end) of )?{_WHEN},?\s"
    rf"(?![^.;]*\b(?:will|can|sets? (?:him|her|them|my)sel)\b)[^.;]{{0,80}}?\b{_SET} "
    rf"[^.;]{{0,40}}?{_TARGETS}\b",
    re.IGNORECASE,
)


def arranges_targets(text: str) -> bool:
    """Whether a text opens with how targets are set ("Every half term they choose a small step")."""
    return _ARRANGES.match(text) is not None
