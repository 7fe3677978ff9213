-- KEYS[1] record   ARGV[3] person  [4] fence  [5] wait, ms

local k = keys_of(ARGV[3])
if holds(k, 'otok', ARGV[4]) then
  pass_though_full(k)
  redis.call('HSET', k.record, 'otok', fence_after(ARGV[4]))
  redis.call('ZADD', k.due_parcels, now + tonumber(ARGV[5]), k.person)
end
return {}
