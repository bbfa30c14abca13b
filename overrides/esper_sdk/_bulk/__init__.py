"""Bulk runs: one call for each of many items."""
