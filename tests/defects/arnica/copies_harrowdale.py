"""Two defective copies of the Harrowdale plan."""

from __future__ import annotations

from tests.defects.arnica.words import Copy


def copy_a(c: Copy) -> None:
    """Two outcomes left of ten, and a school named in a first draft."""
    c.after("= I |", "Pebble Lane Primary School, a mainstream primary school.")
    c.passage(
        "S08", "I", "Pebble Lane Primary School, a mainstream primary school.", "a school in a first draft"
    )
    c.drop("E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10")
    c.passage("O01", "E", None, "two outcomes")
    c.passage("O10", "E", None, "C and D have needs, and no outcome answers any of them")
    c.sub("work on his grasp", "work on her grasp")
    c.mark("M02", "F11", "she, of a boy")
    c.after(
        "Mum says she can read him",
        "The physiotherapist finds that he is at level IV of the gross motor "
        "scale with raised tone "
        "in both legs, and he should have stretches twice a day and a walker.",
    )
    c.passage(
        "V08",
        "A",
        "The physiotherapist finds that he is at level IV of the gross motor scale with "
        "raised tone in both "
        "legs, and he should have stretches twice a day and a walker.",
        "a finding and provision in A",
    )
    c.rewrite("B4", "Teddy has some difficulties with his early number.")
    c.mark("N03", "B4", "no level, nothing seen, no effect")


def copy_b(c: Copy) -> None:
    """Teddy not heard, therapy moved to G, dates gone."""
    c.sub("Polish and English", "Choose an item.")
    c.passage("S04", "", "Choose an item.", "a form field left unfilled")
    c.sub("21.02.2022", "")
    c.passage("S05", "", None, "no date of birth")
    c.cut("== What Teddy showed us", "== What Teddy enjoys")
    c.sub(
        "His key person, Miss Oakes, showed him photos of his day and we watched what he reached for, what "
        "made him laugh and what he "
        "turned away from. Mum and Dad then told me their side",
        "Mum and Dad told me all about him",
    )
    c.rewrite("A4", "His family hope that music will always be part of his life.")
    c.passage("V01", "A", None, "no views of the child")
    c.cut("~ Social care ||")
    c.passage("S12", "K", None, "no social care advice")
    c.after(
        "[B5 semh]",
        "[B8 semh] Teddy only concentrates for around three minutes, and that is with an adult "
        "next to him and no noise. Left "
        "alone he flits about and games and stories do not get finished.",
    )
    c.link("B8 > E3 F4 F6")
    c.mark("N06", "B8", "says again what is said under cognition and learning")
    c.drop("F1")
    c.after(
        "[G3]",
        "* [G4] A speech and language therapist with experience of eye-gaze will see Teddy 1:1 at "
        "school for 40 minutes once a "
        "week in term time to teach him his eye-pointing book and then his talking device, with a review "
        "each term.",
    )
    c.link("B1 > G4; E1 > G4")
    c.mark("P12", "G4", "speech and language therapy for communication only in G")
    c.drop("G1")
    c.sub(
        "By the end of Key Stage 1 (July 2029), unless an earlier date is given:", "What we want for Teddy:"
    )
    for one in ("E1", "E3", "E4", "E6", "E7"):
        c.mark("O02", one, "no date of its own, and the lead no longer gives one")
    c.after(
        "* [F7]",
        "* [F12] A music specialist from the county music service will lead a turn-taking music "
        "group of four children, Teddy "
        "included, for 30 minutes a week.",
    )
    c.link("B3 > F12; E3 > F12")
    c.mark("P16", "F12", "the paragraph of the music group again, under another area")
    c.drop("F7")
