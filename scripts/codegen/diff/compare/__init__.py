"""Two descriptions compared: additions, removals, changes, and whom they break."""
