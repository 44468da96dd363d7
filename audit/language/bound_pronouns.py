"""Pronouns that the sentence itself ties to the child, whoever else it speaks of.

What comes up behind a pronoun is not meant by it; who does something to "him" or "her" is not the one to whom
it is done; and a child of a plan has, does and feels what the adults who work with them do not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from audit.language.antecedents import Kind, Person
from audit.language.kept_subject import is_childs_sentence, is_listed_with_child, keeps_childs_purpose
from audit.language.names import NAME, plain
from audit.language.pronouns import Pronoun

_NOMINATIVE = {"he": re.compile(r"\bhe\b", re.IGNORECASE), "she": re.compile(r"\bshe\b", re.IGNORECASE)}
_SAID = {
    "he": re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE),
    "she": re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE),
}
_SUBJECT = frozenset(("he", "she"))
_BEHIND_OBJECT = (
    r"(?=\s(?:the|an?|to|in|on|at|for|with|by|from|out|up|off|down|away|back|again|through|over|into|not|"
    r"how|what|when|where|why|which|that|if|until|while|as|before|after|during|and|or|one|two|each|every|"
    r"this|these|some|more|time|once|twice|daily|weekly|except|alone|without|than|because|so|since|"
    r"well|too|now|then|"
    r"anyone|either|there|here|home)\b|\s?[.,;:!?)]|\s?$)"
)
#: Done to somebody: "supports him", "shows her how", and not "her book".
_OBJECT = re.compile(rf"(?:him\b|her\b{_BEHIND_OBJECT})", re.IGNORECASE)
#: Where another clause may begin: whoever comes up from there on may be meant in it.
_CLAUSE = re.compile(
    r"[,;:–]|\b(?:but|who|which|that|when|if|because|while|as|until|so|before|after|where)\b|"
    r"\b(?:and|or)\b(?=\s(?:the|an?|his|her|their|he|she|they|it|this|[A-Z]\w+))"
)
#: "until she has seen him": one does something to the other, so they are two.
_TO_THE_CHILD = {"he": re.compile(r"\bhim\b"), "she": re.compile(rf"\bher\b{_BEHIND_OBJECT}")}
_BODY = (
    r"(?:eyes?|ears?|hands?|head|face|mouth|feet|foot|teeth|hair|arms?|legs?|body|tongue|fingers?|thumbs?|"
    r"lips?|nose|chin|shoulders?|voice|breath|knees?|back|temper|chest|cheeks?|wrists?|skin|tummy|stomach)"
)
_OF_ONESELF = re.compile(
    rf"(?:his|her) (?:own )?(?:left |right |two |both )?{_BODY}\b|(?:his|her) own\b|himself\b|herself\b", re.I
)
_OWN = re.compile(r"(?:(?:his|her) own|himself|herself)\b", re.IGNORECASE)
#: What a child or young person of a plan has, and those who work with them do not, or not in a plan.
_CHILDS = re.compile(
    r"(?:his|her) (?:own )?(?:[a-z-]+ )?(?:peers?|peer group|classmates|age group|year group|classwork|"
    r"schoolwork|homework|handwriting|spellings?|phonics|reading age|reading book|attainment|targets?|"
    r"EHC plan|EHCP|needs|difficulties|strengths|attention|concentration|working memory|"
    r"vocabulary|speech sounds|stammer|self-esteem|confidence|weight|height|growth|hearing|vision|"
    r"eyesight|swallow(?:ing)?|appetite|"
    r"diet|sleep|literacy|numeracy|reading|writing|spelling|speech|anxiety|anxieties|worries|"
    r"behaviours?|emotions?|feelings|frustration|distress|meltdowns?|outbursts?|tantrums?|independence|"
    r"resilience|progress|play skills|social skills|life skills|grip|grasp|fine motor|gross motor|"
    r"posture|balance|gait|tone|shoes|shoelaces|laces|buttons|zips?|socks|nappy|nappies|"
    r"school bag|book bag|lunch ?box|packed lunch|tray|peg|workstation|wheelchair|"
    r"standing frame|splints|hearing aids?|radio aid|communication (?:book|aid|device)|talker|"
    r"medication|epilepsy|seizures?|eczema|asthma|diabetes|feeds?|tube|toileting|seating|"
    r"visual timetable|now and next board|home life|bedtime|playtimes?|childhood)\b",
    re.IGNORECASE,
)
#: How a child of a plan is, and what they come to, behind "when he" or "so that she".
_CHILD_DOES = re.compile(
    r"(?:he|she) (?:(?:often|then|still|also|usually|sometimes|soon|quickly|easily) )?"
    r"(?:(?:is|was|becomes?|became|gets?|got|feels?|felt|grows?|looks?|seems?) (?:(?:too|very|so|more|most|"
    r"feeling|getting|becoming|not|still) )?(?:upset|anxious|worried|overwhelmed|dysregulated|angry|"
    r"cross|frustrated|distressed|afraid|frightened|scared|stuck|confused|calm|calmer|settled|regulated|"
    r"excited|sad|bored|hungry|distracted|struggling|unhappy|included|independent|"
    r"understood|misunderstood|teased|bullied|left out|in pain|in crisis|at risk|finding|familiar)\b|"
    r"finds? (?:it|this|that|them|things?|\w+ing)\b|found it (?:hard|difficult)|struggles?|struggled|"
    r"needs (?:a |an |the |more |some |to |help|support|time|adult|prompt|remind|calm|quiet|rest)|"
    r"cannot|can(?:no|['’])t|does not (?:understand|know|want|like|recognise|notice|have the)|"
    r"loses (?:her|his|the) (?:place|temper|focus|way)|forgets|refuses|hits|bites|kicks|cries|screams|hides|"
    r"(?:has|is) (?:learn(?:t|ed|ing)|mastered|able)\b|"
    r"(?:can|will|could)(?: be able to)? (?:say|ask|join|take part|manage|cope|learn|follow|start|finish|"
    r"play|calm|move|eat|dress|sit|wait|write|read|access|express|make friends|understand|attend|travel)\b|"
    r"starts (?:school|college|secondary|year)|moves (?:to|up|into)|leaves (?:school|college))",
    re.IGNORECASE,
)
_IN_A_CLAUSE = re.compile(
    r"\b(?:when|whenever|if|because|until|unless|so that|so|once|after|before|while|as soon as|"
    r"since|as|where|"
    r"what|how|that|which|whether)\s$",
    re.IGNORECASE,
)
#: What a subject comes behind.
_BEFORE_SUBJECT = re.compile(
    r"(?:^\W*|[,;:] |\b(?:when|whenever|if|that|because|as|and|but|so|while|until|before|after|what|"
    r"how|where|"
    r"once|since|although|though)\s)$",
    re.IGNORECASE,
)
#: "When she is away, the assistant ...": what comes first may speak of whom the rest names.
_FRONTED = re.compile(
    r"^\W*(?:when|whenever|if|once|before|after|as|while|until|because|since|although|though|unless|"
    r"where|in|on|"
    r"at|by|with|for|from|during|following|through|what|how|that)\b",
    re.IGNORECASE,
)
_ADULT_SUBJECT = re.compile(
    r"^\W*(?:(?:[^,;:.]{3,60}), )?(?:[Tt]he|[Aa]n?|[Tt]his|[Oo]ne|[Hh]is|[Hh]er|[Ee]ach) (?:[\w’'-]+ ){0,6}?$"
)
_DOES_TO = re.compile(
    r"\b(?:(?!(?:is|are|was|were|and|or|the|a|an|of|in|on|at|behind|beside|near|around|about|by|that|so)\s)"
    r"[a-z]+|(?:works?|reads?|speaks?|talks?|plays?|practises?|meets?|listens?|working|reading|talking|"
    r"playing) (?:with|to))\s$"
)
#: "Ann tells", "the therapist asks": those of whom one is told or asked come from elsewhere.
_TELLS = re.compile(
    r"\b(?:asks?|asked|tells?|told|says?|said|informs?|advises?|trains?|briefs?|thanks?)\s$", re.I
)


def is_bound_to_child(
    sentence: str,
    found: re.Match[str],
    persons: Sequence[Person],
    others: AbstractSet[Kind],
    own: frozenset[str],
    right: Pronoun,
    *,
    goes_on: bool,
) -> bool:
    """Whether a pronoun that is not the child's own can still mean nobody but the child.

    `persons` are those of the sentence whom it could mean, `others` the kinds of those told of before.
    `right` is the child's own pronoun. `goes_on`: the paragraph has spoken of the child before.
    """
    behind = [person for person in persons if person.start > found.end()]
    ahead = [person for person in persons if person.end < found.start()]
    kinds = {person.kind for person in ahead} | others
    child = _last_of_child(sentence[: found.start()], own, right)
    if not kinds and _goes_on(sentence, found, behind, right, child is not None or goes_on):
        return True
    if keeps_childs_purpose(sentence, found, ahead, own, right):
        return True
    if is_listed_with_child(sentence, found, persons, right):
        return True
    nearest = child is not None and (
        not any(person.start > child for person in ahead)
        or is_childs_sentence(sentence[: found.start()], ahead, own, right)
    )
    if kinds <= {"adult"} and _is_childs_own(sentence, found, behind, right, nearest):
        return True
    if not others and _is_done_by(sentence, found, ahead):
        return True
    return _is_of_oneself(sentence, found, ahead, own, right)


def _last_of_child(before: str, own: frozenset[str], right: Pronoun) -> int | None:
    """Where a text last speaks of the child, by name or by the right pronoun."""
    names = [name.start() for name in NAME.finditer(before) if plain(name[0]) in own]
    said = [one.start() for one in _SAID[right].finditer(before)]
    return max((*names, *said), default=None)


def _goes_on(
    sentence: str, found: re.Match[str], behind: Sequence[Person], right: Pronoun, about_child: bool
) -> bool:
    """Whether a sentence about the child goes on about the child: nobody else has come up as yet."""
    after = sentence[found.end() :]
    clause = _CLAUSE.split(after, maxsplit=1)[0]
    if any(person.kind == "told" and person.start >= found.end() + len(clause) for person in behind):
        return False
    if found[0].lower() in _SUBJECT and _TO_THE_CHILD[right].search(clause):
        return False
    if about_child:
        return found[0].lower() in _SUBJECT or not _OBJECT.match(sentence, found.start())
    if found[0].lower() in _SUBJECT and found.start() > 1 and not _FRONTED.match(sentence):
        return not _SAID[right].search(after)
    possessed = re.match(r"(?:his|her) (?:[\w-]+ ){0,2}$", sentence[found.start() : _first(behind)], re.I)
    return found.start() <= 1 and possessed is not None and not _SAID[right].search(after)


def _first(persons: Sequence[Person]) -> int:
    return persons[0].start if persons else 0


def _is_childs_own(
    sentence: str, found: re.Match[str], behind: Sequence[Person], right: Pronoun, nearest: bool
) -> bool:
    """Whether it is a child's matter, where all others are adults at work."""
    if any(person.kind == "told" for person in behind):
        return False
    if found[0].lower() in _SUBJECT and _SAID[right].search(sentence, found.end()):
        return False  # "If she is upset he asks": one is not the other
    if _CHILDS.match(sentence, found.start()):
        return nearest or found.start() <= 1
    clause = _IN_A_CLAUSE.search(sentence[: found.start()])
    return nearest and clause is not None and _CHILD_DOES.match(sentence, found.start()) is not None


