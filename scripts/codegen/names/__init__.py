"""The names of groups, methods and classes, and the lock that keeps them."""
