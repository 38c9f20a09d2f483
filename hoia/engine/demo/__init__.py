"""A desk with living demo data: a house of five front doors in four languages, and a year of what happened there."""
