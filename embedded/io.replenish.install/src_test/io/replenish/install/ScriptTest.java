// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.install.Installation.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code ./replenish} in a checkout of its own, whose build is a copy of the
 * installation. The commands are given to a shell in a file, since a JVM in a locale without UTF-8
 * could not even name the paths.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script")
class ScriptTest {

    /** Stands for {@code ./mvnw}: says that it was called and installs. */
    private static final String BUILD =
            """
            #!/bin/sh
            echo "building with $*"
            mkdir -p embedded/io.replenish.install/target
            rm -rf embedded/io.replenish.install/target/replenish
            cp -R "$INSTALLATION" embedded/io.replenish.install/target/replenish
            """;

    private static final String SET_UP =
            """
            set -eu
            shop="$TEMP/Über Läden & Söhne"
            mkdir -p "$shop" "$TEMP/elsewhere"
            cd "$shop"
            mkdir .mvn targetplatform plugins embedded features update-site
            touch pom.xml
            cp "$ROOT/replenish" .
            cp "$TEMP/mvnw" .
            chmod +x mvnw
            cp -R "$ROOT/test-workflows/clean-sales" "Müllers Verkäufe"
            rm -f "Müllers Verkäufe/data/clean-sales.csv"
            ln -s "$shop/replenish" "$TEMP/elsewhere/link"
            cd "$TEMP/elsewhere"
            """;

    @TempDir Path m_temp;

    @BeforeEach
    void setUp() throws Exception {
        Files.writeString(m_temp.resolve("mvnw"), BUILD, StandardCharsets.UTF_8);
    }

    /**
     * Runs shell commands in another folder than that of the checkout, whose path is in {@code
     * $shop}.
     */
    private Outcome shell(final String commands, final String... environment) throws Exception {
        final Path script = m_temp.resolve("commands");
        Files.writeString(script, SET_UP + commands, StandardCharsets.UTF_8);
        final List<String> command =
                new ArrayList<>(
                        List.of(
                                "env",
                                "TEMP=" + m_temp,
                                "ROOT=" + Installation.ROOT,
                                "INSTALLATION=" + Installation.FOLDER,
                                "JAVA_HOME=" + System.getProperty("java.home")));
        command.addAll(List.of(environment));
        command.addAll(List.of("sh", script.toString()));
        return Installation.start(m_temp, command);
    }

    @Test
    void buildsOnFirstUseOnlyAndRunsFromAnywhereWithAnyPath() throws Exception {
        final Outcome outcome =
                shell(
                        """
                "$shop/replenish" run "$shop/Müllers Verkäufe" --out 'Ergebnisse für März'
                ./link run "../Über Läden & Söhne/Müllers Verkäufe" --out 'Ergebnisse für März'
                test -s 'Ergebnisse für März/Sales Cleaner (#2) - view.html' && echo 'found the page'
                test -s "$shop/Müllers Verkäufe/data/clean-sales.csv" && echo 'found the file'
                """,
                        "LC_ALL=C");

        assertEquals(0, outcome.exitCode(), outcome::output);
        assertEquals(1, count(outcome, "building with "), outcome::output);
        assertEquals(2, count(outcome, "Executed 3 of 3 nodes"), outcome::output);
        assertEquals(1, count(outcome, "found the page"), outcome::output);
        assertEquals(1, count(outcome, "found the file"), outcome::output);
        assertTrue(outcome.output().contains("Ergebnisse für März"), outcome::output);
    }

    @Test
    void buildsAgainWhenASourceHasChanged() throws Exception {
        final Outcome outcome =
                shell(
                        """
                "$shop/replenish" --version
                touch "$shop/plugins/Changed.java"
                "$shop/replenish" --version
                "$shop/replenish" --version
                """);

        assertEquals(0, outcome.exitCode(), outcome::output);
        assertEquals(2, count(outcome, "building with "), outcome::output);
        assertEquals(3, count(outcome, "replenish 1.0.0"), outcome::output);
    }

    /** What Equinox remembers of the bundles holds for the Java that found it out. */
    @Test
    void resolvesAgainForAnotherJava() throws Exception {
        final Outcome outcome =
                shell(
                        """
                "$shop/replenish" --version
                known="$shop/embedded/io.replenish.install/target/replenish/configuration/java-version"
                echo "resolved for $(cat "$known")"
                echo 11 > "$known"
                "$shop/replenish" --version
                echo "resolved for $(cat "$known")"
                """);

        assertEquals(0, outcome.exitCode(), outcome::output);
        assertEquals(1, count(outcome, "building with "), outcome::output);
        assertEquals(
                2, count(outcome, "resolved for " + Runtime.version().feature()), outcome::output);
    }

    @Test
    void failedBuildEndsWithItsCommand() throws Exception {
        final Outcome outcome =
                shell(
                        """
                printf '#!/bin/sh\\necho "no network"\\nexit 1\\n' > "$shop/mvnw"
                "$shop/replenish" nodes
                """);

        assertEquals(1, outcome.exitCode(), outcome::output);
        assertTrue(outcome.output().contains("no network"), outcome::output);
        assertTrue(outcome.output().contains("the build failed"), outcome::output);
        assertFalse(outcome.output().contains("Sales Cleaner"), outcome::output);
    }

    @Test
    void exitCodeIsThatOfTheRunner() throws Exception {
        final Outcome outcome =
                shell(
                        """
                code=0
                "$shop/replenish" run absent || code=$?
                echo "ended with $code"
                """);

        assertTrue(outcome.output().contains("ended with 2"), outcome::output);
        assertEquals(1, outcome.errors().size(), outcome::output);
    }

    private static long count(final Outcome outcome, final String text) {
        return outcome.output().lines().filter(line -> line.contains(text)).count();
    }
}
