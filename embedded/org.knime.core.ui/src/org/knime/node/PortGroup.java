// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.knime.core.node.port.PortType;

/** A declared group of ports: fixed (one type that is always there), optional or extendable. */
final class PortGroup
        implements RequirePorts.ConfigurablePort.OptionalConfigurablePort,
                RequirePorts.ConfigurablePort.ExtendableConfigurablePort {

    enum Mode {
        FIXED,
        OPTIONAL,
        EXTENDABLE
    }

    private static final PortType[] NONE = {};

    final String m_id;

    final boolean m_isInput;

    final String m_name;

    final String m_description;

    final Mode m_mode;

    /** For a fixed group its one type, else the types that may be added. */
    final PortType[] m_types;

    PortType[] m_fixed = NONE;

    PortType[] m_defaults = NONE;

    PortGroup(
            final String id,
            final boolean isInput,
            final String name,
            final String description,
            final Mode mode,
            final PortType... types) {
        m_id = id;
        m_isInput = isInput;
        m_name = name;
        m_description = description;
        m_mode = mode;
        m_types = types;
    }

    @Override
    public RequirePorts.ConfigurablePort.FinalConfigurablePort defaultPortType(
            final PortType defaultPortType) {
        m_defaults = defaultPortType == null ? NONE : new PortType[] {defaultPortType};
        return new RequirePorts.ConfigurablePort.FinalConfigurablePort();
    }

    @Override
    public PortGroup fixedTypes(final PortType... portTypes) {
        m_fixed = notEmpty(portTypes);
        return this;
    }

    @Override
    public PortGroup defaultNonFixedTypes(final PortType... portTypes) {
        m_defaults = notEmpty(portTypes);
        return this;
    }

    private PortType[] notEmpty(final PortType... types) {
        if (types == null || types.length == 0) {
            throw new IllegalArgumentException(
                    "Port group \"" + m_id + "\": name at least one port type.");
        }
        return types;
    }

    /** Returns whether no node is without a port of the group. */
    boolean isAlwaysThere() {
        return m_mode == Mode.FIXED || m_fixed.length > 0;
    }

    /** Returns the type to describe the group with. */
    PortType mainType() {
        return m_types[0];
    }

    /** Returns the groups that a function declares, in order. */
    static List<PortGroup> collect(final Consumer<RequirePorts.DynamicPortsAdder> ports) {
        final List<PortGroup> groups = new ArrayList<>();
        ports.accept(new Adder(groups));
        return List.copyOf(groups);
    }

    private record Adder(List<PortGroup> groups) implements RequirePorts.DynamicPortsAdder {

        @Override
        public Adder addInputPortGroup(
                final String groupId,
                final Function<RequirePorts.RequirePortName, RequirePorts.ConfigurablePort>
                        groupConfiguration) {
            return add(groupId, true, groupConfiguration);
        }

        @Override
        public Adder addOutputPortGroup(
                final String groupId,
                final Function<RequirePorts.RequirePortName, RequirePorts.ConfigurablePort>
                        groupConfiguration) {
            return add(groupId, false, groupConfiguration);
        }

        private Adder add(
                final String id,
                final boolean isInput,
                final Function<RequirePorts.RequirePortName, RequirePorts.ConfigurablePort>
                        configuration) {
            configuration.apply(
                    name ->
                            description ->
                                    new ModeStage(
                                            (mode, types) -> {
                                                final PortGroup group =
                                                        new PortGroup(
                                                                id,
                                                                isInput,
                                                                name,
                                                                description,
                                                                mode,
                                                                types);
                                                groups.add(group);
                                                return group;
                                            }));
            return this;
        }
    }

    private record ModeStage(BiFunction<Mode, PortType[], PortGroup> add)
            implements RequirePorts.RequireConfigurablePortMode {

        @Override
        public RequirePorts.ConfigurablePort.FinalConfigurablePort fixed(final PortType portType) {
            add.apply(Mode.FIXED, new PortType[] {portType});
            return new RequirePorts.ConfigurablePort.FinalConfigurablePort();
        }

        @Override
        public RequirePorts.RequireSupportedTypes<
                        RequirePorts.ConfigurablePort.OptionalConfigurablePort>
                optional() {
            return types -> add.apply(Mode.OPTIONAL, types);
        }

        @Override
        public RequirePorts.RequireSupportedTypes<
                        RequirePorts.ConfigurablePort.ExtendableConfigurablePort>
                extendable() {
            return types -> add.apply(Mode.EXTENDABLE, types);
        }
    }
}
