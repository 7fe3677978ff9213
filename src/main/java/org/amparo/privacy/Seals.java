package org.amparo.privacy;

/** Authenticated encryption, padded to 256 bytes, with a day key that lives outside Redis and is destroyed after four days. */
public interface Seals {

    /** Seals with today's key, bound to its place: it opens nowhere else. */
    byte[] seal(byte[] plain, Place place);

    /**
     * Opens what was sealed for this place.
     *
     * @throws BrokenSeal if it was changed, moved, cut, or its key has been destroyed
     */
    byte[] open(byte[] sealed, Place place) throws BrokenSeal;

    /**
     * What a seal is bound to.
     *
     * @param person the pseudonym
     * @param kind what it is: {@code in}, {@code state}, {@code out}
     * @param version of the form inside
     */
    record Place(String person, String kind, int version) {}

    /** Somebody else's, changed, or too old. */
    final class BrokenSeal extends Exception {
        private static final long serialVersionUID = 1;

        public BrokenSeal(String why) {
            super(why);
        }
    }
}
