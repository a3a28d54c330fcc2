// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import io.replenish.engine.demand.DemandColumns;
import java.util.List;

/**
 * The columns of tables of forecasts and of their models. The names are API, because saved
 * workflows refer to them.
 */
public final class ForecastColumns {

    private static final String DEMAND_UNIT = "units, currency or orders per period, as the demand";

    /** A future period, by its first day. */
    public static final ColumnContract PERIOD =
            ColumnContract.required(
                    "Period", ColumnType.DATE, "", "First day of the future period.");

    /** How far ahead the period is. */
    public static final ColumnContract STEP =
            ColumnContract.required(
                    "Step",
                    ColumnType.INTEGER,
                    "periods",
                    "Periods after the last one that the model has seen, from 1.");

    /** The expected demand. */
    public static final ColumnContract MEAN =
            ColumnContract.required("Mean", ColumnType.NUMBER, DEMAND_UNIT, "Expected demand.");

    /** Lower end of the 80 % interval. */
    public static final ColumnContract LOWER_80 =
            ColumnContract.required(
                    "Lower 80",
                    ColumnType.NUMBER,
                    DEMAND_UNIT,
                    "Demand is below this with a probability of 10 %.");

    /** Upper end of the 80 % interval. */
    public static final ColumnContract UPPER_80 =
            ColumnContract.required(
                    "Upper 80",
                    ColumnType.NUMBER,
                    DEMAND_UNIT,
                    "Demand is above this with a probability of 10 %.");

    /** Lower end of the 95 % interval. */
    public static final ColumnContract LOWER_95 =
            ColumnContract.required(
                    "Lower 95",
                    ColumnType.NUMBER,
                    DEMAND_UNIT,
                    "Demand is below this with a probability of 2.5 %.");

    /** Upper end of the 95 % interval. */
    public static final ColumnContract UPPER_95 =
            ColumnContract.required(
                    "Upper 95",
                    ColumnType.NUMBER,
                    DEMAND_UNIT,
                    "Demand is above this with a probability of 2.5 %.");

    /** One row per series and future period. */
    public static final List<ColumnContract> FORECAST_TABLE =
            List.of(DemandColumns.KEY, PERIOD, STEP, MEAN, LOWER_80, UPPER_80, LOWER_95, UPPER_95);

    /**
     * What a series was given: the title of an {@link
     * io.replenish.engine.forecast.learning.Outcome}.
     */
    public static final ColumnContract OUTCOME =
            ColumnContract.required(
                    "Outcome",
                    ColumnType.TEXT,
                    "",
                    "\"SARIMA\", \"ARIMA\", \"Simple forecast\" if no model could be fitted, or \"No forecast\".");

    /** The model. */
    public static final ColumnContract MODEL =
            ColumnContract.optional(
                    "Model",
                    ColumnType.TEXT,
                    "",
                    "The model, such as ARIMA(0,1,1)(0,1,1)[7], or the simple forecast.");

    /** Why it is this model. */
    public static final ColumnContract REASON =
            ColumnContract.required(
                    "Reason",
                    ColumnType.TEXT,
                    "",
                    "Why it is this model, or why there is none, in words.");

