"""What a plan's own numbers and names point at: "links to Outcome 2", "CI1, CI3", "Needs 2 and 4".

An item is known by the code it is labelled with ("CI1", "O-03", "Need 4", "4.2"), by the section's
letter and its number in the section ("B4"), or by its place among the items of its kind ("Outcome 2"
is the second outcome where outcomes have no labels).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from audit.model.plan import ITEM_KINDS, Item, ItemKind, Letter

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
_KIND_LETTERS: dict[str, ItemKind] = {"N": "need", "O": "outcome", "P": "provision"}

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
#: So many words may stand about references ("Towards ... Meets ...") without saying anything else.
_FEWEST_WORDS = 3

#: Numbers like these look like codes and are none: key stages, years, levels, percentages.
_NO_CODE = re.compile(r"^(?:KS|Y|YR|P|L|T|K|GCSE|BTEC|NC|HCPC|ID|COVID|A\d|B\d{2,}|PM|AM)[-–. ]?\d", re.I)


#: Who a code belongs to when several kinds bear it: what is answered goes before what answers.
_PRECEDENCE: tuple[ItemKind, ...] = ("aspiration", "need", "outcome", "provision")


@dataclass(frozen=True, slots=True)
class Pointer:
    """One thing a text points at, and the items it means.

    `quote` is the piece of the text that says so. `broken`: the plan numbers things of this kind, and
    its numbers do not go so far. Without items and not broken it is not understood: the reader may
    have missed the item or its number.
    """

    words: str
    kind: ItemKind | None
    items: tuple[str, ...]
    quote: str = ""
    broken: bool = False


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
        self._highest: dict[str, int] = defaultdict(int)
        self._by_kind: dict[ItemKind, list[Item]] = defaultdict(list)
        self._numbered: set[Letter] = set()
        for item in sorted(items, key=lambda one: _PRECEDENCE.index(one.kind)):
            self._by_kind[item.kind].append(item)
            for code in own_codes(item):
                squeezed = _squeezed(code)
                bearers = self._by_code[squeezed]
                if bearers and self._items[bearers[0]].kind != item.kind:
                    continue  # a provision labelled with a need's code names that need
                bearers.append(item.id)
                letters = squeezed.rstrip("0123456789")
                if letters:
                    self._prefixes[letters].add(item.kind)
                    tail = squeezed[len(letters) :]
                    self._highest[letters] = max(self._highest[letters], int(tail) if tail.isdigit() else 0)
        for item in items:
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
        for code in own_codes(item):
            bearers = self._by_code[_squeezed(code)]
            if bearers and self._items[bearers[0]].kind != item.kind:
                kind = self._items[bearers[0]].kind
                found[code] = Pointer(code, kind, self._nearest(bearers, item), code)
        for heading, text, whole in _places(item):
            for pointer in self._in_text(heading, text, whole):
                if item.id in pointer.items and pointer.kind == item.kind:
                    continue
                if len(pointer.items) > 1:
                    pointer = replace(pointer, items=self._nearest(pointer.items, item))
                found.setdefault(pointer.words, pointer)
        return list(found.values())

    def _nearest(self, ids: Sequence[str], item: Item) -> tuple[str, ...]:
        """Of several items with one number those of the same area: numbers may begin anew in each."""
        same = [one for one in ids if item.area is not None and self._items[one].area == item.area]
        return tuple(same or ids)

    def _in_text(self, heading: str, text: str, whole: bool) -> Iterator[Pointer]:
        taken: list[tuple[int, int]] = []
        for match in _NAMED.finditer(text):
            if not whole and not _is_name(match, text):
                continue
            word = match["kind"].lower()
            kind = _KIND_WORDS["difficulty" if word.startswith("difficult") else word.rstrip("s")]
            letters = _letters(kind, (match["domain"] or "").lower())
            for number in _numbers(match["numbers"]):
                yield self._pointer(f"{match['kind'].rstrip('s')} {number}", kind, letters, number, match[0])
            taken.append(match.span())
        for match in _CODES.finditer(text):
            if any(start <= match.start() < end for start, end in taken) or _NO_CODE.match(match["code"]):
                continue
            if pointer := self._coded(match["code"], whole):
                yield pointer
        if whole and (kind_of := _kind_in(heading)) and (bare := _BARE_LIST.match(text)):
            for number in _numbers(bare["numbers"]):
                yield self._pointer(
                    f"{heading}: {number}", kind_of, _letters(kind_of, ""), number, text.strip()
                )

    def _pointer(
        self, words: str, kind: ItemKind, letters: Sequence[Letter], number: str, quote: str
    ) -> Pointer:
        ids = self._numbered_items(letters, number)
        return Pointer(words, kind, ids, quote, broken=not ids and self._is_beyond(kind, number))

    def _is_beyond(self, kind: ItemKind, number: str) -> bool:
        """Whether a number is higher than any that items of a kind bear, and than there are items."""
        if not number.isdigit() or not self._by_kind[kind]:
            return False
        borne = [
            int(one) for letter, one in self._by_number if letter in _LETTERS_BY_KIND[kind] and one.isdigit()
        ]
        return int(number) > max([*borne, len(self._by_kind[kind])])

    def _coded(self, code: str, whole: bool) -> Pointer | None:
        squeezed = _squeezed(code)
        if squeezed in self._by_code:
            ids = tuple(self._by_code[squeezed])
            return Pointer(code, self._items[ids[0]].kind, ids, code)
        letters = squeezed.rstrip("0123456789")
        number = squeezed[len(letters) :]
        if letters in self._prefixes:  # the plan's own way of numbering, and no item of this number
            kinds = self._prefixes[letters]
            beyond = number.isdigit() and int(number) > self._highest[letters]
            return Pointer(code, next(iter(kinds)) if len(kinds) == 1 else None, (), code, broken=beyond)
        for letter, kind in ITEM_KINDS.items():
            if letters == letter:
                found = self._pointer(code, kind, (letter,), number, code)
                return found if found.items or whole else None
        if letters in _KIND_LETTERS:
            return self._pointer(
                code, _KIND_LETTERS[letters], _letters(_KIND_LETTERS[letters], ""), number, code
            )
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


def _is_name(match: re.Match[str], text: str) -> bool:
    """Whether words in running text name an item ("Outcome 2", "(outcomes 1, 3)") and do not count
    ("sets targets 3 times a year", "needs 1:1 support")."""
    after = text[match.end() : match.end() + 16]
    if re.match(
        r"\s*:\s*\d|\s+[a-z]*(?:times|hours?|minutes?|adults?|people|days?|weeks?|sessions?|staff|to\b)",
        after,
    ):
        return False
    bracketed = (
        "(" in text[max(0, match.start() - 40) : match.start()]
        and ")" in text[match.end() : match.end() + 60]
    )
    return (
        match["kind"][0].isupper()
        or bracketed
        or bool(re.search(r"\b(?:links?|see|meets?|towards?)\b[^.]{0,20}$", text[: match.start()], re.I))
    )


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
    """For each item, what it points at.

    A row that says nothing but what its table is for ("Towards Outcome 1. Meets: Needs 1 and 7.")
    says it for the rows that follow in the table and say nothing of the kind themselves.
    """
    found: dict[str, list[Pointer]] = {}
    table, said = "", list[Pointer]()
    for item in items:
        own = register.pointers(item)
        where = (item.row or "").split(",")[0]
        if where != table:
            table, said = where, []
        if where and own and _only_points(item):
            said = own
        found[item.id] = own or (said if where else [])
    return found


def _only_points(item: Item) -> bool:
    """Whether an item's text is nothing but references."""
    rest = _CODES.sub(" ", _NAMED.sub(" ", item.text))
    return len(re.findall(r"[^\W\d_]{3,}", rest)) <= _FEWEST_WORDS
