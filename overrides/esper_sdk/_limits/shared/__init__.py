"""
Limiter that several processes share, through a SQLite file or Redis.

```
SharedLimiter (limiter.py) -> SharedQueue (queue.py) -> SharedAdmission (admission.py): one process
        Store (store.py): sqlite.py runs tenant.py, redis.py runs tenant.lua: the tenant
```
"""
