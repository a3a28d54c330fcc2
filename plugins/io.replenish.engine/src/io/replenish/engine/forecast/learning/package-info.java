// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * From rows of demand to one model per series, and a reason for every series that gets none. Start
 * with {@link io.replenish.engine.forecast.learning.DemandRows}, then {@link
 * io.replenish.engine.forecast.learning.SeriesLearner}.
 */
package io.replenish.engine.forecast.learning;
