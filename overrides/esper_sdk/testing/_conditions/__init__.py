"""What stands between a request and its service: keys, limits, latency, faults, deviations."""
