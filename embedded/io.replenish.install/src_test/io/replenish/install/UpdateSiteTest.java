// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The built update site has all that a KNIME lacks, and nothing of what is KNIME's or only ours.
 */
class UpdateSiteTest {

    private static final Path SITE =
            Path.of(System.getProperty("replenish.root"), "update-site", "target", "repository");

    private static Repository s_site;

    @BeforeAll
    static void read() throws Exception {
        s_site = new Repository(SITE);
    }

    @Test
    void hasTheFeatureItsBundlesAndWhatTheyNeedBeyondKnime() {
        final List<String> units = s_site.units();
        for (final String id :
                List.of(
                        "io.replenish.feature.feature.group",
                        "io.replenish.engine",
                        "io.replenish.nodes",
                        "io.replenish.thirdparty.smile-core",
                        "io.replenish.thirdparty.smile-base",
                        "org.apache.commons.math3")) {
            assertTrue(units.contains(id), id + " is missing in " + units);
        }
    }

    @Test
    void hasNothingOfKnimeNorOfOurTests() {
        final List<String> foreign =
                s_site.units().stream()
                        .filter(
                                id ->
                                        id.startsWith("org.knime")
                                                || id.startsWith("slf4j")
                                                || id.contains("junit")
                                                || id.startsWith("io.replenish.runner")
                                                || id.startsWith("io.replenish.platform")
                                                || id.startsWith("io.replenish.tests")
                                                || id.startsWith("org.eclipse.equinox"))
                        .toList();
        assertEquals(List.of(), foreign);
    }

    @Test
    void everyArtifactIsThere() {
        final List<Path> missing =
                s_site.files().stream().filter(file -> !Files.isRegularFile(file)).toList();
        assertEquals(List.of(), missing);
        assertTrue(s_site.files().size() >= 6, s_site.files().toString());
    }

    @Test
    void whatItLeavesOpenAKnimeHas() {
        final List<String> strange =
                s_site.openRequirements("io.replenish").stream()
                        .filter(
                                required ->
                                        !required.startsWith("osgi.bundle org.knime.")
                                                && !required.equals("java.package org.slf4j")
                                                && !required.startsWith("osgi.ee ")
                                                && !required.startsWith("java.package javax."))
                        .toList();
        assertEquals(List.of(), strange);
    }
}
