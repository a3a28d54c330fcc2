// SPDX-License-Identifier: GPL-3.0-or-later
/** The files that benchmarks read. */
package io.replenish.benchmarks.data;
