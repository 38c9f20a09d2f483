"""Promises as CSV: taken in from elsewhere, given away."""
