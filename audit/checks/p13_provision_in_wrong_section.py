"""P13: provision stands in an annex, or in Section I, J or K."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.language.quantities import find_quantities
from audit.language.roles import find_roles
from audit.language.sentences import sentences
from audit.model.findings import Finding
from audit.model.plan import Letter, Plan

_WHERE: tuple[Letter, ...] = ("I", "J", "K")
#: Somebody gives it or the child has it: a promise of any kind, or a noun for what is given.
_DELIVERED = re.compile(
    r"\b(?:(?:will|must|shall|is to|are to) (?:also |then |further |continue to )*(?!not\b|be (?:named|"
    r"reviewed|decided|confirmed|amended|attending)\b|attend\b|start\b|transfer\b|move\b|remain\b|stay\b)[a-z]+|"
    r"receives?|(?:is|are) (?:provided|delivered|supported|taught|led|given)|delivered|"
    r"support(?:ed)? by|sessions?|therapy|programme|intervention|group|support|training|practice|"
    r"teaching)\b",
    re.IGNORECASE,
)
_NOT_PROVISION = re.compile(
    r"\b(?:(?<!will )(?<!to )(?<!and )report|advice|assessment|dated|letter|information|direct payments?|"
    r"personal budget|£|paid|costs?|funding|annual review|attended|was|were|has been|review meeting|"
    r"hours of attendance|opening hours|telephone|email|@)\b",
    re.IGNORECASE,
)
#: An annex below the signatures is an annex.
_ANNEX = re.compile(r"^(?:Annex|Appendix|Schedule|Addendum)\b[^\n]{0,60}$", re.IGNORECASE | re.MULTILINE)
_OUTSIDE = re.compile(r"annex|appendix|outside the lettered", re.IGNORECASE)


@check(
    "P13",
    "provision-in-wrong-section",
    severity=QUALITY,
    sections="I J K",
    agency="sen",
    source="SEND Regulations 2014 reg 12(1)(f); SEND Code of Practice 9.69",
    passing={"I": "Saltmarsh Primary School, a mainstream primary school."},
    failing={
        "I": "Saltmarsh Primary School. Robin will receive 15 hours of support "
        "a week from a teaching assistant."
    },
)
def provision_in_wrong_section(plan: Plan, context: Context) -> Iterator[Finding]:
    """Provision is set out in an annex, under a heading that is no section, or in I, J or K.

    What it tests
        Sentences in Sections I, J and K, and in text outside the lettered sections, that say who
        will do what and how often. Payments under J and dates of advice under K are no provision.
        Provision in A, B to D and E has checks of its own (V08, N04, O05).

    Why it matters
        Only what stands in F (and G and H) has to be made. A provision in an annex binds nobody and
        is lost at the next review.

    What to do
        Move it into the section it belongs to.
    """
    in_sections = "\n".join(plan.sections[letter].text for letter in ("F", "G", "H1", "H2"))
    for letter in _WHERE:
        section = plan.sections[letter]
        if section.state != "present" or section.merged_with is not None:
            continue
        for sentence in sentences(section.text):
            if _is_provision(sentence) and sentence not in in_sections:
                yield context.finding(
                    f"Section {letter} sets out provision.",
                    section=letter,
                    quote=sentence,
                    page=section.page,
                    place=section.place,
                    suggestion="Move it to Section F (or G or H).",
                    confidence=0.8,
                )
                break
    reported: set[str] = set()
    for aside in plan.unassigned:
        annex = _ANNEX.search(aside.text)
        if not (annex or _OUTSIDE.search(aside.reason)) or aside.reason in reported:
            continue
        for sentence in sentences(aside.text[annex.end() if annex else 0 :]):
            if _is_provision(sentence) and sentence not in in_sections:
                reported.add(aside.reason)
                yield context.finding(
                    "Provision is set out outside the lettered sections.",
                    quote=sentence,
                    page=aside.page,
                    place=aside.place,
                    suggestion="Move it to Section F (or G or H).",
                    confidence=0.7,
                )
                break


def _is_provision(sentence: str) -> bool:
    if _NOT_PROVISION.search(sentence) or not _DELIVERED.search(sentence):
        return False
    kinds = {one.kind for one in find_quantities(sentence)}
    roles = [role for role in find_roles(sentence) if role.standing != "vague"]
    much = bool(kinds & {"frequency", "total", "ratio", "duration"})
    return much and (bool(roles) or len(kinds & {"frequency", "total", "ratio", "duration"}) >= 2)
