// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.embedded.NodeDescriptions;
import io.replenish.embedded.NodeInfo;
import io.replenish.engine.contract.TableContract;
import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.demand.PeriodUnit;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.port.ForecastModelPortObjectSpec;
import io.replenish.nodes.salessample.RetailSalesSampleNodeFactory;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.testing.NodeRun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObjectSpec;

/**
 * Tables are what the contract says, and fit the inputs that they are meant for without a choice in
 * any dialog.
 */
class TableContractTest {

    /** A column of users, which has no part in any contract. */
    private static final DataColumnSpec PASSED_THROUGH =
            new DataColumnSpecCreator("Warehouse Note", StringCell.TYPE).createSpec();

    /** Inputs for tables of users, whose columns have whatever names they have. */
    private static final Set<String> WITHOUT_CONTRACT =
            Set.of(
                    "Sales Cleaner/Sales",
                    "Auto SARIMA Learner/Regressors",
                    "SARIMA Forecaster/Future Regressors");

    private static final Map<String, String> FACTORIES = new TreeMap<>();

    /** An input that a table is meant for. */
    record Wire(TableContract table, TableContract.Input input) {
        @Override
        public String toString() {
            return table + " to " + input.node() + '/' + input.port();
        }
    }

    @BeforeAll
    static void findNodes() throws Exception {
        for (final String factory : NodesBundleTest.factories().toList()) {
            FACTORIES.put(info(factory).name(), factory);
        }
    }

    private static NodeInfo info(final String factory) throws Exception {
        return NodeDescriptions.of(NodesBundleTest.factory(factory));
    }

    static Stream<TableContract> outputs() {
        return Stream.of(TableContract.values()).filter(table -> !table.node().isEmpty());
    }

