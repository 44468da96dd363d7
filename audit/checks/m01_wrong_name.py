"""M01: a person's name stands where the child's should."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Set
from dataclasses import dataclass
from math import prod

from audit.checks import QUALITY, Context, check
from audit.checks.persons_in_plan import PlanNames, item_with, names_in
from audit.checks.registry import Outcome
from audit.language.child_role import child_role, is_surely_person
from audit.language.names import distance, is_also_a_word, is_given_name, plain, sound_alike
from audit.language.persons import Mention, Text
from audit.language.recognition import PIPELINE_SETTING, NoPipeline, people_by_pipeline
from audit.language.told_of import is_in_childs_speech, is_of_a_work, is_told_of, names_a_thing
from audit.model.plan import Letter, Plan, Warning

_COUNTED = 3  # sentences: more of them make a name no surer
_SUREST = 0.97  # a reader may always know better
_LEAST = 0.5  # the clearest sentence must be as sure as this
_FEWEST_SAID = 3  # words: fewer, under a word that no list has, name a thing
_UNKNOWN = 0.8  # how much of it a name counts for that no list has
_ALSO_A_WORD = 0.85  # and one that is an English word too

#: "Clarinet lessons ...", "Wexley cards ...": a plural may look like a verb.
_LIKE_A_VERB = re.compile(r"\s(?P<word>[a-z]{3,}s)\b")
_A_NOUN = re.compile(
    r"\b(?:in|the|of|all|every|each|his|her|their|these|those|for|from|with|two|three|four|some|\d+) "
    r"(?P<word>[a-z]{3,}s)\b",
    re.IGNORECASE,
)
#: "The Stepstone Phonics course", "100 Stepstone words": nobody is called by an article or counted.
_A_THING = re.compile(r"\b(?:the|an?|this|each|every|\d+)\s$", re.IGNORECASE)
#: Endings by which a word that no list of names has is a participle, an adverb or a noun made of a verb.
_FORMED = re.compile(r"(?:[^aeiou]ing|[^aeiou]ed|[a-z]{3}ly|[ts]ion|ness|ment|ings|[a-z]{2}able|less|ful)$")
#: Work that adults do on a plan: whoever it is done by is not the child.
_DONE_BY_ADULT = re.compile(
    r"\b(?:led|run|delivered|taught|checked|overseen|supervised|monitored|reviewed|provided|arranged|"
    r"organised|given|trained|funded|kept|set up|written up|ticked off|briefed|accompanied|supported|helped|"
    r"planned|demonstrated|modelled|recorded|prompted|scribed|shared out|handed over)(?:\s[\w-]+){0,4} by\s$"
)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a sentence makes somebody the child, and how surely."""

    letter: Letter
    quote: str
    role: float


@check(
    "M01",
    "wrong-name",
    severity=QUALITY,
    sections="A B C D E F G H1 H2 I J",
    agency="sen",
    source="UK GDPR article 5(1)(d), (f); SEND Code of Practice 9.61",
    passing={
        "A": ["Robin's older brother Jacob takes him riding on Saturdays, and he hopes to work with horses."],
    },
    failing={
        "E": [
            "By July 2027 Jacob will ask another child to play, in words or with a card, on three days "
            "out of five, so that he has friends to visit.",
        ]
    },
)
def wrong_name(plan: Plan, context: Context) -> Iterator[Outcome]:
    """Another person's name stands where the child's own should.

    What it tests
        A name that is not the child's stands where the sentence can only mean the child ("... will
        be able to", "... finds it hard", "...'s needs", "support ... to"), and nothing says that it
        is somebody else: a relative, friend, adviser, member of staff or a pet. Misspellings of the
        child's own name are M03.

    Why it matters
        The passage may have been copied from another child's plan. Then the plan is wrong for this
        child, and special category data of another may have been disclosed to this family.

    What to do
        Treat it as a possible data breach: do not send the plan out, tell the data protection
        officer, find where the passage came from, and write it anew from this child's advice.
    """
    if not plan.details.name:
        return
    names = names_in(plan)
    try:
        people = people_by_pipeline(text.text for _, text in names.texts)
    except NoPipeline:
        people = frozenset()
        yield Warning(
            code="pipeline-not-loaded",
            message=f"The spaCy pipeline that {PIPELINE_SETTING} names cannot be loaded: "
            "names of people were looked for without it.",
        )
    for places in _suspects(names, people).values():
        surest = sorted((place.role for place in places), reverse=True)
        if surest[0] < _LEAST:
            continue
        in_all = 1 - prod(1 - role for role in surest[:_COUNTED])
        for letter in dict.fromkeys(place.letter for place in places):
            here = [place for place in places if place.letter == letter]
            clearest = max(here, key=lambda place: place.role)
            times = f", {len(here)} times in this section" if len(here) > 1 else ""
            yield context.finding(
                f"A name that is not the child's stands where the child's should{times}: "
                "a possible data breach.",
                section=letter,
                item=item_with(plan, letter, clearest.quote),
                quote=clearest.quote,
                suggestion="Find out whose name it is and where the passage came from before the plan "
                "is sent.",
                confidence=round(min(_SUREST, in_all), 2),
            )


