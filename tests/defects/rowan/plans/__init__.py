"""The words of each plan: one module a plan, its copies' edits beside it."""
