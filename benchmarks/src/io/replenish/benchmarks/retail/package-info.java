// SPDX-License-Identifier: GPL-3.0-or-later
/** Retail series with long seasons: weeks of a year, and days of a week over years. */
package io.replenish.benchmarks.retail;
