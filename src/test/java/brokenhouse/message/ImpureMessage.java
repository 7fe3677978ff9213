package brokenhouse.message;

/** Needed to close the circle. */
public class ImpureMessage {}
