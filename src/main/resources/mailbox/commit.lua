-- KEYS[1] record   ARGV[3] person  [4] fence  [5] keep, forget or skip  [6] conversation  [7] kind for a dead letter
--                  [8] attempts before a dead letter  [9] life of dead letters, ms  [10] '1': claim the first parcel  [11...] parcels
-- Returns {accepted, parcel, next claim}; refused: {}
--
-- The last word to somebody forgotten is handed out and never kept: it is tried once, and nothing of the person is left, even if the service
-- is away.

local k = keys_of(ARGV[3])
local kept = redis.call('HMGET', k.record, 'tok', 'att', 'n')
if kept[1] ~= ARGV[4] then
  return {}
end

redis.call('LTRIM', k.messages, 1, -1)
if ARGV[5] == 'skip' or tonumber(kept[2]) > tonumber(ARGV[8]) then
  bury(k, ARGV[7], kept[2], ARGV[9])
end

if ARGV[5] == 'keep' then
  redis.call('HSET', k.record, 's', ARGV[6], 'n', tonumber(kept[3] or 0) + 1)
  redis.call('PEXPIRE', k.record, life)
elseif ARGV[5] == 'forget' then
  redis.call('DEL', k.record, k.parcels)
  redis.call('ZREM', k.due_parcels, k.person)
end

local parcel = {}
if ARGV[5] == 'forget' and #ARGV > 10 then
  -- No claim ever holds this fence.
  parcel = {k.person, '0', 1, ARGV[11]}
elseif #ARGV > 10 then
  redis.call('RPUSH', k.parcels, unpack(ARGV, 11))
  redis.call('PEXPIRE', k.parcels, life)
  if ARGV[10] == '1' and is_free(k.due_parcels, k) then
    parcel = claim_parcel(k)
  else
    redis.call('ZADD', k.due_parcels, 'NX', now, k.person)
  end
end

local following = claim_message(k, 0)
if #following == 0 then
  -- Nobody may commit twice with the same fence.
  redis.call('HDEL', k.record, 'tok', 'att')
end
return {'1', parcel, following}
