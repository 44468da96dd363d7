"""The store's changes of shape, oldest first. `HEAD` is what this version of the program needs."""

REVISIONS = ("0001",)
HEAD = REVISIONS[-1]
