// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node;

import java.util.function.Consumer;
import java.util.function.Function;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.port.PortType;
import org.knime.node.DefaultNode.RequireModel;
import org.knime.node.RequirePorts.ConfigurablePort.ExtendableConfigurablePort;
import org.knime.node.RequirePorts.ConfigurablePort.FinalConfigurablePort;
import org.knime.node.RequirePorts.ConfigurablePort.OptionalConfigurablePort;

/** The stage of a {@link DefaultNode} that declares the ports. */
public interface RequirePorts {

    /**
     * Declares ports that are always there. A port's name is also its id: names are distinct within
     * the node.
     */
    default RequireModel ports(final Consumer<PortsAdder> ports) {
        return dynamicPorts(
                dynamic ->
                        ports.accept(
                                new PortsAdder() {
                                    @Override
                                    public PortsAdder addInputPort(
                                            final String name,
                                            final String description,
                                            final PortType portType) {
                                        dynamic.addInputPortGroup(
                                                name,
                                                g ->
                                                        g.name(name)
                                                                .description(description)
                                                                .fixed(portType));
                                        return this;
                                    }

                                    @Override
                                    public PortsAdder addOutputPort(
                                            final String name,
                                            final String description,
                                            final PortType portType) {
                                        dynamic.addOutputPortGroup(
                                                name,
                                                g ->
                                                        g.name(name)
                                                                .description(description)
                                                                .fixed(portType));
                                        return this;
                                    }
                                }));
    }

    /** Declares groups of ports, some of which the user may add and remove. */
    RequireModel dynamicPorts(Consumer<DynamicPortsAdder> ports);

    /** Declares ports that are always there. */
    interface PortsAdder {

        /** Adds an input. */
        PortsAdder addInputPort(String name, String description, PortType portType);

        /** Adds an output. */
        PortsAdder addOutputPort(String name, String description, PortType portType);

        /** Adds an input table. */
        default PortsAdder addInputTable(final String name, final String description) {
            return addInputPort(name, description, BufferedDataTable.TYPE);
        }

        /** Adds an output table. */
        default PortsAdder addOutputTable(final String name, final String description) {
            return addOutputPort(name, description, BufferedDataTable.TYPE);
        }
    }

    /**
     * Declares groups of ports; a group's id is saved with the workflow and distinct within the
     * node.
     */
    interface DynamicPortsAdder {

        /** Adds a group of inputs. */
        DynamicPortsAdder addInputPortGroup(
                String groupId, Function<RequirePortName, ConfigurablePort> groupConfiguration);

        /** Adds a group of outputs. */
        DynamicPortsAdder addOutputPortGroup(
                String groupId, Function<RequirePortName, ConfigurablePort> groupConfiguration);
    }

    /** The stage that names a group's ports. */
    interface RequirePortName {

        /** Sets the name shown. */
        RequirePortDescription name(String name);
    }

    /** The stage that describes a group's ports. */
    interface RequirePortDescription {

        /** Sets the description, an XHTML fragment. */
        RequireConfigurablePortMode description(String description);
    }

    /** The stage that says how many ports a group has. */
    interface RequireConfigurablePortMode {

        /** Makes it one port that is always there. */
        FinalConfigurablePort fixed(PortType portType);

        /** Makes it one port that the user may add. */
        RequireSupportedTypes<OptionalConfigurablePort> optional();

        /** Makes it any number of ports. */
        RequireSupportedTypes<ExtendableConfigurablePort> extendable();
    }

    /**
     * The stage that says which types of ports the user may add.
     *
     * @param <T> the next stage
     */
    interface RequireSupportedTypes<T> {

        /** Sets the types. */
        T supportedTypes(PortType... portTypes);
    }

    /** A declared group. */
    sealed interface ConfigurablePort
            permits FinalConfigurablePort, OptionalConfigurablePort, ExtendableConfigurablePort {

        /** A group of which nothing more can be said. */
        final class FinalConfigurablePort implements ConfigurablePort {}

        /** A port that the user may add. */
        non-sealed interface OptionalConfigurablePort extends ConfigurablePort {

            /** Lets the port be there from the start, with the given type. */
            FinalConfigurablePort defaultPortType(PortType defaultPortType);
        }

        /** Any number of ports. */
        non-sealed interface ExtendableConfigurablePort extends ConfigurablePort {

            /** Sets the types of ports that are always there. */
            ExtendableConfigurablePort fixedTypes(PortType... portTypes);

            /** Sets the types of ports that are there from the start but may be removed. */
            ExtendableConfigurablePort defaultNonFixedTypes(PortType... portTypes);
        }
    }
}
