"""How large a file may be before it is refused: far above any real plan, far below what hurts.

A plan is 8-40 pages, at times over 100. A file past these limits is broken, hostile or not a plan;
it is refused with a message, never audited in part.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The caps both readers keep to; each says why it stands where it does."""

    #: 100 MiB: plans with photographs reach some 30 MiB, and the whole file is held in memory.
    file_bytes: int = 100 * 1024 * 1024
    #: A Word file has 15-40 parts and one for each picture; a directory of millions is an attack.
    zip_entries: int = 5_000
    #: 64 MiB for one XML part: the text of a 100-page plan is some 10 MiB with all its formatting.
    part_bytes: int = 64 * 1024 * 1024
    #: 512 MiB for all parts as declared in the directory: pictures unpack to little more than they are.
    unpacked_bytes: int = 512 * 1024 * 1024
    #: Word's XML packs 10-40 to 1; beyond 200 to 1 (on a part that matters in size) it is a zip bomb.
    zip_ratio: int = 200
    #: A part smaller than this cannot hurt, whatever its ratio.
    zip_ratio_from: int = 8 * 1024 * 1024
    #: Tags and attributes of one XML part, counted before it is parsed as each costs memory: 40 pages have
    #: some 100,000.
    xml_tags: int = 1_200_000
    #: Tables in tables in controls in text boxes: real plans nest 6 deep, and each level uses the stack.
    xml_depth: int = 60
    #: Paragraphs with or without text: a 100-page plan has about 8,000, empty spare rows included.
    paragraphs: int = 60_000
    #: Table cells: a 100-page plan has about 5,000.
    cells: int = 60_000
    #: Columns of one table: Word itself stops at 63; a declared span of a million must not be built.
    columns: int = 200
    #: Pages of a PDF: plans with every report bound in have reached 300.
    pages: int = 600
    #: Scanned pages recognised: each takes seconds. Plans with every report bound in have reached 150.
    scanned_pages: int = 200
    #: Characters of text read: a 100-page plan has about 300,000.
    characters: int = 4_000_000


#: What every command uses unless told otherwise.
DEFAULT = Limits()
