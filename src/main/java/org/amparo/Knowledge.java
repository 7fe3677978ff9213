package org.amparo;

import org.amparo.guides.Release;
import org.amparo.understanding.Listener;

/** One release of the content and the listener that learned from it: they change together or not at all. */
public record Knowledge(Release release, Listener listener) {}
