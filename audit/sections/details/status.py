"""Whether the plan is a draft, final or amended, and whether it is the first for this child."""

from __future__ import annotations

import re
from collections.abc import Iterable

from audit.language.dates import find_date
from audit.language.guarded import Guarded
from audit.model.plan import PlanDates, PlanStatus
from audit.sections.details.evidence import Evidence
from audit.sections.details.history import History
from audit.sections.details.ticks import ticked, ticked_statements
from audit.sections.field_labels import detail_asked
from audit.sections.field_lines import BOX
from audit.sections.wording import is_nil, placeholders_in

_DRAFT = re.compile(
    r"\bdrafts?\b|\bpropos(?:ed|al|als|ing)\b|\bamendment notice\b|\bnotice of amendment\b|"
    r"\bworking (?:document|copy)\b"
)
_AMENDED = re.compile(r"\bamend(?:s|ed|ing|ment|ments)\b|\brevised\b")
_FINAL = re.compile(r"\bfinal(?:i[sz]ed)?\b")
_STEP = r"(?:draft|proposed|amended|final)"
_UNDECIDED = re.compile(
    rf"\b{_STEP}\s*(?:/|\bor\b)\s*{_STEP}\b|\b(?:draft|proposed)\s*,\s*{_STEP}\b|\b{_STEP}\s*,\s*(?:draft|proposed)\b"
)
_PLAN = re.compile(r"\b(?:ehcp?|plan|education,? health)\b", re.I)
_TITLE_WORDS = 16
_FEW_WORDS = 4
_NO_TITLE = Guarded(r"\bdate\b|\bissued\b|\bsent\b|\?|\bcomments?\b", re.I)
#: What a sentence says of the plan as a whole: "This plan is amended after ...", "This is a draft ...".
_RECITAL = re.compile(
    r"\bthis (?:is|document is|(?:ehc |education, health and care )?plan (?:is|was|has been))\b"
    r"(?P<what>[^.;]{0,80})|\bthe following (?P<kind>[^.;]{0,60}) plan\b",
    re.I,
)
_NOT_YET = re.compile(r"\b(?:not|once|when|until)\b")
_IN_FORCE = re.compile(r"\W*(?:issued|in force|plan issued)\W*", re.I)
_ALONE = re.compile(r"\W*(?:(?:proposed|amended|final|draft)\s*){1,2}(?:plan|ehcp)?\W*", re.I)
_YES = re.compile(r"\W*(?:yes|y)\W*", re.I)

_FIRST = re.compile(r"\W*(?:yes|y\b|true|new\b|first\b|initial\b)", re.I)
_NOT_FIRST = re.compile(r"^\W*(?:no|n|false)\b|\bamend|\breview|\bre-?issue|\breplac|\bexisting\b", re.I)
_AMENDS = Guarded(r"proposed amend|amendment notice|\bamendments proposed|\bre-?issued?\b")
_FROM_STATEMENT = re.compile(
    r"(?:in place of|transfer(?:red)? from|replac\w+) (?:a |the |his |her |their )?(?:statement|ssen|lda)"
)
_REPLACES = re.compile(r"\bplan (?:dated|of) \d|takes the place of the plan")
_NUMBERED = re.compile(r"\b(?:second|third|fourth|fifth|sixth|\d(?:nd|rd|th)) (?:ehc )?plan\b")
_ASSESSED = re.compile(r"(?:after|following|result of) (?:an|the|a) (?:\w+,? ){0,7}?(?:needs )?assessment")
_SAID_FIRST = re.compile(
    r"\b(?:first|new) (?:ehc |ehcp )?plan\b|\binitial (?:ehc )?plan\b|"
    r"\bno (?:earlier|previous) (?:ehc )?plan\b"
)


def status_word(text: str) -> PlanStatus | None:
    """The status that a text names; null for none, or for a choice that nobody made ("Draft/Final")."""
    plain = text.lower()
    if _UNDECIDED.search(plain):
        return None
    if _DRAFT.search(plain):
        return "draft"
    if _AMENDED.search(plain):
        return "amended"
    return "final" if _FINAL.search(plain) else None


def _first_word(texts: Iterable[str]) -> PlanStatus | None:
    return next((found for text in texts if (found := status_word(text)) is not None), None)


