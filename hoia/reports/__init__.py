"""What the desk's own records show: each figure with its n and an interval, and nothing about one person to others."""
