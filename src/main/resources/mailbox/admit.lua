-- KEYS[1] record   ARGV[3] person  [4] mark  [5] its life, ms  [6] most messages a minute, 0: any number
--                  [7] '1': claim  [8] message  [9] most that may wait, where there is a limit
-- Returns {what became of it, claim}

local k = keys_of(ARGV[3])
local mark = k.mark .. ARGV[4]
if redis.call('EXISTS', mark) == 1 then
  return {'SEEN', {}}
end

local function dropped(first)
  expire_if_new(k.record)
  return {first and 'FLOOD_BEGINS' or 'FLOOD', {}}
end

local limit = tonumber(ARGV[6])
if limit > 0 then
  local waiting = redis.call('LLEN', k.messages)
  if waiting >= tonumber(ARGV[9]) then
    return dropped(redis.call('HSET', k.record, 'flood', 1) == 1)
  end
  if waiting == 0 then
    redis.call('HDEL', k.record, 'flood')
  end
  local minute = tostring(math.floor(now / 60000))
  if redis.call('HGET', k.record, 'minute') ~= minute then
    redis.call('HSET', k.record, 'minute', minute, 'count', 0)
  end
  local count = redis.call('HINCRBY', k.record, 'count', 1)
  if count > limit then
    return dropped(count == limit + 1)
  end
end

redis.call('SET', mark, '', 'PX', ARGV[5])
redis.call('RPUSH', k.messages, ARGV[8])
redis.call('PEXPIRE', k.messages, life)
redis.call('PEXPIRE', k.record, life)
redis.call('ZADD', k.due, 'NX', now, k.person)
if ARGV[7] == '1' and is_due(k.due, k) then
  return {'KEPT', claim_message(k)}
end
return {'KEPT', {}}
