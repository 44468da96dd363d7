"""Who carries provision out, and with what expertise."""

from __future__ import annotations

import re

from audit.language.names import is_english, is_given_name
from audit.language.provision_statement import Statement
from audit.language.provision_strangers import someone_unlisted
from audit.language.roles import Role
from audit.model.plan import ProvisionType, Slot

_PROVIDER = re.compile(
    r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)* (?:House|Centre|Lodge|Unit|Hub|Club|Trust|Service|Team|Carers|"
    r"Project|Hospital|Clinic|Gate|Farm|Stables|Surgery|Practice)\b"
)
_RUN_BY = re.compile(r"(?<=\bby )(?:the )?[A-Z][\w'’-]+(?: (?:and|of|for|the) (?=[A-Z])| [A-Z][\w'’-]+){1,5}")
_A_BODY_GIVES = re.compile(
    r"(?P<first>[A-Z][\w'’-]+)(?: [A-Z][\w'’-]+){1,4}"
    r"(?= (?:will|must|shall|is to) (?:also )?(?:give|provide|run|offer|deliver|host|lend|supply)\b)"
)
#: Nobody else being there, whoever stays with the child is the one who carries it out.
_WATCHES = re.compile(r"\b(?:accompanied|supported|helped|watched)\s+by\b", re.IGNORECASE)
#: "A tutor to be identified": nobody as yet.
_NOBODY_YET = re.compile(
    r"[^.;\w]{0,3}(?:(?:is |are |still |yet |who is |name )*to be (?:\w+ )?(?:identified|appointed|recruited|"
    r"confirmed|agreed|named|allocated|found|decided|arranged|assigned|advised)|tb[ca]\b|"
    r"not yet (?:appointed|identified|known|in post))",
    re.IGNORECASE,
)

#: "Taught out of school": where the child is not, and nobody who does anything.
_ELSEWHERE = re.compile(
    r"\b(?:out of|outside|away from|otherwise than (?:at|in)|not in)\s(?:the |an? )?$", re.IGNORECASE
)


def who(one: Statement, kind: ProvisionType) -> Slot | None:
    """Who carries it out: by role, by training, by service or by name."""
    named = _NAMED_ELSEWHERE.search(one.text)
    if named is not None:
        return Slot(state="stated", text=named.group())
    roles = [role for role in _who_deliver(one, kind) if not _ELSEWHERE.search(one.text[: role.start])]
    sure = [
        role
        for role in roles
        if role.standing != "vague" and not _NOBODY_YET.match(one.text, role.end_with_training(one.text))
    ]
    anybody = _ANY_OF_THEM.match(one.text)
    if anybody is not None:
        return Slot(state="vague", text=anybody["who"].strip())
    if sure:
        return Slot(state="stated", text=_with_expertise(sure[0], one.text))
    if one.source.about == "who" and not one.of_kind("ratio") and _names_somebody(one.text):
        return Slot(state="stated", text=one.text.strip())  # a service or a person by name
    stranger = someone_unlisted(one, kind)
    if stranger is not None:
        return Slot(state="stated", text=stranger)
    provider = _PROVIDER.search(one.text) or _RUN_BY.search(one.text) or _gives(one.text)
    if provider and kind != "training":
        return Slot(state="stated", text=provider.group())
    if roles:
        return Slot(state="vague", text=roles[0].text)
    if one.source.role == "lead":
        return None
    found = one.vague("who")
    return Slot(state="vague", text=one.words(found)) if found else None


def _gives(text: str) -> re.Match[str] | None:
    """A body by its own name that gives something, at the head of a text: "Thrapley Homes will give"."""
    found = _A_BODY_GIVES.match(text)
    return found if found is not None and not is_english(found["first"].lower()) else None


def names_provider(text: str) -> bool:
    """Whether a text names a body that gives provision: "Fig Tree House"."""
    return _PROVIDER.search(text) is not None


def _names_somebody(text: str) -> bool:
    """Whether a column for who holds a service or a person by name, and no common noun at its head."""
    first = _FIRST_WORD.match(text)
    at_head = first is not None and is_given_name(first["name"]) and not is_english(first["name"].lower())
    return at_head or re.search(r"(?<!^)\b[A-Z][a-z]+", text) is not None


