"""Old against new: the descriptions, the Python packages, and what else a new description touches."""
