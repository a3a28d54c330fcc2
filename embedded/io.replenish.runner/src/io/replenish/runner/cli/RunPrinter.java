// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import io.replenish.runner.execution.NodeMessage;
import io.replenish.runner.execution.NodeReport;
import io.replenish.runner.execution.RunListener;
import io.replenish.runner.workflow.NodeId;
import io.replenish.runner.workflow.WorkflowNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints a run. Every node gets a line when it is done, with its messages below; on a terminal, the
 * nodes at work are shown beneath, with their progress.
 */
final class RunPrinter implements RunListener {

    /** Set by the shell script if standard output is a terminal. */
    static final String TERMINAL_PROPERTY = "replenish.terminal";

    /** Width of the terminal, set by the shell script. */
    private static final String COLUMNS_PROPERTY = "replenish.columns";

    private static final int BAR_WIDTH = 20;
    private static final int LABEL_WIDTH = 32;

    private final int m_total;
    private final Console m_console;
    private final boolean m_isTerminal = Boolean.getBoolean(TERMINAL_PROPERTY);
    private final int m_columns = Integer.getInteger(COLUMNS_PROPERTY, 80);
    private final Map<NodeId, String> m_working = new LinkedHashMap<>();
    private int m_finished;
    private int m_drawn;

    RunPrinter(final int total, final Console console) {
        m_total = total;
        m_console = console;
    }

    @Override
    public synchronized void started(final WorkflowNode node) {
        draw(node, 0, "");
    }

    @Override
    public synchronized void progressed(
            final WorkflowNode node, final double fraction, final String message) {
        // A node may still report when its end is known already.
        if (m_working.containsKey(node.id())) {
            draw(node, fraction, message);
        }
    }

    private void draw(final WorkflowNode node, final double fraction, final String message) {
        if (m_isTerminal) {
            final int filled = (int) Math.round(fraction * BAR_WIDTH);
            final String line =
                    String.format(
                            Locale.ROOT,
                            "  %-" + LABEL_WIDTH + "s [%s%s] %3.0f %%  %s",
                            node.label(),
                            "#".repeat(filled),
                            ".".repeat(BAR_WIDTH - filled),
                            100 * fraction,
                            printable(message));
            m_working.put(node.id(), line.substring(0, Math.min(line.length(), m_columns - 1)));
            erase();
            redraw();
        }
    }

    @Override
    public synchronized void finished(final NodeReport report) {
        m_working.remove(report.node().id());
        m_finished++;
        erase();
        m_console.print(line(report));
        for (final var message : report.messages()) {
            print(report.node(), message);
        }
        redraw();
    }

    private String line(final NodeReport report) {
        final String results =
                report.outputs().stream()
                        .filter(o -> o.rows().isPresent())
                        .map(o -> printable(o.port()) + ' ' + rows(o.rows().getAsLong()))
                        .collect(Collectors.joining(", "));
        final String annotation = report.node().annotation();
        return String.format(
                        Locale.ROOT,
                        "[%d/%d] %-" + LABEL_WIDTH + "s %-14s %9s  %s%s",
                        m_finished,
                        m_total,
                        printable(report.node().label()),
                        report.state().words(),
                        report.time().isZero() ? "" : seconds(report.time()),
                        results,
                        annotation.isEmpty() ? "" : "  \"" + printable(annotation) + "\"")
                .stripTrailing();
    }

    private static String rows(final long number) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? "row" : "rows");
    }

    private void print(final WorkflowNode node, final NodeMessage message) {
        if (message.isError()) {
            m_console.error(node.label() + ": " + message.text(), message.cause());
        } else {
            m_console.warn(node.label() + ": " + message.text());
        }
    }

    /** Prints a line of its own. */
    synchronized void note(final String text) {
        erase();
        m_console.note(text);
        redraw();
    }

    /** Takes the progress lines away. */
    synchronized void close() {
        m_working.clear();
        erase();
    }

    /** Moves the cursor up over the lines drawn and clears from there (ECMA-48). */
    private void erase() {
        if (m_drawn > 0) {
            m_console.control("\u001b[" + m_drawn + "A\u001b[J");
            m_drawn = 0;
        }
    }

    private void redraw() {
        m_working.values().forEach(m_console::print);
        m_drawn = m_working.size();
    }

    /** Replaces control characters: texts come from data and may not steer the terminal. */
    static String printable(final String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    static String seconds(final Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toNanos() / 1e9);
    }
}
