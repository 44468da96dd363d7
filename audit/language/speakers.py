"""The speakers of Section A: how the child, the parents and the writer are known by their words.

The child's names, and the parents' names that the plan itself gives, are replaced by stand-ins before
anything is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from audit.language.marks import is_key, marks_in, voices_of_marks
from audit.language.sentences import sentence_spans
from audit.language.speaker_patterns import CHILD, FAMILY, PARENT, speaker_patterns
from audit.language.speaker_words import (
    A_PUPILS_LIFE,
    FIRST_PERSON,
    IN_A_POST,
    LABEL_NAMES,
    LISTED,
    NOBODY,
    OF_ANOTHER,
    ONE_PARENT,
    OWN_CHILD,
    PARENTS_TELL,
    QUOTES_THE_CHILD,
    SELF_INTRODUCED,
    SHE_TELLS,
    SPEAKER,
    TELLS,
    THEY,
    WATCHED,
    WE,
    WHAT_I_WANT,
    YOU_TELL,
)
from audit.language.words import word_lists
from audit.model.plan import Plan

#: "both": child and parents in one breath, nobody can say whose view it is.
Voice = Literal["child", "parent", "both", "writer", "unknown"]

#: How sure it is: words of one's own, what somebody is said to have said or shown, or the label above.
Cue = Literal["own words", "reported", "wish", "label", "none"]
_TELLS_NOW = re.compile(rf"[:,]$|\b(?:{TELLS}|{PARENTS_TELL})\b")


class Speakers:
    """Who speaks in Section A of one plan."""

    def __init__(self, plan: Plan) -> None:
        text = plan.sections["A"].text
        self._by = speaker_patterns(tuple(word_lists("voice")["parents"]))
        given = [*(plan.details.name or "").split()[:1], *filter(None, [plan.details.preferred_name])]
        family = [part for one in (plan.details.name or "").split()[-1:] for part in (one, *one.split("-"))]
        called = _names_of(self._by.parents_named, text, given)
        self._names = _names_in_text(called, given, family)
        self._names_in_labels = re.compile(self._names.pattern, re.IGNORECASE)
        told = self.with_stand_ins(text)
        self._is_addressed = not FIRST_PERSON.search(text) and bool(self._by.addressed.search(told))
        self._marks = voices_of_marks(told, self._by.child, self._by.kin)

    @property
    def child(self) -> str:
        """The child in text with stand-ins, as a part of a pattern."""
        return self._by.child

    @property
    def kin(self) -> str:
        """The words for those at home, as a part of a pattern."""
        return self._by.kin

    def with_stand_ins(self, text: str) -> str:
        """A text in which the names of child, parents and family are those that all patterns know."""
        return self._names.sub(_stand_in, text)

    def of_label(self, label: str | None) -> Voice:
        """Whose part it is by the label above it; unknown for history, communication and the like."""
        if not label or re.search(
            r"\b(?:history|story|background|so far|communicat|gather|wrote|found out|involve|"
            r"talking with|how (?:to|we|these))",
            label,
            re.IGNORECASE,
        ):
            return "parent" if label and re.search(r"\byour child\b", label, re.IGNORECASE) else "unknown"
        label = self._names_in_labels.sub(_stand_in, label)
        parent, child = self._by.label_parent.search(label), self._by.label_child.search(label)
        if not parent and self._names_another(label):
            return "parent"  # Section A has the child's views and those of who brings the child up
        if parent and child and re.search(r"\band\b", label):
            return "unknown"
        if parent:
            return "parent"
        return "child" if child else "unknown"

    def _names_another(self, label: str) -> bool:
        """Whether a label says whose words follow by a name, and it is not the child's."""
        found = LABEL_NAMES.match(label)
        if found is None or IN_A_POST.search(label):
            return False
        names = [name for name in found.group("one", "two", "three") if name]
        return not any(name in NOBODY or re.fullmatch(self._by.child, name) for name in names)

    def is_joint(self, label: str) -> bool:
        """Whether a label is for the child and those at home together."""
        return bool(self._by.joint.search(self._names_in_labels.sub(_stand_in, label)))

    def of_sentence(self, text: str, before: Voice) -> tuple[Voice, Cue] | None:
        """Whose view an unquoted sentence tells by its own words, or by the mark behind it."""
        text = self.with_stand_ins(text)
        if self._marks and not is_key(text) and (marked := marks_in(text, self._marks)):
            return marked[0], "reported"
        if SELF_INTRODUCED.match(text) and (self._by.names_child.search(text) or OF_ANOTHER.search(text)):
            return "writer", "own words"
        if self._by.both.search(text) or (self._is_addressed and self._by.both_of_you.search(text)):
            return "both", "reported"
        if WE.search(text) and not re.search(r"\bI\b", text):
            about = self._by.names_child.search(text) or OF_ANOTHER.search(text)
            if before == "child" and not about:
                return "child", "own words"
            return "parent", "reported" if self._by.parents_act.search(text) else "own words"
        if OWN_CHILD.search(text):
            return "parent", "own words"
        if WATCHED.search(text) and (self._by.names_child.search(text) or OF_ANOTHER.search(text)):
            return "child", "reported"
        if self._by.asked.search(text):
            return "child", "reported"
        addressed = YOU_TELL.match(text) if self._is_addressed else None
        if addressed:
            return "child", "wish" if addressed["wishes"] else "reported"
        child = self._by.child_tells.search(text)
        parents = self._by.parents_act.search(text)
        if parents and (child is None or parents.start() < child.start()):
            return ("child" if WHAT_I_WANT.search(text) else "parent"), "reported"
        if child:
            return "child", "reported"
        another = self._by.another_hopes.search(text)
        if (
            another
            and not self._by.child_wishes.search(text)
            and not IN_A_POST.search(text[: another.end()])
            and not _of_one_self(another.group().split()[0], text)
            # "She wrote down what he said" in the child's own part is of whoever asked, named before.
            and not (before == "child" and another.group().split()[0] in ("He", "She", "They"))
        ):
            return "parent", "reported"
        if FIRST_PERSON.search(text):
            about = self._by.names_child.search(text) or OF_ANOTHER.search(text)
            still_theirs = before == "parent" and (about or not A_PUPILS_LIFE.search(text))
            return ("parent" if still_theirs else "child"), "own words"
        if before != "parent":
            if LISTED.match(text):
                return "child", "wish"
            if self._by.child_wishes.search(text) or self._by.tagged.search(text):
                return "child", "wish"
            pronoun = SHE_TELLS.match(text)
            if pronoun:
                return "child", "wish" if pronoun["wishes"] else "reported"
        return None

    def of_quotation(self, text: str, lead: str, before: Voice) -> Voice:
        """Whose words a quotation is, by who is named before it, else by what it says."""
        text, lead = self.with_stand_ins(text), self.with_stand_ins(lead)
        spans = sentence_spans(lead)
        last = lead[spans[-1][0] : spans[-1][1]] if spans else ""
        speaker = SPEAKER.match(last)
        if THEY.match(last) and QUOTES_THE_CHILD.search(last) and not ONE_PARENT.search(last):
            return "child"
        if speaker and _TELLS_NOW.search(last):
            if re.fullmatch(self._by.child, speaker["name"]) or self._by.child_tells.search(last):
                return "child"
            if speaker["name"] not in ("He", "She", "They", "His", "Her", "Their", "In", "At", "When", "It"):
                return "parent"
        if OWN_CHILD.search(text):
            return "parent"
        if before != "unknown":
            return before
        about = self._by.names_child.search(text) or re.search(
            r"\bwants? (?:him|her) to\b|\b(?:for|to see|hear) (?:him|her)\b", text
        )
        return "parent" if about or (WE.search(text) and OF_ANOTHER.search(text)) else "child"


