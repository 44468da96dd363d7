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
from audit.sections.vocabulary import ConceptRole
from audit.sections.wording import is_sentence

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
    r"^\W*(?:signed|signature|agreed and signed|issued (?:by|on behalf)|given (?:for|on behalf of) the "
    r"(?:council|authority))\b|\bduly authorised officer\b",
    re.I,
)
_DATE_LINE = re.compile(r"^\W*dated?\b.{0,40}$", re.I)
_MOST_IN_SIGNATURE = 30  # words
#: Where the headings that head no section lead to.
_LEADS_TO: dict[ConceptRole, Zone] = {
    "annex": "annex",
    "sign-off": "sign-off",
    "front": "front page",
    "contents": "front page",
}
#: "Annex to Section F: provision for each outcome" says itself whose words it holds.
_ANNEX_TO = re.compile(
    r"^\W*(?:annex\w*|appendix|schedule|supplement)\b[^.:]{0,12}\b(?:to|of|for) section\b", re.I
)
_WRITTEN_IN = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d\d\b")
_AFTER_ALL = re.compile(r"^\W*(?:monitoring|how this plan|arrangements for|review arrangements)\b", re.I)


def leaves(walk: Walk, block: Block, found: Sense, banner: bool) -> bool:
    """Let a heading that begins an annex, the sign-off or a front-page part take effect."""
    prominent = walk.prominent(block) or banner
    role = found.concept.role if found.concept else None
    if role == "steps" and walk.standing.letter in WITHOUT_PARTS:
        role = "annex"
    if role is not None and role in _LEADS_TO and prominent and found.coverage >= 0.7:
        if walk.standing.zone == "section" and not _may_lead_out(walk, block, role, banner):
            return False
        if role == "annex" and (letters := annexed(walk, block, found)):
            walk.open_section(letters, found, block)
        else:
            walk.stand_in(_LEADS_TO[role])
    elif _ends_advice(walk, block, found, prominent):
        walk.stand_in("annex")
    else:
        return False
    walk.emit(block, "heading")
    return True


def _may_lead_out(walk: Walk, block: Block, role: ConceptRole, banner: bool) -> bool:
    """Whether such a heading amid the sections leads out of them, and is no part of the section at hand."""
    standing = walk.standing
    set_as_section = block.level is not None or walk.bigger(block)
    if is_sentence(block.text) and (role != "sign-off" or standing.letter not in WITHOUT_PARTS):
        return False  # "The team will review the plan every six months." is provision
    if role in ("front", "contents"):
        return set_as_section
    if role == "sign-off":
        return True
    if standing.letter == "K" and _WRITTEN_IN.search(block.text):
        return False  # "Advice from the head teacher, 12 February 2026" is an entry of the list
    late = "K" in walk.written or not ({"I", "J", "K"} - walk.written - set(standing.letters))
    called_annex = block.text.lower().startswith(("annex", "appendi"))
    if not late and not called_annex:
        return False
    after_list = bool(_AFTER_ALL.match(block.text)) or _follows_list(walk, block)
    stands_out = banner and (walk.prominent(block) or called_annex)
    return standing.letter != "K" or after_list or set_as_section or stands_out


def _ends_advice(walk: Walk, block: Block, found: Sense, prominent: bool) -> bool:
    """Whether a heading ends the list of advice: larger than a section's, or at its level and of no part."""
    if walk.standing.zone != "section" or walk.standing.letter != "K":
        return False
    if prominent and walk.section_size and (block.look.size or 0.0) >= walk.section_size + 1.5:
        return True
    if block.level is None or walk.section_level is None or block.level > walk.section_level:
        return False
    return found.role is None and not is_area(found)


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
    if letters and _ANNEX_TO.match(block.text):
        return letters
    if not letters and re.search(
        r"\bprovision plans?\b|\bschedules? of .{0,30}provision\b", block.text, re.I
    ):
        letters = ("F",)
    return letters if letters and is_deferred(walk, letters) else ()


def leaves_by(walk: Walk, block: Block, text: str) -> bool:
    """Let a row that reads as the heading of an annex, the sign-off or the like take effect."""
    return leaves(walk, block, walk.sense(text), True)
