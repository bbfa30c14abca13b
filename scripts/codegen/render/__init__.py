"""The files of a client: templates, what they may ask, and the modules of `scripts/runtime/`."""
