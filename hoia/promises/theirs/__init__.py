"""The customer's side of promises: what they see of them on their own page, and what they say."""
