"""The pages of promises, and what can be done on them."""
