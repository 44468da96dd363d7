"""PDFs written by hand, object by object: for what no library at hand writes."""

from __future__ import annotations


def by_hand(
    content: str,
    objects: dict[int, str] | None = None,
    *,
    page: str = "",
    box: str = "/MediaBox [0 0 595 842]",
    catalog: str = "",
) -> bytes:
    """A one-page PDF around a content stream; object 5 is the font Helvetica."""
    every = {
        1: f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: "<< /Type /Page /Parent 2 0 R /Contents 4 0 R "
        f"/Resources << /Font << /F1 5 0 R >> >> {box} {page} >>",
        4: f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        **(objects or {}),
    }
    parts, places = ["%PDF-1.7\n"], {}
    for number, body in sorted(every.items()):
        places[number] = sum(map(len, parts))
        parts.append(f"{number} 0 obj\n{body}\nendobj\n")
    start = sum(map(len, parts))
    size = max(places) + 1
    rows = "".join(
        f"{places[number]:010} 00000 n \n" if number in places else "0000000000 65535 f \n"
        for number in range(size)
    )
    parts.append(
        f"xref\n0 {size}\n{rows}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    )
    return "".join(parts).encode("latin-1")
