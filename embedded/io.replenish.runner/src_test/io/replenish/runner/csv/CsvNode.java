// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import io.replenish.embedded.NodeAccess;
import io.replenish.runner.execution.RunContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.RowKey;
import org.knime.core.data.container.CloseableRowIterator;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.node.BufferedDataContainer;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.config.base.AbstractConfigEntry;
import org.knime.core.node.config.base.ConfigBase;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

/**
 * A CSV node under test in a workflow folder: its default settings, what a test changes in them,
 * and a run.
 */
final class CsvNode {

    private final NodeFactory<?> factory;
    private final RunContext context;
    private final NodeSettings settings = new NodeSettings("model");
    private boolean cancelled;
    private String warning = "";

    private CsvNode(NodeFactory<?> factory, Path workflow) {
        this.factory = factory;
        this.context = new RunContext(workflow);
        NodeAccess.get().saveSettings(model(), settings);
    }

    /** A CSV Reader of a file in the data area of a workflow. */
    static CsvNode reader(Path workflow, String file) {
        return new CsvNode(new CsvReaderNodeFactory(), workflow)
                .set("settings/file_selection/path/path", file);
    }

    /** A CSV Writer to a file in the data area of a workflow. */
    static CsvNode writer(Path workflow, String file) {
        return new CsvNode(new CsvWriterNodeFactory(), workflow)
                .set("settings/file_chooser_settings/path/path", file)
                .set("settings/row_delimiter", "\n");
    }

    private NodeModel model() {
        return NodeAccess.get().createModel(factory, NodeAccess.get().creationConfig(factory));
    }

    /** Changes a setting; the value in the spelling of settings, null for a null text. */
    CsvNode set(String path, String value) {
        String[] keys = path.split("/");
        ConfigBase group = settings;
        for (int i = 0; i < keys.length - 1; i++) {
            group = (ConfigBase) group.getEntry(keys[i]);
        }
        AbstractConfigEntry old = group.getEntry(keys[keys.length - 1]);
        group.addEntry(old.getType().createEntry(keys[keys.length - 1], value));
        return this;
    }

    /** The settings, to be changed in other ways. */
    NodeSettings settings() {
        return settings;
    }

    /** Loads the settings, configures and executes the node. */
    PortObject[] run(PortObject... inputs) throws Exception {
        NodeAccess access = NodeAccess.get();
        NodeModel model = model();
        PortObject[][] result = new PortObject[1][];
        access.validateAndLoad(model, settings);
        context.run(
                () -> {
                    PortObjectSpec[] specs = new PortObjectSpec[inputs.length];
                    for (int i = 0; i < inputs.length; i++) {
                        specs[i] = inputs[i].getSpec();
                    }
                    PortObjectSpec[] out = access.configure(model, specs);
                    result[0] =
                            access.execute(
                                    model,
                                    inputs,
                                    out,
                                    access.newExecutionContext(
                                            (fraction, message) -> {}, () -> cancelled));
                });
        warning = access.takeWarning(model).orElse("");
        return result[0];
    }

    /** Makes every run one that somebody has cancelled. */
    CsvNode cancelled() {
        cancelled = true;
        return this;
    }

    /** Runs a reader. */
    BufferedDataTable read() throws Exception {
        return (BufferedDataTable) run()[0];
    }

    /** Only loads the settings. */
    void load() throws InvalidSettingsException {
        NodeAccess.get().validateAndLoad(model(), settings);
    }

    /** The warning of the last run; empty if there was none. */
    String warning() {
        return warning;
    }

    static ExecutionContext exec() {
        return NodeAccess.get().newExecutionContext((fraction, message) -> {}, () -> false);
    }

    /** The columns as {@code name:type}. */
    static List<String> columns(BufferedDataTable table) {
        List<String> columns = new ArrayList<>();
        for (DataColumnSpec column : table.getDataTableSpec()) {
            columns.add(column.getName() + ":" + label(column.getType()));
        }
        return columns;
    }

    private static String label(DataType type) {
        return Stream.of(ColumnType.values())
                .filter(candidate -> candidate.type().equals(type))
                .findFirst()
                .orElseThrow()
                .label();
    }

    /** The rows as row ID and cells; a missing cell is {@code "?"}. */
    static List<List<String>> rows(BufferedDataTable table) {
        List<List<String>> rows = new ArrayList<>();
        try (CloseableRowIterator iterator = table.iterator()) {
            while (iterator.hasNext()) {
                DataRow row = iterator.next();
                List<String> texts = new ArrayList<>(List.of(row.getKey().getString()));
                row.forEach(cell -> texts.add(cell.isMissing() ? "?" : cell.toString()));
                rows.add(texts);
            }
        }
        return rows;
    }

    /**
     * A table with columns {@code A}, {@code B}, ... of the types given, and rows {@code Row0}, ...
     */
    static BufferedDataTable table(List<DataType> types, DataCell[]... rows) {
        DataColumnSpec[] columns = new DataColumnSpec[types.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] =
                    new DataColumnSpecCreator(String.valueOf((char) ('A' + i)), types.get(i))
                            .createSpec();
        }
        BufferedDataContainer container = exec().createDataContainer(new DataTableSpec(columns));
        for (int i = 0; i < rows.length; i++) {
            container.addRowToTable(new DefaultRow(RowKey.createRowKey((long) i), rows[i]));
        }
        container.close();
        return container.getTable();
    }
}
