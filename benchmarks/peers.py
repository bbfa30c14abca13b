"""What the SDK is compared with: the stock generator's client, and the vendor's published one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "openapi.yaml"
VENDOR = "esperclient==0.1.3"
_VENV = ROOT / ".venv-bench"
_OPTIONS = """\
# Without this it stops: two values of one enum differ in case only.
literal_enums: true
# How the code is formatted makes no difference here.
post_hooks: []
"""


def stock_client(folder: Path) -> str:
    """
    Generate a client with openapi-python-client as it comes, from the description as it is published.

    Args:
        folder: Where to; to be put on the import path.

    Returns:
        The name of the package.
    """
    name = "stock_client"
    options = folder / "options.yml"
    options.write_text(_OPTIONS, encoding="utf-8")
    command = [
        str(Path(sys.executable).with_name("openapi-python-client")),
        *("generate", "--path", str(SPEC), "--meta", "none", "--config", str(options)),
        *("--output-path", str(folder / name)),
    ]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return name


def vendor_python() -> Path:
    """
    Give the interpreter of an environment with the vendor's client, made on first use.

    It gets one of its own: it is for urllib3 and six, and its pins would hold back those of the project.
    """
    python = _VENV / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    stamp = _VENV / f".{VENDOR}"
    if not stamp.exists():
        print(f"Setting up {_VENV.name} with {VENDOR} ...", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(_VENV)], check=True)
        (_VENV / ".gitignore").write_text("*\n", encoding="utf-8")
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, VENDOR], check=True)
        stamp.touch()
    return python
