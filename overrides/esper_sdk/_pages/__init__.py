"""Lists that arrive in pages."""
