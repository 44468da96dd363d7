"""Fields of a Word file: where the text on the page is a field's result, and where it is its code."""

from __future__ import annotations

from audit.reading.package import Element
from audit.reading.word_names import DEL, FLD_CHAR, VAL, is_on, number, w

_TYPE = w("fldCharType")
_CHECKBOX, _DROPDOWN = w("checkBox"), w("ddList")

#: A field whose last words are themselves the prompt that is shown: old templates' "[Click here ...]".
_PROMPT_FIELD = "MACROBUTTON"


class Fields:
    """The fields open at the present element of one story (the body, a header, a text box)."""

    def __init__(self, story: Element) -> None:
        self._broken = _without_end(story)
        self._in_code: list[bool] = []
        self._codes: list[str] = []

    def in_code(self) -> bool:
        """Whether text here is part of some field's code and so does not show."""
        return any(self._in_code)

    def character(self, element: Element) -> str:
        """Passes a `w:fldChar`; gives the text that the field itself shows, if any."""
        match element.get(_TYPE):
            case "begin":
                if element in self._broken:
                    return ""
                self._in_code.append(True)
                self._codes.append("")
                return "" if any(self._in_code[:-1]) else _form_field(element)
            case "separate" if self._in_code:
                self._in_code[-1] = False
            case "end" if self._in_code:
                had_result = not self._in_code.pop()
                code = self._codes.pop().split(None, 2)
                if (
                    not had_result
                    and not self.in_code()
                    and len(code) == 3
                    and code[0].upper() == _PROMPT_FIELD
                ):
                    return code[2]
        return ""

    def code(self, element: Element) -> None:
        """Passes a piece of a field's code."""
        if self._codes and self._in_code[-1]:
            self._codes[-1] += element.text or ""


def _without_end(story: Element) -> frozenset[Element]:
    """Fields that begin and never end: taken at their word they would swallow the rest of the text."""
    open_fields: list[Element] = []
    for element in story.iter(FLD_CHAR):
        around = element.getparent().getparent()
        if around is not None and around.tag == DEL:
            continue
        kind = element.get(_TYPE)
        if kind == "begin":
            open_fields.append(element)
        elif kind == "end" and open_fields:
            open_fields.pop()
    return frozenset(open_fields)


def _form_field(begin: Element) -> str:
    """What a legacy form field shows: a tick box's sign, the chosen entry of a list."""
    box = next(begin.iter(_CHECKBOX), None)
    if box is not None:
        state = box.find(w("checked"))
        ticked = is_on(state) if state is not None else is_on(box.find(w("default")))
        return "☒" if ticked else "☐"
    choices = next(begin.iter(_DROPDOWN), None)
    if choices is not None:
        entries = [entry.get(VAL) or "" for entry in choices.iterfind(w("listEntry"))]
        chosen = number(choices.find(w("result")), number(choices.find(w("default")), 0)) or 0
        if 0 <= chosen < len(entries):
            return entries[chosen]
    return ""
