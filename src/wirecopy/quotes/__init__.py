"""Stretches between quotation marks: where they are, what kind they are, which words attribute them."""
