"""What we and our customers have promised each other."""
