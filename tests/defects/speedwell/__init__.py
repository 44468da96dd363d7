"""Whole plans by one author: five clean ones, and two of each with defects put in and labelled.

Each plan is a plain text under `plans/`: its words in a light markup, its details and links, its guards, and
the edits that make the two defective copies. `draw` makes the Word files and the labels from it.
"""
