"""Tables laid out with tabs: bold column heads in one line, and lines below with a part for each column.

Writers of old forms set "What", "Who" and "How often" at tab stops. Read as paragraphs, who gives a
provision and how often would be words of the provision itself. Only lines under bold heads are taken for
rows: a tab by itself parts a label from its value, or an address from a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.model.document import Block, Cell, Table

_TABS = re.compile(r"[ ]*\t[\t ]*")

#: A column's head has at most so many words, and neither a number nor the end of a sentence.
_MOST_WORDS = 5
_NO_HEAD = re.compile(r"\d|[.;,]$|:\s*\S")

#: A bold line between rows that says what they are for ("For Outcome 2") has at most so many words.
_MOST_WORDS_BETWEEN = 12


def with_tabbed_tables(content: Sequence[Block | Table], numbers: Iterator[int]) -> list[Block | Table]:
    """The content, with every run of lines under column heads at tab stops as a table.

    Its blocks keep the place of the paragraph they stand in, where an auditor will look for them.
    `numbers` are those of the tables to come; they are negative, since Word counts no such table.
    """
    found: list[Block | Table] = []
    index = 0
    while index < len(content):
        end = _end(content, index)
        lines = [line for line in content[index:end] if isinstance(line, Block)]
        found.append(_table(lines, next(numbers)) if lines else content[index])
        index = max(end, index + 1)
    return found


def _end(content: Sequence[Block | Table], first: int) -> int:
    """Where the table ends whose heads are in this line; the line itself if it has no heads, or no rows."""
    heads = _parts(content[first])
    if not _are_heads(content[first], heads):
        return first
    end = first
    for index in range(first + 1, len(content)):
        parts = _parts(content[index])
        if 1 < len(parts) <= len(heads) and not parts[-1].isdigit() and not _are_heads(content[index], parts):
            end = index + 1  # a number by itself at the end is the page of a contents list
        elif not _stands_between(content[index]):
            break
    return end


def _parts(part: Block | Table) -> list[str]:
    """A line's parts between its tabs; none where it has several lines, or is a table."""
    if isinstance(part, Table) or "\n" in part.text:
        return []
    return _TABS.split(part.text)


def _are_heads(part: Block | Table, heads: Sequence[str]) -> bool:
    return (
        isinstance(part, Block)
        and part.look.bold
        and not part.label
        and len(heads) > 1
        and all(head and len(head.split()) <= _MOST_WORDS and not _NO_HEAD.search(head) for head in heads)
    )


def _stands_between(part: Block | Table) -> bool:
    return (
        isinstance(part, Block)
        and part.look.bold
        and part.level is None
        and "\t" not in part.text
        and len(part.text.split()) <= _MOST_WORDS_BETWEEN
    )


def _table(lines: Sequence[Block], table: int) -> Table:
    columns = len(_parts(lines[0]))
    cells: list[Cell] = []
    for number, line in enumerate(lines, start=1):
        parts = _parts(line)
        if len(parts) == 1:
            cells.append(Cell(number, 1, column_span=columns, content=(line,)))
            continue
        for column in range(1, columns + 1):
            words = parts[column - 1] if column <= len(parts) else ""
            inside = replace(line, text=words, label=line.label if column == 1 else "")
            cells.append(Cell(number, column, content=(inside,) if words else ()))
    return Table(table, len(lines), columns, tuple(cells), header_rows=1)
