// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The node "SARIMA Forecaster": forecast models in, forecasts with intervals out. Start with {@link
 * io.replenish.nodes.sarimaforecaster.SarimaForecasterNodeFactory}.
 */
package io.replenish.nodes.sarimaforecaster;
