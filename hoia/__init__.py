"""Hoia: a customer-service desk that helps people keep their word."""

__version__ = "0.1.0"
