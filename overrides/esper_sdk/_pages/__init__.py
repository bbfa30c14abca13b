"""Pagination: iterators over the lists of the API."""
