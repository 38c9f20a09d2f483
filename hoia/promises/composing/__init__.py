"""Promises while people write: found under the text, decided, noted with the message, by hand, and told when they move."""
