// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import io.replenish.embedded.NodeDescriptions;
import io.replenish.embedded.NodeInfo;
import java.net.URL;
import java.util.List;
import org.knime.core.node.context.NodeCreationConfiguration;

/**
 * Creates a node's model and describes it.
 *
 * <p>The description comes from {@link NodeDescriptions}; KNIME's description and dialog types are
 * not part of this slice.
 */
public abstract class NodeFactory<T extends NodeModel> {

    /** What kind of work a node does. */
    public enum NodeType {
        /** Brings data into the workflow. */
        Source,
        /** Takes data out of the workflow. */
        Sink,
        /** Learns a model. */
        Learner,
        /** Applies a model. */
        Predictor,
        /** Changes data. */
        Manipulator,
        /** Shows data. */
        Visualizer,
        /** Interacts with the user. */
        Widget,
        /** A node of nodes. */
        Meta,
        /** Starts a loop. */
        LoopStart,
        /** Ends a loop. */
        LoopEnd,
        /** Starts a scope. */
        ScopeStart,
        /** Ends a scope. */
        ScopeEnd,
        /** Old name of {@link #Widget}. */
        QuickForm,
        /** Sets up a component. */
        Configuration,
        /** None of the others. */
        Other,
        /** Stands for a node that is not installed. */
        Missing,
        /** Not known. */
        Unknown,
        /** A component. */
        Subnode,
        /** Input of a component. */
        VirtualIn,
        /** Output of a component. */
        VirtualOut,
        /** Exchanges data with a caller. */
        Container
    }

    /** Creates a factory. */
    protected NodeFactory() {}

    /** Creates a factory; here every factory is described when it is asked to be. */
    protected NodeFactory(final boolean lazyInitialization) {
        this();
    }

    /** Creates a model; one that needs ports to be chosen throws UnsupportedOperationException. */
    public abstract T createNodeModel();

    /** Creates a model with the given ports. */
    protected T createNodeModel(final NodeCreationConfiguration creationConfig) {
        return createNodeModel();
    }

    private NodeInfo info() {
        return NodeDescriptions.of(this);
    }

    /** Returns the name of the node. */
    public final String getNodeName() {
        return info().name();
    }

    /** Returns what kind of work the node does. */
    public NodeType getType() {
        return info().type();
    }

    /** Returns further words to find the node by. */
    public final String[] getKeywords() {
        return info().keywords().toArray(String[]::new);
    }

    /** Returns the icon, null if it is not there. */
    public URL getIcon() {
        final String path = info().icon();
        return path == null ? null : getClass().getResource(path);
    }

    /** Returns the name of a data input. */
    public String getInportName(final int index) {
        return port(info().inPorts(), index).name();
    }

    /** Returns the name of a data output. */
    public String getOutportName(final int index) {
        return port(info().outPorts(), index).name();
    }

    /** Returns the description of a data input. */
    public final String getInportDescription(final int index) {
        return port(info().inPorts(), index).description();
    }

    /** Returns the description of a data output. */
    public final String getOutportDescription(final int index) {
        return port(info().outPorts(), index).description();
    }

    private static final NodeInfo.Port UNDESCRIBED =
            new NodeInfo.Port("", "No name available", "No description available", null, false);

    private static NodeInfo.Port port(final List<NodeInfo.Port> ports, final int index) {
        return index >= 0 && index < ports.size() ? ports.get(index) : UNDESCRIBED;
    }
}
