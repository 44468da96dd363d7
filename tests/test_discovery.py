"""What is found among files and folders, and that nothing is dropped in silence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from audit.discovery import find_plans


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def found(*paths: Path) -> list[str]:
    return [source.path.name for source in find_plans(paths).sources]


def test_a_folder_is_searched_through_and_sorted_by_name(tmp_path: Path) -> None:
    touch(tmp_path, "b.docx", "A.pdf", "sub/c.DOCX", "sub/deeper/a.Pdf", "z.docx")
    assert found(tmp_path) == ["A.pdf", "b.docx", "c.DOCX", "a.Pdf", "z.docx"]


def test_paths_keep_the_order_they_were_given_in(tmp_path: Path) -> None:
    touch(tmp_path, "one/b.docx", "one/a.docx", "z.pdf")
    assert found(tmp_path / "z.pdf", tmp_path / "one") == ["z.pdf", "a.docx", "b.docx"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("old.doc", "legacy-word"),
        ("plan.rtf", "not-docx-or-pdf"),
        ("plan.docm", "not-docx-or-pdf"),
        ("plan.ODT", "not-docx-or-pdf"),
    ],
)
def test_plans_of_kinds_that_are_not_read_are_reported(tmp_path: Path, name: str, code: str) -> None:
    touch(tmp_path, name)
    (source,) = find_plans([tmp_path]).sources
    assert source.refusal is not None
    assert source.refusal.code == code
    assert source.refusal.help


def test_lock_files_and_other_types_are_passed_over_and_counted(tmp_path: Path) -> None:
    touch(tmp_path, "plan.docx", "~$plan.docx", "._plan.docx", "notes.txt", "Thumbs.db", "photo.jpg")
    discovery = find_plans([tmp_path])
    assert [source.path.name for source in discovery.sources] == ["plan.docx"]
    assert discovery.passed_over == 5


def test_a_file_that_is_named_is_taken_whatever_it_is_called(tmp_path: Path) -> None:
    touch(tmp_path, "notes.txt")
    discovery = find_plans([tmp_path / "notes.txt", tmp_path / "not there.docx"])
    assert len(discovery.sources) == 2
    assert not discovery.passed_over


def test_a_folder_with_nothing_to_read_is_told_apart(tmp_path: Path) -> None:
    touch(tmp_path, "empty/notes.txt", "full/plan.pdf")
    discovery = find_plans([tmp_path / "empty", tmp_path / "full"])
    assert discovery.empty_folders == (tmp_path / "empty",)


def test_a_folder_named_like_a_plan_is_a_folder(tmp_path: Path) -> None:
    touch(tmp_path, "plan.docx/inside.pdf")
    assert found(tmp_path) == ["inside.pdf"]
    assert found(tmp_path / "plan.docx") == ["inside.pdf"]


def test_a_broken_shortcut_is_still_in_its_place(tmp_path: Path) -> None:
    touch(tmp_path, "a.docx", "c.docx")
    (tmp_path / "b.docx").symlink_to(tmp_path / "gone.docx")
    assert found(tmp_path) == ["a.docx", "b.docx", "c.docx"]


def test_shortcuts_that_lead_round_end(tmp_path: Path) -> None:
    touch(tmp_path, "sub/plan.docx")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    assert found(tmp_path) == ["plan.docx"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may look everywhere")
def test_a_folder_one_may_not_look_into_is_reported(tmp_path: Path) -> None:
    touch(tmp_path, "closed/plan.docx")
    (tmp_path / "closed").chmod(0)
    try:
        (source,) = find_plans([tmp_path]).sources
    finally:
        (tmp_path / "closed").chmod(0o700)
    assert source.refusal is not None
    assert source.refusal.code == "no-permission"


def test_a_folder_that_cannot_be_listed_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path, "closed/plan.docx", "open.docx")
    listing = Path.iterdir

    def refuse(self: Path):
        if self.name == "closed":
            raise PermissionError(13, "Permission denied")
        return listing(self)

    monkeypatch.setattr(Path, "iterdir", refuse)
    sources = find_plans([tmp_path]).sources
    assert [(source.path.name, source.refusal and source.refusal.code) for source in sources] == [
        ("closed", "no-permission"),
        ("open.docx", None),
    ]
