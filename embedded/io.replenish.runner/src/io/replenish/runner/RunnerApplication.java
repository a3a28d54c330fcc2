// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner;

import io.replenish.runner.cli.ReplenishCommand;
import io.replenish.runner.workflow.RegistryNodeFinder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The runner as an Equinox application: {@code io.replenish.runner.app}. */
public final class RunnerApplication implements IApplication {

    /**
     * Runs the command line and returns its {@link ExitCode}, which becomes that of the process.
     */
    @Override
    public Object start(final IApplicationContext context) {
        context.applicationRunning();
        final var arguments =
                (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return ReplenishCommand.execute(
                new RegistryNodeFinder(),
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                arguments);
    }

    /** Cancellation comes by the shutdown hook of the run; there is nothing else to stop. */
    @Override
    public void stop() {}

    private static PrintWriter writer(final FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8),
                true);
    }
}
