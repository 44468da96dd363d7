"""Finds the plans among the files and folders that somebody names.

Nothing is dropped in silence: what is plainly meant to be a plan and cannot be read is handed on with
the reason, everything else that was passed over is counted.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from audit.model.document import UnreadableFile

_READ = (".docx", ".pdf")

_SAVE_AS_DOCX = "Open it in Word, save it as a Word document (.docx), and audit that copy."

#: Kinds of file that hold plans and are not read, with how to put that right.
_NOT_READ: dict[str, UnreadableFile] = {
    ".doc": UnreadableFile(
        "legacy-word", "This is a Word file of the old kind (.doc), which is not read.", _SAVE_AS_DOCX
    ),
    ".rtf": UnreadableFile(
        "not-docx-or-pdf", "This is a Rich Text file (.rtf), which is not read.", _SAVE_AS_DOCX
    ),
    ".docm": UnreadableFile(
        "not-docx-or-pdf",
        "This is a Word file with macros (.docm). Macros can do harm, so it is not opened.",
        "Open it in Word with macros switched off and save it as a Word document (.docx) without macros.",
    ),
    ".odt": UnreadableFile(
        "not-docx-or-pdf", "This is an OpenDocument text (.odt), which is not read.", _SAVE_AS_DOCX
    ),
}

#: Beginnings of names that programs give to files beside a document: Word's locks, the Mac's attributes.
_COMPANIONS = ("~$", "._")


@dataclass(frozen=True, slots=True)
class Source:
    """A file to audit or, with `refusal`, one that is reported without being opened."""

    path: Path
    refusal: UnreadableFile | None = None


@dataclass(frozen=True, slots=True)
class Discovery:
    """What was found: the sources in order, how many other files were passed over, folders with nothing."""

    sources: tuple[Source, ...]
    passed_over: int
    empty_folders: tuple[Path, ...]


def find_plans(paths: Iterable[str | os.PathLike[str]]) -> Discovery:
    """The plans among some paths: files as named, folders searched through and sorted by name.

    A file that is named is always taken, whatever it is called: its reader will say what it is.
    """
    sources: list[Source] = []
    passed_over = 0
    empty: list[Path] = []
    for path in map(Path, paths):
        if not _is_folder(path):
            sources.append(Source(path))
            continue
        found = list(_search(path, set()))
        wanted = [source for source in found if source is not None]
        passed_over += len(found) - len(wanted)
        sources += wanted
        if not wanted:
            empty.append(path)
    return Discovery(tuple(sources), passed_over, tuple(empty))


def refusal_for(path: Path) -> UnreadableFile | None:
    """Why a file of this kind is reported and not opened when it is found in a folder."""
    return _NOT_READ.get(path.suffix.lower())


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _search(folder: Path, seen: set[str]) -> Iterator[Source | None]:
    """Every file below a folder, sorted by name: a source or, for one that is passed over, None."""
    # A shortcut to a folder above would otherwise lead round for ever.
    real = os.path.realpath(folder)
    if real in seen:
        return
    seen.add(real)
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: (entry.name.casefold(), entry.name))
    except OSError:
        yield Source(
            folder,
            UnreadableFile(
                "no-permission",
                "You are not allowed to look into this folder, so the plans in it were not audited.",
                "Ask its owner (or your IT service) for access.",
            ),
        )
        return
    for entry in entries:
        if _is_folder(entry):
            yield from _search(entry, seen)
            continue
        suffix = entry.suffix.lower()
        if entry.name.startswith(_COMPANIONS):
            yield None
        elif suffix in _READ:
            yield Source(entry)
        elif suffix in _NOT_READ:
            yield Source(entry, refusal_for(entry))
        else:
            yield None
