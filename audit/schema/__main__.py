"""`python -m audit.schema` writes the schema file anew after a change of the models."""

from pathlib import Path

from audit.schema import FILE, as_text

if __name__ == "__main__":
    Path(__file__).with_name(FILE).write_text(as_text(), encoding="utf-8")
