"""The doors of the desk: how words come in and go out."""
