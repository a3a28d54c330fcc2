// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.context.ports.PortsConfiguration;

/**
 * What both CSV nodes have in common: they keep the settings as they were stored, so that saving
 * loses nothing, and collect the warnings of a run.
 *
 * @param <S> the settings as the node uses them
 */
abstract class CsvNodeModel<S> extends NodeModel {

    /** Reads settings from their stored form. */
    @FunctionalInterface
    interface Loader<S> {
        S load(NodeSettingsRO model) throws InvalidSettingsException;
    }

    private final SettingsTemplate template;
    private final Loader<S> loader;
    private final List<String> warnings = new ArrayList<>();
    private NodeSettings stored;

    CsvNodeModel(PortsConfiguration ports, SettingsTemplate template, Loader<S> loader) {
        super(ports.getInputPorts(), ports.getOutputPorts());
        this.template = template;
        this.loader = loader;
        this.stored = template.defaults();
    }

    /** The current settings. */
    final S settings() throws InvalidSettingsException {
        return loader.load(stored);
    }

    /** Whether a setting of that name is stored at the top level. */
    final boolean isStored(String key) {
        return stored.containsKey(key);
    }

    /** Forgets the warnings of an earlier run and starts with what is odd about the settings. */
    final void startWarnings() {
        warnings.clear();
        List<String> unknown = template.unknownKeys(stored);
        unknown.removeAll(knownButIgnored());
        if (!unknown.isEmpty()) {
            warn(
                    "These settings are not known and have no effect: "
                            + String.join(", ", unknown)
                            + ".");
        }
    }

    /** Settings that are no defaults, have no effect, and are spoken of elsewhere. */
    List<String> knownButIgnored() {
        return List.of();
    }

    /** Adds a warning to those that the node shows. */
    final void warn(String warning) {
        warnings.add(warning);
        setWarningMessage(String.join("\n", warnings));
    }

    @Override
    protected final void saveSettingsTo(NodeSettingsWO settings) {
        stored.copyTo(settings);
    }

    @Override
    protected final void validateSettings(NodeSettingsRO settings) throws InvalidSettingsException {
        loader.load(settings);
    }

    @Override
    protected final void loadValidatedSettingsFrom(NodeSettingsRO settings) {
        stored = SettingsTemplate.copy(settings);
    }

    @Override
    protected final void reset() {
        warnings.clear();
    }

    @Override
    protected final void loadInternals(File folder, ExecutionMonitor exec) {
        // has none
    }

    @Override
    protected final void saveInternals(File folder, ExecutionMonitor exec) {
        // has none
    }
}