def _suspects(names: PlanNames, people: frozenset[str]) -> dict[str, list[_Place]]:
    """The names that nothing says are anybody else's, with what each sentence makes of them."""
    found: dict[str, list[_Place]] = defaultdict(list)
    nouns = {noun["word"].lower() for _, text in names.texts for noun in _A_NOUN.finditer(text.text)}
    adults = {plain(one.name) for _, text, one in names.mentions() if _DONE_BY_ADULT.search(text.before(one))}
    things = {plain(one.name) for _, text, one in names.mentions() if _A_THING.search(text.before(one))}
    of_others = {
        plain(one.name)
        for letter, text, one in names.mentions()
        if (letter != "A" and is_told_of(text, one, names.called))
        or is_in_childs_speech(text, one, names.called)
        or names_a_thing(text, one)
    }
    for letter, text, mention in names.mentions():
        name = plain(mention.name)
        if name in of_others or is_of_a_work(text, mention):
            continue
        if name in things and not is_given_name(mention.name):
            continue
        if (
            name in adults
            or not names.others.isdisjoint((name, name.removesuffix("s")))
            or name in names.elsewhere
            or _is_misspelt(name, names.own)
        ):
            continue
        surname = {plain(word) for word in mention.words[1:]}
        if surname & names.own or (surname and not surname.isdisjoint(names.others)):
            continue  # one of the family, or an adviser named in full
        listed = is_given_name(mention.name) or name in people
        if mention.initial and not listed and not mention.possessive:
            if _FORMED.search(name):
                continue  # "Overlapping voices hurt": a word of a kind that opens a sentence, and nobody
            if _is_before_a_noun(text, mention, nouns):
                continue  # "Clarinet lessons": a thing by its name, and not somebody who does something
            if len(text.sentence(mention).split()) < _FEWEST_SAID:
                continue  # "Soundfield speaker."
        a_word = is_also_a_word(name)
        if a_word and not (listed and (not mention.initial or is_surely_person(text, mention))):
            continue
        sure = listed and not a_word
        role = child_role(text, mention, letter, names.called, strictly=not sure) * _weight(name, people)
        found[name].append(_Place(letter, text.sentence(mention), role))
    return {name: places for name, places in found.items() if any(place.role for place in places)}


def _is_before_a_noun(text: Text, mention: Mention, nouns: Set[str]) -> bool:
    """Whether what looks like a verb behind a name is used as a noun elsewhere in the plan ("in lessons")."""
    word = _LIKE_A_VERB.match(text.after(mention))
    return word is not None and word["word"] in nouns


def _weight(name: str, people: frozenset[str]) -> float:
    if not (is_given_name(name) or name in people):
        return _UNKNOWN
    return _ALSO_A_WORD if is_also_a_word(name) else 1.0


def _is_misspelt(name: str, own: frozenset[str]) -> bool:
    """Whether it is the child's own name with a letter or two wrong: that is M03's."""
    return any(
        distance(name, one) <= (1 if len(one) < 6 or is_given_name(name) else 2) or sound_alike(name, one)
        for one in own
        if len(one) > 3
    )
