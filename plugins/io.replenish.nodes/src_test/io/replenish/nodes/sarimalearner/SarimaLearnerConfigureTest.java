// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.embedded.NodeAccess;
import io.replenish.embedded.NodeDescriptions;
import io.replenish.embedded.NodeInfo;
import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.Criterion;
import io.replenish.engine.forecast.FittedTo;
import io.replenish.engine.forecast.ForecastColumns;
import io.replenish.engine.forecast.ForecastSettings;
import io.replenish.engine.forecast.OrderBounds;
import io.replenish.engine.forecast.Search;
import io.replenish.engine.forecast.SeasonChoice;
import io.replenish.engine.forecast.TransformChoice;
import io.replenish.engine.forecast.learning.ClosedPeriods;
import io.replenish.engine.forecast.learning.HistorySettings;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.port.ForecastModelPortObjectSpec;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObjectSpec;

class SarimaLearnerConfigureTest {

    private static NodeRun node() {
        return new NodeRun(new SarimaLearnerNodeFactory());
    }

    private static PortObjectSpec[] configure(
            final DataTableSpec input, final Consumer<NodeSettings> change)
            throws InvalidSettingsException {
        return node().with(input, change).configurePorts(input);
    }

    private static String refusal(final DataTableSpec input, final Consumer<NodeSettings> change) {
        return assertThrows(InvalidSettingsException.class, () -> configure(input, change))
                .getMessage();
    }

    private static void choose(final NodeSettings settings, final String key, final String column) {
        settings.addString(key, column);
        if (settings.containsKey(key + "_is_present")) {
            settings.addBoolean(key + "_is_present", true);
        }
    }

    private static NodeSettings guessed(final DataTableSpec input) throws InvalidSettingsException {
        final NodeRun node = node();
        node.configurePorts(input);
        return node.settings();
    }

    @Test
    void columnsOfTheDemandAggregator_areGuessed() throws Exception {
        final NodeSettings settings = guessed(DemandData.SPEC);
        assertEquals("Key", settings.getString("keyColumn"));
        assertEquals("Period", settings.getString("periodColumn"));
        assertEquals("Demand", settings.getString("demandColumn"));
        assertEquals("Status", settings.getString("statusColumn"));
        assertEquals("Coverage", settings.getString("coverageColumn"));
        assertTrue(settings.getBoolean("statusColumn_is_present"));
        assertTrue(settings.getBoolean("coverageColumn_is_present"));
    }

    @Test
    void otherNames_areGuessedWhereOnlyOneColumnFits() throws Exception {
        final NodeSettings settings =
                guessed(
                        Tables.spec(
                                "SKU",
                                LongCell.TYPE,
                                "Begin",
                                LocalDateCellFactory.TYPE,
                                "Pieces",
                                IntCell.TYPE));
        assertEquals("SKU", settings.getString("keyColumn"));
        assertEquals("Begin", settings.getString("periodColumn"));
        assertEquals("Pieces", settings.getString("demandColumn"));
        assertFalse(settings.getBoolean("statusColumn_is_present"));
    }

    @Test
    void outputs_areKnownBeforeExecution() throws Exception {
        final PortObjectSpec[] specs = node().configurePorts(DemandData.SPEC);
        assertEquals(Optional.empty(), ((ForecastModelPortObjectSpec) specs[0]).unit());
        assertEquals(ColumnTypes.table(ForecastColumns.MODELS_TABLE), specs[1]);
        assertEquals(ColumnTypes.table(ForecastColumns.COEFFICIENTS_TABLE), specs[2]);
        assertEquals(3, specs.length);
    }

    @Test
    void unitOfTheDialog_isKnownBeforeExecution() throws Exception {
        final PortObjectSpec[] specs =
                configure(DemandData.SPEC, settings -> settings.addString("periodUnit", "WEEK"));
        assertEquals(Optional.of(PeriodUnit.WEEK), ((ForecastModelPortObjectSpec) specs[0]).unit());
    }

