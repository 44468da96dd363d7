"""Items: the statements of a plan that can be traced, one need, outcome, provision or hope each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from audit.language.sentences import sentence_spans
from audit.model.plan import ITEM_KINDS, Item, ItemKind, Letter
from audit.sections.blocks import shape
from audit.sections.drafts import (
    Draft,
    attach_lines_beside,
    attach_reference_lines,
    without_area_cells,
    without_timetables,
)
from audit.sections.hopes import tells_hope
from audit.sections.passages import Passage, Row
from audit.sections.statements import (
    goes_on,
    is_background,
    is_list_of_diagnoses,
    is_only_review,
    is_recital,
    leans_to_difficulty,
    only_names_items,
    outcome_strength,
    provision_strength,
    sets_targets,
    tells_any_difficulty,
    tells_change,
    tells_difficulty,
    tells_strength_only,
)
from audit.sections.wording import is_nil, placeholders_in

_NUMBER = r"[A-H]{0,2}\d{1,2}(?:\.\d{1,2})?[a-z]?"
_ONE = rf"(?:\({_NUMBER}\)|{_NUMBER}(?![\w%])|\([a-z]\))"
_REFERENCE = re.compile(
    r"\b(?:outcomes?|needs?|provisions?|aims?|objectives?|aspirations?)\s*(?:no\.?|number|#)?\s*"
    rf"(?P<list>{_ONE}(?:\s*(?:,|&|and|to|-|–)\s*{_ONE})*)|"
    r"(?<![\w.])(?P<code>[A-FO]\d{1,2}(?:\s*(?:,|&|and|/)\s*[A-FO]\d{1,2})*)(?![\w%])",
    re.I,
)
#: "needs 60 to 80 repetitions": a verb with a quantity, and no reference.
_OF_SOMETHING = re.compile(
    r"\s+(?!(?:and|or|in|of|to|on|by|for|from|is|are|was|were|above|below|with|which|that|the|both|see)\b)[a-z]{3,}"
)
#: "For needs 2.1 and 2.2 and outcomes (a) and (b)"; a lone "Outcome 2" over an outcome is its own name.
_SAYS_WHAT_FOR = re.compile(
    r"\b(?:for|towards?|meets?|answers?|see|supports?|links? to|addresses)\b[^.]{0,40}"
    rf"\b(?:needs?|outcomes?) {_ONE}|"
    rf"[(:,;–-]\s*(?:needs?|outcomes?) {_ONE}",
    re.I,
)
_NEED_LABEL = re.compile(
    r"^\W*(?:(?:care |health |social care )?(?:need|difficulty|barrier|priority|outcome|aim|goal|"
    r"change|provision|support|objective)\s*)?[A-Z]{0,3}-?\d{1,2}(?:\.\d+)?\W*$",
    re.I,
)
#: The kind of statement that a column is called after.
_KIND_OF_HEADING = re.compile(r"need|outcome|provision|aspiration", re.I)
_INLINE_NUMBER = re.compile(r"(?:^|(?<=[.;:!?)])\s+)(\(?(\d{1,2})[.)])\s+(?=[A-Z])")

#: The last words of a paragraph that leads up to others: "found the following needs."
_LEADS_UP = re.compile(
    r"\b(?:the following(?: \w+){1,4}|(?:as|set out|described|listed|given) (?:follows|below|here))\.$", re.I
)

#: Fewer words than this are a remnant, not a statement.
_FEWEST_WORDS = 3


def find_items(passages: Sequence[Passage]) -> tuple[Item, ...]:
    """The items of a plan in reading order, numbered by section ("B1", "B2", "E1" ...)."""
    drafts: list[Draft] = []
    for _, run in groupby(passages, key=lambda one: (one.letter, one.container, _stream(one))):
        group = list(run)
        letter = group[0].letter
        if letter is None or letter not in ITEM_KINDS:
            continue
        drafts.extend(_drafts(group, ITEM_KINDS[letter]))
    drafts = without_area_cells(without_timetables(_without_lines_of_names(drafts)))
    drafts = _without_introductions(drafts, passages)
    _attach_cells(drafts, passages)
    attach_reference_lines(drafts, passages)
    attach_lines_beside(drafts, passages)
    counts: dict[Letter, int] = {}
    items = []
    for draft in drafts:
        letter = draft.passage.letter
        if letter is None:
            continue
        counts[letter] = counts.get(letter, 0) + 1
        items.append(_item(draft, letter, counts[letter]))
    return tuple(items)


def _stream(passage: Passage) -> str:
    return "text" if passage.role in ("label", "heading", "helper", "placeholder") else passage.role


def _item(draft: Draft, letter: Letter, number: int) -> Item:
    passage = draft.passage
    place = passage.block.place
    row = passage.row
    return Item(
        id=f"{letter}{number}" if not letter.startswith("H") else f"{letter}.{number}",
        section=letter,
        kind=ITEM_KINDS[letter],
        area=draft.area or passage.area,
        text=draft.text,
        label=_label(passage),
        page=place.page,
        place=place.words(),
        row=_row_words(row),
        cells=draft.cells,
        lead=draft.lead or passage.lead,
        references=tuple(_references(draft)),
    )


def _label(passage: Passage) -> str | None:
    """What the plan calls an item: its own code or number before the label that it stands under."""
    own = passage.block.label
    if any(character.isdigit() for character in own):
        return own
    return passage.label or own or None


def _row_words(row: Row | None) -> str | None:
    if row is None:
        return None
    rows = f"row {row.first}" if row.first == row.last else f"rows {row.first} to {row.last}"
    return f"table {row.table}, {rows}"


def _references(draft: Draft) -> Iterator[str]:
    seen: set[str] = set()
    texts = [
        draft.text,
        *draft.beside,
        *_answered(draft.passage),
        *(
            text
            for heading, text in draft.cells.items()
            if _REFERENCE.search(text) or "need" in heading.lower()
        ),
    ]
    for text in texts:
        for match in _REFERENCE.finditer(text):
            words = match.group().strip()
            if words.lower().startswith("need") and _OF_SOMETHING.match(text, match.end()):
                continue
            if words not in seen:
                seen.add(words)
                yield words


def _answered(passage: Passage) -> Iterator[str]:
    """The headings over an item that say what it answers ("For need 2.3 and outcome (c)")."""
    for heading in (passage.label, passage.lead):
        if heading and _SAYS_WHAT_FOR.search(heading):
            yield heading


# --- statements in a run of passages ------------------------------------------------------------


def _drafts(group: Sequence[Passage], kind: ItemKind) -> Iterator[Draft]:
    if kind == "aspiration":
        for passage in group:
            if passage.role in ("view", "aspiration"):
                yield from _hopes(passage)
        return
    numbered = sum(bool(passage.block.label) and passage.block.label[:-1].isalnum() for passage in group)
    under = _points_under_numbers(group)
    current: Draft | None = None
    lead: str | None = None
    for position, passage in enumerate(group):
        if passage.role != kind:
            continue
        following = group[position + 1] if position + 1 < len(group) else None
        block = passage.block
        text = block.text
        if is_nil(text):
            current = None
            continue
        if _is_lead(passage, following) or (kind == "outcome" and _heads_a_list(passage, following)):
            lead, current = text, None
            continue
        if current is not None and (_belongs(current, passage, numbered) or (id(passage) in under)):
            current.parts.append(text)
            continue
        if (
            current is not None
            and current.parts
            and _is_unfinished(current.parts[-1])
            and text[:1].islower()
            and not block.label
        ):
            current.parts.append(text)
            continue
        if not _is_statement(passage, kind) or (kind == "need" and _praises(passage, following)):
            current = None
            continue
        for piece in _pieces(text):
            draft = Draft(
                passage=passage,
                parts=[piece],
                lead=lead if block.label or lead is None else None,
                numbered=block.label[:-1].isalnum() if block.label else False,
                depth=block.depth,
            )
            yield_now = current
            if yield_now is not None:
                yield yield_now
            current = draft
        if current is not None and not block.label:
            lead = None
        if current is not None and following is None:
            yield current
            current = None
            continue
        if current is not None:
            nxt = following
            if (
                nxt is None
                or nxt.role != kind
                or not (_belongs(current, nxt, numbered) or id(nxt) in under or _joins(current, nxt))
            ):
                yield current
                current = None
    if current is not None:
        yield current


def _joins(current: Draft, passage: Passage) -> bool:
    return _is_unfinished(current.parts[-1]) and passage.text[:1].islower() and not passage.block.label


def _is_unfinished(text: str) -> bool:
    return text.rstrip()[-1:] not in '.;:!?)"”'


def _belongs(current: Draft, passage: Passage, numbered: int) -> bool:
    """Whether a passage is more of the statement before it and not one of its own."""
    block = passage.block
    if block.label:
        bullet_under = bool(current.passage.block.label) and block.depth > current.depth
        letter_under_number = (
            current.numbered and not block.label[:-1].isdigit() and block.depth > current.depth
        )
        return bullet_under or letter_under_number
    if goes_on(block.text) and not current.passage.block.label:
        return True
    return numbered >= 2 and current.numbered and not _is_lead(passage, None)


def _points_under_numbers(group: Sequence[Passage]) -> frozenset[int]:
    """The bullets of a run that stand under its numbered statements ("1. ... - ... - ... 2. ..."), by id.

    A list of bullets after the last number alone may be a list of its own.
    """
    numbered = [place for place, one in enumerate(group) if one.block.label[:-1].isdigit()]
    if len(numbered) < 2:
        return frozenset()
    bullets = [place for place, one in enumerate(group) if _is_bullet(one.block.label)]
    if not any(numbered[0] < place < numbered[-1] for place in bullets):
        return frozenset()
    return frozenset(id(group[place]) for place in bullets if place > numbered[0])


def _is_bullet(label: str) -> bool:
    """Whether a list's mark is a sign, and no number or letter."""
    return bool(label) and not any(character.isalnum() for character in label)


