"""
One request to one answer.

```
SessionTransport      choices of one client or copy; ends with it (_session.py, lifetime.py)
  GuardTransport      other origins, other event loops, closed clients, odd headers (guard.py)
    StatusTransport   an error for every status that is no success (status.py)
      RetryTransport  sends again what may go again (retry.py)
        ThrottleTransport   a permit of the limiter for each attempt (throttle.py)
          EngineTransport   aiohttp or httpx, made on first use (engine.py)
            AiohttpTransport or PooledTransport   whole answers, and what was sent (aiohttp.py, httpx.py)
```

`chain.py` puts them together.
"""
