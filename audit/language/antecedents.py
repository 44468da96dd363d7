"""Who, besides the child, a "he" or a "she" could mean, and what kind of person each of them is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from audit.language.names import is_also_a_word, is_given_name, is_month_or_day, plain
from audit.language.persons import Mention, read_names
from audit.language.pronouns import Pronoun
from audit.language.roles import find_roles

#: "told": of the pronoun's own sex, or known by name; "adult": known by their work alone; "any": the rest.
Kind = Literal["told", "adult", "any"]

_MALE = re.compile(
    r"\b(?:fathers?|dad|daddy|brothers?|grandfather|grandad|granddad|grandpa|grampy|uncle|nephew|stepfather|"
    r"stepdad|step-?brother|half-?brother|boy|boyfriend|husband|son|man|gentleman|king|hero|Mr|Sir|Lord|"
    r"Prince|headmaster|taid|tad|abbu|baba|stallion|gelding|bull|cockerel)\b",
    re.IGNORECASE,
)
_FEMALE = re.compile(
    r"\b(?:mothers?|mum|mam|mummy|mama|sisters?|grandmother|grandma|nan|nana|nani|nanny|nain|gran|granny|"
    r"babcia|aunt|aunty|auntie|niece|stepmother|stepmum|step-?sister|half-?sister|girl|girlfriend|wife|"
    r"daughter|woman|lady|queen|Mrs|Ms|Miss|Madam|midwife|headmistress|ammi|mare|filly|hen|cow|ewe|goat)\b",
    re.IGNORECASE,
)
_ANYBODY = re.compile(
    r"\b(?:parent|sibling|twin|cousin|friend|peer|classmate|partner|carer|guardian|neighbour|child|pupil|"
    r"student|learner|baby|toddler|person|dog|cat|pony|horse|hamster|rabbit|guinea pig|bird|pet|"
    r"animal|doll|puppet|"
    r"character|author|foster \w+|grand\w+|(?-i:Father(?= [A-Z]))|the (?:one|other))\b(?!['’]s (?:own )?age)",
    re.IGNORECASE,
)
_AT_WORK = re.compile(
    r"\b(?:teacher|(?<!his )(?<!her )head|doctor|nurse|consultant|paediatrician|therapist|psychologist|"
    r"worker|assistant|mentor|tutor|officer|coach|driver|helper|manager|adult|professional|specialist|"
    r"advocate|librarian|escort|instructor|leader|lead(?= (?:will|is|has|who|for|and|from|sees|meets)\b)|"
    r"staff member|key person|Dr|Prof)\b",
    re.IGNORECASE,
)
#: Somebody known by what they do, whatever it is: "the singer", "his barber", "a postman".
_BY_TRADE = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ee]ach|[Ee]very|[Aa]nother|[Oo]ne) (?:[\w-]+ )?"
    r"(?P<noun>[a-z]{3,}(?:er|or|ist|ian|man|woman))\b(?! (?:than|of))"
)
#: Things and comparisons that end as trades do ("number", "safer").
NO_TRADE = frozenset(
    "number letter paper computer corner timer other order matter corridor door floor colour behaviour "
    "never over under after water dinner later longer shorter further smaller bigger better faster "
    "quieter finger shoulder weather manner answer whisper counter register chapter either neither "
    "another together rather whether error factor sensor monitor human planner marker folder sticker "
    "poster drawer summer winter quarter november december september october offer cover power ruler "
    "jumper buggy hoover list louder older younger higher lower easier harder calmer former proper clever "
    "sober tender eager slower inhaler walker locker laser layer flower tower shower sweater "
    "slipper wrapper container centre mirror motor tractor elevator interior prior senior junior disorder "
    "fever ulcer cancer liver bladder splinter checker fastener sharpener holder rubber transfer reminder "
    "speaker printer buffer barrier greater lesser utter inner outer upper nearer wider deeper stronger "
    "weaker newer safer mother father brother sister daughter grandmother grandfather stepmother stepfather "
    "stepbrother stepsister".split()
)
_OF_A_TIME = re.compile(
    r"\b(?:in|of|by|since|from|until|till|to|on|before|after|during|last|next|this|each|every|for|and|early|"
    r"mid|late|\d{1,2}(?:st|nd|rd|th)?)[ -]$",
    re.IGNORECASE,
)
_AT_A_PLACE = re.compile(
    r"\b(?:in|into|near|around|outside|throughout|across|(?:mov(?:e[ds]?|ing)|came|comes?|coming|go|goes|"
    r"going|went|gone|travel\w*|transfer\w*|return\w*|back|over|trips?|visits?|bus|train|way|journey) "
    r"(?:back )?(?:to|from)|(?:lives?|lived|living|born|stays?|stayed|school|nursery|college|centre|"
    r"stables) (?:at|in))\s$"
)
_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "prof"))
#: Titles of the other sex than the one a pronoun speaks of.
_THEIR_TITLES = {"he": re.compile(r"(?:Mrs|Ms|Miss)\.?"), "she": re.compile(r"Mr\.?")}
_BRACKETS = re.compile(r"\([^()]*\)")
_AS_THE_CHILD = re.compile(
    r"\b(?:is|was|as|been|remains|became) an? (?:[\w-]+[ ,]+){0,5}"
    r"(?:boy|girl|child|pupil|student|young person|man|woman)\b|\bchild (?:in need|protection)\b|"
    r"\b(?:like|of|for) an? (?:[\w-]+ ){0,2}(?:child|boy|girl|baby|pupil) (?:of|aged|half|two|three)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of whom a text speaks: where, and what kind of person."""

    start: int
    end: int
    kind: Kind