    static Stream<Wire> wires() {
        return Stream.of(TableContract.values())
                .flatMap(table -> table.inputs().stream().map(input -> new Wire(table, input)));
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void outputHasTheColumnsOfTheContract(final TableContract table) throws Exception {
        final NodeFactory<NodeModel> factory = NodesBundleTest.factory(FACTORIES.get(table.node()));
        final NodeInfo info = NodeDescriptions.of(factory);
        final PortObjectSpec[] outputs =
                new NodeRun(factory)
                        .configurePorts(inputs(info, null).toArray(PortObjectSpec[]::new));

        final List<String> ports = info.outPorts().stream().map(NodeInfo.Port::name).toList();
        final DataTableSpec output = (DataTableSpec) outputs[ports.indexOf(table.port())];
        final int others = output.getNumColumns() - table.columns().size();
        final int first = table.place() == TableContract.Place.AFTER_OTHERS ? others : 0;
        final List<DataColumnSpec> columns =
                output.stream().skip(first).limit(table.columns().size()).toList();
        assertEquals(contract(table), columns);
        assertEquals(table.place() == TableContract.Place.ALONE, others == 0);
    }

    private static List<DataColumnSpec> contract(final TableContract table) {
        return table.columns().stream().map(ColumnTypes::column).toList();
    }

    @ParameterizedTest
    @MethodSource("wires")
    void tableFitsTheInputThatItIsMeantFor(final Wire wire) throws Exception {
        final NodeFactory<NodeModel> factory =
                NodesBundleTest.factory(FACTORIES.get(wire.input().node()));
        final List<PortObjectSpec> inputs = inputs(NodeDescriptions.of(factory), wire);
        final NodeRun node = new NodeRun(factory, addedPorts(NodeDescriptions.of(factory), wire));

        node.configurePorts(inputs.toArray(PortObjectSpec[]::new)); // throws if it does not fit

        final Set<String> names = new HashSet<>(Set.of(""));
        inputs.stream()
                .filter(DataTableSpec.class::isInstance)
                .forEach(spec -> names.addAll(List.of(((DataTableSpec) spec).getColumnNames())));
        names.remove(PASSED_THROUGH.getName());
        chosenColumns(node.settings())
                .forEach((key, column) -> assertTrue(names.contains(column), key + ": " + column));
    }

    /** An option that is switched off, as no table of the contract has its column, has none. */
    private static Map<String, String> chosenColumns(final NodeSettings settings) {
        final Map<String, String> chosen = new TreeMap<>();
        for (final String key : settings.keySet()) {
            final boolean isColumn = key.endsWith("Column");
            if (isColumn && settings.getString(key, "") != null) {
                chosen.put(key, settings.getString(key, ""));
            }
        }
        return chosen;
    }

    /** The port of the wire, if it has to be added first. */
    private static List<String> addedPorts(final NodeInfo info, final Wire wire) {
        return info.inPorts().stream()
                .filter(NodeInfo.Port::optional)
                .map(NodeInfo.Port::name)
                .filter(wire.input().port()::equals)
                .toList();
    }

    /** One spec per port that is there: the table of the wire, or another meant for it. */
    private static List<PortObjectSpec> inputs(final NodeInfo info, final Wire wire)
            throws Exception {
        final List<PortObjectSpec> specs = new ArrayList<>();
        for (final NodeInfo.Port port : info.inPorts()) {
            final boolean isWire = wire != null && wire.input().port().equals(port.name());
            if (isWire || !port.optional()) {
                specs.add(isWire ? spec(wire.table()) : anySpec(info.name(), port));
            }
        }
        return specs;
    }

    private static PortObjectSpec anySpec(final String node, final NodeInfo.Port port)
            throws Exception {
        if (port.type().equals(ForecastModelPortObject.TYPE)) {
            return new ForecastModelPortObjectSpec(Optional.of(PeriodUnit.DAY));
        }
        final TableContract.Input input = new TableContract.Input(node, port.name());
        return WITHOUT_CONTRACT.contains(node + '/' + port.name())
                ? new NodeRun(new RetailSalesSampleNodeFactory()).configure()[0]
                : spec(
                        Stream.of(TableContract.values())
                                .filter(table -> table.inputs().contains(input))
                                .findFirst()
                                .orElseThrow());
    }

    private static DataTableSpec spec(final TableContract table) {
        final List<DataColumnSpec> columns = new ArrayList<>(contract(table));
        if (table.place() != TableContract.Place.ALONE) {
            columns.add(PASSED_THROUGH);
        }
        return new DataTableSpec(columns.toArray(DataColumnSpec[]::new));
    }

    @Test
    void everyTableOfEveryNodeHasAContractAndTheOtherWayRound() throws Exception {
        final Set<String> inputs = new TreeSet<>();
        final Set<String> outputs = new TreeSet<>();
        for (final String factory : FACTORIES.values()) {
            final NodeInfo info = info(factory);
            addTables(info.name(), info.inPorts(), inputs);
            addTables(info.name(), info.outPorts(), outputs);
        }
        inputs.removeAll(WITHOUT_CONTRACT);
        outputs.remove("Retail Sales Sample/Sales"); // raw sales are as their source has them

        final Set<String> wired = new TreeSet<>();
        wires().forEach(wire -> wired.add(wire.input().node() + '/' + wire.input().port()));
        assertEquals(inputs, wired);
        final Set<String> promised = new TreeSet<>();
        outputs().forEach(table -> promised.add(table.node() + '/' + table.port()));
        assertEquals(outputs, promised);
    }

    private static void addTables(
            final String node, final List<NodeInfo.Port> ports, final Set<String> tables) {
        ports.stream()
                .filter(port -> port.type().equals(BufferedDataTable.TYPE))
                .forEach(port -> tables.add(node + '/' + port.name()));
    }

    @ParameterizedTest
    @EnumSource
    void columnsOfATableHaveDistinctNames(final TableContract table) {
        assertEquals(
                table.columns().size(),
                table.columns().stream().map(ColumnContract::name).distinct().count());
    }
}
