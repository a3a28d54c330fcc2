// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import io.replenish.embedded.NodeDescriptions;
import io.replenish.runner.ExitCode;
import io.replenish.runner.workflow.NodeEntry;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the installed nodes. */
@Command(
        name = "nodes",
        description = "Lists the nodes that workflows can use here.",
        mixinStandardHelpOptions = true)
final class NodesCommand implements Callable<Integer> {

    @ParentCommand private ReplenishCommand m_parent;

    @Override
    public Integer call() {
        int exitCode = ExitCode.OK;
        for (final var entry : m_parent.installed().nodes()) {
            try {
                final var info = NodeDescriptions.of(entry.creator().call());
                m_parent.console()
                        .print(
                                String.format(
                                        Locale.ROOT,
                                        "%-28s %-32s %s",
                                        info.name(),
                                        entry.category(),
                                        info.shortDescription()));
            } catch (Exception | LinkageError e) {
                exitCode = broken(entry, e);
            }
        }
        return exitCode;
    }

    private int broken(final NodeEntry entry, final Throwable e) {
        m_parent.console()
                .error(
                        "Node "
                                + entry.factory()
                                + " of bundle "
                                + entry.bundle()
                                + " cannot be created: "
                                + e,
                        e);
        return ExitCode.LOAD_ERROR;
    }
}
