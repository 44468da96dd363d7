"""What a plan's own numbers and names point at: "links to Outcome 2", "CI1, CI3", "Needs 2 and 4".

An item is known by the code it is labelled with ("CI1", "O-03", "Need 4", "4.2"), by the section's
letter and its number in the section ("B4"), or by its place among the items of its kind ("Outcome 2"
is the second outcome where outcomes have no labels).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from audit.model.plan import Item, ItemKind, Letter

_KIND_WORDS: dict[str, ItemKind] = {
    "need": "need",
    "difficulty": "need",
    "barrier": "need",
    "outcome": "outcome",
    "objective": "outcome",
    "aim": "outcome",
    "target": "outcome",
    "aspiration": "aspiration",
    "hope": "aspiration",
    "provision": "provision",
    "support": "provision",
}
_LETTERS_BY_KIND: dict[ItemKind, tuple[Letter, ...]] = {
    "aspiration": ("A",),
    "need": ("B", "C", "D"),
    "outcome": ("E",),
    "provision": ("F", "G", "H1", "H2"),
}
_KIND_LETTERS: dict[str, ItemKind] = {"N": "need", "O": "outcome", "P": "provision", "A": "aspiration"}

_NUMBER_LIST = (
    r"\d{1,2}(?:\.\d{1,2})?[a-z]?(?:\s*(?:,|;|&|/|and|to|-|–)\s*(?:and\s+)?\d{1,2}(?:\.\d{1,2})?[a-z]?)*"
)
_NAMED = re.compile(
    r"\b(?:(?P<domain>health|care|social care|education\w*|learning)\s+)?"
    r"(?P<kind>needs?|difficult(?:y|ies)|barriers?|outcomes?|objectives?|aims?|targets?|aspirations?|hopes?|"
    r"provisions?)\s*(?:no\.?|nos\.?|numbers?|ref\.?|#)?\s*[:\-]?\s*"
    rf"(?P<numbers>{_NUMBER_LIST})(?![\w%])",
    re.I,
)
_CODES = re.compile(
    r"(?<![\w.])(?P<code>(?:[A-Z]{1,4}[-–]?)?[A-Z]{1,2}\d?[-–. ]?\d{1,3}(?:\.\d{1,2})?[a-z]?)(?![\w%])"
)
_BARE_LIST = re.compile(rf"^\W*(?P<numbers>{_NUMBER_LIST})\W*$", re.I)
#: A label that is a code: "CI1", "O-03", "PA-O2", "4.2".
_CODE_LABEL = re.compile(r"(?:[A-Z]{1,4}[-–]?)?[A-Z]{1,4}[-–. ]?\d{1,3}(?:\.\d{1,2})?[a-z]?|\d{1,2}\.\d{1,2}")
_LEADING_CODE = re.compile(r"^\W{0,2}((?:[A-Z]{1,4}[-–]?)?[A-Z]{1,2}[-–.]?\d{1,3}[a-z]?)(?=[\s:.)\-–])")
_NUMBER_IN_LABEL = re.compile(r"(\d{1,3}(?:\.\d{1,2})?)([a-z]?)\W*$", re.I)
#: Numbers like these look like codes and are none: key stages, years, levels, percentages.
_NO_CODE = re.compile(r"^(?:KS|Y|YR|P|L|T|K|GCSE|BTEC|NC|HCPC|ID|COVID|A\d|B\d{2,}|PM|AM)[-–. ]?\d", re.I)


@dataclass(frozen=True, slots=True)
class Pointer:
    """One thing a text points at, and the items it means (none: there is no such thing)."""

    words: str
    kind: ItemKind | None
    items: tuple[str, ...]


def _squeezed(code: str) -> str:
    """A code without what stands between its letters and numbers ("O-03" and "O3" are one)."""
    letters_and_numbers = re.findall(r"[A-Z]+|\d+", code.upper())
    return "".join(part.lstrip("0") or "0" if part.isdigit() else part for part in letters_and_numbers)


class Register:
    """All the names by which a plan's items can be called."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._items = {item.id: item for item in items}
        self._by_code: dict[str, list[str]] = defaultdict(list)
        self._by_number: dict[tuple[Letter, str], list[str]] = defaultdict(list)
        self._prefixes: dict[str, set[ItemKind]] = defaultdict(set)
        self._by_kind: dict[ItemKind, list[Item]] = defaultdict(list)
        self._numbered: set[Letter] = set()
        counts: dict[Letter, int] = defaultdict(int)
        for item in items:
            counts[item.section] += 1
            self._by_kind[item.kind].append(item)
            for code in own_codes(item):
                self._by_code[_squeezed(code)].append(item.id)
                prefix = re.match(r"[A-Z]+", code.upper())
                if prefix:
                    self._prefixes[_squeezed(code).rstrip("0123456789")].add(item.kind)
            if number := own_number(item):
                self._by_number[item.section, number].append(item.id)
                self._numbered.add(item.section)
        self._ordinals: dict[tuple[Letter, str], str] = {}
        seen: dict[Letter, int] = defaultdict(int)
        for item in items:
            seen[item.section] += 1
            self._ordinals[item.section, str(seen[item.section])] = item.id

    def pointers(self, item: Item) -> list[Pointer]:
        """Everything that an item's words, cells and heading point at."""
        found: dict[str, Pointer] = {}
        for heading, text, whole in _places(item):
            for pointer in self._in_text(heading, text, whole):
                if item.id in pointer.items and pointer.kind == item.kind:
                    continue
                found.setdefault(pointer.words, pointer)
        return list(found.values())

    def _in_text(self, heading: str, text: str, whole: bool) -> Iterator[Pointer]:
        taken: list[tuple[int, int]] = []
        for match in _NAMED.finditer(text):
            word = match["kind"].lower()
            kind = _KIND_WORDS["difficulty" if word.startswith("difficult") else word.rstrip("s")]
            letters = _letters(kind, (match["domain"] or "").lower())
            for number in _numbers(match["numbers"]):
                yield Pointer(
                    f"{match['kind'].rstrip('s')} {number}", kind, self._numbered_items(letters, number)
                )
            taken.append(match.span())
        for match in _CODES.finditer(text):
            if any(start <= match.start() < end for start, end in taken) or _NO_CODE.match(match["code"]):
                continue
            if pointer := self._coded(match["code"], whole):
                yield pointer
        if whole and (kind_of := _kind_in(heading)) and (bare := _BARE_LIST.match(text)):
            for number in _numbers(bare["numbers"]):
                yield Pointer(
                    f"{heading}: {number}", kind_of, self._numbered_items(_letters(kind_of, ""), number)
                )

    def _coded(self, code: str, whole: bool) -> Pointer | None:
        squeezed = _squeezed(code)
        if squeezed in self._by_code:
            ids = tuple(self._by_code[squeezed])
            return Pointer(code, self._items[ids[0]].kind, ids)
        letters = squeezed.rstrip("0123456789")
        number = squeezed[len(letters) :]
        for letter in ("B", "C", "D", "E", "F", "G", "A"):
            if letters == letter and letter not in self._prefixes:
                ordinal = self._numbered_items((letter,), number)
                kind = next(kind for kind, own in _LETTERS_BY_KIND.items() if letter in own)
                return Pointer(code, kind, ordinal) if ordinal or whole else None
        if letters in _KIND_LETTERS and letters not in self._prefixes and letters != "A":
            kind = _KIND_LETTERS[letters]
            return Pointer(code, kind, self._numbered_items(_letters(kind, ""), number))
        if letters in self._prefixes:  # the plan's own way of numbering, and no item of this number
            kinds = self._prefixes[letters]
            return Pointer(code, next(iter(kinds)) if len(kinds) == 1 else None, ())
        return None

    def _numbered_items(self, letters: Sequence[Letter], number: str) -> tuple[str, ...]:
        for letter in letters:
            if ids := self._by_number.get((letter, number)):
                return tuple(ids)
        for letter in letters:
            if letter in self._numbered:
                continue
            if (letter, number) in self._ordinals:
                return (self._ordinals[letter, number],)
        return ()


