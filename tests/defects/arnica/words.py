"""The words of a plan as lines of a small markup: read, edit and label them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

SECTIONS = ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"]
AREAS = {
    "ci": "communication-interaction",
    "cl": "cognition-learning",
    "semh": "semh",
    "sp": "sensory-physical",
    "pfa": "preparing-for-adulthood",
    "health": "health",
    "social": "social-care",
    "other": "other",
}
ITEM = re.compile(r"^\[([A-K]\d+(?:\.\d+)?)(?: ([a-z]+))?(?:\|([^\]]*))?\] ")


@dataclass
class Para:
    """One paragraph: its words, and the statement it is, if it is one."""

    raw: str
    section: str | None = None
    item: str | None = None
    area: str | None = None
    label: str = ""
    caption: bool = False

    @property
    def text(self) -> str:
        """The words that count: insertions kept, deletions gone."""
        return plain(self.raw)


@dataclass
class Block:
    """A heading, a paragraph or a grid of cells."""

    kind: str
    paras: list[Para] = field(default_factory=list)
    rows: list[list[list[Para]]] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)


@dataclass
class Plan:
    """A clean plan: its markup and what is true of it."""

    stem: str
    layout: int
    source: str
    details: dict[str, object]
    links: str
    guards: list[tuple[str, str]]
    states: dict[str, str]
    style: dict[str, str]


@dataclass
class Defect:
    """One label of a defective copy."""

    code: str
    section: str | None
    text: str | None
    note: str


def plain(raw: str) -> str:
    """The words with tracked deletions taken out."""
    return re.sub(r"\s+", " ", re.sub(r"\{-.*?-\}", "", raw).replace("{+", "").replace("+}", "")).strip()


def lines_of(source: str) -> list[str]:
    """Markup lines, continuation lines joined."""
    lines: list[str] = []
    for line in source.splitlines():
        if not line.strip():
            continue
        if line.startswith("  ") and lines:
            lines[-1] += " " + line.strip()
        else:
            lines.append(line.rstrip())
    return lines


def section_of(item: str) -> str:
    """The section in which a statement stands, by its id."""
    return item.partition(".")[0] if item.startswith("H") else item[0]


def _para(raw: str, section: str | None) -> Para:
    raw = raw.strip()
    if raw.startswith("!"):
        return Para(raw[1:].strip(), caption=True)
    found = ITEM.match(raw)
    if not found:
        return Para(raw, section)
    item, area, label = found.groups()
    return Para(raw[found.end() :], section_of(item), item, AREAS.get(area or ""), label or "")


def blocks_of(lines: list[str]) -> list[Block]:
    """The blocks that the markup describes."""
    blocks: list[Block] = []
    section: str | None = None
    columns: list[str | None] = []
    for line in lines:
        mark, _, rest = line.partition(" ")
        if mark == "=":
            name, _, title = rest.partition("|")
            section = name.strip() or None
            blocks.append(Block("h1", [Para(title.strip(), caption=True)]))
        elif mark == "@":
            section = rest.strip(" -") or None
        elif mark in ("==", "&", "%"):
            kind = {"==": "h2", "&": "note", "%": "title"}[mark]
            blocks.append(Block(kind, [Para(rest, caption=True)]))
        elif mark == "+":
            options = dict(part.split("=") for part in rest.split())
            columns = [None if s == "-" else s for s in options.get("secs", "").split(",") if s]
            blocks.append(Block("grid", widths=[float(w) for w in options["w"].split(",")]))
        elif mark == "^":
            blocks[-1].heads = [h.strip() for h in rest.split("||")]
            blocks[-1].rows.append([[Para(h, caption=True)] for h in blocks[-1].heads])
        elif mark in ("~", "^^"):
            cells = rest.split("||")
            row = []
            for place, cell in enumerate(cells):
                where = columns[place] if place < len(columns) else section
                row.append([_para(("!" if mark == "^^" else "") + p, where) for p in cell.split(" // ")])
            blocks[-1].rows.append(row)
        elif mark in ("*", "#"):
            blocks.append(Block("bullet" if mark == "*" else "number", [_para(rest, section)]))
        else:
            blocks.append(Block("p", [_para(line, section)]))
    return blocks


def paras_of(blocks: list[Block]) -> list[Para]:
    """Every paragraph in reading order."""
    return [p for b in blocks for p in (b.paras + [q for row in b.rows for cell in row for q in cell])]


def items_of(blocks: list[Block]) -> list[dict[str, object]]:
    """Every statement with the other cells of its row."""
    items: list[dict[str, object]] = []
    for block in blocks:
        found: list[tuple[Para, dict[str, str]]] = [(p, {}) for p in block.paras if p.item]
        for row in block.rows:
            for place, cell in enumerate(row):
                others = {
                    head: "\n".join(p.text for p in row[n] if p.text)
                    for n, head in enumerate(block.heads)
                    if n != place and n < len(row)
                }
                found += [(p, others if len(row) == len(block.heads) else {}) for p in cell if p.item]
        items += [
            {
                "key": p.item,
                "section": p.section,
                "area": p.area,
                "label": None,
                "text": p.text,
                "cells": cells,
            }
            for p, cells in found
        ]
    return items


def links_of(text: str) -> set[tuple[str, str]]:
    """Pairs of the thread from lines such as 'B1 > E1 F2'."""
    pairs: set[tuple[str, str]] = set()
    for line in text.replace(";", "\n").splitlines():
        if ">" in line:
            start, _, ends = line.partition(">")
            pairs |= {(start.strip(), end) for end in ends.split()}
    return pairs


def thread_gaps(ids: list[str], links: set[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each statement left alone, with the code that says so."""
    live = {(a, b) for a, b in links if a in ids and b in ids}
    gaps: list[tuple[str, str]] = []
    for one in ids:
        to = "".join(sorted({b[0] for a, b in live if a == one}))
        back = "".join(sorted({a[0] for a, b in live if b == one}))
        letter = one[0]
        if letter in "BCD":
            if not set(to) & set({"B": "F", "C": "FG", "D": "H"}[letter]):
                gaps.append(({"B": "T01", "C": "T07", "D": "T08"}[letter], one))
            if "E" not in to:
                gaps.append(("T02", one))
        elif letter == "E":
            if not to:
                gaps.append(("T03", one))
            if not set(back) & set("BCD"):
                gaps.append(("T04", one))
        elif letter in "FGH" and not set(back) & set("BCD"):
            gaps.append(("T05", one))
        elif letter == "A" and not to:
            gaps.append(("T06", one))
    return gaps


