"""When: occasions that recur, dates and stages, and the situations in which an approach is used."""

from __future__ import annotations

from collections.abc import Iterator

from audit.language.numbers import NUMBER
from audit.language.periods import MONTH
from audit.language.quantity import Quantity, compiled

_PEOPLE = (
    r"(?:adults?|child(?:ren)?|pupils?|students?|staff|members?|teachers?|person|people|parents?|one\b|"
    r"other\b|of\b|step|stage|need|outcome|instructions?|words?|opportunity|effort|object|picture|sound|"
    r"letter|sentences?|target|tutors?|time-?table|shoe|hand|foot|area|room|setting|therapist|practitioner|"
    r"subject teacher|two|three|four|five|side|school|key|colleague|professional|letter|symbol|card|item|way|"
    r"classroom|for|to|professionals?|agenc|service|those|part(?:y|ies)|setting|involved|concerned|aspect|"
    r"areas|environment|needs|who)"
)
#: What comes round in the day of a child at school or at home.
EVENT = (
    r"(?:registration|register|assembly|assemblies|break|breaks|break ?times?|lunch|lunch ?times?|lunches|"
    r"snack|snack ?time|play ?times?|home ?time|carpet ?time|tutor ?time|form ?time|story ?time|circle ?time|"
    r"PE|games|swimming|arrival|arrivals|departure|drop[- ]off|pick[- ]up|bed ?time|bath ?time|breakfast|"
    r"tea ?time|meals|meal ?times?|transitions?|handovers?|lessons|exams?|examinations|tests|trips|visits|"
    r"outings|journeys|school|nursery|college|class|tutorials|the bell|the day|each|every|homework|seizures?|"
    r"changes of \w+|unstructured times?|free time|test|feeds?|toileting|personal care|dressing|hydrotherapy)"
)
_OCCASION = compiled(
    r"\b(?:at|before|after|during|in|for|on|within|to|of|with|following|between|throughout|across|over|by|"
    r"alongside|around|the (?:start|end|beginning) of|until)\s+"
    r"(?:the (?:start|end|beginning|first|last)[\w ]{0,20}? (?:of|in) )?(?:each|every|all|any)"
    rf"(?! (?:{_PEOPLE})\b)\s+(?:of (?:his|her|their|the|these|those)\s+)?(?:[\w'’-]+\s+){{0,3}}?[\w'’-]+|"
    r"\b(?:each|all|both|every one) of (?:those|these) (?:[\w-]+ ){0,3}?"
    r"(?:lessons|sessions|days|times|weeks|visits|meetings|groups)\b|"
    r"\beach of the (?:[\w-]+ ){1,3}?(?:terms|weeks|months|half[- ]terms|days|lessons|years)\b|"
    r"\bthe (?:day|week|evening|afternoon|morning|lesson) before\b|\bany changes? of \w+|"
    r"\b(?:each|every) (?:time|arrival|handover|departure|transition|change|task|activity|visit|mealtime|"
    r"meal|snack|feed|assembly|trip|outing|journey|exam|examination|assessment|test|session|lesson|class|"
    r"subject|topic|unit|block|(?:piece|change) of \w+|"
    r"\w+ (?:task|lesson|session|activity|assessment|meal|assembly|trip|exam|change)|seizure|episode|"
    r"incident|minute|hoist|transfer|practical|corridor|new [\w-]+)s?\b|"
    r"(?<=\b)all (?:[\w-]+ ){0,3}?(?:lessons|sessions|subjects|tests|examinations|exams|classes|assemblies|"
    r"meals|transitions|journeys|trips|transfers|shifts|written work)\b|\bwhenever\b[^.;,]{0,40}|"
    r"\b(?:each|any|every) time\b[^.;,]{0,40}|"
    r"\b(?:(?:straight |just |immediately |right )?(?:before|after)|between|at|during|on) "
    rf"(?:his |her |their |the |both |two )?(?:start of |end of |beginning of )?{EVENT}\b(?!['’]s)|"
    r"\b(?:by|before|in|from|during|until|between|since|starting|beginning|no later than|on|to|after|and|of)"
    r"\s+(?:the end of |early |late |mid-)?(?:\d{1,2}(?:st|nd|rd|th)? )?"
    rf"{MONTH}(?: and {MONTH})?(?: \d{{4}})?\b|"
    r"\b(?:in|for|during|over|throughout|within|by|before|at|from|until)\s+(?:the )?(?:start|end|beginning|"
    r"first|last|second|whole|rest|remainder|autumn|spring|summer)(?: of)?(?: the| each| every| a| his| her)?"
    r" ?(?:half[- ]?term|terms?|year|day|lesson|week|session|school day|morning|afternoon|fortnight|month|"
    r"placement|holidays?|ten minutes|two weeks)\b(?: of (?:each|every)? ?\w+)?|"
    rf"\bfor the (?:first|last) {NUMBER} minutes of\b[^.;,]{{0,30}}|"
    r"\b(?:within|in the first|for the first|over|for|after|by) (?:the first )?(?:\w+[- ])?"
    r"(?:\d+|one|two|three|four|five|six|eight|ten|twelve) (?:school |working )?"
    r"(?:days|weeks|months|terms|half[- ]terms)\b(?: of[^.;,]{0,40})?|"
    r"\b(?:throughout|across|during) (?:the )?(?:whole |entire )?(?:school |college |nursery |working )?"
    r"(?:day|week|year|session|plan|morning|afternoon|curriculum|placement)\b|\bat all times\b|"
    r"\bin the (?:mornings|afternoons|evenings)\b|"
    r"\ball (?:the time|day(?: long)?|lessons|sessions|subjects|week|year(?: round)?(?! \d))\b|"
    r"\bthroughout\b[^.;,]{0,30}|\bon \w+ days\b|\bon (?:arrival|entry|return)\b[^.;,]{0,25}|"
    r"\bonce (?:only|before|in the first)\b|\bbefore (?:he|she|they) (?:starts?|begins?|joins?|moves?)\b|"
    r"\bfull[- ]time\b|\bon request\b|\ba (?:yearly|one-off)\b|\bon the first day\b|\bstart of term\b|"
    r"\bmorning and (?:night|evening|afternoon)\b|\bat any (?:time|moment|point)\b|\b(?:first|last)"
    r"(?: and (?:first|last))?(?: [\w-]+){0,3} of (?:the|each|every) (?:day|lesson|session|morning|week)\b"
)
#: When, in which lessons or at which times: enough for what is done all day, too little for sessions.
_SITUATION = compiled(
    r"\b(?:when(?:ever)?|while|whilst|until|once|if|as soon as|where)\s+(?:\w+['’]?\w*)\s+\w+|"
    r"\b(?:before|after|during|throughout|between|prior to|ahead of|following|upon)\s+(?:\w+)|"
    r"\b(?:for|in|at|on|into) (?:\w+[ -]){0,4}?(?:"
    r"lessons?|class(?:room)?|tasks?|writing|work|literacy|english|mathematics|maths|phonics|science|reading|"
    r"pe|assembl(?:y|ies)|playtimes?|break ?times?|breaks?|lunch ?times?|lunch|mealtimes?|snack|transitions?|"
    r"home ?time|corridors?|hall|playground|carpet(?: time)?|tests?|exams?|examinations?|assessments?|"
    r"homework|trips?|visits?|changes?|days?|mornings?|afternoons?|arrival|desk|table|school|home|college|"
    r"nursery|doors?|games?|dressing|changing|toileting|drop[- ]off|pick[- ]up|registration|subjects?|"
    r"discussions?|setting|instructions?|groupwork|texts?|worksheets?|questions?|choices|workshops?|room|"
    r"(?:un)?structured times|free time|noisy \w+|weeks?|sessions?|timetables?|tray|cup|cutlery|use|stairs?|"
    r"toilet|taxi|bus|quiet room|floor|wall|ground floor)\b|\balways\b|\bnever\b|\bno(?:body| one| adult)\b|"
    r"\bfirst thing\b|\bmornings?\b|\bat (?:once|any time)\b|"
    r"\ball (?:tasks|instructions|lessons|written|worksheets|texts|learning|subjects|teaching|adults|staff|"
    r"teachers|transitions|activities|his|her|their|new)\b|"
    r"\bany (?:task|lesson|change|activity|new|text|work|long|written|time|instruction|exam|test|piece)\b"
)
_TIME_SITUATION = compiled(
    r"\b(?:when(?:ever)?|while|whilst|if|as soon as|once)\s+\w+|"
    r"\b(?:before|after|during|throughout|between|following)\s+\w+|"
    r"\b(?:each|every|all|any|always|daily|mornings?|afternoons?)\b|\b(?:at|in|for) (?:the )?(?:start|end|"
    r"beginning|lessons?|playtime|break ?time|lunch ?time|lunch|assembly|registration|exams?|tests?)\b"
)
#: Things that come up by themselves: to speak of them says when ("homework is set on paper").
_EVERYDAY_SUBJECT = compiled(
    r"^\W*(?:(?:(?:all|his|her|their|my|the|new|each|every|any|long|written|spoken|longer|printed|board)\s)+"
    r"(?:lessons?|questions?|instructions?|worksheets?|texts?|reading|writing|tasks?|work|topics?|words|"
    r"notes|spellings|books|timetable)|(?:(?:all|his|her|their|my|the|any)\s)*"
    r"(?:homework|meals?|tests?|exams?|seats?|trips|transitions|changes|assembl\w+|clothes|lunch))\b"
    r"(?:\s(?:is|are|will|must|may|can|do|does|given|set|put|sent|broken|read|cut|in|on|come)\b|:)"
)


def find_occasions(text: str) -> Iterator[Quantity]:
    """Occasions that recur, and dates and stages at which something is done."""
    for match in _OCCASION.finditer(text):
        yield Quantity("occasion", match.group(), match.start(), match.end())


def find_situation(text: str, *, only_times: bool = False) -> str | None:
    """The first words that say when, in which lessons or at which moments something is done.

    With `only_times` a place does not do: "ten minutes on the trampoline" does not say when.
    """
    match = (_TIME_SITUATION if only_times else _SITUATION).search(text)
    if match is None and not only_times:
        match = _EVERYDAY_SUBJECT.search(text)
    return match.group() if match else None
