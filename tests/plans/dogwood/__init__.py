"""Author "dogwood": eight invented plans of three invented councils, and one report that is not a plan.

`content/` holds the words, one text file a child; `forms/` the councils' templates; `sheet.py` puts the
one into the other and records the labels in the same breath; `draw.py` writes every file.
"""