    /** One row per series; see {@link io.replenish.engine.forecast.learning.LearnedHistory}. */
    public static final List<ColumnContract> MODELS_TABLE =
            List.of(
                    ColumnContract.optional(
                            "Key",
                            ColumnType.TEXT,
                            "",
                            "What the series is about; missing for rows without a key."),
                    OUTCOME,
                    MODEL,
                    ColumnContract.optional(
                            "Seasonal",
                            ColumnType.TEXT,
                            "",
                            "\"Yes\" or \"No\": whether there is a season."),
                    ColumnContract.optional(
                            "Season Test",
                            ColumnType.TEXT,
                            "",
                            "The test that decided on the season."),
                    ColumnContract.optional(
                            "Season Statistic", ColumnType.NUMBER, "", "Statistic of this test."),
                    ColumnContract.optional(
                            "Season Threshold",
                            ColumnType.NUMBER,
                            "",
                            "What it was compared with."),
                    REASON,
                    ColumnContract.optional(
                            "Runner-Up", ColumnType.TEXT, "", "The second best model."),
                    ColumnContract.optional(
                            "Runner-Up Distance",
                            ColumnType.NUMBER,
                            "",
                            "By how much its criterion was worse."),
                    ColumnContract.optional(
                            "First Period",
                            ColumnType.DATE,
                            "",
                            "First day of the first period used."),
                    ColumnContract.optional(
                            "Last Period",
                            ColumnType.DATE,
                            "",
                            "First day of the last period used."),
                    ColumnContract.optional(
                            "Periods",
                            ColumnType.INTEGER,
                            "periods",
                            "Periods from the first to the last."),
                    ColumnContract.optional(
                            "Missing Periods",
                            ColumnType.INTEGER,
                            "periods",
                            "Periods among these without known demand."),
                    ColumnContract.optional(
                            "Held-Out Periods",
                            ColumnType.INTEGER,
                            "periods",
                            "Last periods that were forecast as a test."),
                    ColumnContract.optional(
                            "Held-Out RMSE",
                            ColumnType.NUMBER,
                            DEMAND_UNIT,
                            "Root mean squared error of these forecasts."),
                    ColumnContract.optional(
                            "Held-Out MAE",
                            ColumnType.NUMBER,
                            DEMAND_UNIT,
                            "Mean absolute error of these forecasts."),
                    ColumnContract.optional(
                            "In-Sample RMSE",
                            ColumnType.NUMBER,
                            DEMAND_UNIT,
                            "Root mean squared error one period ahead."),
                    ColumnContract.optional(
                            "In-Sample MAE",
                            ColumnType.NUMBER,
                            DEMAND_UNIT,
                            "Mean absolute error one period ahead."),
                    ColumnContract.optional(
                            "Innovation Variance",
                            ColumnType.NUMBER,
                            "squared, under the transformation of the model",
                            "Variance of what the model cannot foresee one period ahead."),
                    ColumnContract.optional(
                            "Log-Likelihood",
                            ColumnType.NUMBER,
                            "",
                            "Exact log-likelihood of the differenced series, of the best of averaged models."),
                    ColumnContract.optional(
                            "AICc",
                            ColumnType.NUMBER,
                            "",
                            "Akaike's criterion of this model, corrected for short series."),
                    ColumnContract.optional(
                            "Ljung-Box p",
                            ColumnType.NUMBER,
                            "",
                            "How likely residuals as correlated as these are if they are not; small if the model misses a pattern."),
                    ColumnContract.optional(
                            "Jarque-Bera p",
                            ColumnType.NUMBER,
                            "",
                            "How likely residuals as skewed or peaked are if they are normal."),
                    ColumnContract.optional(
                            "ARCH p",
                            ColumnType.NUMBER,
                            "",
                            "How likely a variance as changing is if it is constant."),
                    ColumnContract.optional(
                            "Outliers",
                            ColumnType.INTEGER,
                            "",
                            "Outliers that are part of the model; the reason names them."),
                    ColumnContract.optional(
                            "Cut Short",
                            ColumnType.TEXT,
                            "",
                            "\"Yes\" if the time of the series ran out before the search was done, else \"No\"."));

    /**
     * One row per estimated number of a model; see {@link
     * io.replenish.engine.forecast.learning.Coefficient}.
     */
    public static final List<ColumnContract> COEFFICIENTS_TABLE =
            List.of(
                    DemandColumns.KEY,
                    ColumnContract.required(
                            MODEL.name(),
                            ColumnType.TEXT,
                            "",
                            "The model, such as ARIMA(0,1,1)(0,1,1)[7], the best one of averaged models."),
                    ColumnContract.required(
                            "Term",
                            ColumnType.TEXT,
                            "",
                            "What it is, such as Seasonal MA 1, Drift, a regressor, or an outlier with its period."),
                    ColumnContract.required(
                            "Estimate",
                            ColumnType.NUMBER,
                            "effects in the unit of the demand, under the transformation of the model",
                            "Estimate by maximum likelihood."),
                    ColumnContract.optional(
                            "Standard Error",
                            ColumnType.NUMBER,
                            "as the estimate",
                            "By the curvature of the likelihood; missing if it has no maximum there."),
                    ColumnContract.optional(
                            "z", ColumnType.NUMBER, "", "Estimate in standard errors."),
                    ColumnContract.optional(
                            "p",
                            ColumnType.NUMBER,
                            "",
                            "How likely an estimate as far from 0 is if there is nothing."));

    private ForecastColumns() {}
}
