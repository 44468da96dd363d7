"""What a report on a cycle is made of: the figures, and the rows, with names taken out or not.

The command line and the screens both write reports; both get them from here.
"""

from __future__ import annotations

from dataclasses import dataclass

from audit.cycle.figures_of_cycle import figures_of_cycle
from audit.cycle.hiding import Hiding
from audit.cycle.judged import judged_in
from audit.cycle.records import can_quote, tables_of_cycle
from audit.cycle.store import Store
from audit.cycle.values import Cycle
from audit.model.cycle import CycleFigures, Table
from audit.redaction import Pseudonyms


@dataclass(frozen=True, slots=True)
class Material:
    """A cycle ready to be written; `tables` stream from the store and may be read once.

    `quotes`: whether the rows hold the plans' own words (in big cycles, without names, they do not).
    """

    figures: CycleFigures
    tables: tuple[Table, ...]
    quotes: bool


def material_of(store: Store, cycle: Cycle, pseudonyms: Pseudonyms | None, *, tables: bool) -> Material:
    """Gather a cycle for a report; with pseudonyms, one that names nobody. `tables`: the rows too."""
    hiding = Hiding(pseudonyms)
    judged = judged_in(store, cycle)
    quotes = can_quote(store, cycle, hiding)
    return Material(
        figures=figures_of_cycle(store, cycle, judged, hiding, quotes_in_rows=quotes),
        tables=tuple(tables_of_cycle(store, cycle, judged, hiding, quotes=quotes)) if tables else (),
        quotes=quotes,
    )
