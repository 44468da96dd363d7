"""N08: the child is looked after, in need or protected, and Section D says nothing of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from audit.checks import QUALITY, Context, check
from audit.language.guarded import Guarded
from audit.language.sentences import sentences
from audit.model.findings import Finding
from audit.model.plan import Letter, Plan, Reason

_STATUS = Guarded(
    r"(?:(?<=['’](?:m|s) )|(?<=['’]re )|\b)(?:"
    r"(?:(?:is|are|am|as|being|became|remains?|who is|has been|have been) |(?<=['’](?:m|s) )|(?<=['’]re ))"
    r"(?:currently |now |also |still )?"
    r"(?:a |an )?(?:looked[- ]after (?:child|young person)|child (?:looked after|in care|in need)|"
    r"in (?:the )?care of the\b|in (?:foster|residential|public|local authority) care|in care\b(?! work)|"
    r"looked after (?:by (?:the )?(?:\w+ ){0,4}?(?:council|authority|LA)\b|under))|"
    r"(?:child in need|CIN|child protection|CP|looked[- ]after(?: child(?:ren)?)?|LAC|CLA) "
    r"(?:plans?|meetings?|reviews?|conferences?|core groups?)\b|"
    r"(?:LAC|CLA|CiC|looked[- ]after(?: child(?:ren)?)?|child(?:ren)? looked after) (?:statutory |annual |"
    r"initial |"
    r"review )?(?:health|medicals?|nurses?|doctor|paediatrician|team|social worker|visits?|education)\b|"
    r"personal education plans?\b|PEP (?:meetings?|reviews?|targets?)\b|corporate parent\w*|"
    r"(?:council|authority|LA) (?:shares|holds|has)(?: \w+)? parental responsibility|"
    r"(?:UASC|unaccompanied asylum[- ]seek\w+)\b|"
    r"(?:full|interim|emergency) care order|care order (?:was |has been )?(?:made|granted|in place|dated|of|"
    r"since)|"
    r"(?:his|her|their|my|an?|the) (?:independent reviewing officer|IRO)\b|core group meet\w+|"
    r"(?:kinship|connected|family and friends) (?:foster )?carers?\b|approved (?:by|at) (?:the |"
    r"a )?fostering panel|"
    r"accommodated (?:under|by)|(?:voluntarily )?accommodated (?:since|in)|"
    r"in (?:his|her|their) (?:foster|residential care) (?:home|placement)|"
    r"(?:children['’]s|care) home (?:where|"
    r"in which) "
    r"(?:he|she|they) lives?|"
    r"(?:subject (?:to|of)|under|on|has) (?:an? |the |his |her |their )?(?:full |interim |current )?"
    r"(?:care order|child protection plan|child in need plan|CIN plan|CP plan|(?:section|s\.?) ?(?:20|31|"
    r"38)\b)|"
    r"(?:child in need|child protection|CIN|looked[- ]after) (?:status|plan|register|case)|"
    r"(?:lives?|living|placed|stays) with (?:\w+ ){0,3}?"
    r"(?:foster (?:carers?|famil\w+|parents?|mother|father))|(?:his|her|their|my) "
    r"(?:current |present |long-term )?foster (?:carers?|parents?|mother|father|famil\w+|placement))\b",
    re.IGNORECASE,
)
#: Long ago, somebody else's, or not so.
_NOT_NOW = re.compile(
    r"\b(?:not|no|never|nor|was|were|previous\w*|former\w*|until|before|had been|used to|ended|closed|ceased|"
    r"stepped down|adopted|adoption|history|past|brother|sister|sibling\w*|cousin|birth (?:mother|father)|"
    r"(?:boys|girls|babies|children|twins|pupils|others) (?:\w+ )?are|(?:mother|father|parents|mum|mums|dad|"
    r"dads|she|he) "
    r"(?:\w+ ){0,2}approved|discharged|revoked|lapsed|if|whether|would|(?-i:may)|19\d\d|"
    r"at the age of)\b",
    re.IGNORECASE,
)
_NO_STATUS = re.compile(
    r"^\W*(?:no\b|none|nil|n\W?a\b|not\b|false|unknown|closed|never|previously|early help|universal)|"
    r"\bno(?:t|ne)? (?:known|open|involve\w*|current)|\bclosed\b",
    re.IGNORECASE,
)
_STATUS_FIELD = re.compile(
    r"\b(?:in need|CIN|protection|CPP?|looked[- ]after|in care|LAC|CLA|CiC|care order|"
    r"section (?:17|20|31|47)|s\.? ?(?:17|20|31|47)|accommodated|foster\w*|yes|open)\b",
    re.IGNORECASE,
)
#: "A care order was made in 2021": it holds until it ends.
_MADE = re.compile(
    r"\border was (?:made|granted)\b|\b(?:was|were) (?:placed|accommodated) (?=[^.;]*\bsince\b)",
    re.IGNORECASE,
)
#: Where another clause, of somebody or something else, begins.
_CLAUSE_BEFORE = re.compile(r";|,\s(?:and|but|so)\s", re.IGNORECASE)
_CLAUSE_AFTER = re.compile(
    r";|:\s(?!no|nil|n\W?a\b|never|ended|closed|was|until|prev|former|false|discharged)|"
    r",\s(?:who|which|where|whose|and|but)\s|\s(?:because|following|after|due to)\s",
    re.IGNORECASE,
)
_SAID_TO_BE = re.compile(r"(?:is|are|being|remains?|has been|have been)\b", re.IGNORECASE)
#: Whom the child lives with or sees says nothing of whose status it is.
_IN_COMPANY = re.compile(
    r"\b(?:with|near|sees|visits|meets|misses|rings|to|like|as (?:is|are)) (?:(?:both|all|one) (?:of )?)?"
    r"(?:his|her|their|my) (?:\w+ )?(?:brother|sister|sibling|cousin|mother|father|mum|dad|parent)s?\b",
    re.IGNORECASE,
)
#: "Dogs that are in care", "his grandmother is in residential care".
_NOT_THE_CHILD = re.compile(
    r"\b(?:that|which|mothers?|fathers?|mum|dad|grand\w+|nan|nana|gran|aunt\w*|uncle|friends?|parents?|wife|"
    r"husband|partner|baby|cat|dog|pony|horse|pet|(?!this|always|sometimes|perhaps|was|has|is)[a-z]{2,}s)"
    r"(?: who)?(?: (?:now|also|still|both|all))? $"
)
_OF_THOSE_BEFORE = re.compile(
    r"^\W*(?:they|them|these|those|both|all|the (?:boys|girls|children|two))\b", re.IGNORECASE
)
#: "in care since he was four": still so.
_SINCE = re.compile(r"\bsince (?:he|she|they|[A-Z]\w+) (?:was|were)\b")
#: Section D speaks of it after all, though it records no further need.
_ADDRESSED = re.compile(
    r"\b(?:looked[- ]after|in need|protection|foster\w*|care (?:plan|order)|social worker|in care|assess\w*|"
    r"section (?:17|20|31|47))\b",
    re.IGNORECASE,
)
_ELSEWHERE: tuple[Letter, ...] = ("A", "B", "C", "E", "F", "G", "H1", "H2", "I", "K")
#: A document of longer ago says little of the present.
_YEARS = 2
_YEAR = re.compile(r"\b20\d\d\b")


@check(
    "N08",
    "care-status-unaddressed",
    severity=QUALITY,
    sections="D",
    agency="social-care",
    source="SEND Code of Practice 9.69 (D), 10.1 to 10.13",
    passing={
        "details": {"looked_after": True},
        "D": ["Robin is looked after and has moved four times; he packs a bag when plans change."],
    },
    failing={"details": {"looked_after": True}, "D": "nil"},
)
def care_status_unaddressed(plan: Plan, context: Context) -> Iterator[Finding]:
    """The child is looked after, in need or under a protection plan, and Section D is nil or blank.

    What it tests
        Where the front page or another section says that the child is looked after, a child in need
        or subject to a child protection plan, Section D is not left blank and does not say that
        there is nothing. What is past, or true of a brother or sister, is not meant.

    Why it matters
        Such a child has a social worker and a care plan, and so has needs that somebody has set out.
        The two plans must fit together.

    What to do
        Ask the social worker for the needs that bear on the child's learning, and write them in D.
    """
    section = plan.sections["D"]
    if section.state not in ("nil", "blank", "placeholder") or section.merged_with is not None:
        return
    if _ADDRESSED.search(section.text):
        return
    status = _status(plan)
    if status is None:
        return
    where, quote, confidence = status
    if section.state == "nil" and section.text and quote is not None:
        where, quote = f'{where} ("{quote}")', section.text.split("\n")[0]
    yield context.finding(
        f"{where}, and Section D says nothing of it.",
        section="D",
        quote=quote,
        looked_in=None if quote else "Section D",
        page=section.page,
        place=section.place,
        suggestion="Ask the social worker which needs bear on learning and daily life, and write them in D.",
        confidence=confidence,
    )


def _status(plan: Plan) -> tuple[str, str | None, float] | None:
    """Where the status is stated, in which words, and how sure that is."""
    details = plan.details
    stated = details.social_care_status
    if stated and _STATUS_FIELD.search(stated) and not _NO_STATUS.search(stated):
        return f'The front page gives the social care status "{stated}"', stated, 0.95
    if details.looked_after:
        return "The front page says that the child is looked after", None, 0.95
    for front in (aside.text for aside in plan.unassigned if aside.reason == Reason.FRONT_PAGE):
        for sentence in re.split(r"(?<=[.?!])\s+|\n", front):
            if _tells_status(sentence):
                return (
                    "The front page says that the child is looked after, in need or protected",
                    sentence,
                    0.9,
                )
    for letter in _ELSEWHERE:
        for sentence in sentences(plan.sections[letter].text):
            if _tells_status(sentence) and not (letter == "K" and _is_old(sentence, details.plan_date)):
                return (
                    f"Section {letter} says that the child is looked after, in need or protected",
                    sentence,
                    0.8,
                )
    return None


def _tells_status(sentence: str) -> bool:
    """Whether a clause says that the child has such a status now."""
    for found in _STATUS.finditer(sentence):
        if _SAID_TO_BE.match(found.group()) and _NOT_THE_CHILD.search(sentence[: found.start()]):
            continue
        before, after = sentence[: found.start()], sentence[found.end() :]
        start = max((one.end() for one in _CLAUSE_BEFORE.finditer(before)), default=0)
        if _OF_THOSE_BEFORE.match(sentence[start:]):
            start = 0
        end = _CLAUSE_AFTER.search(after)
        rest = _IN_COMPANY.sub(" ", after[: end.start()] if end else after)
        clause = sentence[start : found.end()] + rest
        if not _NOT_NOW.search(_MADE.sub(" ", _SINCE.sub(" ", clause))):
            return True
    return False


def _is_old(line: str, plan_date: date | None) -> bool:
    """Whether a document of Section K is from years before the plan."""
    years = [int(year) for year in _YEAR.findall(line)]
    return bool(years) and plan_date is not None and max(years) <= plan_date.year - _YEARS
