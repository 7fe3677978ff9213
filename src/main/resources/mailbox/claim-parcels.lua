-- KEYS sets of persons with due parcels   ARGV[3] at most
-- Returns the claimed parcels

return claim_each(tonumber(ARGV[3]), claim_parcel)
