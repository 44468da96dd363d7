"""P08: provision hangs on a condition that somebody else decides."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

_WHOEVER = (
    r"(?:the )?(?:school|setting|staff|senco|sendco|college|nursery|headteacher|head teacher|provider|"
    r"class teacher|teacher|teachers|therapist|local authority|council|professionals?|adults?|team|"
    r"service)"
)
_MEANS = (
    r"(?:resources?|staffing|staff|time|funding|funds|budgets?|capacity|timetables?|space|availability|"
    r"circumstances|the timetable|numbers|a place|places|rooms?|waiting lists?|cover|weather|"
    r"(?:the )?list|workload|demand)"
)
_CONDITION = re.compile(
    rf"\b(?:(?:where|when|wherever|whenever|if|as far as|as much as|as often as|insofar as|"
    rf"in so far as)(?: it| this| that| is| at all| reasonably| safely| and|"
    rf" when){{0,3}} ?(?:possible|practicable|practical|feasible|reasonable|viable|available|"
    rf"they are available|it is available|one is available)"
    rf"|(?:[\w-]+ )permitting|(?:when|if|where|as|once|until|while) (?:the )?(?:\w+ ){{0,3}}?(?:has|have|"
    rf"gets?|allows?) "
    rf"(?:\w+ ){{0,2}}?(?:room|space|capacity|time|funds?|funding|money|staff|vacanc\w+|spare|free)"
    rf"|subject to (?:\w+ ){{0,4}}?(?:{_MEANS}|review of funding|agreement|approval|demand|need|"
    rf"being available)"
    rf"|if {_WHOEVER} (?:feels?|considers?|thinks?|deems?|judges?|decides?|can|could|is able|"
    rf"are able|agrees?|believes?|sees? fit|wishes?|has|have|finds?|wants?)"
    rf"|(?:if|when|where|as|while|provided|provided that|"
    rf"should) (?:the )?(?:\w+ ){{0,2}}?{_MEANS}(?: and \w+)? (?:so )?(?:allows?|permits?|is free|"
    rf"are free|is there|can be spared|is available|are available|exists?|becomes? available|"
    rf"can be found|will allow|is sufficient)"
    rf"|(?:dependent|depending|contingent|"
    rf"conditional) (?:up)?on (?:the )?(?:\w+ ){{0,3}}?(?:{_MEANS}|need|the school)"
    rf"|at (?:the |its |their )?(?:\w+['’]?s? )?discretion|at the school['’]s discretion|"
    rf"should (?:it|this) be (?:felt|considered|deemed|thought|judged)|(?:if|where|when|"
    rf"as) (?:deemed|considered|felt|thought|judged|believed|seen)(?: to be)? (?:appropriate|"
    rf"necessary|beneficial|helpful|suitable|useful|needed)"
    rf"|if (?:there is|there are) (?:enough |sufficient |a |an |any )?(?:\w+ )?(?:{_MEANS}|adult|TA|"
    rf"teaching assistant|member of staff|demand|interest)|if (?:a |an |the )?(?:suitable |"
    rf"appropriate |trained )?(?:\w+ ){{1,3}}(?:is|are|can be|becomes?) (?:available|found|"
    rf"recruited|identified|appointed)|(?:staffing|funding|resources|timetable|"
    rf"availability) permitting|wherever (?:staffing|resources)|if this is (?:felt|considered|"
    rf"thought|possible|appropriate)|if (?:appropriate|available|possible|feasible|practicable)|"
    rf"if (?:he|she|they|the family|[A-Z]\w+) (?:meets?|qualif\w+|(?:is|are) eligible|"
    rf"satisf\w+)(?: (?:the|for))?(?: \w+)?|unless (?:staffing|resources|the school))\b",
    re.IGNORECASE,
)


@check(
    "P08",
    "conditional",
    severity=QUALITY,
    sections="F G H1 H2",
    agency="education",
    source="SEND Code of Practice 9.69; Children and Families Act 2014 s.42",
    passing={
        "F": ["If Robin shows his red card, a teaching assistant takes him to the library for ten minutes."]
    },
    failing={
        "F": [
            "Robin will work with a teaching assistant in the library for ten minutes, staffing permitting."
        ]
    },
)
def conditional(plan: Plan, context: Context) -> Iterator[Finding]:
    """Provision hangs on a condition that the provider decides: "where possible", "if the school feels".

    What it tests
        Provision is not made to depend on availability, money, staffing or somebody's opinion. A
        condition that lies with the child ("if Robin shows his card", "when she is tired") says when
        provision is given, and is no fault. "As required" is a matter of frequency (P03, P06).

    Why it matters
        The duty to secure what stands in Section F has no conditions. A condition turns "must" into
        "may".

    What to do
        Take the condition out, or say who decides, on what sign and what is done then.
    """
    for item in plan.items_of("F", "G", "H1", "H2"):
        yield from _of(item, context)


def _of(item: Item, context: Context) -> Iterator[Finding]:
    """At most one finding for an item: its own words first, then its cells."""
    for text in (item.text, *item.cells.values()):
        match = _CONDITION.search(text)
        if match is None:
            continue
        yield context.finding(
            f'"{match.group()}" makes this depend on a condition.',
            item=item,
            quote=match.group(),
            suggestion="Ask the writer: is this needed or not, and if it is, when and by whose decision?",
            confidence=0.9,
            cause="unknown",
        )
        return
