"""Command runs: one command to many devices, sent and followed to its end."""
