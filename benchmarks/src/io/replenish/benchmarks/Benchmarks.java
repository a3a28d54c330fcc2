// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks;

import io.replenish.benchmarks.accuracy.AccuracyCommand;
import io.replenish.benchmarks.concurrency.CancellationCommand;
import io.replenish.benchmarks.concurrency.ScalingCommand;
import io.replenish.benchmarks.inventory.BudgetCommand;
import io.replenish.benchmarks.inventory.CalibrationCommand;
import io.replenish.benchmarks.inventory.EffectCommand;
import io.replenish.benchmarks.inventory.FuturesCommand;
import io.replenish.benchmarks.inventory.InventoryReferenceCommand;
import io.replenish.benchmarks.inventory.PlannerCommand;
import io.replenish.benchmarks.inventory.SimulatorCommand;
import io.replenish.benchmarks.kernel.AirlineCommand;
import io.replenish.benchmarks.kernel.KernelCommand;
import io.replenish.benchmarks.reference.ReferenceCommand;
import io.replenish.benchmarks.retail.DailyCommand;
import io.replenish.benchmarks.retail.WeeklyCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The door of {@code ./benchmarks/run}. */
public final class Benchmarks {

    /** The exit code for wrong arguments and unreadable files. */
    static final int USAGE = 2;

    private static final List<Command> COMMANDS =
            List.of(
                    new AccuracyCommand(),
                    new WeeklyCommand(),
                    new DailyCommand(),
                    new ReferenceCommand(),
                    new KernelCommand(),
                    new AirlineCommand(),
                    new ScalingCommand(),
                    new CancellationCommand(),
                    new InventoryReferenceCommand(),
                    new EffectCommand(),
                    new CalibrationCommand(),
                    new BudgetCommand(),
                    new SimulatorCommand(),
                    new FuturesCommand(),
                    new PlannerCommand());

    private Benchmarks() {}

    /** Runs one command and exits with its code. */
    public static void main(final String[] args) {
        System.exit(run(Arrays.asList(args), System.out, System.err));
    }

    /** Runs one command and returns its exit code. */
    static int run(final List<String> words, final PrintStream out, final PrintStream err) {
        if (words.isEmpty() || words.contains("--help")) {
            help(words.isEmpty() ? err : out);
            return words.isEmpty() ? USAGE : 0;
        }
        final Optional<Command> command = command(words.get(0));
        if (command.isPresent()) {
            return run(command.get(), words.subList(1, words.size()), out, err);
        }
        err.println("benchmarks: unknown command " + words.get(0) + "; --help lists them");
        return USAGE;
    }

    /** Returns a command by its name. */
    static Optional<Command> command(final String name) {
        return COMMANDS.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    private static int run(
            final Command command,
            final List<String> words,
            final PrintStream out,
            final PrintStream err) {
        try {
            return command.run(new Arguments(words, command.options()), out);
        } catch (UsageException e) {
            err.println("benchmarks: " + e.getMessage());
            err.println("usage: ./benchmarks/run " + command.name() + " " + command.usage());
        } catch (IOException e) {
            err.println("benchmarks: cannot read or write: " + e);
        }
        return USAGE;
    }

    private static void help(final PrintStream out) {
        out.println("usage: ./benchmarks/run COMMAND ...");
        for (final Command command : COMMANDS) {
            out.println();
            out.println(("  " + command.name() + " " + command.usage()).stripTrailing());
            out.println("      " + command.summary());
        }
        out.println();
        out.println("Options of the JVM: the environment variable BENCHMARKS_JAVA_OPTS.");
    }
}
