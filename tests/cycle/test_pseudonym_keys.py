"""The keys of pseudonyms: one for each cycle, for its owner only, apart from the store."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from audit.cycle.pseudonym_keys import ENVIRONMENT, forget_key, key_file, pseudonyms_of


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path / "keys"))


def test_a_cycle_keeps_its_pseudonyms_and_another_has_its_own() -> None:
    first = pseudonyms_of("store", "Autumn").of("Child", "Robin Ashgrove")
    assert pseudonyms_of("store", "Autumn").of("Child", "Robin Ashgrove") == first
    assert pseudonyms_of("store", "Spring").of("Child", "Robin Ashgrove") != first
    assert pseudonyms_of("other store", "Autumn").of("Child", "Robin Ashgrove") != first


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_only_its_owner_may_read_a_key() -> None:
    pseudonyms_of("store", "Autumn")
    path = key_file("store", "Autumn")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert "Autumn" not in path.name


def test_a_forgotten_key_leads_back_to_nobody() -> None:
    first = pseudonyms_of("store", "Autumn").of("Child", "Robin Ashgrove")
    assert forget_key("store", "Autumn")
    assert not forget_key("store", "Autumn")
    assert pseudonyms_of("store", "Autumn").of("Child", "Robin Ashgrove") != first
