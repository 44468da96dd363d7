"""Where a report goes: standard output or a file that is there whole or not at all."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from audit.cli.console import WrongUse

_NARROWEST, _WIDEST = 60, 120  # characters on a line of a report for people
_PAGE = 80  # where no terminal says how wide it is


@contextmanager
def report_stream(output: Path | None, text: bool) -> Iterator[TextIO]:
    """The stream for a report. A file takes its place only once the whole report is written."""
    if output is None:
        if not text:  # JSON is UTF-8, whatever the terminal is set to
            reconfigure = getattr(sys.stdout, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(encoding="utf-8", newline="\n")
        yield sys.stdout
        return
    try:
        number, name = tempfile.mkstemp(dir=output.parent, prefix=f".{output.name}.", suffix=".part")
    except OSError as problem:
        raise WrongUse(f"The report cannot be written to {output}: {_reason(problem)}.") from None
    unfinished = Path(name)
    try:
        with os.fdopen(number, "w", encoding="utf-8", newline="\n") as stream:
            yield stream
        unfinished.replace(output)
    except OSError as problem:
        raise WrongUse(f"The report could not be written to {output}: {_reason(problem)}.") from None
    finally:
        with suppress(FileNotFoundError):
            unfinished.unlink()


def check_output(output: Path | None, inputs: Iterable[Path]) -> None:
    """Refuse, before anything is audited, an output that is a folder or one of the files to read."""
    if output is None:
        return
    if output.is_dir():
        raise WrongUse(f"--output names a folder, {output}: name a file in it.")
    if output.exists():
        for path in inputs:
            with suppress(OSError):
                if output.samefile(path):
                    raise WrongUse(f"--output would overwrite {path}, which is to be read.")


def report_width(output: Path | None) -> int:
    """How wide a report for people may be: the terminal's width, between bounds one can read."""
    if output is not None or not sys.stdout.isatty():
        return _PAGE
    return max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size((_PAGE, 24)).columns))


def _reason(problem: OSError) -> str:
    return (problem.strerror or "it cannot be written").lower()
