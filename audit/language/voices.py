"""Who speaks in Section A: runs of its text with the voice they give and the words that show it.

A run is a sentence or a quotation. Its own words decide first ("Zofia's parents say", "I", a name before
a quotation), then what was said earlier in its paragraph, then the label it stands under.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from audit.language.quotations import QUOTATION
from audit.language.sentences import sentence_spans
from audit.language.speaker_words import FIRST_PERSON
from audit.language.speakers import Cue, Speakers, Voice
from audit.language.they import begins_with_they, is_one_person, they_are
from audit.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of Section A in one voice."""

    text: str
    voice: Voice
    cue: Cue
    label: str | None
    line: int
    quoted: bool = False
    first_person: bool = False


_FEWEST_QUOTED = 3  # words: fewer are a name or a word held up for inspection
_NOTHING = re.compile(
    r"^\W*(?:(?:views?|comments?)\W+)?(?:not (?:yet )?(?:recorded|known|obtained|available|provided|received|"
    r"given|gathered|sought|applicable|submitted|returned|completed)|"
    r"none(?: (?:recorded|given|received|provided))?|n\W?/?\W?a|nil|awaited|to follow|t\.?b\.?c\.?|"
    r"unknown)\W*$",
    re.IGNORECASE,
)
_NOT_HAD = re.compile(
    r"\b(?:no (?:views?|contribution|comments?|response|reply|form)\b|"
    r"(?:views?|contribution|form)\b[^.;]{0,40}\b(?:"
    r"not (?:been )?(?:yet )?(?:recorded|obtained|available|provided|received|given|gathered|sought|"
    r"submitted|return(?:ed)?)|awaited|to follow|could not be (?:obtained|gathered|sought|ascertained))|"
    r"(?:unable|not able|too young|too old|cannot|could not|did not|was not|has not|have not|"
    r"were not)\b[^.;]{0,40}\b(?:views?|wishes|opinions?|contribut\w+|share|comment))\b",
    re.IGNORECASE,
)
#: Words that send the reader elsewhere are no views.
_ELSEWHERE = re.compile(
    r"\b(?:see|refer to|contained in|set out in|as in|please read)\b[^.;]{0,40}\b(?:appendix|annex|attach\w+|"
    r"separate|reports?|advice|form|document|section K|contribution)\b",
    re.IGNORECASE,
)
#: A sentence that is as good as a label: "Robin's voice.", "The next part is from his parents."
_HANDS_OVER = re.compile(
    r"^\W*(?:[\w'’]+ ){0,3}(?:voice|views?|words)\W*$|\bthese are\b[^.]{0,30}\bown words\b|"
    r"\b(?:part|section|page|rest|what follows|next|lines? below)\b[^.]{0,30}\b(?:is|are|was|were|comes?)\b"
    r"[^.]{0,20}\b(?:from|by|of|['’]s)\b",
    re.IGNORECASE,
)
_LONGEST_HANDING_OVER = 12  # words
#: What a child without words shows, told by those at home.
_SHOWN = re.compile(
    r"\b(?:he|she|they|child) (?:shows?|lets?|tells?|communicates?|leads?|asks?(?! that\b)|"
    r"says (?:yes|no))\b[^.;]{0,40}\b(?:by|when|that|what|with)\b",
    re.IGNORECASE,
)
#: A refusal is an answer, and theirs to give.
_DECLINED = re.compile(
    r"\b(?:declin\w+|refus\w+|chose not|chosen not|prefer\w* not|did(?: not|n['’]t) (?:want|wish)|"
    r"do(?:es)?(?: not|n['’]t) (?:want|wish)|happy for\b[^.]{0,30}\bto speak for)\b",
    re.IGNORECASE,
)
#: Who was asked, when and how: an introduction to views, and none itself.
_HOW_ASKED = re.compile(
    r"\b(?:views?|pages?|forms?|questionnaires?|sections?|parts?|sheets?|slide ?show|booklets?|letters?|"
    r"contributions?|accounts?|notes?|survey|profile|plan|draft|meetings?|reviews?|telephone|phone|visits?|"
    r"e-?mails?|interviews?)\b",
    re.IGNORECASE,
)
_ASKED_BY = re.compile(
    r"\b(?:gave|given|wrote|written|made|completed|filled|sent|shared|typed|recorded|come|came|taken|spoke|"
    r"contributed|met|talked|visited|collected|gathered|obtained|drew|drawn|dictated|read|agreed|took part|"
    r"signed|attended|joined|corrected|checked|watched|filmed)\b",
    re.IGNORECASE,
)
_VIEW_ITSELF = re.compile(
    r"\b(?:says?|said|tells?|told (?:us|me|him|her|them|the|his)|think|thinks|feels?|felt|hopes?|hoped|"
    r"wants?|wanted|would (?:like|love|prefer)|wish(?:es)? (?:that|for|to)|likes?|loves?|enjoys?|hates?|"
    r"dislikes?|prefers?|worr\w+|proud|pleased|happy|unhappy|concerned|believes?|asked (?:that|for|to)|"
    r"(?:spoke|speaks?|talked) (?:of|about)|explain(?:s|ed)|describe[sd]?|choosing|pointed|pushed|smil\w+|"
    r"laugh\w+|reached|turned|showed|shows|that (?:he|she|they|it|I|the|his|her|their|school))\b",
    re.IGNORECASE,
)
#: A label under which stands how, by whom or when views were gathered, and no views.
HOW_GATHERED = re.compile(
    r"\b(?:completed|written|recorded|gathered|submitted|collected|filled in|contribut\w+) "
    r"(?:by|with|on|from|through)\b|\bhow (?:these|the|my|we)\b.*\b(?:views?|part|found|asked|gathered)\b|"
    r"\bviews? (?:was|were) (?:gathered|sought|obtained)",
    re.IGNORECASE,
)
#: "Parents: spoke to the officer": of whom a note tells.
_NAMED_FIRST = re.compile(r"^\W*(?:[\w'’.]+ ){0,3}[\w'’]+:\s")
#: What was shown to the child, and what it was to find out.
_WHAT_FOR = re.compile(
    r"\bto (?:find out|see|learn|discover|understand)\b[^.;]*|\bshow(?:ed|n|ing)\s(?:[\w'’]+\s){0,4}?"
    r"(?:photographs?|photos|pictures|cards|symbols|objects|films?|videos?)\b",
    re.IGNORECASE,
)
#: Under these labels stands how the child takes part, and not what the child thinks of life.
_TAKING_PART = re.compile(
    r"\b(?:communicat\w+|involv\w+|decid\w+|decisions?|tak(?:es?|ing) part|join(?:s|ing)? in|make my choices|"
    r"history|background|so far)\b",
    re.IGNORECASE,
)
#: "What Bee shows us, and how she communicates".
_WHAT_IS_SHOWN = re.compile(r"\b(?:shows?|likes?|loves?|wants?|views?)\b", re.IGNORECASE)

