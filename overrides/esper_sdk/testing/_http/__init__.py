"""Requests and answers of the fake, free of any server: routes, checks, bodies, pages, errors."""
