// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.runner.testing.WorkflowFolder;
import io.replenish.runner.workflow.OptionOverride;
import io.replenish.runner.workflow.WorkflowLoadException;
import io.replenish.runner.workflow.WorkflowReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Workflows that cannot be executed here are refused, and say why. */
class WorkflowCreationTest extends ExecutorCase {

    private String loadProblem() {
        return assertThrows(WorkflowLoadException.class, this::create).getMessage();
    }

    @Test
    void unknownFactory_isRefusedWithBundleAndAdvice() throws Exception {
        m_workflow.node(
                1,
                "org.example.MagicNodeFactory",
                "",
                WorkflowFolder.entry("node-bundle-symbolic-name", "xstring", "org.example.magic")
                        + WorkflowFolder.entry("node-bundle-version", "xstring", "2.1.0")
                        + WorkflowFolder.entry(
                                "node-feature-symbolic-name", "xstring", "org.example.feature"));

        final String problem = loadProblem();

        for (final String part :
                List.of(
                        "MagicNodeFactory (#1)",
                        "org.example.MagicNodeFactory is not installed",
                        "bundle org.example.magic (2.1.0)",
                        "feature org.example.feature",
                        "Install")) {
            assertTrue(problem.contains(part), problem);
        }
    }

    @Test
    void knimesOwnNode_isRefusedWithAdviceToUseKnime() throws Exception {
        m_workflow.node(
                1,
                "org.knime.base.node.Some",
                "",
                WorkflowFolder.entry("node-bundle-symbolic-name", "xstring", "org.knime.base"));

        assertTrue(loadProblem().contains("one of KNIME's own nodes"), loadProblem());
    }

    @Test
    void connectionToAPortThatIsNotThere_isRefused() throws Exception {
        m_installed.source("t.Source", "a").passOn("t.Pass");
        m_workflow.node(1, "t.Source", "").node(2, "t.Pass", "").connect(1, 2, 2, 1);

        assertTrue(loadProblem().contains("port 2 of Source (#1)"), loadProblem());
    }

    @Test
    void optionOfANodeThatIsNotThere_isRefused() throws Exception {
        m_workflow.write();

        final var e =
                assertThrows(
                        WorkflowLoadException.class,
                        () ->
                                ExecutableWorkflow.create(
                                        WorkflowReader.read(m_folder),
                                        m_installed,
                                        List.of(),
                                        List.of(OptionOverride.parse("3,a,1,int"))));

        assertEquals("Option 'a': there is no node 3 in the workflow", e.getMessage());
    }
}
