// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What Replenish's engine is worth, beside others, in numbers that anybody can run again. {@link
 * io.replenish.benchmarks.Benchmarks} lists the commands; each is one class. Nothing of this is
 * shipped.
 */
package io.replenish.benchmarks;
