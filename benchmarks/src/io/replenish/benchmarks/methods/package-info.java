// SPDX-License-Identifier: GPL-3.0-or-later
/** Ways to forecast, ours and others', behind one interface. */
package io.replenish.benchmarks.methods;
