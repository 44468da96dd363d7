"""Plans in a compact form: a check's examples, and the cases under `tests/checks/`.

An example names only what matters to it; all else comes from a complete plan of an invented child.

    {"H1": "absent"}                              a section's state: absent, blank, nil, placeholder
    {"A": "Robin likes trains."}                  a section with these words and no items
    {"F": ["Access to a social skills group."]}   a section with these items, text or fields
    {"H1": {"state": "absent", "merged_with": "H2"}}     any fields of a section, `items` among them
    {"details": {"status": "draft"}}              front-page details that differ
    {"details": {"review_date": None}, "fields_seen": ["name"]}      labels on the front page
    {"placeholders": [{"text": "[Insert name]", "reason": "...", "section": "B"}]}
    {"others": [{"details": {"name": "Amira Khan"}, "F": [...]}]}       other plans of the same batch
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from audit.language.passages import SharedPassage, passages_of
from audit.model.plan import ITEM_KINDS, LETTERS, Details, Item, Letter, Plan, Section, Unassigned

#: States that a section may be given by one word.
_STATES = ("absent", "blank", "nil", "placeholder")

_NIL = "Nothing to record."

_DETAILS: dict[str, Any] = {
    "name": "Robin Ashgrove",
    "date_of_birth": "2015-11-02",
    "status": "final",
    "plan_date": "2026-03-02",
    "review_date": "2027-02-20",
    "year_group": 5,
    "local_authority": "Fenmoor County Council",
    "setting": "Saltmarsh Primary School",
    "named_placement": "Saltmarsh Primary School",
    "phase": "primary",
    "first_plan": True,
    "dates": {"final": "2026-03-02"},
    "signed": True,
}

_ASPIRATIONS = (
    "Robin told his teaching assistant, with picture cards, that he wants to work with horses one day.",
    "Robin's parents hope that he will have friends whom he can visit by himself.",
)

_HISTORY = "Robin was born in Fenmoor and started school in 2020. He is kind and good at drawing."

_SECTIONS: dict[str, Any] = {
    "A": {
        "text": "\n".join((_HISTORY, *_ASPIRATIONS)),
        "items": _ASPIRATIONS,
    },
    "B": [
        "Robin follows instructions of one step; with two steps he loses the second, so that he starts "
        "tasks in class later than his group.",
        "Robin does not know how to ask another child to play, and stands alone on most playtimes.",
        "Robin is frightened of horses and other large animals, and freezes beside them.",
    ],
    "C": "nil",
    "D": "nil",
    "E": [
        "By the end of Year 6, before he moves to secondary school, Robin will follow a spoken instruction "
        "of three steps in four lessons out of five, so that he can start his work with his group.",
        "By July 2027 Robin will ask another child to play, in words or with a card, on three days out of "
        "five, so that he has friends to visit.",
        "By July 2027 Robin will lead and feed a horse by himself, three times in a row.",
    ],
    "F": [
        "A teaching assistant trained by the speech and language therapist will practise instructions "
        "with Robin, one to one, three times a week for 20 minutes, reviewed each term by the SENCO, who "
        "sets the next short-term targets with his parents.",
        "An emotional literacy support assistant (ELSA) leads a group of four children for 30 minutes every "
        "week, in which Robin practises asking "
        "another child to play; reviewed each term by the SENCO.",
        "A riding instructor shows Robin how to lead, feed and groom a horse, one to one, for 30 minutes "
        "every Friday; reviewed each term by the SENCO.",
    ],
    "G": "nil",
    "H1": "nil",
    "H2": "nil",
    "I": "Saltmarsh Primary School, a mainstream primary school.",
    "J": "nil",
    "K": "Parents, 4 November 2025. Educational psychologist, 20 November 2025. Saltmarsh Primary School, "
    "2 December 2025. Community paediatrician, 5 December 2025. Children's social care, 8 December 2025.",
}


def plan_from(example: Mapping[str, Any]) -> Plan:
    """The plan that an example describes."""
    unknown = set(example) - {*LETTERS, "details", "fields_seen", "placeholders", "unassigned", "others"}
    if unknown:
        raise ValueError(f"an example cannot say {', '.join(sorted(unknown))}")
    details = Details.model_validate({**_DETAILS, **example.get("details", {})})
    sections: dict[Letter, Section] = {}
    items: list[Item] = []
    for letter in LETTERS:
        section, its_items = _section(letter, example.get(letter, _SECTIONS[letter]))
        sections[letter] = section
        items += its_items
    return Plan(
        kind="ehcp",
        details=details,
        sections=sections,
        items=tuple(items),
        placeholders=tuple(Unassigned.model_validate(one) for one in example.get("placeholders", ())),
        unassigned=tuple(Unassigned.model_validate(one) for one in example.get("unassigned", ())),
        fields_seen=frozenset(example.get("fields_seen", _DETAILS)),
    )


def shared_from(example: Mapping[str, Any]) -> tuple[SharedPassage, ...]:
    """What the plan of an example shares with the other plans of its batch, `others`."""
    from audit.language.sharing import find_sharing, plan_numbers, shared_in  # loads NumPy

    plans = [plan_from(one) for one in (example, *example.get("others", ()))]
    passages = [tuple(passages_of(plan.details, plan.sections)) for plan in plans]
    numbers = [
        plan_numbers(f"plan-{number}.docx", None, plan.details, of_plan)
        for number, (plan, of_plan) in enumerate(zip(plans, passages, strict=True), start=1)
    ]
    return shared_in(0, passages[0], find_sharing(numbers))


def _section(letter: Letter, said: Any) -> tuple[Section, list[Item]]:
    if isinstance(said, str):
        said = {"state": said} if said in _STATES else {"text": said}
    elif isinstance(said, list):
        said = {"items": said}
    fields = dict(said)
    items = [_item(letter, number, one) for number, one in enumerate(fields.pop("items", ()), start=1)]
    fields.setdefault("state", "present")
    if fields["state"] != "absent":
        fields.setdefault("heading", f"Section {letter}")
    if fields["state"] == "nil":
        fields.setdefault("text", _NIL)
    words = [part for item in items for part in (item.text, *item.cells.values())]
    fields.setdefault("text", "\n".join(words))
    return Section.model_validate(fields), items


def _item(letter: Letter, number: int, said: Any) -> Item:
    fields = {"text": said} if isinstance(said, str) else dict(said)
    defaults = {
        "id": f"{letter}{number}" if len(letter) == 1 else f"{letter}.{number}",
        "section": letter,
        "kind": ITEM_KINDS[letter],
        "place": f"paragraph {number}",
    }
    return Item.model_validate({**defaults, **fields})


def in_words(example: Mapping[str, Any]) -> Iterator[str]:
    """An example as lines to read: what is said of the plan, everything else being in order."""
    for letter in LETTERS:
        if letter in example:
            yield from _section_in_words(letter, example[letter])
    for name, value in example.get("details", {}).items():
        yield f"Front page, {name.replace('_', ' ')}: {'nothing found' if value is None else value}"
    if "fields_seen" in example:
        yield f"The front page has labels for: {', '.join(sorted(example['fields_seen'])).replace('_', ' ')}"
    for other in example.get("others", ()):
        yield from (f"Another plan of the batch: {line}" for line in in_words(other))
    for one in example.get("placeholders", ()):
        yield f'Section {one.get("section", "?")} still says "{one["text"]}" ({one["reason"]})'


def _section_in_words(letter: Letter, said: Any) -> Iterator[str]:
    section, items = _section(letter, said)
    joined = f", in one with {section.merged_with}" if section.merged_with else ""
    match section.state:
        case "absent":
            yield f"Section {letter}: no label anywhere{joined}"
        case "blank":
            yield f"Section {letter}: the label, and nothing under it{joined}"
        case "placeholder":
            yield f"Section {letter}: only the template's own text"
        case _ if items:
            for item in items:
                cells = "".join(f" | {column}: {text}" for column, text in item.cells.items())
                yield f'Section {letter}: "{item.text}"{cells}'
        case _:
            yield f'Section {letter}: "{section.text}"{joined}'
