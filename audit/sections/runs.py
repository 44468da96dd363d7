"""A run of passages becomes statements: where each begins, what still belongs to it, what leads up to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from audit.language.sentences import sentence_spans
from audit.language.target_setting import arranges_targets
from audit.model.plan import ItemKind
from audit.sections.about_plan import is_background
from audit.sections.drafts import Draft
from audit.sections.hopes import tells_hope, tells_how_gathered
from audit.sections.list_marks import goes_on_beside, shape
from audit.sections.passages import Passage
from audit.sections.statements import goes_on, outcome_strength
from audit.sections.traceable import FEWEST_WORDS, is_numbered, makes_statement, praises_over_list
from audit.sections.wording import is_nil

#: "1. Reads short words. 2. Counts to ten.": numbers inside one block.
_INLINE_NUMBER = re.compile(r"(?:^|(?<=[.;:!?)])\s+)(\(?(\d{1,2})[.)])\s+(?=[A-Z])")
#: The last words of a line over hopes ("She would like:").
_HOPES_FOR = re.compile(
    r"\b(?:would (?:like|love)|hopes?|wants?|wish(?:es)?|dreams?|aspir\w+)\b[^.]{0,20}:$", re.I
)
#: What quotations answer: "Their hopes: "To ..." "To ..."", "Asked "What do you want at big school?" - ...".
_ASKS_FOR_HOPES = re.compile(
    r"\b(?:hopes?|wants?|wish(?:es)?|dreams?|aspirations?|ambitions?|would (?:most )?(?:like|love))\b"
    r"[^.;:?]{0,50}(?::|\?)",
    re.I,
)
_ANSWER = re.compile(r"[:–-]\s(?P<answer>[“\"][^“”\"]+[”\"]\.?)$")
_OUTCOME_LABEL = re.compile(r"^\W*outcome\s*[A-Z]?\d{1,2}\W*$", re.I)
_ONLY_HOPES = re.compile(
    r"^\W*(?:(?:my|our|his|her|their|[\w’']+['’]s|and|the|family|parents?['’]?|future|long[- ]term) )*"
    r"(?:hopes?|dreams?|aspirations?|ambitions?|wishes)"
    r"(?:,? (?:and |& )?(?:hopes?|dreams?|aspirations?|ambitions?|wishes))*(?: for .{1,30})?\W*$",
    re.I,
)
#: "Mrs Drewett: 'I hope ...'"
_SPEAKER = re.compile(r"\W*[A-Z][\w’'-]*(?: (?:and )?[A-Z][\w’'-]*){0,4}")
_SPEECH = ("“", "‘", '"', "'")
#: "That Nadia will feed herself", in a list of what her family told.
_THAT_ONE_WILL = re.compile(r"^\W*(?i:that) (?:he|she|they|I|we|[A-Z][\w’'-]+) (?:will|can|is|gets?|has)\b")
#: "To live by the sea.": each such sentence is a hope of its own.
_IS_WISH = re.compile(r"^\W*(?:to|for \w+ to) [a-z]", re.I)
#: So many statements, and so large a share of a list, must tell of difficulties for all of it to be needs.
_SEVERAL, _MOSTLY = 2, 0.6
#: The last words of a paragraph that leads up to others: "found the following needs."
_LEADS_UP = re.compile(
    r"\b(?:the following(?: \w+){1,4}|(?:as|set out|described|listed|given) (?:follows|below|here))\.$", re.I
)


def statements_in(
    group: Sequence[Passage], kind: ItemKind, *, after_strengths: bool = False
) -> Iterator[Draft]:
    """The statements of a kind in passages that stand together, in reading order.

    `after_strengths`: what goes well has been told right before them.
    """
    if kind == "aspiration":
        hoped = False  # "Caspian has said that he would like:"
        for passage in group:
            if passage.role not in ("view", "aspiration"):
                continue
            hoped = hoped or bool(passage.label and _HOPES_FOR.search(passage.label))
            if hoped and passage.block.label and len(passage.text.split()) >= FEWEST_WORDS:
                yield Draft(passage=passage, parts=[passage.text])
                continue
            yield from _hopes(passage, passage.role == "aspiration" or _is_under_hopes(passage))
            hoped = passage.text.rstrip().endswith(":") and bool(_HOPES_FOR.search(passage.text))
    else:
        own = [passage for passage in group if passage.role == kind]
        yield from _statements(own, kind, after_strengths and kind == "need" and _is_list_of_needs(own))


def _is_list_of_needs(group: Sequence[Passage]) -> bool:
    """Whether passages are a list most of which tells of difficulties: then the rest of it does too."""
    hard = sum(makes_statement(passage, "need") for passage in group)
    return all(passage.block.label for passage in group) and hard >= _MOSTLY * len(group) and hard >= _SEVERAL


def _statements(group: Sequence[Passage], kind: ItemKind, told: bool = False) -> Iterator[Draft]:
    numbered = sum(bool(passage.block.label) and passage.block.label[:-1].isalnum() for passage in group)
    under = _points_under_numbers(group)
    current: Draft | None = None
    lead: str | None = None
    led_by = ""  # the list's mark before the lead
    for passage, following in zip(group, [*group[1:], None], strict=False):
        label, text = passage.block.label, passage.text
        if lead is not None and goes_on_beside(led_by, label):
            lead = None
        silent = is_nil(text)
        arranges = kind == "outcome" and arranges_targets(text)
        leads = _is_lead(passage, following) or (kind == "outcome" and _heads_a_list(passage, following))
        if current is not None:
            more = _belongs(current, passage, numbered) or id(passage) in under or _joins(current, passage)
            if more and not silent and not leads and not arranges:
                current.parts.append(text)
                continue
            yield current
            current = None
        if silent or arranges:
            continue
        if leads:
            lead, led_by = text, label
            continue
        listed = _first_listed(group, passage, following)
        makes = makes_statement(passage, kind) or (told and not is_background(text))
        if not makes or (kind == "need" and praises_over_list(passage, listed)):
            continue
        *whole, current = (
            Draft(
                passage=passage,
                parts=[piece],
                lead=lead if label else None,
                numbered=label[:-1].isalnum(),
                depth=passage.block.depth,
            )
            for piece in _pieces(text)
        )
        yield from whole
        if not label:
            lead = None
    if current is not None:
        yield current


def _first_listed(group: Sequence[Passage], passage: Passage, following: Passage | None) -> Passage | None:
    """What follows a passage, and behind a line that leads up to it ("Her needs are:")."""
    if following is None or following.block.label or not _is_lead(following, None):
        return following
    rest = group[next(place for place, one in enumerate(group) if one is passage) + 2 :]
    return rest[0] if rest else following


def _joins(current: Draft, passage: Passage) -> bool:
    """Whether a passage is the rest of a sentence that the statement before it leaves unfinished."""
    return _is_unfinished(current.parts[-1]) and passage.text[:1].islower() and not passage.block.label


def _is_unfinished(text: str) -> bool:
    return text.rstrip()[-1:] not in '.;:!?)"”'


def _belongs(current: Draft, passage: Passage, numbered: int) -> bool:
    """Whether a passage is more of the statement before it and not one of its own."""
    block = passage.block
    if block.label:
        if _is_step_under(current, passage):
            return True
        bullet_under = bool(current.passage.block.label) and block.depth > current.depth
        letter_under_number = (
            current.numbered and not block.label[:-1].isdigit() and block.depth > current.depth
        )
        return bullet_under or letter_under_number
    if goes_on(block.text) and not current.passage.block.label:
        return True
    return numbered >= 2 and current.numbered and not _is_lead(passage, None)


def _is_step_under(current: Draft, passage: Passage) -> bool:
    """Whether a bullet under a numbered outcome tells a step towards it, and no outcome of its own."""
    over = current.passage
    return (
        over.role == "outcome"
        and not over.block.label
        and over.row is None
        and _OUTCOME_LABEL.match(over.label or "") is not None
        and passage.container == over.container
        and _is_bullet(passage.block.label)
        and outcome_strength(passage.text) == 0
    )


def _points_under_numbers(group: Sequence[Passage]) -> frozenset[int]:
    """The bullets of a run that stand under its numbered statements ("1. ... - ... - ... 2. ..."), by id.

    A list of bullets after the last number alone may be a list of its own.
    """
    numbered = [place for place, one in enumerate(group) if one.block.label[:-1].isdigit()]
    if len(numbered) < 2:
        return frozenset()
    bullets = [place for place, one in enumerate(group) if _is_bullet(one.block.label)]
    if not any(numbered[0] < place < numbered[-1] for place in bullets):
        return frozenset()
    return frozenset(id(group[place]) for place in bullets if place > numbered[0])


def _is_bullet(label: str) -> bool:
    """Whether a list's mark is a sign, and no number or letter."""
    return bool(label) and not any(character.isalnum() for character in label)


