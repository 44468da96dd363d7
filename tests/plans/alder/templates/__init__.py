"""How each authority lays it out: one module for each layout."""
