"""The documentation site: Markdown written from the guides and the code, and a check of the finished pages."""
