"""What Section A should tell besides the views: how they were gathered, the history, how the child
communicates and decides, and hopes for the future (Code 9.69, A)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.language.communication import communication_in, is_about_communication
from audit.language.dates import find_dates
from audit.language.roles import find_roles
from audit.language.sentences import sentences
from audit.language.voices import says_nothing
from audit.language.words import phrases, tokens_of
from audit.model.plan import Plan

_GATHERED = re.compile(
    r"\b(?:(?:gave|gives|given|shared|expressed|contributed|provided|sent|submitted|collected|gathered|"
    r"obtained|"
    r"sought|captured|recorded|noted|taken)\b|(?:wrote|written|writes|typed|types|dictated|drew|recorded|"
    r"filled in|filled out|"
    r"completed|made|told|talked|spoke|spoken|met|signed|sorted|filmed|watched|observed|asked|interviewed|"
    r"visited|contributed|translated|answered|put into English|read (?:it |this |them |through )?(?:back|"
    r"through|with)|"
    r"taken down|put together|prepared|did (?:this|these|his|her|the)|wrote down|went through|helped|walked|"
    r"chaired|said (?:this|these|it|all)|used|using|saw)\b)",
    re.IGNORECASE,
)
#: "Carly (meeting, 9 December 2024):"
_IN_BRACKETS = re.compile(r"^[^“\"]{0,40}\(|\([^)]*\)\W*$")
_BY_LABEL = re.compile(
    r"\b(?:completed|written|recorded|gathered|submitted|collected|filled in|contribut\w+) (?:by|with|on|"
    r"from|through)\b|"
    r"\bhow (?:these|the|my|we)\b.*\b(?:views?|part|found|asked|gathered)\b|\bviews? (?:was|were) "
    r"(?:gathered|sought|obtained)",
    re.IGNORECASE,
)
_VIEWS_GATHERED = re.compile(
    r"\b(?:views?|wishes|feelings|thoughts|part|section|contribution|words)\b[^.;]{0,50}\b(?:gathered|"
    r"collected|"
    r"obtained|taken|recorded|written|sought|given|put|shared|captured|sent|compiled|drawn from)\b|"
    r"\b(?:my|the child['’]s|young person['’]s|pupil['’]s) views \((?:written|gathered|given|taken)",
    re.IGNORECASE,
)
_HISTORY_LABEL = re.compile(
    r"\b(?:histor(?:y|ies)|(?:my|his|her|their|life|family)? ?(?:story|background)|so far|up to now|early "
    r"(?:life|years)|"
    r"what has happened|story (?:began|so far)|how things came to be|came to be)\b",
    re.IGNORECASE,
)
_HISTORY = re.compile(
    r"\b(?:(?:was|were) (?:born|found|identified|referred|excluded|suspended|adopted|diagnosed|placed|"
    r"permanently|taken|at (?-i:[A-Z])\w+|"
    r"moved|fitted|admitted|home[- ]educated|a (?:quiet|lively|late|happy)|an early)|diagnosis (?:of|was)|"
    r"born (?:at|in|"
    r"on|with|early|deaf|prematurely|full)|"
    r"(?:moved|came|joined|started|began|attended|transferred|went|returned|changed|left) (?:to|at|in|from|"
    r"into|up to|"
    r"school|nursery|(?-i:[A-Z])\w+)|since (?:he|she|they|I) (?:was|were)|since (?:19|20)\d\d|at the age of|"
    r"(?:aged|age) "
    r"\w+|when (?:he|she|they|I) (?:was|were) (?:a|an|\w+ (?:months|years|weeks)|in (?:year|reception|"
    r"nursery)|born|"
    r"small|little|young|two|three|four|five|six|seven|eight|nine|ten|eleven|\d)|first words|walked (?:at|"
    r"late)|"
    r"talked (?:at|late)|late to (?:talk|walk)|has (?:been|attended|lived|had)\b[^.]{0,40}\bsince|in year "
    r"\d+|"
    r"first (?:plan|statement|EHC)|plan was (?:first )?(?:made|issued|written)|statement was made|previous "
    r"school|"
    r"primary school|lived with|came into care|care order|adopt\w+|"
    r"(?:two|three|four|several|many) moves?\b|settled (?:with|in|at)|has been (?:at|to|in|"
    r"through) (?:\w+ )?(?:schools?|nurser\w+|placements?)|(?:second|third|fourth|"
    r"previous|last) "
    r"(?:school|placement|nursery)|grew up|used to live|died)\b",
    re.IGNORECASE,
)
_WISH = (
    r"(?:want(?:s|ed)?|would (?:really |also |one day |most of all )?(?:like|love|be pleased)|['’]d "
    r"(?:like|love)|wish(?:es)?|"
    r"might (?:be|become)|plans?(?= to\b)|intends?|asks that|prays?)"
)
#: What is asked of others now is a wish about today, and so is what somebody would rather not do.
_ABOUT_NOW = (
    r"(?! (?:(?:the |more |his |her |their |my |all |some )*(?:teachers?|staff|adults?|people|school|you|"
    r"everyone|everybody|others|"
    r"children|hall|(?:class)?rooms?|lessons?|noise|bell|work|homework|taxi|bus|playground|corridors?|"
    r"lunch|dinner)\b|more (?:time|help|breaks|support|football|computer)|less\b|to (?:be left|leave the|go "
    r"home|go outside|sit|"
    r"stop|know why|be told|be asked|see (?:any|every)thing|stay inside|do less|play (?:outside|more|on "
    r"the))|it to (?:be|stop)|"
    r"an? (?:drink|snack|biscuit|rest|sleep|cuddle|hug|shower|bath)\b|"
    r"time\b|a break|quiet\b|you\b|anything changed))"
)
#: "where she wants to go", "when he wants a break": how things are, and no hope.
_WHEN_IT_IS_WANTED = re.compile(
    r"\b(?:where|when|whenever|if|who|how|which|whatever|until|things|thing|anything|something|"
    r"everything)(?: that)? "
    r"(?:he|she|they|I|we|you|[A-Z]\w+)(?: really| only)? (?:wants?|wishes?|would like)\b[^.,;]*|"
    r"\bwhat (?:he|she|they|I|we|you|[A-Z]\w+)(?: really)? (?:wants?|would like)(?! (?:to (?:be|do|become|"
    r"achieve)|for|from|most)\b)"
    r"[^.,;]*"
)
_FUTURE = re.compile(
    rf"\b(?:hop(?:es?|ing|ed) (?!this plan|that this plan)|hopes?\b[^.]{{0,15}}\b(?:is|are|that)|dreams? "
    rf"(?:of|is|that|to|about|job)|her dream|his "
    rf"dream|aspir(?:es?|ations?)(?! (?:are|were|is|was) not)|ambitions?\b|goal (?:is|in life)|(?:in|for) "
    rf"the future|future\b[^.]{{0,20}}\b(?:is|to)|"
    rf"one day\b|grown?[- ]ups? (?:I|he|she|we)|when (?:I|he|she|they|we|[A-Z]\w+)(?: am|['’]m| is|['’]s| "
    rf"are| gets?| grows?| leaves?| "
    rf"finish\w*)[^.]{{0,30}}\b(?:older|grown|adult|big|bigger|up|school|college|man|woman)|before (?:I am|"
    rf"he is|she is) \w+|grows? up|"
    rf"look(?:s|ing)? (?:forward to|ahead|towards? the (?:day|time))|(?:years?|months?) from now|"
    rf"the day (?:when |that )?(?:he|she|they|I|we)(?:['’]ll| can| will)|(?:is|was) the plan\b|"
    rf"(?:I|he|she|they)['’]ll (?:be an?|work|live|have (?:a|my|his|her|their))\b|"
    rf"sees? (?:him|her|them|my)(?:self|selves)? (?:working|living|running|as an?|in an?|with)\b|"
    rf"\b(?:has|have) (?:his|her|their|my) (?:eye|heart|sights) (?:on|set on)|(?:thought|idea|dream|"
    rf"picture) of "
    rf"(?:him|her|them|being|having|a)\b|(?:he|she|they|I)(?: would|['’]d) (?:run|own|work|live|be an?|"
    rf"become|have (?:a|his|"
    rf"her|my|their))\b|(?:is|am|['’]m) (?:set on|determined to)\b|\ba (?:real|proper|paid) job\b|"
    rf"would choose (?:to|an?) \w+|in (?:\w+|"
    rf"\d+) years['’]? time|when (?:I|he|she|they)(?:['’]re|['’]s|"
    rf"['’]m| are| is| am)? (?:about )?"
    rf"(?:1[6-9]|2\d|eighteen|twenty\b)|getting (?:a|my|his|her|their) (?:own )?(?:flat|job|house|place)\b|"
    rf"going to (?:be|become|work|live|have|join|college|university)|after "
    rf"(?:school|college|Year "
    rf"\d+)\b[^.]{{0,30}}\b(?:will|wants?|would)|long[- ]term|career|dream job|"
    rf"{_WISH}{_ABOUT_NOW} (?:\w+ ){{0,3}}?(?:to|for|a|an|that|one|his|her|my|their|own)\b)",
    re.IGNORECASE,
)
#: A heading for hopes alone, under which a bare list of them may stand.
_HOPES_LABEL = re.compile(
    r"^(?!.*\b(?:views?|interests?|likes)\b).*\b(?:hopes?|dreams?|aspirations?|future|ambitions?|goals?|"
    r"leave school|"
    r"when (?:I|you|he|she|they)(?: am|['’]m| are| is|['’]s)? (?:older|grown|grow|an adult|leave))\b",
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
    r"^\W*(?:[\w'’]+:? ){0,3}?(?:(?:really |also |still )?(?:likes?|loves?|enjoys?|hates?|dislikes?|adores?|"
    r"prefers?|plays?|watch(?:es)?)\b|(?:is|am|are|has|have)\b(?! (?:hoping|planning|going|determined|"
    r"set on)))",
    re.IGNORECASE,
)
_NOT_KNOWN = re.compile(
    r"\b(?:no|not|too young to|unable to|did not|none)\b[^.;]{0,45}\b(?:aspirations?|future|hopes?|"
    r"ambitions?)\b",
    re.I,
)


def gathered_how(plan: Plan) -> str | None:
    """The first words that say how, by whom or when the views in Section A were gathered."""
    return next(ways_told(plan), None)


def ways_told(plan: Plan) -> Iterator[str]:
    """Every label and sentence that says how, by whom or when views in Section A were gathered.

    A label ("How the views were collected") stands only where nothing under it tells more.
    """
    told = False
    for sentence in _sentences(plan):
        if _tells_a_way(sentence):
            told = True
            yield sentence
    if told:
        return
    for part in plan.sections["A"].fragments:
        if part.label and _BY_LABEL.search(part.label) and not says_nothing(part.text):
            yield part.label


def _tells_a_way(sentence: str) -> bool:
    if _VIEWS_GATHERED.search(sentence):
        return True
    gathered, hope = _GATHERED.search(sentence), _FUTURE.search(sentence)
    if not (gathered or _IN_BRACKETS.search(sentence)):
        return False
    if hope and (gathered is None or hope.start() < gathered.start()):
        return False
    if phrases("voice", "ways").first(tokens_of(sentence), sentence) is not None:
        return True
    named = any(role.standing != "vague" for role in find_roles(sentence))
    return bool(gathered and (named or find_dates(sentence)))


def history_told(plan: Plan) -> str | None:
    """The label or first words that tell what has happened so far."""
    labels = [plan.sections["A"].heading or "", *(part.label or "" for part in plan.sections["A"].fragments)]
    for label in labels:
        if _HISTORY_LABEL.search(label):
            return label
    found = _HISTORY.search(plan.sections["A"].text)
    return found.group() if found else None


def communication_told(plan: Plan) -> str | None:
    """The first words on how the child communicates or takes part in decisions.

    What was said of the child's first words long ago tells nothing of today.
    """
    for label in (part.label or "" for part in plan.sections["A"].fragments):
        if is_about_communication(label):
            return label
    names = tuple(filter(None, ((plan.details.name or "").split(" ")[0], plan.details.preferred_name)))
    for sentence in _sentences(plan):
        if found := communication_in(sentence, names, gathers_views=_tells_a_way(sentence)):
            return found
    return None


def hopes(plan: Plan) -> Iterator[str]:
    """The sentences of Section A that look to the future."""
    for part in plan.sections["A"].fragments:
        if part.label and _HOPES_LABEL.search(part.label) and not says_nothing(part.text):
            yield from (said for line in part.text.split("\n") for said in sentences(line) if _may_hope(said))
    for sentence in _sentences(plan):
        if labelled := _LABELLED_HOPES.match(sentence):
            sentence = sentence[labelled.end() :]
            if _may_hope(sentence) and not says_nothing(sentence):
                yield sentence
        elif _FUTURE.search(_WHEN_IT_IS_WANTED.sub(" ", sentence)) and not _NOT_KNOWN.search(sentence):
            yield sentence


def _may_hope(sentence: str) -> bool:
    """Whether a sentence under a heading for hopes can be one: likes and praise are none there either."""
    return bool(_FUTURE.search(sentence) or not _LIKES_OR_IS.search(sentence))


def _sentences(plan: Plan) -> Iterator[str]:
    for line in plan.sections["A"].text.split("\n"):
        yield from sentences(line)
