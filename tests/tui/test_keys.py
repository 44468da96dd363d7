"""Every key that is shown does what it says; keys can be others; help and palette know them all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.tui.conftest import AtTheKeyboard
from tui.actions import ACTIONS, Action, actions_of
from tui.settings import Settings

Review = Callable[..., None]

_WAY_THERE = {
    "worklist": (),
    "plan": ("enter",),
    "thread": ("enter", "t"),
    "judgement": ("enter", "j"),
    "moderation": ("m",),
    "dashboard": ("d",),
}


def _keys(action: Action) -> list[str]:
    return action.key.split(",")


@pytest.mark.parametrize("place", list(_WAY_THERE))
def test_every_key_runs_its_action(review: Review, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press(*_WAY_THERE[place])
        at.app.screen._auditing = True  # so that there is a batch to stop
        ran: list[str] = []

        async def note(action: object, *_: object, **__: object) -> bool:
            ran.append(str(action))
            return True

        monkeypatch.setattr(at.app, "run_action", note)
        for action in actions_of(place):
            for key in _keys(action):
                ran.clear()
                await at.pilot.press(key)
                assert ran == [action.run], f"{key} on {place}"

    review(task)


@pytest.mark.parametrize("place", list(_WAY_THERE))
def test_every_action_is_there(review: Review, place: str) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press(*_WAY_THERE[place])
        for action in actions_of(place):
            owner = at.app.screen if action.place != "everywhere" else at.app
            name = action.run.partition("(")[0].removeprefix("app.")
            assert hasattr(owner, f"action_{name}"), action.id

    review(task)


@pytest.mark.parametrize("size", [(100, 30), (120, 36)])
def test_what_the_bar_says_is_in_the_list_of_actions(review: Review, size: tuple[int, int]) -> None:
    async def task(at: AtTheKeyboard) -> None:
        for place, way in _WAY_THERE.items():
            await at.press(*way)
            bar = at.static("#key-bar")
            assert "ctrl+p commands" in bar
            assert "f1 help" in bar
            first = actions_of(place)[0]
            assert first.description in bar
            while len(at.app.screen_stack) > 2:
                await at.press("escape")

    review(task, size=size)


def test_a_key_can_be_another(review: Review) -> None:
    settings = Settings(keys={"plan.accept": "y", "plan.next": "f2", "worklist.open": "o"})

    async def task(at: AtTheKeyboard) -> None:
        assert "o open" in at.static("#key-bar")
        await at.press("enter")
        assert len(at.app.screen_stack) == 2
        await at.press("o", "f2")
        assert "y accept" in at.static("#key-bar")
        await at.press("a")
        assert "0 decided" in at.static("#title")
        await at.press("y")
        assert "1 decided" in at.static("#title")

    review(task, settings=settings)


def test_help_names_every_action_once(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("f1")
        for action in actions_of("worklist"):
            assert at.shown().count(action.tooltip) <= 1
        assert at.shown().count("Take back your last decision") == 1

    review(task, size=(140, 60))


def test_help_names_every_key_of_the_screen(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "f1")
        text = str(at.app.screen.query("VerticalScroll Static").first().content)
        for action in actions_of("plan"):
            if action.group is None:
                assert action.tooltip in text, action.id
        assert "Shift" in text
        await at.press("escape")

    review(task, size=(120, 50))


def test_the_palette_finds_actions_by_their_words(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "ctrl+p")
        await at.type("golden thread")
        for _ in range(20):
            await at.pilot.pause(0.05)
        await at.press("enter")
        assert at.app.screen.__class__.__name__ == "ThreadScreen"

    review(task)


def test_colours_can_be_changed_and_nothing_is_lost(review: Review) -> None:
    async def task(at: AtTheKeyboard) -> None:
        await at.press("enter", "n")
        before = at.shown()
        for name in ("light", "high-contrast", "dark"):
            await at.press("T")
            assert at.app.theme == name
            assert "▲ B3" in at.shown()
        assert before.splitlines()[:10] == at.shown().splitlines()[:10]

    review(task)


def test_ids_are_unique_and_no_screen_has_two_actions_on_one_key() -> None:
    assert len({one.id for one in ACTIONS}) == len(ACTIONS)
    for place in _WAY_THERE:
        keys = [key for action in actions_of(place) for key in _keys(action)]
        assert len(keys) == len(set(keys)), place
