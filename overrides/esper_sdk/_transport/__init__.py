"""
The transport: layers between one request and its answer.

```
SessionTransport      options of one client or copy; ends with it (_session.py, lifetime.py)
  GuardTransport      refuses other origins, other event loops, closed clients, odd headers (guard.py)
    StatusTransport   raises an error for every status that is no success (status.py)
      RetryTransport  sends requests again that may be repeated (retry.py)
        HookTransport       calls the program's hooks around each attempt, if it has any (hooks.py)
        ThrottleTransport   holds a permit of the limiter for each attempt (throttle.py)
          EngineTransport   makes the pool of aiohttp or httpx on first use (engine.py)
            AiohttpTransport or PooledTransport   read whole answers, record what was sent (aiohttp.py, httpx.py)
```

`chain.py` puts them together, and the same layers again over `StreamTransport` (streaming.py), whose answers are
read by the caller: files.
"""
