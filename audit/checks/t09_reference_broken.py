"""T09: a reference to something that is not in the plan, or that is plainly something else."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from audit import thread as golden_thread
from audit.checks import QUALITY, Context, check
from audit.checks.named_in_words import is_of_another_plan, misnamed, small_names, with_own_names
from audit.model.findings import Finding
from audit.model.plan import Item, Letter, Plan
from audit.thread.names import own_number
from audit.thread.references import Pointer, Register
from audit.thread.wrong_references import Misdirected

#: What words fit best is never as sure as a number that is not there.
_SUREST = 0.85

#: Sections whose sentences name items of the plan.
_WITH_REFERENCES: tuple[Letter, ...] = ("B", "C", "D", "E", "F", "G", "H1", "H2", "J")

#: "(need B5, outcome E9)": a number alone tells a reader little.
_BRACKETS = re.compile(r"\([^()\n]{3,80}\)")

_CODE = re.compile(r"(?P<series>[A-Z]{1,3})[ -]?(?P<number>\d{1,2})")
_A_SERIES = 4  # items: with fewer borne numbers there is no telling how the plan numbers
_NO_ITEM = 100
_TELLS_ENOUGH = 4  # letters
_A_LIST = 2  # references: with so many, each is too loose a tie to be held against the words


@check(
    "T09",
    "reference-broken",
    severity=QUALITY,
    sections="B C D E F G H1 H2 J",
    agency="sen",
    source="Published local-authority guidance on the golden thread",
    passing={
        "E": [
            {"text": "By July 2027 Robin will follow an instruction of three steps.", "label": "Outcome 1"},
            {"text": "By July 2027 Robin will ask another child to play.", "label": "Outcome 2"},
        ],
        "F": ["Practice of instructions for 20 minutes a day with a teaching assistant (Outcome 1)."],
    },
    failing={
        "E": [
            {"text": "By July 2027 Robin will follow an instruction of three steps.", "label": "Outcome 1"},
            {"text": "By July 2027 Robin will ask another child to play.", "label": "Outcome 2"},
        ],
        "F": ["Practice of instructions for 20 minutes a day with a teaching assistant (Outcome 7)."],
    },
)
def reference_broken(plan: Plan, context: Context) -> Iterator[Finding]:
    """A reference to a numbered need, outcome or provision that is not there, or is about another matter.

    What it tests
        Numbers and codes by which items name each other ("links to Outcome 7", "SE5") are looked up
        among the plan's own. One that lies beyond the numbers the plan uses, or is left out between them, is
        reported; so is one whose item, by its words, has nothing to do with what it names and surely
        belongs to another.

    Why it matters
        A broken number is usually what is left of an item that was taken out or moved: the provision
        then hangs loose although it looks tied.

    What to do
        Find out which item was meant, and put the number right, or put the lost item back.
    """
    plan = with_own_names(plan)
    following = golden_thread.follow_plan(plan)
    seen: set[tuple[str, str]] = set()
    unread = _unread_series(following.broken_references())
    for item, pointer in following.broken_references():
        if (
            (item.id, pointer.words) in seen
            or _is_an_amount(pointer.words)
            or _is_a_sort_of(pointer.words, item)
            or _series(pointer.words) in unread
            or is_of_another_plan(pointer.quote, _words_of(item))
        ):
            continue
        seen.add((item.id, pointer.words))
        yield context.finding(
            f"{item.id} names {pointer.words}, and the plan has none.",
            item=item,
            quote=_quotable(pointer.quote, item, plan),
            suggestion="Find out which item is meant, and put the number right.",
            confidence=0.9,
        )
    for letter, pointer in _named_beside_items(plan, following.reading.layout.register):
        if (letter, pointer.words) in seen or _series(pointer.words) in unread:
            continue
        if is_of_another_plan(pointer.quote, plan.sections[letter].text):
            continue
        seen.add((letter, pointer.words))
        yield context.finding(
            f"Section {letter} names {pointer.words}, and the plan has none.",
            section=letter,
            quote=pointer.quote,
            suggestion="Find out which item is meant, and put the number right.",
            confidence=0.85,
        )
    pointers = following.reading.layout.pointers
    for item in following.items:
        for pointer in pointers[item.id]:
            told = (item.id, pointer.words) in seen
            if pointer.broken or pointer.items or told or not _was_taken_out(pointer.words, plan):
                continue
            seen.add((item.id, pointer.words))
            yield context.finding(
                f"{item.id} names {pointer.words}, which the plan's numbering leaves out.",
                item=item,
                quote=_quotable(pointer.quote, item, plan),
                suggestion="Find out whether it was taken out, and what is meant now.",
                confidence=0.75,
            )
    for item, words, quote in _in_small(following.items):
        if (item.id, words) in seen or is_of_another_plan(quote, _words_of(item)):
            continue
        seen.add((item.id, words))
        yield context.finding(
            f"{item.id} names {quote}, and the plan has none.",
            item=item,
            quote=_quotable(quote, item, plan),
            suggestion="Find out which item is meant, and put the number right.",
            confidence=0.8,
        )
    told_wrong: set[str] = set()
    for item, pointer, named, fits in _misnamed(following.items, pointers):
        if item.id in told_wrong:
            continue
        told_wrong.add(item.id)
        yield context.finding(
            f"{item.id} names {pointer.words}, which is {named.id}; what it adds is said of {fits.id}.",
            item=item,
            quote=_quotable(pointer.quote, item, plan),
            suggestion=f"Read {item.id}, {named.id} and {fits.id} side by side.",
            confidence=0.8,
        )
    for wrong in golden_thread.misdirected(following):
        told = wrong.item.id in told_wrong
        if told or len(pointers[wrong.item.id]) >= _A_LIST or _is_of_a_group(wrong, following.items):
            continue
        yield context.finding(
            f"{wrong.item.id} names {wrong.pointer.words}, which is {wrong.named.id}; "
            f"by its words it belongs to {wrong.fits.id}.",
            item=wrong.item,
            quote=_quotable(wrong.pointer.quote, wrong.item, plan),
            suggestion=f"Read {wrong.item.id}, {wrong.named.id} and {wrong.fits.id} side by side.",
            confidence=round(min(_SUREST, wrong.likelihood), 2),
        )


def _in_small(items: Sequence[Item]) -> Iterator[tuple[Item, str, str]]:
    """What sentences name in small letters ("counts for outcome 9") beyond the plan's items of the kind."""
    last: dict[str, int] = {}
    for kind in ("outcome", "provision"):
        same = [item for item in items if item.kind == kind]
        borne = [int(own) for item in same if (own := own_number(item)) and own.isdigit()]
        last[kind] = max([*borne, len(same)])
    for item in items:
        for quote, name, number in small_names(_words_of(item)):
            kind = "provision" if name == "provision" else "outcome"
            if last[kind] and last[kind] < number < _NO_ITEM:
                yield item, f"{name} {number}", quote


