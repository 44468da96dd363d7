"""P13: provision stands in an annex, or in Section I, J or K."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.language.guarded import Guarded
from audit.language.quantities import find_quantities
from audit.language.roles import find_roles
from audit.language.sentences import sentences
from audit.language.words import phrases, tokens_of
from audit.model.findings import Finding
from audit.model.plan import Letter, Plan

_WHERE: tuple[Letter, ...] = ("I", "J", "K")
#: Somebody gives it or the child has it: a promise of any kind, or a noun for what is given.
_DELIVERED = re.compile(
    r"\b(?:(?:will|must|shall|is to|are to) (?:also |then |further |continue to )*"
    r"(?!not\b|be (?:named|reviewed|decided|confirmed|amended|attending)\b|attend\b|start\b|transfer\b|"
    r"move\b|remain\b|stay\b)[a-z]+|receives?|(?:is|are) (?:provided|delivered|supported|taught|led|given)|"
    r"delivered|support(?:ed)? by|sessions?|therapy|programme|intervention|group|support|training|practice|"
    r"teaching)\b",
    re.IGNORECASE,
)
_NOT_PROVISION = re.compile(
    r"\b(?:(?<!will )(?<!to )(?<!and )report|advice|assessment|dated|letter|information|direct payments?|"
    r"personal budget|£|paid|costs?|funding|annual review|attended|was|were|has been|review meeting|"
    r"hours of attendance|opening hours|telephone|email|@)\b",
    re.IGNORECASE,
)
#: What a direct payment buys stands in J by law; and what a professional wrote is advice.
_MONEY = re.compile(
    r"\b(?:direct payments?|personal budget|personal health budget)\b|£|"
    r"^\W*(?:it|this|the (?:money|payment|budget|account)) (?:also )?(?:will )?"
    r"(?:pays? for|buys?|covers?|funds?)\b",
    re.IGNORECASE,
)
_ADVICE = re.compile(
    r"(?<!will )(?<!to )(?<!and )\breport\b|\b(?:dated|advice (?:from|of|by)|assessment (?:by|of|dated)|was|"
    r"were|has been|have been|had|attended|wrote|saw)\b|@|\b20\d\d\)?\W*$",
    re.IGNORECASE,
)
#: Something is still to be done.
_PROMISED = re.compile(
    r"\b(?:will|must|shall|is to|are to)\s(?:(?:also|in addition|then|further|continue to|now)\s)*(?!not\b|"
    r"be (?:named|reviewed|decided|confirmed|amended|attending|attached|considered|sent|held|invited)\b|"
    r"attend\b|start\b|transfer\b|move\b|remain\b|stay\b|name\b|decide\b|review\b|write\b|consult\b|send\b|"
    r"assess\b|re-?assess\b|be (?:re-?)?assessed\b)[a-z]+",
    re.IGNORECASE,
)
#: "TA to read with him": an order in the form of a note.
_ORDERED = re.compile(
    r"(?:^|[:;,.–—-])\W*(?:(?:the|an?|all|any|class|trained|named|our|his|her|their|[A-Z][\w’'-]+) ){0,3}?"
    r"(?:TAs?|LSAs?|HLTAs?|ELSAs?|SENCO|OTs?|SALTs?|SLTs?|EPs?|adults?|staff|school|college|nursery|setting|"
    r"teachers?|assistants?|therapists?|mentors?|coach|tutors?|practitioners?|nurses?|key ?workers?|team|"
    r"council|LA|authority) to (?:also |then |continue to )?"
    r"(?!be (?:named|reviewed|decided|confirmed|amended|considered|sent|held|invited)\b|"
    r"(?:attend|start|move|transfer|name|decide|review|write|consult|send|"
    r"assess|re-?assess|report|confirm|forward|update|discuss|reply|respond|advise|submit|sign|note|follow|"
    r"complete|request|share|attach|add)\b)[a-z]+",
    re.IGNORECASE,
)
#: How often and how much, which in a note stand beside who.
_RATES = frozenset({"frequency", "total", "count"})
_OF_THE_HEAD = re.compile(r"\b(?:head ?teacher|principal|governors?|chair)\b", re.IGNORECASE)
#: A day in Section K is that of advice; visits and sessions behind it are how it was come by.
_ENTRY = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?:20)?\d\d\b|"
    r"\b\d{1,2}[./]\d{1,2}[./]\d\d|"
    r"\b(?:after|following|based on|from) (?:[\w-]+ ){0,2}?"
    r"(?:visits?|sessions?|observations?|appointments?)\b",
    re.IGNORECASE,
)
#: Money of the school or council, not a payment to the family of which Section J is the place.
_BOUGHT = re.compile(
    r"\b(?:pays? (?:for|towards)|buys?|funds?|covers?|purchases?|is (?:spent|used) (?:on|for)|(?:paid|"
    r"funded|bought) (?:by|from|out of|with|through))\b",
    re.IGNORECASE,
)
#: "The three hours a week in F": what stands in its own section too.
_ELSEWHERE_TOO = re.compile(r"\b(?:[Ii]n|[Ss]ection|[Ss]ee|[Uu]nder) (?:[Ss]ection )?[FGH][12]?\b|\b[FGH]\d")
_TO_THE_FAMILY = re.compile(
    r"\b(?:direct payments?|personal (?:health )?budget|short breaks?|respite)\b", re.IGNORECASE
)
#: "Yusuf gets a parking bay and the use of the goods lift".
_HAS_IT = re.compile(
    r"\W*(?:he|she|they|I|(?-i:[A-Z][\w'’-]+))\s(?:(?:also|will(?: also)?|is to|shall)\s)?(?:gets?|receives?|"
    r"has the use of|is (?:given|lent|provided with)|be (?:given|lent|provided with|taught))\s"
    r"(?!(?:an? |the |his |her |their )?(?:letter|copy|place|plan|placement|report)\b)",
    re.IGNORECASE,
)
#: "With 20 hours of help a week".
_HOURS_OF_HELP = re.compile(
    r"\bhours?\b[^.;]{0,20}?\b(?:help|support|teaching|tuition|therapy|supervision|assistance|"
    r"mentoring)\b[^.;]{0,30}?\b(?:a|each|every|per) (?:day|week|fortnight|term)\b",
    re.IGNORECASE,
)
#: "It will fit a stair rail and give him a locker": what a school that Section I names does for the child.
_DONE_THERE = re.compile(
    r"\W*(?:it|they|the (?:school|college|nursery|setting|centre|hub|hall|governors))\s"
    r"(?:will|must|shall|is to|are to|has agreed to|agrees to|has undertaken to|have agreed to)\s(?:also\s)?"
    r"(?:(?:fit|put in|install|buy|lend|build|adapt|set aside|employ|train|supply) |"
    r"(?:give|provide|teach|offer|allow|keep|make) (?:him|her|them|me|(?-i:[A-Z][\w'’-]+)|"
    r"an? (?!(?:place|school|college|mainstream|special|education|broad)\b))\b)",
    re.IGNORECASE,
)
_OF_THE_PLAN = re.compile(
    r"\b(?:annual review|this plan|the plan|section|local authority will|placement|named school|"
    r"type of school|information|contact|telephone|appeal|mediation|you|your|we)\b",
    re.IGNORECASE,
)
#: An annex below the signatures is an annex.
_ANNEX = re.compile(
    r"^(?:Annex(?:e)?|Appendix|Schedule|Addendum)\b(?:[^\n]{0,60}$|[^\n.]{0,60}[.:](?=\s))",
    re.IGNORECASE | re.MULTILINE,
)
_OUTSIDE = Guarded(r"annex|appendix|outside the lettered", re.IGNORECASE)


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
        if section.state not in ("present", "nil") or section.merged_with is not None:
            continue
        for sentence in sentences(section.text):
            bought = letter == "J" and _is_only_bought(sentence, in_sections)
            if (bought or _is_provision(sentence, letter)) and sentence not in in_sections:
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
            if _is_provision(sentence, None) and sentence not in in_sections:
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


def _is_provision(sentence: str, letter: Letter | None) -> bool:
    if _MONEY.search(sentence) or (letter == "J" and _ELSEWHERE_TOO.search(sentence)):
        return False
    if letter == "I" and _DONE_THERE.match(sentence) and not _OF_THE_PLAN.search(sentence):
        return True
    if _ADVICE.search(sentence):
        return False
    amounts = {one.kind for one in find_quantities(sentence)}
    kinds = amounts & {"frequency", "total", "ratio", "duration"}
    roles = [
        role
        for role in find_roles(sentence)
        if role.standing != "vague" and not _OF_THE_HEAD.search(role.text)
    ]
    ordered = _ORDERED.search(sentence) is not None
    if kinds and roles and (ordered or _PROMISED.search(sentence)):
        return True  # who, and how much: whoever pays for it
    if ordered and not _OF_THE_PLAN.search(sentence) and _named(sentence, ways=bool(amounts)):
        return True
    if letter == "K" and _ENTRY.search(sentence):
        return False
    if letter == "I" and _HOURS_OF_HELP.search(sentence):
        return True
    if letter != "I" and _promised_by_name(sentence):
        return True
    if _NOT_PROVISION.search(sentence):
        return False
    if roles and amounts & _RATES and len(kinds | amounts & _RATES) > 1:
        return True  # a note: who, how often and how long
    return _DELIVERED.search(sentence) is not None and bool(kinds) and (bool(roles) or len(kinds) > 1)


def _is_only_bought(sentence: str, in_sections: str) -> bool:
    """Whether a sentence about money describes sessions of something that F, G and H do not name."""
    if not _BOUGHT.search(sentence) or _TO_THE_FAMILY.search(sentence) or _ELSEWHERE_TOO.search(sentence):
        return False
    if not {one.kind for one in find_quantities(sentence)} & {"duration", "count", "frequency"}:
        return False
    named = _named(sentence, things=False)
    return named is not None and named.casefold() not in in_sections.casefold()


def _named(sentence: str, *, things: bool = True, ways: bool = False) -> str | None:
    """The intervention or therapy that a sentence names, a thing too or a way of working where asked for."""
    lists = [
        "interventions",
        "therapies",
        *(["equipment"] if things else []),
        *(["strategies"] if ways else []),
    ]
    found = phrases("provision", *lists).first(tokens_of(sentence), sentence)
    return sentence[found.start : found.end] if found else None


def _promised_by_name(sentence: str) -> bool:
    """Whether a therapy, intervention or thing is promised, without how much of it."""
    if not (_PROMISED.search(sentence) or _HAS_IT.search(sentence)) or _OF_THE_PLAN.search(sentence):
        return False
    return _named(sentence) is not None or _HAS_IT.match(sentence) is not None
