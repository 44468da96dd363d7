"""What Section A should tell besides the views: how they were gathered, the history, how the child
communicates and decides, and hopes for the future (Code 9.69, A)."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
    r"taken down|wrote down|went through|helped|chaired|said (?:this|these|it|all)|used|using|saw)\b)",
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
    r"primary school|lived with|came into care|care order|adopt\w+|grew up|used to live|died)\b",
    re.IGNORECASE,
)
_COMMUNICATES = re.compile(
    r"\b(?:communicat\w+|makaton|BSL|signs?\b|signing|symbols?|AAC|eye[- ](?:gaze|pointing|contact)|"
    r"gestures?|"
    r"talking mats|facial express\w+|body language|vocalis\w+|non-?verbal(?:ly)?|pre-?verbal|non-?speaking|"
    r"(?:speaks?|talks?) (?:in|clearly|well|freely|best|quietly|softly|with|through|to (?:us|me|people)|"
    r"for)|talk to (?:me|him|"
    r"her|them)|says? (?:yes|no|it|her name|my name)|say (?:my|his|her) name|(?:uses?|using|in) (?:short |"
    r"full |single |simple |spoken "
    r"|long )*(?:speech|words|sentences|phrases|pictures|cards|photographs)|lets? (?:you|us|people|others|"
    r"it be) know|"
    r"(?:shows?|tells?) (?:us|you|people|others|adults|staff|me) (?:by|what|when|that|if|with|how)|leads? "
    r"(?:us|you|me|adults|people)|"
    r"in writing|choices?|chooses?|chose|choosing|decides?|decisions?|deciding|options|make up my mind|"
    r"involv\w+|takes? part|"
    r"attend(?:ed|s) (?:his|her|their|my) review|prefers? (?:to (?:write|type|draw|talk|be asked)|writing|"
    r"typing|texting)|interpreter|"
    r"picture cards|(?:with|using|used|uses|by|from|through) (?:\w+ )?(?:photographs?|pictures?|drawings?)|"
    r"dr(?:ew|aws) (?:what|how|when|his|her|their|my|to (?:show|tell))|talking tablet|ask (?:me|him|her|"
    r"them)\b|asked in|"
    r"express(?:es)? (?:him|her|them)sel\w+|lip[- ]?reads?|"
    r"finish my sentence|wait for (?:me|him|her|an answer)|read(?:s)? (?:it )?back|point(?:s|ing)?|voice "
    r"notes?|"
    r"put(?:s)? up (?:his|her|my) hand|speech is|spoken language|English is|first language|at home we "
    r"speak)\b",
    re.IGNORECASE,
)
#: Early milestones: "lost her words for some months, and was talking in sentences again at four".
_LONG_AGO = re.compile(
    r"\b(?:began|started|learnt|learned|lost|was|were|did not|had)\b[^.]*\b(?:at|until|by|when|aged?|before|"
    r"after|in)\b"
    r"[^.]{0,25}\b(?:one|two|three|four|five|six|months?|years?|old|born|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
#: Means that show how a child is asked, also where the sentence is of the past.
_MEANS = re.compile(
    r"\b(?:makaton|BSL|sign(?:s|ed|ing)?|symbols?|AAC|eye[- ](?:gaze|pointing)|gestures?|talking mats|"
    r"interpreter|"
    r"pictures?|photographs?|cards|objects|choices?|chose|asked (?:him|her|them|me))\b",
    re.IGNORECASE,
)
_WISH = (
    r"(?:want(?:s|ed)?|would (?:really |also |one day |most of all )?(?:like|love|be pleased)|['’]d "
    r"(?:like|love)|wish(?:es)?|"
    r"might (?:be|become)|plans?|intends?|asks that|prays?)"
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
    rf"look(?:s|ing)? forward to|"
    rf"(?:I|he|she|they)['’]ll (?:be an?|work|live|have (?:a|my|his|her|their))\b|"
    rf"sees? (?:him|her|them|my)(?:self|selves)? (?:working|living|running|as an?|in an?|with)\b|"
    rf"would choose (?:to|an?) \w+|in (?:\w+|\d+) years['’]? time|when (?:I|he|she|they)(?:['’]re|['’]s|"
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
    section = plan.sections["A"]
    for label in (part.label or "" for part in section.fragments):
        if found := _COMMUNICATES.search(label):
            return found.group()
    for sentence in _sentences(plan):
        found = _COMMUNICATES.search(sentence)
        if found and not (_LONG_AGO.search(sentence) and not _MEANS.search(sentence)):
            return found.group()
    return None


def hopes(plan: Plan) -> Iterator[str]:
    """The sentences of Section A that look to the future."""
    for part in plan.sections["A"].fragments:
        if part.label and _HOPES_LABEL.search(part.label) and not says_nothing(part.text):
            yield part.text
    for sentence in _sentences(plan):
        if _FUTURE.search(_WHEN_IT_IS_WANTED.sub(" ", sentence)) and not _NOT_KNOWN.search(sentence):
            yield sentence


def _sentences(plan: Plan) -> Iterator[str]:
    for line in plan.sections["A"].text.split("\n"):
        yield from sentences(line)
