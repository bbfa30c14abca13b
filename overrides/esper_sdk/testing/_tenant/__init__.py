"""The state of a fake tenant: devices, objects, commands, files."""
