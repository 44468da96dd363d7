"""P12: therapy that educates or trains stands in health or social care only."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, STATUTORY, Context, check
from audit.language.roles import find_roles
from audit.language.sentences import sentences
from audit.language.slots import slotted
from audit.language.sources import column_about
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

_SPEECH = re.compile(
    r"\b(?:(?i:speech (?:and|&) language|speech therap\w+|language therap\w+)|SALT|SaLT|SLT)\b"
)
_OTHERS: dict[str, re.Pattern[str]] = {
    "occupational therapy": re.compile(r"\b[Oo]ccupational therap\w+|\bOT\b"),
    "physiotherapy": re.compile(r"\bphysiotherap\w+|\bphysio\b", re.I),
    "psychological therapy": re.compile(
        r"\bCAMHS\b|\b(?:psychotherap\w+|cognitive behaviou?r\w* therapy|CBT|DBT|EMDR|counsell(?:ing|or)|"
        r"(?:art|music|play|drama|dance|talking|family|group)[ -]?therap(?:y|ists?)|"
        r"(?:neuro)?psycholog(?:ists?|y)|mental health (?:practitioner|worker|nurse|team|service)|"
        r"emotional wellbeing (?:practitioner|team))\b",
        re.I,
    ),
}
#: Those who help with speech and are no therapist: "training in speech and language support".
_ONLY_ABOUT_SPEECH = re.compile(
    r"\b(?:speech (?:and|&) language|language) (?:support|training|skills?|needs?|difficult\w+|games?|"
    r"activit\w+|targets?|course|award|development|programme|assistants?(?! therap))\b",
    re.IGNORECASE,
)
#: "She works on..." goes on about whoever the sentence before it is about.
_GOES_ON = re.compile(
    r"(?:(?:then|there|in (?:each|every|this|these) \w+),? )?(?:she|he|they|it|this|these|the (?:therapist|"
    r"sessions?|therapy|programme|work|practitioner|psychologist|aim|purpose))\b",
    re.IGNORECASE,
)
#: What is over, not given, or set out where it belongs.
_NOT_GIVEN = re.compile(
    r"\b(?:no longer|not (?:currently |now |at present )?(?:seen|known|open|on|receiving|receive|need|have)|"
    r"(?:has )?ended|was (?:seen|closed)|discharged|declined|"
    r"(?:set out|see|stands?|is|are) (?:in )?section F)\b",
    re.IGNORECASE,
)
#: What a clinic does: it belongs to health, unless somebody also works with the child.
_AT_A_CLINIC = re.compile(
    r"\b(?:clinic|clinics|review(?:s|ed)? (?:of|every|each|in|at|by|his|her|their|annually|yearly)|"
    r"assessment for|diagnos\w+|monitor\w*|discharged?|waiting list|appointments?)\b",
    re.IGNORECASE,
)
_WORKS = re.compile(
    r"\b(?:works? (?:\w+ly )?(?:with|on)|working (?:\w+ly )?(?:with|on)|teach(?:es|ing)?|sessions?|block of|"
    r"deliver\w*|practis\w+|learns?|minutes (?:a|each|every|per) (?:week|fortnight)|(?:weekly|fortnightly)|"
    r"\d+ minutes,? (?:once|twice|\d+ times))\b",
    re.IGNORECASE,
)
#: Care of the body: it belongs to health whoever gives it.
_OF_THE_BODY = re.compile(
    r"\b(?:medication|medicine|splints?|orthos\w+|equipment|hoist|frame|wheelchair|standing|dysphagia|"
    r"swallow\w*|eating and drinking|feeding|feeds?|chest|suction|x-ray|botox|botulinum|surg\w+|"
    r"post-operative|hip|pain|casting|seating|drool\w*|videofluoroscopy|"
    r"prescri\w+)\b",
    re.IGNORECASE,
)
_DELIVERED = re.compile(
    r"\b(?:sessions?|therapy|programme|intervention|direct|block|weekly|fortnightly|termly|group|"
    r"minutes|hours?|each (?:week|term|month)|a (?:week|term|month|year)|support|input|work|"
    r"targets|advice|training|visits?|delivered|provides?|will)\b",
    re.IGNORECASE,
)
_TEACHES = re.compile(
    r"\b(?:to (?:teach|train|develop|improve|build|increase|practise|learn|"
    r"help (?:him|her|them|[A-Z]\w+) (?:to )?(?:learn|write|dress|manage|develop|use|join|cope|regulate|"
    r"understand|communicate|concentrate|take part))\b|teach(?:es|ing)? (?:him|her|them|[A-Z]\w+)|"
    r"so that (?:he|she|they|[A-Z]\w+) (?:can|learns?|is able)|(?:self-?care|dressing|handwriting|motor|life|"
    r"independence|writing|concentration|regulation|coping|communication|language|attention|social|learning|"
    r"study|organisation\w*|classroom|play|cutlery|scissor|co-?ordination|emotional|sensory) skills?|"
    r"access (?:to )?(?:the )?(?:curriculum|learning|lessons)|handwriting|in class|in lessons|learning)\b"
)


#: The child taught by name at a time set aside: it educates, whatever else the same profession does in F.
_TEACHES_CHILD = re.compile(
    r"\b(?:will (?:also )?|to )(?:teach|train|coach) (?:him|her|them|me|(?-i:[A-Z][\w'’-]+)) "
    r"(?:to|how|in|about|what|when|where|that)\b",
    re.IGNORECASE,
)
_CARE_OF_ONESELF = re.compile(
    r"\b(?:cough\w*|breath\w*|inhal\w+|insulin|inject\w*|catheter\w*|stoma|relax\w*|sleep\w*|stretch\w*|"
    r"toilet\w*|exercis\w+)\b",
    re.IGNORECASE,
)
#: What a therapist does for those who teach the child, and not with the child.
_LOOKS_ON = re.compile(
    r"[^.;\n]{0,80}?\b(?:will |must |shall )?(?:also |then )?(?:"
    r"meets?|watch(?:es)?|observes?|reviews?|writes?|trains?|advises?|assess(?:es)?|re-?assess(?:es)?|"
    r"reports?|monitors?|updates?|attends?|liaises?|visits? to|models?)\b",
    re.IGNORECASE,
)


@check(
    "P12",
    "therapy-outside-f",
    severity=STATUTORY,
    sections="G H1 H2",
    agency="health",
    source="Children and Families Act 2014 s.21(5); SEND Code of Practice 9.74",
    passing={
        "F": [
            "Speech and language therapy from a speech and language therapist, "
            "one to one, 45 minutes a week, "
            "reviewed each term."
        ],
        "G": ["Review of hearing aids at the audiology clinic every six months."],
    },
    failing={
        "G": ["Speech and language therapy from a speech and language therapist, 45 minutes each week."]
    },
)
def therapy_outside_f(plan: Plan, context: Context) -> Iterator[Finding]:
    """Therapy that educates or trains stands in Section G or H and nowhere in F.

    What it tests
        Speech and language therapy that appears in G, H1 or H2 also appears in F. Other therapy
        appears in F where its purpose, as written, is to teach or train; that is a matter of
        quality. Clinic reviews, medicines, splints, equipment and safe swallowing belong in G.

    Why it matters
        Health care provision which educates or trains is special educational provision by law. In F
        the authority must secure it and the family can appeal; in G neither holds.

    What to do
        Move it to Section F, with who, how often and how long.
    """
    in_f = "\n".join(
        _delivered_in(filled)
        for item in plan.items_of("F")
        if (filled := slotted(item, plan)).type != "training"
    )
    for item in plan.items_of("G", "H1", "H2"):
        for words in _statements(item):
            found = _of_speech(item, words, in_f, context) or _of_others(item, words, in_f, plan, context)
            if found is not None:
                yield found
                break


def _belongs_there(words: str) -> bool:
    """Whether words tell of care of the body, of a clinic, or of what is not given."""
    if _OF_THE_BODY.search(words) or _NOT_GIVEN.search(words):
        return True
    return _AT_A_CLINIC.search(words) is not None and not _WORKS.search(words)


def _of_speech(item: Item, words: str, in_f: str, context: Context) -> Finding | None:
    speech = _SPEECH.search(words)
    if not speech or _belongs_there(words) or not _DELIVERED.search(words) or _SPEECH.search(in_f):
        return None
    return _finding(item, context, "Speech and language therapy", speech.group(), 0.9)


def _of_others(item: Item, words: str, in_f: str, plan: Plan, context: Context) -> Finding | None:
    if item.section != "G" or _belongs_there(words) or not _TEACHES.search(words):
        return None
    for name, pattern in _OTHERS.items():
        match = pattern.search(words)
        if match and _DELIVERED.search(words) and (_teaches(item, plan) or not pattern.search(in_f)):
            return _finding(item, context, name.capitalize(), match.group(), 0.7, quality=True)
    return None


def _statements(item: Item) -> list[str]:
    """What an item says of one service after another: a row is one statement, and so is each run of sentences
    about the same one."""
    if item.cells:
        return [_words(item)]
    runs: list[str] = []
    for sentence in sentences(item.text):
        if runs and _GOES_ON.match(sentence):
            runs[-1] += f" {sentence}"
        else:
            runs.append(sentence)
    return runs


def _teaches(item: Item, plan: Plan) -> bool:
    """Whether an item is a session in which the child is taught something that is not the care of a body."""
    taught = _TEACHES_CHILD.search(item.text) is not None and not _CARE_OF_ONESELF.search(item.text)
    return taught and slotted(item, plan).type == "session"


def _delivered_in(item: Item) -> str:
    """The therapies and therapists of an item of F, without those who only train, meet or write "
    "programmes."""
    told = [text for heading, text in item.cells.items() if column_about(heading) != "review"]
    words = _ONLY_ABOUT_SPEECH.sub(" ", "\n".join((item.text, *told)))
    kept = item.type in ("approach", "equipment")  # a passport that she wrote is no therapy
    if kept:
        words = item.text
    behind = [
        role for role in find_roles(words) if kept or not role.delivers or _LOOKS_ON.match(words, role.end)
    ]
    for role in reversed(behind):
        words = words[: role.start] + words[role.end :]
    return words


def _words(item: Item) -> str:
    return "\n".join((item.text, *item.cells.values()))


def _finding(
    item: Item, context: Context, therapy: str, words: str, confidence: float, *, quality: bool = False
) -> Finding:
    quote = item.text if words in item.text else words
    return context.finding(
        f"{therapy} that educates or trains stands in Section {item.section} and not in F.",
        item=item,
        quote=quote,
        severity=QUALITY if quality else None,
        suggestion="Move it to Section F, with who, how often and how long, or ask what it is for.",
        confidence=confidence,
    )
