// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node;

import io.replenish.embedded.NodeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.knime.core.node.FluentNodeAPI;
import org.knime.core.node.NodeFactory;

/**
 * A node, put together stage by stage: what every node must have first, then what it may have.
 * Handed to the constructor of {@link DefaultNodeFactory}.
 */
public final class DefaultNode implements FluentNodeAPI {

    final String m_name;

    final String m_icon;

    final String m_shortDescription;

    final String m_fullDescription;

    final List<PortGroup> m_ports;

    final DefaultModel m_model;

    final List<NodeInfo.Link> m_links = new ArrayList<>();

    private DefaultView m_view;

    private NodeFactory.NodeType m_nodeType;

    private List<String> m_keywords;

    private DefaultNode(
            final String name,
            final String icon,
            final String shortDescription,
            final String fullDescription,
            final Consumer<RequirePorts.DynamicPortsAdder> ports,
            final DefaultModel model) {
        m_name = name;
        m_icon = icon;
        m_shortDescription = shortDescription;
        m_fullDescription = fullDescription;
        m_ports = PortGroup.collect(ports);
        m_model = model;
    }

    /** Returns the first stage. */
    public static RequireName create() {
        return name ->
                icon ->
                        shortDescription ->
                                fullDescription ->
                                        (major, minor, revision) ->
                                                ports ->
                                                        model ->
                                                                new DefaultNode(
                                                                        name,
                                                                        icon,
                                                                        shortDescription,
                                                                        fullDescription,
                                                                        ports,
                                                                        model.apply(
                                                                                DefaultModel
                                                                                        .create()));
    }

    /**
     * Adds the view.
     *
     * @throws UnsupportedOperationException if there is one already
     */
    public DefaultNode addView(
            final Function<DefaultView.RequireViewParameters, DefaultView> view) {
        if (m_view != null) {
            throw new UnsupportedOperationException(
                    "Node \"" + m_name + "\" already has a view; a node has at most one.");
        }
        m_view = view.apply(DefaultView.create());
        return this;
    }

    /**
     * Sets what kind of node it is, which decides its colour; by default a source without inputs, a
     * sink without outputs, else a manipulator.
     *
     * @throws IllegalStateException if it is set already
     */
    public DefaultNode nodeType(final NodeFactory.NodeType nodeType) {
        if (m_nodeType != null) {
            throw new IllegalStateException(
                    "Node \"" + m_name + "\" already has type " + m_nodeType + ".");
        }
        m_nodeType = nodeType;
        return this;
    }

    /**
     * Sets further words by which the node is found.
     *
     * @throws IllegalStateException if they are set already
     */
    public DefaultNode keywords(final String... keywords) {
        if (m_keywords != null) {
            throw new IllegalStateException("Node \"" + m_name + "\" already has keywords.");
        }
        m_keywords = List.of(keywords);
        return this;
    }

    /** Adds a link to the description. */
    public DefaultNode addExternalResource(final String href, final String description) {
        m_links.add(
                new NodeInfo.Link(
                        Objects.requireNonNull(href, "href"),
                        Objects.requireNonNull(description, "description")));
        return this;
    }

    Optional<DefaultView> getView() {
        return Optional.ofNullable(m_view);
    }

    List<String> getKeywords() {
        return m_keywords == null ? List.of() : m_keywords;
    }

    NodeFactory.NodeType getNodeType() {
        if (m_nodeType != null) {
            return m_nodeType;
        }
        if (m_ports.stream().noneMatch(port -> port.m_isInput)) {
            return NodeFactory.NodeType.Source;
        }
        return m_ports.stream().allMatch(port -> port.m_isInput)
                ? NodeFactory.NodeType.Sink
                : NodeFactory.NodeType.Manipulator;
    }

    /** The stage that names the node. */
    public interface RequireName {

        /** Sets the name. */
        RequireIcon name(String name);
    }

    /** The stage that sets the icon. */
    public interface RequireIcon {

        /** Sets the icon, a 16 x 16 PNG beside the factory class. */
        RequireShortDescription icon(String icon);
    }

    /** The stage that describes the node in a sentence. */
    public interface RequireShortDescription {

        /** Sets the short description. */
        RequireFullDescription shortDescription(String shortDescription);
    }

    /** The stage that describes the node. */
    public interface RequireFullDescription {

        /** Sets the description, an XHTML fragment. */
        RequireSinceVersion fullDescription(String fullDescription);
    }

    /** The stage that says since when there is the node. */
    public interface RequireSinceVersion {

        /** Sets the first version of KNIME that had the node. */
        RequirePorts sinceVersion(int major, int minor, int revision);
    }

    /** The stage that says what the node does. */
    public interface RequireModel {

        /** Sets the model. */
        DefaultNode model(Function<DefaultModel.RequireModelParameters, DefaultModel> model);
    }
}
