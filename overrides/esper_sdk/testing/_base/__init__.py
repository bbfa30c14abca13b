"""Foundations of the fake: clock, record of calls, repeatable noise."""
