-- KEYS[1] record   ARGV[3] person
-- Seen-before marks stay: they hold nothing, and keep an old message from coming back.

local k = keys_of(ARGV[3])
redis.call('DEL', k.messages, k.parcels, k.record)
redis.call('ZREM', k.due, k.person)
redis.call('ZREM', k.due_parcels, k.person)
return {}
