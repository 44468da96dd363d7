"""Ruled tables as geometry: rules that cross make a grid, and areas without a rule between them a cell.

Snapping and joining follow pdfplumber's table finder; cells are then found by
flooding the grid instead of searching rectangles, which keeps merged cells whole, forgives a missing
outer border, and takes time in proportion to the grid.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections import defaultdict

from audit.reading.pdf.cells import Grid, areas_between, grids_of
from audit.reading.pdf.shapes import Rule

#: Rules closer than this are one rule: a border and the edge of the shading behind it.
SNAP = 1.0

#: A row or column thinner than this holds no text: it is a double border, or the gap between two tables.
_SLIVER = 4.5

#: Rules that miss each other by this much still meet.
_JOIN = 3.0

#: Uprights in line this close to each other are one: between tables set close there is more room.
_JOIN_UPRIGHTS = 1.5

#: Uprights that go on so far past the last rule (in points), and so many of them, are a row's that was torn.
_TORN = 8.0
_FEWEST_UPRIGHTS = 3

#: So many slivers make a drawing or squared paper, not tables.
_MOST_SLIVERS = 60

#: More tables than this on one page are a drawing too; the largest are kept.
_MOST_GRIDS = 400

#: A box around more than this share of the page's width and height is a page border.
_FRAME = 0.88

#: More rules than this in one page after joining is a drawing, not tables.
_MOST_RULES = 3_000

#: A grid with more squares than this is a chart or squared paper.
_MOST_SQUARES = 40_000


def find_grids(rules: list[Rule], width: float, height: float) -> list[Grid]:
    """Every ruled table of a page, single boxes included, top to bottom."""
    joined = join_rules(rules)
    if len(joined) > _MOST_RULES:
        return []
    grids = []
    for group in (part for found in _groups(joined) for part in _apart(found)):
        for grid in _grid(group):
            x0, top, x1, bottom = grid.box
            if len(grid.cells) == 1 and x1 - x0 > _FRAME * width and bottom - top > _FRAME * height:
                continue
            grids.append(grid)
    if len(grids) > _MOST_GRIDS:
        grids.sort(key=lambda grid: (grid.xs[0] - grid.xs[-1]) * (grid.ys[-1] - grid.ys[0]))
        del grids[_MOST_GRIDS:]
    grids.sort(key=lambda grid: (grid.ys[0], grid.xs[0]))
    return grids


def join_rules(rules: list[Rule]) -> list[Rule]:
    """Rules on (nearly) the same line moved to their mean place, and joined where they touch."""
    joined: list[Rule] = []
    for upright in (False, True):
        ordered = sorted((rule for rule in rules if rule.upright == upright), key=lambda rule: rule.at)
        cluster: list[Rule] = []
        for rule in ordered:
            if cluster and rule.at - cluster[-1].at > SNAP:
                joined += _joined(cluster)
                cluster = []
            cluster.append(rule)
        if cluster:
            joined += _joined(cluster)
    return joined


def _joined(cluster: list[Rule]) -> list[Rule]:
    """One cluster's rules, on their mean place (drawn lines weigh more than the edges of fills)."""
    drawn = [rule.at for rule in cluster if not rule.filled] or [rule.at for rule in cluster]
    at = sum(drawn) / len(drawn)
    found: list[Rule] = []
    for rule in sorted(cluster, key=lambda rule: rule.start):
        if found and rule.start <= found[-1].end + (_JOIN_UPRIGHTS if rule.upright else _JOIN):
            last = found[-1]
            found[-1] = Rule(
                last.upright, at, last.start, max(last.end, rule.end), last.filled and rule.filled
            )
        else:
            found.append(Rule(rule.upright, at, rule.start, rule.end, rule.filled))
    return found


