// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded;

import java.util.List;
import java.util.Optional;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.core.node.port.PortType;

/**
 * The description of a node, as shown to people.
 *
 * @param fullDescription HTML
 * @param icon path of the icon beside the factory class, null if there is none
 * @param viewDescription what the view shows, null if the node has no view
 */
public record NodeInfo(
        String name,
        NodeType type,
        String shortDescription,
        String fullDescription,
        String icon,
        List<String> keywords,
        List<Port> inPorts,
        List<Port> outPorts,
        List<OptionGroup> options,
        String viewDescription,
        List<Link> links) {

    /** Copies the lists. */
    public NodeInfo {
        keywords = List.copyOf(keywords);
        inPorts = List.copyOf(inPorts);
        outPorts = List.copyOf(outPorts);
        options = List.copyOf(options);
        links = List.copyOf(links);
    }

    /** Returns what the view shows; empty if the node has no view. */
    public Optional<String> view() {
        return Optional.ofNullable(viewDescription);
    }

    /**
     * A port.
     *
     * @param group id of the port's group in {@code node_creation_config}
     * @param optional whether the port exists only if somebody adds it
     */
    public record Port(
            String group, String name, String description, PortType type, boolean optional) {}

    /**
     * A section of the dialog.
     *
     * @param title empty for the options outside any section
     */
    public record OptionGroup(String title, String description, List<Option> options) {

        /** Copies the list. */
        public OptionGroup {
            options = List.copyOf(options);
        }
    }

    /**
     * An option of the dialog.
     *
     * @param key where it is stored, slash separated from the node's settings, such as {@code
     *     model/factor}
     * @param defaultValue in the spelling of the settings file
     */
    public record Option(
            String key, String title, String description, String type, String defaultValue) {}

    /** An external resource. */
    public record Link(String href, String text) {}
}
