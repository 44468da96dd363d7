"""What Section A should tell besides the views: how they were gathered, the history, how the child
communicates and decides (Code 9.69, A). Hopes for the future are in `aspirations`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.language.aspirations import FUTURE
from audit.language.communication import communication_in, is_about_communication
from audit.language.dates import find_dates
from audit.language.guarded import Guarded
from audit.language.roles import find_roles
from audit.language.sentences import sentences
from audit.language.voices import HOW_GATHERED, says_nothing
from audit.language.words import phrases, tokens_of
from audit.model.plan import Plan

_GATHERED = Guarded(
    r"\b(?:(?:gave|gives|given|shared|expressed|contributed|provided|sent|submitted|collected|gathered|"
    r"obtained|sought|captured|recorded|noted|taken)\b|(?:wrote|written|writes|typed|types|dictated|drew|"
    r"recorded|filled in|filled out|completed|made(?! up)|told|talked|spoke|spoken|met|sat (?:down )?with|"
    r"set down|signed|sorted|filmed|"
    r"watched|observed|asked|interviewed|visited|contributed|translated|answered|put into English|"
    r"read (?:it |this |them |through )?(?:back|through|with)|taken down|put together|prepared|"
    r"did (?:this|these|his|her|the)|wrote down|"
    r"went through(?! (?:\w+ )?(?:primary|secondary|school|nursery|college|infants?|junior|key stage))|"
    r"helped|walked|\d+ minutes with|"
    r"choosing (?:from|between)|comes? from|came from|drawn from|based on|said (?:this|these|it|all)|"
    r"used|using|saw)\b)",
    re.IGNORECASE,
)
#: A heading for all of Section A, whatever stands under it: "My story, my views and my hopes".
_FOR_ALL_OF_IT = Guarded(r"\b(?:views?|interests?|hopes?|aspirations?|wishes|dreams?)\b", re.IGNORECASE)
#: Coming to the meeting about the plan is no event of a life.
_CAME_TO_A_MEETING = re.compile(
    r"\b(?:came|comes|went|started|joined|returned) (?:back )?(?:to|in|at|into|from|up to) (?:\w+ ){0,6}?"
    r"(?:review|meeting)\b",
    re.IGNORECASE,
)
#: In front of what is done as a rule, or was done to the child: "when she is shown", "can be told".
_AS_A_RULE = re.compile(
    r"\b(?:is|are|am|['’]s|['’]re|be|being|when|if|whenever|by|best|likes?|needs?)"
    r"(?: (?:\w+ly|not|also))?\s$",
    re.IGNORECASE,
)
#: "Given a question in writing, he will say": what is so whenever that is done.
_WHENEVER = re.compile(
    r"^\W*(?:Given|Asked|Shown|Told|Spoken|Left)\b[^.;]*, (?:he|she|they|I|[A-Z]\w+) (?:will|can|is|does|"
    r"[a-z]+(?<!s)s)\b"
)
#: "spoken words", "written work": a kind of language, and nothing that somebody did.
_OF_A_KIND = re.compile(
    r"(?:spoken|written|recorded|typed|signed) (?:words?|language|english|work|instructions?|sentences?|"
    r"speech|communication|phrases?|tasks?)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b20\d\d\b")
#: "Carly (meeting, 9 December 2024):"
_IN_BRACKETS = re.compile(r"^[^“\"]{0,40}\(|\([^)]*\)\W*$")
_VIEWS_GATHERED = Guarded(
    r"\b(?:views?|wishes|feelings|thoughts|(?<!takes )(?<!take )(?<!taking )(?<!took )part|section|"
    r"contribution|words)\b[^.;]{0,50}\b(?:gathered|collected|obtained|taken|recorded|written|sought|given|"
    r"put|shared|captured|sent|compiled|drawn from|typed|noted|scribed|dictated|copied)\b|"
    r"\bviews? (?:\w+ ){0,2}(?:was|were|have been) (?:\w+ )?(?:brought|drawn|pulled|set|made|taken|"
    r"written|worked|\w+ed)\b|"
    r"\b(?:my|the child['’]s|young person['’]s|pupil['’]s) views \((?:written|gathered|given|taken)",
    re.IGNORECASE,
)
#: "Her views have been included below": that there are some, and not how they came about.
_ONLY_THERE = re.compile(
    r"views?[^.;]{0,30}?\b(?:(?:included|incorporated|reflected|represented|considered|listed|summarised|"
    r"presented|attached|respected|valued|acknowledged|shown)\b|(?:recorded|captured|set out|written|given) "
    r"(?:here|below|above|overleaf|in (?:this|the) (?:section|plan|document|box)))[^.;]{0,30}(?:[.;]|$)",
    re.IGNORECASE,
)
#: "Mrs Hale is typing this for me", told while it is done.
_BEING_WRITTEN = re.compile(
    r"\b(?:is|are|was|were|am|['’]m|['’]s) (?:typing|writing|scribing|recording|drawing|noting|taking|"
    r"filling|"
    r"putting|copying|reading|helping|dictating|filming)\b[^.;]{0,40}?\b(?:this (?:page|part|for|down|out|"
    r"form)|(?:it|this|that|things|everything) (?:all )?down(?! (?:to|the|in|at)\b)|my words|what I say|"
    r"(?:his|her|their) (?:words|answers)|(?:what|as) (?:I|he|she|they) (?:say|says|said|tell)|in for me|"
    r"for me)\b",
    re.IGNORECASE,
)
#: Of the views themselves, of whatever year they are.
_OF_WHAT_STANDS_HERE = re.compile(
    r"\b(?:the following|what follows|(?:what|all that) is (?:set out|written|said)|set out (?:below|here)|"
    r"(?:this|the whole|the next|the first|the last) (?:page|part|section|paragraph|sheet|account)"
    r"(?! of (?:[\w'’]+ ){1,3}(?:review|meeting)s?\b)|"
    r"everything (?:here|below|on this page)|all of this|these (?:words|notes|views|answers|pages|lines)|"
    r"what (?:he|she|they) (?:said|chose|showed|selected))\b",
    re.IGNORECASE,
)
_IN_THE_PRESENT = frozenset(("gives", "types", "writes"))
#: What is done whenever something is so: "when worried, she types on her phone".
_HABIT = re.compile(
    r"\b(?:when|whenever|if|usually|often|always|sometimes|with (?:new|other))\b", re.IGNORECASE
)
_HISTORY_LABEL = Guarded(
    r"\b(?:histor(?:y|ies)|(?:my|his|her|their|life|family)? ?(?:story|background)|so far|up to now|"
    r"early (?:life|years)|what has happened|story (?:began|so far)|how things came to be|came to be)\b",
    re.IGNORECASE,
)
_HISTORY = re.compile(
    r"\b(?:(?:was|were) (?:born|found|identified|referred|excluded|suspended|adopted|diagnosed|placed|"
    r"permanently|taken|at (?-i:[A-Z])\w+|moved|fitted|admitted|home[- ]educated|"
    r"a (?:quiet|lively|late|happy)|an early)|diagnosis (?:of|was)|"
    r"born (?:at|in|on|with|early|deaf|prematurely|full)|"
    r"(?:moved|came|joined|started|began|attended|transferred|went|returned|changed|left) "
    r"(?:to|at|in|from|into|up to|school|nursery|(?-i:[A-Z])\w+)|since (?:he|she|they|I) (?:was|were)|"
    r"since (?:19|20)\d\d|at the age of|(?:aged|age) (?:of )?(?:\d|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)\b|"
    r"when (?:he|she|they|I) (?:was|were) (?:a|an|\w+ (?:months|years|weeks)|in (?:year|reception|nursery)|"
    r"born|small|little|young|two|three|four|five|six|seven|eight|nine|ten|eleven|\d)|first words|"
    r"walked (?:at|late)|talked (?:at|late)|late to (?:talk|walk)|"
    r"has (?:been|attended|lived|had)\b[^.]{0,40}\bsince|"
    r"(?<!is )(?<!am )(?<!now )(?<!are )(?<!currently )in year \d+|first (?:plan|statement|EHC)|"
    r"plan was (?:first )?(?:made|issued|written)|statement was made|previous school|primary school|"
    r"lived with|came into care|care order|adopt\w+|(?:two|three|four|several|many) moves?\b|"
    r"settled (?:with|in|at)|has been (?:at|to|in|through) (?:\w+ )?(?:schools?|nurser\w+|placements?)|"
    r"(?:second|third|fourth|previous|last) (?:school|placement|nursery)|grew up|used to live|died)\b",
    re.IGNORECASE,
)

#: Something that happened, told of a child's life: a time long gone, or what marks a life.
_HAPPENED = re.compile(
    r"\b(?:was|were|had|came|went|left|lost|broke|split up|moved|raised|noticed|referred|spent|began|became|"
    r"caught|stopped|missed|fell|separated|divorced|suffered|needed)\b",
    re.IGNORECASE,
)
_OF_A_LIFE = re.compile(
    r"\bat (?:\w+ ){0,2}(?:one|two|three|four|five|six|seven|eight|nine|ten|birth)\b(?! o['’]clock)|"
    r"\b(?:as a (?:baby|toddler|small child)|\w+ (?:months|years) old|"
    r"when (?:he|she|they|I) (?:was|were)(?! (?:asked|told|shown|given|offered|read))|-year check|concerns?|"
    r"health visitor|hospital|intensive care|operations?|surgery|meningitis|accident|"
    r"parents (?:split|separated|divorced|parted)|moved? (?:house|home|to|from)|excluded|permanently|"
    r"until (?:he|she|they|I) (?:was|were)|(?:in|during|since) (?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def gathered_how(plan: Plan) -> str | None:
    """The first words that say how, by whom or when the views in Section A were gathered."""
    return next(ways_told(plan), None)


def ways_told(plan: Plan) -> Iterator[str]:
    """Every label and sentence that says how, by whom or when views in Section A were gathered.

    A label ("How the views were collected") stands only where nothing under it tells more.
    """
    told = False
    for label, sentence in labelled_sentences(plan):
        under_how = bool(HOW_GATHERED.search(label))
        if _tells_a_way(sentence, under_how=under_how) and not _is_of_other_days(label, sentence, plan):
            told = True
            yield sentence
    if told:
        return
    for part in plan.sections["A"].fragments:
        if part.label and HOW_GATHERED.search(part.label) and not says_nothing(part.text):
            yield part.label


def gathered_surely(plan: Plan) -> bool:
    """Whether a sentence says in so many words how, by whom or when what stands here was gathered."""
    return any(
        _names_the_views(sentence)
        or bool(HOW_GATHERED.search(label) and _tells_a_way(sentence, under_how=True))
        for label, sentence in labelled_sentences(plan)
        if not _is_of_other_days(label, sentence, plan)
    )


def _names_the_views(sentence: str) -> bool:
    if _says_gathered(sentence) or _BEING_WRITTEN.search(sentence):
        return True
    return bool(_OF_WHAT_STANDS_HERE.search(sentence)) and _tells_a_way(sentence)


def _says_gathered(sentence: str) -> bool:
    found = _VIEWS_GATHERED.search(sentence)
    return found is not None and not _ONLY_THERE.match(sentence, found.start())


def _is_of_other_days(label: str, sentence: str, plan: Plan) -> bool:
    """Whether a sentence tells of long before the plan, or of how the child takes part as a rule.

    A visit each week years ago, and a review that the child chaired, gathered no views for this plan;
    under a heading for history or communication a way is told only where it names the views or a day.
    """
    if _VIEWS_GATHERED.search(sentence) or _OF_WHAT_STANDS_HERE.search(sentence):
        return False
    if HOW_GATHERED.search(label):
        return False
    years = [int(year) for year in _YEAR.findall(sentence)]
    if years and plan.details.plan_date and max(years) < plan.details.plan_date.year - 1:
        return True
    elsewhere = _HISTORY_LABEL.search(label) or is_about_communication(label)
    return bool(elsewhere) and not years


def _tells_a_way(sentence: str, *, under_how: bool = False) -> bool:
    """Whether a sentence tells how, by whom or when; `under_how`: its label says that it does."""
    if _says_gathered(sentence) or _BEING_WRITTEN.search(sentence):
        return True
    gathered, hope = _gathered(sentence), FUTURE.search(sentence)
    if not (gathered or _IN_BRACKETS.search(sentence) or (under_how and find_dates(sentence))):
        return False
    if hope and (gathered is None or hope.start() < gathered.start()):
        return False
    if phrases("voice", "ways").first(tokens_of(sentence), sentence) is not None:
        return True
    named = any(role.standing != "vague" for role in find_roles(sentence))
    return bool((gathered or under_how) and (named or find_dates(sentence)))


def _gathered(sentence: str) -> re.Match[str] | None:
    """What was done once to gather views: not what is done as a rule, nor "spoken words"."""
    if _WHENEVER.match(sentence):
        return None
    for found in _GATHERED.finditer(sentence):
        as_a_rule = _AS_A_RULE.search(sentence[: found.start()])
        habit = found.group().lower() in _IN_THE_PRESENT and _HABIT.search(sentence)
        if not as_a_rule and not habit and not _OF_A_KIND.match(sentence[found.start() :]):
            return found
    return None


def history_told(plan: Plan) -> str | None:
    """The label or first words that tell what has happened so far."""
    heading = plan.sections["A"].heading or ""
    labels = [
        "" if _FOR_ALL_OF_IT.search(heading) else heading,
        *(part.label or "" for part in plan.sections["A"].fragments if part.label != heading),
    ]
    for label in labels:
        if _HISTORY_LABEL.search(label):
            return label
    told = (
        _event(_CAME_TO_A_MEETING.sub(" ", said))
        for label, said in labelled_sentences(plan)
        if not (_VIEWS_GATHERED.search(said) or is_about_communication(label))
    )
    return next((found.group() for found in told if found), None)


def _event(sentence: str) -> re.Match[str] | None:
    """What a sentence tells of what happened in the child's life, if it does."""
    if found := _HISTORY.search(sentence):
        return found
    if _tells_a_way(sentence) or not _HAPPENED.search(sentence):
        return None
    return _OF_A_LIFE.search(sentence)


def communication_told(plan: Plan) -> str | None:
    """The first words on how the child communicates or takes part in decisions.

    What was said of the child's first words long ago tells nothing of today.
    """
    for label in (part.label or "" for part in plan.sections["A"].fragments):
        if is_about_communication(label):
            return label
    names = tuple(filter(None, ((plan.details.name or "").split(" ")[0], plan.details.preferred_name)))
    for label, sentence in labelled_sentences(plan):
        asked = HOW_GATHERED.search(label) and _gathered(sentence)
        gathers = bool(asked) or _tells_a_way(sentence)
        if found := communication_in(sentence, names, gathers_views=gathers):
            return found
    return None


def labelled_sentences(plan: Plan) -> Iterator[tuple[str, str]]:
    """Every sentence of Section A, after the label it stands under ("" for none)."""
    section = plan.sections["A"]
    for label, text in [(part.label or "", part.text) for part in section.fragments] or [("", section.text)]:
        for line in text.split("\n"):
            for sentence in sentences(line):
                yield label, sentence
