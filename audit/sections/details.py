"""Front-page details: who the plan is about, its dates and status, and who signed it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from audit.language.dates import age_on, find_date
from audit.model.document import Block, Document
from audit.model.plan import Details, Phase, PlanDates, PlanStatus
from audit.sections.fields import Field, fields_of
from audit.sections.passages import TEXT_ROLES, Passage
from audit.sections.wording import is_nil, placeholders_in

#: Front pages end well before this many blocks; titles are looked for among the first ones.
_FRONT_BLOCKS = 60
_TITLE_WORDS = re.compile(r"education,? health (?:and|&) care|\behcp?\b|\bplan\b", re.I)
_TICKED = re.compile(r"[☒☑✓✔■]|\[\s*[xX✓]\s*\]|\([xX✓]\)")
_BOX = re.compile(r"[☒☑✓✔■☐□▢]|\[\s*[xX✓]?\s*\]")
_COUNCIL = re.compile(
    r"\b((?:[A-Z][\w'’.-]+|of|and|the|upon|with|&)(?:[ -](?:[A-Z][\w'’.-]+|of|and|the|upon|with|under|on|&))*\s+"
    r"(?:(?:County|Borough|City|District|Metropolitan|Unitary|Town|Local|Combined|Children's)\s+)*(?:Council|Authority|Children's Trust))\b"
)
_COUNCIL_OF = re.compile(r"\b((?:London |Royal |Metropolitan )?Borough of [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*|[A-Z][\w'’-]+ (?:County|City) Council)\b")
_SETTING_WORDS = (
    r"(?:School|Academy|College|Nursery|Primary|Infants?|Juniors?|High|Grammar|Sixth Form|Centre|Center|Pre-?[Ss]chool|Kindergarten|Unit|Hub|University|Campus|Provision|House|Farm|Trust)"
)
_SETTING = re.compile(
    rf"\b((?:[A-Z][\w'’.&-]*|of|the|and|for|at|St\.?|C\.?E\.?|R\.?C\.?|\([^)]{{1,30}}\))(?:[ ,](?:[A-Z][\w'’.&-]*|of|the|and|for|at|\([^)]{{1,30}}\)))*?\s*{_SETTING_WORDS}(?:[ ,]+(?:{_SETTING_WORDS}|and|of|[A-Z][\w'’-]+))*)"
)
_YEAR = re.compile(r"\b(?:year|yr|y|ncy|nc ?year)\s*\.?\s*(\d{1,2})\b|^\W*(\d{1,2})\W*$|\b(reception|foundation 2|f2|fs2|nursery|foundation 1|f1|fs1|pre-?school)\b", re.I)
_YES = re.compile(r"^\W*(?:yes|y\b|true|currently|is looked after|looked after)|☒\s*yes|yes\s*☒|\bs(?:ection)?\.? ?20\b|care order|accommodated", re.I)
_NO = re.compile(r"^\W*(?:no\b|n\b|not\b|never|none)|☒\s*no|no\s*☒", re.I)
_NAME_TAIL = re.compile(r"\s*(?:\((?:known as|prefers|preferred|likes|called)[^)]*\)|,? known as .*|,? (?:dob|d\.o\.b|born|date of birth)\b.*|\(.*\)$|\t.*)", re.I)


def find_details(document: Document, passages: Sequence[Passage]) -> tuple[Details, frozenset[str]]:
    """The details that a document states, and which of them its template asks for at all."""
    fields = fields_of(document)
    zone_of = {id(passage.block): passage for passage in passages}
    front = [field for field in fields if _stands(field, zone_of, ("front page", "contents"))]
    signing = [field for field in fields if _stands(field, zone_of, ("sign-off",))]
    anywhere = front + signing + [field for field in fields if field not in front and field not in signing]
    blocks = list(document.blocks())
    name = _name(front or anywhere, blocks)
    status = _status(front, blocks, document)
    dates = _dates(anywhere)
    year = _year_group(front)
    born = _first_date(anywhere, "date_of_birth") or _born_in_prose(blocks)
    plan_date = _plan_date(anywhere, status, dates, signing)
    preferred = _clean_name(_first(front or anywhere, "preferred_name")) or _known_as(front)
    if status == "final" and dates.amended is not None and (dates.final is None or dates.amended > dates.final):
        status = "amended"
    seen = frozenset(field.detail for field in fields)
    details = Details(
        name=name,
        preferred_name=preferred,
        date_of_birth=born,
        status=status,
        plan_date=plan_date,
        review_date=_first_date(anywhere, "review_date"),
        year_group=year,
        local_authority=_council(front, blocks, document),
        setting=_setting(front),
        named_placement=_placement(passages),
        primary_need=_value(_first(front or anywhere, "primary_need")),
        phase=_phase(year, born, plan_date),
        first_plan=_first_plan(status, dates, blocks),
        dates=dates,
        pronouns=_value(_first(front, "pronouns")),
        looked_after=_yes_or_no(_first(front, "looked_after")),
        social_care_status=_value(_first(front, "social_care_status")),
        officer=_officer(signing, front, anywhere),
        signed=_signed(signing or [field for field in anywhere if field.detail == "signature"]),
        upn=_number(_first(anywhere, "upn"), r"[A-Z]\s?(?:\d\s?){11,12}[A-Z]?"),
        nhs_number=_number(_first(anywhere, "nhs_number"), r"\d{3}[ -]?\d{3}[ -]?\d{4}"),
    )
    return details, seen


def _stands(field: Field, zone_of: dict[int, Passage], zones: tuple[str, ...]) -> bool:
    passage = zone_of.get(id(field.block))
    return passage is not None and passage.zone in zones


def _first(fields: Iterable[Field], detail: str) -> str | None:
    for field in fields:
        if field.detail == detail and field.value.strip():
            return field.value.strip()
    return None


def _first_date(fields: Iterable[Field], *details: str) -> date | None:
    for detail in details:
        for field in fields:
            if field.detail == detail and (found := find_date(field.value)):
                return found
    return None


def _value(text: str | None) -> str | None:
    if text is None:
        return None
    ticked = _ticked(text)
    plain = " ".join((ticked or text).split()).strip(" .;:,")
    if not plain or placeholders_in(plain) or is_nil(plain):
        return None
    return plain


def _ticked(text: str) -> str | None:
    """The choices whose boxes are ticked: "☐ Draft ☒ Final" says "Final"."""
    if not _BOX.search(text):
        return None
    parts = re.split(rf"({_BOX.pattern})", text)
    before: list[str] = []
    for position in range(1, len(parts), 2):
        if _TICKED.fullmatch(parts[position]):
            after = parts[position + 1].strip(" \n\t|,;/")
            before.append(after or parts[position - 1].strip(" \n\t|,;/"))
    return " ".join(before) or None


def _clean_name(text: str | None) -> str | None:
    value = _value(text)
    if value is None:
        return None
    value = _NAME_TAIL.sub("", value).strip(" .,;:-–\"“”'")
    words = value.split()
    if not words or len(words) > 7 or any(character.isdigit() for character in value):
        return None
    return value


def _name(fields: Sequence[Field], blocks: Sequence[Block]) -> str | None:
    surname = _clean_name(_first(fields, "surname"))
    others = _clean_name(_first(fields, "forenames"))
    if surname and others:
        return f"{others} {surname.title() if surname.isupper() else surname}"
    for field in fields:
        if field.detail == "name" and (name := _clean_name(field.value)) and name[:1].isupper():
            if "," in field.value and len(name.split(",")) == 2:
                last, first = (part.strip() for part in name.split(","))
                return f"{first} {last}"
            return name
    for block in blocks[:_FRONT_BLOCKS]:
        match = re.search(
            r"\b(?:plan (?:for|of)|prepared for|about|name is|i am)\s*:?\s+((?:[A-Z][\w'’-]+ ){0,3}[A-Z][\w'’-]+)", block.text
        )
        if match and not re.search(r"Plan|Council|School|Section|Education|Health", match[1]):
            return match[1]
    return None


def _known_as(fields: Sequence[Field]) -> str | None:
    for field in fields:
        if field.detail in ("name", "forenames"):
            match = re.search(r"(?:known as|prefers|preferred(?: name)?:?|likes to be called|called)\s+[\"“'‘]?([A-Z][\w'’-]+)", field.value)
            if match is None:
                match = re.search(r"\(\s*[\"“'‘]([A-Z][\w'’-]+)[\"”'’]\s*\)", field.value)
            if match:
                return match[1].strip("'’\"”")
    return None


def _status(front: Sequence[Field], blocks: Sequence[Block], document: Document) -> PlanStatus:
    for field in front:
        if field.detail == "status" and (value := _value(field.value)) and (found := _status_word(value)):
            return found
    titles = [
        block.text
        for block in blocks[:_FRONT_BLOCKS]
        if len(block.text.split()) <= 16 and (_TITLE_WORDS.search(block.text) or len(block.text.split()) <= 4)
    ]
    for text in titles:
        if _BOX.search(text):
            ticked = _ticked(text)
            if ticked and (found := _status_word(ticked)):
                return found
    for text in titles:
        if not _BOX.search(text) and not re.search(r"\bdate\b|\d{4}|issued|sent", text, re.I) and (found := _status_word(text)):
            return found
    for text in titles:
        if not _BOX.search(text) and _TITLE_WORDS.search(text) and (found := _status_word(text)):
            return found
    for piece in document.left_out:
        if piece.reason == "watermark" and (found := _status_word(piece.text)):
            return found
    for piece in document.left_out:
        if piece.reason in ("running-header", "running-footer") and (found := _status_word(piece.text)):
            return found
    return "unknown"


def _status_word(text: str) -> PlanStatus | None:
    plain = text.lower()
    if re.search(r"\bdraft\b|\bproposed\b", plain):
        return "draft"
    if re.search(r"\bamend(?:ed|ment)\b", plain):
        return "amended"
    if re.search(r"\bfinal(?:ised)?\b", plain):
        return "final"
    return None


def _dates(fields: Sequence[Field]) -> PlanDates:
    return PlanDates(
        request=_first_date(fields, "request_date"),
        draft=_first_date(fields, "draft_date"),
        first_issued=_first_date(fields, "first_issued_date"),
        final=_first_date(fields, "final_date"),
        amended=_first_date(fields, "amended_date"),
        review_meeting=_first_date(fields, "review_meeting_date"),
    )


def _plan_date(fields: Sequence[Field], status: PlanStatus, dates: PlanDates, signing: Sequence[Field]) -> date | None:
    """The date of this version: the one its status speaks of, else the plan's, else the signature's."""
    stated = _first_date(fields, "plan_date")
    by_status = {"draft": dates.draft, "final": dates.final, "amended": dates.amended, "unknown": None}[status]
    if by_status is not None:
        return by_status
    if stated is not None:
        return stated
    return dates.amended or dates.final or dates.draft or dates.first_issued or _first_date(signing, "plan_date")


def _born_in_prose(blocks: Sequence[Block]) -> date | None:
    for block in blocks:
        match = re.search(r"\bborn on (?:the )?(.{6,24})", block.text)
        if match and (found := find_date(match[1])):
            return found
    return None


def _year_group(fields: Sequence[Field]) -> int | None:
    for field in fields:
        if field.detail == "year_group" and field.value:
            match = _YEAR.search(field.value)
            if not match:
                continue
            if match[3]:
                word = match[3].lower()
                return 0 if word in ("reception", "foundation 2", "f2", "fs2") else -1
            number = int(match[1] or match[2])
            if number <= 14:
                return number
    for field in fields:
        if field.detail in ("setting", "date_of_birth"):
            match = re.search(r"\b(?:year|yr) (\d{1,2})\b", field.value, re.I)
            if match and int(match[1]) <= 14:
                return int(match[1])
    return None


def _council(fields: Sequence[Field], blocks: Sequence[Block], document: Document) -> str | None:
    stated = _value(_first(fields, "local_authority"))
    if stated and len(stated.split()) <= 10:
        return stated
    texts = [block.text for block in blocks[:_FRONT_BLOCKS]]
    texts += [piece.text for piece in document.left_out if piece.reason.startswith("running")]
    texts += [block.text for block in blocks]
    for text in texts:
        for pattern in (_COUNCIL, _COUNCIL_OF):
            if match := pattern.search(text.title() if text.isupper() else text):
                found = re.sub(r"^(?:(?:The|By|For|Of|And|In|At|On|the|of|and|on|with)\s+)+", "", match[1])
                if len(found.split()) >= 2:
                    return found
    return None


def _setting(fields: Sequence[Field]) -> str | None:
    for field in fields:
        if field.detail == "setting" and (value := _value(field.value)):
            first = value.split("\n")[0]
            return re.sub(r"\s*(?:,? ?\(?(?:since|from|year)\b.*)$", "", first, flags=re.I).strip(" ,.(")
    return None


def _placement(passages: Sequence[Passage]) -> str | None:
    own = [one for one in passages if one.letter == "I" and one.role in TEXT_ROLES]
    for one in own:
        for text in (one.text, *one.text.split("\n")):
            match = re.match(r"^(?:name(?: of (?:school|setting|placement|institution|college|provider))?|school|setting|placement|college)\s*[:\-–]\s*(.+)$", text, re.I)
            if match and not is_nil(match[1]) and not placeholders_in(match[1]):
                return match[1].strip(" .")
    for one in own:
        if match := _SETTING.search(one.text):
            found = re.sub(r"^(?:(?:The|A|At|the|at|of|and|for)\s+)+", "", match[1]).strip(" .,")
            if len(found.split()) >= 2:
                return found
    return None


def _phase(year: int | None, born: date | None, day: date | None) -> Phase | None:
    if year is not None:
        if year <= 0:
            return "early-years"
        return "primary" if year <= 6 else "secondary" if year <= 11 else "post-16" if year <= 14 else "post-19"
    if born is None or day is None:
        return None
    # A school year is known by the age on 31 August before it.
    start = date(day.year if day.month >= 9 else day.year - 1, 8, 31)
    age = age_on(born, start)
    if age < 5:
        return "early-years"
    return "primary" if age < 11 else "secondary" if age < 16 else "post-16" if age < 19 else "post-19"


def _first_plan(status: PlanStatus, dates: PlanDates, blocks: Sequence[Block]) -> bool | None:
    front = " ".join(block.text for block in blocks[:_FRONT_BLOCKS]).lower()
    if status == "amended" or dates.amended or re.search(r"proposed amend|amendment notice", front):
        return False
    if re.search(r"\bfirst (?:ehc |ehcp )?plan\b|following (?:an|the) (?:ehc |education, health and care )?needs assessment", front):
        return True
    return None


def _yes_or_no(text: str | None) -> bool | None:
    if text is None:
        return None
    plain = _ticked(text) or text
    if _NO.search(plain):
        return False
    return True if _YES.search(plain) else None


def _officer(signing: Sequence[Field], front: Sequence[Field], anywhere: Sequence[Field]) -> str | None:
    candidates = [field for field in signing if field.detail in ("officer", "name")]
    candidates += [field for field in front if field.detail == "officer"]
    candidates += [field for field in anywhere if field.detail == "officer"]
    for field in candidates:
        value = _clean_name(re.split(r"[,\n(;]| - | – ", field.value)[0])
        if value and value[:1].isupper() and len(value.split()) <= 5 and not re.search(r"council|authority|officer|team", value, re.I):
            return value
    return None


def _signed(fields: Sequence[Field]) -> bool | None:
    signatures = [field for field in fields if field.detail == "signature"]
    if not signatures:
        return None
    return any(bool(_value(field.value)) and any(character.isalpha() for character in field.value) for field in signatures)


def _number(text: str | None, pattern: str) -> str | None:
    if text is None:
        return None
    match = re.search(pattern, text)
    return match.group().strip() if match else None
