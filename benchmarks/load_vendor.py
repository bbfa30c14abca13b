"""
Sends many GETs in threads with the vendor's client, and prints what it cost.

Usage, in the environment of that client: python -m benchmarks.load_vendor URL IN_FLIGHT REQUESTS
"""

from __future__ import annotations

import gc
import sys
import threading

import esperclient

from benchmarks.measure import DEVICE_ID, ENTERPRISE_ID, Meter, report


def main() -> None:
    """Make the calls, one thread for each that may be in flight."""
    url, in_flight, requests = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    configuration = esperclient.Configuration()
    configuration.host = url
    configuration.api_key["Authorization"] = "key"
    configuration.api_key_prefix["Authorization"] = "Bearer"
    # By default it keeps five connections per CPU, and opens a new one for every other request.
    configuration.connection_pool_maxsize = in_flight
    api = esperclient.DeviceApi(esperclient.ApiClient(configuration))
    api.get_device_by_id(ENTERPRISE_ID, DEVICE_ID)
    gc.collect()
    left = iter(range(requests))
    lock = threading.Lock()
    failures: list[Exception] = []

    def work() -> None:
        while True:
            with lock:
                if next(left, None) is None:
                    return
            try:
                api.get_device_by_id(ENTERPRISE_ID, DEVICE_ID)
            except Exception as error:  # noqa: BLE001 - counted, whatever it is
                failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(in_flight)]
    meter = Meter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    cost = meter.stop(len(failures))
    if failures:
        print(repr(failures[0]), file=sys.stderr)
    report(cost)


if __name__ == "__main__":
    main()
