"""What every part of the SDK may use."""
