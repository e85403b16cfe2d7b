"""The formula that opens a story: its grammar, its dates, its places."""
