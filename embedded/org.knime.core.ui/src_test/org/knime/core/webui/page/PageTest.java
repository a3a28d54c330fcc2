// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageTest {

    private static String text(final Resource resource) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Any file of this project will do: outside OSGi pages are looked for in the project of the
     * class.
     */
    private static FromFilePage buildFile() {
        return Page.create()
                .fromFile()
                .bundleClass(PageTest.class)
                .basePath("src_test/org/knime/core/webui/page")
                .relativeFilePath("page.html");
    }

    @Test
    void filesAreFoundInTheProjectOfTheClass() throws Exception {
        final FromFilePage page = buildFile().addResourceFile("page.js");

        assertTrue(text(page).contains("page.js"));
        assertEquals("page.html", page.getRelativePath());
        assertTrue(page.isCompletelyStatic());
        assertTrue(text(page.getResource("page.js").orElseThrow()).contains("SPDX"));
    }

    @Test
    void onlyDeclaredResourcesAreServed() {
        assertTrue(buildFile().getResource("page.js").isEmpty());
        assertTrue(buildFile().addResourceDirectory(".").getResource("page.js").isPresent());
    }

    @Test
    void aDirectoryThatIsNotThereIsNamed() {
        final FromFilePage page = buildFile();
        final var e =
                assertThrows(
                        UncheckedIOException.class, () -> page.addResourceDirectory("nowhere"));
        assertTrue(e.getMessage().contains("nowhere"), e.getMessage());
    }

    @Test
    void aClassFromAJarIsRefusedWithTheReason() {
        final var stage = Page.create().fromFile().bundleClass(Test.class).basePath("view");
        final var e =
                assertThrows(
                        IllegalStateException.class, () -> stage.relativeFilePath("index.html"));
        assertTrue(
                e.getMessage().startsWith("The page of a view is read from a folder"),
                e.getMessage());
    }

    @Test
    void suppliedResourcesAreServedByPathOrPrefix() throws Exception {
        final Page page =
                Page.create()
                        .fromString(() -> "<p/>")
                        .relativePath("index.html")
                        .addResourceFromString(() -> "1", "a.js")
                        .addResources(
                                path -> path.equals("x.svg") ? bytes("short " + path) : null,
                                "img",
                                false)
                        .addResources(path -> bytes("long " + path), "img/deep", false);

        assertEquals("1", text(page.getResource("a.js").orElseThrow()));
        assertEquals("short x.svg", text(page.getResource("img/x.svg").orElseThrow()));
        assertEquals("long x.svg", text(page.getResource("img/deep/x.svg").orElseThrow()));
        assertTrue(page.getResource("img/none.svg").isEmpty());
        assertTrue(page.getResource("other.js").isEmpty());
        assertFalse(page.isCompletelyStatic());
    }

    private static InputStream bytes(final String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theEndingTellsTheKind() {
        assertEquals(Resource.ContentType.SHADOW_APP, Resource.ContentType.determineType("a/b.js"));
        assertThrows(
                IllegalArgumentException.class, () -> Resource.ContentType.determineType("b.css"));
    }
}