def _heads_a_list(passage: Passage, following: Passage | None) -> bool:
    """Whether a list item only heads those under it ("1. Key Stage 2", then "(a) By ...")."""
    block = passage.block
    if following is None or not block.label or not following.block.label or len(block.text.split()) > 8:
        return False
    if block.text.rstrip().endswith(".") or outcome_strength(block.text) > 0:
        return False
    return following.block.depth > block.depth or shape(block)[0] != shape(following.block)[0]


def _is_lead(passage: Passage, following: Passage | None) -> bool:
    """Whether a passage leads up to those after it ("He needs help with:")."""
    text = passage.text.rstrip()
    if following is not None and _LEADS_UP.search(text) and not is_numbered(passage):
        return True
    if not text.endswith((":", ":-", "…", " -", "—", " –")):
        return False
    if following is not None and following.block.label:
        return True
    return len(text.split()) <= 30 and not passage.block.label


def _pieces(text: str) -> list[str]:
    """Statements that one block holds under numbers of their own ("1. ... 2. ...")."""
    marks = list(_INLINE_NUMBER.finditer(text))
    numbers = [int(mark[2]) for mark in marks]
    if (
        len(marks) < 2
        or numbers != list(range(numbers[0], numbers[0] + len(numbers)))
        or marks[0].start() > 0
    ):
        return [text]
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    return [text[mark.end() : end].strip() for mark, end in zip(marks, ends, strict=True)]


