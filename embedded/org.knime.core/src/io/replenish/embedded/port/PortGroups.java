// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.context.ports.ModifiablePortsConfiguration;
import org.knime.core.node.port.PortType;

/** The ports of a node, in groups, in the order in which they were declared. */
public final class PortGroups implements ModifiablePortsConfiguration {

    private final Map<String, PortGroup> groups;

    /** Creates the ports of a node from its groups by id. */
    public PortGroups(final Map<String, PortGroup> groups) {
        this.groups = new LinkedHashMap<>(groups);
    }

    /**
     * Adds ports.
     *
     * @param ids the group of each further port; an optional port that is there already stays one
     * @throws IllegalArgumentException if a group has no optional port; the message names those
     *     that have
     */
    public void extend(final Collection<String> ids) {
        for (final String id : ids) {
            final PortGroup group = groups.get(id);
            if (group == null || !group.isExtendable()) {
                throw new IllegalArgumentException(
                        "there is no optional port \""
                                + id
                                + "\"; optional ports are "
                                + groups.keySet().stream()
                                        .filter(g -> groups.get(g).isExtendable())
                                        .toList());
            }
            group.extend();
        }
    }

    @Override
    public PortType[] getInputPorts() {
        return ports(PortGroup.Side.INPUT);
    }

    @Override
    public PortType[] getOutputPorts() {
        return ports(PortGroup.Side.OUTPUT);
    }

    private PortType[] ports(final PortGroup.Side side) {
        return groups.values().stream()
                .filter(g -> g.side() == side)
                .flatMap(g -> g.ports().stream())
                .toArray(PortType[]::new);
    }

    @Override
    public Map<String, int[]> getInputPortLocation() {
        return locations(PortGroup.Side.INPUT);
    }

    @Override
    public Map<String, int[]> getOutputPortLocation() {
        return locations(PortGroup.Side.OUTPUT);
    }

    private Map<String, int[]> locations(final PortGroup.Side side) {
        final Map<String, int[]> locations = new LinkedHashMap<>();
        int next = 0;
        for (final Map.Entry<String, PortGroup> e : groups.entrySet()) {
            final int n = e.getValue().ports().size();
            if (e.getValue().side() == side && n > 0) {
                locations.put(e.getKey(), IntStream.range(next, next + n).toArray());
                next += n;
            }
        }
        return locations;
    }

    @Override
    public List<String> getPortGroupNames() {
        return new ArrayList<>(groups.keySet());
    }

    @Override
    public void saveSettingsTo(final NodeSettingsWO settings) {
        groups.forEach((id, group) -> group.save(settings.addNodeSettings(id)));
    }

    @Override
    public void loadSettingsFrom(final NodeSettingsRO settings) throws InvalidSettingsException {
        for (final Map.Entry<String, PortGroup> e : groups.entrySet()) {
            if (settings.containsKey(e.getKey())) {
                e.getValue().load(e.getKey(), settings.getNodeSettings(e.getKey()));
            }
        }
    }
}
