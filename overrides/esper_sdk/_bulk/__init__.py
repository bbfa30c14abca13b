"""One call for each of many items."""
