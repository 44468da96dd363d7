"""Tables whose columns nothing parts but white space, and the lists in two columns that look like them."""

from __future__ import annotations

from itertools import zip_longest

from tests.reading.pdf.pages import Sheet, grid_of, left_out, paragraphs, tables, wrapped

#: Where three columns begin, and how wide their text may be.
COLUMNS = ((60.0, 215.0), (295.0, 115.0), (430.0, 100.0))
HEADER = ["What Orla will have", "Who will do it", "When and for how long each time"]
ROWS = [
    [
        "A picture exchange approach, taught step by step in short bursts of play with an adult on each side.",
        "Key worker and second adult, both trained by the therapist",
        "10 minutes, twice every day",
    ],
    [
        "Objects of reference for five daily routines, kept in a bag and shown before each change.",
        "All adults in the room",
        "At every change",
    ],
    [
        "A movement programme of steps, slopes and beams, set by a physiotherapist.",
        "Teaching assistant",
        "15 minutes, three times weekly; reviewed each term",
    ],
]


def write_row(sheet: Sheet, y: float, cells: list[str], leading: float = 14.5, room: float = 3.0) -> float:
    """A row whose cells wrap; gives where the next one begins."""
    lines = [wrapped(text, width) if text else [] for text, (_, width) in zip(cells, COLUMNS, strict=True)]
    for (x, _), texts in zip(COLUMNS, lines, strict=True):
        sheet.lines(x, y, texts, leading)
    return y + leading * max(map(len, lines)) + room


def write_header(sheet: Sheet, y: float) -> float:
    """The header in bold."""
    below = write_row(sheet.font("Helvetica-Bold"), y, HEADER)
    sheet.font()
    return below


def test_rows_whose_cells_all_wrap_stay_whole() -> None:
    sheet = Sheet().write(60, 60, "Section F").write(60, 76, "Special educational provision")
    y = write_header(sheet, 100)
    for row in ROWS:
        y = write_row(sheet, y, row)
    sheet.write(60, y + 40, "Section G").write(60, y + 56, "Health provision")
    document = sheet.read()
    assert grid_of(tables(document)[0]) == [HEADER, *ROWS]
    assert [block.text for block in paragraphs(document)][-1] == "Health provision"


def test_cells_stay_above_the_heading_of_the_next_section() -> None:
    sheet = Sheet()
    y = write_header(sheet, 100)
    for row in ROWS:
        y = write_row(sheet, y, row)
    sheet.write(60, y + 40, "Section H1")
    sheet.write(60, y + 56, "Social care provision under section 2 of the Chronically Sick and Disabled Act")
    sheet.write(60, y + 80, "None is required.")
    texts = [block.text for block in sheet.read().blocks()]
    assert texts.index("15 minutes, three times weekly; reviewed each term") < texts.index("Section H1")


def test_a_row_torn_by_the_page_end_is_one_row_under_its_repeated_header() -> None:
    sheet = Sheet()
    y = write_row(sheet, write_header(sheet, 700), ROWS[1])
    write_row(sheet, y, ["A shared attention group with a box of", "Early years worker", "15 minutes, four"])
    sheet.page()
    y = write_row(
        sheet, write_header(sheet, 70), ["motivating toys, in a pair.", "trained in it", "times weekly"]
    )
    write_row(sheet, y, ROWS[2])
    document = sheet.read()
    [table] = tables(document)
    torn = [
        "A shared attention group with a box of motivating toys, in a pair.",
        "Early years worker trained in it",
        "15 minutes, four times weekly",
    ]
    assert grid_of(table) == [HEADER, ROWS[1], torn, ROWS[2]]
    assert ("repeated-table-header", "\t".join(HEADER)) in left_out(document)


def test_only_one_cell_of_a_torn_row_goes_on_under_the_repeated_header() -> None:
    sheet = Sheet().font("Helvetica-Bold").write(60, 720, "Area").write(180, 720, "What is hard").font()
    sheet.write(60, 738, "Talking and").write(180, 738, "Orla has no words yet and depends upon")
    sheet.write(60, 752, "listening").write(180, 752, "adults who guess what she wants.")
    sheet.write(60, 770, "Feelings").write(180, 770, "Coming in brings distress, in which she falls")
    sheet.page().font("Helvetica-Bold").write(60, 70, "Area").write(180, 70, "What is hard").font()
    sheet.write(180, 88, "backwards.")
    sheet.write(60, 106, "Body").write(180, 106, "Her balance is unsteady and she tires before")
    sheet.write(180, 120, "the session ends.")
    assert grid_of(tables(sheet.read())[0]) == [
        ["Area", "What is hard"],
        ["Talking and listening", "Orla has no words yet and depends upon adults who guess what she wants."],
        ["Feelings", "Coming in brings distress, in which she falls backwards."],
        ["Body", "Her balance is unsteady and she tires before the session ends."],
    ]


def test_a_header_without_a_name_for_the_numbers_is_of_the_table() -> None:
    sheet = Sheet().write(60, 70, "Outcomes sought for Orla").font("Helvetica-Bold")
    sheet.write(90, 100, "By the end of the year").write(430, 100, "To be achieved by").font()
    for number, text in enumerate(("Orla will ask for a toy.", "Orla will take turns."), start=1):
        y = 100.0 + 18 * number
        sheet.write(60, y, str(number)).write(90, y, text).write(430, y, "July 2027")
    assert grid_of(tables(sheet.read())[0]) == [
        ["", "By the end of the year", "To be achieved by"],
        ["1", "Orla will ask for a toy.", "July 2027"],
        ["2", "Orla will take turns.", "July 2027"],
    ]


def test_numbered_lists_beside_each_other_are_read_one_after_the_other() -> None:
    sheet = Sheet()
    left = [
        "1. Orla will keep a talk going",
        "2. Orla will stay with a task",
        "3. Orla will write a sentence",
    ]
    right = [
        "4. She will play a whole game",
        "5. Orla will tell an adult of",
        "6. Orla will be asleep within",
    ]
    more = ["with a friend for four turns,", "and will do so every day, and", "by the end of next summer."]
    for number, texts in enumerate(zip_longest(left, right)):
        for x, text in zip((57.0, 310.0), texts, strict=True):
            sheet.write(x, 100.0 + 50 * number, text)
            sheet.lines(x + 14, 114.5 + 50 * number, more[:2], 14.5)
    sheet.write(60, 260, "Section F")
    read = [block.label for block in sheet.read().blocks() if block.label]
    assert read == ["1.", "2.", "3.", "4.", "5.", "6."]


def test_a_form_in_groups_keeps_its_lines() -> None:
    rows = [["Name", "Orla Finch"], ["Born", "4 May 2016"], ["School", "Marsh End"], ["Year", "Four"]]
    sheet = Sheet()
    for y, (label, value) in zip((90.0, 104.5, 140.0, 154.5), rows, strict=True):
        sheet.write(60, y, label).write(200, y, value)
    assert grid_of(tables(sheet.read())[0]) == rows