def _is_under_hopes(passage: Passage) -> bool:
    """Whether a passage stands under a label of hopes alone ("Hopes and dreams")."""
    return any(_ONLY_HOPES.match(label) for label in (passage.label, passage.column) if label)


def _hopes(passage: Passage, called_hope: bool) -> Iterator[Draft]:
    """The sentences of a passage that tell a hope; all of a short one that the plan calls an aspiration."""
    text = passage.text
    spans = sentence_spans(text)
    if is_nil(text) or all(tells_how_gathered(text[start:end]) for start, end in spans):
        return
    found = list(_told_as_hopes([text[start:end] for start, end in spans]))
    if not found and passage.block.label and _THAT_ONE_WILL.match(text):
        found = [text]
    if (
        called_hope
        and (passage.block.label or not found)
        and len(spans) <= 2
        and len(text.split()) >= FEWEST_WORDS
    ):
        parts = [text[start:end] for start, end in spans]
        found = parts if all(_IS_WISH.match(part) for part in parts) else [text]
    for words in found:
        if not words.rstrip().endswith(":"):  # "His parents have these hopes for him:" leads up to them
            yield Draft(passage=passage, parts=[_without_label(words)])


def _told_as_hopes(sentences: Sequence[str]) -> Iterator[str]:
    """The sentences that tell a hope; each quotation behind "Their hopes:" or "what do you want?" is one."""
    answering = False
    for sentence in sentences:
        quoted = sentence.lstrip()[:1] in _SPEECH
        asks = not quoted and bool(_ASKS_FOR_HOPES.search(sentence))
        answer = _ANSWER.search(sentence) if asks or answering else None
        if tells_hope(sentence) or (answering and quoted):
            yield sentence
        elif answer is not None:
            yield answer["answer"]
        answering = asks or (answering and (quoted or answer is not None))


def _without_label(words: str) -> str:
    """A hope without what it is called in its own line: "Hopes and dreams: I want to ..."."""
    head, colon, rest = words.partition(":")
    told = rest.strip()
    named = _ONLY_HOPES.match(head) or (told[:1] in _SPEECH and _SPEAKER.fullmatch(head))
    return told if colon and told and named else words
