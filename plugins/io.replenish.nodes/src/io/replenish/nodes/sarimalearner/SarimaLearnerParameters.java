// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.ForecastSettings;
import io.replenish.engine.forecast.OrderBounds;
import io.replenish.engine.forecast.TimeBudget;
import io.replenish.engine.forecast.learning.HistorySettings;
import io.replenish.nodes.demand.DemandInput;
import io.replenish.nodes.demand.DemandRoleChoices;
import io.replenish.nodes.demand.RegressorInput;
import io.replenish.nodes.table.ChosenColumns;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.layout.After;
import org.knime.node.parameters.layout.Layout;
import org.knime.node.parameters.layout.Section;
import org.knime.node.parameters.migration.Migrate;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.widget.OptionalWidget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.ValueSwitchWidget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/**
 * Dialog of the Auto SARIMA Learner, and the only place that turns its options into settings of the
 * engine. Field names are keys in saved workflows: renaming one breaks them.
 */
final class SarimaLearnerParameters implements NodeParameters {

    private static final double NANOS_PER_SECOND = 1e9;

    private static final LongSupplier CLOCK = System::nanoTime;

    /** Longer seasons than a year of days are no seasons of demand. */
    private static final int LONGEST_SEASON = 366;

    @Section(
            title = "Columns",
            description = "Which column of the input holds what. All others are ignored.")
    interface ColumnsSection {}

    @Section(title = "Periods", description = "How periods without known demand are treated.")
    @After(ColumnsSection.class)
    interface PeriodsSection {}

    @Section(title = "Model", description = "How the model of every series is chosen.")
    @After(PeriodsSection.class)
    interface ModelSection {}

    @Section(title = "Bounds", description = "How large the models may become.")
    @After(ModelSection.class)
    @Advanced
    interface BoundsSection {}

    /** The search, for options that depend on it. */
    interface SearchReference extends ParameterReference<SearchChoice> {}

