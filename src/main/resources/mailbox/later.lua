-- KEYS[1] record   ARGV[3] person  [4] fence  [5] wait, ms

local k = keys_of(ARGV[3])
if holds(k, 'otok', ARGV[4]) then
  new_fence(k, 'otok')
  redis.call('ZADD', k.due_parcels, now + tonumber(ARGV[5]), k.person)
end
return {}
