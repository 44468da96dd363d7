"""Whom a plan names: the child by every name they go by, and everybody who is somebody else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from audit.language.beside_child import acts_with_child
from audit.language.introductions import introduced
from audit.language.names import NAME, is_short_for, plain
from audit.language.persons import Mention, Text, may_be_name, read_names
from audit.language.roles import find_roles
from audit.model.plan import Item, Letter, Plan

#: Where the child is spoken of. Section K names those who advised.
SPOKEN_OF: tuple[Letter, ...] = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J")
_OFTEN = 3  # a short form used as often as this is the child's usual name
_RELATED = re.compile(
    r"\b(?:parents?|carers?|mother|father|mum|dad|guardian|brothers?|sisters?|siblings?|family|lives with|"
    r"contact|social worker|officer|co-?ordinator|relationship|completed by|contribut\w+|people|who)\b",
    re.IGNORECASE,
)
#: Nobody is there, nor anything done there, where one looks or laughs at somebody.
_AT = re.compile(
    r"(?<!look )(?<!looks )(?<!laugh )(?<!laughs )(?<!shout )(?<!shouts )(?<!smile )(?<!smiles )\bat $"
)


@dataclass(frozen=True, slots=True)
class PlanNames:
    """The names of a plan: `texts` by section, the child's `own` names, and those of `others`.

    `called` are those of the child's own names that sentences use: no middle name, no surname. `elsewhere`
    are the words of schools and councils. Those `beside` the child are others by what a sentence does with
    them alone ("she will ask Nimco"), which may be the child under a slip of the pen.
    """

    texts: tuple[tuple[Letter, Text], ...]
    own: frozenset[str]
    called: frozenset[str]
    others: frozenset[str]
    elsewhere: frozenset[str]
    beside: frozenset[str] = frozenset()

    def mentions(self) -> Iterator[tuple[Letter, Text, Mention]]:
        """Every name in Sections A to J that is not the child's own, with its section and text."""
        for letter, text in self.texts:
            for mention in text.mentions:
                if plain(mention.name) not in self.own:
                    yield letter, text, mention


_last: list[tuple[Plan, PlanNames]] = []  # several checks of one plan follow each other


def names_in(plan: Plan) -> PlanNames:
    """Read the names of a plan; asked again for the same plan, what was read before."""
    if not _last or _last[0][0] is not plan:
        _last[:] = [(plan, _read(plan))]
    return _last[0][1]


def _read(plan: Plan) -> PlanNames:
    texts = tuple(_texts(plan))
    own = _own_names(plan, texts)
    said = [text for _, text in texts]
    aside = [read_names(one.text) for one in plan.unassigned]
    others = introduced((*said, *aside)) | _advisers(plan) | set(_beside_labels(plan))
    beside = {plain(one.name) for text in said for one in text.mentions if acts_with_child(text, one, own)}
    beside -= others
    first, *rest = (plan.details.name or "").split() or [""]
    surnames = {plain(part) for word in rest for part in (word, *word.split("-"))} - {plain(first)}
    return PlanNames(
        texts,
        own,
        frozenset(own - surnames),
        frozenset((others | beside) - own),
        frozenset((_places(plan) | _where_one_is(said)) - own),
        frozenset(beside - own),
    )


def _texts(plan: Plan) -> Iterator[tuple[Letter, Text]]:
    """The sections' words, their headings, and leads that stand outside their text."""
    for letter in SPOKEN_OF:
        section = plan.sections[letter]
        if section.text:
            yield letter, read_names(section.text)
        if section.heading:
            yield letter, read_names(section.heading)
        leads = {item.lead for item in plan.items_of(letter) if item.lead and item.lead not in section.text}
        for lead in sorted(leads):
            yield letter, read_names(lead)


def _own_names(plan: Plan, texts: tuple[tuple[Letter, Text], ...]) -> frozenset[str]:
    """What the child is called: every part of the full and the preferred name, and a usual short form."""
    written = f"{plan.details.name or ''} {plan.details.preferred_name or ''}".replace("’", "'")
    parts = {plain(part) for word in written.split() for part in (word, *word.split("-")) if len(part) > 1}
    own = {part.strip(".,()\"'") for part in parts}
    first = plain((plan.details.name or "").split()[0]) if plan.details.name else ""
    counts = Counter(plain(one.name) for _, text in texts for one in text.mentions)
    for name, count in counts.items():
        if name in own or not first:
            continue
        short = is_short_for(name, first) or (
            len(name) > 2 and name[:2] == first[:2] and len(name) < len(first)
        )
        least = _OFTEN if plan.details.preferred_name else min(_OFTEN, max(counts[first], 1))
        if short and count >= least and count * 3 >= counts[first]:
            own.add(name)
    return frozenset(own)


def _advisers(plan: Plan) -> set[str]:
    """Whoever is named in Section K, but for the child under another name ("views of ...")."""
    found = set()
    text = plan.sections["K"].text
    for match in NAME.finditer(text):
        before, after = text[max(0, match.start() - 30) : match.start()], text[match.end() : match.end() + 20]
        childs = re.search(
            r"\b(?:views|voice|profile|advice|report|assessment) (?:of|from|on|about)\s$", before
        )
        theirs = match[0].endswith(("'s", "’s")) and re.match(
            r" (?:parents?|mother|father|family|views)\b", after
        )
        if may_be_name(match[0]) and not theirs and not childs:
            found.add(plain(match[0]))
    return found


def _beside_labels(plan: Plan) -> Iterator[str]:
    """Names outside the sections in or under a line about family or professionals: the front page's."""
    for aside in plan.unassigned:
        related = 0
        for line in aside.text.splitlines():
            related = 3 if _RELATED.search(line) or find_roles(line) else related - 1
            if related > 0:
                yield from (plain(match[0]) for match in NAME.finditer(line) if may_be_name(match[0]))


def _places(plan: Plan) -> set[str]:
    """The words of schools and councils: "Jacob" of St Jacob's School is nobody."""
    details = plan.details
    said = " ".join(filter(None, (details.setting, details.named_placement, details.local_authority)))
    return {plain(match[0]) for match in NAME.finditer(said)}


def _where_one_is(texts: list[Text]) -> set[str]:
    """Names in two words that one is at ("at Lantern Yard"): places, in every sentence."""
    return {
        plain(mention.name)
        for text in texts
        for mention in text.mentions
        if len(mention.words) > 1 and not mention.possessive and _AT.search(text.before(mention))
    }


def item_with(plan: Plan, letter: Letter, words: str) -> Item | None:
    """The item of a section that some of its words belong to."""
    for item in plan.items_of(letter):
        if any(words in text for text in (item.text, item.lead or "", *item.cells.values())):
            return item
    return None
