"""Small questions asked over a screen: a reason, one of several things, yes or no, a text to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Label, OptionList, Static
from textual.widgets.option_list import Option

from tui.content import shown

ESCAPE: list[BindingType] = [Binding("escape", "leave", "Leave", show=False)]


class AskLine(ModalScreen[str | None]):
    """Asks for one line: a reason, a comment, a file's name. Escape gives None."""

    BINDINGS: ClassVar[list[BindingType]] = ESCAPE

    def __init__(
        self, title: str, about: Content | str = "", value: str = "", hint: str = "", needed: bool = False
    ) -> None:
        super().__init__()
        self._title = title
        self._about = about
        self._value = value
        self._hint = hint
        self._needed = needed

    def compose(self) -> ComposeResult:
        """Title, what it is about, the line."""
        with Vertical(classes="dialog"):
            yield Label(self._title, classes="dialog-title", markup=False)
            if self._about:
                about = self._about if isinstance(self._about, Content) else shown(self._about)
                yield Static(about, classes="dialog-about")
            yield Input(self._value, placeholder=self._hint, id="line")
            yield Label("Enter keeps it, Escape leaves", classes="dialog-keys")

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        if self._needed and not event.value.strip():
            self.app.bell()
            self.query_one(".dialog-keys", Label).update("Some words are needed here. Escape leaves.")
            return
        self.dismiss(event.value.strip())

    def action_leave(self) -> None:
        """Nothing is changed."""
        self.dismiss(None)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several things to choose from; `words` is what is looked through when typing."""

    key: str
    prompt: Content
    words: str


class Choose(ModalScreen[str | None]):
    """One of several: move to it, or type some of its words. Escape gives None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *ESCAPE,
        Binding("down", "move(1)", "Down", show=False, priority=True),
        Binding("up", "move(-1)", "Up", show=False, priority=True),
    ]

    def __init__(self, title: str, choices: Sequence[Choice], about: Content | None = None) -> None:
        super().__init__()
        self._title = title
        self._choices = choices
        self._about = about

    def compose(self) -> ComposeResult:
        """Title, a line to type in, the choices."""
        with Vertical(classes="dialog -tall"):
            yield Label(self._title, classes="dialog-title", markup=False)
            if self._about is not None:
                yield Static(self._about, classes="dialog-about")
            yield Input(placeholder="type some words to find it", id="line")
            yield OptionList(id="choices")
            yield Label("Up and down move, Enter chooses, Escape leaves", classes="dialog-keys")

    def on_mount(self) -> None:
        """All of them at first."""
        self._show("")

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._show(event.value)

    @on(Input.Submitted)
    def _entered(self) -> None:
        listed = self.query_one(OptionList)
        if listed.highlighted is not None:
            self.dismiss(listed.get_option_at_index(listed.highlighted).id)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option.id)

    def action_move(self, step: int) -> None:
        """The line keeps the focus, the list moves."""
        listed = self.query_one(OptionList)
        if step > 0:
            listed.action_cursor_down()
        else:
            listed.action_cursor_up()

    def action_leave(self) -> None:
        """Nothing is chosen."""
        self.dismiss(None)

    def _show(self, typed: str) -> None:
        wanted = typed.casefold().split()
        found = [one for one in self._choices if all(word in one.words.casefold() for word in wanted)]
        listed = self.query_one(OptionList)
        listed.clear_options()
        listed.add_options([Option(one.prompt, id=one.key) for one in found])
        if found:
            listed.highlighted = 0


class Read(ModalScreen[None]):
    """A text to read; any of the keys that opened it, Escape or Enter closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,q,f1,e,w,question_mark", "leave", "Close", show=False)
    ]

    def __init__(self, title: str, text: Content) -> None:
        super().__init__()
        self._title = title
        self._text = text

    def compose(self) -> ComposeResult:
        """Title and text."""
        with Vertical(classes="dialog -tall"):
            yield Label(self._title, classes="dialog-title", markup=False)
            with VerticalScroll(can_focus=True):
                yield Static(self._text)
            yield Label("Up and down scroll, Escape closes", classes="dialog-keys")

    def on_mount(self) -> None:
        """The text is what the keys scroll."""
        self.query_one(VerticalScroll).focus()

    def action_leave(self) -> None:
        """Back."""
        self.dismiss(None)


class Confirm(ModalScreen[bool]):
    """Yes or no."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y,enter", "say(True)", "Yes", show=False),
        Binding("n,escape", "say(False)", "No", show=False),
    ]

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self._title = title
        self._about = about

    def compose(self) -> ComposeResult:
        """The question and its keys."""
        with Vertical(classes="dialog"):
            yield Label(self._title, classes="dialog-title", markup=False)
            yield Static(shown(self._about), classes="dialog-about")
            yield Label("y yes, n no", classes="dialog-keys")

    def action_say(self, answer: bool) -> None:
        """The answer."""
        self.dismiss(answer)
