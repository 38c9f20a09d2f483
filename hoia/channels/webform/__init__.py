"""Customers on the web: a form to write through, and a page to read and answer their own conversations."""