_FIRST_WORD = re.compile(r"\W*(?P<name>[A-Z][a-z]+)\b")
#: "The adult in F10", "the two adults named under Outcome 1".
_NAMED_ELSEWHERE = re.compile(
    r"\b(?:the|that|those|these|this) (?:(?:same|two|three|other|key|trained|named)\s)*"
    r"(?:adults?|person|people|staff|members? of staff|assistants?|practitioners?)\s"
    r"(?:(?:is |are )?(?:named|given|listed|described|set out|mentioned)\s)?(?:"
    r"(?:in|at|under|of|by|with)\s(?-i:[A-Z]{1,3}[- ]?\(?\d|[Rr]ow|[Ii]tem|[Oo]utcome|[Ss]ection|[Ll]ine|"
    r"[Pp]oint|[Pp]aragraph|[Pp]rovision|[Nn]umber|\d)|(?:above|below)\b|who (?:is|are|was|were|has been) "
    r"(?:(?:already|then|there)\s)?(?:teaching|taking|leading|running|with|beside|driving)\b)",
    re.IGNORECASE,
)
#: Anybody out of many: "a person from the health team".
_ANY_OF_THEM = re.compile(
    r"(?:\W*|"
    r".*?\b(?:led|run|taught|given|delivered|done|held|made|put in(?: at \w+)?|provided|carried out) by )"
    r"(?P<who>(?:(?:an? )?(?:person|someone|somebody|anyone|anybody|member)\s(?:from|in|of|on) "
    r"(?:the |his |her |their )?(?!staff\b)(?:[\w-]+ ){0,4}?(?:team|service|staff|department|agency)s?\b|"
    r"(?:someone|somebody|anyone|anybody|whoever|whichever|"
    r"one of (?:the|his|her|their|our) (?:\w+ )?(?:adults|staff|team|teachers|assistants)|"
    r"an? (?:available|spare|free|suitable) (?:adult|person|member of staff|assistant|worker))\b"
    r"(?!,? (?:who (?:is|are|has|have)(?: been)? )?(?:trained|qualified|with|experienced))[^.;,]{0,30}))",
    re.IGNORECASE,
)


def _who_deliver(one: Statement, kind: ProvisionType) -> tuple[Role, ...]:
    roles = one.roles
    if kind == "training":
        in_column = one.source.role == "cell" and one.source.about == "who"
        return roles if in_column else tuple(role for role in roles if _gives_training(role, one.text))
    if kind == "contact" or one.source.about == "who":
        return roles
    deliver = tuple(role for role in roles if role.delivers)
    if any(role.standing != "vague" for role in deliver) or not _WATCHES.search(one.text):
        return deliver
    return roles


def _with_expertise(role: Role, text: str) -> str:
    return text[role.start : role.end_with_training(text)]


#: "HI teacher: training for all adults": the post at the head gives it.
_HEADS_TRAINING = re.compile(r"\s*:\s*(?:[\w-]+ ){0,3}?training (?:for|of|to)\b", re.IGNORECASE)


def _gives_training(role: Role, text: str) -> bool:
    if role.standing == "vague":
        return False
    before = text[max(0, role.start - 40) : role.start]
    if re.search(
        r"(?:\bby|\bfrom|:|\bwith|[Tt]rainer)\s+(?:an?\s|the\s|his\s|her\s|their\s|our\s|its\s|"
        r"school['’]s\s)?(?:[\w-]+\s){0,3}$",
        before,
    ):
        return True
    after = text[role.end : role.end + 60]
    if _HEADS_TRAINING.match(after):
        return True
    return bool(
        re.match(
            r"[\w ,()-]{0,45}?\b(?:will |must |to |trains?|gives?|provides?|delivers?|leads?|runs?|shows?|"
            r"teach(?:es)?|briefs?|offers?|inducts?|coach(?:es)?|:)",
            after,
        )
    ) and not re.match(
        r"[\w ,()-]{0,30}?\b(?:receive|have|attend|be (?:trained|given)|complete|undertake|learns?)", after
    )


def expertise(one: Statement) -> Slot | None:
    """The training or qualification of whoever carries it out."""
    for role in one.roles:
        if role.expertise and role.delivers:
            return Slot(state="stated", text=role.expertise)
    return None
