// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import io.replenish.runner.ExitCode;
import io.replenish.runner.execution.ExecutableWorkflow;
import io.replenish.runner.execution.WorkflowSaver;
import io.replenish.runner.workflow.OptionOverride;
import io.replenish.runner.workflow.Variable;
import io.replenish.runner.workflow.Workflow;
import io.replenish.runner.workflow.WorkflowLoadException;
import io.replenish.runner.workflow.WorkflowReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Executes a workflow folder. */
@Command(
        name = "run",
        description = {
            "Executes a workflow folder: all nodes are reset and executed, in the order of their connections,"
                    + " independent ones at once. The folder is not changed, except by nodes that write files there. What nodes"
                    + " put out as a table named Summary, with a column Sentence, is printed at the end."
        },
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @ParentCommand private ReplenishCommand m_parent;

    @Spec private CommandSpec m_spec;

    @Parameters(index = "0", paramLabel = "WORKFLOW_DIR", description = "A KNIME workflow folder.")
    private Path m_folder;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE,TYPE",
            converter = VariableConverter.class,
            description = {
                "Sets a workflow variable; TYPE is String, int or double. May be repeated. NAME,VALUE,TYPE, as KNIME's"
                        + " -workflow.variable takes it, will do as well."
            })
    private List<Variable> m_variables = new ArrayList<>();

    @Option(
            names = "--option",
            paramLabel = "NODE,KEY/PATH,VALUE,TYPE",
            converter = OptionConverter.class,
            description = {
                "Replaces a setting of a node (3, or 5/3 in metanode 5); TYPE is int, long, short, byte, boolean, char,"
                        + " float, double or String, as for KNIME's -option. May be repeated. './replenish describe NODE'"
                        + " lists the keys."
            })
    private List<OptionOverride> m_overrides = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Writes each output table as CSV and each view as an HTML page to this folder.")
    private Path m_outFolder;

    @Option(
            names = "--save",
            paramLabel = "DIR",
            description =
                    "Saves the workflow with its settings and messages to this folder, which must be new or empty.")
    private Path m_saveFolder;

    @Override
    public Integer call() {
        final var console = m_parent.console();
        final var folder = Arguments.workflowFolder(m_folder, m_spec);
        final var save =
                m_saveFolder == null ? null : Arguments.saveFolder(m_saveFolder, folder, m_spec);
        final var out =
                m_outFolder == null ? null : Arguments.outputFolder(m_outFolder, folder, m_spec);
        final ExecutableWorkflow workflow;
        try {
            final var read = WorkflowReader.read(folder);
            warnOfUnusedVariables(read);
            workflow =
                    ExecutableWorkflow.create(read, m_parent.installed(), m_variables, m_overrides);
        } catch (WorkflowLoadException e) {
            e.problems().forEach(p -> console.error(p, null));
            return ExitCode.LOAD_ERROR;
        }
        final boolean isExecuted = Run.of(workflow, console).execute();
        try {
            if (out != null) {
                ResultFiles.write(workflow, out).forEach(file -> console.print("wrote " + file));
            }
            if (save != null) {
                WorkflowSaver.save(workflow, save);
                console.print("saved " + save);
            }
        } catch (IOException e) {
            console.error("Results cannot be written: " + e.getMessage(), e);
            return ExitCode.EXECUTION_ERROR;
        }
        SummaryTables.lines(workflow).forEach(console::print);
        return isExecuted ? ExitCode.OK : ExitCode.EXECUTION_ERROR;
    }

    private void warnOfUnusedVariables(final Workflow workflow) {
        for (final var variable : m_variables) {
            if (workflow.variables().stream().noneMatch(v -> v.name().equals(variable.name()))) {
                m_parent.console()
                        .warn(
                                "the workflow defines no variable '"
                                        + variable.name()
                                        + "'; --set may have no effect");
            }
        }
    }
}
