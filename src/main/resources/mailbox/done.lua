-- KEYS[1] record   ARGV[3] person  [4] fence
-- Returns the next parcel, claimed, or {}

local k = keys_of(ARGV[3])
if not holds(k, 'otok', ARGV[4]) then
  return {}
end
redis.call('LPOP', k.parcels)
redis.call('HDEL', k.record, 'oatt')
return claim_parcel(k)
