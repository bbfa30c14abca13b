"""The published description, downloaded: whole, checked, and in the place of the old one."""
