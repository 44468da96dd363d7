"""What the checks of needs share: which statements are needs at all, and the paragraph they stand in."""

from __future__ import annotations

import re
from functools import lru_cache

from audit.language.guarded import Guarded
from audit.language.provision_told import find_provision
from audit.language.sentences import sentences
from audit.language.slots_needs import need_slots
from audit.language.strengths import tells_strength
from audit.language.words import kept_for_words, phrases, tokens_of
from audit.model.plan import Item, Letter, Plan

NEEDS: tuple[Letter, ...] = ("B", "C", "D")

_MORE_THAN_THE_ITEM = 5  # words: a paragraph that goes on says more about the need than its item
_NO_NEED = re.compile(
    r"\b(?:no|not any|not have any|without) (?:\w+ ){0,4}?"
    r"(?:needs?|difficult\w+|concerns?|issues?|problems?)\b|"
    r"\b(?:none|nothing) (?:\w+ ){0,2}(?:identified|reported|found|recorded)\b|\bnot applicable\b|"
    r"\bas expected for\b|\bno cause for concern\b|\bage[- ]appropriate\b|\bnothing under this heading\b",
    re.IGNORECASE,
)
_STRENGTH = re.compile(
    r"\b(?:strengths?|enjoys?|loves?|likes|good at|is good|excellent|talented|"
    r"is (?:a )?(?:very |really )?(?:able|kind|friendly|sociable|bright|popular|polite|caring|happy|cheerful|"
    r"gentle|loyal|funny|confident|settled|well[- ]behaved)|does well|(?:age|year)[- ]appropriate|"
    r"well[- ]developed|makes good progress|has made good progress|beyond (?:his|her|their) age|"
    r"above average)\b",
    re.IGNORECASE,
)
#: A field or a lead for diagnoses, where they have their place.
CONDITIONS_LISTED = re.compile(
    r"\b(?:diagnos\w+|condition|primary need|category|type of need|medical history)\b", re.I
)
_NOT_A_STATEMENT = Guarded(
    r"\bprovision\b|\boutcomes?\b|\bare set out\b|\bin order of\b|"
    r"\b(?:are|is) (?:set out|described|listed|summarised|given) (?:under|in|below|here|above|by)\b",
    re.IGNORECASE,
)

