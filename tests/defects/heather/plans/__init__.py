"""The words of each plan and the edits that spoil its copies: one module a plan."""
