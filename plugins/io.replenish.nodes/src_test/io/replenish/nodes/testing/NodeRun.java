// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.testing;

import io.replenish.embedded.NodeAccess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

/** A node in a workflow of its own: set, configured and executed as KNIME does it. */
public final class NodeRun {

    private static final NodeAccess ACCESS = NodeAccess.get();

    private final NodeModel model;
    private final List<Double> progress = Collections.synchronizedList(new ArrayList<>());
    private BooleanSupplier cancelled = () -> false;

    /** Creates a new node. */
    public NodeRun(final NodeFactory<NodeModel> factory) {
        this(factory, List.of());
    }

    /** Creates a new node with further ports, each named by its group. */
    public NodeRun(final NodeFactory<NodeModel> factory, final List<String> addedPorts) {
        model = ACCESS.createModel(factory, ACCESS.creationConfig(factory, addedPorts));
    }

    /** Returns the model. */
    public NodeModel model() {
        return model;
    }

    /** Returns the settings as they would be saved. */
    public NodeSettings settings() {
        final NodeSettings settings = new NodeSettings("model");
        ACCESS.saveSettings(model, settings);
        return settings;
    }

    /** Configures the node with its defaults for the input, changes the settings and loads them. */
    public NodeRun with(final DataTableSpec input, final Consumer<NodeSettings> change)
            throws InvalidSettingsException {
        try {
            configurePorts(input);
        } catch (InvalidSettingsException e) {
            // the settings are there all the same, and the change is to make them valid
        }
        final NodeSettings settings = settings();
        change.accept(settings);
        return load(settings);
    }

    /** Loads settings. */
    public NodeRun load(final NodeSettings settings) throws InvalidSettingsException {
        ACCESS.validateAndLoad(model, settings);
        return this;
    }

    /** Makes the node be cancelled as soon as the condition holds. */
    public NodeRun cancelWhen(final BooleanSupplier condition) {
        cancelled = condition;
        return this;
    }

    /** Returns the reported progress so far. */
    public List<Double> progress() {
        return List.copyOf(progress);
    }

    /** Configures the node. */
    public DataTableSpec[] configure(final DataTableSpec... inputs)
            throws InvalidSettingsException {
        return tables(ACCESS.configure(model, inputs));
    }

    /** Configures a node that has other ports than tables. */
    public PortObjectSpec[] configurePorts(final PortObjectSpec... inputs)
            throws InvalidSettingsException {
        return ACCESS.configure(model, inputs);
    }

    /** Configures and executes a node that has nothing but tables. */
    public BufferedDataTable[] execute(final BufferedDataTable... inputs) throws Exception {
        final PortObject[] outputs = executePorts(inputs);
        return Arrays.copyOf(outputs, outputs.length, BufferedDataTable[].class);
    }

    /** Configures and executes the node. */
    public PortObject[] executePorts(final PortObject... inputs) throws Exception {
        final PortObjectSpec[] specs =
                Arrays.stream(inputs).map(PortObject::getSpec).toArray(PortObjectSpec[]::new);
        final PortObjectSpec[] configured = ACCESS.configure(model, specs);
        final ExecutionContext exec =
                ACCESS.newExecutionContext(
                        (fraction, message) -> progress.add(fraction), cancelled);
        return ACCESS.execute(model, inputs, configured, exec);
    }

    /** Returns the warning of the last step. */
    public Optional<String> warning() {
        return ACCESS.takeWarning(model);
    }

    private static DataTableSpec[] tables(final PortObjectSpec[] specs) {
        return Arrays.copyOf(specs, specs.length, DataTableSpec[].class);
    }
}
