"""How a block stands in a list, and what its mark adds to its words."""

from __future__ import annotations

import re
from dataclasses import replace

from audit.model.document import Block
from audit.model.plan import LETTERS, Letter

#: "D1 Who has visited us": behind its code, the words of a heading that asks.
_ASKS = re.compile(r"(?:who|what|when|where|which|how|why)\b[^.;]{1,60}", re.I)
#: A letter set apart from its title by a tab, as software prints it: "A<tab>What Leo and his family say".
_LETTER_AND_TAB = re.compile(r"^\(?(?P<letter>H[12]|[A-K])\)?\t\s*(?=[A-Z])")

#: A typed code before a statement: "B1 She ...", "O3: By ...", "N-002".
_CODE = re.compile(
    r"^(?:H[12]|[A-H]|[NOP]|EN|ED)[-. ]?\d{1,3}(?:\.\d{1,2})?[a-z]?\s*[.:)–-]*\s+(?=[A-Z\"“‘'(])"
)

#: The same as a list's mark: "B1", "F12", "E 3.".
_MARKED = re.compile(r"[A-H]\s?\d{1,2}(?:\.\d{1,2})?[.:)]?")


def is_coded(block: Block, letter: Letter | None) -> bool:
    """Whether a block bears a code of a section ("B7" in B): a statement of its own."""
    return letter is not None and _MARKED.fullmatch(block.label) is not None and block.label[0] == letter[0]


def shape(block: Block) -> tuple[str, int, str]:
    """How a block stands in a list: the kind of its label, its depth and style."""
    label = block.label.strip("().:")
    kind = (
        "none" if not label else "number" if label[:1].isdigit() else "code" if label[:1].isalpha() else label
    )
    return kind, block.depth, block.style


def goes_on_beside(mark: str, label: str) -> bool:
    """Whether a list's item stands beside or above another, and not under it: "3." after "2.2"."""
    own, other = label.strip("().: "), mark.strip("().: ")
    if not own[:1].isalnum() or not other[:1].isalnum():
        return False
    return own[:1].isdigit() == other[:1].isdigit() and not is_deeper(label, mark)


def is_deeper(label: str, mark: str) -> bool:
    """Whether a number stands under another: "1.2" under "1."."""
    return label.strip("(): ").startswith(mark.strip("().: ") + ".") and label.rstrip("(): ")[-1:].isdigit()


def with_label(block: Block) -> str:
    """A heading's words with its automatic label, where that is a letter ("A." by numbering)."""
    label = block.label.strip()
    if (
        label
        and label.strip("().:").upper() in (*LETTERS, "H", "A1", "A2", "A3")
        and label.strip("().:").isupper()
    ):
        return f"{label} {block.text}"
    if tabbed := _LETTER_AND_TAB.match(block.text):
        return f"({tabbed['letter']}) {block.text[tabbed.end() :]}"
    return block.text


def with_typed_code(block: Block) -> Block:
    """A block with the code that is typed before its words as its label."""
    code = _CODE.match(block.text)
    if code is None or (block.look.bold and _ASKS.fullmatch(block.text[code.end() :].strip())):
        return block
    return replace(block, text=block.text[code.end() :], label=code.group().strip(" .:)-–"))