#: That nothing is needed, in words that leave no room for a need in the same breath.
_DENIED = re.compile(
    r"\b(?:has|have|had|are|is|were|was|be|found|reported|identified|there (?:are|were|is)) "
    r"(?:currently |that |also )?no (?:\w+ ){0,5}?(?:needs?|concerns?|difficult(?:y|ies))\b|"
    r"\bno (?:\w+ ){0,4}?(?:needs?|difficulties|concerns?)(?: [\w'’]+){0,8}? "
    r"(?:have been|has been|were|was|are|is|at) |\bnothing under this heading\b|"
    r"\b(?:has|have|had) no record of\b|"
    r"\b(?:is|are|was|were) (?:all )?(?:as|what is) expected for (?:his|her|their) age\b|\bnever a concern\b",
    re.IGNORECASE,
)
_INTRODUCES = re.compile(
    r"\b(?:needs?|strengths?|difficulties) (?:are|is) (?:set out|listed|described|given|in order)\b",
    re.IGNORECASE,
)
_AS_OUTCOME = re.compile(r"^\W*(?:\w{1,3}\W+)?By [^.]{3,40}? will\b")
#: What tells a condition by its name's form, where no list has it.
_BY_FORM = Guarded(
    r"\b[\w'’-]*(?:tonia|arthria|mobility syndrome|philia|cephaly|somy|phagia|plasia|uresis|noea|mutism|"
    r"(?:dys|hypo|hyper)function|epsy|plegia|paresis|dystrophy|atrophy|itis|osis|oma|algia|aemia|emia|penia|"
    r"pathy|trophia|stagmus|paraxia|praxia|lexia|calculia|graphia|phasia|phonia|uria)\b|"
    r"\b(?:[\w'’-]+ ){1,3}(?:syndrome|disorder|disease|palsy|deficiency|deficit|dysfunction|dysphoria|"
    r"deletion|duplication|translocation|spectrum condition|"
    r"(?:hearing|sensorineural|conductive|sight|visual field) loss)\b(?: \(\w+\))?",
    re.IGNORECASE,
)
#: "Down syndrome (Trisomy 21)"
_ALSO_CALLED = re.compile(r"\W{0,2}\((?:[\w'’.-]+ ?){1,5}\)")
_A_NAME = re.compile(
    r"(?<=[a-z,] )[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*|"
    r"^[A-Z][\w'’-]+(?= (?:has|is|was|had|also|lives)\b)|"
    r"\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor)\.? [A-Z][\w'’-]+"
)
#: Words that say only that there is a diagnosis, since when, by whom and of which kind.
_ABOUT_A_DIAGNOSIS = frozenset(
    (
        "diagnosis diagnose diagnosed diagnoses formal formally recent recently confirmed confirm "
        "identified condition "
        "known has have had was is are been being with of a an the and or by in on from at as who he she "
        "they his her "
        "their also both since when aged age old year month type combined presentation inattentive level "
        "mild moderate "
        "severe profound dr doctor paediatrician paediatric consultant hospital clinic camhs psychiatrist "
        "psychologist team "
        "service community child young person suspected working possible presents primary main secondary "
        "need features "
        "traits associated related additional history born under for some living lives due to i january "
        "february march "
        "april may june july august september october november december plus co-occurring alongside "
        "together well left right bilateral assessed assessment report dated independent assessor "
        "assessing where "
        "which that this meets meet criteria threshold include includes included rare chromosome chromosomal "
        "genetic deletion duplication centre development given received made found following after result "
        "outcome gave his her it there number of phonological expressive receptive specific deficit "
        "profile traits x y having difficulty learning dyslexic"
    ).split()
)
#: Where in the body, of which kind and how surely: more about the condition, and nothing about the child.
_OF_MEDICINE = frozenset(
    (
        "nocturnal diurnal unilateral vestibular distal proximal involvement query probable predominantly "
        "onset early "
        "late chronic acute partial complex focal generalised tonic clonic absence refractory stable "
        "controlled well "
        "uncontrolled medicated resolved corrected repaired idiopathic juvenile infantile neonatal "
        "perinatal congenital "
        "acquired sensorineural conductive cortical cerebral ocular cardiac renal hepatic gastric "
        "endocrine thyroid "
        "under-active underactive iron vitamin nut egg milk dairy pollen muscle tone low joint joints hip "
        "hips heart kidney "
        "kidneys liver lung lungs bowel bowels bladder skin spine brain eye eyes ear ears upper lower "
        "limb limbs trunk "
        "axial spastic dystonic athetoid ataxic mixed global pervasive developmental sensory processing "
        "motor gene mutation "
        "variant marker comorbid co-morbid awaiting investigation investigations referral pathway medical "
        "health notes "
        "letter letters see attached records documented listed noted previously earlier current currently "
        "active remission "
        "monitored medication none other conditions include namely persistent intermittent recurrent "
        "transient "
        "symptomatic asymptomatic hypermobile specialist paediatric loss modulation presentation difficulties"
    ).split()
)
_A_LIST = 14  # words
#: The number a plan gives a need: "Need N9: ".
_LABEL = re.compile(r"(?:need )?[A-Z]{0,3}/?\d{1,2}[:.)]?\s+", re.IGNORECASE)
_JOINED_BY = frozenset(("and", "with", "of", "plus"))
#: A sentence has one of these; a list of conditions has none.
_EVERYDAY = frozenset(
    """he she they i it his her their my him them me is are was were be has have had do does can cannot could
    will would may might not no never only the a an this that these which who when where while if so but
    because at in on to for from by until after before about than more most less every each all any
    some""".split()
)


