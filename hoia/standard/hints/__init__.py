"""Hints from text: what the words of a conversation show of the standard. Offered to people, who judge; never a score of one."""
