// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import io.replenish.embedded.NodeAccess;
import io.replenish.embedded.ProgressListener;
import io.replenish.embedded.port.PortGroups;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.context.ModifiableNodeCreationConfiguration;
import org.knime.core.node.message.Message;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;

/**
 * Calls node models as KNIME's workflow manager does, with its checks of what goes in and comes
 * out.
 */
final class NodeAccessBridge extends NodeAccess {

    @Override
    public ModifiableNodeCreationConfiguration creationConfig(
            final NodeFactory<?> factory, final Collection<String> addedPorts) {
        final ModifiableNodeCreationConfiguration config =
                factory instanceof ConfigurableNodeFactory<?> configurable
                        ? configurable.createNodeCreationConfig()
                        : new ModifiableNodeCreationConfiguration(null);
        if (config.getPortConfig().isPresent()) {
            ((PortGroups) config.getPortConfig().get()).extend(addedPorts);
        } else if (!addedPorts.isEmpty()) {
            throw new IllegalArgumentException("the node has no optional ports, got " + addedPorts);
        }
        return config;
    }

    @Override
    public NodeModel createModel(
            final NodeFactory<?> factory, final ModifiableNodeCreationConfiguration config) {
        return factory instanceof ConfigurableNodeFactory<?>
                ? factory.createNodeModel(config)
                : factory.createNodeModel();
    }

    @Override
    public PortType[] inPortTypes(final NodeModel model) {
        return IntStream.range(0, model.getNrInPorts())
                .mapToObj(model::getInPortType)
                .toArray(PortType[]::new);
    }

    @Override
    public PortType[] outPortTypes(final NodeModel model) {
        return IntStream.range(0, model.getNrOutPorts())
                .mapToObj(model::getOutPortType)
                .toArray(PortType[]::new);
    }

    @Override
    public void validateAndLoad(final NodeModel model, final NodeSettingsRO modelSettings)
            throws InvalidSettingsException {
        model.validateSettings(modelSettings);
        model.loadValidatedSettingsFrom(modelSettings);
    }

    @Override
    public void saveSettings(final NodeModel model, final NodeSettingsWO modelSettings) {
        model.saveSettingsTo(modelSettings);
    }

    @Override
    public void validateView(final NodeModel model, final NodeSettingsRO viewSettings)
            throws InvalidSettingsException {
        model.validateViewSettings(viewSettings);
    }

    @Override
    public void saveDefaultViewSettings(final NodeModel model, final NodeSettingsWO viewSettings) {
        model.saveDefaultViewSettingsTo(viewSettings);
    }

    @Override
    public PortObjectSpec[] configure(final NodeModel model, final PortObjectSpec[] in)
            throws InvalidSettingsException {
        model.setWarning(null);
        requireNumber("input specs", in.length, model.getNrInPorts());
        final PortObjectSpec[] specs = in.clone();
        for (int i = 0; i < specs.length; i++) {
            final PortType type = model.getInPortType(i);
            if (specs[i] == null && !type.isOptional() && BufferedDataTable.TYPE.equals(type)) {
                specs[i] = new DataTableSpec();
            }
            if (!type.acceptsPortObjectSpec(specs[i])) {
                throw new InvalidSettingsException(
                        "Incompatible port spec at port "
                                + i
                                + ", expected: "
                                + type.getPortObjectSpecClass().getSimpleName()
                                + ", actual: "
                                + specs[i].getClass().getSimpleName());
            }
        }
        final PortObjectSpec[] out = model.configure(specs);
        if (out == null || out.length != model.getNrOutPorts()) {
            model.getLogger()
                    .coding(
                            "configure of "
                                    + model.getClass().getName()
                                    + " returned "
                                    + (out == null ? "null" : out.length + " specs")
                                    + " for "
                                    + model.getNrOutPorts()
                                    + " outputs");
            return new PortObjectSpec[model.getNrOutPorts()];
        }
        return out.clone();
    }

    private static void requireNumber(final String what, final int actual, final int expected) {
        if (actual != expected) {
            throw new IllegalArgumentException(
                    "there are " + actual + " " + what + " for " + expected + " ports");
        }
    }

