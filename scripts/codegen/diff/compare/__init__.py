"""Two descriptions compared: what was added, removed and changed, and whom that breaks."""
