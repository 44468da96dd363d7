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
from audit.thread.names import (
    BARE_LIST,
    BARE_MARKS,
    CODES,
    KIND_LETTERS,
    LETTERED,
    LETTERED_SMALL,
    LETTERS_BY_KIND,
    MARKED,
    NAMED,
    NAMED_IN_WORDS,
    NO_CODE,
    PARAGRAPHS,
    is_name,
    kind_in,
    kind_named,
    letters_of,
    marks,
    numbers,
    numbers_in_words,
    only_points,
    own_codes,
    own_letter,
    own_mark,
    own_number,
    own_paragraph,
    places,
    squeezed,
)

#: Who a code belongs to when several kinds bear it: what is answered goes before what answers.
_PRECEDENCE: tuple[ItemKind, ...] = ("aspiration", "need", "outcome", "provision")

_FEWEST_PARAGRAPHS = 6  # items with numbers like 2.3, so that a number in brackets is no amount
#: A number, or a code without one ("B(ii)").
_NUMBER = re.compile(r"\d|\b[A-H]\([a-z]")


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


class Register:
    """All the names by which a plan's items can be called."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._items = {item.id: item for item in items}
        self._by_code: dict[str, list[str]] = defaultdict(list)
        self._by_number: dict[tuple[Letter, str], list[str]] = defaultdict(list)
        self._by_letter: dict[tuple[ItemKind, str], list[str]] = defaultdict(list)
        self._by_paragraph: dict[str, list[str]] = defaultdict(list)
        self._prefixes: dict[str, set[ItemKind]] = defaultdict(set)
        self._highest: dict[str, int] = defaultdict(int)
        self._by_kind: dict[ItemKind, list[Item]] = defaultdict(list)
        self._numbered: set[Letter] = set()
        for item in sorted(items, key=lambda one: _PRECEDENCE.index(one.kind)):
            self._by_kind[item.kind].append(item)
            for code in own_codes(item):
                plain = squeezed(code)
                bearers = self._by_code[plain]
                if bearers and self._items[bearers[0]].kind != item.kind:
                    continue  # a provision labelled with a need's code names that need
                bearers.append(item.id)
                letters = plain.rstrip("0123456789")
                if letters:
                    self._prefixes[letters].add(item.kind)
                    tail = plain[len(letters) :]
                    self._highest[letters] = max(self._highest[letters], int(tail) if tail.isdigit() else 0)
        for item in items:
            if number := own_number(item):
                self._by_number[item.section, number].append(item.id)
                self._numbered.add(item.section)
            if paragraph := own_paragraph(item):
                self._by_paragraph[paragraph].append(item.id)
            if letter := own_letter(item) or own_mark(item):
                self._by_letter[item.kind, letter].append(item.id)
        self._ordinals: dict[tuple[Letter, str], str] = {}
        seen: dict[Letter, int] = defaultdict(int)
        for item in items:
            seen[item.section] += 1
            self._ordinals[item.section, str(seen[item.section])] = item.id

    def pointers(self, item: Item) -> list[Pointer]:
        """Everything that an item's words, cells and heading point at."""
        found: dict[str, Pointer] = {}
        for code in own_codes(item):
            bearers = self._by_code[squeezed(code)]
            if bearers and self._items[bearers[0]].kind != item.kind:
                kind = self._items[bearers[0]].kind
                found[code] = Pointer(code, kind, self._nearest(bearers, item), code)
        for heading, text, whole in places(item):
            for pointer in self._in_text(heading, text, whole):
                if item.id in pointer.items and pointer.kind == item.kind:
                    continue
                if len(pointer.items) > 1:
                    pointer = replace(pointer, items=self._nearest(pointer.items, item))
                found.setdefault(pointer.words, pointer)
        return list(found.values())

    def named_in(self, text: str) -> Iterator[Pointer]:
        """What a sentence names that is no item's own ("These serve Outcomes 7 and 14.")."""
        for match in NAMED.finditer(text):
            if is_name(match, text):
                kind = kind_named(match["kind"])
                letters = letters_of(kind, (match["domain"] or "").lower())
                for number in numbers(match["numbers"]):
                    words = f"{match['kind'].rstrip('s')} {number}"
                    yield self._pointer(words, kind, letters, number, match[0])

    def _nearest(self, ids: Sequence[str], item: Item) -> tuple[str, ...]:
        """Of several items with one number those of the same area: numbers may begin anew in each."""
        same = [one for one in ids if item.area is not None and self._items[one].area == item.area]
        return tuple(same or ids)

    def _in_text(self, heading: str, text: str, whole: bool) -> Iterator[Pointer]:
        if whole:
            yield from self._numbered_in_words(text)
        if not _NUMBER.search(text):  # in most texts nothing is named by a number or a code
            if self._by_letter:
                yield from self._lettered(text)
                yield from self._marked(heading, text, whole)
            return
        taken: list[tuple[int, int]] = []
        for match in NAMED.finditer(text):
            if not whole and not is_name(match, text):
                continue
            kind = kind_named(match["kind"])
            letters = letters_of(kind, (match["domain"] or "").lower())
            for number in numbers(match["numbers"]):
                yield self._pointer(f"{match['kind'].rstrip('s')} {number}", kind, letters, number, match[0])
            taken.append(match.span())
        if self._by_letter:
            yield from self._lettered(text)
            yield from self._marked(heading, text, whole)
        yield from self._paragraphs(text)
        for match in CODES.finditer(text):
            if any(start <= match.start() < end for start, end in taken) or NO_CODE.match(match["code"]):
                continue
            if pointer := self._coded(match["code"], whole):
                yield pointer
        if whole and (kind_of := kind_in(heading)) and (bare := BARE_LIST.match(text)):
            for number in numbers(bare["numbers"]):
                yield self._pointer(
                    f"{heading}: {number}", kind_of, letters_of(kind_of, ""), number, text.strip()
                )

    def _numbered_in_words(self, text: str) -> Iterator[Pointer]:
        """The items that a text names by numbers in words ("Provision in support of Outcome four")."""
        for match in NAMED_IN_WORDS.finditer(text):
            kind = kind_named(match["kind"])
            letters = letters_of(kind, (match["domain"] or "").lower())
            for number in numbers_in_words(match["numbers"]):
                yield self._pointer(f"{match['kind'].rstrip('s')} {number}", kind, letters, number, match[0])

    def _paragraphs(self, text: str) -> Iterator[Pointer]:
        """The items that a text names in brackets by the numbers of their paragraphs ("(2.3, 5.2)")."""
        if len(self._by_paragraph) < _FEWEST_PARAGRAPHS:
            return
        for match in PARAGRAPHS.finditer(text):
            for number in re.findall(r"\d+\.\d+", match["numbers"]):
                if ids := tuple(self._by_paragraph.get(number, ())):
                    yield Pointer(number, self._items[ids[0]].kind, ids, match[0])

    def _lettered(self, text: str) -> Iterator[Pointer]:
        """The items that a text names by letters, of kinds that the plan letters."""
        lettered = {kind for kind, letter in self._by_letter if letter.isupper()}
        for match in LETTERED.finditer(text):
            kind = kind_named(match["kind"])
            for letter in (one for one in match["letters"] if one.isupper() and kind in lettered):
                ids = tuple(self._by_letter.get((kind, letter), ()))
                words = f"{match['kind'].rstrip('s')} {letter}"
                yield Pointer(words, kind, ids, match[0], broken=not ids)

    def _marked(self, heading: str, text: str, whole: bool) -> Iterator[Pointer]:
        """The items that a text names by the marks of the plan's lists ("need (iv)", "(d), (e)")."""
        asked = kind_in(heading) if whole else None
        bare = BARE_MARKS.match(text) if asked else None
        named = [(asked, heading, bare)] if asked and bare else []
        found = [*MARKED.finditer(text), *(LETTERED_SMALL.finditer(text) if whole else ())]
        named += [(kind_named(one["kind"]), one["kind"].rstrip("s"), one) for one in found]
        for kind, called, match in named:
            for mark in marks(match["marks"]):
                if ids := tuple(self._by_letter.get((kind, mark), ())):
                    yield Pointer(f"{called} {mark})", kind, ids, match[0].strip())

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
            int(one) for letter, one in self._by_number if letter in LETTERS_BY_KIND[kind] and one.isdigit()
        ]
        return int(number) > max([*borne, len(self._by_kind[kind])])

    def _coded(self, code: str, whole: bool) -> Pointer | None:
        plain = squeezed(code)
        if plain in self._by_code:
            ids = tuple(self._by_code[plain])
            return Pointer(code, self._items[ids[0]].kind, ids, code)
        letters = plain.rstrip("0123456789")
        number = plain[len(letters) :]
        if letters in self._prefixes:  # the plan's own way of numbering, and no item of this number
            kinds = self._prefixes[letters]
            beyond = number.isdigit() and int(number) > self._highest[letters]
            return Pointer(code, next(iter(kinds)) if len(kinds) == 1 else None, (), code, broken=beyond)
        for letter, kind in ITEM_KINDS.items():
            if letters == letter:
                found = self._pointer(code, kind, (letter,), number, code)
                return found if found.items or whole else None
        if letters in KIND_LETTERS:
            return self._pointer(
                code, KIND_LETTERS[letters], letters_of(KIND_LETTERS[letters], ""), number, code
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


def pointed_at(items: Iterable[Item], register: Register) -> dict[str, list[Pointer]]:
    """For each item, what it points at.

    A row that says nothing but what its table is for ("CI1, CI3") says it for the rows that follow in
    the table, unless they have a place of their own for saying it.
    """
    found: dict[str, list[Pointer]] = {}
    table, said = "", list[Pointer]()
    for item in items:
        own = register.pointers(item)
        where = (item.row or "").split(",")[0]
        if where != table:
            table, said = where, []
        if where and own and only_points(item.text):
            said = own
        asked = any(kind_in(heading) for heading in item.cells)
        found[item.id] = own or (said if where and not asked else [])
    return found
