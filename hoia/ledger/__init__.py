"""Who did what when, and what follows from it."""