    @Override
    public PortObject[] execute(
            final NodeModel model,
            final PortObject[] in,
            final PortObjectSpec[] configured,
            final ExecutionContext exec)
            throws Exception {
        model.setWarning(null);
        requireNumber("input objects", in.length, model.getNrInPorts());
        requireNumber("configured specs", configured.length, model.getNrOutPorts());
        for (int i = 0; i < in.length; i++) {
            checkInput(model.getInPortType(i), in[i], i);
        }
        exec.checkCanceled();
        final PortObject[] out = model.execute(in.clone(), exec);
        exec.checkCanceled();
        if (out == null || out.length != model.getNrOutPorts()) {
            throw new IllegalStateException(
                    "Invalid result: execute of "
                            + model.getClass().getSimpleName()
                            + " returned "
                            + (out == null ? "null" : out.length + " objects")
                            + " for "
                            + model.getNrOutPorts()
                            + " outputs.");
        }
        for (int i = 0; i < out.length; i++) {
            checkOutput(model.getOutPortType(i), out[i], i);
            warnIfNotAsConfigured(model, out[i], configured[i]);
        }
        warnIfEmpty(model, out);
        return out.clone();
    }

    private static void checkInput(final PortType type, final PortObject object, final int port) {
        if (object == null && type.isOptional()) {
            return;
        }
        if (object == null || !type.acceptsPortObject(object)) {
            throw new IllegalStateException(
                    "Input "
                            + port
                            + " must be of type "
                            + type.getName()
                            + ", got "
                            + (object == null ? "nothing" : object.getClass().getName())
                            + ".");
        }
    }

    private static void checkOutput(final PortType type, final PortObject object, final int port) {
        if (object == null) {
            throw new IllegalStateException("Invalid result: output " + port + " is null.");
        }
        if (!type.acceptsPortObject(object)) {
            throw new IllegalStateException(
                    "Invalid result: output "
                            + port
                            + " must be of type "
                            + type.getName()
                            + ", got "
                            + object.getClass().getName()
                            + ".");
        }
        if (object.getSpec() == null) {
            throw new IllegalStateException(
                    "Invalid result: output "
                            + port
                            + " ("
                            + object.getClass().getName()
                            + ") has no spec.");
        }
    }

    /**
     * A reader may find a changed file; downstream nodes are configured again. So this is no error.
     */
    private static void warnIfNotAsConfigured(
            final NodeModel model, final PortObject object, final PortObjectSpec configured) {
        if (object instanceof BufferedDataTable table
                && configured instanceof DataTableSpec expected
                && !table.getDataTableSpec().isCompatibleWith(expected)) {
            final String message =
                    "The spec generated by configure does not match the spec after execution.";
            model.getLogger()
                    .coding(
                            message
                                    + " Expected "
                                    + expected
                                    + ", got "
                                    + table.getDataTableSpec());
            model.setWarningMessage(message);
        }
    }

    private static void warnIfEmpty(final NodeModel model, final PortObject[] out) {
        if (model.getWarning() != null) {
            return;
        }
        int tables = 0;
        long rows = 0;
        for (final PortObject object : out) {
            if (object instanceof BufferedDataTable table) {
                tables++;
                rows += table.size();
            }
        }
        if (tables > 0 && rows == 0) {
            model.setWarningMessage(
                    tables == 1
                            ? "Node created an empty data table."
                            : "Node created empty data tables on all out-ports.");
        }
    }

    @Override
    public void reset(final NodeModel model) {
        model.setWarning(null);
        try {
            model.reset();
        } catch (RuntimeException e) {
            model.getLogger().coding("reset of " + model.getClass().getName() + " failed: " + e);
            model.getLogger().debug("why the reset failed", e);
        }
    }

    @Override
    public Optional<String> takeWarning(final NodeModel model) {
        final Optional<String> warning =
                Optional.ofNullable(model.getWarning()).map(Message::toLogPrintable);
        model.setWarning(null);
        return warning;
    }

    @Override
    public ExecutionContext newExecutionContext(
            final ProgressListener listener, final BooleanSupplier cancelled) {
        return new ExecutionContext(Progress.watchedBy(listener, cancelled));
    }
}
