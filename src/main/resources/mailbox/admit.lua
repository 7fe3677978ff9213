-- KEYS[1] record   ARGV[3] person  [4] mark  [5] its life, ms  [6] most messages that may wait  [7] '1': claim  [8] message
-- Returns {what became of it, claim}

local k = keys_of(ARGV[3])
local mark = k.mark .. ARGV[4]
if redis.call('EXISTS', mark) == 1 then
  return {'SEEN', {}}
end

local waiting = redis.call('LLEN', k.messages)
if waiting >= tonumber(ARGV[6]) then
  local first = redis.call('HSET', k.record, 'flood', 1) == 1
  expire_if_new(k.record)
  return {first and 'FLOOD_BEGINS' or 'FLOOD', {}}
end
if waiting == 0 then
  redis.call('HDEL', k.record, 'flood')
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