def plan_status(evidence: Evidence, history: History) -> PlanStatus:
    """The status: as stated, ticked, in the title or a recital, on every page, or by the last dated step."""
    found = _stated(evidence) or _of_titles(evidence) or _of_recitals(evidence) or _of_pages(evidence)
    if found is None:
        return _by_dates(history)
    if found == "final" and history.all("amended"):
        final = history.first("final")
        return "amended" if final is None or max(history.all("amended")) > final else "final"
    return found


def _stated(evidence: Evidence) -> PlanStatus | None:
    for value in evidence.values("status", "version", "first_plan"):
        choice = ticked(value)
        text = value if choice is None else choice
        if not placeholders_in(text) and not is_nil(text):
            if found := status_word(text):
                return found
            if _IN_FORCE.fullmatch(text):
                return "final"
    if found := _first_word(ticked_statements(evidence)):
        return found
    alone = [one.label for one in evidence.front if _ALONE.fullmatch(one.label) and _asks_too(one.value)]
    if found := _first_word(alone):
        return found
    # "Final plan | Yes" in a row of its own.
    steps = [one for one in evidence.front if one.detail in ("draft_date", "final_date", "amended_date")]
    return _first_word(one.label for one in steps if _YES.fullmatch(one.value))


def _asks_too(value: str) -> bool:
    """Whether what stands beside a cell is another field, and no answer ("Final | Next review: May")."""
    label, colon, _ = value.partition(":")
    return bool(colon) and detail_asked(label) is not None


def _of_titles(evidence: Evidence) -> PlanStatus | None:
    fields = {
        id(one.block)
        for one in evidence.front
        if one.detail is not None
        and one.block is not None
        and (one.block.place.table is not None or find_date(one.value) is not None)
    }
    titles = [
        block.text
        for block in evidence.front_blocks
        if id(block) not in fields and len(block.text.split()) <= _TITLE_WORDS
    ]
    titles = [text for text in titles if not BOX.search(text) and not _NO_TITLE.search(text)]
    titles = [text for text in titles if not text.endswith(".") or len(text.split()) <= _FEW_WORDS]
    few = (text for text in titles if len(text.split()) <= _FEW_WORDS)
    return _first_word(text for text in titles if _PLAN.search(text)) or _first_word(few)


def _of_recitals(evidence: Evidence) -> PlanStatus | None:
    for text in evidence.prose:
        for match in _RECITAL.finditer(text):
            said = match["what"] or match["kind"] or ""
            if not _NOT_YET.search(said) and (found := status_word(said)):
                return found
    return None


def _of_pages(evidence: Evidence) -> PlanStatus | None:
    marks = [piece.text for piece in evidence.document.left_out if piece.reason == "watermark"]
    return _first_word((*marks, *evidence.running, evidence.document.title))


def _by_dates(history: History) -> PlanStatus:
    """The latest step that has a date; a step that only waits for its date has none."""
    steps: dict[str, PlanStatus] = {"draft": "draft", "final": "final", "amended": "amended"}
    dated = [(one.day, steps[one.what]) for one in history.dated if one.what in steps]
    return max(dated, key=lambda one: one[0])[1] if dated else "unknown"


def is_first_plan(evidence: Evidence, history: History, status: PlanStatus, dates: PlanDates) -> bool | None:
    """Whether this is the child's first EHC plan: as stated, or as its history shows."""
    for value in evidence.values("first_plan"):
        said = ticked(value) or value
        if _FIRST.match(said):
            return True
        if _NOT_FIRST.search(said):
            return False
    front = " ".join((*evidence.prose, *ticked_statements(evidence))).lower()
    if status == "amended" or dates.amended is not None or _AMENDS.search(front):
        return False
    if _FROM_STATEMENT.search(front):
        return True
    if dates.first_issued is not None:
        return dates.first_issued == (dates.final or dates.draft or history.first("plan"))
    if _REPLACES.search(front) or _NUMBERED.search(front) or dates.review_meeting is not None:
        return False
    # Amendments are proposed and an amended plan says so: draft, then final, is a new plan's way.
    drafted = status == "draft" or (status == "final" and (dates.request or dates.draft) is not None)
    return True if drafted or _ASSESSED.search(front) or _SAID_FIRST.search(front) else None
