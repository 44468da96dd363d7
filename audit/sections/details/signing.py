"""The sign-off: which officer made the plan, and whether anybody signed it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from audit.model.document import Block, Table
from audit.sections.details.evidence import Evidence
from audit.sections.details.persons import person
from audit.sections.details.regions import SIGNS
from audit.sections.fields import Field
from audit.sections.wording import is_nil, placeholders_in

#: Words of a label or a line that say who signs when it is not the council.
_OTHERS = re.compile(
    r"\b(?:parents?|carers?|mother|father|child|young person|pupil|student|head ?teacher|school|senco|health|"
    r"nhs|icb|ccg|social (?:care|worker)|therapist|tutor|setting|college)\b",
    re.I,
)
_COUNCIL = re.compile(
    r"\b(?:council|authority|officer|la|senior|sen|send|ehc|ehcp|children[’']?s services|borough|county)\b",
    re.I,
)
_SIGNING = re.compile(
    r"\bsign|\bgiven (?:for|on behalf|under)\b|\bauthoris|\bapprov|\bagreed\b|\bissued\b|\bmade\b|\bbehalf\b",
    re.I,
)
_SURELY_COUNCIL = re.compile(r"\bcouncil\b|\bauthority\b|\bauthorised\b", re.I)
_OFFICER_ROLE = re.compile(
    r"\b(?:(?:sen|send|special (?:educational )?needs|ehc|ehcp|plan|case|casework|council|authority|"
    r"inclusion|assessment)\b.{0,40}\b(?:officer|co-?ordinator|caseworker|manager|writer|lead)|case ?worker|"
    r"case officer|plan (?:officer|writer|co-?ordinator))\b",
    re.I,
)
_PLAN = r"(?:my|this|the|his|her|their) (?:ehc )?plan"
#: A sentence that tells who writes the plan: "The person at the council who is writing my plan is ...".
_WRITES = re.compile(
    rf"\b(?:(?:writing|wrote|writes|responsible for|coordinat\w+|in charge of|looks after) {_PLAN}|"
    rf"{_PLAN} (?:was |is |has been )?(?:written|prepared|drafted)|(?:case|sen|send|ehc|plan) ?"
    r"(?:officer|co-?ordinator|worker|writer))\b[^.]{0,40}?\b(?:is|by)\s+(?=[A-Z])",
    re.I,
)
_NAME = r"(?P<name>[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){1,3})"
_WROTE = re.compile(rf"{_NAME} (?:wrote|writes|prepared|drafted) {_PLAN}\b")
_WITH_ROLE = re.compile(rf"{_NAME}(?:, | \()(?P<role>[^,.;()]{{4,60}})")
_IN_CELL = re.compile(r"(?P<name>[^,(\n]+)[,(\n]\s*(?P<role>.+)")
_AUTHORISED = re.compile(r"^\W*(?:a |the )?(?:duly )?authorised (?:officer|signatory)", re.I)
_YOURS = re.compile(r"\W*yours (?:sincerely|faithfully|truly)\b", re.I)
_UNSIGNED = re.compile(
    r"\b(?:is|was|has been|yet) not (?:yet )?(?:been )?signed\b|\bunsigned\b|\bnot yet signed\b", re.I
)
_NOT_SIGNED = re.compile(r"\b(?:not (?:yet )?signed|unsigned|to be signed|sign here|signature)\b", re.I)
_FOR_ANOTHER = re.compile(r"\bp\.?\s?p\.?\s+(?=[A-Z])")
_BY = re.compile(r"\b(?:by|signed)\b:?\s+(?=[A-Z])")
_NAME_LABEL = re.compile(r"^\W*(?:(?:print(?:ed)?|full|officer[’']?s?|block|your)\s+)*name\b", re.I)
#: How many blocks of the closing pages a sign-off takes, and how many lines a name may stand below "Signed".
_LONGEST = 40
_BELOW = 4
_MOST_WORDS = 8
_LONGEST_SCRAWL = 40


def _of_council(words: str) -> bool:
    """Whether a part of the sign-off is the council's, and not for a parent, a school or a health body."""
    return bool(_COUNCIL.search(words)) or not _OTHERS.search(words)


def _says_nothing(value: str) -> bool:
    return not any(map(str.isalpha, value)) or bool(placeholders_in(value)) or is_nil(value)


def _signer(value: str) -> str | None:
    """The person in a signature: "S. Tallantire, Plan Writer", "Fenmoor Council: J. Thackray"."""
    for line in _FOR_ANOTHER.sub("", value).split("\n"):
        by = _BY.search(line)
        pieces = [line, line[by.end() :] if by else "", *re.split(r"[:;,]\s+|\s[-–]\s", line)[1:]]
        if found := next(filter(None, map(person, pieces)), None):
            return found
    return None


