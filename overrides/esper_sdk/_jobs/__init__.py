"""Jobs: what the service does in the background, and what takes several calls."""
