"""Letters: how they are read, composed, sent and fetched."""
