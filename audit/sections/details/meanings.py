"""What a date is the date of, by the words around it.

The same cues tell in a label ("To be reviewed by") and in a sentence ("This plan is amended after
the review meeting held on ..."). They are data, in `checklists/words-details.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.language.dates import FoundDate, locate_dates
from audit.sections.field_labels import words_of_details

_SENTENCE_END = re.compile(r"(?<=[\w)\]’'\"])[.;!?]\s+(?=[A-Z(])|\n")
_WORD = re.compile(r"[a-z][a-z'’-]*")
_DOB = re.compile(r"\bd\.?\s?o\.?\s?b\b\.?|\bb\.\s*$", re.I)
#: Words that hold a cue and are none.
_NO_CUES = re.compile(r"\blook(?:ed|s)? after\b|\bhereby\b|\bfirst names?\b|\bplan (?:number|no)\b")
_PLAN = re.compile(r"\b(?:plan|ehcp)\b")
_IN_PLACE = re.compile(r"replac|supersed|\bplace\b")
_SINCE = re.compile(r"\bplan since$")
#: "in place of a Statement ..., and amends the Plan first made on": the last verb speaks of the date.
_FIRST_MADE = re.compile(
    r"\bplan(?: (?:was|which was|that was))? (?:first|originally|initially) "
    r"(?:made|issued|written|published|finalised|agreed|drawn up)(?: on)?$"
)
_AND_MADE = re.compile(
    r"(?<=\band )(?:was|is|has been) (?:made|issued|finalised|maintained)\b(?!.*\bstatement\b).*$"
)
_LAST_PLAN = re.compile(r"\blast (?:ehc )?(?:plan|version)\b")
_ANEW = re.compile(r"\bagain (?:on or )?(?:by|before)\b")
_MET = re.compile(r"^\W*we (?:last )?(?:all )?met\b")
_AHEAD = re.compile(r"\b(?:next|due|must|will|deadline|to be)\b")
_TRANSFER = re.compile(r"\btransfer\b.*\b(?:due|by|before)\b")
_AND = re.compile(r"\W*(?:and|then|later)\b(?!.*\b(?:this|plan)\b)", re.I)
#: Words in brackets behind a date: "12/11/2024 (final)".
_BEHIND = re.compile(r"\s*[(\[]([^)\]]*)[)\]]")


@cache
def _cues() -> dict[str, re.Pattern[str]]:
    return {
        name: re.compile(r"\b(?:" + "|".join(word.replace("*", r"\w*") for word in words.split()) + r")\b")
        for name, words in words_of_details()["date"].items()
    }


def meaning(words: str) -> str | None:
    """What a date is the date of, by the words before it; null if they do not say.

    One of "born", "request", "draft", "final", "amended", "first_issued", "review" (the next),
    "review?" (either), "review_meeting" (the last), "plan", "letter", "superseded" (of an earlier
    plan or a Statement) and "other".
    """
    plain = _DOB.sub("dob", words).lower().replace("’", "'").replace("re-issue", "reissue").strip()
    plain = re.sub(r"\bplan (?:was )?start(?:s|ed)?\b", "plan", _NO_CUES.sub(" ", plain))
    has = {name: bool(pattern.search(plain)) for name, pattern in _cues().items()}
    if has["born"]:
        return "born"
    if _SINCE.search(plain) or _FIRST_MADE.search(plain):
        return "first_issued"
    if has["superseded"] and (made := _AND_MADE.search(plain)):
        return meaning(f"plan {made[0]}")  # "in place of a Statement and was made on": the plan
    if (has["superseded"] or _LAST_PLAN.search(plain)) and not has["review"]:
        first = has["first"] and _PLAN.search(plain) and not _IN_PLACE.search(plain)
        return "first_issued" if first else "superseded"
    if has["review"] or (has["again"] and (has["next"] or has["plan"])) or _ANEW.search(plain):
        return _review(plain, has)
    if _MET.search(plain):
        return "review_meeting"
    for name in ("answers", "letter", "request"):
        if has[name]:
            return "other" if name == "answers" else name
    if (step := _step(plain, has)) is not None:
        return step
    if has["elsewhere"] or (has["unless_plan"] and not has["plan"]):
        return "other"
    return "plan" if has["plan"] or has["dated"] else None


def _step(plain: str, has: dict[str, bool]) -> str | None:
    """Which step of a plan's life: draft, first issue, amendment, final."""
    if has["draft"] or ("notice" in plain and has["amended"]):
        undecided = has["final"] and not re.search(r"propos|amend", plain)
        return "plan" if undecided else "draft"
    begun = has["plan"] or has["dated"] or has["begun"]
    if has["first"] and begun and (has["begun"] or not has["elsewhere"]):
        return "first_issued"
    if has["amended"]:
        return "amended"
    return "final" if has["final"] else None


def _review(plain: str, has: dict[str, bool]) -> str:
    """The next review or the last: one shows by "next", "due", "by", the other by "held", "last"."""
    if _TRANSFER.search(plain) or "notice" in plain:
        return "other"
    if _AHEAD.search(plain):
        return "review"
    if has["past"]:
        return "review_meeting"
    if _cues()["next"].search(re.sub(r"\b(?:before|by) (?:the|a|an|us|me)\b|\bfirst\b", " ", plain)):
        return "review"
    return "review_meeting" if "reviewed" in plain and "date" not in plain else "review?"


def dates_with_meanings(text: str, label: str = "") -> Iterator[tuple[str | None, FoundDate]]:
    """Each date of a text and its meaning; `label` is what the text stands under, "" for prose."""
    found = locate_dates(text)
    end = 0
    earlier: str | None = None
    for number, one in enumerate(found):
        between = text[end : one.start]
        starts = [match.end() for match in _SENTENCE_END.finditer(text[: one.start])]
        start = starts[-1] if starts else 0
        clause = text[max(start, end) : one.start]
        what: str | None = None
        if not label:
            what = meaning(clause) or meaning(text[start : one.start])
            # "... the Statement made on 3 May 2009 and amended on 6 June 2011": both are the Statement's.
            goes_on = end > start and bool(_AND.match(between))
            if goes_on and (earlier == "superseded" or meaning(between) is None):
                what = earlier
        elif number == 0:
            what = meaning(f"{label} {clause}")
        elif _WORD.search(between.lower()):
            what = meaning(clause) or meaning(f"{label} {clause}")
        earlier = what
        if what in (None, "plan") and (behind := _BEHIND.match(text, one.end)):
            what = meaning(behind[1]) or what
        yield what, one
        end = one.end
