"""What a child can do, as Sections A and B tell it (Code 9.61).

A strength is said in three ways: as a judgement ("good at", "a relative strength"), as a quality that others
value ("a thoughtful boy"), or as something that the child does or has learnt to do. A denial, a wish, a
condition or a small measure ("can retell one event in five") in the same clause makes it none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.language.guarded import Guarded
from audit.language.strengths_shown import is_left_alone, shown

_LABEL = re.compile(
    r"\b(?:strengths?|good at|good about|can do|does well|do well|"
    r"what (?:works|people like|is going well|others like)|already can|working well|like and admire|talents?|"
    r"abilities|proud)\b",
    re.IGNORECASE,
)
_QUALITY = (
    r"(?:kind|caring|friendly|sociable|funny|bright|clever|thoughtful|generous|polite|helpful|loyal|patient|"
    r"gentle|creative|imaginative|inventive|determined|affectionate|able(?! to)|capable|persuasive|"
    r"articulate|articulated|"
    r"talkative|chatty|lovely|warm|witty|observant|hard[- ]working|popular|brave|strong|keen|careful|curious|"
    r"fluent|honest|considerate|musical|sporty|resilient|gifted|resourceful|cheerful|persistent|loving|"
    r"accurate|quick|nimble|agile|organised|reliable|trustworthy|independent|confident|skilful|expert)"
)
_GOOD = (
    r"(?:good|great|strong|excellent|wide|rich|wonderful|remarkable|lovely|dry|natural|keen|sharp|vivid|"
    r"superb)"
)
_PRAISE = rf"(?:{_QUALITY}|{_GOOD} [a-z]+(?: (?:and|of|for) [a-z]+)?)"
_JUDGED = re.compile(
    r"\b(?:(?:relative |real |particular )?strengths?(?! (?:and (?:needs|difficulties)|in his grip))|(?:good|"
    r"great|brilliant|best|skilled|talented|gifted|an expert|expert|confident|quick) (?:at|with|in|on)\b|"
    rf"(?:is|are|as) (?:also )?(?:very |so |such |really |always )?(?:an? )?(?:[\w-]+,? )?{_QUALITY}\b|"
    rf"\b{_QUALITY},? (?:(?:and )?[\w-]+ )?(?:boy|girl|child|young (?:man|woman|person|lady)|member|lad|"
    r"friend|learner|pupil|sister|brother)\b|(?:is|was|are) able to (?!become|get|be\b|lose|hurt)|has "
    rf"(?:an? )?(?:very )?{_GOOD} (?!days?\b|needs?\b|feelings?|dislike|reactions?|views?|aversion|fear)\w+|"
    r"(?:reads?|writes?|swims?|runs?|draws?|counts?|sings?|dances?|plays?|speaks?|talks?|learns?|listens|"
    r"works|sleeps|eats|behaves|cooks?|climbs?|rides?|builds?|moves?|copes?|manages?) (?:\w+ )?"
    r"(?:well(?! (?:below|behind|under))|beautifully|fluently|confidently|happily|independently|hard|"
    r"with ease|accurately|carefully|neatly)|does (?:very )?well|"
    r"(?<!well )(?:above|beyond) (?:average|(?:his|her|their) (?:age|years)|what)|(?:as|at) expected for|"
    r"in (?:the|an?) average range|(?<!below )average for|"
    rf"(?:^|[.;:] )(?:a )?(?:very )?{_GOOD} (?:memory|sense|ear|eye|knowledge|speech|vocabulary)\b|"
    r"(?:(?<!not )\b[a-z]+s,? ){1,3}and [a-z]+s well\b|is (?:loving|musical|gifted|remarkable|impressive)\b|"
    rf"(?:^|[.;:\n] ?){_PRAISE}(?:,? (?:and )?{_PRAISE})*(?:[.,;\n]|$)|"
    r"with (?:great |much )?(?:skill|ease|accuracy|confidence)|at greater depth|excels?|shines|"
    r"dresses (?:him|her)self|proud of|independently|notices|never gives up|"
    r"sense of (?:humour|fun|rhythm|justice|fairness|direction|style|timing|colour|pitch)|"
    r"(?:the )?first to (?:help|comfort|offer|share|notice|welcome|volunteer)|"
    r"looks? up to (?:him|her|them)\b|(?:comes?|come) (?:naturally|easily|easy) to|(?:finds?|found) \w+ easy|"
    r"has (?:an? )?(?:flair|gift|knack|talent|passion and|(?:memory|eye|ear|head|feel|instinct) for)|"
    r"makes? (?:us|me|people|others|everyone|a room|\w+) laugh|well[- ](?:mannered|behaved|liked|read)|"
    r"(?<!what )(?<!the )(?<!no )(?<!any )(?<!of )(?:helps|(?:likes?|loves?|enjoys?|keen|"
    r"always ready) to help|will help|enjoys helping) (?:others|the|his|her|with|out)|"
    r"knows (?!no|nothing|neither|how little|that|only|few|when|if|whether)(?:\w+)|"
    r"remembers (?!no|little|nothing|only|few)\w+|"
    r"understands (?!little|only|few|no|much less|less|her|his|him|them|one)\w+|(?:has|have) "
    r"(?:now |just |recently )?(?:learnt|learned|mastered|taught (?:him|her|them)self) (?:to |how )|"
    r"(?:(?:for|by) (?:him|her|my|your|them)sel(?:f|ves)|from memory|by heart|in (?:his|her) head|unaided|"
    r"without (?:any )?(?:help|support|prompts?))|"
    r"(?:meant for|as well as) (?:adults|older|much older|his|her|others))\b",
    re.IGNORECASE,
)
_CAN = Guarded(
    r"\bcan (?!become|be(?: \w+ing|\b(?! (?:relied|trusted|very (?:kind|funny))))|get|find|feel|appear|seem|"
    r"take|lead|cause|sometimes|often|struggle|only|also|have|no|not|lash|hit|refuse|lose|only|rarely|barely|"
    r"hardly|result|present|display|make it|affect|mean|run off|cry|shout|throw|overreact|go|say|tell|"
    r"neither|still)\w+",
    re.IGNORECASE,
)
_SENSE_OR_PLACE = re.compile(
    r"can (?:see|hear|smell|fall|run|bolt|go|come|leave|sit|stay|wait|begin|start)\b", re.IGNORECASE
)
#: "so that she can read them", "tells staff that she can see": a purpose or a pretence, and no strength.
_NOT_SAID_OF_NOW = re.compile(
    r"\b(?:so(?: that)?|in order that|tells? \w+(?: \w+)? that|says? that|pretends?|thinks?|if|when|whenever|"
    r"until|before|whether|only|what|nothing|little|few|where|as far as|as much as|unless|once|after|hopes?|"
    r"wants?|wishes)\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
#: "They hope that he will have friends whom he can visit": of a time to come, however far on.
_HOPED_FOR = re.compile(
    r"\b(?:hop(?:es?|ed|ing)|wish(?:es)?|dreams?|wants?|would (?:like|love)|aspir\w+|longs (?:for|to)|"
    r"one day|"
    r"will)\b[^.;]*$",
    re.IGNORECASE,
)
_SKILLS = (
    r"(?:reads?|writes?|dictates?|tells?|told|retells?|draws?|drew|paints?|builds?|built|makes?|made|cooks?|"
    r"cooked|"
    r"bakes?|baked|sings?|sang|completes?|completed|finish(?:es|ed)?|solves?|solved|performs?|performed|"
    r"plays?|"
    r"mends?|mended|fix(?:es|ed)|repairs?|sews?|knits?|recites?|done|did|programs?|designs?|lays?|serves?|"
    r"served)"
)
_MOVES = (
    r"(?:runs|jumps|hops|skips|climbs|swims|rides|pedals|throws|catches|kicks|balances|dances|walks|scoots|"
    r"swings|"
    r"feeds|dresses|washes|pours|counts|sorts|matches|names|draws|paints|builds|sings|signs|points|shares|"
    r"helps|"
    r"threads|cuts|sticks|colours)"
)
#: What is done from end to end, better than by others, or to be praised for; and several skills in a row.
_ACHIEVED = re.compile(
    rf"\b(?:{_SKILLS} (?:[\w'’-]+ ){{0,5}}?(?:with a beginning|from (?:beginning|start|first) to (?:end|"
    rf"finish|last)|"
    r"(?:an? |the )whole (?:meal|story|song|book|chapter|page|piece|model|puzzle|poem|dinner|breakfast|cake)|"
    r"every (?:meal|breakfast|dinner|cake|song|story|puzzle|page|word right)|all (?:the|"
    r"of the) (?:meals|words)|"
    r"(?:that|which) (?:holds?|makes?|others|people|the class|children))|"
    r"(?:quicker|faster|better|sooner|earlier|further|more neatly|before) (?:than )?(?:most|many|all|"
    r"any(?:one|body)?) (?:of "
    r"|other )?(?:them|his|her|their|the|other|in|else|pupils|children)|"
    rf"{_MOVES}(?:,| and)? (?:\w+ )?{_MOVES}(?:, (?:and )?| and ){_MOVES}|"
    r"(?:won|wins|earned|passed|gained|was awarded|has been awarded|received) (?:an? |the |his |her |their |"
    r"first |"
    r"second |third |two |three )(?:\w+ ){0,3}?(?:prizes?|cups?|medals?|badges?|awards?|certificates?|race|"
    r"races|"
    r"competition|match|grade|exam|belt|place)|(?:came|comes) (?:first|second|third|top)\b|"
    r"(?:was|is|has been|were) (?:chosen|picked|asked) (?:for the|to (?:lead|read|sing|play|perform|captain|"
    r"help))|"
    r"(?:comforts|cheers up|looks after|stands up for|welcomes|shares \w+ \w+ with)\b)",
    re.IGNORECASE,
)
#: In front of what would be praise, in the same clause.
_DENIED = re.compile(
    r"\b(?:not|n['’]t|never|no|nor|neither|nobody|nothing|cannot|without|hardly|rarely|seldom|nowhere|too|"
    r"less|lacks?|unable|would (?:like|love)|wants?|wishes|hop(?:es?|ing)|needs?|become|becoming|"
    r"learn(?:ing)?|trying|in order to|so that|to be|if|unless|until|below|worst|used to|"
    r"other (?:children|people)|peers|brother|sister|friends?)\b[^.;:,]{0,40}$|"
    r"\b(?:hop(?:es?|ing)|wish(?:es)?|dreams?)\b[^.;]*$",
    re.IGNORECASE,
)
#: How little of it: "one event in five", "two of ten", "for two minutes".
_LITTLE = re.compile(
    r"^[^.;]{0,30}\b(?:(?:only|just|no more than|fewer than|less than)\b|(?:one|two|three|\d+) (?:\w+ )?"
    r"(?:in|of|out of) (?:every )?(?:four|five|six|seven|eight|nine|ten|twenty|\d+)\b)",
    re.IGNORECASE,
)
#: Praise by its form that often measures a need: how much is understood, and what is done alone.
_MEASURES = re.compile(
    r"^(?:understands?|understanding|knows|remembers|(?:for|by) (?:him|her|my|your|them)sel(?:f|ves)|unaided|"
    r"independently|without)\b",
    re.IGNORECASE,
)
_ALONE = re.compile(r"by \w+sel(?:f|ves)\b", re.IGNORECASE)
#: In front of "by himself", as far back as the sentence goes.
_NOT_ALONE = re.compile(
    r"\b(?:not|n['’]t|never|no|nor|cannot|nobody|unable|hardly|rarely|speak(?:s|ing)?|decid\w+)\b[^.;\n]*$",
    re.IGNORECASE,
)
#: A difficulty, or how the child makes themselves understood.
_HARD = re.compile(
    r"\b(?:not|n['’]t|cannot|no|nothing|never|nobody|without|only|but|until|loses?|misses|falls?|fell|"
    r"gives? up|rarely|seldom|too|hard|difficult\w*|struggl\w+|communicat\w+|takes? part|"
    r"decisions?|chooses?|tires?|worr(?:y|ies|ied)|anxi\w+|afraid|frighten\w+|fears?|upset\w*|distress\w*)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.;:\n]")
_LONG = 250  # words in one section: with as many, a plan that praises nothing has said so
_AGAIN = 4  # paragraphs
_A_STATEMENT = 6  # words: with fewer it may be a heading
_LOOK_BACK = 120  # characters: longer than the clause in which a denial counts


def is_strengths_label(label: str) -> bool:
    """Whether a label is for what the child does well."""
    return bool(_LABEL.search(label))


def tells_strength(text: str) -> bool:
    """Whether something is said that the child does well: not what would let them, nor what they pretend."""
    return (
        next(_praises(text), None) is not None
        or next(_abilities(text), None) is not None
        or next(_achievements(text), None) is not None
        or next(shown(text), None) is not None
    )


def describes_positively(text: str) -> bool:
    """Whether a text as a whole describes what the child can do.

    In a short one anything does. In a long one what the child can do may be no more than the measure of
    a need ("can choose between two things, and has no way to ask for a third"): it counts where it is
    praise, stands in a paragraph without a difficulty, or comes again and again.
    """
    if any(not _MEASURES.search(found) for found in (*_praises(text), *_achievements(text), *shown(text))):
        return True
    lines = [line for line in text.split("\n") if tells_strength(line)]
    if len(text.split()) < _LONG:
        return bool(lines)
    return len(lines) >= _AGAIN or any(not _HARD.search(line) for line in lines)


def continues_a_strength(line: str) -> bool:
    """Whether a line among needs goes on from a lead such as "Robin can": no name, and nothing hard in it."""
    return line[:1].islower() and len(line.split()) >= _A_STATEMENT and not _HARD.search(line)


def _praises(text: str) -> Iterator[str]:
    for found in _JUDGED.finditer(text):
        before = text[max(0, found.start() - _LOOK_BACK) : found.start()]
        if _DENIED.search(before.rsplit("\n", 1)[-1]) or _LITTLE.match(text[found.end() :]):
            continue
        if _MEASURES.match(found.group()) and _NOT_ALONE.search(text[: found.start()]):
            continue  # "cannot sit, stand or turn over by himself"
        if _ALONE.match(found.group()) and is_left_alone(text[: found.start()], text[found.end() :]):
            continue
        yield found.group()


def _achievements(text: str) -> Iterator[str]:
    for found in _ACHIEVED.finditer(text):
        start = max((one.end() for one in _CLAUSE.finditer(text, 0, found.start())), default=0)
        end = _CLAUSE.search(text, found.end())
        clause = text[start : end.start() if end else len(text)]
        if not _HARD.search(clause) and not _HOPED_FOR.search(text[start : found.start()]):
            yield found.group()


def _abilities(text: str) -> Iterator[str]:
    for found in _CAN.finditer(text):
        before = text[max(0, found.start() - 60) : found.start()]
        if (
            not _NOT_SAID_OF_NOW.search(before)
            and not _HOPED_FOR.search(
                text[max(0, found.start() - _LOOK_BACK) : found.start()].rsplit("\n", 1)[-1]
            )
            and not _SENSE_OR_PLACE.match(found.group())
            and not _LITTLE.match(text[found.end() :])
        ):
            yield found.group()