#: "He communicates with his eyes."
_TALKS = re.compile(
    r"\b(?:communicates?|speaks|talks|vocalises|gestures)\b (?:with|in|by|using|through|mostly|mainly|well|"
    r"fluently|clearly|quietly|softly|a|some|few|little|only|to)\b"
)
#: 'Where this plan says "I", her parents are speaking for her': up to the quotation mark.
_EXPLAINS_I = re.compile(
    r"\b(?:says?|reads|uses)(?: the words?)? [“\"‘'](?:I|my|me)[”\"’']|"
    r"\b(?:says|reads|uses)(?: the words?)? [“\"‘']?(?:I|my|me)\b\W*$|^\W*(?:I|my|me|or)\W*$"
)
_FEELS = re.compile(
    r"\b(?:likes?|loves?|enjoys?|hates?|wants?|wish(?:es)?|hopes?|prefers?|feels?|thinks?|favourite|"
    r"worr(?:y|ies|ied)|"
    r"proud|happy|sad|scared|frightened|cross|bored|fun|best|worst|miss|wanted|loved|hated|liked|choose)\b",
    re.IGNORECASE,
)
_OWN_STORY = re.compile(
    r"\b(?:story|histor\w+|background|so far|up to now|how I (?:talk|tell|say|communicate|let)|"
    r"communicat\w+)\b",
    re.I,
)


def only_introduces(run: Run) -> bool:
    """Whether a run says who was asked, how or when, or how the child takes part, and gives no view.

    Under a label for how views were gathered everything does that holds no view itself, a note without
    a verb ("Robin: picture cards with his key person, 3 June") and "we filmed him" among them.
    """
    under_how = bool(run.label and HOW_GATHERED.search(run.label))
    if run.quoted or (not under_how and (run.first_person or run.cue == "own words")):
        return False
    takes_part = run.label and _TAKING_PART.search(run.label) and not _WHAT_IS_SHOWN.search(run.label)
    if takes_part and run.voice == "child":
        return True
    told = _NAMED_FIRST.sub("", run.text)
    if under_how:
        told = _WHAT_FOR.sub(" ", told)
    if _VIEW_ITSELF.search(told) or ":" in told:
        return False
    return under_how or bool(_HOW_ASKED.search(told) and _ASKED_BY.search(told))


def is_a_story(run: Run) -> bool:
    """Whether it tells where I was born, or how the child talks: it is true of the child, and no view."""
    if not run.quoted and _TALKS.search(run.text) and not _VIEW_ITSELF.search(run.text):
        return True
    return bool(
        (run.first_person or run.cue == "label")
        and not run.quoted
        and run.label
        and _OWN_STORY.search(run.label)
        and not _FEELS.search(run.text)
    ) or bool(_EXPLAINS_I.search(run.text))


