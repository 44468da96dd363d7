"""N09: nothing that the child can do is said in Section A or B."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.model.findings import Finding
from audit.model.plan import Letter, Plan

_SECTIONS: tuple[Letter, ...] = ("A", "B")
_LABEL = re.compile(
    r"\b(?:strengths?|good at|good about|can do|does well|do well|what (?:works|people like|is going well|"
    r"others like)|"
    r"already can|working well|like and admire|talents?|abilities|proud)\b",
    re.IGNORECASE,
)
_ABLE = re.compile(
    r"\b(?:strengths?(?! and (?:needs|difficulties))|(?:good|great|brilliant|best|skilled|talented|gifted|"
    r"an expert|"
    r"confident|quick) (?:at|with|in|on)\b|is (?:very |so |such |really |also )?(?:an? )?(?:[\w-]+ "
    r")?(?:kind|caring|friendly|sociable|"
    r"funny|bright|clever|thoughtful|generous|polite|helpful|loyal|patient|gentle|creative|imaginative|"
    r"determined|"
    r"affectionate|able|capable|articulate|articulated|talkative|chatty|lovely|warm|witty|observant|hard[- "
    r"]working|popular|brave|"
    r"strong|keen|careful|curious|fluent|honest|considerate|musical|sporty|resilient)\b|"
    r"(?:is|was|are) able to|has (?:a )?(?:good|great|strong|excellent|wide|rich|wonderful|remarkable|"
    r"lovely|dry|natural) \w+|"
    r"(?:reads?|writes?|swims?|runs?|draws?|counts?|sings?|dances?|plays?|speaks?|talks?|learns?|listens|"
    r"works|sleeps|eats|behaves) "
    r"(?:\w+ )?(?:well|beautifully|fluently|confidently|happily|independently|hard|with ease)|does well|"
    r"(?:above|beyond) (?:average|"
    r"(?:his|her|their) (?:age|years)|what)|as expected for|in (?:the|an?) average range|average for|age[- "
    r"]appropriate|"
    r"(?:^|[.;:] )(?:a )?(?:very )?(?:good|great|strong|excellent) (?:memory|sense|ear|eye|knowledge|speech|"
    r"vocabulary)\b|"
    r"(?:(?<!not )\b[a-z]+s,? ){1,3}and [a-z]+s well\b|is (?:loving|musical|gifted|remarkable|impressive|"
    r"a (?:great )?strength)\b|"
    r"excels?|proud of|independently|knows (?!no|nothing|neither|how little)\w+|remembers (?!no|little|"
    r"nothing)\w+|notices|"
    r"understands (?!little|only|few|no|much less|less)\w+|makes? (?:us|me|people|others|everyone|a room|"
    r"\w+) laugh|never gives up|"
    r"sense of humour|well[- ](?:mannered|behaved|liked)|helps? (?:others|the|his|her|with)|"
    r"can (?!become|be(?: \w+ing|\b(?! (?:relied|trusted|very (?:kind|funny))))|get|find|feel|appear|seem|"
    r"take|lead|cause|"
    r"sometimes|often|struggle|only|also|have|no|not|lash|hit|refuse|lose|only|rarely|barely|hardly|result|"
    r"present|display|"
    r"find|make it|affect|mean|present|run off|cry|shout|throw|overreact|go|say|tell|neither|still)\w+)",
    re.IGNORECASE,
)

#: "so that she can read them", "tells staff that she can see": a purpose or a pretence, and no strength.
_NOT_SAID_OF_NOW = re.compile(
    r"\b(?:so(?: that)?|in order that|tells? \w+(?: \w+)? that|says? that|pretends?|thinks?|if|when|whenever|"
    r"until|before|"
    r"whether|only|what|nothing|little|few|where|as far as|as much as|unless|once|hopes?|wants?|"
    r"wishes)\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
_SENSE_OR_PLACE = re.compile(
    r"can (?:see|hear|smell|fall|run|bolt|go|come|leave|sit|stay|wait)\b", re.IGNORECASE
)


@check(
    "N09",
    "strengths-missing",
    severity=QUALITY,
    sections="A B",
    agency="parents",
    source="SEND Code of Practice 9.61",
    passing={"B": "Robin is good at puzzles. He finds it hard to follow two instructions."},
    failing={
        "A": "Robin likes trains. His parents hope that he will have friends.",
        "B": ["Robin struggles with reading and cannot blend three sounds."],
    },
)
def strengths_missing(plan: Plan, context: Context) -> Iterator[Finding]:
    """Neither Section A nor Section B says what the child can do.

    What it tests
        Somewhere in A or B there is a strength: a heading for it, something the child does well or
        by themselves, a quality that others value. Likes and interests alone are not strengths.

    Why it matters
        The Code asks that plans describe positively what the child can do. Teaching builds on
        strengths, and families should know that somebody has seen them.

    What to do
        Ask the child, the family and a teacher what the child does well, and put it before the needs.
    """
    sections = [plan.sections[letter] for letter in _SECTIONS]
    if not any(section.state == "present" for section in sections):
        return
    for section in sections:
        labels = (section.heading or "", *(part.label or "" for part in section.fragments))
        if any(_LABEL.search(label) for label in labels) or _tells_strength(section.text):
            return
    if any(_LABEL.search(cell) for item in plan.items_of("A", "B") for cell in item.cells):
        return
    yield context.finding(
        "Sections A and B say what is hard and what is liked, and nothing that the child can do.",
        section="B",
        looked_in="Sections A and B",
        suggestion="Ask the child, the family and a teacher: what does the child do well?",
        confidence=0.75,
    )


def _tells_strength(text: str) -> bool:
    """Whether something is said that the child does well: not what would let them, nor what they pretend."""
    for found in _ABLE.finditer(text):
        if not found.group().lower().startswith("can "):
            return True
        before = text[max(0, found.start() - 60) : found.start()]
        if not _NOT_SAID_OF_NOW.search(before) and not _SENSE_OR_PLACE.match(found.group()):
            return True
    return False
