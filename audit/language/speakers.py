"""The speakers of Section A: how the child, the parents and the writer are known by their words.

Patterns are made for one plan, from the child's names, the parents' names that the plan itself gives, and
the words for parents of `checklists/words-voice.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from audit.language.marks import is_key, marks_in, voices_of_marks
from audit.language.sentences import sentence_spans
from audit.language.words import word_lists
from audit.model.plan import Plan

#: "both": child and parents in one breath, nobody can say whose view it is.
Voice = Literal["child", "parent", "both", "writer", "unknown"]

#: How sure it is: words of one's own, what somebody is said to have said or shown, or the label above.
Cue = Literal["own words", "reported", "wish", "label", "none"]

_TELLS = (
    r"(?:says|said|tells|told|writes|wrote|typed|types|dictated|signed|signs (?:to|that)|drew|asked|asks|"
    r"answered|explained|explains|described?s?|spoke|recorded|filled|completed|shared|chose|chooses|picked|"
    r"sorted|stuck|placed|circled|ticked|ranked|named|held up|marked|coloured|pointed|pushed away|reached|"
    r"showed|shows|lets? (?:you|us|people)|lets (?:it|her|his)|sent|added|adds|reported|reports|agreed|"
    r"nodded|smil\w+|laugh\w+|turn(?:s|ed) (?:to|towards|away)|took (?:us|her|his)|gave|gives|expressed|"
    r"communicated?s?|made|put|looked|looks (?:up|at|for)|rated|voted|requested|took part|"
    r"reach(?:es|ed) (?:for|to|out)|turns from|leans? (?:in|towards|to|into|away)|leant|pushes|pulls|hums|"
    r"stills|quietens|vocalis\w+|claps|cries when|goes (?:straight|first)|is clear that|was clear that|"
    r"has asked|has said|has told|enjoyed telling)"
)
#: What parents do when they give their views; having asked for an assessment, or been told, is history.
_PARENTS_TELL = (
    r"(?:says?|said|tells?|(?<!were )(?<!was )(?<!been )told|writes?|wrote|typed|spoke|describe[sd]?|"
    r"explain(?:s|ed)?|"
    r"shared?|completed|filled|gave|adds?|added|report(?:s|ed)?|sent|talked|met the|recorded|asks? that|"
    r"asked that|(?:was|were|has been|have been) (?:asked|invited)\b[^.]{0,60}\b(?:chose|declined|did not)|"
    r"expressed|contributed|sum up|remember|submitted|declined|chose not|did not (?:want|wish))"
)
_WISHES = (
    r"(?:(?:would|['’]d) (?:really |also |most of all )?(?:like|love|prefer)|wants?|wanted|hopes?|hoped|"
    r"wish(?:es)?|dreams?|adores?|adored|detests?|cannot stand|can['’]t stand|likes?|liked|loves?|loved|"
    r"enjoys?|enjoyed|hates?|hated|dislikes?|prefers?|preferred|feels?|felt|thinks?|thought|"
    r"worr(?:y|ies|ied)|believes?|(?:is|are|was|were) (?:very |so |most |both )?(?:"
    r"proud|delighted|relieved|hopeful|thrilled|worried|happy|unhappy|pleased|anxious|frightened|scared|"
    r"excited|sad|keen|grateful|concerned|tired|looking forward)|"
    r"(?:does not|doesn['’]t|do not|don['’]t|did not|didn['’]t) (?:like|want|enjoy|feel|think|mind)|"
    r"(?:is|are) going to be|looks? forward|dreads?|finds?|aspires?|plans to|ask(?:s|ed)? that|feel|misses)"
)
FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|d|ve|ll)|me|my|mine|myself)\b")
WE = re.compile(r"\b(?:[Ww]e|[Ww]e['’](?:d|re|ve|ll)|[Oo]ur (?:son|daughter|child|boy|girl|family|little))\b")
_OWN_CHILD = re.compile(r"\b(?:my|our) (?:\w+ )?(?:(?:grand)?(?:son|daughter)|child|boy|girl)\b", re.I)
OF_ANOTHER = re.compile(r"\b(?:him|his|her|hers|himself|herself|them|he|she)\b")
_SELF_INTRODUCED = re.compile(
    r"^\W*I (?:have met|met|went|visited|saw|should like to add|spoke|talked|asked)\b"
)
#: What a pupil says of a life at school and after it, and no parent of theirs, right behind the parents too.
_A_PUPILS_LIFE = re.compile(
    r"\bI\b[^.;]*\b(?:friends? at (?:school|college|nursery)|my (?:teachers?|lessons|homework|class|mum|dad)|"
    r"when I(?: am|['’]m)? (?:grow up|grown up|older|big|bigger|leave school)|sat next to me)\b|"
    r"^\W*I (?:get|feel) (?:so |really |very )?(?:angry|cross|mad|bored|stuck|muddled)\b"
)
#: A list of its own kind: "Likes: trains".
_LISTED = re.compile(
    r"\W*(?:likes?|dislikes?|loves|hates|enjoys|wants|favourites?|interests?)\s*:", re.IGNORECASE
)
#: Somebody named beside a post is a professional, and no parent.
_IN_A_POST = re.compile(
    r"\b(?:teacher|assistant|mentor|tutor|therapist|psychologist|worker|SENCO|SENDCO|nurse|doctor|"
    r"headteacher|head of|officer|advocate|key person|keyworker|staff)\b",
    re.IGNORECASE,
)
#: "What Yvette says", "Lorraine's view": a part of Section A under the name of somebody.
_LABEL_NAMES = re.compile(
    r"^\W*(?:(?:What|How) (?P<one>[A-Z][\w’'-]+)(?:(?:,| and) (?P<two>[A-Z][\w’'-]+))? (?:both )?"
    r"(?:says?|said|thinks?|feels?|tells? us|told us|hopes?|wants?|would (?:like|say)|sees? it)\b|"
    r"(?P<three>[A-Z][\w-]+)['’]s? (?:own )?(?:views?|words|hopes|wishes|thoughts)\b)"
)
_NOBODY = frozenset(
    "He She They It The His Her Their My Our I We You This Child Children Parent Parents".split()
)
#: What a child who speaks as "I" is thought by those at home to want is the child's view, as they saw it.
_WHAT_I_WANT = re.compile(
    r"\b(?:thinks?|believes?|feels?|says?|knows?|tells? (?:you|people|us)) "
    r"(?:that )?I(?: (?:would|really|also|do not|don['’]t))? "
    r"(?:want|like|love|enjoy|prefer|hate|mean|choose|wish|need|['’]d)\b"
)
#: Views of a child who does not speak, as those who know them saw them.
_WATCHED = re.compile(
    r"\b(?:watched|filmed|noted (?:what|when|how)|observed (?:him|her|them|what|over|in))\b"
)
_SHE_TELLS = re.compile(
    rf"^\W*(?:(?:In|At|On|For|When)\b[^,]{{2,40}}, )?(?:He|She|They|he|she|they)"
    rf"(?: \w+ly| also| then)? (?P<tells>{_TELLS}|(?P<wishes>{_WISHES}))\b"
)
#: "They add that they asked him, and he said," in what parents tell: the child's own words follow.
_QUOTES_THE_CHILD = re.compile(
    r"\b(?:he|she) (?:\w+ly )?(?:said|says|answered|replied|told (?:us|them|her|him)|whispered|signed|typed|"
    r"wrote)[,:]?\s*$"
)
_ONE_PARENT = re.compile(
    r"\b(?:mother|father|mum|mummy|mam|dad|daddy|nan|nana|gran|grandmother|grandfather|grandma|grandad|aunt\w*|"
    r"uncle|carer|guardian)\b",
    re.IGNORECASE,
)
_THEY = re.compile(
    r"^\W*(?:They|(?:His|Her|[A-Z][\w-]+['’]s) (?:\w+ )?(?:parents|carers|family|grandparents))\b"
)
_YOU_TELL = re.compile(
    rf"^\W*(?:[^.;:]{{2,60}}?, |[^.;:]{{2,60}}? (?:is what|and) )?[Yy]ou(?: \w+ly| also| then| have)?"
    rf" (?P<tells>{_TELLS}|(?P<wishes>{_WISHES}))\b"
)
#: "He wrote down her words": who took a view down holds none.
_NOT_TAKEN_DOWN = (
    r"(?! (?:it|them|this|that|these)?\b ?(?:all )?down\b| (?:his|her|their) (?:own )?(?:words|answers))"
)
_SPEAKER = re.compile(r"^\W*(?P<name>(?:(?:Mr|Mrs|Ms|Miss|Dr) )?[A-Z][\w'’-]+)(?! \w+ed by)")


class Speakers:
    """The child's names and the words for parents, as patterns."""

    def __init__(self, plan: Plan) -> None:
        given = (plan.details.name or "").split()[:1]
        names = [re.escape(name) for name in (*given, plan.details.preferred_name) if name]
        surname = (plan.details.name or "-").split()[-1]
        title = "|".join(re.escape(part) for part in {surname, *surname.split("-")} if part) or r"(?!)"
        who = "|".join([*names, r"[Tt]he (?:child|young person|pupil|student|boy|girl)"])
        kin = "|".join(
            _at_home(word) for word in sorted(word_lists("voice")["parents"], key=len, reverse=True)
        )
        self.child = rf"(?:{who})"
        self.kin = rf"(?:{kin})s?"
        called = "|".join(
            _names_of(self.kin, plan.sections["A"].text, (*given, plan.details.preferred_name or ""))
        )
        self._parents = (
            rf"(?:(?i:{self.kin})|{called or '(?!)'}|"
            rf"(?:Mr|Mrs|Ms|Miss|Dr|Major)\.? (?:and (?:Mr|Mrs|Ms)\.? )?(?:[\w'’-]+ )?(?:{title})|"
            rf"(?:Mr|Mrs|Ms) and (?:Mr|Mrs|Ms)\b(?: [A-Z][\w'’-]+)?)"
        )
        self._child_tells = re.compile(rf"\b{self.child},?(?: \w+ly| also| then| now| both)?,? {_TELLS}\b")
        self._tagged = re.compile(
            rf",['’”\"]? (?:he|she|they|{self.child}) (?:says|said|thinks|adds|explains)\b"
        )
        self._child_wishes = re.compile(
            rf"\b{self.child},?(?: \w+ly| also| still)? {_WISHES}\b|\b{self.child}['’]s (?:\w+ )?"
            rf"(?:wish|hope|dream|ambition|aspiration|favourite|views?|choice)"
        )
        self._parents_act = re.compile(
            rf"\b{self._parents}\b(?:,? (?:\([^)]*\)|[A-Z][\w'’-]+),?)*[^.;:“\"]{{0,40}}?"
            rf"(?:\b(?:{_PARENTS_TELL}|{_WISHES})\b|"
            r"['’]s? (?:\w+ )?(?:wish|hope|dream|worry|view|contribution|concern)|:)"
        )
        self._joint = re.compile(
            rf"(?i:\b{self.child}|\bchild|\bpupil|\byoung person)(?:['’]s)?,? (?i:and|&) "
            rf"(?i:(?:(?:his|her|their|the) )?(?:\w+ )?{self.kin})"
        )
        #: "Mrs Hale asked Robin on his own, and he put": what came of asking.
        self._asked = re.compile(
            rf"\b(?:asked|met|visited|showed|shown|gave|spoke (?:to|with)|talked (?:to|with)|sat with|"
            rf"worked with|played with) {self.child}\b[^.;]{{0,90}}?\b(?:he|she|they)(?: \w+ly| also| then)? "
            rf"{_TELLS}\b"
        )
        text = plan.sections["A"].text
        #: Written to the child: "Robin, you told us that you like trains."
        self._is_addressed = not FIRST_PERSON.search(text) and bool(
            re.search(
                rf"\b[Dd]ear {self.child}\b|\b{self.child}, (?:you|this is)\b|"
                rf"\b[Yy]ou are [^.]{{0,40}}, {self.child}\b|"
                r"\b[Yy]our (?:mum|mam|dad|mother|father|parents|family)\b",
                text,
            )
        )
        self._both = re.compile(
            rf"(?:\b{self.child} and (?:(?:his|her|their) (?:\w+ )?)?(?i:{self.kin})|"
            rf"(?i:{self.kin}) and {self.child})\b[^.;:]{{0,15}}?(?:{_TELLS}|{_WISHES})"
        )
        #: The same in a part that is written to the child.
        self._both_of_you = re.compile(
            rf"(?:\b[Yy]ou(?: both| all|,)? (?:and|with|together with|along with) your (?:\w+ )?"
            rf"(?i:{self.kin})|\b[Yy]our (?:\w+ )?(?i:{self.kin})(?: and (?i:{self.kin}))? and you|"
            r"\b[Bb]oth of you|\b[Yy]ou (?:both|all|two|three))\b,?(?: and (?:your )?\w+){0,2}(?: \w+ly|"
            rf" also| both| all| have| together| then)*,? (?:{_TELLS}|{_WISHES})\b"
        )
        self._marks = voices_of_marks(text, self.child, self.kin)
        self._another_hopes = re.compile(
            r"\b(?!(?:It|This|That)\b)[A-Z][\w'’-]+(?: and [A-Z][\w'’-]+)? (?:both )?(?:hopes?|wish(?:es)?|"
            rf"would (?:like|love)|wants?|dreams?|worr(?:y|ies)|adds?|(?:wrote|writes){_NOT_TAKEN_DOWN}|"
            rf"feels?|thinks?|believes?|says?|describes?)\b(?=[^.]{{0,80}}\b(?:he|she|him|her|his|they|them|{self.child}))"
        )
        self._name = re.compile(rf"\b{self.child}\b")
        self._label_child = re.compile(
            rf"\b{self.child}\b|\b(?:child|young person|pupil|student)(?:['’]?s|s['’])? (?:own )?"
            r"(?:views?|voice|wishes|aspirations|words|interests)|"
            r"\b(?:views?|voice|wishes) of the (?:child|young person|pupil)\b|\bown words\b|"
            r"\b(?:my|me|I|I['’]m|mine)\b|^\W*(?:likes?|dislikes?|loves|hates|enjoys|likes and dislikes|"
            r"favourites?|wishes|what (?:do you|is important|matters)|would you)\b|\bdo you\b",
            re.IGNORECASE,
        )
        self._label_parent = re.compile(
            rf"\b(?:{self._parents}|your child|our (?:hopes|views (?:of|about|on)|child|son|daughter))\b",
            re.I,
        )

    def of_label(self, label: str | None) -> Voice:
        """Whose part it is by the label above it; unknown for history, communication and the like."""
        if not label or re.search(
            r"\b(?:history|story|background|so far|communicat|gather|wrote|found out|involve|"
            r"talking with|how (?:to|we|these))",
            label,
            re.IGNORECASE,
        ):
            return "parent" if label and re.search(r"\byour child\b", label, re.IGNORECASE) else "unknown"
        parent, child = self._label_parent.search(label), self._label_child.search(label)
        if not parent and self._names_another(label):
            return "parent"  # Section A has the child's views and those of who brings the child up
        if parent and child and re.search(r"\band\b", label):
            return "unknown"
        if parent:
            return "parent"
        return "child" if child else "unknown"

    def _names_another(self, label: str) -> bool:
        """Whether a label says whose words follow by a name, and it is not the child's."""
        found = _LABEL_NAMES.match(label)
        if found is None or _IN_A_POST.search(label):
            return False
        names = [name for name in found.group("one", "two", "three") if name]
        return not any(name in _NOBODY or re.fullmatch(self.child, name) for name in names)

    def names_child(self, text: str) -> bool:
        """Whether a text speaks of the child by name."""
        return bool(self._name.search(text))

    def is_joint(self, label: str) -> bool:
        """Whether a label is for the child and those at home together."""
        return bool(self._joint.search(label))

    def of_sentence(self, text: str, before: Voice) -> tuple[Voice, Cue] | None:
        """Whose view an unquoted sentence tells by its own words, or by the mark behind it."""
        if self._marks and not is_key(text) and (marked := marks_in(text, self._marks)):
            return marked[0], "reported"
        if _SELF_INTRODUCED.match(text) and (self.names_child(text) or OF_ANOTHER.search(text)):
            return "writer", "own words"
        if self._both.search(text) or (self._is_addressed and self._both_of_you.search(text)):
            return "both", "reported"
        if WE.search(text) and not re.search(r"\bI\b", text):
            about = self.names_child(text) or OF_ANOTHER.search(text)
            if before == "child" and not about:
                return "child", "own words"
            return "parent", "reported" if self._parents_act.search(text) else "own words"
        if _OWN_CHILD.search(text):
            return "parent", "own words"
        if _WATCHED.search(text) and (self.names_child(text) or OF_ANOTHER.search(text)):
            return "child", "reported"
        if self._asked.search(text):
            return "child", "reported"
        addressed = _YOU_TELL.match(text) if self._is_addressed else None
        if addressed:
            return "child", "wish" if addressed["wishes"] else "reported"
        child = self._child_tells.search(text)
        parents = self._parents_act.search(text)
        if parents and (child is None or parents.start() < child.start()):
            return ("child" if _WHAT_I_WANT.search(text) else "parent"), "reported"
        if child:
            return "child", "reported"
        another = self._another_hopes.search(text)
        if (
            another
            and not self._child_wishes.search(text)
            and not _IN_A_POST.search(text[: another.end()])
            and not _of_one_self(another.group().split()[0], text)
            # "She wrote down what he said" in the child's own part is of whoever asked, named before.
            and not (before == "child" and another.group().split()[0] in ("He", "She", "They"))
        ):
            return "parent", "reported"
        if FIRST_PERSON.search(text):
            about = self.names_child(text) or OF_ANOTHER.search(text)
            still_theirs = before == "parent" and (about or not _A_PUPILS_LIFE.search(text))
            return ("parent" if still_theirs else "child"), "own words"
        if before != "parent":
            if _LISTED.match(text):
                return "child", "wish"
            if self._child_wishes.search(text) or self._tagged.search(text):
                return "child", "wish"
            pronoun = _SHE_TELLS.match(text)
            if pronoun:
                return "child", "wish" if pronoun["wishes"] else "reported"
        return None

    def of_quotation(self, text: str, lead: str, before: Voice) -> Voice:
        """Whose words a quotation is, by who is named before it, else by what it says."""
        spans = sentence_spans(lead)
        last = lead[spans[-1][0] : spans[-1][1]] if spans else ""
        speaker = _SPEAKER.match(last)
        if _THEY.match(last) and _QUOTES_THE_CHILD.search(last) and not _ONE_PARENT.search(last):
            return "child"
        if speaker and re.search(rf"[:,]$|\b(?:{_TELLS}|{_PARENTS_TELL})\b", last):
            if re.fullmatch(self.child, speaker["name"]) or self._child_tells.search(last):
                return "child"
            if speaker["name"] not in ("He", "She", "They", "His", "Her", "Their", "In", "At", "When", "It"):
                return "parent"
        if _OWN_CHILD.search(text):
            return "parent"
        if before != "unknown":
            return before
        about = self._name.search(text) or re.search(
            r"\bwants? (?:him|her) to\b|\b(?:for|to see|hear) (?:him|her)\b", text
        )
        return "parent" if about or (WE.search(text) and OF_ANOTHER.search(text)) else "child"