def _heads_a_list(passage: Passage, following: Passage | None) -> bool:
    """Whether a list item only heads those under it ("1. Key Stage 2", then "(a) By ...")."""
    block = passage.block
    if following is None or not block.label or not following.block.label or len(block.text.split()) > 8:
        return False
    if block.text.rstrip().endswith(".") or outcome_strength(block.text) > 0:
        return False
    return following.block.depth > block.depth or shape(block)[0] != shape(following.block)[0]


def _is_lead(passage: Passage, following: Passage | None) -> bool:
    text = passage.text.rstrip()
    if following is not None and _LEADS_UP.search(text) and not _is_numbered(passage):
        return True
    if not text.endswith((":", ":-", "…", " -")):
        return False
    if following is not None and following.block.label:
        return True
    return len(text.split()) <= 30 and not passage.block.label


def _is_statement(passage: Passage, kind: ItemKind) -> bool:
    text = passage.text
    words = len(text.split())
    listed = bool(passage.block.label)
    celled = passage.row is not None
    if words < _FEWEST_WORDS and not celled:
        return False
    if words == 1 and not text.strip(" .-"):
        return False
    if placeholders_in(text) and words <= 6:
        return False
    if kind == "need":
        if is_recital(text) or is_list_of_diagnoses(text):
            return False
        if _is_numbered(passage):
            return True
        if celled:
            return tells_difficulty(text) or (leans_to_difficulty(text) and not is_background(text))
        if listed:
            return not (tells_strength_only(text) or is_background(text)) or tells_difficulty(text)
        return words > 5 and leans_to_difficulty(text) and not is_background(text)
    if is_recital(text) and not (listed and words > 12):
        return False
    if kind == "outcome":
        if is_only_review(text) or sets_targets(text):
            return False
        return listed or celled or _is_numbered(passage) or (words >= 5 and _tells_outcome(text))
    if is_only_review(text) and provision_strength(text) < 3 and passage.letter != "G":
        # In G a clinician's review is the provision; elsewhere it is the plan that is reviewed.
        return False
    return listed or celled or words >= 5 or _is_numbered(passage)


