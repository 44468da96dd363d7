"""One module a plan: its words, what links to what, how it is drawn, and the edits that spoil its copies."""
