package org.amparo.console.cli;

import org.amparo.understanding.opennlp.MaxentLearner;
import org.slf4j.LoggerFactory;

/** A program whose engine logs while it learns. */
final class LoudDoor {
    private LoudDoor() {}

    public static void main(String[] args) {
        LoggerFactory.getLogger(LoudDoor.class).debug("a library is loaded");
        CommandLineDoor door = new CommandLineDoor(
                (release, models) -> {
                    LoggerFactory.getLogger(LoudDoor.class).error("learning");
                    throw new IllegalStateException("words of a person");
                },
                new MaxentLearner());
        System.exit(door.run(args));
    }
}
