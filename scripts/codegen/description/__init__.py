"""A description as OpenAPI 3.1: read, its references followed, brought up to date, corrected by the overlay."""
