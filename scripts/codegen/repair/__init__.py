"""Slips of real descriptions, put right before the rules see them; each repair is noted with its place."""
