"""What the reviews show of all conversations: each figure with its n and an interval, and nothing about one other person."""
