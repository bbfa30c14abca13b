"""
Source of the fixed part of `esper_client`; the generator copies it there as it stands.

`python scripts/generate.py` places every module of this folder beside the generated ones, so imports
are relative to `esper_client`.
"""
