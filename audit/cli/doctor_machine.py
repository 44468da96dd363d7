"""The screen and the disk: what the reports and the terminal interface need of them."""

from __future__ import annotations

import locale
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator

from audit.cli.doctor_words import Fine, Note, Problem, Seen

#: What reports and screens are drawn with.
_DRAWN = "✓ • – ’ ─ │ ┌ ▸ █"
_LEAST_COLUMNS, _LEAST_ROWS = 80, 24
_ROOM = 500 * 2**20  # bytes: exports and copies of plans with notes are written there first


def screen() -> Iterator[Seen]:
    """Letters, colours and size of the terminal."""
    encoding = sys.stdout.encoding or "unknown"
    try:
        _DRAWN.encode(encoding)
        yield Fine(
            f"shows {_DRAWN} ({encoding}, locale {_locale()}); if you see boxes instead, choose another font"
        )
    except (UnicodeEncodeError, LookupError):
        yield Problem(
            f"The screen cannot show lines, ticks and typographic quotes ({encoding}).",
            "Use Windows Terminal, or set the environment variable PYTHONUTF8=1 (on Linux: LC_ALL=C.UTF-8).",
        )
    if not sys.stdout.isatty():
        yield Note("What is printed goes to a file or another program, so that the screen was not looked at.")
        return
    columns, rows = shutil.get_terminal_size()
    if columns < _LEAST_COLUMNS or rows < _LEAST_ROWS:
        yield Note(
            f"The window has {columns} columns and {rows} rows:",
            f"make it at least {_LEAST_COLUMNS} by {_LEAST_ROWS} for `ehcp-audit review`.",
        )
    else:
        yield Fine(f"{columns} columns, {rows} rows")
    yield from _colours()


def _colours() -> Iterator[Seen]:
    from rich.console import Console

    system = Console().color_system
    if os.environ.get("NO_COLOR"):
        yield Note("Colours are switched off (NO_COLOR); words and marks say the same.")
    elif system is None:
        yield Note("The terminal shows no colours; words and marks say the same.")
    else:
        yield Fine(f"colours: {system}")


def _locale() -> str:
    return ".".join(part for part in locale.getlocale() if part) or "not set"


def space() -> Iterator[Seen]:
    """Room for temporary files."""
    folder = tempfile.gettempdir()
    free = shutil.disk_usage(folder).free
    if free < _ROOM:
        yield Problem(
            f"There are only {free / 2**20:.0f} MB free for temporary files, in {folder}.",
            "Make room there, or name another folder by the environment variable TMPDIR (on Windows TEMP).",
        )
    else:
        yield Fine(f"{free / 2**30:.1f} GB free for temporary files")
