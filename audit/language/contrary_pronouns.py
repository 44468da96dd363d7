"""A "he" in a girl's plan, or a "she" in a boy's, where nobody of that sex is there whom it could mean.

Once the plan's own use has settled which pronoun is the child's, the other one needs another person: somebody
named, a relation or a role that may be a man's or a woman's, in the sentence or before it. Several people
("peers", "adults"), and those of the child's own sex, are no such person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from audit.language.antecedents import Kind, Person, persons_for
from audit.language.bound_pronouns import is_bound_to_child
from audit.language.kept_subject import goes_on_about_child
from audit.language.names import NAME, plain
from audit.language.pronouns import ChildPronoun, Pronoun
from audit.language.sentences import sentence_spans

_SAID = {
    "he": re.compile(r"\b(?:he|him|his|himself)\b(?!/|\))", re.IGNORECASE),
    "she": re.compile(r"\b(?:she|her|hers|herself)\b(?!/|\))", re.IGNORECASE),
}
_OPPOSITE: dict[Pronoun, Pronoun] = {"he": "she", "she": "he"}
_EITHER = re.compile(
    r"\b(?:s?/?he|she|his|hers?|him)\s?(?:/|\bor\b)\s?(?:s?he|his|hers?|him)\b|\bs/he\b", re.I
)
_QUOTED = re.compile(r"[“\"‘][^”\"’]{3,}(?:[”\"’](?!\w)|$)")
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
    others = {person.kind for person in persons_for(before, own, wrong)}
    for line in lines:
        about_child = alone = False
        for start, end in sentence_spans(line):
            sentence = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), line[start:end])
            persons = persons_for(sentence, own, wrong)
            said = list(_SAID[wrong].finditer(sentence))
            if said and (
                _is_of_nobody(sentence, said[0], own, right, others=bool(others), somebody=bool(persons))
                or _is_bound(sentence, said, persons, others, own, right, about_child)
                or (
                    alone
                    and not persons
                    and "told" not in others
                    and goes_on_about_child(sentence, said[0], own, right)
                )
            ):
                yield ChildPronoun(wrong, start + said[0].start(), line[start:end])
            others |= {person.kind for person in persons}
            alone = not persons and _is_about_child(sentence, own, right)
            about_child = about_child or alone or _is_about_child(sentence, own, right)


def _is_bound(
    sentence: str,
    said: list[re.Match[str]],
    persons: list[Person],
    others: set[Kind],
    own: frozenset[str],
    right: Pronoun,
    about_child: bool,
) -> bool:
    if _EITHER.search(sentence) or _I.search(sentence):
        return False
    return any(
        is_bound_to_child(sentence, found, persons, others, own, right, goes_on=about_child) for found in said
    )


def _is_about_child(sentence: str, own: frozenset[str], right: Pronoun) -> bool:
    named = any(plain(name[0]) in own for name in NAME.finditer(sentence))
    return named or _SAID[right].search(sentence) is not None


def _may_mean(text: str, own: frozenset[str], pronoun: Pronoun) -> bool:
    """Whether a text speaks of one person besides the child whom a pronoun could mean."""
    return bool(persons_for(text, own, pronoun))


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
    sexed = any(person.kind == "told" for person in persons_for(before, own, pronoun))
    return not (sexed or _SAYS_THAT.search(before) or _may_mean(between, own, pronoun)) and bool(
        _ONE_ADULT.match(before)
    )
