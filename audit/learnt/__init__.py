"""What labelled statements taught: how likely a check's fault is, from a statement's wording as a whole.

The checks name what they look for, so they miss what a writer says in other words. This is the second reader:
a small model that saw thousands of statements labelled by people who had not seen the checks. It never judges
alone which words are at fault; it says how sure a finding is, doubts one that the wording speaks against, and
points at a statement that a check passed over (`audit.checks.weighing`). Card: `judge.md`. `telling` does the
same for what the sentences of Section A tell (card: `telling.md`).
"""

from audit.learnt.judge import SLOT_OF, Judge, load_judge
from audit.learnt.marks import marks_of

__all__ = ["SLOT_OF", "Judge", "load_judge", "marks_of"]