def _places(item: Item) -> Iterator[tuple[str, str, bool]]:
    """Where an item may name others: (heading, text, whether the place is there for naming)."""
    for words in item.references:
        yield "", words, True
    for heading, text in item.cells.items():
        yield heading, text, bool(_kind_in(heading)) or len(text) <= 20
    yield "", item.text, False
    if item.lead:
        yield "", item.lead, True
    if item.label and not own_codes(item) and not own_number(item):
        yield "", item.label, True


def _kind_in(heading: str) -> ItemKind | None:
    low = heading.lower()
    found = [
        (low.find(word), kind) for word, kind in _KIND_WORDS.items() if word in low and word != "support"
    ]
    # "Which need does this provision meet" and "Provision for need" both ask for the need.
    return next((kind for _, kind in sorted(found) if kind != "provision"), None)


def _letters(kind: ItemKind, domain: str) -> tuple[Letter, ...]:
    letters = _LETTERS_BY_KIND[kind]
    if kind == "need" and domain == "health":
        return ("C",)
    if kind == "need" and domain.endswith("care"):
        return ("D",)
    return letters


def _numbers(text: str) -> Iterator[str]:
    """Each number of a list: "1, 2 and 5 to 7"."""
    parts = re.findall(r"\d{1,2}(?:\.\d{1,2})?[a-z]?|to|-|–", text, re.I)
    previous: str | None = None
    spread = False
    for part in parts:
        if part in ("to", "-", "–"):
            spread = True
            continue
        if spread and previous and previous.isdigit() and part.isdigit():
            yield from (str(one) for one in range(int(previous) + 1, min(int(part), int(previous) + 20) + 1))
        else:
            yield part.lstrip("0") or "0"
        previous, spread = part.lstrip("0"), False


def own_codes(item: Item) -> list[str]:
    """The codes by which an item calls itself: its label, or the code its text begins with."""
    codes = []
    if item.label:
        label = item.label.strip().strip(":.()[] ")
        if _CODE_LABEL.fullmatch(label):
            codes.append(label)
    if match := _LEADING_CODE.match(item.text):
        codes.append(match[1])
    return codes


def own_number(item: Item) -> str | None:
    """The number by which an item calls itself ("Need 4:", "(4)", "Outcome 4", "O-04"), if any."""
    if item.label:
        label = item.label.strip()
        if len(label) <= 24 and (match := _NUMBER_IN_LABEL.search(label)):
            return (match[1].lstrip("0") or "0") + match[2].lower()
    if match := _LEADING_CODE.match(item.text):
        tail = re.search(r"\d+[a-z]?$", match[1])
        return tail.group().lstrip("0") if tail else None
    return None


def pointed_at(items: Iterable[Item], register: Register) -> dict[str, list[Pointer]]:
    """For each item, what it points at."""
    return {item.id: register.pointers(item) for item in items}
