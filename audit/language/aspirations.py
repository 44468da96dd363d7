"""Hopes for the future in Section A: what the child and the family want to come (Code 9.61, 9.69, A)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.language.communication import is_about_communication
from audit.language.grown_up import ENJOYED_AHEAD, LATER_IN_A_NOTE, NEXT_STAGE, PICTURED, WANTED_TODAY
from audit.language.sentences import sentences
from audit.language.voices import says_nothing
from audit.model.plan import Plan

#: A hope held "since 2019" is one still.
_YEAR = re.compile(r"(?<!since )\b20\d\d\b")
_WISH = (
    r"(?:want(?:s|ed)?|would (?:really |also |one day |most of all )?(?:like|love|be pleased)|"
    r"['’]d (?:like|love)|wish(?:es)?|might (?:be|become)|plans?(?= to\b)|intends?|asks that|prays?)"
)
#: What is asked of others now is a wish about today, and so is what somebody would rather not do.
_ABOUT_NOW = (
    r"(?! (?:(?:the |more |his |her |their |my |all |some )*(?:"
    r"teachers?|staff|adults?|people|school|you|everyone|everybody|others|children|hall|(?:class)?rooms?|"
    r"lessons?|noise|bell|work|homework|taxi|bus|playground|corridors?|lunch|dinner)\b|"
    r"more (?:time|help|breaks|support|football|computer)|less\b|"
    r"to (?:be left|leave the|go home|go outside|sit|stop|know why|be told|be asked|see (?:any|every)thing|"
    r"stay inside|do less|play (?:outside|more|on the))|it to (?:be|stop)|"
    r"an? (?:drink|snack|biscuit|rest|sleep|cuddle|hug|shower|bath)\b|time\b|a break|quiet\b|you\b|"
    r"anything changed))"
)
#: "where she wants to go", "when he wants a break": how things are, and no hope.
_WHEN_IT_IS_WANTED = re.compile(
    r"\b(?:where|when|whenever|if|who|how|which|whatever|until|things|thing|anything|something|everything)"
    r"(?: that)? (?:he|she|they|I|we|you|[A-Z]\w+)(?: really| only)? (?:wants?|wishes?|would like)\b[^.,;]*|"
    r"\bwhat (?:he|she|they|I|we|you|[A-Z]\w+)(?: really)? (?:wants?|would like)"
    r"(?! (?:to (?:be|do|become|achieve)|for|from|most)\b)[^.,;]*"
)
FUTURE = re.compile(
    r"\b(?:hop(?:es?|ing|ed) (?!this plan|that this plan)|hopes?\b[^.]{0,15}\b(?:is|are|that)|"
    r"dreams? (?:of|is|that|to|about|job)|her dream|his dream|"
    r"aspir(?:es?|ations?)(?! (?:are|were|is|was) not)|ambitions?\b|goal (?:is|in life)|"
    r"(?:in|for) the future|future\b[^.]{0,20}\b(?:is|to)|some ?day\b|one day\b(?! (?:in|last|at|"
    r"this)\b)(?!,? (?:he|"
    r"she|they|I|we) (?:\w+ed|ran|went|came|was|had|got|left|fell|hit)\b)|grown?[- ]ups? (?:I|he|she|we)|"
    r"when (?:I|he|she|they|we|[A-Z]\w+)(?: am|['’]m| is|['’]s| are| gets?| grows?| leaves?| finish\w*)"
    r"[^.]{0,30}\b(?:older|grown|adult|big|bigger|up|school|college|man|woman)\b|"
    r"before (?:I am|he is|she is) \w+|grows? up|"
    rf"look(?:s|ed|ing)? (?:forward to {NEXT_STAGE}|ahead|towards? the (?:day|time))|"
    r"(?:years?|months?) from now|"
    r"the day (?:when |that )?(?:he|she|they|I|we)(?:['’]ll| can| will)|(?:is|was) the plan\b|"
    r"(?:I|he|she|they)['’]ll (?:be an?|work|live|have (?:a|my|his|her|their))\b|"
    r"sees? (?:him|her|them|my)(?:self|selves)? (?:working|living|running|as an?|in an?)\b|"
    r"\b(?:has|have) (?:his|her|their|my) (?:eye|heart|sights) (?:on|set on)|"
    r"(?:thought|idea|dream|picture) of (?:him|her|them|being|having|a)\b|"
    r"(?:he|she|they|I)(?: would|['’]d) (?:run|own|work|live|be an?|become|have (?:a|his|her|my|their))\b|"
    r"(?:is|am|['’]m) (?:set on|determined to)\b|\ba (?:real|proper|paid) job\b|"
    r"saving (?:up )?(?:to|for) |would choose (?:to|an?) \w+|in (?:\w+|\d+) years['’]? time|"
    r"when (?:I|he|she|they)(?:['’]re|['’]s|['’]m| are| is| am)? (?:about )?(?:1[6-9]|2\d|eighteen|twenty\b)|"
    r"getting (?:a|my|his|her|their) (?:own )?(?:flat|job|house|place)\b|"
    r"going to (?:be|become|work|live|have|join|college|university)|"
    r"after (?:college|Year \d+)\b[^.]{0,30}\b(?:will|wants?|would)|"
    r"after (?:leaving )?school\b[^.]{0,8}\b(?:will|wants?|would)|in the long(?:er)?[- ]term|"
    r"long(?:er)?[- ]term (?:hopes?|wish(?:es)?|aims?|goals?|dreams?|ambitions?|aspirations?)|career|"
    rf"dream job|{_WISH}{_ABOUT_NOW} (?:\w+ ){{0,3}}?(?:to|for|a|an|that|one|his|her|my|their|own)\b)",
    re.IGNORECASE,
)
_WILL = r"(?:will|['’]ll|would|['’]d|wants?|hopes?|wish(?:es)?|dreams?|going to|gonna|plans?|aims?|might|may)"
_GROWN = (
    r"(?:one day|some day|someday|in adult life|as an? (?:adult|grown-up|man|woman)|in the long(?:er)? term|"
    r"(?:when|once|after|by the time) (?:I|he|she|they|you)"
    r"(?:['’](?:m|s|re)| am| is| are| gets?| grows?| leaves?| finish(?:es)?)+ (?:\w+ )?(?:older|old enough|"
    r"grown|grown[- ]up|up|big|bigger|an? (?:adult|man|woman|grown-up)|school|college)|"
    r"after (?:leaving school|college|university))"
)
#: A hope in so many words: what will be, and that it is for a day when the child is grown.
_SURELY_HOPED = re.compile(
    rf"\b{_WILL}\b[^.;]*\b{_GROWN}\b|\b{_GROWN}\b[^.;]*(?:\b|(?=['’])){_WILL}\b", re.IGNORECASE
)
#: A heading for hopes alone, under which a bare list of them may stand.
_HOPES_LABEL = re.compile(
    r"^(?!.*\b(?:views?|interests?|likes)\b).*\b(?:"
    r"hopes?|dreams?|aspirations?|future|ambitions?|goals?|leave school|"
    r"when (?:I|you|he|she|they)(?: am|['’]m| are| is|['’]s)? (?:older|grown|grow|an? (?:adult|man|woman|"
    r"grown-up)|leave))\b",
    re.IGNORECASE,
)
#: The same heading in front of its own line: "Aspirations: a flat near Mum".
_LABELLED_HOPES = re.compile(
    r"^\W*(?:\w+['’]?s? ){0,3}(?:hopes?|dreams?|aspirations?|ambitions?|goals?|"
    r"future)(?: and \w+)?(?: for [^:.]{3,25})?:\s*",
    re.IGNORECASE,
)
#: What the child likes today, or is like.
_LIKES_OR_IS = re.compile(
    r"^\W*(?:[\w'’]+:? ){0,3}?(?:(?:really |also |still )?"
    r"(?:likes?|loves?|enjoys?|hates?|dislikes?|adores?|prefers?|plays?|watch(?:es)?)\b|"
    r"(?:is|am|are|has|have)\b(?! (?:hoping|planning|going|determined|set on)))",
    re.IGNORECASE,
)
#: "a new tablet for his birthday": a present, and no future.
_PRESENT = re.compile(
    r"\b(?:wants?|would like|asks? for|hop\w+ for) [^.;]*?\bfor (?:(?:his|her|my|their) )?"
    r"(?:\w+ )?(?:birthday|christmas|eid|diwali|hanukkah)\b",
    re.IGNORECASE,
)
#: A heading for views, though it may say as well how they were told.
_OF_VIEWS = re.compile(
    r"\b(?:views?|wish\w*|feelings?|hopes?|says?|said|words?|thinks?|wants?|likes?(?! (?:to|being) )|voice|"
    r"interests?|story|future)\b",
    re.IGNORECASE,
)
#: "She does not want him to find out too late": what is feared, and nothing to work towards.
_NOT_WANTED = re.compile(
    r"\b(?:not|never|\w+n['’]t) (?:\w+ )?(?:want|wish|intend|plan)\b[^.;]*", re.IGNORECASE
)
_NOT_KNOWN = re.compile(
    r"\b(?:no|not|too young to|unable to|did not|none)\b[^.;]{0,45}\b(?:aspirations?|future|hopes?|"
    r"ambitions?)\b",
    re.I,
)


def hopes(plan: Plan) -> Iterator[str]:
    """The sentences of Section A that look to the future."""
    for part in plan.sections["A"].fragments:
        if part.label and _HOPES_LABEL.search(part.label) and not says_nothing(part.text):
            yield from (said for line in part.text.split("\n") for said in sentences(line) if _may_hope(said))
    for label, sentence in _labelled(plan):
        if _is_past(sentence, plan) or (is_about_communication(label) and not _OF_VIEWS.search(label)):
            continue
        if labelled := _LABELLED_HOPES.match(sentence) or LATER_IN_A_NOTE.match(sentence):
            sentence = sentence[labelled.end() :]
            if _may_hope(sentence) and not says_nothing(sentence):
                yield sentence
        elif _looks_ahead(_looked_forward_to(sentence)) and not _NOT_KNOWN.search(sentence):
            yield sentence


def hoped_surely(plan: Plan) -> bool:
    """Whether a hope in Section A says by itself that it is for when the child is grown."""
    return any(_SURELY_HOPED.search(_looked_forward_to(sentence)) for sentence in hopes(plan))


def without_wishes_of_today(sentence: str) -> str:
    """A sentence without what is wanted now and what is looked forward to each week."""
    return ENJOYED_AHEAD.sub(" ", WANTED_TODAY.sub(" ", sentence))


def _looks_ahead(sentence: str) -> bool:
    return bool(FUTURE.search(sentence) or PICTURED.search(sentence))


def _looked_forward_to(sentence: str) -> str:
    """A sentence without what is wanted now and again, not wanted at all, or wanted as a present."""
    for wish in (_WHEN_IT_IS_WANTED, _NOT_WANTED, _PRESENT, WANTED_TODAY):
        sentence = wish.sub(" ", sentence)
    return sentence


def _labelled(plan: Plan) -> Iterator[tuple[str, str]]:
    """Each sentence of Section A with the label it stands under."""
    section = plan.sections["A"]
    for label, text in [(part.label or "", part.text) for part in section.fragments] or [("", section.text)]:
        for line in text.split("\n"):
            for sentence in sentences(line):
                yield label, sentence


def _is_past(sentence: str, plan: Plan) -> bool:
    """Whether all that a sentence looks forward to was years before the plan."""
    years = [int(year) for year in _YEAR.findall(sentence)]
    return bool(years and plan.details.plan_date and max(years) < plan.details.plan_date.year)


def _may_hope(sentence: str) -> bool:
    """Whether a sentence under a heading for hopes can be one: likes and praise are none there either."""
    return bool(FUTURE.search(sentence) or not _LIKES_OR_IS.search(sentence))
