"""The slots of a need: what is hard, how one sees it, at what level, and with what effect.

What shows a need is words that only this child's writer would use: a thing somebody can be seen to do, a
measure, an effect on something in particular. So the words that any writer might use of any child
(`general` in `checklists/words-needs.toml`) and the names of conditions are set aside, and what is left
decides. "Some difficulties with learning" leaves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audit.language.guarded import Guarded
from audit.language.numbers import NUMBER
from audit.language.sentences import sentence_spans
from audit.language.words import Found, Token, kept_for_words, phrases, tokens_of
from audit.model.plan import Item, Slot

SLOTS = ("difficulty", "seen", "level", "impact")

_ENOUGH = 3  # specific words that together describe something one could see
_ENOUGH_AFTER_A_VERB = 2  # "finds it hard to follow the plot of a story"

_DIFFICULTY = re.compile(
    r"\b(?:(?:needs?|requires?) (?:(?:\w+ )?(?:support|help)|"
    r"to (?:develop|improve|learn|increase|build|become|gain|work on))|short (?:attention|concentration)|"
    r"immatur\w*|difficult\w*|struggl\w*|(?:finds?|is|are) (?:it )?(?:\w+ ){0,3}(?:hard|tricky|challenging)|"
    r"unable|barriers?|needs? in (?:relation|respect|terms|the area)|support is (?:needed|required)|cannot|"
    r"can['’]t|can not|does(?: not|n['’]t)|do(?: not|n['’]t)|has no|have no|"
    r"not (?:yet |always )?(?:able|understand|aware)|no (?:sense|words|speech|awareness|understanding)|"
    r"rarely|never|seldom|delay\w*|behind|below|impair\w*|weak\w*|poor\w*|limited|lacks?|lacking|"
    r"need(?:s|ed)? (?:help|an adult|two|one|lifting|reminding|prompting)|slow\w*|anxi\w*|worr\w*|"
    r"sensitiv\w*|overwhelm\w*|avoid\w*|refus\w*|tires?|tired|fatigue\w*|(?:sensory|language|complex|"
    r"emotional|social|learning|behavioural|medical|physical|additional|care|specific) needs|pain\w*|loses?|"
    r"forget\w*|distract\w*|impulsiv\w*|dysregulat\w*|unclear|unintelligible|misunderst\w*|"
    r"mis(?:read|hear)\w*|hard|problems?|issues?|concerns?|challeng\w*|low|loss|disorder\w*|disab\w*|"
    r"vulnerab\w*|only|without|frighten\w*|lonel\w*|hurts?|upset\w*|distress\w*)\b[^.;\n]{0,80}",
    re.IGNORECASE,
)
#: A verb that says what is not done, or hard to do: what follows it can be looked for.
_NOT_DONE = re.compile(
    r"\b(?:cannot|can['’]t|can not|unable to|not (?:yet )?able to|does(?: not|n['’]t)(?: yet)?|"
    r"do(?: not|n['’]t)(?: yet)?|never|rarely|seldom|hardly ever|has no|have no|will not|won['’]t|"
    r"(?:hard|difficult) to|struggles? (?:to|with)|difficulty (?:in |with )?|afraid (?:of|to)|not yet)\s",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"\b(?:for example|for instance|such as|e\.g\.?|this (?:shows|looks)|seen (?:in|when|as)|shown by|by "
    r"(?:hitting|running|hiding|crying|shouting|leaving|covering|throwing|refusing|going|saying|"
    r"copying))\b[^.;\n]{0,70}",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"(?:\b\d+(?:st|nd|rd|th)? (?:per)?centile|"
    r"\b(?:first|second|third|fourth|fifth|seventh|ninth|tenth) (?:per)?centile|"
    r"\b(?:standard|scaled|index|T) scores?\b[^.;\n]{0,12}\d+|\b\d+\s?%|\bper ?cent\b|\byears? (?:\d+|R)\b|"
    r"\bage[- ]equivalent\w*|(?:like|level|that|those|stage|typical) (?:that )?(?:of |for )?(?:an? |most )?"
    r"(?:child(?:ren)?|baby|toddler|\w+[- ]year[- ]old)|\b(?:at|of) about (?:the level of )?\w+|"
    rf"\b(?:{NUMBER})[\s-](?!day\b)(?:of (?:the|his|her|their) )?(?:\w+ )?(?:years?|months?|words?|steps?|"
    r"minutes?|seconds?|times?|sentences?|metres?|hours?|days?|nights?|weeks?|lessons?|letters?|sounds?|"
    r"signs?|pupils?|people|adults?|foods?|parts?|items?|key ?words?|instructions?|decibels|dB|kilograms?|"
    rf"lines?|occasions?|incidents?|things?|friends?|children|terms?|schools?|out of|in (?:{NUMBER}))|"
    rf"\b(?:{NUMBER}) out of|\bhalf (?:of |a |his |her |what |past )|\b(?:a )?(?:third|quarter) of\b|"
    r"\b(?:once|twice) (?:a|an|each|every|in|this|last|since|has|was|he|she)|\b(?:most|every|each|all) "
    r"(?:days?|nights?|mornings?|weeks?|lessons?|times?|school days?|mondays?|meals?|playtimes?)|\bdaily\b|"
    r"\bweekly\b|\bP ?scale|\bpre-key stage|\bentry level|\b(?:has|have) no (?!strateg|difficult)\w+|"
    r"\bneeds? (?:\w+ )?help (?:with|to) (?:dress|wash|eat|toilet|chang|mov|cut|feed|bath|clean)\w*|"
    r"\b(?:level|stage|band|step) \d|\bkey stage \d|\bGMFCS\b|\bin nappies|\bnot at all\b|"
    r"\b(?:mild|moderate|severe|profound) (?:\w+ )?(?:hearing )?loss\b|\b\d+ ?(?:dB|cm|kg|point)\b)",
    re.IGNORECASE,
)
_LEVEL_VAGUE = re.compile(
    r"\b(?:(?:well |significantly |considerably |far |working )*(?:below|behind) (?:the )?(?:level |levels )?"
    r"(?:expected|age|national|(?:his|her|their) peers)[^.;\n]{0,30}|severe(?:ly)?|significant(?:ly)?|"
    r"considerabl[ey]|moderate(?:ly)?|mild(?:ly)?|delayed|very)\b",
    re.IGNORECASE,
)
_EFFECT = Guarded(
    r"\b(?:so (?:that )?(?=(?:he|she|they|I|his|her|their|my|other|people|[A-Z]\w+)\b)|"
    r"which (?:means|makes|leads|affects|results|stops|limits|prevents|can|has|is)|"
    r"this (?:means|affects|makes|leads|impacts|limits|prevents|results|stops|can|has an?)|as a result|"
    r"because of this|impact(?:s|ing)? (?:on|upon|negatively)?|affect(?:s|ing)|leading to|leads to|"
    r"result(?:s|ing) in|prevents?|preventing|meaning|therefore|means that|consequently|"
    r"limit(?:s|ing) (?:his|her|their|what)|and (?:so|then|is (?:then|left)|has (?:been|begun))|"
    r"mak(?:es|ing) it|misses|missed|falls? behind|left out|gives? up|without (?:help|an adult)|"
    r"puts? (?:him|her|them) at)\b",
    re.IGNORECASE,
)
#: A capital at the head of a sentence is a name where one of these follows.
_CHILD_DOES = re.compile(r"\w+(?:['’]s)? (?:\w+s|cannot|can|had|did|will|could)\b|\w+['’]s\b")
_FUNCTION_WORDS = frozenset(
    (
        "a an the and or but if of to in on at for from with by as is are was were be been being am it its "
        "this that "
        "these those there he she they him her them his hers their theirs i me my mine we us our you your "
        "who whom "
        "which what when where why how not no nor do does did done has have had having will would can "
        "could should may "
        "might must shall so than then too also only just own same both each any either neither about "
        "above below over "
        "under again further into out up down off through during before after between because while until "
        "against "
        "himself herself themselves itself don doesn isn aren wasn cannot yet very more most such other "
        "another some "
        "lot bit being however although though since due per etc eg ie up out still even rather quite"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Specifics:
    """What is left of a text when the words that any writer might use are set aside."""

    words: tuple[Token, ...]
    observable: str | None


def specifics(text: str) -> Specifics:
    """The words of a text that describe something in particular, and an act that one can see."""
    tokens = tokens_of(text)
    general = [
        (found.start, found.end)
        for found in (
            *phrases("needs", "general").find(tokens, text),
            *phrases("needs", "diagnoses").find(tokens, text),
        )
    ]
    seen = next(
        (
            one
            for one in phrases("needs", "observable").find(tokens, text)
            if not _is_saying(text, one)
            and not any(
                start <= one.start and one.end <= end and end - start > one.end - one.start
                for start, end in general
            )
        ),
        None,
    )
    words = tuple(
        token
        for token in tokens
        if token.key.isalpha()
        and len(token.key) > 2
        and token.key not in _FUNCTION_WORDS
        and not any(start <= token.start < end for start, end in general)
        and not _is_name(text, token)
    )
    return Specifics(words, text[seen.start : seen.end] if seen else None)


#: "Holds him back" and "one of his weaker points" show nothing that is done.
_BACK = re.compile(r"\w+ (?:him|her|them|me) back\b", re.IGNORECASE)
_A_THING = re.compile(
    r"\b(?:of|a|an|the|his|her|their|these|those|some|several|many|few|main|key|weak\w*|strong\w*|sticking|"
    r"starting|trigger|pressure|good|low|high|no|false|slow|late|full|short)\s$",
    re.IGNORECASE,
)


def _is_saying(text: str, found: Found) -> bool:
    """Whether what could be an act is a turn of phrase, or a noun."""
    return bool(_BACK.match(text, found.start) or _A_THING.search(text[: found.start]))


def _is_name(text: str, token: Token) -> bool:
    """A word with a capital: the child's name, or a proper name that describes nothing."""
    if not text[token.start].isupper():
        return False
    begins = re.search(r"[.!?:]\s*$|^\W*$", text[: token.start])
    return begins is None or bool(_CHILD_DOES.match(text, token.start))