def _praises(passage: Passage, following: Passage | None) -> bool:
    """Whether a paragraph right over a list of needs tells of nothing that is hard ("He is loyal.")."""
    return (
        following is not None
        and bool(following.block.label)
        and not passage.block.label
        and not tells_any_difficulty(passage.text)
    )


def _tells_outcome(text: str) -> bool:
    """Whether prose says what will change, or what is so by a day ("Leo travels alone by July 2027")."""
    return tells_change(text) or outcome_strength(text) > 0


def _is_numbered(passage: Passage) -> bool:
    """Whether the plan itself numbers a statement ("B3", "Need 2", "1.4")."""
    label = passage.block.label.strip(" ().:")
    return (bool(label) and any(character.isdigit() for character in label)) or bool(
        _NEED_LABEL.match(passage.label or "")
    )


def _pieces(text: str) -> list[str]:
    """Statements that one block holds under numbers of their own ("1. ... 2. ...")."""
    marks = list(_INLINE_NUMBER.finditer(text))
    numbers = [int(mark[2]) for mark in marks]
    if (
        len(marks) < 2
        or numbers != list(range(numbers[0], numbers[0] + len(numbers)))
        or marks[0].start() > 0
    ):
        return [text]
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    return [text[mark.end() : end].strip() for mark, end in zip(marks, ends, strict=True)]


