"""Cells of CSV tables that people open in spreadsheets."""

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def guarded(text: str) -> str:
    """Return ``text`` as a cell that no spreadsheet takes for a formula: with an apostrophe where it begins like one."""
    return f"'{text}" if text.startswith(FORMULA) else text


def unguarded(text: str) -> str:
    """Return what stood in the cell before ``guarded``."""
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA) else text
