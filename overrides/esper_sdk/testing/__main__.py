"""Serve a fake Esper: `python -m esper_sdk.testing --port 8711 --devices 2000 --rate-limit 8000/300`."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from types import FrameType

from ._conditions.latency import Latency
from ._conditions.limits import ConcurrencyLimit, Limit, RetryAfter, TokenBucket, as_limits
from ._fake import FakeEsper, FakeServer


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m esper_sdk.testing", description="Serve a fake Esper.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=8711, help="port, 0 for any (default: %(default)s)")
    parser.add_argument("--devices", type=int, default=2000, help="size of the fleet (default: %(default)s)")
    parser.add_argument(
        "--latency", type=float, default=0.05, help="seconds an answer takes (default: %(default)s)"
    )
    parser.add_argument("--spread", type=float, default=0.0, help="spread of the latency (default: none)")
    parser.add_argument(
        "--rate-limit", metavar="CALLS/SECONDS", help="calls per fixed window, such as 8000/300"
    )
    parser.add_argument(
        "--bucket", metavar="RATE/BURST", help="token bucket: calls per second and burst, such as 100/50"
    )
    parser.add_argument(
        "--max-in-flight", type=int, metavar="CALLS", help="calls that may be in flight together"
    )
    parser.add_argument(
        "--retry-after",
        choices=("seconds", "date", "none"),
        default="seconds",
        help="form of Retry-After (default: %(default)s)",
    )
    parser.add_argument(
        "--api-key", default="fake-api-key", help="key that requests must carry (default: %(default)s)"
    )
    parser.add_argument("--enterprise-id", help="UUID of the enterprise (default: made from the seed)")
    parser.add_argument(
        "--seed", type=int, default=0, help="decides what the tenant is like (default: %(default)s)"
    )
    parser.add_argument("--stats", action="store_true", help="print what was seen as JSON at the end")
    return parser


def _limits(given: argparse.Namespace) -> list[Limit]:
    """Make the limits that the arguments ask for; raises `ValueError` for one that makes no sense."""
    retry_after: RetryAfter = None if given.retry_after == "none" else given.retry_after
    limits = list(as_limits(given.rate_limit))
    if given.bucket is not None:
        rate, _, burst = given.bucket.partition("/")
        try:
            limits.append(TokenBucket(float(rate), int(burst)))
        except ValueError:
            raise ValueError(f"a bucket looks like 100/50 (rate/burst), got {given.bucket!r}") from None
    if given.max_in_flight is not None:
        limits.append(ConcurrencyLimit(given.max_in_flight))
    for limit in limits:
        if not isinstance(limit, ConcurrencyLimit):
            limit.retry_after = retry_after
    return limits


def _print_directions(server: FakeServer) -> None:
    variables = server.fake.environment
    lines = [
        f"A fake Esper with {len(server.fake.device_ids)} devices listens on {server.base_url}",
        "",
        "Point the SDK at it:",
        *(f"    export {name}={value}" for name, value in variables.items()),
        # A tenant of an earlier day contradicts the address.
        "    unset ESPER_TENANT",
        "or",
        f'    Esper(base_url="{server.base_url}", api_key="{server.fake.api_key}")',
        "",
        "Ctrl-C stops it.",
    ]
    print("\n".join(lines), flush=True)  # noqa: T201


def main(arguments: list[str] | None = None) -> int:
    """
    Serve until a signal comes.

    Args:
        arguments: The command line; that of the process unless given.

    Returns:
        The exit code.
    """
    parser = _arguments()
    given = parser.parse_args(arguments)
    if not 0 <= given.port <= 65535:
        parser.error(f"a port is a number from 0 to 65535, got {given.port}")
    try:
        fake = FakeEsper(
            given.devices,
            latency=Latency(given.latency, given.spread, seed=given.seed),
            rate_limit=_limits(given),
            api_key=given.api_key,
            enterprise_id=given.enterprise_id,
            seed=given.seed,
        )
    except ValueError as error:
        parser.error(str(error))
    stop = threading.Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)
    try:
        with fake.serve(given.host, given.port) as server:
            _print_directions(server)
            # In slices, as Windows delivers signals only between two of them.
            while not stop.wait(0.5):
                pass
    except RuntimeError as error:
        # uvicorn is not installed, or the port is not served in time.
        print(error, file=sys.stderr)  # noqa: T201
        return 1
    except OSError as error:
        print(f"can't listen on {given.host}:{given.port}: {error.strerror}", file=sys.stderr)  # noqa: T201
        return 1
    if given.stats:
        print(json.dumps(fake.stats(), indent=2))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