def _hopes(passage: Passage) -> Iterator[Draft]:
    text = passage.text
    if is_nil(text):
        return
    spans = sentence_spans(text)
    found = [text[start:end] for start, end in spans if tells_hope(text[start:end])]
    if (
        passage.role == "aspiration"
        and (passage.block.label or not found)
        and len(spans) <= 2
        and len(text.split()) >= _FEWEST_WORDS
    ):
        found = [text]
    for words in found:
        yield Draft(passage=passage, parts=[words])


# --- prose around lists ---------------------------------------------------------------------------


def _without_introductions(drafts: list[Draft], passages: Sequence[Passage]) -> list[Draft]:
    """Leave out prose that only leads up to a section's listed statements, or stands about them.

    Where a section numbers or tabulates its statements, its plain paragraphs are strengths,
    background and arrangements; where it is set out by area, what stands before the first area is
    an introduction to all of them.
    """
    kept: list[Draft] = []
    alone = {
        id(one): before.role == "heading" and (after is None or after.role == "heading")
        for before, one, after in zip(passages, passages[1:], [*passages[2:], None], strict=False)
    }
    opened = frozenset(one.container for one in passages if one.role == "strengths")
    for letter in ITEM_KINDS:
        own = [draft for draft in drafts if draft.passage.letter == letter]
        plain = [draft for draft in own if not draft.passage.block.label and draft.passage.row is None]
        coded = [draft for draft in own if draft.numbered or draft.passage.row is not None]
        listed = [draft for draft in own if draft not in plain]
        areas = {draft.passage.area for draft in own if draft.passage.area is not None}
        introduction = len(areas) >= 2 and letter in ("B", "E", "F")
        for draft in own:
            if draft in plain and letter != "A":
                if letter in ("B", "C", "D") and _opens_with_strengths(draft, own, opened):
                    continue
                if (
                    introduction
                    and draft.passage.area is None
                    and draft.passage.label is None
                    and not _later_without_area(draft, own)
                ):
                    continue
                if (
                    len(coded) >= 3
                    and len(coded) >= 2 * len(plain)
                    and not (alone.get(id(draft.passage), False) and _weighty(draft))
                ):
                    continue
                if len(listed) > 2 * len(plain) and not _weighty(draft):
                    continue
            kept.append(draft)
    order = {id(passage): position for position, passage in enumerate(passages)}
    return sorted(kept, key=lambda draft: order[id(draft.passage)])


def _opens_with_strengths(draft: Draft, own: Sequence[Draft], opened: frozenset[tuple[int, ...]]) -> bool:
    """Whether a paragraph tells what goes well before the needs that follow it under the same heading.

    `opened` are the runs of text that strengths open already.
    """
    run = [one for one in own if one.passage.container == draft.passage.container]
    if len(run) < 2 or _is_numbered(draft.passage):
        return False
    if not tells_any_difficulty(draft.text):
        # C and D tell of illness and home in any words, and of strengths seldom; later ones go on with needs.
        opens = draft is run[0] and draft.passage.letter == "B" and draft.passage.container not in opened
        return opens or tells_strength_only(draft.text)
    spans = sentence_spans(draft.text)
    first = draft.text[spans[0][0] : spans[0][1]] if spans else ""
    return (
        draft is run[0]
        and tells_strength_only(first)
        and len(spans) > 1
        and not leans_to_difficulty(draft.text)
    )


