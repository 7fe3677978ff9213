-- Stands before every script of the mailbox.
--
-- KEYS[1] is a key with the hash tag of a shard; all other keys of the script carry the same tag, so that a script touches one slot of a Cluster.
-- ARGV[1] is the length of a lease, ARGV[2] how long queues and conversations live, both in ms. Time is Redis' own: replicas may disagree.
--
--   q:{s}:<person>   LIST  messages, sealed                 r:{s}   ZSET  person -> when a message is due, or its lease ends
--   o:{s}:<person>   LIST  parcels, sealed                  or:{s}  ZSET  person -> when a parcel is due, or its lease ends
--   st:{s}:<person>  HASH  s      conversation, sealed      dl:{s}  LIST  dead letters
--                          n      messages applied          d:{s}:<mark>  seen-before mark
--                          tok    fence of the claim on the head message        att   its attempts
--                          otok   fence of the claim on the head parcel         oatt  its attempts
--                          minute, count  of the messages taken in it        told  the minute of the last notice that messages are dropped

local clock = redis.call('TIME')
local micros = clock[1] * 1000000 + clock[2]
local now = math.floor(micros / 1000)
local lease, life = tonumber(ARGV[1]), tonumber(ARGV[2])
local DEAD_LETTERS = 1000

local function keys_of(person, ready)
  local tag = string.match(ready or KEYS[1], '{%d+}')
  return {
    person = person,
    messages = 'q:' .. tag .. ':' .. person,
    parcels = 'o:' .. tag .. ':' .. person,
    record = 'st:' .. tag .. ':' .. person,
    due = 'r:' .. tag,
    due_parcels = 'or:' .. tag,
    dead = 'dl:' .. tag,
    mark = 'd:' .. tag .. ':'
  }
end

-- Changes nothing, asks for no memory, and is a write: after it a full Redis lets the script pass, and what empties queues goes on.
local function pass_though_full(k)
  redis.call('HDEL', k.record, '')
end

-- Larger than any fence before it, also after the record was erased: then time is what is larger.
local function fence_after(last)
  return string.format('%.0f', math.max(tonumber(last or 0) + 1, micros))
end

-- Lives from the person's last word, not from our work.
local function expire_if_new(k)
  if redis.call('PTTL', k.record) < 0 then
    redis.call('PEXPIRE', k.record, life)
  end
end

-- No lease runs, and nothing waits for a later time.
local function is_free(set, k)
  local at = redis.call('ZSCORE', set, k.person)
  return not at or tonumber(at) <= now
end

local function holds(k, field, fence)
  return redis.call('HGET', k.record, field) == fence
end

-- Peeks: the message stays first in its queue until it is committed, whatever happens to us. 0 attempts before: it was not first until now.
local function claim_message(k, attempts_before)
  local head = redis.call('LINDEX', k.messages, 0)
  if not head then
    redis.call('ZREM', k.due, k.person)
    return {}
  end
  local kept = redis.call('HMGET', k.record, 'tok', 'att', 'n', 's')
  local fence = fence_after(kept[1])
  local attempt = (attempts_before or tonumber(kept[2] or 0)) + 1
  redis.call('HSET', k.record, 'tok', fence, 'att', attempt)
  expire_if_new(k)
  redis.call('ZADD', k.due, now + lease, k.person)
  return {k.person, fence, attempt, kept[3] or '0', head, kept[4] or ''}
end

local function no_parcels(k)
  redis.call('ZREM', k.due_parcels, k.person)
  redis.call('HDEL', k.record, 'otok', 'oatt')
end

local function claim_parcel(k, attempts_before)
  local head = redis.call('LINDEX', k.parcels, 0)
  if not head then
    no_parcels(k)
    return {}
  end
  local kept = redis.call('HMGET', k.record, 'otok', 'oatt')
  local fence = fence_after(kept[1])
  local attempt = (attempts_before or tonumber(kept[2] or 0)) + 1
  redis.call('HSET', k.record, 'otok', fence, 'oatt', attempt)
  expire_if_new(k)
  redis.call('ZADD', k.due_parcels, now + lease, k.person)
  return {k.person, fence, attempt, head}
end

-- KEYS are the sets to look through, in this order.
local function claim_each(at_most, claim)
  local claimed = {}
  for _, ready in ipairs(KEYS) do
    local left = at_most - #claimed
    if left <= 0 then
      break
    end
    for _, person in ipairs(redis.call('ZRANGEBYSCORE', ready, '-inf', now, 'LIMIT', 0, left)) do
      local k = keys_of(person, ready)
      pass_though_full(k)
      local one = claim(k)
      if #one > 0 then
        claimed[#claimed + 1] = one
      end
    end
  end
  return claimed
end

-- When, what kind, how many attempts: never whose, never the text. The list ends a day after its first letter.
local function bury(k, kind, attempts, life_of_letters)
  redis.call('LPUSH', k.dead, now .. ' ' .. kind .. ' ' .. attempts)
  redis.call('LTRIM', k.dead, 0, DEAD_LETTERS - 1)
  if redis.call('PTTL', k.dead) < 0 then
    redis.call('PEXPIRE', k.dead, life_of_letters)
  end
end
