// SPDX-License-Identifier: GPL-3.0-or-later
/** The inner loops of model selection, ours and JDemetra+'s. */
package io.replenish.benchmarks.kernel;
