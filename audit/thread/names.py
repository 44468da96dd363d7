"""How items call themselves and each other in a plan: numbers, codes, letters, and where they stand.

Nothing here knows which item is meant: `references.py` looks that up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.model.plan import Item, ItemKind, Letter

KIND_WORDS: dict[str, ItemKind] = {
    "need": "need",
    "difficulty": "need",
    "barrier": "need",
    "outcome": "outcome",
    "objective": "outcome",
    "aim": "outcome",
    "target": "outcome",
    "aspiration": "aspiration",
    "hope": "aspiration",
    "provision": "provision",
    "support": "provision",
}
LETTERS_BY_KIND: dict[ItemKind, tuple[Letter, ...]] = {
    "aspiration": ("A",),
    "need": ("B", "C", "D"),
    "outcome": ("E",),
    "provision": ("F", "G", "H1", "H2"),
}
#: What a letter before a number stands for where the plan's sections do not say ("O3", "N2").
KIND_LETTERS: dict[str, ItemKind] = {"N": "need", "O": "outcome", "P": "provision"}

_KINDS = (
    r"(?P<kind>needs?|difficult(?:y|ies)|barriers?|outcomes?|objectives?|aims?|targets?|aspirations?|hopes?|"
    r"provisions?)"
)
_NUMBER_LIST = (
    r"\d{1,2}(?:\.\d{1,2})?[a-z]?(?:\s*(?:,|;|&|/|and|to|-|–)\s*(?:and\s+)?\d{1,2}(?:\.\d{1,2})?[a-z]?)*"
)
NAMED = re.compile(
    rf"\b(?:(?P<domain>health|care|social care|education\w*|learning)\s+)?{_KINDS}"
    r"\s*(?:no\.?|nos\.?|numbers?|ref\.?|#|"
    r"(?P<paragraph>\(?(?:(?:set out |described |given )?(?:at|in|under) )?para(?:graph)?s?\.?))?\s*[:\-]?\s*"
    rf"(?P<numbers>{_NUMBER_LIST})(?![\w%])",
    re.I,
)
#: "Need A", "Needs A, C and D": only where the plan letters its items so.
LETTERED = re.compile(
    rf"\b(?i:{_KINDS})\s+(?P<letters>[A-Z](?:\s*(?:,|;|&|/|and)\s*(?:and\s+)?[A-Z])*)(?![\w'’%])"
)
_IN_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
#: "In support of Outcome four", "needs one and two", in a place that is there for naming.
NAMED_IN_WORDS = re.compile(
    rf"\b(?:(?P<domain>health|care|social care|education\w*|learning)\s+)?(?i:{_KINDS})\s+"
    rf"(?P<numbers>(?:{_IN_WORDS})(?:\s*(?:,|;|&|/|and)\s*(?:and\s+)?(?:{_IN_WORDS}))*)(?=\s*(?:[.,;:()\]–-]|$))",
    re.I,
)
#: "(2.3 and 2.4, 5.3)": paragraphs of a plan that numbers them all, and nothing else in the brackets.
PARAGRAPHS = re.compile(
    r"\((?P<numbers>\d{1,2}\.\d{1,2}(?:\s*(?:,|;|&|/|and)\s*(?:and\s+)?\d{1,2}\.\d{1,2})*)\)"
)
_PARAGRAPH_LABEL = re.compile(r"\W*(\d{1,2}\.\d{1,2})\W*")
#: "For outcome a", "needs b and d", and nothing behind it: in a place that is there for naming.
LETTERED_SMALL = re.compile(
    rf"\b(?i:{_KINDS})\s+(?P<marks>[a-z](?:\s*(?:,|;|&|/|and)\s*(?:and\s+)?[a-z])*)\W*$"
)
_MARK = r"\(?(?:[a-z]|[ivx]{1,5})\)"
_MARK_LIST = rf"{_MARK}(?:\s*(?:,|;|&|/|and)\s*(?:and\s+)?{_MARK})*"
#: "need (iv)", "outcomes a) and c)": by the marks of the plan's own lists.
MARKED = re.compile(rf"\b(?i:{_KINDS})\s*:?\s*(?P<marks>{_MARK_LIST})")
BARE_MARKS = re.compile(rf"^\W*(?P<marks>{_MARK_LIST})\W*$")
_OWN_MARK = re.compile(r"\(?(?P<mark>[a-z]|[ivx]{1,5})[).]")
CODES = re.compile(
    r"(?<![\w.])(?P<code>[A-Z]{2,8}-\d{4,6}|[A-H][12]?\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)|H[12]/\d{1,2}|"
    r"(?:[A-Z]{1,4}[-–]?)?[A-Z]{1,2}\d?[-–. ]?\d{1,3}(?:\.\d{1,2})?[a-z]?)(?![\w%])"
)
#: "outcomes 5 and 14", "objectives 1, 2 and 4": nobody has so many and so many of them.
_LISTED = re.compile(
    r"(?:outcomes|objectives|provisions)\s+\d{1,2}(?:\s*,\s*\d{1,2})*,?\s*(?:and|&)\s*\d{1,2}", re.I
)
BARE_LIST = re.compile(rf"^\W*(?P<numbers>{_NUMBER_LIST})\W*$", re.I)
#: A label that is a code: "CI1", "O-03", "PA-O2", "4.2".
_CODE_LABEL = re.compile(
    r"[A-Z]{2,8}-\d{4,6}|[A-H][12]?\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)?|H[12]/\d{1,2}|"
    r"(?:[A-Z]{1,4}[-–]?)?[A-Z]{1,4}[-–. ]?\d{1,3}(?:\.\d{1,2})?[a-z]?|\d{1,2}\.\d{1,2}"
)
_LEADING_CODE = re.compile(
    r"^\W{0,2}((?:[A-Z]{1,4}[-–]?)?[A-Z]{1,2}[-–.]?\d{1,3}[a-z]?(?=[\s:.)\-–])|[A-Z]{1,3} \d{1,2}(?=:))"
)
_NUMBER_IN_LABEL = re.compile(r"(\d{1,3}(?:\.\d{1,2})?)([a-z]?)\W*$", re.I)
_LETTER_LABEL = re.compile(rf"(?i:{_KINDS})\s+(?P<letter>[A-Z])\W*")

#: So many words may stand about references ("Towards ... Meets ...") without saying anything else.
_FEWEST_WORDS = 3

#: Numbers like these look like codes and are none: key stages, years, levels, percentages.
NO_CODE = re.compile(r"^(?:KS|Y|YR|P|L|T|K|GCSE|BTEC|NC|HCPC|ID|COVID|A\d|B\d{2,}|PM|AM)[-–. ]?\d", re.I)

#: A column headed by a section's letter alone, over numbers: "E".
_LONE_LETTER = re.compile(r"^\W*(?i:section |part )?(?P<letter>[B-F])\W*$")

#: Headings that ask for outcomes, or for needs, without the word.
_ASKS_FOR: tuple[tuple[re.Pattern[str], ItemKind], ...] = (
    (re.compile(r"\b(?:aims? at|towards|works? towards|contributes? to)\b", re.I), "outcome"),
    (re.compile(r"\b(?:meets|answers|addresses)\b", re.I), "need"),
)


def squeezed(code: str) -> str:
    """A code without what stands between its letters and numbers ("O-03" and "O3" are one)."""
    letters_and_numbers = re.findall(r"[A-Z]+|\d+", code.upper())
    return "".join(part.lstrip("0") or "0" if part.isdigit() else part for part in letters_and_numbers)


def kind_named(word: str) -> ItemKind:
    """What kind of item a word names ("Difficulties", "outcome")."""
    low = word.lower()
    return KIND_WORDS["difficulty" if low.startswith("difficult") else low.rstrip("s")]


def is_name(match: re.Match[str], text: str) -> bool:
    """Whether words in running text name an item ("Outcome 2", "(outcomes 1, 3)") and do not count
    ("sets targets 3 times a year", "needs 1:1 support")."""
    after = text[match.end() : match.end() + 16]
    if re.match(
        r"\s*:\s*\d|\s+[a-z]*(?:times|hours?|minutes?|adults?|people|days?|weeks?|sessions?|staff|to\b)",
        after,
    ):
        return False
    bracketed = (
        "(" in text[max(0, match.start() - 40) : match.start()]
        and ")" in text[match.end() : match.end() + 60]
    )
    return (
        match["kind"][0].isupper()
        or bool(match["paragraph"])
        or bracketed
        or bool(_LISTED.fullmatch(match[0]))
        or bool(re.search(r"\b(?:links?|see|meets?|towards?)\b[^.]{0,20}$", text[: match.start()], re.I))
    )


def places(item: Item) -> Iterator[tuple[str, str, bool]]:
    """Where an item may name others: (heading, text, whether the place is there for naming)."""
    for words in item.references:
        if not any(words in text for text in item.cells.values()):  # "need 2" of the cell "Health need 2"
            yield "", words, True
    for heading, text in item.cells.items():
        for line in text.split("\n"):
            yield heading, line, bool(kind_in(heading)) or len(line) <= 20
    yield "", item.text, False
    for line in (item.lead or "").split("\n"):
        heading, colon, said = line.partition(": ")
        if colon and kind_in(heading) and BARE_LIST.match(said):  # "Need(s) addressed: 2, 3"
            yield heading, said, True
        elif line:
            yield "", line, True
    if item.label and not (own_codes(item) or own_number(item) or own_letter(item)):
        yield "", item.label, True


def kind_in(heading: str) -> ItemKind | None:
    """The kind of item that a column's heading asks for, if it asks for one."""
    if lone := _LONE_LETTER.match(heading):
        return next((kind for kind, letters in LETTERS_BY_KIND.items() if lone["letter"] in letters), None)
    low = heading.lower()
    found = [(low.find(word), kind) for word, kind in KIND_WORDS.items() if word in low and word != "support"]
    # "Which need does this provision meet" and "Provision for need" both ask for the need.
    named = next((kind for _, kind in sorted(found) if kind != "provision"), None)
    return named or next((kind for asks, kind in _ASKS_FOR if asks.search(heading)), None)


