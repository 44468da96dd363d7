"""S11: a direct payment for special educational provision that Section J does not account for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from audit.checks import STATUTORY, Context, check
from audit.language.sentences import sentences
from audit.model.findings import Finding
from audit.model.plan import Item, Letter, Plan

_PAYMENT = re.compile(r"\bdirect payments?\b", re.IGNORECASE)
#: Made or agreed, now or for a day that is named.
_MADE = re.compile(
    r"\b(?:(?:is|are|has been|have been|was|were|being|will be) (?:\w+ ){0,2}?(?:made|paid|agreed|approved|"
    r"set up|given|provided|used|in place|arranged|granted|funded|bought|purchased|employed|secured)|(?:made|"
    r"paid|paid for|funded|bought|purchased|provided|employed|secured|arranged|delivered) (?:\w+ ){0,3}?"
    r"(?:by|through|via|with|from|using|as|under) (?:an? |the |his |her |their |my )?direct payment|"
    r"receiv\w+ [^.;\n]{0,30}?(?:as|by|through) (?:an? )?direct payment|"
    r"(?:receiv\w+|gets?|has|have|use[sd]?|employs?|buys?|pays? for|paying for|includes?) "
    r"(?:\w+ ){0,3}?direct payment|direct payments?(?::| -| –| of)? ?(?:£|\d)|"
    r"direct payments? (?:pays?|covers?|funds?|meets?|will (?:pay|cover|fund|meet))|"
    r"(?:chosen|choose|taking|takes?|taken) (?:to )?(?:\w+ ){0,6}?"
    r"(?:as|by|through|via) (?:an? )?direct payment|"
    r"(?:£ ?[\d,.]+|amount)[^.;\n]{0,60}(?:by|as|via|through) (?:an? )?direct payment|"
    r"direct payments? (?:agreed|approved|in place|set up)|agreed:? (?:to )?(?:\w+ ){0,2}?direct payment|"
    r"(?:the )?council (?:agreed|pays|makes)|"
    r"\b(?:agrees?|has agreed|have agreed|undertakes?) to (?:make|pay|provide|fund|set up|give)|"
    r"\b(?:makes?|pays?|gives?|provides?) (?:you|him|her|them|me|us|(?:\w+ ){0,2}?(?:parents?|family|mother|"
    r"father)|(?-i:(?:Mrs?|Ms|Miss|Dr) [A-Z]\w+)) an? (?:\w+ )?direct payment|"
    r"direct payments?\W{1,3}(?:yes|agreed|in place|made)\b|"
    r"receives? £ ?[\d,.]+[^.;\n]{0,60}\bdirect payment)",
    re.IGNORECASE,
)
_NOT_MADE = re.compile(
    r"\b(?:no|not|nor|never|nobody|none|neither|without|against|instead of|declin\w+|refus\w+|"
    r"offer(?:s|ed)?|request(?:s|ed|ing)?|ask(?:ed|ing)?|"
    r"consider\w*|think\w*|would|could|may|might|can|if|whether|appl(?:y|ied|ication)|explain\w*|inform\w*|"
    r"told|aware|guidance|leaflet|discuss\w*|"
    r"information|explor\w+|wish(?:es)?|interested|option|entitled|eligible|ended|ceased|stopped|withdrawn|"
    r"previously|until|when|once|where)\b",
    re.IGNORECASE,
)
#: "Following the request of 4 May, the council": what came before the decision that is told.
_BEFORE_IT = re.compile(
    r"\b(?:following|after|in (?:answer|response|reply) to|further to|as a result of) "
    r"(?:the|an?|your|his|her|"
    r"their|our|this|that|[A-Z][\w’']+) (?:[\w’'-]+ ){0,3}?(?:requests?|applications?|discussions?|"
    r"wish(?:es)?|consideration)\b(?: (?:made|of|dated|received|by|from|on|for) [^,;.]{0,50}?"
    r"(?=,| (?:the |this )?(?:council|"
    r"authority|local authority|county|borough|panel)\b| we\b| it\b))?",
    re.IGNORECASE,
)
#: "So that she can employ one": what the payment is for does not leave open whether it is made.
_PURPOSE = re.compile(r"\b(?:so that|in order that)\b[^.;]*", re.IGNORECASE)
_MOST_SHOWN = 60  # words
#: Also behind the letter of a section, which sentences take for an initial: "in Section E. For ...".
_CLAUSES = re.compile(r"(?<=[.;])\s+(?=[A-Z])|[;\n]")
_AGREED_ANYWAY = re.compile(
    r"(?<!\bno direct payment )(?<!\bno direct payments )\b(?:was|were|has been|have been|is|and) agreed\b|"
    r"\bagreed (?:to it|on|it)\b",
    re.IGNORECASE,
)
#: What makes it a payment for special educational provision.
_EDUCATION = re.compile(
    r"\bspecial educational\b|\bsection F\b|\bF\.?\d|\beducation\w*|\bSEP\b|\btutor\w*|\btuition\b|"
    r"\bteach\w*|"
    r"\blearning\b|\bspeech\b|\blanguage therap\w+|\btherap(?:y|ist|ists)\b|\bment(?:or|oring)\b|\bschool\b|"
    r"\bcollege\b|\bcurriculum\b|\bspecialist equipment\b|\bAAC\b|\bABA\b|\bequine\b|\bforest school\b",
    re.IGNORECASE,
)
#: What makes it a payment for care or health, whatever else is said.
_CARE = re.compile(
    r"\bshort breaks?\b|\brespite\b|\bsocial care\b|\b(?:section )?H[12]\b|\bsection [GH]\b|\bcarers?\b|"
    r"\bcare at home\b|\bpersonal assistants?\b|\bP\.?A\.?s?\b|\benablers?\b|\bsupport workers?\b|"
    r"\bholidays?\b|\bweekends?\b|\boutings?\b|\bchildren['’]s disab\w+|\bdisabled children['’]s\b|"
    r"\bhealth\b|\bnurs\w+|\btransport\b|\btravel\w*\b|\bmileage\b",
    re.IGNORECASE,
)
#: A purpose of its own beside another payment: transport and health may be part of either.
_FOR_CARE = re.compile(
    r"\b(?:short breaks?|respite|social care|(?:section )?H[12]|section [DGH]|carers?|enablers?|"
    r"personal assistants?|support workers?|holidays?|weekends?)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\W*(?:it|this|these|they|the (?:money|payments?))\b", re.IGNORECASE)
_SET_OUT = re.compile(
    r"\bneeds?\b|\boutcomes?\b|\bobjectives?\b|\b(?:aims?|goals?|targets?)\b|\b(?:B|E|O|N|SE|PA)[-.]?O?\d|"
    r"\b(?:so that|in order that)\b(?! [^.;,]{1,40}? (?:can|may|is able to|are able to|could) (?:\w+ )?(?:"
    r"arrange|engage|employ|pay|buy|choose|manage|find|commission|hire|book|fund|purchase|appoint|organise|"
    r"recruit|run|secure)\b)|\bin order to\b|"
    r"\btowards (?:(?!paying|funding|buying|meeting the cost)[a-z]+ing\b|(?:his|her|their|my|your|"
    r"(?-i:[A-Z][\w’']+)) (?!(?:special |educational |education|provision|support|"
    r"money|fees?|costs?|tutor|mentor|lessons?|sessions?|therapy|tuition|package|"
    r"place)))|"
    r"\bto (?:help|enable|allow|support|meet|develop|improve)\b",
    re.IGNORECASE,
)


@check(
    "S11",
    "direct-payment-not-set-out",
    severity=STATUTORY,
    sections="J",
    agency="sen",
    source="SEND Regulations 2014 reg 12(1)(j); SEND Code of Practice 9.102",
    passing={
        "J": "A direct payment of £2,400 a year is made for the reading tutor in Section F. It meets need B1 "
        "and goes towards outcome E1."
    },
    failing={"J": "A direct payment of £2,400 a year is made for the reading tutor."},
)
def direct_payment_not_set_out(plan: Plan, context: Context) -> Iterator[Finding]:
    """A direct payment is made for special educational provision, and J sets out no needs or outcomes.

    What it tests
        Where the plan says that a direct payment is made or agreed for special educational provision,
        Section J says which needs it meets or which outcomes it goes towards. Offers, refusals,
        requests, general explanations and payments for short breaks or social care are not meant.

    Why it matters
        The money belongs to a purpose. Without needs and outcomes nobody can tell whether it was
        spent on what the child must have, or whether it is enough.

    What to do
        Set out in Section J the needs that the payment is to meet and the outcomes it is for.
    """
    j = plan.sections["J"]
    if j.state == "absent" and not j.merged_with:
        return  # a plan without a Section J is S01's
    made = next(_payments(plan), None)
    account = j.text if j.merged_with is None else plan.sections[j.merged_with].text
    if made is None or _SET_OUT.search(_without_care(account)):
        return
    letter, quote = made
    says = ""
    if letter != "J" and j.state == "present":  # what lacks is lacking there
        says = f" (Section {letter} says so)"
        letter, quote = "J", _as_shown(j.text)
    yield context.finding(
        f"A direct payment is made for special educational provision{says}, and Section J says neither which "
        "needs it meets nor which outcomes it is for.",
        section=letter,
        quote=quote,
        page=plan.sections[letter].page,
        place=plan.sections[letter].place,
        severity=STATUTORY,
        suggestion="Ask: which needs does the payment meet, and which outcomes is it for? Say so in J.",
        confidence=0.8,
    )


def _as_shown(text: str) -> str:
    """The words of Section J that an auditor is shown: all of a few, else its first line."""
    return text if len(text.split()) <= _MOST_SHOWN else text.split("\n", maxsplit=1)[0]


def _payments(plan: Plan) -> Iterator[tuple[Letter, str]]:
    """What is said of direct payments for special educational provision, made or agreed."""
    yield from _payments_in(plan, ("J", "I"))
    for item in plan.items_of("F"):
        for text in (item.text, *item.cells.values()):
            if _PAYMENT.search(text) and _is_made(text, in_f=True) and not _CARE.search(_row(item)):
                yield "F", text
    yield from _payments_in(plan, ("F",))


def _payments_in(plan: Plan, letters: tuple[Letter, ...]) -> Iterator[tuple[Letter, str]]:
    for letter in letters:
        for sentence, more in _with_the_next(sentences(plan.sections[letter].text)):
            if not _PAYMENT.search(sentence) or not _is_made(sentence, in_f=letter == "F"):
                continue
            if _CARE.search(sentence) and not re.search(
                r"\bsection F\b|\b(?:special )?educational\b", sentence, re.I
            ):
                continue
            told = letter == "F" or _EDUCATION.search(sentence) or _EDUCATION.search(more)
            if told or (letter == "J" and _may_be_for_education(plan)):
                yield letter, sentence


def _without_care(account: str) -> str:
    """What is said of payments, without the sentences that speak of one for care alone."""
    told: list[str] = []
    of_care = False
    for clause in _CLAUSES.split(account):
        of_care = of_care if _GOES_ON.match(clause) else _is_of_care(clause)
        if not of_care:
            told.append(clause)
    return "\n".join(told)


def _is_of_care(clause: str) -> bool:
    return _FOR_CARE.search(clause) is not None and _EDUCATION.search(clause) is None


def _may_be_for_education(plan: Plan) -> bool:
    """Whether a payment of which J says no purpose can be for F: nothing says that it is for care."""
    if _CARE.search(plan.sections["J"].text):
        return False
    return not any(_PAYMENT.search(plan.sections[letter].text) for letter in ("G", "H1", "H2"))


def _with_the_next(given: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each sentence with the next where that goes on about the payment ("It pays for a tutor.")."""
    for sentence, following in pairwise((*given, "")):
        yield sentence, following if _GOES_ON.match(following) else ""


_INSTRUCTION = re.compile(r"\[[^\]]*\]")


def _is_made(words: str, *, in_f: bool) -> bool:
    """Whether a payment is made or agreed; in F, "by direct payment" in a cell says as much."""
    words = _PURPOSE.sub(
        " ", _BEFORE_IT.sub(" ", _INSTRUCTION.sub(" ", words))
    )  # "[delete if a payment has been agreed]"
    if _NOT_MADE.search(words) and not _AGREED_ANYWAY.search(words):
        return False
    return bool(_MADE.search(words)) or (
        in_f and bool(re.search(r"\b(?:by|through|via) direct payment", words, re.I))
    )


def _row(item: Item) -> str:
    return "\n".join((item.text, *item.cells.values()))
