-- Shared state of a tenant in Redis: takes in a report, gives a lease. The rules are those of tenant.py, in its order.
-- KEYS[1]: the state. ARGV[1]: the report, as JSON. Returns the lease as JSON.
-- The channel of a process that should ask again is the key, a colon and its name.

local TTL, QUIET, BACK, STEP, SILENT, MUCH, KEPT = 6000, 2000, 5500, 1000, 2500, 100, 3600000
local FRESH, PROBING, PASSES, SHARE, WEIGHT = 2, 3, 3, 0.5, 0.2
local CUT, NEAR, HOLD, HOLD_MAX, FEW, BRIEF, LONG = 0.7, 0.95, 5.0, 20.0, 10.0, 0.4, 2.0
local DEAR, SHORT, STEEP, PAST, TRY = 0.75, 2.0, 0.75, 1.5, 1.5

local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local report = cjson.decode(ARGV[1])
local name = report.id
local found = redis.call('GET', KEYS[1])

-- What can't be read is a state that was lost: others may still hold their leases.
local function all_are(kind, of, keys)
  for _, key in ipairs(keys) do if type(of[key]) ~= kind then return false end end
  return true
end

local function read()
  local k = cjson.decode(found)
  local good = all_are('number', k, {'epoch', 'quiet'}) and all_are('table', k, {'limit', 'gates', 'processes'})
    and type(k.owner) == 'string'
  for i = 1, 6 do good = good and tonumber(k.limit[i]) ~= nil end
  k.at = k.at or 0
  good = good and type(k.at) == 'number'
  if k.cut then
    good = good and type(k.cut[1]) == 'string'
    for i = 2, 5 do good = good and tonumber(k.cut[i]) ~= nil end
  end
  for _, gate in pairs(k.gates) do
    good = good and type(gate.prober) == 'string' and all_are('number', gate,
      {'epoch', 'closed', 'until', 'early', 'refused', 'fails', 'since', 'passes', 'refusals'})
  end
  for _, each in pairs(k.processes) do
    good = good and all_are('number', each, {'serial', 'has', 'want', 'in_flight', 'last', 'expires'})
    for _, line in pairs(each.lines) do good = good and all_are('number', line, {1, 2}) end
  end
  return good and k
end

local whole, known = pcall(read)
known = found and whole and known
if known then
  -- A clock that was set back: dead processes would stay, and pauses be long.
  if now < known.at - STEP then known = false else now = math.max(now, known.at) end
end

-- Numbers travel as text: cjson keeps 14 digits.
local function text(x) return string.format('%.17g', x) end

-- The limit: ConcurrencyLimit of concurrency.py. A ceiling below zero is none.
local exact, ceiling, cut_at, hold, pause, reached, cap, limit

local function set(value)
  exact = math.min(value, cap)
  limit = math.floor(exact)
end

local function forget() ceiling, hold = -1, HOLD end

local function stay()
  if ceiling >= FEW then return hold end
  return hold * (pause >= DEAR and LONG or math.max(BRIEF, ceiling / FEW))
end

local function succeeded(at)
  local step
  if ceiling < 0 then step = 1.0
  else
    local room = ceiling * NEAR - exact
    if room > 0 then step = math.min(room, math.max(1.0, room / 2) / exact)
    elseif at - cut_at < stay() then return
    else
      step = 1.0 / exact
      if exact > ceiling * PAST + 3.0 then forget() end
    end
  end
  set(exact + step)
end

local function refused(at, level, asked)
  local before = ceiling
  reached = math.min(level, exact)
  if asked >= DEAR and asked <= SHORT then
    local taken = at - cut_at
    reached = reached * math.max(STEEP, math.min(1.0, 2.0 * (taken / (taken + asked)) ^ 0.5))
  end
  reached = math.max(1, math.floor(reached))
  ceiling = reached
  if before >= 0 and math.abs(before - ceiling) <= math.max(1.0, 0.15 * before) then hold = math.min(hold * 2, HOLD_MAX)
  else hold = HOLD end
  cut_at = at
  set(math.max(1.0, ceiling * CUT))
