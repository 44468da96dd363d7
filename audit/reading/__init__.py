"""Bytes in, `Document` out: what a file is, whether it is safe, and every word of it in reading order.

`read_document` (in `audit.reading.open`) is the way in; each format has its own reader behind it.
"""
