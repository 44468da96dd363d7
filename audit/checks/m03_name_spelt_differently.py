"""M03: the child's own name is misspelt."""

from collections import Counter
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.persons_in_plan import PlanNames, item_with, names_in
from audit.language.child_role import child_role, is_surely_person
from audit.language.names import distance, is_also_a_word, is_given_name, is_short_for, plain, sound_alike
from audit.language.persons import Mention, Text, read_names
from audit.model.findings import Finding
from audit.model.plan import Letter, Plan

_USUAL = 4  # a spelling used this often, and as often as the front page's, is a name and no slip

_PLACES = 4  # of one wrong spelling in one section: whoever mends it will look for more
_FURTHEST_BY_EAR = 2  # letters: "Dillan" for Dylan, "Rueben" for Reuben


@check(
    "M03",
    "name-spelt-differently",
    severity=QUALITY,
    sections="A B C D E F G H1 H2 I J K",
    agency="sen",
    source="UK GDPR article 5(1)(d)",
    passing={"A": ["Robin's cousin Robyn visits on Sundays, and Robin looks forward to it."]},
    failing={"B": ["Robyn does not know how to ask another child to play."]},
)
def name_spelt_differently(plan: Plan, context: Context) -> Iterator[Finding]:
    """The child's own name is spelt in another way than on the front page.

    What it tests
        A name that differs by a letter or two from the child's first, preferred or family name, in
        the place of the child's. The preferred name, a short form used throughout, initials, the
        surname by itself, accents and hyphens, and anybody with a name like it are left alone.

    Why it matters
        The family sees first of all that their child's name is wrong, and wonders what else is. The
        other spelling may also be another child's name.

    What to do
        Ask the family how the name is spelt, and use that spelling everywhere.
    """
    names = names_in(plan)
    full = [plain(part) for part in (plan.details.name or "").split()]
    called = [one for one in (*full[:1], plain(plan.details.preferred_name or "")) if len(one) > 2]
    counts = Counter(plain(one.name) for _, text in names.texts for one in text.mentions)
    advice = read_names(plan.sections["K"].text)  # names others too: only the child's full name counts there
    seen: dict[tuple[Letter, str], list[str]] = {}
    for letter, text, mention in _misspelt(names, advice, called, full[1:], counts):
        wrong = _wrong_part(mention, called, full[1:])
        sentence = text.sentence(mention)
        told = seen.setdefault((letter, wrong), [])
        if sentence in told or len(told) >= _PLACES:
            continue
        told.append(sentence)
        yield context.finding(
            "The child's name is spelt in another way here than on the front page.",
            section=letter,
            item=item_with(plan, letter, sentence),
            quote=sentence,
            group=f"{letter}:spelling",
            suggestion="Ask the family for the spelling and use it everywhere; be sure it is the same child.",
            confidence=0.9 if distance(wrong, called[0]) == 1 else 0.8,
        )


def _misspelt(
    names: PlanNames, advice: Text, called: list[str], surnames: list[str], counts: Counter[str]
) -> Iterator[tuple[Letter, Text, Mention]]:
    for mention in advice.mentions:
        if plain(mention.name) in names.called and _surname_is_misspelt(mention, surnames, names):
            yield "K", advice, mention
    for letter, text in names.texts:
        for mention in text.mentions:
            name = plain(mention.name)
            if name in names.own:
                if _surname_is_misspelt(mention, surnames, names):
                    yield letter, text, mention
                continue
            somebody = name in names.others and (name not in names.beside or is_given_name(name))
            if somebody or name in names.elsewhere or not called:
                continue
            if not any(_is_slip(name, one) for one in called):
                continue
            if counts[name] >= _USUAL and counts[name] >= max(counts[one] for one in called):
                continue
            a_word = is_also_a_word(name)
            if a_word and not (
                is_given_name(name) and (not mention.initial or is_surely_person(text, mention))
            ):
                continue
            swapped = not is_given_name(name) and any(sorted(name) == sorted(one) for one in called)
            if swapped or child_role(text, mention, letter, names.called, strictly=a_word):
                yield letter, text, mention


def _is_slip(name: str, right: str) -> bool:
    """Whether a name can be the right one with a slip: not a short form, nor another name two letters off."""
    if (
        right == name
        or (right == name.removesuffix("s") and not right.endswith("s"))
        or name.replace("-", "") == right.replace("-", "")
        or is_short_for(name, right)
    ):
        return False
    away = distance(name, right)
    if away <= _FURTHEST_BY_EAR and sound_alike(name, right):
        return True
    if away == 1:
        return min(len(name), len(right)) >= 3
    return away == 2 and len(right) >= 6 and not is_given_name(name)


def _surname_is_misspelt(mention: Mention, surnames: list[str], names: PlanNames) -> bool:
    """ "Amira Kahn" for Amira Khan: the word right behind the first name, and nobody else's name."""
    if len(mention.words) < 2 or not surnames or plain(mention.words[0]) in surnames:
        return False
    last = plain(mention.words[-1])
    return last not in names.own and any(
        len(one) > 3 and distance(last, one) in (1, 2) and distance(last, one) * 3 <= len(one)
        for one in surnames
    )


def _wrong_part(mention: Mention, called: list[str], surnames: list[str]) -> str:
    name = plain(mention.name)
    return plain(mention.words[-1]) if name in called or name in surnames else name