def _groups(rules: list[Rule]) -> list[list[Rule]]:
    """Rules that cross or meet, directly or through others."""
    parent = list(range(len(rules)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    level = [(index, rule) for index, rule in enumerate(rules) if not rule.upright]
    places = [rule.at for _, rule in level]  # in order: join_rules sorts them
    for index, rule in enumerate(rules):
        if not rule.upright:
            continue
        first = bisect_right(places, rule.start - _JOIN)
        for other, crossing in level[first:]:
            if crossing.at > rule.end + _JOIN:
                break
            if crossing.start - _JOIN <= rule.at <= crossing.end + _JOIN:
                parent[root(other)] = root(index)
    grouped: dict[int, list[Rule]] = defaultdict(list)
    for index, rule in enumerate(rules):
        grouped[root(index)].append(rule)
    return [group for group in grouped.values() if len(group) >= 3]


def _apart(rules: list[Rule]) -> list[list[Rule]]:
    """Tables set so close to each other that they seem to touch, apart; double borders made single."""
    for upright in (False, True):
        places = sorted({rule.at for rule in rules if rule.upright == upright})
        if sum(far - near < _SLIVER for near, far in itertools.pairwise(places)) > _MOST_SLIVERS:
            return []
        for near, far in itertools.pairwise(places):
            if far - near >= _SLIVER:
                continue
            bridged = any(
                rule.upright != upright and rule.start < near + 0.3 and rule.end > far - 0.3 for rule in rules
            )
            if not bridged and not upright:
                over = [rule for rule in rules if _middle(rule) <= near]
                kept = {id(rule) for rule in over}
                under = [rule for rule in rules if id(rule) not in kept]
                return [*_apart(over), *_apart(under)]
            merged = [
                rule._replace(at=near) if rule.upright == upright and rule.at == far else rule
                for rule in rules
            ]
            return _apart(merged)
    return [rules]


def _with_torn_rows(rules: list[Rule], ys: list[float]) -> tuple[list[Rule], list[float]]:
    """The rules with an end for a row that a page break has torn: its uprights go on past the last rule."""
    uprights = [rule for rule in rules if rule.upright]
    below = [rule.end for rule in uprights if rule.end > ys[-1] + _TORN]
    above = [rule.start for rule in uprights if rule.start < ys[0] - _TORN]
    added = [
        max(ends) if ends is below else min(ends)
        for ends in (below, above)
        if len(ends) >= _FEWEST_UPRIGHTS and max(ends) - min(ends) < _JOIN
    ]
    if not added:
        return rules, ys
    left, right = min(rule.at for rule in uprights), max(rule.at for rule in uprights)
    return [*rules, *(Rule(False, at, left, right, False) for at in added)], sorted({*ys, *added})


def _middle(rule: Rule) -> float:
    """How far down a rule's middle is."""
    return (rule.start + rule.end) / 2 if rule.upright else rule.at


def _grid(rules: list[Rule]) -> list[Grid]:
    """A group of rules as a grid of cells, with the grids nested in it; none if it bounds no area."""
    xs = sorted({rule.at for rule in rules if rule.upright})
    ys = sorted({rule.at for rule in rules if not rule.upright})
    if not xs or len(ys) < 2:
        return []
    rules, ys = _with_torn_rows(rules, ys)
    # Rules that go on past the first or last upright: a table drawn without its sides.
    left = min(rule.start for rule in rules if not rule.upright)
    right = max(rule.end for rule in rules if not rule.upright)
    if left < xs[0] - 2 * SNAP and right > xs[-1] + 2 * SNAP:
        xs = [left, *xs, right]
    if len(xs) < 2 or len(xs) * len(ys) > _MOST_SQUARES:
        return []
    columns, rows = len(xs) - 1, len(ys) - 1
    # wall_right[row][column]: a rule stands between this square and the next one to its right.
    wall_right = [[False] * (columns + 1) for _ in range(rows)]
    wall_below = [[False] * columns for _ in range(rows + 1)]
    x_of, y_of = {x: index for index, x in enumerate(xs)}, {y: index for index, y in enumerate(ys)}
    for rule in rules:
        if rule.upright:
            column = x_of[rule.at]
            for row in range(rows):
                if rule.start <= ys[row] + _JOIN and rule.end >= ys[row + 1] - _JOIN:
                    wall_right[row][column] = True
        else:
            row = y_of[rule.at]
            for column in range(columns):
                if rule.start <= xs[column] + _JOIN and rule.end >= xs[column + 1] - _JOIN:
                    wall_below[row][column] = True
    filled = all(rule.filled for rule in rules)
    return grids_of(areas_between(wall_right, wall_below), xs, ys, filled)