def _is_done_by(sentence: str, found: re.Match[str], ahead: Sequence[Person]) -> bool:
    """Whether the one adult of the sentence does it to "him" or "her"."""
    if not ahead or not _OBJECT.match(sentence, found.start()):
        return False
    first = ahead[0]
    if any(person.start > first.end + 1 for person in ahead) or first.kind != "adult":
        return False
    before = sentence[first.end : found.start()]
    return (
        _ADULT_SUBJECT.match(sentence[: first.start]) is not None
        and _DOES_TO.search(before) is not None
        and _TELLS.search(before) is None
    )


def _is_of_oneself(
    sentence: str, found: re.Match[str], ahead: Sequence[Person], own: frozenset[str], right: Pronoun
) -> bool:
    """Whether "his own", "herself" or a part of the body goes back to the child as the last subject."""
    if not _OF_ONESELF.match(sentence, found.start()):
        return False
    if ahead and (
        not _OWN.match(sentence, found.start()) or _ADULT_SUBJECT.match(sentence[: ahead[0].start])
    ):
        return False
    before = sentence[: found.start()]
    subjects = [one.end() for one in _NOMINATIVE[right].finditer(before)]
    subjects += [
        name.end()
        for name in NAME.finditer(before)
        if plain(name[0]) in own
        and not name[0].endswith(("'s", "’s"))
        and _BEFORE_SUBJECT.search(before[: name.start()])
    ]
    if not subjects or _NOMINATIVE["she" if right == "he" else "he"].search(before, max(subjects)):
        return False
    return not any(person.start >= max(subjects) for person in ahead)
