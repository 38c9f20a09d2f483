"""The draft check: what a customer may miss in a reply, shown to its author before it is sent. Never in the way, kept nowhere."""
