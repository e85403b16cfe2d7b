"""How a story looks to people: in a terminal, on a page, in a notebook, as rows of tables."""