class Copy:
    """A defective copy in the making: edits of the words, and the labels that they cause."""

    def __init__(self, plan: Plan) -> None:
        self.lines = lines_of(plan.source)
        self.links = links_of(plan.links)
        self.marks: list[tuple[str, str, str, str | None]] = []

    def sub(self, old: str, new: str, every: bool = False) -> None:
        """Put new words for old ones, which must stand there once."""
        count = sum(line.count(old) for line in self.lines)
        if count != 1 and not (every and count):
            raise ValueError(f"{old!r} stands {count} times")
        self.lines = [line.replace(old, new) for line in self.lines]

    def rewrite(self, item: str, text: str) -> None:
        """Give a statement new words."""
        place, old = self._find(item)
        self.lines[place] = self.lines[place].replace(old, text)

    def drop(self, *items: str) -> None:
        """Take statements out, and a row that is left with no statement."""
        for item in items:
            place, _ = self._find(item)
            line = self.lines[place]
            if not line.startswith("~"):
                del self.lines[place]
                continue
            cells = [[p for p in cell.split(" // ") if f"[{item}" not in p] for cell in line[2:].split("||")]
            rest = "||".join(" // ".join(cell) or " " for cell in cells)
            if re.search(r"\[[A-K]\d", rest):
                self.lines[place] = "~ " + rest
            else:
                del self.lines[place]

    def row(self, item: str, text: str) -> None:
        """Put new words in place of the whole line in which a statement stands."""
        self.lines[self._find(item)[0]] = text

    def cut(self, fragment: str, upto: str = "") -> None:
        """Take out the one line with these words, and on to the line before another."""
        places = [n for n, line in enumerate(self.lines) if fragment in line]
        if len(places) != 1:
            raise ValueError(f"{fragment!r} stands in {len(places)} lines")
        end = places[0] + 1
        if upto:
            end = next(n for n in range(end, len(self.lines)) if upto in self.lines[n])
        del self.lines[places[0] : end]

    def after(self, fragment: str, *new: str) -> None:
        """Put lines after the one line with these words."""
        places = [n for n, line in enumerate(self.lines) if fragment in line]
        if len(places) != 1:
            raise ValueError(f"{fragment!r} stands in {len(places)} lines")
        self.lines[places[0] + 1 : places[0] + 1] = list(new)

    def link(self, text: str) -> None:
        """Add links of the thread."""
        self.links |= links_of(text)

    def unlink(self, text: str) -> None:
        """Take links of the thread away."""
        self.links -= links_of(text)

    def mark(self, codes: str, item: str, note: str) -> None:
        """Label a statement with one or more codes."""
        for code in codes.split():
            self.marks.append((code, item, note, None))

    def passage(self, codes: str, section: str, text: str | None, note: str) -> None:
        """Label a passage, or a lack, of a section ('' for the whole plan)."""
        for code in codes.split():
            self.marks.append((code, section, note, text or ""))

    def _find(self, item: str) -> tuple[int, str]:
        for place, line in enumerate(self.lines):
            found = re.search(rf"\[{re.escape(item)}(?: [a-z]+)?(?:\|[^\]]*)?\] (.*?)(?= // |\|\||$)", line)
            if found:
                return place, found.group(1).rstrip()
        raise KeyError(item)

    def defects(self) -> list[Defect]:
        """All labels: those given, then those of the cut thread."""
        items = {str(i["key"]): str(i["text"]) for i in items_of(blocks_of(self.lines))}
        out = [
            Defect(c, section_of(at), items[at], note)
            if text is None
            else Defect(c, at or None, text or None, note)
            for c, at, note, text in self.marks
        ]
        said = {
            "T01": "no provision in F is left for this need",
            "T02": "no outcome answers this need",
            "T03": "no provision helps towards this outcome",
            "T04": "no need stands behind this outcome",
            "T05": "no need speaks of this",
            "T06": "no outcome moves towards this hope",
            "T07": "neither G nor F answers this",
            "T08": "neither H1 nor H2 answers this",
        }
        out += [
            Defect(code, section_of(one), items[one], said[code])
            for code, one in thread_gaps(list(items), self.links)
        ]
        return out