@dataclass(frozen=True, slots=True)
class Voices:
    """The runs of Section A, and whose views are in it."""

    runs: tuple[Run, ...]

    def of(self, *voices: Voice) -> list[Run]:
        """The runs in these voices."""
        return [run for run in self.runs if run.voice in voices]

    @property
    def child_heard(self) -> bool:
        """Whether anything is there that the child says, shows, likes or wants."""
        child = [
            run
            for run in self.of("child")
            if not (says_nothing(run.text) or only_introduces(run) or is_a_story(run))
        ]
        refused = any(_NOTHING.match(run.text) and run.voice == "child" for run in self.runs) or any(
            _NOT_HAD.search(run.text) for run in self.of("child", "unknown")
        )
        declined = any(_DECLINED.search(run.text) for run in self.of("child", "unknown"))
        strong = [run for run in child if run.cue in ("own words", "reported")]
        weak = bool(child) or any(_SHOWN.search(run.text) for run in self.of("parent"))
        return bool(strong) or (declined and refused) or (weak and not refused)

    @property
    def only_parents(self) -> bool:
        """Whether those who bring the child up speak, and nobody else tells what the child feels or wants."""
        told = [run for run in self.runs if run.voice != "parent"]
        return bool(self.of("parent")) and not any(
            run.voice in ("child", "both") or run.quoted or _VIEW_ITSELF.search(run.text) or run.label
            for run in told
        )

    @property
    def parents_heard(self) -> bool:
        """Whether anything is there that parents or carers say, feel, want, or chose not to say."""
        return any(
            _DECLINED.search(run.text) or not (says_nothing(run.text) or only_introduces(run))
            for run in self.of("parent")
        )


def says_nothing(text: str) -> bool:
    """Whether a text says no more than that there are no views."""
    return bool(
        _NOTHING.match(text) or _NOT_HAD.search(text) or _ELSEWHERE.search(text)
    ) and not QUOTATION.search(text)


def voices(plan: Plan) -> Voices:
    """Section A of a plan in runs, each with its voice."""
    speakers = Speakers(plan)
    section = plan.sections["A"]
    parts = [(part.label, part.text) for part in section.fragments] or [(None, section.text)]
    runs: list[Run] = []
    several = is_one_person(plan)  # whoever "they" are, then, it is not the child alone
    number = 0
    for label, text in parts:
        own = speakers.of_label(label)
        for line in text.split("\n"):
            number += 1
            new = list(_line(line, label, own, number, speakers))
            runs += new if not several else _several(new, runs, speakers)
    return Voices(tuple(runs))


def _several(new: list[Run], earlier: list[Run], speakers: Speakers) -> Iterator[Run]:
    """The runs of a paragraph with "they" as the several people that were named before."""
    before = earlier[-1] if earlier else None
    for run in new:
        if run.voice in ("child", "parent") and not run.quoted and begins_with_they(run.text):
            carried = before is not None and before.voice == "both" and begins_with_they(before.text)
            joint = run.label is not None and speakers.is_joint(run.label)
            said = speakers.with_stand_ins(before.text) if before else ""
            named = they_are(said, speakers.child, speakers.kin)
            they = "both" if carried or (named is None and joint and run.voice == "child") else named
            if they == "both" or (they == "parent" and run.voice == "child"):
                run = replace(run, voice=they, cue="reported")
        elif before and run.voice == "child" and run.cue == "none" and before.voice == "both":
            run = replace(run, voice="both")
        yield run
        before = run


def _line(line: str, label: str | None, own: Voice, number: int, speakers: Speakers) -> Iterator[Run]:
    """The runs of one paragraph: quotations, and the sentences around them."""
    before = own
    for start, end, quoted in _pieces(line):
        text = line[start:end]
        first = bool(FIRST_PERSON.search(text))
        if quoted:
            voice = speakers.of_quotation(text, line[:start][-120:], before)
            before = voice if before == "unknown" else before
            yield Run(text, voice, "own words", label, number, True, first)
            continue
        if len(text.split()) <= _LONGEST_HANDING_OVER and _HANDS_OVER.search(text):
            handed = speakers.of_label(text)
            if handed != "unknown":
                before = handed
                yield Run(text, "writer", "label", label, number, False, first)
                continue
        told = speakers.of_sentence(text, before)
        if told is not None:
            before = told[0] if told[0] != "writer" and told[1] != "wish" else before
            yield Run(text, *told, label, number, False, first)
        else:
            yield Run(
                text,
                before,
                "label" if before == own and own != "unknown" else "none",
                label,
                number,
                False,
                first,
            )


def _pieces(line: str) -> Iterator[tuple[int, int, bool]]:
    """A paragraph's quotations of some length and the sentences between them, in order."""
    quotations = [
        found.span() for found in QUOTATION.finditer(line) if len(found.group().split()) >= _FEWEST_QUOTED
    ]
    position = 0
    for start, end in [*quotations, (len(line), len(line))]:
        for left, right in sentence_spans(line[position:start]):
            if re.search(r"\w", line[position + left : position + right]):
                yield position + left, position + right, False
        if end > start:
            yield start, end, True
        position = end
