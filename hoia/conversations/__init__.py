"""Conversations: messages, who has them in hand, and what has been done with them."""