end

local function refused_late(level)
  if ceiling >= 0 and 2 * level >= reached then
    ceiling = math.max(1.0, math.min(ceiling, level))
    set(math.min(exact, math.max(1.0, ceiling * CUT)))
  end
end

local function restore(e, c, h)
  ceiling, hold = c, h
  set(math.max(e, exact))
end

local function soften(e, c, h)
  if c < 0 then restore(e, c, h)
  elseif ceiling >= 0 then set(math.max(exact, ceiling * NEAR)) end
end

local function rise()
  set(exact * TRY)
  forget()
end

local function fall_back(at, e, c, h, lowest)
  ceiling, hold = c, h
  set(math.max(1.0, (e * math.min(e, lowest)) ^ 0.5))
  refused(at, limit, -1)
end

-- The state.
local epoch, owner, cut, quiet, gates, processes = 0, '', false, 0, {}, {}
if known then
  epoch, owner, quiet, gates, processes = known.epoch, known.owner, known.quiet, known.gates, known.processes
  cut = known.cut
  local l = known.limit
  exact, ceiling, cut_at, hold, pause, reached =
    tonumber(l[1]), tonumber(l[2]), tonumber(l[3]), tonumber(l[4]), tonumber(l[5]), tonumber(l[6])
  cap = math.max(report.cap, math.floor(exact))
  set(exact)
else
  ceiling, cut_at, hold, pause, reached = report.ceiling, now / 1000, HOLD, 0, math.max(0, report.ceiling)
  cap = math.max(report.cap, report.start)
  set(report.start)
  if found or report.serial > 1 then quiet = now + QUIET end
end

