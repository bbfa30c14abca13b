"""The programs behind the Makefile: `python -m scripts COMMAND`."""
