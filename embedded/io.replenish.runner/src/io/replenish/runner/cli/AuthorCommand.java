// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import io.replenish.runner.ExitCode;
import io.replenish.runner.author.Author;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Writes a workflow folder from a short specification: the tool that made {@code test-workflows}.
 */
@Command(
        name = "author",
        description =
                "Writes a KNIME workflow folder from a short JSON specification (for maintainers).",
        mixinStandardHelpOptions = true)
final class AuthorCommand implements Callable<Integer> {

    @ParentCommand private ReplenishCommand m_parent;

    @Parameters(index = "0", paramLabel = "SPEC", description = "The specification, a JSON file.")
    private Path m_specification;

    @Parameters(index = "1", paramLabel = "TARGET", description = "The workflow folder to write.")
    private Path m_target;

    @Override
    public Integer call() {
        try {
            Author.write(
                    m_specification.toAbsolutePath(),
                    m_target.toAbsolutePath(),
                    m_parent.installed());
            m_parent.console().print("wrote " + m_target);
            return ExitCode.OK;
        } catch (IOException | IllegalArgumentException e) {
            m_parent.console().error(e.getMessage(), e);
            return ExitCode.BAD_ARGUMENTS;
        }
    }
}
