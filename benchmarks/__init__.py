"""Side-by-side measurements, and the figures that they print."""
