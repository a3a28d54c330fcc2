// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.author;

import io.replenish.embedded.NodeAccess;
import io.replenish.embedded.NodeDescriptions;
import io.replenish.embedded.NodeInfo;
import java.io.IOException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.context.ModifiableNodeCreationConfiguration;

/**
 * The {@code settings.xml} of one node that was never configured nor executed, with every setting
 * that it has.
 */
final class NodeSettingsFile {

    private final WorkflowSpec.Node node;
    private final BundleFacts bundle;
    private final NodeInfo info;
    private final ModifiableNodeCreationConfiguration creation;
    private final NodeModel model;

    /**
     * @param node the node as specified
     * @param factory its factory
     * @throws IOException if it does not have the optional ports that are asked for
     */
    NodeSettingsFile(WorkflowSpec.Node node, NodeFactory<?> factory) throws IOException {
        this.node = node;
        this.bundle = BundleFacts.of(node.factory(), factory);
        this.info = NodeDescriptions.of(factory);
        NodeAccess access = NodeAccess.get();
        try {
            this.creation = access.creationConfig(factory, node.optionalPorts());
        } catch (IllegalArgumentException e) {
            throw new IOException(place() + ": " + e.getMessage(), e);
        }
        this.model = access.createModel(factory, creation);
    }

    private String place() {
        return "Node " + node.id() + " (" + info.name() + ")";
    }

    /** The node's name. */
    String nodeName() {
        return info.name();
    }

    /** The name of the node's folder, as KNIME forms it. */
    String folderName() {
        return info.name().replaceAll("[^a-zA-Z0-9 ]", "_") + " (#" + node.id() + ")";
    }

    /** How many ports for data the node has on one side. */
    int ports(boolean inputs) {
        NodeAccess access = NodeAccess.get();
        return (inputs ? access.inPortTypes(model) : access.outPortTypes(model)).length;
    }

    /**
     * The content of the file.
     *
     * @throws IOException if the specification overrides a setting that the node does not have, or
     *     sets one to what the node refuses
     */
    NodeSettings content() throws IOException {
        NodeSettings file = new NodeSettings("settings.xml");
        file.addString("node_file", "settings.xml");
        file.addNodeSettings("flow_stack");
        file.addNodeSettings("internal_node_subsettings")
                .addString("memory_policy", "CacheSmallInMemory");
        addParameters(file);
        addLabel(file);
        file.addString("customDescription", null);
        file.addString("state", "IDLE");
        file.addString("factory", node.factory());
        file.addString("node-name", info.name());
        bundle.save(file);
        file.addNodeSettings("factory_settings");
        creation.saveSettingsTo(file);
        file.addString("name", info.name());
        file.addBoolean("hasContent", false);
        file.addBoolean("isInactive", false);
        file.addNodeSettings("ports");
        NodeSettings filestores = (NodeSettings) file.addNodeSettings("filestores");
        filestores.addString("file_store_location", null);
        filestores.addString("file_store_id", null);
        return file;
    }

    private void addParameters(NodeSettings file) throws IOException {
        NodeAccess access = NodeAccess.get();
        NodeSettings settings = (NodeSettings) file.addNodeSettings("model");
        access.saveSettings(model, settings);
        if (node.settings() != null) {
            SettingsOverrides.apply(settings, node.settings(), place() + ": model");
        }
        NodeSettings view = new NodeSettings("view");
        access.saveDefaultViewSettings(model, view);
        if (node.view() != null) {
            SettingsOverrides.apply(view, node.view(), place() + ": view");
        }
        try {
            access.validateAndLoad(model, settings);
            if (!view.keySet().isEmpty()) {
                access.validateView(model, view);
                view.copyTo(file.addNodeSettings("view"));
            }
        } catch (InvalidSettingsException e) {
            throw new IOException(place() + " refuses its settings: " + e.getMessage(), e);
        }
    }

    private void addLabel(NodeSettings file) {
        if (node.label() != null) {
            Annotations.saveLabel(
                    (NodeSettings) file.addNodeSettings("nodeAnnotation"), node.label());
        }
    }
}