def _of_one_self(subject: str, text: str) -> bool:
    """Whether "She wants ... so that she can" speaks of one person only: a child, and no parent of one."""
    others = {"He": r"\b(?:she|her|hers)\b", "She": r"\b(?:he|him|his)\b"}.get(subject)
    return others is not None and not re.search(others, text)


def _names_of(known: re.Pattern[str], text: str, not_these: Sequence[str]) -> list[str]:
    """The names that a plan gives parents: "her mum, Carly", "Kelly (mum)", "his mothers, Ruth and Dani"."""
    return [
        name
        for found in known.finditer(text)
        for name in found.group("one", "two", "three")
        if name and name not in not_these and name not in ("He", "She", "They", "The", "In", "I")
    ]


def _names_in_text(called: Sequence[str], given: Sequence[str], family: Sequence[str]) -> re.Pattern[str]:
    """A pattern for the names of one plan, each in a group by the stand-in that takes its place."""
    return re.compile(
        rf"\b(?:(?P<parent>(?:{_one_of(called)})\b)|(?P<child>{_one_of(given)})|(?P<family>(?:{_one_of(family)})\b))"
    )


def _one_of(names: Sequence[str]) -> str:
    longest_first = sorted({name for name in names if name}, key=len, reverse=True)
    return "|".join(map(re.escape, longest_first)) or r"(?!)"


def _stand_in(found: re.Match[str]) -> str:
    return {"parent": PARENT, "child": CHILD, "family": FAMILY}[found.lastgroup or "child"]
