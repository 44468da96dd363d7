"""What a plan and its defective copies are made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.defects.burdock.page import MARK, Style

Edit = Callable[[list[str]], list[str]]


@dataclass
class Plan:
    """One clean plan: words, links, details, states and guards."""

    stem: str
    layout: int
    style: Style
    source: str
    details: dict
    links: str
    states: dict[str, str]
    guards: list[tuple[str, str, str]]  # code, key or passage, why


@dataclass
class Copy:
    """One defective copy: edits and the labels they cause."""

    letter: str
    edits: list[Edit]
    defects: list[tuple[str, str | None, str | None, str]] = field(default_factory=list)


def swap(old: str, new: str, times: int = 1) -> Edit:
    """Replace words that stand exactly so many times."""

    def edit(blocks: list[str]) -> list[str]:
        found = sum(block.count(old) for block in blocks)
        if found != times:
            raise ValueError(f"{found} times: {old}")
        return [changed for block in blocks if (changed := block.replace(old, new)).strip(" -")]

    return edit


def drop(key: str) -> Edit:
    """Take an item away, with its row if no other item stands there."""

    def edit(blocks: list[str]) -> list[str]:
        done: list[str] = []
        hit = False
        for block in blocks:
            if f"{{{key} " not in block:
                done.append(block)
                continue
            hit = True
            if len(MARK.findall(block)) > 1:
                cells = block.removeprefix("| ").split(" | ")
                done.append(
                    "| "
                    + " | ".join(
                        " // ".join(piece for piece in cell.split(" // ") if f"{{{key} " not in piece)
                        for cell in cells
                    )
                )
        if not hit:
            raise ValueError(f"no item {key}")
        return done

    return edit


def reword(key: str, words: str) -> Edit:
    """Put other words in an item's place."""

    def edit(blocks: list[str]) -> list[str]:
        done: list[str] = []
        hit = False
        for block in blocks:
            if f"{{{key} " in block:
                hit = True
                start = MARK.search(block, block.index(f"{{{key} ")).end()
                ends = [at for at in (block.find(" | ", start), block.find(" // ", start)) if at >= 0]
                block = block[:start] + words + (block[min(ends) :] if ends else "")
            done.append(block)
        if not hit:
            raise ValueError(f"no item {key}")
        return done

    return edit


def after(mark: str, *new: str) -> Edit:
    """Add blocks after the block in which a passage stands."""

    def edit(blocks: list[str]) -> list[str]:
        spots = [at for at, block in enumerate(blocks) if mark in block]
        if len(spots) != 1:
            raise ValueError(f"{len(spots)} blocks: {mark}")
        return blocks[: spots[0] + 1] + list(new) + blocks[spots[0] + 1 :]

    return edit


def cut(mark: str) -> Edit:
    """Take away the block in which a passage stands."""

    def edit(blocks: list[str]) -> list[str]:
        if sum(mark in block for block in blocks) != 1:
            raise ValueError(f"not once: {mark}")
        return [block for block in blocks if mark not in block]

    return edit


def lose(mark: str, count: int, before: int = 0) -> Edit:
    """Take away so many blocks from the one in which a passage stands, or from some blocks before it."""

    def edit(blocks: list[str]) -> list[str]:
        spots = [at for at, block in enumerate(blocks) if mark in block]
        if len(spots) != 1:
            raise ValueError(f"{len(spots)} blocks: {mark}")
        start = spots[0] - before
        return blocks[:start] + blocks[start + count :]

    return edit