    @Test
    void tableWithoutDemand_isRefusedNamingTheRoleAndTheNodeThatHelps() {
        final String message =
                refusal(Tables.spec("Petal length", BooleanCell.TYPE), settings -> {});
        assertTrue(message.contains("\"Key\"") && message.contains("Demand Aggregator"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keyColumn",
                "periodColumn",
                "demandColumn",
                "statusColumn",
                "coverageColumn",
                "stockOutColumn"
            })
    void chosenColumnThatIsGone_isRefusedByName(final String key) {
        final String message = refusal(DemandData.SPEC, settings -> choose(settings, key, "Gone"));
        assertTrue(
                message.contains("\"Gone\"") && message.contains("not in the table \"Demand\""),
                message);
    }

    @ParameterizedTest
    @CsvSource({
        "keyColumn, Period, Key",
        "periodColumn, Demand, Period",
        "demandColumn, Key, Demand",
        "statusColumn, Demand, Status",
        "coverageColumn, Period, Coverage",
        "stockOutColumn, Key, Stock-out"
    })
    void unsuitableColumn_isRefusedNamingColumnRoleAndType(
            final String key, final String column, final String role) {
        final String message = refusal(DemandData.SPEC, settings -> choose(settings, key, column));
        assertTrue(
                message.contains('"' + column + '"') && message.contains('"' + role + '"'),
                message);
        assertTrue(
                message.contains(DemandData.SPEC.getColumnSpec(column).getType().getName()),
                message);
    }

    @Test
    void columnChosenTwice_isRefused() {
        final String message =
                refusal(DemandData.SPEC, settings -> settings.addString("statusColumn", "Key"));
        assertTrue(message.contains("twice"), message);
    }

    @ParameterizedTest
    @CsvSource({
        "seasonLength, 1, 2 to 366",
        "seasonLength, 367, 2 to 366",
        "heldOutPeriods, -1, -1",
        "maxP, -1, -1",
        "maxD, 3, 3",
        "maxSeasonalD, 2, 2",
        "averagedModels, 0, 0",
        "randomModels, 0, 0"
    })
    void numberOutOfBounds_isRefusedWithTheNumber(
            final String key, final int number, final String named) {
        final String message =
                refusal(
                        DemandData.SPEC,
                        settings -> {
                            settings.addInt(key, number);
                            if (settings.containsKey(key + "_is_present")) {
                                settings.addBoolean(key + "_is_present", true);
                            }
                        });
        assertTrue(message.contains(named), message);
    }

    @Test
    void fittingWithoutHeldOutPeriods_isRefusedIfNoneAreHeldOut() {
        final String message =
                refusal(
                        DemandData.SPEC,
                        settings -> {
                            settings.addString("fittedTo", "WITHOUT_HELD_OUT");
                            settings.addInt("heldOutPeriods", 0);
                            settings.addBoolean("heldOutPeriods_is_present", true);
                        });
        assertTrue(
                message.contains("\"Held-out periods\" is 0") && message.contains("1 or more"),
                message);
    }

    private static PortObjectSpec[] configureWith(final DataTableSpec regressors)
            throws InvalidSettingsException {
        return new NodeRun(new SarimaLearnerNodeFactory(), List.of("Regressors"))
                .configurePorts(DemandData.SPEC, regressors);
    }

    @Test
    void regressors_areAnOptionalInput() throws Exception {
        final List<NodeInfo.Port> inputs =
                NodeDescriptions.of(new SarimaLearnerNodeFactory()).inPorts();
        assertEquals(
                List.of("Demand", "Regressors"),
                inputs.stream().map(NodeInfo.Port::group).toList());
        assertTrue(inputs.get(1).optional());
        final PortObjectSpec[] specs =
                configureWith(
                        Tables.spec(
                                "Period",
                                LocalDateCellFactory.TYPE,
                                "Promotion",
                                BooleanCell.TYPE,
                                "Price",
                                DoubleCell.TYPE));
        assertEquals(3, specs.length);
    }

    @Test
    void regressorsWithoutPeriodOrNumber_areRefusedWithTheWayOut() {
        final DataTableSpec withoutPeriod = Tables.spec("Promotion", DoubleCell.TYPE);
        final String period =
                assertThrows(InvalidSettingsException.class, () -> configureWith(withoutPeriod))
                        .getMessage();
        assertTrue(period.contains("\"Regressors\"") && period.contains("\"Period\""), period);
        final DataTableSpec withoutNumber =
                Tables.spec("Period", LocalDateCellFactory.TYPE, "Key", LongCell.TYPE);
        final String number =
                assertThrows(InvalidSettingsException.class, () -> configureWith(withoutNumber))
                        .getMessage();
        assertTrue(number.contains("no column of numbers") && number.contains("Add"), number);
    }

    @Test
    void ports_haveTheirTypes() {
        final NodeModel model = node().model();
        final NodeAccess access = NodeAccess.get();
        assertEquals(List.of(BufferedDataTable.TYPE), List.of(access.inPortTypes(model)));
        assertEquals(
                List.of(
                        ForecastModelPortObject.TYPE,
                        BufferedDataTable.TYPE,
                        BufferedDataTable.TYPE),
                List.of(access.outPortTypes(model)));
    }

    @Test
    void defaults_areTheEnginesButForHeldOutPeriodsAndNegativeDemand() {
        final SarimaLearnerParameters parameters = new SarimaLearnerParameters();
        assertEquals(HistorySettings.defaults(), parameters.historySettings());
        assertEquals(
                ForecastSettings.defaults().withHeldOut(14).withNonNegative(true),
                parameters.forecastSettings(PeriodUnit.DAY));
        assertEquals(8, parameters.forecastSettings(PeriodUnit.WEEK).heldOut());
        assertEquals(6, parameters.forecastSettings(PeriodUnit.MONTH).heldOut());
        assertEquals(7, parameters.seasonLength(PeriodUnit.DAY));
        assertEquals(52, parameters.seasonLength(PeriodUnit.WEEK));
        assertEquals(12, parameters.seasonLength(PeriodUnit.MONTH));
    }

    @Test
    void everyOption_reachesTheEngine() {
        final SarimaLearnerParameters parameters = new SarimaLearnerParameters();
        parameters.m_search = SearchChoice.RANDOM;
        parameters.m_criterion = CriterionChoice.BIC;
        parameters.m_transformation = TransformationChoice.LOG;
        parameters.m_seasonality = SeasonalityChoice.ALWAYS;
        parameters.m_seasonLength = Optional.of(24);
        parameters.m_heldOutPeriods = Optional.of(3);
        parameters.m_fittedTo = FittedToChoice.WITHOUT_HELD_OUT;
        parameters.m_averagedModels = 11;
        parameters.m_nonNegative = false;
        parameters.m_randomModels = 9;
        parameters.m_seed = -5;
        parameters.m_boxCoxPower = Optional.of(0.25);
        parameters.m_findOutliers = true;
        parameters.m_maxP = 1;
        parameters.m_maxD = 0;
        parameters.m_maxQ = 2;
        parameters.m_maxSeasonalP = 3;
        parameters.m_maxSeasonalD = 0;
        parameters.m_maxSeasonalQ = 4;
        parameters.m_maxCoefficients = 6;
        parameters.m_periodUnit = PeriodUnitChoice.MONTH;
        parameters.m_closedPeriods = ClosedPeriodsChoice.ZERO;
        parameters.m_useIncompletePeriods = true;
        assertEquals(
                ForecastSettings.defaults()
                        .withSearch(Search.RANDOM)
                        .withCriterion(Criterion.BIC)
                        .withTransform(TransformChoice.LOG)
                        .withSeason(SeasonChoice.ALWAYS)
                        .withBounds(new OrderBounds(1, 0, 2, 3, 0, 4, 6))
                        .withAveraged(11)
                        .withHeldOut(3)
                        .withFittedTo(FittedTo.WITHOUT_HELD_OUT)
                        .withNonNegative(false)
                        .withRandomModels(9)
                        .withSeed(-5)
                        .withLambda(OptionalDouble.of(0.25))
                        .withOutliers(true),
                parameters.forecastSettings(PeriodUnit.DAY));
        assertEquals(24, parameters.seasonLength(PeriodUnit.DAY));
        assertEquals(
                new HistorySettings(Optional.of(PeriodUnit.MONTH), ClosedPeriods.ZERO, true),
                parameters.historySettings());
    }

    @Test
    void secondsPerSeries_areTheBudgetOfTheEngine() throws Exception {
        final SarimaLearnerParameters parameters = new SarimaLearnerParameters();
        parameters.m_secondsPerSeries = Optional.of(0.25);
        assertEquals(
                Duration.ofMillis(250),
                parameters.forecastSettings(PeriodUnit.DAY).budget().orElseThrow().limit());
        parameters.m_secondsPerSeries = Optional.of(1e300);
        parameters.validate();
    }

    @ParameterizedTest
    @CsvSource({"boxCoxPower, 1.5, 1.5", "boxCoxPower, -0.1, -0.1", "secondsPerSeries, -1, -"})
    void fractionOutOfBounds_isRefusedWithTheNumber(
            final String key, final double number, final String named) {
        final String message =
                refusal(
                        DemandData.SPEC,
                        settings -> {
                            settings.addDouble(key, number);
                            settings.addBoolean(key + "_is_present", true);
                        });
        assertTrue(message.contains(named), message);
    }

    @ParameterizedTest
    @EnumSource
    void searches_areAllOfTheEngine(final Search search) {
        assertEquals(search, SearchChoice.valueOf(search.name()).toEngine());
    }

    @ParameterizedTest
    @EnumSource
    void criteria_areAllOfTheEngine(final Criterion criterion) {
        assertEquals(criterion, CriterionChoice.valueOf(criterion.name()).toEngine());
    }

    @ParameterizedTest
    @EnumSource
    void transformations_areAllOfTheEngine(final TransformChoice transform) {
        assertEquals(transform, TransformationChoice.valueOf(transform.name()).toEngine());
    }

    @ParameterizedTest
    @EnumSource
    void seasons_areAllOfTheEngine(final SeasonChoice season) {
        assertEquals(season, SeasonalityChoice.valueOf(season.name()).toEngine());
    }

    @ParameterizedTest
    @EnumSource
    void periodsThatModelsAreFittedTo_areAllOfTheEngine(final FittedTo fittedTo) {
        assertEquals(fittedTo, FittedToChoice.valueOf(fittedTo.name()).toEngine());
    }

    @ParameterizedTest
    @EnumSource
    void units_areAllOfTheEngine(final PeriodUnit unit) {
        assertEquals(Optional.of(unit), PeriodUnitChoice.valueOf(unit.name()).toEngine());
    }

    @ParameterizedTest
    @EnumSource
    void treatmentsOfClosedPeriods_areAllOfTheEngine(final ClosedPeriods closed) {
        assertEquals(closed, ClosedPeriodsChoice.valueOf(closed.name()).toEngine());
    }
}
