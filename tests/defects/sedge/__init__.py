"""Sedge's five clean plans and their ten defective copies; `draw` makes all of them."""
