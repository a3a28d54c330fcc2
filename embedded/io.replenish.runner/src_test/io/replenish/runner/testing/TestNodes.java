// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.testing;

import io.replenish.embedded.NodeDescriptions;
import io.replenish.embedded.NodeInfo;
import io.replenish.runner.workflow.NodeEntry;
import io.replenish.runner.workflow.NodeFinder;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.RowKey;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.port.PortType;

/**
 * Installed nodes made of lambdas. Their ports are called {@code In 1}, {@code Out 1} and so on.
 */
public final class TestNodes implements NodeFinder {

    /** A table of one text column, as all nodes here give. */
    public static final DataTableSpec SPEC =
            new DataTableSpec(new DataColumnSpecCreator("Text", StringCell.TYPE).createSpec());

    /** What a node does when configured; null specs stand for "not known yet". */
    @FunctionalInterface
    public interface Configure {
        DataTableSpec[] apply(DataTableSpec[] in, NodeSettingsRO settings, Model model)
                throws InvalidSettingsException;
    }

    /** What a node does when executed. */
    @FunctionalInterface
    public interface Execute {
        BufferedDataTable[] apply(
                BufferedDataTable[] in, NodeSettingsRO settings, ExecutionContext exec)
                throws Exception;
    }

    private record Definition(
            int in, int out, NodeSettings defaults, Configure configure, Execute execute) {}

    private final List<NodeEntry> m_nodes = new ArrayList<>();

    @Override
    public List<NodeEntry> nodes() {
        return m_nodes;
    }

    /** Adds a node whose settings are checked for the keys of {@code defaults}. */
    public TestNodes add(
            final String factory,
            final int in,
            final int out,
            final NodeSettings defaults,
            final Configure configure,
            final Execute execute) {
        final var definition = new Definition(in, out, defaults, configure, execute);
        m_nodes.add(
                new NodeEntry(
                        factory,
                        "/test",
                        "org.example.test",
                        () -> new Factory(factory, definition)));
        return this;
    }

    /** Adds a node without settings whose outputs have {@link #SPEC}. */
    public TestNodes add(final String factory, final int in, final int out, final Execute execute) {
        return add(
                factory,
                in,
                out,
                new NodeSettings("model"),
                (specs, settings, model) -> specs(out),
                execute);
    }

    /** Adds a source of one table with these texts. */
    public TestNodes source(final String factory, final String... texts) {
        return add(factory, 0, 1, (in, settings, exec) -> tables(table(exec, texts)));
    }

    /** Adds a node that hands its one input on. */
    public TestNodes passOn(final String factory) {
        return add(factory, 1, 1, (in, settings, exec) -> in);
    }

    public static DataTableSpec[] specs(final int count) {
        return IntStream.range(0, count).mapToObj(i -> SPEC).toArray(DataTableSpec[]::new);
    }

    public static BufferedDataTable[] tables(final BufferedDataTable... tables) {
        return tables;
    }

    /** Returns a table with one row for each text. */
    public static BufferedDataTable table(final ExecutionContext exec, final String... texts) {
        final var container = exec.createDataContainer(SPEC);
        for (int i = 0; i < texts.length; i++) {
            container.addRowToTable(
                    new DefaultRow(RowKey.createRowKey((long) i), new StringCell(texts[i])));
        }
        container.close();
        return container.getTable();
    }

    private static final class Factory extends NodeFactory<NodeModel> {

        static {
            NodeDescriptions.register(Factory.class, Factory::describe);
        }

        private final String m_name;
        private final Definition m_definition;

        Factory(final String className, final Definition definition) {
            m_name = className.substring(className.lastIndexOf('.') + 1);
            m_definition = definition;
        }

        @Override
        public NodeModel createNodeModel() {
            return new Model(m_definition);
        }

        private NodeInfo describe() {
            return new NodeInfo(
                    m_name,
                    NodeType.Other,
                    "A node for tests.",
                    "<p>Does &lt;little&gt;.</p>",
                    "",
                    List.of(),
                    ports("In", m_definition.in),
                    ports("Out", m_definition.out),
                    List.of(
                            new NodeInfo.OptionGroup(
                                    "",
                                    "",
                                    List.of(
                                            new NodeInfo.Option(
                                                    "model/factor",
                                                    "Factor",
                                                    "Multiplies.",
                                                    "double",
                                                    "1.5")))),
                    null,
                    List.of());
        }

        private static List<NodeInfo.Port> ports(final String direction, final int count) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(
                            i ->
                                    new NodeInfo.Port(
                                            direction + " " + i,
                                            direction + " " + i,
                                            "Port " + i + ".",
                                            BufferedDataTable.TYPE,
                                            false))
                    .toList();
        }
    }

    /** The model of all nodes here. */
    public static final class Model extends NodeModel {

        private final Definition m_definition;
        private final NodeSettings m_settings = new NodeSettings("model");

        Model(final Definition definition) {
            super(types(definition.in), types(definition.out));
            m_definition = definition;
            definition.defaults.copyTo(m_settings);
        }

        private static PortType[] types(final int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> BufferedDataTable.TYPE)
                    .toArray(PortType[]::new);
        }

        public void warn(final String text) {
            setWarningMessage(text);
        }

        @Override
        protected DataTableSpec[] configure(final DataTableSpec[] in)
                throws InvalidSettingsException {
            return m_definition.configure.apply(in, m_settings, this);
        }

        @Override
        protected BufferedDataTable[] execute(
                final BufferedDataTable[] in, final ExecutionContext exec) throws Exception {
            return m_definition.execute.apply(in, m_settings, exec);
        }

        @Override
        protected void saveSettingsTo(final NodeSettingsWO settings) {
            m_settings.copyTo(settings);
        }

        @Override
        protected void validateSettings(final NodeSettingsRO settings)
                throws InvalidSettingsException {
            for (final String key : m_definition.defaults.keySet()) {
                if (!settings.containsKey(key)) {
                    throw new InvalidSettingsException("Setting '" + key + "' is missing");
                }
            }
        }

        @Override
        protected void loadValidatedSettingsFrom(final NodeSettingsRO settings) {
            settings.copyTo(m_settings);
        }

        @Override
        protected void reset() {
            // nothing is kept
        }

        @Override
        protected void loadInternals(final File folder, final ExecutionMonitor exec) {
            // nothing is kept
        }

        @Override
        protected void saveInternals(final File folder, final ExecutionMonitor exec) {
            // nothing is kept
        }
    }
}
