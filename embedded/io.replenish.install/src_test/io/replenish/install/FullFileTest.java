// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import io.replenish.install.Installation.Outcome;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The full Online Retail file (UCI, CC BY 4.0) in little memory; skipped where it is not beside the
 * repository.
 */
class FullFileTest {

    private static final Path FILE =
            Installation.ROOT
                    .resolveSibling("shared")
                    .resolve("data")
                    .resolve("retail_online_retail_uci.csv.gz");

    @Test
    void itsEightColumnsFitIn100MegabytesOfHeapWithTheWholeRunner(@TempDir final Path temp)
            throws Exception {
        if (!Files.isRegularFile(FILE)) {
            System.err.println("skipped: there is no " + FILE); // the build's log gives no reasons
            abort("there is no " + FILE);
        }
        final WorkflowCopy workflow = WorkflowCopy.to(temp.resolve("workflow"));
        try (InputStream in = new GZIPInputStream(Files.newInputStream(FILE))) {
            Files.delete(workflow.file(WorkflowCopy.INPUT));
            Files.copy(in, workflow.file(WorkflowCopy.INPUT));
        }
        workflow.write(
                WorkflowCopy.GRAPH, CommandLineTest.graphOf("NativeNode", WorkflowCopy.READER));

        final Outcome outcome =
                Installation.start(
                        temp, Installation.command(List.of("-Xmx100m"), "run", workflow.folder()));

        assertEquals(0, outcome.exitCode(), outcome::output);
        assertTrue(outcome.output().contains("Data Table 541,909 rows"), outcome::output);
    }
}
