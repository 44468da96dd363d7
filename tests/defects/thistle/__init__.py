"""Plans by the writer called thistle: five clean plans and two defective copies of each."""
