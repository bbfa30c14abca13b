"""Foundations that every part of the SDK may use: arguments, clock, HTTP types, tasks, URLs."""
