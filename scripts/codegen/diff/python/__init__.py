"""Two generated packages compared: breaks of Python callers."""
