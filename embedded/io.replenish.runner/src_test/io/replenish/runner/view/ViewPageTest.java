// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.webui.page.Page;

class ViewPageTest {

    @Test
    void scriptsStylesAndImagesBecomePartOfThePage() throws IOException {
        Page page =
                FakeView.page(
                                """
                <link rel=stylesheet href='a.css'><img alt="" src="i/x.svg">
                <SCRIPT defer src = "./main.js"></SCRIPT>""")
                        .addResourceFromString(() -> "p{}", "a.css")
                        .addResourceFromString(() -> "<svg/>", "i/x.svg")
                        .addResourceFromString(() -> "let x = '</script>$1\\\\';", "main.js");

        assertEquals(
                """
                <link rel=stylesheet href="data:text/css;charset=utf-8;base64,%s">\
                <img alt="" src="data:image/svg+xml;base64,%s">
                <SCRIPT defer src="data:text/javascript;charset=utf-8;base64,%s"></SCRIPT>"""
                        .replaceFirst("%s", base64("p{}"))
                        .replaceFirst("%s", base64("<svg/>"))
                        .replaceFirst("%s", base64("let x = '</script>$1\\\\';")),
                new ViewPage(page).selfContained());
    }

    @Test
    void addressesAreRelativeToTheFolderOfThePage() throws IOException {
        Page page =
                Page.create()
                        .fromString(
                                () ->
                                        "<script src=main.js></script><script src=\"main.js\"></script>")
                        .relativePath("dist/index.html")
                        .addResourceFromString(() -> "1", "dist/main.js");

        assertTrue(new ViewPage(page).selfContained().contains(base64("1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/x.js",
                "//example.org/x.js",
                "/x.js",
                "data:text/javascript,1",
                "#x"
            })
    void whatIsNotRelative_staysAsItIs(String address) throws IOException {
        String html = "<script src=\"" + address + "\"></script>";

        assertEquals(html, new ViewPage(FakeView.page(html)).selfContained());
    }

    @Test
    void undeclaredFile_isNamed() {
        ViewPage page = new ViewPage(FakeView.page("<script src=\"gone.js\"></script>"));

        IOException e = assertThrows(IOException.class, page::selfContained);

        assertTrue(
                e.getMessage().contains("'gone.js'") && e.getMessage().contains("index.html"),
                e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret",
                "a/../../secret",
                "..\\secret",
                "",
                "/etc/passwd",
                "a//b",
                "...",
                "gone.js"
            })
    void pathsThatStray_areNoFiles(String path) throws IOException {
        Page page =
                FakeView.page("")
                        .addResources(
                                any ->
                                        new ByteArrayInputStream(
                                                "found".getBytes(StandardCharsets.UTF_8)),
                                "a",
                                false);

        assertTrue(new ViewPage(page).file(path).isEmpty());
        assertTrue(new ViewPage(page).file("a/b").isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "a.JS,text/javascript; charset=utf-8",
        "x/y.css,text/css; charset=utf-8",
        "noextension," + "application/octet-stream",
        "a.exe,application/octet-stream"
    })
    void mediaTypesAreKnownByName(String path, String expected) {
        assertEquals(expected, ViewPage.mediaType(path));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
