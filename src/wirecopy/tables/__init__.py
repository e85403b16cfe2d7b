"""Closed lists, as plain Python. Each says at its head what belongs in it and what does not."""