-- Who is there.
local names = {}
for key, each in pairs(processes) do
  if each.expires < now and key ~= name then processes[key] = nil else names[#names + 1] = key end
end
for _, gate in pairs(gates) do
  if gate.prober ~= '' and not processes[gate.prober] then gate.prober = '' end
end
local me = processes[name]
if not me then
  me = {serial = 0, has = 0, want = 0, in_flight = 0, last = 0, expires = 0, lines = {}}
  processes[name] = me
  names[#names + 1] = name
end
table.sort(names)

if report.alone == 1 and #names == 1 then
  -- The store was away, for the others too: they have requests in flight.
  quiet = math.max(quiet, now + BACK)
end

local told = {}

local function floor_of(each) return math.max(each.has, each.in_flight) end

local function total(of)
  local sum = 0
  for _, key in ipairs(names) do sum = sum + of(processes[key]) end
  return sum
end

local function tell_concerned(service)
  for _, key in ipairs(names) do
    local each = processes[key]
    if each.want > 0 or each.has > 0 or each.lines[service] then told[key] = true end
  end
end

-- What happened.
local function lengthen(service, at_epoch, asked, early)
  local gate = gates[service]
  if not gate or gate.closed == 0 or gate.epoch ~= at_epoch or asked < 0 then return end
  if now + asked <= gate['until'] and now + early <= gate.early then return end
  local much = now + asked > gate['until'] + MUCH or now + early > gate.early + MUCH
  gate['until'] = math.max(gate['until'], now + asked)
  gate.early = math.max(gate.early, now + early)
  if much then tell_concerned(service) end
end

local function close(service, at_epoch, until_in, early_in, asked, probe, age)
  local gate = gates[service]
  if not gate then
    gate = {epoch = 0, closed = 0, ['until'] = 0, early = 0, refused = 0, fails = 0, prober = '', since = 0, passes = 0,
      refusals = 0}
    gates[service] = gate
  end
  if probe == 1 then
    if gate.closed == 0 or gate.epoch ~= at_epoch or (gate.prober ~= '' and gate.prober ~= name) then return end
    if now < gate['until'] then gate.refused = gate.refused + 1 end
    gate['until'] = math.max(gate['until'], now + until_in)
    gate.early = math.max(gate.early, now + early_in)
  elseif gate.closed == 1 then
    if at_epoch == gate.epoch - 1 and now - age > gate.since then gate.refusals = gate.refusals + 1 end
    return lengthen(service, at_epoch + 1, asked, early_in)
  elseif at_epoch < gate.epoch then
    return
  else
    gate.closed, gate.epoch = 1, at_epoch + 1
    gate['until'], gate.early = now + until_in, now + early_in
    gate.since = now - age
    gate.passes, gate.refusals = math.floor(gate.passes * 9 / 10), math.floor(gate.refusals * 9 / 10)
  end
  gate.fails = gate.fails + 1
  gate.prober = ''
  tell_concerned(service)
end

local function open(service, at_epoch)
  local gate = gates[service]
  if not gate or gate.closed == 0 or gate.epoch ~= at_epoch then return end
  gate.closed, gate.refused, gate.fails, gate.prober = 0, 0, 0, ''
  if service == owner then
    owner = ''
    pause = now / 1000 - cut_at
    cut_at = now / 1000
  end
  tell_concerned(service)
end

local function contradicted(gate, needed)
  return gate.passes >= needed and gate.refusals <= SHARE * (gate.passes + gate.refusals)
end

local function weigh(service, at_epoch, passes, refusals)
  local gate = gates[service]
  if not gate or gate.epoch ~= at_epoch then return end
  gate.passes = gate.passes + passes
  gate.refusals = gate.refusals + refusals
  if cut and cut[1] == service and contradicted(gate, tonumber(cut[2])) then
    soften(tonumber(cut[3]), tonumber(cut[4]), tonumber(cut[5]))
    cut = false
  end
  if contradicted(gate, PASSES) then open(service, at_epoch) end
end

local used
local function limit_event(e)
  local kind, at_epoch, at = e[1], e[2], now / 1000
  if kind == 'late' or (kind == 'cut' and at_epoch < epoch) then
    if at_epoch == epoch - 1 then refused_late(kind == 'late' and e[3] or e[4]) end
    return
  end
  if at_epoch < epoch then return end
  if kind == 'passed' then
    if used and now >= quiet then for _ = 1, e[3] do succeeded(at) end end
  elseif kind == 'cut' then
    epoch, owner = at_epoch + 1, e[3]
    local level = math.max(e[4], total(function(each) return each.in_flight end))
    if 2 * level >= limit then
      cut = {e[3], text(math.max(PASSES, WEIGHT * level)), text(exact), text(ceiling), text(hold)}
      refused(at, level, e[5])
    end
  elseif kind == 'rise' then
    epoch = at_epoch + 1
    rise()
  elseif kind == 'fall' then
    epoch = at_epoch + 1
    fall_back(at, e[3], e[4], e[5], e[6])
  elseif kind == 'soften' then soften(e[3], e[4], e[5])
  else restore(e[3], e[4], e[5]) end
end

if report.serial > me.serial then
  used = total(floor_of) >= limit
  for _, e in ipairs(report.events) do
    if e[1] == 'close' then close(e[2], e[3], e[4], e[5], e[6], e[7], e[8])
    elseif e[1] == 'lengthen' then lengthen(e[2], e[3], e[4], e[5])
    elseif e[1] == 'open' then open(e[2], e[3])
    elseif e[1] == 'evidence' then weigh(e[2], e[3], e[4], e[5])
    else limit_event(e) end
  end
  epoch = math.max(epoch, report.epoch)
  me.serial = report.serial
  me.has = math.max(report.holds, report.in_flight)
  me.want = math.max(report.want, report.in_flight)
  me.in_flight = report.in_flight
  me.lines = report.lines
  if report.ended == 1 then me.last = now end
  me.expires = report.leaves == 1 and 0 or now + TTL
end

-- Who tests a gate: whose probe is out, or else who ended a request longest ago.
local probers = {}
local function is_out(each, service) return each.lines[service] ~= nil and each.lines[service][1] == PROBING end
local function is_silent(each) return now > each.expires - TTL + SILENT end
for service, gate in pairs(gates) do
  if gate.closed == 1 then
    if gate.prober == name and not me.lines[service] then gate.prober = ''
    elseif gate.prober ~= '' and gate.prober ~= name then
      local prober = processes[gate.prober]
      if not is_out(prober, service) and is_silent(prober) then gate.prober = '' end
    end
    if gate.prober == '' and now >= gate.early then
      local least = now >= gate['until'] and 1 or FRESH
      local best, best_out
      for _, key in ipairs(names) do
        local line = processes[key].lines[service]
        local out = is_out(processes[key], service)
        if line and line[1] >= least and (key == name or out or not is_silent(processes[key])) then
          if not best or (out and not best_out) or (out == best_out and processes[key].last < processes[best].last) then
            best, best_out = key, out
          end
        end
      end
      if best then
        gate.prober = best
        told[best] = true
      end
    end
    if gate.prober ~= '' then probers[gate.prober] = true end
  end
end

-- Shares: max-min fair over what is wanted; what was told to others stays theirs until they report.
local wants = {}
for _, key in ipairs(names) do
  local each = processes[key]
  local want = each.want
  for service, line in pairs(each.lines) do
    if not gates[service] or gates[service].closed == 0 then want = want + line[2] end
  end
  wants[key] = probers[key] and math.max(want, each.in_flight + 1) or want
end
local left, count, targets, order = limit, #names, {}, {}
for i, key in ipairs(names) do order[i] = key end
table.sort(order, function(a, b) if wants[a] ~= wants[b] then return wants[a] < wants[b] end return a < b end)
for _, key in ipairs(order) do
  targets[key] = math.min(wants[key], math.floor(left / count))
  left, count = left - targets[key], count - 1
end
table.sort(order, function(a, b)
  if probers[a] ~= probers[b] then return probers[a] ~= nil end
  if processes[a].last ~= processes[b].last then return processes[a].last < processes[b].last end
  return a < b
end)
for _, key in ipairs(order) do
  if left > 0 and targets[key] < wants[key] then targets[key], left = targets[key] + 1, left - 1 end
end
local room = limit - total(floor_of)
if room < 0 then targets[name] = math.min(targets[name], math.max(0, floor_of(me) + room)) end
if now < quiet then room = 0 end
local function give(key)
  local each = processes[key]
  local more = math.min(room, targets[key] - floor_of(each))
  if more > 0 then
    each.has, room = floor_of(each) + more, room - more
    told[key] = true
  end
end
give(name)
for _, key in ipairs(order) do if key ~= name then give(key) end end

-- Keep, tell, answer.
redis.call('SET', KEYS[1], cjson.encode({
  limit = {text(exact), text(ceiling), text(cut_at), text(hold), text(pause), text(reached)},
  epoch = epoch, owner = owner, cut = cut, quiet = quiet, at = now, gates = gates, processes = processes,
}), 'PX', KEPT)
told[name] = nil
for key in pairs(told) do redis.call('PUBLISH', KEYS[1] .. ':' .. key, '') end
local said = {}
for service, gate in pairs(gates) do
  said[service] = {gate.epoch, gate.closed, math.max(0, gate['until'] - now), math.max(0, gate.early - now), gate.refused,
    gate.fails, gate.prober == name and 1 or 0, math.max(0, now - gate.since)}
end
return cjson.encode({
  share = me.has, target = targets[name], limit = limit, epoch = epoch,
  mark = {text(exact), text(ceiling), text(hold)},
  others = total(function(each) return each.in_flight end) - me.in_flight,
  processes = #names, gates = said,
})
