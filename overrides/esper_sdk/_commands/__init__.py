"""One command to many devices, to its end."""
