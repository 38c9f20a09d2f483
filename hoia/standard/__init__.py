"""The service standard: what customers watch for, what counts as kept and as missed, and what may be said of it."""
