"""Each council's form: puts a plan's content on the page and labels it as it goes."""
