package brokenhouse.guides;

/** Uses dialogue, which it may not, and closes a circle. */
public class GoesRound {
    brokenhouse.dialogue.AsksTheClock circle;
}
