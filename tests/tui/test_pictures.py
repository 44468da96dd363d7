"""A few whole screens, letter by letter, at two sizes; set EHCP_AUDIT_DRAW_AGAIN=1 to draw them anew."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.tui.conftest import AtTheKeyboard

PICTURES = Path(__file__).resolve().parent / "pictures"
Review = Callable[..., None]

_SCREENS = {
    "worklist": (),
    "plan": ("enter", "n", "n", "n"),
    "thread": ("enter", "t", "right"),
    "judgement": ("enter", "j", "n"),
}


@pytest.mark.parametrize("size", [(100, 30), (120, 36)])
@pytest.mark.parametrize("name", list(_SCREENS))
def test_a_screen_looks_as_it_did(
    review: Review, monkeypatch: pytest.MonkeyPatch, name: str, size: tuple[int, int]
) -> None:
    monkeypatch.setattr("tui.screens.thread.ThreadScreen._follow", lambda _: None)  # whose words may change
    path = PICTURES / f"{name}-{size[0]}x{size[1]}.txt"

    async def task(at: AtTheKeyboard) -> None:
        await at.press(*_SCREENS[name])
        drawn = at.shown() + "\n"
        if os.environ.get("EHCP_AUDIT_DRAW_AGAIN"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(drawn, encoding="utf-8")
        assert drawn == path.read_text(encoding="utf-8")

    review(task, size=size)
