// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import io.replenish.embedded.NodeDescriptions;
import io.replenish.embedded.NodeInfo;
import io.replenish.runner.ExitCode;
import io.replenish.runner.workflow.NodeEntry;
import java.util.List;
import java.util.concurrent.Callable;
import org.knime.core.node.NodeFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Describes one node: ports, options, defaults. */
@Command(
        name = "describe",
        description = "Describes a node: its ports, options and defaults.",
        mixinStandardHelpOptions = true)
final class DescribeCommand implements Callable<Integer> {

    /** Where options of the node (not of its view) stand in its settings. */
    private static final String MODEL = "model/";

    @ParentCommand private ReplenishCommand m_parent;

    @Spec private CommandSpec m_spec;

    @Parameters(
            paramLabel = "NODE",
            description = "Name of a node as './replenish nodes' lists it, or its factory class.")
    private String m_node;

    @Override
    public Integer call() {
        NodeEntry broken = null;
        for (final var entry : m_parent.installed().nodes()) {
            try {
                final NodeFactory<?> factory = entry.creator().call();
                final var info = NodeDescriptions.of(factory);
                if (info.name().equalsIgnoreCase(m_node) || entry.factory().equals(m_node)) {
                    print(info, entry);
                    return ExitCode.OK;
                }
            } catch (Exception | LinkageError e) {
                broken = entry;
            }
        }
        throw new ParameterException(
                m_spec.commandLine(),
                "There is no node '"
                        + m_node
                        + "'; './replenish nodes' lists those there are"
                        + (broken == null
                                ? ""
                                : " (" + broken.factory() + " could not be created)"));
    }

    private void print(final NodeInfo info, final NodeEntry entry) {
        final var out = m_parent.console();
        out.print(info.name() + " - " + info.shortDescription());
        out.print("Factory: " + entry.factory());
        out.print("");
        out.print(PlainText.of(info.fullDescription()));
        printPorts(out, "Input ports", info.inPorts());
        printPorts(out, "Output ports", info.outPorts());
        for (final var group : info.options()) {
            out.print("");
            out.print(group.title().isEmpty() ? "Options" : "Options: " + group.title());
            group.options().forEach(option -> printOption(out, option));
        }
        if (info.viewDescription() != null) {
            out.print("");
            out.print("View");
            out.print(PlainText.indented(info.viewDescription(), 2));
        }
    }

    /** The key is printed as {@code --option} takes it. */
    private static void printOption(final Console out, final NodeInfo.Option option) {
        final String key =
                option.key().startsWith(MODEL)
                        ? option.key().substring(MODEL.length())
                        : option.key();
        final String value = option.defaultValue().isEmpty() ? "\"\"" : option.defaultValue();
        out.print("  " + key + " (" + option.type() + ", default " + value + ")");
        if (!option.description().isBlank()) {
            out.print(PlainText.indented(option.title() + ": " + option.description(), 6));
        }
    }

    private static void printPorts(
            final Console out, final String heading, final List<NodeInfo.Port> ports) {
        if (ports.isEmpty()) {
            return;
        }
        out.print("");
        out.print(heading);
        for (int i = 0; i < ports.size(); i++) {
            final var port = ports.get(i);
            out.print(
                    "  "
                            + (i + 1)
                            + " "
                            + port.name()
                            + " ("
                            + port.type().getName()
                            + (port.optional() ? ", optional" : "")
                            + ")");
            out.print(PlainText.indented(port.description(), 6));
        }
    }
}