def need_slots(item: Item) -> dict[str, Slot]:
    """The slots of a need, from its own words and the cells of its row that speak of it."""
    texts = [
        item.text,
        *(text for heading, text in item.cells.items() if _SPEAKS_OF_THE_NEED.search(heading)),
    ]
    return dict(_slots_in(tuple(texts)))


@kept_for_words
def _slots_in(texts: tuple[str, ...]) -> tuple[tuple[str, Slot], ...]:
    """The slots that some texts of one need fill: the checks ask again for what the item has."""
    return tuple((name, _best([reader(text) for text in texts])) for name, reader in _READERS.items())


_SPEAKS_OF_THE_NEED = re.compile(
    r"\b(?:needs?|difficult\w*|impact|effect|affects|present\w*|looks? like|seen|level|evidence|"
    r"description|means|how (?:it|this))\b",
    re.IGNORECASE,
)


def _best(slots: Sequence[Slot]) -> Slot:
    for state in ("stated", "vague"):
        for slot in slots:
            if slot.state == state:
                return slot
    return slots[0]


def _difficulty(text: str) -> Slot:
    match = _DIFFICULTY.search(text)
    return Slot(state="stated", text=match.group().strip()) if match else Slot(state="missing")


def _seen(text: str) -> Slot:
    if example := _EXAMPLE.search(text):
        return Slot(state="stated", text=example.group().strip())
    said = specifics(text)
    if said.observable is not None:
        return Slot(state="stated", text=said.observable)
    best = max(
        (span for span in sentence_spans(text)),
        key=lambda span: sum(span[0] <= word.start < span[1] for word in said.words),
        default=(0, len(text)),
    )
    sentence = text[best[0] : best[1]]
    for verb in _NOT_DONE.finditer(text):
        after = [word for word in said.words if verb.end() <= word.start <= verb.end() + 60]
        general_verb = not after or after[0].start - verb.end() > 12
        if len(after) >= (_ENOUGH_AFTER_A_VERB if general_verb else 1):
            return Slot(state="stated", text=text[verb.start() : after[-1].end])
    if len(said.words) >= _ENOUGH:
        return Slot(state="stated", text=sentence)
    return Slot(state="vague", text=sentence) if said.words else Slot(state="missing")


def _level(text: str) -> Slot:
    if match := _LEVEL.search(text):
        return Slot(state="stated", text=match.group().strip())
    if match := _LEVEL_VAGUE.search(text):
        return Slot(state="vague", text=match.group().strip())
    return Slot(state="missing")


def _impact(text: str) -> Slot:
    vague: Slot | None = None
    for match in _EFFECT.finditer(text):
        effect = re.split(r"[.;\n]", text[match.end() :], maxsplit=1)[0][:100]
        words = (match.group() + effect).strip()
        if len(specifics(effect).words) or specifics(effect).observable:
            return Slot(state="stated", text=words)
        vague = vague or Slot(state="vague", text=words)
    return vague or Slot(state="missing")


_READERS = {"difficulty": _difficulty, "seen": _seen, "level": _level, "impact": _impact}
