"""Keys at the end of a plan: tables that only say which provision meets which need and outcome."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from audit.sections.drafts import Draft
from audit.sections.passages import Passage
from audit.sections.pointers import only_names_items

#: "F8", "B(v)", "H1/1", "NEED-0107", "4.2".
_CODE = r"(?:[A-Z]{1,8}[12]?[-–/. ]?)?(?:\d{1,6}(?:\.\d{1,2})?[a-z]?|\([a-z]{1,5}\)|\(\d{1,2}\))"
_CODES = re.compile(rf"^\W*{_CODE}(?:(?:\s*(?:,|;|&|/|\+|\band\b)\s*|\s+){_CODE})*\W*$")
_ONE_CODE = re.compile(rf"^\W*(?P<code>{_CODE})\W*$")
_FEWEST_ROWS, _MOSTLY = 3, 0.7


def attach_keys(drafts: Iterable[Draft], passages: Sequence[Passage]) -> None:
    """Give each statement what a key says of its number, as if it stood beside the statement."""
    bearers: dict[str, list[Draft]] = {}
    for draft in drafts:
        for label in (draft.passage.block.label, draft.passage.label):
            if label and (plain := _plain(label)):
                bearers.setdefault(plain, []).append(draft)
    tables: dict[int, dict[int, list[Passage]]] = {}
    for passage in passages:
        if passage.row is not None and passage.role != "heading":
            tables.setdefault(passage.row.table, {}).setdefault(passage.row.first, []).append(passage)
    for rows in tables.values():
        key = [row for row in rows.values() if _is_of_key(row, bearers)]
        if len(key) < _FEWEST_ROWS or len(key) < _MOSTLY * len(rows):
            continue
        header = next((row for _, row in sorted(rows.items()) if row not in key), [])
        for row in key:
            headings = [one.text for one in header] if len(header) == len(row) else [""] * len(row)
            for draft in bearers[_plain(row[0].text)]:
                for passage, heading in zip(row[1:], headings[1:], strict=True):
                    draft.cells.setdefault((passage.column or heading).strip(), passage.text)


def _is_of_key(row: Sequence[Passage], bearers: dict[str, list[Draft]]) -> bool:
    first, *others = row
    if not others or _ONE_CODE.match(first.text) is None or _plain(first.text) not in bearers:
        return False
    return all(_CODES.match(one.text) or only_names_items(one.text) for one in others)


def _plain(label: str) -> str:
    return re.sub(r"[\s.:–-]+", "", label).upper()
