"""When: occasions that recur, dates and stages, and the situations in which an approach is used."""

from __future__ import annotations

from collections.abc import Iterator

from audit.language.numbers import NUMBER
from audit.language.periods import MONTH
from audit.language.quantity import Quantity, compiled

_PEOPLE = (
    r"(?:adults?|child(?:ren)?|pupils?|students?|staff|members?|teachers?|person|people|parents?|"
    r"one\b|other\b|of\b|step|stage|need|outcome|"
    r"instructions?|words?|opportunity|effort|object|picture|sound|letter|sentences?|target|"
    r"tutors?|time-?table|shoe|hand|foot|area|room|setting|therapist|practitioner|subject teacher|"
    r"two|three|four|five|side|school|key|colleague|professional|letter|symbol|card|item|way|"
    r"classroom|for|to|professionals?|agenc|service|those|part(?:y|ies)|setting|involved|concerned|aspect|"
    r"areas|"
    r"environment|needs|who)"
)
#: What comes round in the day of a child at school or at home.
EVENT = (
    r"(?:registration|register|assembly|assemblies|break|breaks|break ?times?|lunch|lunch ?times?|lunches|"
    r"snack"
    r"|snack ?time|play ?times?|home ?time|carpet ?time|tutor ?time|form ?time|story ?time|circle ?time|PE|"
    r"games"
    r"|swimming|arrival|arrivals|departure|drop[- ]off|pick[- ]up|bed ?time|bath ?time|breakfast|tea ?time|"
    r"meals"
    r"|meal ?times?|transitions?|handovers?|lessons|exams?|examinations|tests|trips|visits|outings|journeys"
    r"|school|nursery|college|class|tutorials|the bell|the day|each|every|homework|seizures?|changes of \w+"
    r"|unstructured times?|free time|test|feeds?|toileting|personal care|dressing|hydrotherapy)"
)
_OCCASION = compiled(
    rf"\b(?:at|before|after|during|in|for|on|within|to|of|with|following|between|throughout|across|"
    rf"over|by|alongside|around|the (?:start|end|beginning) of|until)\s+(?:the (?:start|end|"
    rf"beginning|first|last)[\w ]{{0,20}}? (?:of|in) )?(?:each|every|all|"
    rf"any)(?! (?:{_PEOPLE})\b)\s+(?:of (?:his|her|their|the|these|"
    rf"those)\s+)?(?:[\w'’-]+\s+){{0,3}}?[\w'’-]+"
    r"|\b(?:each|all|both|every one) of (?:those|these) (?:[\w-]+ ){0,3}?(?:lessons|sessions|days|times|"
    r"weeks|"
    r"visits|meetings|groups)\b"
    r"|\beach of the (?:[\w-]+ ){1,3}?(?:terms|weeks|months|half[- ]terms|days|lessons|years)\b"
    r"|\bthe (?:day|week|evening|afternoon|morning|lesson) before\b|\bany changes? of \w+"
    rf"|\b(?:each|every) (?:time|arrival|handover|departure|transition|change|task|activity|visit|"
    rf"mealtime|meal|snack|feed|assembly|trip|outing|journey|exam|examination|assessment|test|"
    rf"session|lesson|class|subject|topic|unit|block|(?:piece|change) of \w+|\w+ (?:task|lesson|"
    rf"session|activity|assessment|meal|assembly|trip|exam|change)|seizure|episode|incident|minute|hoist|"
    rf"transfer|"
    rf"practical|corridor|new [\w-]+)s?\b"
    rf"|(?<=\b)all (?:[\w-]+ ){{0,3}}?(?:lessons|sessions|subjects|tests|examinations|exams|classes|"
    rf"assemblies|meals|"
    rf"transitions|journeys|trips|transfers|shifts|written work)\b"
    rf"|\bwhenever\b[^.;,]{{0,40}}|\b(?:each|any|every) time\b[^.;,]{{0,40}}"
    rf"|\b(?:(?:straight |just |immediately |right )?(?:before|after)|between|at|during|on) (?:his |her |"
    rf"their |the |"
    rf"both |two )?(?:start of |end of |beginning of )?{EVENT}\b(?!['’]s)"
    rf"|\b(?:by|before|in|from|during|until|between|since|starting|beginning|no later than|on|to|"
    rf"after|and|of)\s+(?:the end of |early |late |mid-)?(?:\d{{1,2}}(?:st|nd|rd|"
    rf"th)? )?{MONTH}(?: and {MONTH})?(?: \d{{4}})?\b"
    r"|\b(?:in|for|during|over|throughout|within|by|before|at|from|until)\s+(?:the )?(?:start|end|"
    r"beginning|first|last|second|whole|rest|remainder|autumn|spring|summer)(?: of)?(?: the| each|"
    r" every| a| his| her)? ?(?:half[- ]?term|terms?|year|day|lesson|week|session|school day|"
    r"morning|afternoon|fortnight|month|placement|holidays?|ten minutes|two weeks)\b(?: of (?:each|"
    r"every)? ?\w+)?"
    rf"|\bfor the (?:first|last) {NUMBER} minutes of\b[^.;,]{{0,30}}"
    r"|\b(?:within|in the first|for the first|over|for|after|by) (?:the first )?(?:\w+[- ])?(?:\d+|"
    r"one|two|three|four|five|six|eight|ten|twelve) (?:school |working )?(?:days|weeks|months|"
    r"terms|half[- ]terms)\b(?: of[^.;,]{0,40})?"
    r"|\b(?:throughout|across|during) (?:the )?(?:whole |entire )?(?:school |college |nursery |"
    r"working )?(?:day|week|year|session|plan|morning|afternoon|curriculum|placement)\b|"
    r"\bat all times\b|\bin the (?:mornings|afternoons|evenings)\b|\ball (?:the time|day(?: long)?|"
    r"lessons|sessions|subjects|week|year(?: round)?(?! \d))\b|\bthroughout\b[^.;,]{0,30}"
    r"|\bon \w+ days\b|\bon (?:arrival|entry|return)\b[^.;,]{0,25}|\bonce (?:only|before|in the first)\b|"
    r"\bbefore (?:he|she|they) (?:starts?|begins?|joins?|moves?)\b|\bfull[- ]time\b|\bon request\b|"
    r"\ba (?:yearly|one-off)\b|\bon the first day\b|\bstart of term\b|\bmorning and (?:night|evening|"
    r"afternoon)\b|"
    r"\bat any (?:time|moment|point)\b"
    r"|\b(?:first|last)(?: and (?:first|last))?(?: [\w-]+){0,3} of (?:the|each|every) (?:day|"
    r"lesson|session|morning|week)\b"
)
#: When, in which lessons or at which times: enough for what is done all day, too little for sessions.
_SITUATION = compiled(
    r"\b(?:when(?:ever)?|while|whilst|until|once|if|as soon as|where)\s+(?:\w+['’]?\w*)\s+\w+|"
    r"\b(?:before|after|during|throughout|between|prior to|ahead of|following|upon)\s+(?:\w+)|"
    r"\b(?:for|in|at|on|into) (?:\w+[ -]){0,4}?"
    r"(?:lessons?|class(?:room)?|tasks?|writing|work|literacy|english|mathematics|maths|"
    r"phonics|science|reading|pe|assembl(?:y|ies)|playtimes?|break ?times?|breaks?|lunch ?times?|"
    r"lunch|mealtimes?|snack|transitions?|home ?time|corridors?|hall|playground|"
    r"carpet(?: time)?|tests?|exams?|examinations?|assessments?|homework|trips?|visits?|changes?|"
    r"days?|mornings?|afternoons?|arrival|desk|table|school|home|college|nursery|doors?|games?|"
    r"dressing|changing|toileting|drop[- ]off|pick[- ]up|registration|subjects?|discussions?|"
    r"setting|instructions?|groupwork|texts?|worksheets?|questions?|choices|workshops?|room|"
    r"(?:un)?structured times|free time|noisy \w+|weeks?|sessions?|timetables?|tray|cup|cutlery|"
    r"use|stairs?|toilet|taxi|bus|quiet room|floor|wall|ground floor)\b|"
    r"\balways\b|"
    r"\bnever\b|\bno(?:body| one| adult)\b|\bfirst thing\b|\bmornings?\b|\bat (?:once|any time)\b|"
    r"\ball (?:tasks|instructions|lessons|written|worksheets|texts|learning|subjects|teaching|"
    r"adults|staff|teachers|transitions|activities|his|her|their|new)\b|\bany (?:task|lesson|"
    r"change|activity|new|text|work|long|written|time|instruction|exam|test|piece)\b"
)
_TIME_SITUATION = compiled(
    r"\b(?:when(?:ever)?|while|whilst|if|as soon as|once)\s+\w+|\b(?:before|after|during|"
    r"throughout|between|following)\s+\w+|\b(?:each|every|all|any|always|daily|mornings?|"
    r"afternoons?)\b|\b(?:at|in|for) (?:the )?(?:start|end|beginning|lessons?|playtime|break ?time|"
    r"lunch ?time|lunch|assembly|registration|exams?|tests?)\b"
)
#: Things that come up by themselves: to speak of them says when ("homework is set on paper").
_EVERYDAY_SUBJECT = compiled(
    r"^\W*(?:(?:(?:all|his|her|their|my|the|new|each|every|any|long|written|spoken|longer|printed|board)\s)+"
    r"(?:lessons?|questions?|instructions?|worksheets?|texts?|reading|writing|tasks?|work|topics?|words|"
    r"notes|"
    r"spellings|books|timetable)|(?:(?:all|his|her|their|my|the|any)\s)*(?:homework|meals?|tests?|exams?|"
    r"seats?|trips|"
    r"transitions|changes|assembl\w+|clothes|lunch))"
    r"\b(?:\s(?:is|are|will|must|may|can|do|does|given|set|put|sent|broken|read|cut|in|on|come)\b|:)"
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
