package brokenhouse.message;

/** Message uses nobody; this one does. */
class ImportsARoom {
    brokenhouse.guides.GoesRound circle;
}
