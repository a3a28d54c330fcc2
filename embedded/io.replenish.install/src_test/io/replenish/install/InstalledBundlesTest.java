// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How p2 laid out what it installed. */
class InstalledBundlesTest {

    @Test
    void nodesLieThereAsAFolderWithTheirPageAndItsScript() throws IOException {
        final Path nodes = Installation.plugin("io.replenish.nodes");

        assertTrue(Files.isDirectory(nodes), nodes + " is no folder");
        for (final String file :
                List.of("view/sales-cleaner.html", "view/views.js", "plugin.xml")) {
            assertTrue(Files.size(nodes.resolve(file)) > 0, file);
        }
        final String page =
                Files.readString(nodes.resolve("view/sales-cleaner.html"), StandardCharsets.UTF_8);
        assertTrue(page.contains("views.js"), page);
    }

    @Test
    void everyPluginIsThereOnce() throws IOException {
        final List<String> names = pluginNames();

        assertEquals(names.stream().distinct().toList(), names);
        assertTrue(
                names.containsAll(
                        List.of("io.replenish.engine", "io.replenish.nodes", "org.knime.core")));
    }

    @Test
    void noTestCodeIsInstalled() throws IOException {
        assertFalse(
                pluginNames().stream()
                        .anyMatch(name -> name.contains("junit") || name.contains("tests")));
        try (Stream<Path> files = Files.walk(Installation.plugin("io.replenish.nodes"))) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().endsWith("Test.class")).toList());
        }
    }

    private static List<String> pluginNames() throws IOException {
        try (Stream<Path> plugins = Files.list(Installation.FOLDER.resolve("plugins"))) {
            return plugins.map(
                            plugin -> plugin.getFileName().toString().replaceFirst("_[0-9].*", ""))
                    .sorted()
                    .toList();
        }
    }
}
