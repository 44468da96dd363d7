"""Labelled statements and the evaluation on them."""
