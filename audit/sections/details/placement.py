"""Where the child is now, and which school or other place Section I names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from audit.language.guarded import Guarded
from audit.model.plan import PlanStatus
from audit.sections.details.evidence import Evidence
from audit.sections.details.schools import Mention, is_proper, schools_in
from audit.sections.fields import Field
from audit.sections.wording import is_nil, placeholders_in

#: A school that begins further into an answer stands behind something else ("Ms Poe, Marsh School").
_BESIDE = 4
_SHORT_LINE = 10
_BORN = re.compile(r"\b(?:born|d\.?o\.?b|date of birth)\b|\bb\.\s*\d", re.I)
_NOT_PLACED = re.compile(
    r"^\W*(?:not\b(?! applicable)|none\b|no (?:school|setting|current)|n/?a\b|nil\b|awaiting|unknown|"
    r"to be |tbc|out of (?:school|education)|without a|currently (?:not|no|out))",
    re.I,
)
#: Nobody's school: the words of the Act, or what councils call it.
_OTHERWISE = re.compile(r"^\W*(?:educat\w+ )?(?:otherwise than (?:at|in)|eotas\b|eotis\b)", re.I)
#: Labels of schools that the child is not at.
_OTHER_SCHOOL = re.compile(
    r"\b(?:previous|former|last|next|named|proposed|preferred|requested|future|sibling|from september|"
    r"transfer\w*|services?)\b",
    re.I,
)
_AT = re.compile(
    r"\b(?:at|attends|attending|goes to|go to|pupil of|roll of|on roll at|student at|taught at|learns at)\s+"
    r"(?=[A-Z])"
)
_IS_AT = r"(?:attends?|goes? to|(?:am|is) a pupil at|is educated at|is on roll at)"
_ADDRESS = re.compile(
    r"^\s*(?:\d|flat\b|unit \d)|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\d{5}|@|"
    r"\b(?:road|street|lane|avenue|close|drive|way|hill|row|crescent|gardens|terrace|place|court|square|walk|"
    r"rd|st|ave)\.?$",
    re.I,
)
_YEAR = r"(?:(?:school )?year|yr|y)\s?\d{1,2}"
_LEADING_YEAR = re.compile(rf"^{_YEAR}\s*(?:[,;:]|at\b|[-–])\s*", re.I)
#: What is said of a school behind its name: the class, since when, its kind, its telephone.
_TAIL = re.compile(
    r"\s*(?:[,;(]|\s[-–—]\s|\bsince\b|\bfrom\b|\buntil\b)\s*\(?"
    rf"(?:(?:since|from|until|started|on roll|in|and in)?\b\s*{_YEAR}|since\b|from\b|until\b|started\b|"
    r"(?:(?:now |currently )?attending|current(?:ly)?|at present|present)(?: now| school| setting)?\)|"
    r"reception\b|nursery(?: \d| class)?\)|nursery class|key stage|full[- ]time|part[- ]time|dual|"
    r"mainstream|maintained|special\b|tel\b|telephone|\d{5}|on roll|year group|"
    r"an? (?:mainstream|maintained|special|non|independent|academy)|"
    r"(?:for )?[\w.]+ (?:hours?|mornings?|afternoons?|days?|sessions?)\b).*$",
    re.I | re.S,
)
#: Words before a school in Section I that show that it is not the one named.
_NOT_NAMED = re.compile(
    r"\b(?:prefer\w*|request\w*|consult\w*|refus\w*|sibling|previous\w*|formerly|declin\w*|asked for|"
    r"instead of|not|next to|near|supported by)\b",
    re.I,
)
_NAMED = Guarded(r"\b(?:named|names)\b[^.]*$", re.I)
_UNTIL = re.compile(r"\b(?:until|up to|to the end of|till)\b", re.I)
_FROM = re.compile(r"\b(?:from|then|after|starting)\b", re.I)
#: A name with a description behind it: "Kingfisher Court (an independent special school)".
_DESCRIBED = re.compile(
    r"(?P<name>[^,(:]{3,50})(?:,|:|\s\()\s*(?:an? |the )?(?:[\w-]+ ){0,5}"
    r"(?:school|academy|college|nursery|provision|setting)\b"
)


def setting(evidence: Evidence) -> str | None:
    """Where the child is now: as entered in a form, or as the front page or Section A tells."""
    asked = [
        one for detail in ("setting", "named_placement") for one in evidence.stated if one.detail == detail
    ]
    for one in asked:
        if one.listed or placeholders_in(one.value):
            continue
        if _NOT_PLACED.match(one.value):
            return None
        if name := _answer(one):
            return name
    return next(_told(evidence), None)


def _answer(one: Field) -> str | None:
    """The school that a field gives: in a table as entered, in a line the name alone."""
    if _OTHERWISE.match(one.value):
        return _as_entered(one.value.split(";")[0])  # "...; last on roll at Tidewater Academy"
    in_line = one.block is not None and one.block.place.table is None
    mention = next(schools_in(one.value), None)
    if mention is not None and (mention.start <= _BESIDE) == in_line:
        return mention.name
    return _as_entered(one.value)


def _as_entered(value: str) -> str | None:
    """An answer without its year, dates, telephone or street: "Moss Gate School, Year 2"."""
    first = next((line for line in value.split("\n") if line.strip()), "").strip()
    name = _TAIL.sub("", _LEADING_YEAR.sub("", first)).strip()
    for piece in re.finditer(r"[,;]\s+([^,;]+)", name):
        if _ADDRESS.search(piece[1]):
            name = name[: piece.start()]
            break
    name = name.strip(" .,;:-–")
    return name if any(character.isalpha() for character in name) and not is_nil(name) else None


def _told(evidence: Evidence) -> Iterator[str]:
    """Schools that the child is said to be at without a label that asks for it."""
    for one in evidence.front:
        if one.detail is None and one.of_child and not one.listed and not _OTHER_SCHOOL.search(one.label):
            mention = next(schools_in(one.value), None)
            if mention is not None and (mention.start == 0 or _BORN.search(one.value)):
                yield mention.name
    for text in evidence.prose:
        born = bool(_BORN.search(text))
        if len(text.split()) <= (2 * _SHORT_LINE if born else _SHORT_LINE):
            mention = next(schools_in(text), None)
            alone = (
                mention is not None
                and mention.start == 0
                and re.match(r"\s*(?:$|[,(;-])", text[mention.end :])
            )
            if mention is not None and (born or alone):
                yield mention.name
    for text in evidence.prose:
        for match in _AT.finditer(text):
            yield from _right_there(text[match.end() :])
    subject = "|".join(("I", *map(re.escape, evidence.names)))
    pupil = re.compile(rf"\b(?:{subject}) (?:now |currently )?{_IS_AT}\s+(?=[A-Z])")
    for block in evidence.view_blocks:
        if told := pupil.search(block.text):
            yield from _right_there(block.text[told.end() :])


def _right_there(text: str) -> Iterator[str]:
    mention = next(schools_in(text), None)
    if mention is not None and mention.start <= _BESIDE:
        yield mention.name


def placement(evidence: Evidence, status: PlanStatus) -> str | None:
    """The school or other place that Section I names; null for a type alone or for no school at all."""
    for one in evidence.placement:
        if one.detail not in ("named_placement", "setting", "name") or not one.value:
            continue
        if placeholders_in(one.value) or _NOT_PLACED.match(one.value):
            continue
        if name := _named_in([one.value], status) or _bare_name(one.value):
            return name
    words = evidence.placement_words
    described = (_bare_name(match["name"]) for text in words if (match := _DESCRIBED.match(text)))
    return _named_in(words, status) or next(filter(None, described), None)


def _bare_name(value: str) -> str | None:
    """A name that no word shows to be a school's ("Kingfisher Court"), as it stands in a form."""
    name = re.split(r"[,;(\n]|\s[-–]\s", value)[0].strip(" .")
    words = name.split()
    if (
        len(name) <= _BESIDE
        or len(words) > _SHORT_LINE
        or not all(word[:1].isupper() or len(word) <= 4 for word in words)
    ):
        return None
    return name if is_proper(words) and not is_nil(name) and "otherwise" not in name.lower() else None


def _named_in(texts: Iterable[str], status: PlanStatus) -> str | None:
    """The one that is named, of the places that Section I speaks of.

    With two in turn ("until July ...; from September ...") the first is the one in force, unless the
    plan was amended: then the move is what it was amended for.
    """
    places = [place for text in texts for place in _with_clauses(text) if not _NOT_NAMED.search(place[1])]
    for mention, before, _ in places:
        if _NAMED.search(before):
            return mention.name
    if len(places) > 1 and status == "amended" and _UNTIL.search(places[0][1] + places[0][2]):
        for mention, before, after in places[1:]:
            if _FROM.search(before + after):
                return mention.name
    return places[0][0].name if places else None


def _with_clauses(text: str) -> Iterator[tuple[Mention, str, str]]:
    """Each place that a text names, with the words of its sentence before and behind it."""
    mentions = list(schools_in(text, perhaps=True))
    for number, mention in enumerate(mentions):
        start = mentions[number - 1].end if number else 0
        end = mentions[number + 1].start if number + 1 < len(mentions) else len(text)
        before = re.split(r"[.;]\s", text[start : mention.start])[-1]
        yield mention, before, re.split(r"[.;](?:\s|$)", text[mention.end : end])[0]
