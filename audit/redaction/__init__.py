"""Takes out of an audit who the child is: names, schools, dates of birth, addresses and numbers.

What is taken out is replaced by a pseudonym that stays the same throughout a cycle ("Child 7QK2F"), so
that figures and threads can still be followed. The key that makes the pseudonyms is kept apart from them.
"""

from audit.redaction.audits import redacted
from audit.redaction.pseudonyms import Pseudonyms, new_key

__all__ = ["Pseudonyms", "new_key", "redacted"]
