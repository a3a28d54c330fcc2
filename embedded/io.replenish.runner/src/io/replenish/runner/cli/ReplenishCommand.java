// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import io.replenish.runner.ExitCode;
import io.replenish.runner.workflow.NodeFinder;
import java.io.PrintWriter;
import java.util.Optional;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code replenish}: holds what its subcommands share. */
@Command(
        name = "replenish",
        description = "Runs KNIME workflow folders that use the Replenish nodes, without KNIME.",
        mixinStandardHelpOptions = true,
        versionProvider = ReplenishCommand.Version.class,
        subcommands = {
            RunCommand.class,
            NodesCommand.class,
            DescribeCommand.class,
            ViewCommand.class,
            AuthorCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes, those of KNIME's batch application:%n",
        exitCodeList = {
            "0:everything was executed",
            "2:an argument is wrong; nothing was loaded",
            "3:the workflow could not be loaded; nothing was run",
            "4:not every node was executed, or a result could not be written",
            "130:cancelled with Ctrl-C"
        },
        footer = {
            "",
            "Environment: JAVA_HOME (Java 17 or newer), REPLENISH_JAVA_OPTS (for example -Xmx4g)."
        })
public final class ReplenishCommand implements Runnable {

    private final NodeFinder m_installed;
    private final Console m_console;

    @Spec private CommandSpec m_spec;

    private ReplenishCommand(final NodeFinder installed, final Console console) {
        m_installed = installed;
        m_console = console;
    }

    @Option(
            names = "--verbose",
            description = "Print the stack trace of every error.",
            scope = ScopeType.INHERIT)
    void setVerbose(final boolean isVerbose) {
        m_console.setVerbose(isVerbose);
    }

    /**
     * Executes a command line.
     *
     * @param installed the nodes there are
     * @param out for results and progress
     * @param err for errors
     * @return the {@link ExitCode}
     */
    public static int execute(
            final NodeFinder installed,
            final PrintWriter out,
            final PrintWriter err,
            final String... arguments) {
        final var root = new ReplenishCommand(installed, new Console(out, err));
        return new CommandLine(root)
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, unparsed) -> root.refuse(e))
                .setExecutionExceptionHandler((e, command, parsed) -> root.fail(e))
                .execute(arguments);
    }

    NodeFinder installed() {
        return m_installed;
    }

    Console console() {
        return m_console;
    }

    @Override
    public void run() {
        throw new ParameterException(
                m_spec.commandLine(), "Say what to do: run, nodes, describe, view");
    }

    private int refuse(final ParameterException e) {
        m_console.error(e.getMessage(), e.getCause());
        if (e instanceof UnmatchedArgumentException unmatched) {
            unmatched.getSuggestions().forEach(s -> m_console.note("Did you mean '" + s + "'?"));
        }
        m_console.note("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.BAD_ARGUMENTS;
    }

    /** An exception that no command foresaw: a bug, so the stack trace is wanted. */
    private int fail(final Exception e) {
        m_console.error("unexpected " + e + ", please report this:", null);
        m_console.trace(e);
        return ExitCode.EXECUTION_ERROR;
    }

    /** Version of the bundle. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            final String version =
                    Optional.ofNullable(FrameworkUtil.getBundle(ReplenishCommand.class))
                            .map(b -> b.getVersion().toString())
                            .orElse("(not from a bundle)");
            return new String[] {"replenish " + version + ", Java " + Runtime.version()};
        }
    }
}
