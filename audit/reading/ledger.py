"""Double entry for text: every run of a file's text is read, or left out with a reason.

The reader enters each run as it handles it; what the file holds is counted apart, from the XML itself.
If the two disagree, text was lost or given twice, and the document says so.
"""

from __future__ import annotations

from collections import Counter

from audit.model.document import LeftOutReason


class Ledger:
    """The runs a file holds against the runs its reader accounted for."""

    def __init__(self) -> None:
        self._held: Counter[str] = Counter()
        self._accounted: Counter[str] = Counter()
        self.characters_read = 0
        self.characters_left: Counter[LeftOutReason] = Counter()

    def hold(self, run: str) -> None:
        """Enters a run that the file holds."""
        self._held[run] += 1

    def read(self, run: str) -> None:
        """Enters a run that went into the document's content."""
        self._accounted[run] += 1
        self.characters_read += len(run)

    def leave(self, run: str, reason: LeftOutReason) -> None:
        """Enters a run that was left out."""
        self._accounted[run] += 1
        self.characters_left[reason] += len(run)

    def unaccounted(self) -> int:
        """Characters the file holds that were neither read nor left out: 0 when the ledger balances."""
        return _characters(self._held - self._accounted)

    def doubled(self) -> int:
        """Characters accounted for more often than the file holds them: 0 when the ledger balances."""
        return _characters(self._accounted - self._held)


def _characters(runs: Counter[str]) -> int:
    return sum(len("".join(run.split())) * times for run, times in runs.items())
