"""How well do we serve: what service is judged by, and what a sample of what was judged allows to say."""
