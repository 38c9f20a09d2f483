"""Clock, languages, names, keys, bytes: nothing of ours, no models."""
