// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes workflow folders, or metanodes, in the form KNIME 5.9 gives them. */
public final class WorkflowFolder {

    private static final String ROOT =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + "<config xmlns=\"http://www.knime.org/2008/09/XMLConfig\" key=\"%s\">\n%s</config>\n";

    private final Path m_folder;
    private final StringBuilder m_variables = new StringBuilder();
    private final StringBuilder m_nodes = new StringBuilder();
    private final StringBuilder m_connections = new StringBuilder();
    private String m_version = "5.1.0";
    private int m_count;

    private WorkflowFolder(final Path folder) {
        m_folder = folder;
    }

    public static WorkflowFolder at(final Path folder) {
        return new WorkflowFolder(folder);
    }

    public static String entry(final String key, final String type, final Object value) {
        return "<entry key=\"" + key + "\" type=\"" + type + "\" value=\"" + value + "\"/>\n";
    }

    public static String config(final String key, final String content) {
        return "<config key=\"" + key + "\">\n" + content + "</config>\n";
    }

    /** A leaf of the "variables" of a settings.xml. */
    public static String controlled(final String key, final String variable) {
        return config(
                key,
                entry("used_variable", "xstring", variable)
                        + "<entry key=\"exposed_variable\" type=\"xstring\" isnull=\"true\" value=\"\"/>\n");
    }

    public WorkflowFolder version(final String version) {
        m_version = version;
        return this;
    }

    public WorkflowFolder variable(
            final String name, final String type, final String entryType, final Object value) {
        m_variables.append(
                config(
                        "Var_" + m_count++,
                        entry("name", "xstring", name)
                                + entry("class", "xstring", type)
                                + entry("value", entryType, value)));
        return this;
    }

    /** Adds a node named after its factory's last word, with these model settings. */
    public WorkflowFolder node(final int id, final String factory, final String model)
            throws IOException {
        return node(id, factory, model, "");
    }

    /** Adds a node; {@code more} goes into its settings.xml beside the model settings. */
    public WorkflowFolder node(
            final int id, final String factory, final String model, final String more)
            throws IOException {
        final String name = factory.substring(factory.lastIndexOf('.') + 1);
        reference(id, name + " (#" + id + ")/settings.xml", "NativeNode");
        final String settings =
                config("model", model)
                        + entry("factory", "xstring", factory)
                        + entry("node-name", "xstring", name)
                        + entry("state", "xstring", "EXECUTED")
                        + entry("hasContent", "xboolean", true)
                        + more;
        write(m_folder.resolve(name + " (#" + id + ")"), "settings.xml", settings);
        return this;
    }

    /** Adds the entry of a node, metanode or component to the graph, without its folder. */
    public WorkflowFolder reference(final int id, final String settingsFile, final String type) {
        m_nodes.append(
                config(
                        "node_" + id,
                        entry("id", "xint", id)
                                + entry("node_settings_file", "xstring", settingsFile)
                                + entry("node_is_meta", "xboolean", !"NativeNode".equals(type))
                                + entry("node_type", "xstring", type)));
        return this;
    }

    public WorkflowFolder connect(
            final int source, final int sourcePort, final int destination, final int port) {
        m_connections.append(
                config(
                        "connection_" + m_count++,
                        entry("sourceID", "xint", source)
                                + entry("destID", "xint", destination)
                                + entry("sourcePort", "xint", sourcePort)
                                + entry("destPort", "xint", port)));
        return this;
    }

    /** Writes workflow.knime and returns the folder. */
    public Path write() throws IOException {
        write(
                m_folder,
                "workflow.knime",
                entry("version", "xstring", m_version)
                        + entry("state", "xstring", "EXECUTED")
                        + config("workflow_variables", m_variables.toString())
                        + config("nodes", m_nodes.toString())
                        + config("connections", m_connections.toString()));
        return m_folder;
    }

    private static void write(final Path folder, final String file, final String content)
            throws IOException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve(file),
                ROOT.replace("%s</config>", content + "</config>")
                        .replace("%s", file)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
