-- KEYS[1] record   ARGV[3] person

local k = keys_of(ARGV[3])
redis.call('DEL', k.parcels)
no_parcels(k)
return {}
