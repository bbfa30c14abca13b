"""Corrections of the overlay and hand-written code that a new description touches."""
