/**
 * The crash kit: the packaged jar as child processes, real Redis with fsync on every write, a stand-in provider that delivers twice
 * and late, and a seeded hand that kills. What counts in the end: nothing lost, nothing applied twice, nothing out of order.
 */
package org.amparo.chaos;
