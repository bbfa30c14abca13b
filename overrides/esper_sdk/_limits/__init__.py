"""Limits of the requests in flight, learned from the server's answers."""
