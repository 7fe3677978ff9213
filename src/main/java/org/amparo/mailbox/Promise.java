package org.amparo.mailbox;

import org.amparo.message.Address;
import org.amparo.message.Part;

/** A part to be sent, and where to. */
public record Promise(Address to, Part part) {}
