-- KEYS sets of due persons   ARGV[3] at most
-- Returns the claims

return claim_each(tonumber(ARGV[3]), claim_message)