    /** Whether models are searched at random. */
    static final class IsRandom implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(SearchReference.class).isOneOf(SearchChoice.RANDOM);
        }
    }

    /** The transformation, for options that depend on it. */
    interface TransformationReference extends ParameterReference<TransformationChoice> {}

    /** Whether the transformation has a power. */
    static final class IsBoxCox implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(TransformationReference.class).isOneOf(TransformationChoice.BOX_COX);
        }
    }

    /** The seasonality, for options that depend on it. */
    interface SeasonalityReference extends ParameterReference<SeasonalityChoice> {}

    /** Whether models can have a season. */
    static final class MayBeSeasonal implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(SeasonalityReference.class)
                    .isOneOf(SeasonalityChoice.AUTO, SeasonalityChoice.ALWAYS);
        }
    }

    @Widget(
            title = "Key",
            description =
                    "What a series is about, such as a product: all rows with the same key are one series. Text"
                            + " or numbers.")
    @ChoicesProvider(DemandRoleChoices.Key.class)
    @Layout(ColumnsSection.class)
    String m_keyColumn = "";

    @Widget(
            title = "Period",
            description =
                    "First day of the period: a date, or text of the form <code>2011-03-04</code>. The rows may"
                            + " be in any order.")
    @ChoicesProvider(DemandRoleChoices.Period.class)
    @Layout(ColumnsSection.class)
    String m_periodColumn = "";

    @Widget(title = "Demand", description = "Demand of the period; missing where it is not known.")
    @ChoicesProvider(DemandRoleChoices.Demand.class)
    @Layout(ColumnsSection.class)
    String m_demandColumn = "";

    @Widget(
            title = "Status",
            description =
                    "Why there was no sale, as the <i>Demand Aggregator</i> says it. Switch it off if the table"
                            + " has no such column.")
    @OptionalWidget(defaultProvider = DemandRoleChoices.GuessedStatus.class)
    @ChoicesProvider(DemandRoleChoices.Status.class)
    @Layout(ColumnsSection.class)
    Optional<String> m_statusColumn = Optional.empty();

    @Widget(
            title = "Coverage",
            description =
                    "Whether the data covers the whole period, as the <i>Demand Aggregator</i> says it. Switch it"
                            + " off if the table has no such column.")
    @OptionalWidget(defaultProvider = DemandRoleChoices.GuessedCoverage.class)
    @ChoicesProvider(DemandRoleChoices.Coverage.class)
    @Layout(ColumnsSection.class)
    Optional<String> m_coverageColumn = Optional.empty();

    @Widget(
            title = "Stock-out",
            description =
                    "Whether there was nothing to sell: true, or a number other than 0. Demand of such a period is"
                            + " not known, whatever was sold. Switch it off if the table has no such column.")
    @OptionalWidget(defaultProvider = DemandRoleChoices.GuessedStockOut.class)
    @ChoicesProvider(DemandRoleChoices.StockOut.class)
    @Layout(ColumnsSection.class)
    @Migrate(loadDefaultIfAbsent = true)
    Optional<String> m_stockOutColumn = Optional.empty();

    @Widget(title = "Length of a period", description = "The same for all series.", advanced = true)
    @Layout(PeriodsSection.class)
    PeriodUnitChoice m_periodUnit = PeriodUnitChoice.AUTO;

    @Widget(
            title = "Demand in closed periods",
            description = "What demand is in periods whose status says that the shop was closed.")
    @ValueSwitchWidget
    @Layout(PeriodsSection.class)
    ClosedPeriodsChoice m_closedPeriods = ClosedPeriodsChoice.AS_GIVEN;

    @Widget(
            title = "Use incomplete periods",
            description =
                    "Whether the demand of periods that the data covers only in part is used like any other. If"
                            + " not, it counts as missing, and forecasts begin with the incomplete periods at the end.")
    @Layout(PeriodsSection.class)
    boolean m_useIncompletePeriods = false;

    @Widget(
            title = "Season",
            description = "Whether demand may repeat itself after a fixed number of periods.")
    @ValueSwitchWidget
    @ValueReference(SeasonalityReference.class)
    @Layout(ModelSection.class)
    SeasonalityChoice m_seasonality = SeasonalityChoice.AUTO;

    @Widget(
            title = "Periods per season",
            description =
                    "If switched off, 7 for days, 52 for weeks and 12 for months. A series needs two seasons.")
    @OptionalWidget(defaultProvider = LearnerDefaults.SeasonLength.class)
    @NumberInputWidget(minValidation = LearnerDefaults.AtLeastTwo.class)
    @Effect(predicate = MayBeSeasonal.class, type = EffectType.SHOW)
    @Layout(ModelSection.class)
    Optional<Integer> m_seasonLength = Optional.empty();

    @Widget(
            title = "Held-out periods",
            description =
                    "Last periods of every series that are kept back: a model is chosen without them and its"
                            + " forecasts are compared with what came. If switched off, 14 days, 8 weeks or 6 months; 0 for no"
                            + " such test.")
    @OptionalWidget(defaultProvider = LearnerDefaults.HeldOut.class)
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(ModelSection.class)
    Optional<Integer> m_heldOutPeriods = Optional.empty();

    @Widget(
            title = "Models are fitted to",
            description =
                    "Whether the chosen model is fitted again, to the held-out periods as well.")
    @ValueSwitchWidget
    @Layout(ModelSection.class)
    FittedToChoice m_fittedTo = FittedToChoice.ALL;

    @Widget(
            title = "Demand is never negative",
            description =
                    "Whether forecasts and their intervals are cut off at zero. Switch it off if returns can"
                            + " outweigh sales.")
    @Layout(ModelSection.class)
    boolean m_nonNegative = true;

    @Widget(
            title = "Transformation",
            description =
                    "Whether models are fitted to the logarithm of demand, or to another power. Forecasts are"
                            + " corrected for the bias of transforming back.")
    @ValueSwitchWidget
    @ValueReference(TransformationReference.class)
    @Layout(ModelSection.class)
    TransformationChoice m_transformation = TransformationChoice.AUTO;

    @Widget(
            title = "Box-Cox power",
            description =
                    "From 0, the logarithm, to 1, the demand as it is. If switched off, the likeliest one of each"
                            + " series.",
            advanced = true)
    @OptionalWidget(defaultProvider = LearnerDefaults.BoxCoxPower.class)
    @Effect(predicate = IsBoxCox.class, type = EffectType.SHOW)
    @Layout(ModelSection.class)
    @Migrate(loadDefaultIfAbsent = true)
    Optional<Double> m_boxCoxPower = Optional.empty();

    @Widget(
            title = "Find outliers",
            description =
                    "Whether single odd values, shifts of the level and changes that fade are looked for and"
                            + " become part of the model, so that they neither hide a pattern nor widen the intervals."
                            + " What was found is part of the reason of a model.",
            advanced = true)
    @Layout(ModelSection.class)
    @Migrate(loadDefaultIfAbsent = true)
    boolean m_findOutliers = false;

    @Widget(title = "Search", description = "How models are searched.", advanced = true)
    @ValueSwitchWidget
    @ValueReference(SearchReference.class)
    @Layout(ModelSection.class)
    SearchChoice m_search = SearchChoice.STEPWISE;

    @Widget(
            title = "Random models",
            description = "Number of models that are drawn per series.",
            advanced = true)
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Effect(predicate = IsRandom.class, type = EffectType.SHOW)
    @Layout(ModelSection.class)
    int m_randomModels = 40;

    @Widget(
            title = "Seed",
            description = "Start of the random numbers: the same seed gives the same models.",
            advanced = true)
    @Effect(predicate = IsRandom.class, type = EffectType.SHOW)
    @Layout(ModelSection.class)
    long m_seed = 1;

    @Widget(
            title = "Criterion",
            description = "What makes one model better than another.",
            advanced = true)
    @ValueSwitchWidget
    @Layout(ModelSection.class)
    CriterionChoice m_criterion = CriterionChoice.AICC;

    @Widget(
            title = "Averaged models",
            description =
                    "Largest number of models whose forecasts are averaged, if they are about as good as the best"
                            + " one; 1 for the best one alone. A model with a drift has a further one at its side, under"
                            + " which the drift changes, so that there may be one more. Averages are more accurate, and"
                            + " their intervals allow for the choice of the model.",
            advanced = true)
    @NumberInputWidget(minValidation = IsPositiveIntegerValidation.class)
    @Layout(ModelSection.class)
    int m_averagedModels = ForecastSettings.defaults().averaged();

    @Widget(
            title = "Seconds per series",
            description =
                    "If switched on, the search of a series ends after this time with the best model so far, and"
                            + " the series is marked as cut short. Results then depend on the speed of the machine.",
            advanced = true)
    @OptionalWidget(defaultProvider = LearnerDefaults.SecondsPerSeries.class)
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(ModelSection.class)
    @Migrate(loadDefaultIfAbsent = true)
    Optional<Double> m_secondsPerSeries = Optional.empty();

    @Widget(title = "Largest p", description = "Largest autoregressive order.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(BoundsSection.class)
    int m_maxP = 5;

    @Widget(title = "Largest d", description = "Largest number of first differences, 0 to 2.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(BoundsSection.class)
    int m_maxD = 2;

    @Widget(title = "Largest q", description = "Largest moving average order.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(BoundsSection.class)
    int m_maxQ = 5;

    @Widget(title = "Largest seasonal P", description = "Largest seasonal autoregressive order.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(BoundsSection.class)
    int m_maxSeasonalP = 2;

    @Widget(
            title = "Largest seasonal D",
            description = "Largest number of seasonal differences, 0 or 1.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(BoundsSection.class)
    int m_maxSeasonalD = 1;

    @Widget(title = "Largest seasonal Q", description = "Largest seasonal moving average order.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(BoundsSection.class)
    int m_maxSeasonalQ = 2;

    @Widget(title = "Most coefficients", description = "Largest p + q + P + Q.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Layout(BoundsSection.class)
    int m_maxCoefficients = 5;

    /** Creates the parameters of a node without input; called by KNIME. */
    SarimaLearnerParameters() {}

    /**
     * Creates the parameters of a node that has got its input, with guessed columns; called by
     * KNIME.
     */
    SarimaLearnerParameters(final NodeParametersInput input) {
        input.getInTableSpec(0)
                .ifPresent(
                        spec -> {
                            m_keyColumn = DemandInput.KEY.guess(spec).orElse("");
                            m_periodColumn = DemandInput.PERIOD.guess(spec).orElse("");
                            m_demandColumn = DemandInput.DEMAND.guess(spec).orElse("");
                            m_statusColumn = DemandInput.STATUS.guess(spec);
                            m_coverageColumn = DemandInput.COVERAGE.guess(spec);
                            m_stockOutColumn = DemandInput.STOCK_OUT.guess(spec);
                        });
    }

    @Override
    public void validate() throws InvalidSettingsException {
        final int season = m_seasonLength.orElse(LONGEST_SEASON);
        if (season < 2 || season > LONGEST_SEASON) {
            throw new InvalidSettingsException(
                    "A season has 2 to "
                            + LONGEST_SEASON
                            + " periods, not "
                            + season
                            + ". For models without season, set \"Season\" to \"Never\".");
        }
        if (m_fittedTo == FittedToChoice.WITHOUT_HELD_OUT
                && m_heldOutPeriods.equals(Optional.of(0))) {
            throw new InvalidSettingsException(
                    "\"Models are fitted to\" all but the held-out periods, but \"Held-out"
                            + " periods\" is 0. Enter 1 or more, or choose all periods.");
        }
        try {
            forecastSettings(PeriodUnit.DAY);
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingsException(
                    "The options cannot be used: " + e.getMessage() + '.', e);
        }
    }

    /** Returns the chosen columns of the table of demand. */
    ChosenColumns demandColumns() {
        return new ChosenColumns(SarimaLearnerNodeFactory.DEMAND_PORT)
                .with(DemandInput.KEY, m_keyColumn)
                .with(DemandInput.PERIOD, m_periodColumn)
                .with(DemandInput.DEMAND, m_demandColumn)
                .with(DemandInput.STATUS, m_statusColumn)
                .with(DemandInput.COVERAGE, m_coverageColumn)
                .with(DemandInput.STOCK_OUT, m_stockOutColumn);
    }

    /** Returns the columns of a table of regressors. */
    RegressorInput regressors(final DataTableSpec spec) throws InvalidSettingsException {
        return RegressorInput.of(
                spec, SarimaLearnerNodeFactory.REGRESSORS_PORT, m_keyColumn, m_periodColumn);
    }

    /** Returns how rows become series. */
    HistorySettings historySettings() {
        return new HistorySettings(
                m_periodUnit.toEngine(), m_closedPeriods.toEngine(), m_useIncompletePeriods);
    }

    /** Returns the number of periods per season. */
    int seasonLength(final PeriodUnit unit) {
        return m_seasonLength.orElse(unit.seasonLength());
    }

    /** Returns how models are chosen for periods of the given length. */
    ForecastSettings forecastSettings(final PeriodUnit unit) {
        return ForecastSettings.defaults()
                .withSearch(m_search.toEngine())
                .withCriterion(m_criterion.toEngine())
                .withTransform(m_transformation.toEngine())
                .withSeason(m_seasonality.toEngine())
                .withBounds(
                        new OrderBounds(
                                m_maxP,
                                m_maxD,
                                m_maxQ,
                                m_maxSeasonalP,
                                m_maxSeasonalD,
                                m_maxSeasonalQ,
                                m_maxCoefficients))
                .withAveraged(m_averagedModels)
                .withHeldOut(m_heldOutPeriods.orElse(LearnerDefaults.heldOut(unit)))
                .withFittedTo(m_fittedTo.toEngine())
                .withNonNegative(m_nonNegative)
                .withRandomModels(m_randomModels)
                .withSeed(m_seed)
                .withLambda(m_boxCoxPower.map(OptionalDouble::of).orElse(OptionalDouble.empty()))
                .withOutliers(m_findOutliers)
                .withBudget(m_secondsPerSeries.map(SarimaLearnerParameters::budget));
    }

    private static TimeBudget budget(final double seconds) {
        return new TimeBudget(
                Duration.ofNanos((long) Math.min(Long.MAX_VALUE, seconds * NANOS_PER_SECOND)),
                CLOCK);
    }
}
