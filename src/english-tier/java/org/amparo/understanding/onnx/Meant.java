package org.amparo.understanding.onnx;

import org.amparo.understanding.Lesson;

/** A lesson and what its words mean. */
record Meant(Lesson lesson, Meaning meaning) {}
