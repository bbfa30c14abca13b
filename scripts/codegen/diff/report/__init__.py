"""The report of what changed, as Markdown for a pull request."""