def persons_for(text: str, own: frozenset[str], pronoun: Pronoun) -> list[Person]:
    """Everyone besides the child whom a pronoun could mean, in the order of the text.

    Several people ("peers", "adults"), those of the other sex, and what stands in brackets are nobody.
    """
    blank = _AS_THE_CHILD.sub(_spaces, _BRACKETS.sub(_spaces, text))
    found = [Person(*one.span(), "told") for one in (_MALE if pronoun == "he" else _FEMALE).finditer(blank)]
    found += [Person(*one.span(), "any") for one in _ANYBODY.finditer(blank)]
    found += [Person(*one.span(), "adult") for one in _AT_WORK.finditer(blank)]
    found += [
        Person(*one.span("noun"), "adult") for one in _BY_TRADE.finditer(blank) if one["noun"] not in NO_TRADE
    ]
    titles = _THEIR_TITLES[pronoun].pattern
    found += [
        Person(role.start, role.end, "adult")
        for role in find_roles(blank)
        if role.standing in ("qualified", "named")
        and not role.text.endswith("s")
        and not re.search(rf"\b{titles}", role.text)
    ]
    found += [
        Person(name.start, name.end, "told")
        for name in read_names(blank).mentions
        if _is_somebody(name, own)
        and not re.search(rf"\b{titles} $", blank[: name.start])
        and not (_THEIR_TITLES[pronoun].fullmatch(name.words[0]) and len(name.words) > 1)
        and not is_a_place(name.name, blank[: name.start])
        and not (is_month_or_day(name.name) and _OF_A_TIME.search(blank[: name.start]))
    ]
    return sorted(found, key=lambda person: person.start)


def is_a_place(name: str, before: str) -> bool:
    """Whether a name that is in no list stands where places do: "born in Fenmoor", "moved to Fenmoor"."""
    return not is_given_name(name) and _AT_A_PLACE.search(before) is not None


def _is_somebody(name: Mention, own: frozenset[str]) -> bool:
    """Whether a name is another's than the child's, and no other word that stands with a capital."""
    called = name.words[-1] if plain(name.name) in _TITLES else name.name
    if plain(called) in own or plain(called) in _TITLES:
        return False
    return is_given_name(called) or not (is_also_a_word(called) or name.initial)


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found[0])
