/**
 * What a message costs: the packaged jar under load with a real Redis and a stand-in provider on the same machine, beside a bare endpoint and
 * one round trip to Redis; and the parts alone. {@code ./mvnw -Pbench verify} prints the tables of docs/performance.md. It judges nothing:
 * figures depend on the machine, so they are always ratios of the same run.
 */
package org.amparo.bench;
