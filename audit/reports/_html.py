"""What HTML reports are built of: one accessible page, without scripts and without the network."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape as _escape

from audit.reports import _colours
from audit.safety import clean_text, xml_text

#: A browser that opens the page fetches nothing and runs nothing, whatever got into it.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

_STYLE = f"""
:root {{ color-scheme: light; }}
* {{ box-sizing: border-box; }}
body {{ margin: 0; background: #fff; color: #{_colours.INK}; }}
body {{ font: 1rem/1.5 Arial, "Helvetica Neue", sans-serif; }}
.skip {{ position: absolute; left: -999rem; }}
.skip:focus {{ left: 1rem; top: 1rem; background: #fff; padding: .5rem 1rem; }}
header, main, footer, nav {{ max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }}
header {{ padding-top: 1.5rem; border-bottom: 4px solid #{_colours.ACCENT}; }}
h1 {{ font-size: 1.75rem; line-height: 1.25; color: #{_colours.ACCENT}; margin: 0 0 .5rem; }}
h2 {{ font-size: 1.3rem; color: #{_colours.ACCENT}; margin: 2rem 0 .5rem; }}
h3 {{ font-size: 1.05rem; margin: 1.25rem 0 .4rem; }}
p, ul, ol {{ margin: .4rem 0 .8rem; }}
.quiet {{ color: #{_colours.QUIET}; font-size: .9rem; }}
.short {{ font-size: 1.15rem; font-weight: bold; }}
dl.about {{ margin: 0 0 1rem; font-size: .9rem; }}
dl.about div {{ display: inline-block; margin-right: 1.5rem; }}
dl.about dt, dl.about dd {{ display: inline; margin: 0; }}
dl.about dt {{ color: #{_colours.QUIET}; margin-right: .3rem; }}
.table {{ overflow-x: auto; }}
table {{ border-collapse: collapse; width: 100%; font-size: .92rem; margin: .5rem 0 1rem; }}
caption {{ text-align: left; font-weight: bold; padding: .3rem 0; }}
th, td {{ border: 1px solid #{_colours.RULE}; padding: .4rem .55rem; text-align: left; vertical-align: top; }}
thead th {{ background: #{_colours.ACCENT}; color: #fff; }}
tbody th {{ background: #{_colours.PALE}; font-weight: bold; }}
td.number, th.number {{ text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }}
blockquote, q.said {{ font-style: italic; margin: 0; quotes: none; }}
.chip {{ display: inline-block; color: #fff; font-weight: bold; padding: .15rem .6rem; }}
.chip {{ border-radius: .3rem; }}
ul.key {{ display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; list-style: none; }}
ul.key li {{ flex: 1 1 11rem; border-left: 5px solid #{_colours.ACCENT}; background: #{_colours.PALE}; }}
ul.key li {{ padding: .6rem .9rem; }}
ul.key strong {{ display: block; font-size: 1.9rem; line-height: 1.2; color: #{_colours.ACCENT}; }}
nav ol {{ columns: 2; padding-left: 1.2rem; }}
a {{ color: #{_colours.ACCENT}; }}
summary {{ cursor: pointer; color: #{_colours.ACCENT}; margin-bottom: .5rem; }}
.grades {{ display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none; }}
.grades li {{ border: 1px solid #{_colours.RULE}; border-radius: .4rem; }}
.grades li {{ padding: .5rem .8rem; min-width: 10rem; }}
.grades.small li {{ padding: .2rem .6rem; min-width: 0; font-size: .85rem; }}
.grades .name {{ display: block; color: #{_colours.QUIET}; font-size: .9rem; }}
.code {{ color: #{_colours.QUIET}; font-size: .85rem; }}
figure {{ margin: .5rem 0 1.25rem; }}
figcaption {{ font-weight: bold; margin-bottom: .3rem; }}
svg {{ max-width: 100%; height: auto; }}
footer {{ margin-top: 2rem; padding-bottom: 2rem; border-top: 1px solid #{_colours.RULE}; }}
@media print {{
  body {{ font-size: 9.5pt; }}
  header, main, footer, nav {{ max-width: none; padding-left: 0; padding-right: 0; }}
  .skip {{ display: none; }}
  tr, figure {{ break-inside: avoid; }}
  h2, h3 {{ break-after: avoid; }}
  * {{ -webkit-print-color-adjust: exact; print-color-adjust: exact; }}
  @page {{ size: A4; margin: 14mm; }}
}}
"""


def escape(text: str) -> str:
    """Text as it stands in a page: cleaned, and nothing in it is markup."""
    return _escape(xml_text(clean_text(text)), quote=True)


def page(title: str, heading: str, body: Iterable[str], closing: str) -> Iterable[str]:
    """A whole page, piece by piece; `heading` and `body` are markup, `title` and `closing` are text."""
    yield (
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#content">To the content</a>\n<header>\n{heading}</header>\n'
        '<main id="content">\n'
    )
    yield from body
    yield f'</main>\n<footer><p class="quiet">{escape(closing)}</p></footer>\n</body>\n</html>\n'


def table(
    caption: str,
    headings: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    numbers: frozenset[int] = frozenset(),
) -> Iterable[str]:
    """A table of markup with its caption; the first cell of each row is its header."""
    yield f'<div class="table"><table>\n<caption>{escape(caption)}</caption>\n<thead><tr>'
    for column, heading in enumerate(headings):
        kind = ' class="number"' if column in numbers else ""
        yield f'<th scope="col"{kind}>{escape(heading)}</th>'
    yield "</tr></thead>\n<tbody>\n"
    for row in rows:
        yield f'<tr><th scope="row">{row[0]}</th>'
        for column, cell in enumerate(row[1:], 1):
            kind = ' class="number"' if column in numbers else ""
            yield f"<td{kind}>{cell}</td>"
        yield "</tr>\n"
    yield "</tbody></table></div>\n"


def chip(text: str, colour: str) -> str:
    """A word on a coloured ground."""
    return f'<span class="chip" style="background:#{colour}">{escape(text)}</span>'


def about(pairs: Iterable[tuple[str, str]]) -> str:
    """Labels with their values."""
    said = "".join(f"<div><dt>{escape(label)}</dt><dd>{escape(value)}</dd></div>" for label, value in pairs)
    return f'<dl class="about">{said}</dl>\n'


def points(texts: Iterable[str]) -> str:
    """A list of texts."""
    return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>\n"
