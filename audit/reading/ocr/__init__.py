"""Words read from pictures: pages that were scanned, or whose letters are stored without their meaning.

A page is rendered upright, its words are recognised by whichever engine is installed, its ruled lines
are found in the picture, and both go the way of a text layer's: lines, tables, sections, items.
"""
