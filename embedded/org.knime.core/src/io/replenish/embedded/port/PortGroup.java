// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.port;

import java.util.ArrayList;
import java.util.List;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.port.PortType;

/**
 * Ports that belong together: some always there, then those that were added.
 *
 * <p>Only the added ones are stored, as {@code port_0}, {@code port_1} and so on.
 */
public final class PortGroup {

    /** Where the ports of a group are. */
    public enum Side {
        /** They take data. */
        INPUT,
        /** They deliver data. */
        OUTPUT
    }

    private final Side side;
    private final List<PortType> fixed;
    private final List<PortType> added;
    private final List<PortType> supported;
    private final int maxAdded;

    private PortGroup(
            final Side side,
            final List<PortType> fixed,
            final List<PortType> added,
            final List<PortType> supported,
            final int maxAdded) {
        this.side = side;
        this.fixed = fixed;
        this.added = new ArrayList<>(added);
        this.supported = supported;
        this.maxAdded = maxAdded;
    }

    /**
     * Creates a group that cannot be changed.
     *
     * @throws IllegalArgumentException if there is no port
     */
    public static PortGroup fixed(final Side side, final List<PortType> types) {
        if (types.isEmpty()) {
            throw new IllegalArgumentException("a fixed port group needs at least one port");
        }
        return new PortGroup(side, types, List.of(), List.of(), 0);
    }

    /**
     * Creates a group that can be extended.
     *
     * @param fixed ports that are always there
     * @param defaults ports that are there at first
     * @param supported what added ports can be
     * @param maxAdded how many ports can be added
     * @throws IllegalArgumentException if no type is supported
     */
    public static PortGroup variable(
            final Side side,
            final List<PortType> fixed,
            final List<PortType> defaults,
            final List<PortType> supported,
            final int maxAdded) {
        if (supported.isEmpty()) {
            throw new IllegalArgumentException(
                    "a port group that can be extended needs a supported port type");
        }
        return new PortGroup(side, fixed, defaults, supported, maxAdded);
    }

    /** Returns where the ports are. */
    public Side side() {
        return side;
    }

    /** Returns the types of the ports there are now. */
    public List<PortType> ports() {
        final List<PortType> all = new ArrayList<>(fixed);
        all.addAll(added);
        return all;
    }

    /** Returns whether ports can be added. */
    boolean isExtendable() {
        return maxAdded > 0;
    }

    /** Adds a port of the first supported type, unless the group is full. */
    void extend() {
        if (added.size() < maxAdded) {
            added.add(supported.get(0));
        }
    }

    void save(final NodeSettingsWO settings) {
        for (int i = 0; i < added.size(); i++) {
            added.get(i).save(settings.addNodeSettings("port_" + i));
        }
    }

    void load(final String id, final NodeSettingsRO settings) throws InvalidSettingsException {
        if (maxAdded == 0) {
            return;
        }
        final List<PortType> loaded = new ArrayList<>();
        for (final String key : settings) {
            final PortType type = PortType.load(settings.getNodeSettings(key));
            if (supported.stream().noneMatch(s -> s.isSuperTypeOf(type))) {
                throw new InvalidSettingsException(
                        "Port group \""
                                + id
                                + "\" cannot have a port of type "
                                + type.getName()
                                + "; it supports "
                                + String.join(
                                        ", ", supported.stream().map(PortType::getName).toList())
                                + ".");
            }
            loaded.add(type);
        }
        if (loaded.size() > maxAdded) {
            throw new InvalidSettingsException(
                    "Port group \""
                            + id
                            + "\" can have "
                            + maxAdded
                            + " port(s), got "
                            + loaded.size()
                            + ".");
        }
        added.clear();
        added.addAll(loaded);
    }
}
