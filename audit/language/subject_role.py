"""What a verb says of its subject in a plan: the child, an adult at work, or a thing."""

from __future__ import annotations

import re

from audit.model.plan import Letter

#: How surely a sentence makes its subject the child: from `CLEAR` up it speaks of nobody but a person, and
#: hardly of any but the child.
SURE, CLEAR, LIKELY, HARDLY = 0.9, 0.8, 0.75, 0.3
_A_THING = 0.1

#: Adverbs that may stand between a subject and its verb.
ADVERBS = (
    r"(?:\s(?:[a-z]+ly|also|still|often|sometimes|never|always|then|now|both|not|yet|just|soon|quite|"
    r"at times|all|either))*"
)
_MODAL = re.compile(
    rf"^{ADVERBS}\s(?:will|can|cannot|can['’]t|could|should|must|may|might|would|won['’]t|needs? to|"
    rf"has to|to)(?:, [^,]{{2,60}},)?{ADVERBS}\s(?P<verb>[a-z]\w*)(?P<rest>.*)",
    re.DOTALL,
)
_LEADS = re.compile(r"^\s(?:will|can|must|should)\s?:")
_OF_WEATHER = re.compile(r"^(?:be|bring|come|end|begin|start|make|mean|help|see)$")
_BE_HELPED = re.compile(
    r"^ (?:able|taught|supported|encouraged|helped|given|offered|allowed|prompted|reminded|seen|"
    r"provided with)\b"
)
_STATE = re.compile(
    rf"^{ADVERBS}\s(?:finds?|found|struggl\w+|enjoy\w*|likes?|dislikes?|prefers?|needs?|requires?|benefit\w*|"
    r"presents?|experienc\w+|responds?|communicat\w+|understands?|displays?|demonstrates?|lacks?|avoids?|"
    r"tires?|manages?|follows?|learns?|reads?|writes?|speaks?|uses?|knows?|wants?|wishes|hopes?|tries|copes?|"
    r"achiev\w+|attains?|engages?|seeks?|relies|forgets?|remembers?|recognises?|walks?|dresses|eats?|sleeps?|"
    r"plays?|listens?|attends?|counts?|spells?|interacts?|participates?|expresses|becomes?|gets?|loses?|"
    r"misses|feels?|cannot|can['’]t|does not|doesn['’]t|did not|is (?:un)?able|"
    r"would like|would benefit|is working|is aware|"
    r"is an? (?:[\w-]+[ ,]+){0,5}(?:boy|girl|child|pupil|young|student|learner|man|woman|teenager)|was born|"
    r"is (?:in )?[Yy]ear|is (?:not |already )?known|takes? (?!part in the)|travels?|wakes|"
    r"arrives?|came|ha[sd] (?!been)|has been "
    r"(?:diagnosed|assessed|known|seen|taught|supported|excluded|suspended|looked after|referred|identified))"
)
_BEING = re.compile(rf"^{ADVERBS}\s(?:is|was|has|isn['’]t|hasn['’]t|wasn['’]t)\b")
_ANY_VERB = re.compile(
    rf"^{ADVERBS}\s(?:[a-z]{{2,}}(?:[^s]s|ed)|gave|went|told|took|made|saw|wrote|said|had|began|spoke|"
    rf"chose|left|met|got)\b"
)
_OF_A_THING = re.compile(
    r"^(?:be|is|was|are|has been) (?:used|delivered|implemented|run|carried|provided|available|"
    r"made available|in place|reviewed|updated|displayed|practised|set|put|built|fitted|kept|needed|"
    r"required|held|embedded|planned|spoken|prescribed|caused|called|controlled|managed|a condition|"
    r"a programme|an approach|(?:his|her|their) (?:favourite|best))\b(?! (?:with|to)\b)"
)
#: What adults do in a plan, and the child seldom.
_ADULTS_DO = re.compile(
    r"^(?:deliver|provid|teach|monitor|review|lead|led|train|overse|superv|report|explain|gather|visit|"
    r"assess|recommend|advis|coordinat|liais|arrang|ensur|support|record|confirm|agreed|works?\b|worked|"
    r"sends|sent|rings|contact|notes|noted|observ|describ|adds|added|facilitat|implement|model|encourag|"
    r"remind|prompt|drives|collects|carries)"
)
_HELPS = re.compile(r"^\s(?:will )?help(?:s|ed)? (?:him|her|them|with|[A-Z])")
_ADULTS_ENSURE = re.compile(r"^(?:deliver|provid|monitor|overse|ensur|liais|facilitat|implement|coordinat)")
_FOR_THEMSELVES = re.compile(r"\b(?:himself|herself|(?:his|her|their) (?:own|views)|says (?:that )?s?he)\b")


def subject_role(after: str, section: Letter) -> float:
    """How surely what follows a subject makes it the child, 0 to 1; 0 where no verb follows."""
    if _LEADS.match(after):
        return SURE
    modal = _MODAL.match(after)
    if modal:
        if _OF_A_THING.match(modal["verb"] + modal["rest"]):
            return _A_THING
        adult = _ADULTS_ENSURE if section == "E" else _ADULTS_DO
        return HARDLY if adult.match(modal["verb"]) else SURE
    if _OF_A_THING.match(after.strip()):
        return HARDLY
    if _STATE.match(after):
        return SURE
    if any(_ADULTS_DO.match(word) for word in after.split()[:2]) or _HELPS.match(after):
        return LIKELY if _FOR_THEMSELVES.search(after) else HARDLY
    return LIKELY if _BEING.match(after) or _ANY_VERB.match(after) else 0.0


def is_of_person(after: str, *, without_article: bool) -> bool:
    """Whether only somebody, and no thing of that name, can be the subject of what follows.

    `without_article`: the name is also a word that needs none, such as a season or a feeling.
    """
    if _STATE.match(after):
        return True
    modal = _MODAL.match(after)
    if modal is not None:
        return not _OF_WEATHER.match(modal["verb"]) or bool(_BE_HELPED.match(modal["rest"]))
    return bool(_BEING.match(after)) and not without_article