def _at_home(word: str) -> str:
    """A word for parents as a pattern: "home" says something, "happy at home" is a place."""
    places = "".join(
        rf"(?<!\b{place} )" for place in ("at", "from", "in", "to", "the", "own", "go", "of", "come")
    )
    return f"{places}home" if word == "home" else re.escape(word)


def _of_one_self(subject: str, text: str) -> bool:
    """Whether "She wants ... so that she can" speaks of one person only: a child, and no parent of one."""
    others = {"He": r"\b(?:she|her|hers)\b", "She": r"\b(?:he|him|his)\b"}.get(subject)
    return others is not None and not re.search(others, text)


def _names_of(kin: str, text: str, not_these: tuple[str, ...]) -> Iterator[str]:
    """The names that a plan gives parents: "her mum, Carly", "Kelly (mum)", "his mothers, Ruth and Dani"."""
    name = r"[A-Z][\w'’-]+"
    pattern = (
        rf"\b(?i:{kin}),? (?P<one>{name})(?:(?:,| and) (?P<two>{name}))?|\b(?P<three>{name}) \((?i:{kin})\)"
    )
    for found in re.finditer(pattern, text):
        for given in found.group("one", "two", "three"):
            if given and given not in not_these and given not in ("He", "She", "They", "The", "In", "I"):
                yield re.escape(given)
