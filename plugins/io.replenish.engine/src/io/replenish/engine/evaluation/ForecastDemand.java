// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.forecast.ForecastModel;
import java.util.Map;

/**
 * Possible demand.
 *
 * @param models the model of each product's demand
 * @param periodsPerYear how many periods a year has on average
 */
public record ForecastDemand(Map<String, ForecastModel> models, double periodsPerYear) {}
