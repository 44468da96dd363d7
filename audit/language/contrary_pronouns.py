"""A "he" in a girl's plan, or a "she" in a boy's, where nobody of that sex is there whom it could mean.

Once the plan's own use has settled which pronoun is the child's, the other one needs another person: somebody
named, a relation or a role that may be a man's or a woman's, in the sentence or before it. Several people
("peers", "adults"), and those of the child's own sex, are no such person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from audit.language.names import NAME, is_given_name, plain
from audit.language.persons import may_be_name
from audit.language.pronouns import ChildPronoun, Pronoun
from audit.language.roles import find_roles
from audit.language.sentences import sentence_spans

_SAID = {
    "he": re.compile(r"\b(?:he|him|his|himself)\b(?!/|\))", re.IGNORECASE),
    "she": re.compile(r"\b(?:she|her|hers|herself)\b(?!/|\))", re.IGNORECASE),
}
_OPPOSITE: dict[Pronoun, Pronoun] = {"he": "she", "she": "he"}
_EITHER = re.compile(
    r"\b(?:s?/?he|she|his|hers?|him)\s?(?:/|\bor\b)\s?(?:s?he|his|hers?|him)\b|\bs/he\b", re.I
)
#: One person who may be meant by "he", by "she", or by either.
_MALE = re.compile(
    r"\b(?:fathers?|dad|daddy|brothers?|grandfather|grandad|granddad|grandpa|grampy|uncle|nephew|stepfather|"
    r"stepdad|step-?brother|half-?brother|boy|boyfriend|husband|son|man|gentleman|king|hero|Mr|Sir|Lord|"
    r"Prince|headmaster|taid|tad|abbu|baba)\b",
    re.IGNORECASE,
)
_FEMALE = re.compile(
    r"\b(?:mothers?|mum|mam|mummy|mama|sisters?|grandmother|grandma|nan|nana|nani|nanny|nain|gran|granny|"
    r"babcia|aunt|aunty|auntie|niece|stepmother|stepmum|step-?sister|half-?sister|girl|girlfriend|wife|"
    r"daughter|woman|lady|queen|Mrs|Ms|Miss|Madam|midwife|headmistress|ammi)\b",
    re.IGNORECASE,
)
_ANYBODY = re.compile(
    r"\b(?:parent|sibling|twin|cousin|friend|peer|classmate|partner|carer|guardian|neighbour|child|pupil|"
    r"student|learner|baby|toddler|teacher|(?<!his )(?<!her )head|doctor|nurse|consultant|paediatrician|"
    r"therapist|psychologist|worker|assistant|mentor|tutor|officer|coach|driver|helper|manager|adult|"
    r"professional|specialist|advocate|librarian|escort|instructor|leader|lead|staff member|key person|"
    r"person|dog|cat|pony|horse|hamster|rabbit|guinea pig|bird|pet|animal|character|author|foster \w+|"
    r"grand\w+|Dr|Prof|Father|the (?:one|other))\b(?!['’]s (?:own )?age)",
    re.IGNORECASE,
)
#: Somebody known by what they do, whatever it is: "the singer", "his barber", "a postman".
_BY_TRADE = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ee]ach|[Ee]very|[Aa]nother|[Oo]ne) (?:[\w-]+ )?"
    r"(?P<noun>[a-z]{3,}(?:er|or|ist|ian|man|woman))\b(?! (?:than|of))"
)
#: Things and comparisons that end as trades do.
_NO_TRADE = frozenset(
    "number letter paper computer corner timer other order matter corridor door floor colour behaviour never "
    "over under after water dinner later longer shorter further smaller bigger better faster quieter finger "
    "shoulder weather manner answer whisper counter register chapter either neither another together rather "
    "whether error factor sensor monitor human planner marker folder sticker poster drawer summer winter "
    "quarter november december september october offer cover power ruler jumper buggy hoover list louder "
    "older younger higher lower easier harder calmer former proper clever sober tender eager slower".split()
)
_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "prof"))
_BRACKETS = re.compile(r"\([^()]*\)")
_QUOTED = re.compile(r"[“\"‘][^”\"’]{3,}(?:[”\"’](?!\w)|$)")
_AS_THE_CHILD = re.compile(
    r"\b(?:is|was|as) an? (?:[\w-]+[ ,]+){0,5}(?:boy|girl|child|pupil|student|young person|man|woman)\b", re.I
)
_I = re.compile(r"\b(?:I|me|my|mine|myself|I['’]\w+)\b")
#: "she drives him": one does something to the other, so they are two.
_DONE_TO = re.compile(
    r"\b(?:him|hers|her(?=\s?[.,;:!?)]|\s?$|\s(?:to|in|on|at|for|with|and|when|from|by)\b))(?!sel)\b", re.I
)
#: Two people told it, so that the one of whom they told is neither: "Ann and Joe said that she".
_TWO_SAY = re.compile(
    r"^\W*(?:[A-Z][\w'’-]+|(?:[Hh]er|[Hh]is|[Tt]heir) \w+) and (?:(?:her|his) )?[\w'’-]+ (?:both )?(?:also )?"
    r"(?:say|said|think|thought|feel|felt|hope|hoped|want|wanted|would like|told us|tell us|worry|worried|"
    r"describe|described|believe|believed|report|reported|find|found|know|wrote|write) (?:that )?"
    r"(?=he\b|she\b|his\b|her\b)"
)
#: What belongs to nobody but the one who does it: "goes stiff and shuts his eyes".
_OF_THE_BODY = re.compile(
    r"\b(?:his|her) (?:own )?(?:left |right |two |both )?(?:eyes?|ears?|hands?|head|face|mouth|feet|foot|"
    r"teeth|hair|arms?|legs?|body|tongue|fingers?|thumbs?|lips?|nose|chin|shoulders?|voice|breath|knees?|"
    r"back|temper)\b|\b(?:himself|herself)\b",
    re.IGNORECASE,
)
#: What comes to a child of a plan, and to none of the adults in it: "until he leaves", "when she is 18".
_OF_A_CHILD = re.compile(
    r"(?:he|she) (?:leaves\b(?=\W*$| (?:school|college|year|nursery|primary|secondary))|"
    r"is (?:1[0-9]|2[0-5]|eighteen|sixteen|nineteen)\b|turns (?:1[0-9]|2[0-5])\b|"
    r"(?:starts|begins|moves (?:up )?to|goes (?:up )?to) "
    r"(?:school|reception|year \d|secondary|college|key stage))",
    re.IGNORECASE,
)
#: "sings her the song", "helps him up": done to somebody, and not "her song".
_OBJECT: dict[Pronoun, re.Pattern[str]] = {
    "he": re.compile(r"him\b"),
    "she": re.compile(
        r"her(?=\s(?:the|an?|to|in|on|at|for|with|by|from|out|up|how|what|when|and|one|two|each)\b|"
        r"\s?[.,;:!?)]|\s?$)"
    ),
}
#: A clause before the main one speaks of whom the main one names.
_OPENS_CLAUSE = re.compile(
    r"^\W*(?:when(?:ever)?|if|because|after|before|while|once|until|as|although|since|unless|where)\s"
    r"(?:he|she)$",
    re.IGNORECASE,
)
_SAYS_THAT = re.compile(r"\b(?:that|whether|if|asks?|tells?|told|says?|said|with|and)\b", re.IGNORECASE)
_ONE_ADULT = re.compile(r"^[^;:]*\b(?:the|an?|this|same|each)\s(?:[\w-]+ ){0,4}\w+s?\s$", re.IGNORECASE)
#: A note without a subject begins with what the child does.
_NOTE = re.compile(
    r"^\W*(?!(?:This|His|Its|Hers|Has|Was|Always|Sometimes|Perhaps|Lessons|Parents|Friends|Staff)\b)"
    r"[A-Z][a-z]+s\b(?! (?:of|who|is|are|was|were|has|have)\b)"
)


def contrary_pronouns(
    lines: Iterable[str], before: str, own: frozenset[str], right: Pronoun
) -> Iterator[ChildPronoun]:
    """The pronouns of a passage that are not the child's, and can be nobody else's either.

    `before`: what stands above the passage (its label, the other cells of its row): whoever is named there
    may be meant. `own`: the child's names, as `names.plain` writes them. `right`: the child's own pronoun.
    """
    wrong = _OPPOSITE[right]
    others = _may_mean(before, own, wrong)
    for line in lines:
        if _SAID[wrong].search(line) is None and others:
            continue
        for start, end in sentence_spans(line):
            sentence = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), line[start:end])
            found = _SAID[wrong].search(sentence)
            somebody = _may_mean(sentence, own, wrong)
            if found and _is_of_nobody(sentence, found, own, right, others=others, somebody=somebody):
                yield ChildPronoun(wrong, start + found.start(), line[start:end])
            others = others or somebody


def _is_of_nobody(
    sentence: str, found: re.Match[str], own: frozenset[str], right: Pronoun, *, others: bool, somebody: bool
) -> bool:
    if _EITHER.search(sentence) or _I.search(sentence):
        return False
    named = next((match.start() for match in NAME.finditer(sentence) if plain(match[0]) in own), None)
    told_of = _SAID[right].search(sentence)
    two = _TWO_SAY.match(sentence)
    if two:
        return found.start() >= two.end() and not _may_mean(sentence[two.end() :], own, _OPPOSITE[right])
    if _OF_A_CHILD.match(sentence, found.start()) or (
        somebody and _is_done_to_the_child(sentence, found, own, _OPPOSITE[right])
    ):
        return True
    if somebody or others:
        return not somebody and _OF_THE_BODY.search(sentence) is not None and bool(_NOTE.match(sentence))
    if named is not None and found.start() < named and (told_of is None or found.start() < told_of.start()):
        # somebody of whom an earlier passage speaks, or "When she is not understood Oskar ..."
        return _OPENS_CLAUSE.match(sentence[: found.end()]) is not None
    return not (told_of and _DONE_TO.search(sentence))


def _is_done_to_the_child(sentence: str, found: re.Match[str], own: frozenset[str], pronoun: Pronoun) -> bool:
    """Whether an adult does something to the child by name, and then to "him" or "her".

    "The assistant shows Tom the object and sings her the song": the assistant would be "herself", and
    there is nobody else. A relation told of there may be meant, and so may whoever is asked or told.
    """
    objects = _OBJECT[pronoun].match(sentence, found.start())
    child = next((match for match in NAME.finditer(sentence) if plain(match[0]) in own), None)
    if objects is None or child is None or child.end() > found.start() or child[0].endswith(("'s", "’s")):
        return False
    before, between = sentence[: child.start()], sentence[child.end() : found.start()]
    sexed = (_MALE if pronoun == "he" else _FEMALE).search(before)
    return not (sexed or _SAYS_THAT.search(before) or _may_mean(between, own, pronoun)) and bool(
        _ONE_ADULT.match(before)
    )


def _may_mean(text: str, own: frozenset[str], pronoun: Pronoun) -> bool:
    """Whether a text speaks of one person besides the child whom a pronoun could mean."""
    bare = _AS_THE_CHILD.sub(" ", _BRACKETS.sub(" ", text))
    if (_MALE if pronoun == "he" else _FEMALE).search(bare) or _ANYBODY.search(bare):
        return True
    if any(found["noun"] not in _NO_TRADE for found in _BY_TRADE.finditer(bare)):
        return True
    titles = r"(?:Mrs|Ms|Miss)\b\.?" if pronoun == "he" else r"Mr\b\.?"
    if any(
        role.standing in ("qualified", "named")
        and not role.text.endswith("s")
        and not re.match(titles, role.text)
        for role in find_roles(bare)
    ):
        return True
    return any(
        plain(match[0]) not in own
        and plain(match[0]) not in _TITLES
        and may_be_name(match[0])
        and not re.search(rf"\b{titles} $", bare[: match.start()])
        and (bare[: match.start()].strip(" \n(-") or is_given_name(match[0]))
        for match in NAME.finditer(bare)
    )