def paragraph_of(item: Item, plan: Plan) -> str:
    """The paragraph that an item is part of, where it goes on beyond it; else the item's own words."""
    for line in plan.sections[item.section].text.split("\n"):
        if item.text in line and len(line.split()) > len(item.text.split()) + _MORE_THAN_THE_ITEM:
            return line
    return item.text


def is_need(item: Item) -> bool:
    """Whether an item tells a difficulty: not a strength, a heading, nor words that there is none."""
    return _tells_need(item.text)


@lru_cache(maxsize=1024)
def _tells_need(text: str) -> bool:
    if _NO_NEED.search(text) or _NOT_A_STATEMENT.search(text) or len(text.split()) < 2:
        return False
    return not (
        _STRENGTH.search(text)
        and not re.search(r"\b(?:but|however|although|difficult\w*|struggl\w*)\b", text, re.I)
    )


def asks_for_provision(item: Item) -> bool:
    """Whether an item of B, C or D tells something that provision could answer.

    Words that there is no need, praise with nothing hard in it, an introduction, and what is written as
    an outcome are no needs, wherever they stand.
    """
    text = item.text
    if _DENIED.search(text) or _INTRODUCES.search(text) or _AS_OUTCOME.match(text):
        return False
    return not (tells_strength(text) and need_slots(item)["difficulty"].state == "missing")


def is_list_of_conditions(item: Item) -> bool:
    """Whether an item stands in a field for diagnoses, where a diagnosis belongs."""
    return any(CONDITIONS_LISTED.search(words) for words in (item.label or "", item.lead or ""))


@kept_for_words
def only_diagnosis(text: str, names: tuple[str, ...] = ()) -> bool:
    """Whether a text names a condition and says nothing else."""
    tokens = tokens_of(text)
    spans = [(found.start, found.end) for found in phrases("needs", "diagnoses").find(tokens, text)]
    spans += [found.span() for found in _BY_FORM.finditer(text)]
    if not spans:
        return False
    spans += [
        (end, end + found.end()) for _, end in tuple(spans) if (found := _ALSO_CALLED.match(text[end:]))
    ]
    if _only_named(text, spans):
        return True
    own = {token.key for name in names for token in tokens_of(name)}
    spans += [found.span() for found in _A_NAME.finditer(text)]
    return not any(
        token.key.isalpha()
        and len(token.key) > 1
        and token.key not in _ABOUT_A_DIAGNOSIS
        and token.key not in _OF_MEDICINE
        and token.key not in own
        and not any(start <= token.start < end for start, end in spans)
        and not text[token.start : token.end].isupper()
        for token in tokens
    )


def _only_named(text: str, spans: list[tuple[int, int]]) -> bool:
    """Whether a text is a condition and others joined to it, in words of medicine that no list has.

    "Hypotonia with generalised ligamentous laxity and bilateral pes planus" has no verb, nobody in it and no
    word of everyday life.
    """
    label = _LABEL.match(text)
    begins = label.end() if label else 0
    tokens = [token for token in tokens_of(text) if token.start >= begins]
    if min(spans)[0] > begins or len(tokens) > _A_LIST or any(sign.isdigit() for sign in text[begins:]):
        return False
    rest = [
        token
        for token in tokens
        if token.key not in _OF_MEDICINE and not any(start <= token.start < end for start, end in spans)
    ]
    if any(text[token.start : token.end].lower().endswith(("ing", "ed", "ly")) for token in rest):
        return False
    others = [token for token in rest if token.key not in _JOINED_BY]
    known = {found.start for found in phrases("needs", "general").find(tokens, text)}
    return not any(token.start in known or token.key in _EVERYDAY for token in others)


def provision_in(text: str) -> str | None:
    """The first sentence of a text that says what is to be provided."""
    for line in text.split("\n"):
        for sentence in sentences(line):
            if find_provision(sentence) is not None:
                return sentence
    return None


def names_of(plan: Plan) -> tuple[str, ...]:
    """The child's names, for setting them aside."""
    return tuple(name for name in (plan.details.name, plan.details.preferred_name) if name)
