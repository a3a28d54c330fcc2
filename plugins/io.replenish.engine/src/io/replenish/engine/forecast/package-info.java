// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Forecasts of demand series, one model per series, chosen automatically. Start with {@link
 * io.replenish.engine.forecast.SeriesForecaster}.
 */
package io.replenish.engine.forecast;
