-- KEYS[1] record   ARGV[3] person  [4] mark  [5] its life, ms  [6] most messages a minute, 0: any number
--                  [7] '1': claim  [8] message  [9] most that may wait, where there is a limit
-- Returns {what became of it, claim}

local k = keys_of(ARGV[3])
local mark = k.mark .. ARGV[4]
if redis.call('EXISTS', mark) == 1 then
  return {'SEEN', {}}
end

-- The first write of a message that is kept must be one that asks for memory: a full Redis refuses only that.
local limit = tonumber(ARGV[6])
if limit > 0 then
  local minute = tostring(math.floor(now / 60000))
  local too_many = redis.call('LLEN', k.messages) >= tonumber(ARGV[9])
  if not too_many then
    if redis.call('HGET', k.record, 'minute') ~= minute then
      redis.call('HSET', k.record, 'minute', minute, 'count', 0)
    end
    too_many = redis.call('HINCRBY', k.record, 'count', 1) > limit
  end
  if too_many then
    local told = redis.call('HGET', k.record, 'told') == minute
    redis.call('HSET', k.record, 'told', minute)
    expire_if_new(k)
    return {told and 'FLOOD' or 'FLOOD_BEGINS', {}}
  end
end

redis.call('SET', mark, '', 'PX', ARGV[5])
redis.call('RPUSH', k.messages, ARGV[8])
redis.call('PEXPIRE', k.messages, life)
redis.call('PEXPIRE', k.record, life)
if ARGV[7] == '1' and is_free(k.due, k) then
  return {'KEPT', claim_message(k)}
end
redis.call('ZADD', k.due, 'NX', now, k.person)
return {'KEPT', {}}
