"""Tools for drawing openly fictional plans and for labelling what stands in them."""
