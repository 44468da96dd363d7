"""What stands between quotation marks: the words of somebody."""

from __future__ import annotations

import re

#: A straight mark behind a word closes: in 'that say "I" were written' no quotation begins behind the "I".
QUOTATION = re.compile(
    r"“[^”]{2,}(?:”|$)|(?<![\w.,;!?])\"(?!\s)[^\"]{2,}(?:\"|$)|(?<!\w)‘[^’]{2,}(?:’[^’]{1,12})*’(?!\w)"
)
