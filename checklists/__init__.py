"""Data only: the quality assurance frameworks, headings and word lists, as TOML files.

It is a package so that its files travel with an installation and are found from a clone alike:
`importlib.resources.files("checklists")`.
"""
