"""Progress of long work on standard error: a bar where somebody is looking, nothing elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def counting(what: str, total: int | None = None) -> Iterator[Callable[..., None]]:
    """Gives a function to be told how many are done and, if any, how many of them failed."""
    if not sys.stderr.isatty():
        yield lambda _done, _failed=0: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[failures]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=total, failures="")

        def tell(done: int, failed: int = 0) -> None:
            failures = f"{failed} could not be read" if failed else ""
            bar.update(task, completed=done, failures=failures)

        yield tell
