"""Two generated packages compared: what breaks a Python caller."""
