"""Where a report goes: standard output or a file that is there whole or not at all."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, BinaryIO, TextIO

from audit.cli.console import WrongUse

if TYPE_CHECKING:
    from audit.reports import Report  # loads pydantic

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
    with _whole(output, "w") as stream:
        yield stream


@contextmanager
def report_file(output: Path | None) -> Iterator[BinaryIO]:
    """The same for a report that is not text, and so needs a file."""
    if output is None:
        raise WrongUse("This report is a file, which no screen can show: name it with --output FILE.")
    with _whole(output, "w+b") as stream:
        yield stream


@contextmanager
def _whole(output: Path, mode: str) -> Iterator[Any]:
    """A file that is there whole or not at all, and that only its owner may read."""
    try:
        number, name = tempfile.mkstemp(dir=output.parent, prefix=f".{output.name}.", suffix=".part")
    except OSError as problem:
        raise WrongUse(f"The report cannot be written to {output}: {_reason(problem)}.") from None
    unfinished = Path(name)  # made for its owner only, which stays so when it takes its place
    as_text: dict[str, Any] = {} if "b" in mode else {"encoding": "utf-8", "newline": "\n"}
    try:
        with os.fdopen(number, mode, **as_text) as stream:
            yield stream
        unfinished.replace(output)
    except OSError as problem:
        raise WrongUse(f"The report could not be written to {output}: {_reason(problem)}.") from None
    finally:
        with suppress(FileNotFoundError):
            unfinished.unlink()


def reported_to(report: Report, output: Path | None) -> AbstractContextManager[IO[Any]]:
    """The stream for a report of some format."""
    return report_file(output) if report.binary else report_stream(output, report.name == "text")


def check_format(report: Report, output: Path | None) -> None:
    """Refuse, before anything is audited, to show on a screen what is no text."""
    if report.binary and output is None:
        raise WrongUse(f"{report.name} is a file, which no screen can show: name it with --output FILE.")


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
