"""
Source of the fixed part of `esper_client`; the generator copies it there, below a line that says so.

`make generate` places every module of this folder beside the generated ones, so imports
are relative to `esper_client`.
"""