def _misnamed(
    items: Sequence[Item], pointers: Mapping[str, Sequence[Pointer]]
) -> Iterator[tuple[Item, Pointer, Item, Item]]:
    """Names whose added words ("Outcome 1 (playing with friends)") are another item's."""
    by_id = {item.id: item for item in items}
    for item in items:
        for pointer in pointers[item.id]:
            if len(pointer.items) != 1 or by_id[pointer.items[0]].kind == item.kind:
                continue
            named = by_id[pointer.items[0]]
            others = tuple(one for one in items if one.kind == named.kind and one.id != named.id)
            if fits := misnamed(item, named, pointer.quote, others):
                yield item, pointer, named, fits


def _words_of(item: Item) -> str:
    return "\n".join((item.text, item.lead or "", *item.cells.values()))


def _named_beside_items(plan: Plan, register: Register) -> Iterator[tuple[Letter, Pointer]]:
    """What the sentences between a section's statements name that is not there ("These serve Outcome 14")."""
    for letter in _WITH_REFERENCES:
        taken = "\n".join(f"{item.text}\n{item.lead or ''}" for item in plan.items if item.section == letter)
        for line in plan.sections[letter].text.split("\n"):
            if line in taken:
                continue
            yield from ((letter, pointer) for pointer in register.named_in(line) if pointer.broken)


def _is_of_a_group(wrong: Misdirected, items: Iterable[Item]) -> bool:
    """Whether a heading over several items names the outcome: it is theirs together, and no slip in one."""
    item = wrong.item
    own = " ".join((item.text, item.label or "", *item.cells.values()))
    return (
        bool(item.lead)
        and wrong.pointer.quote not in own
        and any(other.lead == item.lead for other in items if other.id != item.id)
    )


def _series(words: str) -> str:
    """The series that a reference is one of: "N" for "N3", "Outcome" for "Outcome 7"."""
    return words.rstrip("0123456789. -")


def _unread_series(broken: Iterable[tuple[Item, Pointer]]) -> set[str]:
    """The series of which so many numbers are lacking that the reader has missed them, and not the writer."""
    lacking: dict[str, set[str]] = defaultdict(set)
    for _, pointer in broken:
        lacking[_series(pointer.words)].add(pointer.words)
    return {series for series, numbers in lacking.items() if len(numbers) >= _A_SERIES}


def _was_taken_out(code: str, plan: Plan) -> bool:
    """Whether a code ("E4") is lacking between two of its series that items bear.

    Where it begins a line of their section its item is there, and was not read as one.
    """
    found = _CODE.fullmatch(code)
    if found is None:
        return False
    bearers = {
        int(borne["number"]): item.section
        for item in plan.items
        if (borne := _CODE.fullmatch((item.label or "").strip(" .:"))) and borne["series"] == found["series"]
    }
    series = bearers.keys()
    number = int(found["number"])
    if number in series or not (any(one < number for one in series) and any(one > number for one in series)):
        return False
    begins = re.compile(rf"^\W*{re.escape(code)}\b", re.MULTILINE)
    return len(series) >= _A_SERIES and not any(
        begins.search(plan.sections[letter].text) for letter in set(bearers.values())
    )


def _is_an_amount(words: str) -> bool:
    """Whether "D 800" is a dose or a measure: no plan numbers its items by the hundred."""
    return any(int(number) >= _NO_ITEM for number in re.findall(r"\d+", words))


def _is_a_sort_of(words: str, item: Item) -> bool:
    """Whether a code stands behind an article, and is a size or a kind of something: "an A3 board"."""
    sort = re.compile(rf"\ban? {re.escape(words)}\b")
    return any(sort.search(text) for text in (item.text, *item.cells.values()))


def _quotable(quote: str, item: Item, plan: Plan) -> str:
    """The words that name it where they stand word for word, with their brackets; else the item's own."""
    texts = (
        item.text,
        item.label or "",
        item.lead or "",
        *item.cells.values(),
        plan.sections[item.section].text,
    )
    for text in texts:
        if quote and quote in text:
            if len(quote) > _TELLS_ENOUGH:
                return quote
            return next((found for found in _BRACKETS.findall(text) if quote in found), quote)
    return item.text
