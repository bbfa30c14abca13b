"""The limiter against models of rate-limited servers, on virtual time."""
