"""The normalizing rules: each says what the generator or a caller would suffer without it."""