class SignOff:
    """What stands where the council signs: typed names, signatures, or blank lines."""

    def __init__(self, evidence: Evidence) -> None:
        self.names: list[str] = []
        self.signatures: list[str] = []
        self.exists = self.unsigned = False
        self._fields([one for one in evidence.closing if not one.listed])
        self._lines(evidence.closing_blocks[:_LONGEST])
        if not self.exists and evidence.has_sign_off:
            self._under_heading(evidence.closing_blocks[:_BELOW])
        signatures = [
            one for one in (*evidence.annex, *evidence.front) if one.detail in ("signature", "officer")
        ]
        if not self.exists:
            # In the annexes reports are bound in, which others have signed.
            annexed = [
                one for one in signatures if one in evidence.annex and _SURELY_COUNCIL.search(one.label)
            ]
            self._fields(annexed)
        if not self.exists:
            # "For the authority: D. Poe" on a front page says whom to ask, and signs nothing.
            self._fields(
                [
                    one
                    for one in signatures
                    if one in evidence.front and one.detail == "signature" and _SIGNING.search(one.label)
                ]
            )

    def _fields(self, fields: Iterable[Field]) -> None:
        ours = True
        for one in fields:
            label = f"{one.label} {one.row}"
            if one.detail == "signature":
                ours = _of_council(label)
            elif not _of_council(label):
                ours = False
            if not ours:
                continue
            if one.detail == "signature":
                self.exists = True
                self._signature(one.value)
            elif _NAME_LABEL.match(label) or one.detail in ("officer", "name"):
                self.exists = True
                if not _says_nothing(one.value) and (found := _signer(one.value)):
                    self.names.append(found)

    def _signature(self, value: str) -> None:
        if _says_nothing(value) or _NOT_SIGNED.search(value):
            return
        if found := _signer(value):
            self.signatures.append(found)
        elif (
            len(value) <= _LONGEST_SCRAWL and not _COUNCIL.search(value) and not any(map(str.isdigit, value))
        ):
            self.signatures.append("")

    def _lines(self, blocks: Sequence[Block]) -> None:
        """Letters and lines with no label: "Yours sincerely / Jane Doe", "Signed for X by Jane Doe"."""
        expected = 0
        before = ""
        row: tuple[int | None, int | None] = (None, None)
        for block in blocks:
            text = block.text.strip()
            if _UNSIGNED.search(text):
                self.exists = self.unsigned = True  # "Plan officer: I. Fell. This draft is not signed."
            if SIGNS.match(text) and _of_council(text):
                self.exists = True
                expected = _BELOW
                row = (block.place.table, block.place.row)
                found = _signer(text) or (
                    person(before) if _AUTHORISED.match(text) or _OFFICER_ROLE.search(text) else None
                )
            elif expected and block.place.table is not None and row == (block.place.table, block.place.row):
                expected, found = 0, person(text)  # beside "Signed", in a table that begins as another
            elif expected == _BELOW and row == (None, None) and block.place.row == 1:
                expected, found = 0, _signer(text)  # the line to sign on, drawn as a table
            elif block.place.table is not None or not _of_council(text):
                expected, found = 0, None
            else:
                found = person(text) if expected and len(text.split()) <= _MOST_WORDS else None
                expected = 0 if found else max(0, expected - 1)
            if found:
                self.signatures.append(found)
            before = text if len(text.split()) <= _MOST_WORDS else ""

    def _under_heading(self, blocks: Sequence[Block]) -> None:
        """A name and a role under the heading "Sign-off", with no word of signing beside them."""
        for block, following in zip(blocks, (*blocks[1:], None), strict=True):
            role = f"{block.text}\n{following.text if following else ''}"
            if (found := person(block.text)) and _COUNCIL.search(role) and block.place.table is None:
                self.exists = True
                self.signatures.append(found)
                return

    @property
    def officer(self) -> str | None:
        """Whoever signs, by the full name where it is printed."""
        return next((name for name in (*self.names, *self.signatures) if name), None)

    @property
    def signed(self) -> bool | None:
        """Whether a signature or a typed name stands in the sign-off; null when there is no sign-off."""
        return bool(self.names or self.signatures) and not self.unsigned if self.exists else None


def officer(evidence: Evidence, sign_off: SignOff) -> str | None:
    """The council's officer: whoever signs, else whoever the front page names."""
    if sign_off.officer:
        return sign_off.officer
    for one in (*evidence.front, *evidence.closing, *evidence.views):
        asks = one.detail == "officer" or (one.detail == "signature" and one in evidence.front)
        if (
            asks
            and not one.listed
            and (found := _signer(one.value) if one.detail == "signature" else _answered(one.value))
        ):
            return found
    return next(_told(evidence), None)


def _answered(value: str) -> str | None:
    return None if _says_nothing(value) else person(value)


def _told(evidence: Evidence) -> Iterator[str]:
    """Officers that the front page names in a letter, a sentence or a list of people."""
    texts = [block.text for block in evidence.front_blocks]
    for number, text in enumerate(texts):
        if _YOURS.match(text):
            yield from filter(None, map(person, texts[number + 1 : number + 3]))
    for text in evidence.prose:
        if (match := _WRITES.search(text)) and (found := person(text[match.end() :])):
            yield found
        if (match := _WROTE.search(text)) and (found := person(match["name"])):
            yield found
    for text in evidence.prose:
        for match in _WITH_ROLE.finditer(text):
            if _OFFICER_ROLE.match(match["role"]) and (found := person(match["name"])):
                yield found
    wanted = {id(block) for block in evidence.front_blocks}
    for part in evidence.document.content:
        if isinstance(part, Table) and any(
            id(block) in wanted for cell in part.cells[:4] for block in cell.blocks()
        ):
            yield from _among_people(part)


def _among_people(table: Table) -> Iterator[str]:
    """Officers in a list of people: "Petra Lindqvist | My plan officer at the council"."""
    for number in range(1, table.rows + 1):
        before = ""
        for cell in table.row(number):
            found = None
            if before and len(cell.text.split()) <= 2 * _MOST_WORDS and _OFFICER_ROLE.search(cell.text):
                found = person(before)
            elif (match := _IN_CELL.match(cell.text)) and _OFFICER_ROLE.match(match["role"]):
                found = person(match["name"])
            if found:
                yield found
            before = cell.text
