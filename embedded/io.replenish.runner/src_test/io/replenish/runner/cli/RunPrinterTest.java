// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.runner.testing.TestNodes;
import io.replenish.runner.testing.WorkflowFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunPrinterTest {

    @TempDir Path m_folder;

    @AfterEach
    void noTerminal() {
        System.clearProperty(RunPrinter.TERMINAL_PROPERTY);
    }

    private String run() throws Exception {
        final var installed =
                new TestNodes()
                        .add(
                                "t.Steps",
                                0,
                                0,
                                (in, settings, exec) -> {
                                    exec.setProgress(0.5, "half\u001b[31m way");
                                    return TestNodes.tables();
                                });
        final var folder = WorkflowFolder.at(m_folder).node(1, "t.Steps", "").write();
        final var out = new StringWriter();
        ReplenishCommand.execute(
                installed,
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                "run",
                folder.toString());
        return out.toString();
    }

    @Test
    void onATerminal_progressIsShownAndTakenAway() throws Exception {
        System.setProperty(RunPrinter.TERMINAL_PROPERTY, "true");

        final String printed = run();

        assertTrue(printed.contains("[##########..........]  50 %"), printed);
        // text of a node cannot steer the terminal
        assertFalse(printed.contains("\u001b[31m"), printed);
        final String afterLastErase = printed.substring(printed.lastIndexOf("\u001b[J") + 3);
        assertTrue(afterLastErase.startsWith("[1/1] Steps (#1)"), printed);
    }

    @Test
    void elsewhere_linesArePlain() throws Exception {
        final String printed = run();

        assertEquals(2, printed.lines().count(), printed);
        assertFalse(printed.contains("\u001b"), printed);
    }
}
