package org.amparo.understanding.opennlp;

import org.amparo.understanding.Lesson;

/** A lesson and the scores that a classifier gave it which had not seen it. */
record Scored(Lesson lesson, MaxentClassifier by, float[] scores) {}
