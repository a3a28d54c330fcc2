// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import io.replenish.embedded.port.PortGroup;
import io.replenish.embedded.port.PortGroups;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knime.core.node.context.ModifiableNodeCreationConfiguration;
import org.knime.core.node.context.NodeCreationConfiguration;
import org.knime.core.node.port.PortType;

/** A factory of nodes whose ports are declared in groups, some of which a user can change. */
public abstract class ConfigurableNodeFactory<T extends NodeModel> extends NodeFactory<T> {

    /** Creates a factory. */
    protected ConfigurableNodeFactory() {}

    /** Creates a factory. */
    protected ConfigurableNodeFactory(final boolean lazyInitialization) {
        super(lazyInitialization);
    }

    /** Not supported: the model depends on the ports. */
    @Override
    public T createNodeModel() {
        throw new UnsupportedOperationException(
                "the model of "
                        + getClass().getName()
                        + " needs its ports; use createNodeCreationConfig()");
    }

    /** Returns the ports of a new node. */
    public final ModifiableNodeCreationConfiguration createNodeCreationConfig() {
        return new ModifiableNodeCreationConfiguration(
                createPortsConfigBuilder().map(PortsConfigurationBuilder::build).orElse(null));
    }

    /** Declares the ports; empty if there are none. */
    protected abstract Optional<PortsConfigurationBuilder> createPortsConfigBuilder();

    @Override
    protected abstract T createNodeModel(NodeCreationConfiguration creationConfig);

    /**
     * Collects port groups. Their ids are stored in workflows and are distinct within a node,
     * inputs and outputs together; a second group of the same id is refused with an
     * IllegalArgumentException.
     */
    protected static final class PortsConfigurationBuilder {

        private final Map<String, PortGroup> groups = new LinkedHashMap<>();

        /** Creates a builder without groups. */
        public PortsConfigurationBuilder() {}

        private PortGroups build() {
            return new PortGroups(groups);
        }

        private void add(final String id, final PortGroup group) {
            if (id == null || id.isEmpty()) {
                throw new IllegalArgumentException("a port group needs an id");
            }
            if (groups.putIfAbsent(id, group) != null) {
                throw new IllegalArgumentException(
                        "there is already a port group \""
                                + id
                                + "\"; names of ports are distinct within a node, inputs and outputs together");
            }
        }

        /** Adds inputs that are always there. */
        public void addFixedInputPortGroup(final String pGrpId, final PortType... fixedPortTypes) {
            add(pGrpId, PortGroup.fixed(PortGroup.Side.INPUT, List.of(fixedPortTypes)));
        }

        /** Adds outputs that are always there. */
        public void addFixedOutputPortGroup(final String pGrpId, final PortType... fixedPortTypes) {
            add(pGrpId, PortGroup.fixed(PortGroup.Side.OUTPUT, List.of(fixedPortTypes)));
        }

        /**
         * Adds an input that is there if somebody adds it, or from the start if it has a default
         * type.
         */
        public void addOptionalInputPortGroupWithDefault(
                final String pGrpId, final PortType defaultPort, final PortType... optionalPorts) {
            add(pGrpId, optional(PortGroup.Side.INPUT, defaultPort, optionalPorts));
        }

        /**
         * Adds an output that is there if somebody adds it, or from the start if it has a default
         * type.
         */
        public void addOptionalOutputPortGroupWithDefault(
                final String pGrpId, final PortType defaultPort, final PortType... optionalPorts) {
            add(pGrpId, optional(PortGroup.Side.OUTPUT, defaultPort, optionalPorts));
        }

        private static PortGroup optional(
                final PortGroup.Side side,
                final PortType defaultPort,
                final PortType[] optionalPorts) {
            final List<PortType> defaults = defaultPort == null ? List.of() : List.of(defaultPort);
            return PortGroup.variable(side, List.of(), defaults, List.of(optionalPorts), 1);
        }

        /** Adds any number of inputs. */
        public void addExtendableInputPortGroupWithDefault(
                final String pGrpId,
                final PortType[] fixedPortTypes,
                final PortType[] defaultPortTypes,
                final PortType... supportedTypes) {
            add(
                    pGrpId,
                    extendable(
                            PortGroup.Side.INPUT,
                            fixedPortTypes,
                            defaultPortTypes,
                            supportedTypes));
        }

        /** Adds any number of outputs. */
        public void addExtendableOutputPortGroupWithDefault(
                final String pGrpId,
                final PortType[] fixedPortTypes,
                final PortType[] defaultPortTypes,
                final PortType... supportedTypes) {
            add(
                    pGrpId,
                    extendable(
                            PortGroup.Side.OUTPUT,
                            fixedPortTypes,
                            defaultPortTypes,
                            supportedTypes));
        }

        private static PortGroup extendable(
                final PortGroup.Side side,
                final PortType[] fixed,
                final PortType[] defaults,
                final PortType[] types) {
            return PortGroup.variable(
                    side, List.of(fixed), List.of(defaults), List.of(types), Integer.MAX_VALUE);
        }
    }
}
