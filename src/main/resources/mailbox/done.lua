-- KEYS[1] record   ARGV[3] person  [4] fence
-- Returns the next parcel, claimed, or {}

local k = keys_of(ARGV[3])
if not holds(k, 'otok', ARGV[4]) then
  return {}
end
redis.call('LTRIM', k.parcels, 1, -1)
return claim_parcel(k, 0)
