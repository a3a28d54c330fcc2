// SPDX-License-Identifier: GPL-3.0-or-later
/** How far forecasts are from what came, and what they cost, beside an opponent's. */
package io.replenish.benchmarks.accuracy;
