"""Headings that lead out of the sections: an annex, the sign-off, a part of the front page."""

from __future__ import annotations

import re

from audit.language.guarded import Guarded
from audit.model.document import Block
from audit.model.plan import Letter
from audit.sections.labels import is_area
from audit.sections.passages import Zone
from audit.sections.printed_letters import canonical_letter
from audit.sections.section_headings import is_deferred
from audit.sections.sense import Sense
from audit.sections.standing import WITHOUT_PARTS
from audit.sections.state import Walk

#: What is said of the plan itself behind its last section.
_OF_THE_PLAN = re.compile(
    r"^\W*(?:plan|case(?:work)?|sen|send|ehc|ehcp|authorised|assessment) ?"
    r"(?:officer|co-?ordinator|writer|worker)\s*:|"
    r"\b(?:not (?:yet )?signed|unsigned)\b|"
    r"\b(?:assessment (?:was )?(?:asked|requested|applied)|plan (?:was |is )?(?:issued|made|finalised|dated)|"
    r"(?:to|must|will) be (?:next )?reviewed|review (?:is )?due|next review)\b[^.]*\d",
    re.I,
)
#: Whoever signs without a word of signing: "SEND Case Officer, for Stanmere Council".
_SIGNS_FOR = re.compile(
    r"\b(?:officer|co-?ordinator|manager|head|director)\b.{0,30}\b(?:for|on behalf of)\b.{0,40}\b"
    r"(?:council|authority)\b",
    re.I,
)
_SIGNED = Guarded(
    r"^\W*(?:signed|signature|agreed and signed|issued (?:by|on behalf))\b|\bduly authorised officer\b", re.I
)
_DATE_LINE = re.compile(r"^\W*dated?\b.{0,40}$", re.I)
_MOST_IN_SIGNATURE = 30  # words
_AFTER_ALL = re.compile(r"^\W*(?:monitoring|how this plan|arrangements for|review arrangements)\b", re.I)


def leaves(walk: Walk, block: Block, found: Sense, banner: bool) -> bool:
    """Let a heading that begins an annex, the sign-off or a front-page part take effect."""
    role = found.concept.role if found.concept else None
    standing = walk.standing
    prominent = walk.prominent(block) or banner
    if role == "steps" and standing.letter in WITHOUT_PARTS:
        role = "annex"
    if role in ("annex", "sign-off", "front", "contents") and prominent and found.coverage >= 0.7:
        late = "K" in walk.written or not ({"I", "J", "K"} - walk.written - set(standing.letters))
        if (
            role == "annex"
            and standing.zone == "section"
            and not late
            and not block.text.lower().startswith(("annex", "appendi"))
        ):
            return False
        if (
            role == "annex"
            and standing.zone == "section"
            and standing.letter == "K"
            and not _AFTER_ALL.match(block.text)
            and not _follows_list(walk, block)
            and block.level is None
            and not walk.bigger(block)
            and not banner
        ):
            return False
        if (
            role in ("front", "contents")
            and standing.zone == "section"
            and block.level is None
            and not walk.bigger(block)
        ):
            return False
        if role == "annex" and (letters := annexed(walk, block, found)):
            walk.open_section(letters, found, block)
            walk.emit(block, "heading")
            return True
        zones: dict[str, Zone] = {
            "annex": "annex",
            "sign-off": "sign-off",
            "front": "front page",
            "contents": "front page",
        }
        walk.stand_in(zones[role])
        walk.emit(block, "heading")
        return True
    size = block.look.size or 0.0
    if (
        standing.zone == "section"
        and standing.letter == "K"
        and prominent
        and walk.section_size
        and size >= walk.section_size + 1.5
    ):
        walk.stand_in("annex")
        walk.emit(block, "heading")
        return True
    if standing.zone == "section" and standing.letter == "K" and block.level is not None:
        known = found.role is not None or is_area(found)
        if not known and walk.section_level is not None and block.level <= walk.section_level:
            walk.stand_in("annex")
            walk.emit(block, "heading")
            return True
    return False


def signs_off(walk: Walk, block: Block, following: Block | None, *, in_table: bool) -> bool:
    """Take in a line that ends the sections: a signature, or who made the plan and when.

    A date over a signature ends them as well, and is taken in as any line of the sign-off is.
    """
    if walk.standing.letter in WITHOUT_PARTS and _dates_signature(block, following):
        walk.stand_in("sign-off")
    late = walk.standing.letter in WITHOUT_PARTS or "duly authorised officer" in block.text.lower()
    closes = _SIGNED.search(block.text) or (not in_table and _closes_plan(walk, block, following))
    if not (late and closes and len(block.text.split()) <= _MOST_IN_SIGNATURE):
        return False
    walk.stand_in("sign-off")
    walk.emit(block)
    return True


def _dates_signature(block: Block, following: Block | None) -> bool:
    """Whether a line is the date over a signature."""
    return (
        following is not None and bool(_DATE_LINE.match(block.text)) and bool(_SIGNED.search(following.text))
    )


def _closes_plan(walk: Walk, block: Block, following: Block | None) -> bool:
    """Whether a line under the table of advice is no advice: who made the plan, when, until when it runs."""
    if walk.standing.letter != "K" or walk.standing.zone != "section" or block.place.table is not None:
        return False
    listed = bool(walk.passages) and walk.passages[-1].row is not None
    if not listed:
        return False
    signs = following is not None and len(block.text.split()) <= 4 and bool(_SIGNS_FOR.search(following.text))
    return signs or bool(_OF_THE_PLAN.search(block.text) or _SIGNS_FOR.search(block.text))


def _follows_list(walk: Walk, block: Block) -> bool:
    """Whether "Appendix 1" stands under the table of advice, and so begins what is bound in."""
    listed = any(one.letter == "K" and one.row is not None for one in walk.passages)
    return listed and block.place.table is None and block.text.lower().startswith(("appendix", "annex"))


def annexed(walk: Walk, block: Block, found: Sense) -> tuple[Letter, ...]:
    """The section that an annex holds the words of ("Annex to Section F"), if it was left to the annex."""
    named = re.findall(r"(?i:sections?)\s+(H[12]|[A-K])\b", block.text)
    letters: tuple[Letter, ...] = tuple(canonical_letter(letter) for letter in named) or found.letters
    if not letters and re.search(
        r"\bprovision plans?\b|\bschedules? of .{0,30}provision\b", block.text, re.I
    ):
        letters = ("F",)
    return letters if letters and is_deferred(walk, letters) else ()


def leaves_by(walk: Walk, block: Block, text: str) -> bool:
    """Let a row that reads as the heading of an annex, the sign-off or the like take effect."""
    return leaves(walk, block, walk.sense(text), True)
