"""What is in the file and in no section: kept and reported, never dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from audit.model.document import Document, LeftOutReason
from audit.model.plan import Item, Letter, Reason, Section, Unassigned
from audit.sections.passages import TEXT_ROLES, Passage, Zone
from audit.sections.wording import placeholders_in

_ZONE_REASONS: dict[Zone, Reason] = {
    "front page": Reason.FRONT_PAGE,
    "contents": Reason.CONTENTS,
    "sign-off": Reason.SIGN_OFF,
    "annex": Reason.ANNEX,
}
_ROLE_REASONS: dict[str, Reason] = {
    "helper": Reason.HELPER,
    "label": Reason.LABEL,
    "heading": Reason.HEADING,
}
_LEFT_OUT_REASONS: dict[LeftOutReason, Reason] = {
    "comment": Reason.COMMENT,
    "footnote": Reason.FOOTNOTE,
    "hidden": Reason.HIDDEN,
}

#: Both pronouns, of which the writer of a plan strikes out one.
_EITHER_PRONOUN = re.compile(
    r"\b(?:s\s?/\s?he|he\s?/\s?she|she\s?/\s?he|his\s?/\s?hers?|hers?\s?/\s?his|him\s?/\s?her|her\s?/\s?him|"
    r"himself\s?/\s?herself|herself\s?/\s?himself)\b",
    re.I,
)

#: Pronouns as words that the child learns: "does not yet use he/she", "mixes up his/her".
_AS_WORDS = re.compile(
    r"\b(?:us(?:e|es|ed|ing)|sa(?:y|ys|id|ying)|mix\w*|muddl\w+|confus\w+|pronouns?|words?|signs?|"
    r"between|called?)\W+(?:\w+\W+){0,4}$",
    re.I,
)


def find_unassigned(
    document: Document,
    passages: Sequence[Passage],
    sections: dict[Letter, Section],
    items: Sequence[Item],
) -> tuple[Unassigned, ...]:
    """Every run of text that stands in no section's text, with the reason, in reading order."""
    shown = _shown(sections, items)
    runs: list[Unassigned] = []
    for reason, run in groupby(passages, key=lambda one: _reason(one, sections, shown)):
        if reason is None:
            continue
        group = list(run)
        text = "\n".join(one.text for one in group)
        runs.append(Unassigned(text=text, page=group[0].block.place.page, reason=reason))
    for piece in document.left_out:
        left_out = _LEFT_OUT_REASONS.get(piece.reason)
        if left_out is not None and piece.text.strip():
            runs.append(Unassigned(text=piece.text, page=piece.page, reason=left_out))
    return tuple(runs)


def _reason(passage: Passage, sections: dict[Letter, Section], shown: set[str]) -> Reason | None:
    if passage.zone != "section":
        return _ZONE_REASONS[passage.zone]
    if passage.role == "placeholder":
        return None
    if passage.role in _ROLE_REASONS:
        return None if passage.text.strip() in shown else _ROLE_REASONS[passage.role]
    blank = passage.letter is not None and not sections[passage.letter].text
    return Reason.TAKEN_AS_BLANK if blank else None


def _shown(sections: dict[Letter, Section], items: Sequence[Item]) -> set[str]:
    """Headings and labels that the plan shows elsewhere: as a heading, a label or a column's name."""
    shown: set[str] = set()
    for section in sections.values():
        shown.update(text for text in (section.heading, *(one.label for one in section.fragments)) if text)
    for item in items:
        shown.update(text for text in (item.label, item.lead, *item.cells) if text)
    return {text.strip() for text in shown}


def find_placeholders(passages: Sequence[Passage]) -> tuple[Unassigned, ...]:
    """Template text that was left in, each with the section it stands under, in reading order."""
    return tuple(_placeholders(passages))


def _placeholders(passages: Sequence[Passage]) -> Iterator[Unassigned]:
    for passage in passages:
        if passage.zone in ("contents", "annex"):
            continue
        place = passage.block.place
        section = passage.letter if passage.zone == "section" else None
        if passage.role in ("placeholder", "helper"):
            reason = Reason.HELPER if passage.role == "helper" else Reason.PLACEHOLDER
            yield Unassigned(
                text=passage.text, page=place.page, reason=reason, section=section, place=place.words()
            )
            continue
        found = [(words, Reason.PLACEHOLDER) for words in placeholders_in(passage.text)]
        found += [(words, Reason.PRONOUN_OPEN) for words in _pronouns_not_chosen(passage)]
        for words, reason in found:
            yield Unassigned(
                text=words,
                page=place.page,
                reason=reason,
                section=section,
                place=place.words(),
            )


def _pronouns_not_chosen(passage: Passage) -> list[str]:
    """Where what a section says leaves the child's pronoun open; a question of the template may."""
    if passage.zone != "section" or passage.role not in TEXT_ROLES or passage.text.rstrip().endswith("?"):
        return []
    return [
        found.group()
        for found in _EITHER_PRONOUN.finditer(passage.text)
        if not _AS_WORDS.search(passage.text[: found.start()])
    ]
