"""Customers and colleagues: who writes to us, who answers, and who may see what."""