def letters_of(kind: ItemKind, domain: str) -> tuple[Letter, ...]:
    """The sections in which items of a kind stand; "health need" and "care need" have one each."""
    letters = LETTERS_BY_KIND[kind]
    if kind == "need" and domain == "health":
        return ("C",)
    if kind == "need" and domain.endswith("care"):
        return ("D",)
    return letters


def numbers(text: str) -> Iterator[str]:
    """Each number of a list: "1, 2 and 5 to 7"."""
    parts = re.findall(r"\d{1,2}(?:\.\d{1,2})?[a-z]?|to|-|–", text, re.I)
    previous: str | None = None
    spread = False
    for part in parts:
        if part in ("to", "-", "–"):
            spread = True
            continue
        if spread and previous and previous.isdigit() and part.isdigit():
            yield from (str(one) for one in range(int(previous) + 1, min(int(part), int(previous) + 20) + 1))
        else:
            yield part.lstrip("0") or "0"
        previous, spread = part.lstrip("0"), False


def own_codes(item: Item) -> list[str]:
    """The codes by which an item calls itself: its label, or the code its text begins with."""
    codes = []
    if item.label:
        label = item.label.strip().strip(":.()[] ")
        if _CODE_LABEL.fullmatch(label):
            codes.append(label)
    if match := _LEADING_CODE.match(item.text):
        codes.append(match[1])
    return codes


