"""What else a new description touches: corrections of the overlay, and hand-written code."""