def _later_without_area(draft: Draft, own: Sequence[Draft]) -> bool:
    """Whether an area was named before a statement that stands under none."""
    position = own.index(draft)
    return any(earlier.passage.area is not None for earlier in own[:position])


def _weighty(draft: Draft) -> bool:
    """Whether a plain paragraph makes a statement as full as a listed one."""
    kind = ITEM_KINDS[draft.passage.letter] if draft.passage.letter else "need"
    if kind == "provision":
        return provision_strength(draft.text) >= 3
    if kind == "outcome":
        return outcome_strength(draft.text) >= 2
    return tells_difficulty(draft.text)


# --- the cells beside a statement ---------------------------------------------------------------


def _attach_cells(drafts: Iterable[Draft], passages: Sequence[Passage]) -> None:
    """Give each item the other cells of its row, or, in a form, those that follow it in the table."""
    beside: dict[tuple[int, int, Letter | None], dict[str, list[str]]] = {}
    named: dict[tuple[int, int], list[Passage]] = {}
    for passage in passages:
        if passage.role in ("attribute", "reference") and passage.row is not None:
            for number in range(passage.row.first, passage.row.last + 1):
                cells = beside.setdefault((passage.row.table, number, passage.letter), {})
                cells.setdefault((passage.column or "").strip(), []).append(passage.text)
                if passage.column and _KIND_OF_HEADING.search(passage.column):
                    named.setdefault((passage.row.table, number), []).append(passage)
    drafts = list(drafts)
    _attach_names(drafts, named)
    taken: set[tuple[int, int, Letter | None]] = set()
    for draft in drafts:
        row = draft.passage.row
        if row is None:
            continue
        for number in range(row.first, row.last + 1):
            key = (row.table, number, draft.passage.letter)
            if key in beside:
                taken.add(key)
                for heading, texts in beside[key].items():
                    known = draft.cells.get(heading, "").split("\n")
                    more = [text for text in texts if text not in known]
                    draft.cells[heading] = "\n".join([*filter(None, known), *more])
    for key, cells in beside.items():
        if key in taken:
            continue
        earlier = [
            draft
            for draft in drafts
            if draft.passage.row is not None
            and draft.passage.row.table == key[0]
            and draft.passage.letter == key[2]
            and draft.passage.row.first <= key[1]
        ]
        if earlier:
            last_row = earlier[-1].passage.row
            for draft in earlier:
                if draft.passage.row == last_row:
                    for heading, texts in cells.items():
                        draft.cells.setdefault(heading, "\n".join(texts))


def _attach_names(drafts: Iterable[Draft], named: dict[tuple[int, int], list[Passage]]) -> None:
    """Give each statement of a row what a column between two of them names ("Needs addressed").

    Only cells that name things of a third kind speak for both neighbours.
    """
    for draft in drafts:
        row, letter = draft.passage.row, draft.passage.letter
        if row is None or letter is None or letter == "A":
            continue
        for number in range(row.first, row.last + 1):
            for passage in named.get((row.table, number), ()):
                other = passage.letter
                heading = _KIND_OF_HEADING.search(passage.column or "")
                if heading is None or other is None or other not in ITEM_KINDS or other == letter:
                    continue
                if heading.group().lower() in (ITEM_KINDS[letter], ITEM_KINDS[other]):
                    continue
                draft.cells.setdefault((passage.column or "").strip(), passage.text)


def _without_lines_of_names(drafts: Sequence[Draft]) -> list[Draft]:
    """Drafts without those that only name items; in a table such a line leads the rows that follow it."""
    kept: list[Draft] = []
    table, said = None, None
    for draft in drafts:
        row = draft.passage.row
        if row is None or row.table != table:
            table, said = (row.table if row else None), None
        if row is not None and only_names_items(draft.text):
            said = draft.text
            continue
        if said and draft.lead is None:
            draft.lead = said
        kept.append(draft)
    return kept