def own_number(item: Item) -> str | None:
    """The number by which an item calls itself ("Need 4:", "(4)", "Outcome 4", "O-04"), if any."""
    if item.label:
        label = item.label.strip()
        if len(label) <= 24 and not _names_another(item) and (match := _NUMBER_IN_LABEL.search(label)):
            return (match[1].lstrip("0") or "0") + match[2].lower()
    if match := _LEADING_CODE.match(item.text):
        tail = re.search(r"\d+[a-z]?$", match[1])
        return tail.group().lstrip("0") if tail else None
    return None


def _names_another(item: Item) -> bool:
    """Whether an item's label is another kind's number: provision under "Outcome 1:" serves that outcome."""
    named = NAMED.fullmatch((item.label or "").strip(" :.")) if item.kind == "provision" else None
    return named is not None and kind_named(named["kind"]) == "outcome"


def own_paragraph(item: Item) -> str | None:
    """The number of the paragraph that an item is ("2.3"), if any."""
    match = _PARAGRAPH_LABEL.fullmatch(item.label or "")
    return match[1] if match else None


def numbers_in_words(text: str) -> list[str]:
    """Each number of a list of them in words, in digits: "one and four"."""
    said = _IN_WORDS.split("|")
    return [str(said.index(word) + 1) for word in re.findall(rf"\b(?:{_IN_WORDS})\b", text.lower())]


def own_letter(item: Item) -> str | None:
    """The letter by which an item calls itself ("Need A"), if any."""
    match = _LETTER_LABEL.fullmatch(item.label.strip()) if item.label else None
    return match["letter"] if match else None


def own_mark(item: Item) -> str | None:
    """The mark by which a list calls an item ("(iv)", "a)"), without its brackets, if any."""
    match = _OWN_MARK.fullmatch(item.label.strip()) if item.label else None
    return match["mark"] if match else None


def marks(text: str) -> list[str]:
    """Each mark of a list of them: "(i) and (iv)"."""
    return re.findall(r"[a-z]+(?=\))|\b[a-z]\b", text)


def only_points(text: str) -> bool:
    """Whether a text is nothing but references, with few words about them."""
    rest = CODES.sub(" ", MARKED.sub(" ", NAMED.sub(" ", text)))
    return len(re.findall(r"[^\W\d_]{3,}", rest)) <= _FEWEST_WORDS
