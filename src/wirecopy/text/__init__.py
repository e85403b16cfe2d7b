"""The text itself: its fold, lines, words and sentences. Knows nothing of news."""
