"""Author "birch": ten invented plans and one document that is not a plan, with their labels.

`content/` holds the words, one text file a child; `templates.py` and `more_templates.py` hold the
councils' forms; `draw.py` puts the one into the other and writes each file and its labels.
"""
