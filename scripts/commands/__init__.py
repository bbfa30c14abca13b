"""The commands: each module has the `main` of the command that it is named after."""
