// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.context.ModifiableNodeCreationConfiguration;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;

/**
 * What KNIME's workflow manager does with a node and its public API does not offer.
 *
 * <p>The implementation lives, package-private, next to {@link NodeModel}, whose protected methods
 * it calls. All ports are data ports counted from 0; the flow-variable port of a workflow file is
 * not seen here.
 */
public abstract class NodeAccess {

    private static volatile NodeAccess instance;

    /** For the implementation alone. */
    protected NodeAccess() {}

    /** Returns the one bridge to {@code org.knime.core.node}. */
    public static NodeAccess get() {
        if (instance == null) {
            try {
                // its static initialiser calls provide(..)
                Class.forName(NodeModel.class.getName(), true, NodeModel.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return instance;
    }

    /**
     * Called once, by {@code org.knime.core.node}.
     *
     * @throws IllegalStateException if a bridge is there already
     */
    public static synchronized void provide(final NodeAccess bridge) {
        if (instance != null) {
            throw new IllegalStateException("the bridge to org.knime.core.node is already there");
        }
        instance = bridge;
    }

    /** Returns the ports the factory's node has when it is new. */
    public final ModifiableNodeCreationConfiguration creationConfig(final NodeFactory<?> factory) {
        return creationConfig(factory, List.of());
    }

    /**
     * Returns the ports of a new node with some optional ports added.
     *
     * @param addedPorts for each of these ports the id of its group
     * @throws IllegalArgumentException if the node has no such group, or it cannot be extended
     */
    public abstract ModifiableNodeCreationConfiguration creationConfig(
            NodeFactory<?> factory, Collection<String> addedPorts);

    /** Creates the node's model with the given ports. */
    public abstract NodeModel createModel(
            NodeFactory<?> factory, ModifiableNodeCreationConfiguration config);

    /** Returns the types of the data inputs. */
    public abstract PortType[] inPortTypes(NodeModel model);

    /** Returns the types of the data outputs. */
    public abstract PortType[] outPortTypes(NodeModel model);

    /** Validates the settings and, if they are valid, gives them to the model. */
    public abstract void validateAndLoad(NodeModel model, NodeSettingsRO modelSettings)
            throws InvalidSettingsException;

    /** Writes the model's current settings. */
    public abstract void saveSettings(NodeModel model, NodeSettingsWO modelSettings);

    /** Validates settings of the node's view. */
    public abstract void validateView(NodeModel model, NodeSettingsRO viewSettings)
            throws InvalidSettingsException;

    /** Writes the settings of a new view; nothing if the view has none. */
    public abstract void saveDefaultViewSettings(NodeModel model, NodeSettingsWO viewSettings);

    /**
     * Configures the node.
     *
     * @param in one spec per input, null where an optional input is not connected
     * @return one spec per output, null where it is not known before execution
     * @throws InvalidSettingsException if a spec has the wrong class or the node refuses it or its
     *     settings
     */
    public abstract PortObjectSpec[] configure(NodeModel model, PortObjectSpec[] in)
            throws InvalidSettingsException;

    /**
     * Executes the node.
     *
     * @param in one object per input, null where an optional input is not connected
     * @param configured what {@link #configure} returned; an output table that does not fit is a
     *     warning
     * @return one object per output, of the output's type and with a spec
     * @throws Exception whatever stops the node; {@code CanceledExecutionException} if it was
     *     cancelled
     */
    public abstract PortObject[] execute(
            NodeModel model, PortObject[] in, PortObjectSpec[] configured, ExecutionContext exec)
            throws Exception;

    /**
     * Drops the results and warnings of the node; a node that fails to reset is logged, not
     * reported.
     */
    public abstract void reset(NodeModel model);

    /** Returns and forgets the warning set since the last configure or execute. */
    public abstract Optional<String> takeWarning(NodeModel model);

    /**
     * Creates a context for one execution.
     *
     * @param listener told of progress, at a bounded rate
     * @param cancelled asked at every {@code checkCanceled()}
     */
    public abstract ExecutionContext newExecutionContext(
            ProgressListener listener, BooleanSupplier cancelled);
}
