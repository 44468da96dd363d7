"""One module for each clean plan: its pages, its guards, and the edits that spoil it twice."""
