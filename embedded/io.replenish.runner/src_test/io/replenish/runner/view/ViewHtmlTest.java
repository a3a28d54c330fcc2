// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewHtmlTest {

    private static final Pattern SETUP =
            Pattern.compile(
                    "<script id=\"setup\" type=\"application/json\">(.*?)</script>",
                    Pattern.DOTALL);

    private static final String EVIL =
            "</script><script>alert(1)</script><!-- <script> {{script}} $1 \\ ]]> \u2028 \u2029 \" '";

    @TempDir private Path folder;

    private String write(FakeView view, String title) throws IOException {
        Path file = folder.resolve("view.html");
        ViewHtml.write(view, title, file);
        return Files.readString(file);
    }

    private static JsonNode setup(String html) throws IOException {
        List<MatchResult> found = SETUP.matcher(html).results().toList();
        assertEquals(1, found.size());
        return new ObjectMapper().readTree(found.get(0).group(1));
    }

    @Test
    void pageAndDataAreInTheFile() throws IOException {
        JsonNode setup = setup(write(FakeView.withScript("x = 1;", Map.of("rows", 3)), "Report"));

        assertTrue(
                setup.at("/page/html")
                        .asText()
                        .startsWith("<p>hi</p><script src=\"data:text/javascript"));
        assertEquals("{\"result\":{\"rows\":3}}", setup.get("initialData").asText());
        assertEquals("view", setup.at("/config/extensionType").asText());
        assertEquals("DEFAULT", setup.at("/config/renderingConfig/type").asText());
        assertTrue(setup.get("dataService").isNull());
    }

    @Test
    void textFromDataNeverBreaksOut() throws IOException {
        String html = write(FakeView.withScript("x", Map.of("product", EVIL)), EVIL);

        String outside = SETUP.matcher(html).replaceFirst("");
        assertEquals(
                EVIL,
                new ObjectMapper()
                        .readTree(setup(html).get("initialData").asText())
                        .at("/result/product")
                        .asText());
        assertFalse(html.contains("<script>alert(1)"), "markup from data");
        assertFalse(html.contains("<!--"), "comment from data");
        assertFalse(
                html.indexOf('\u2028') >= 0
                        && SETUP.matcher(html)
                                .results()
                                .anyMatch(found -> found.group().indexOf('\u2028') >= 0),
                "line separator in a script");
        assertEquals(
                1, outside.split("<script>", -1).length - 1, "only the host's own script is left");
    }

    @Test
    void titleIsText() throws IOException {
        assertTrue(
                write(FakeView.withScript("x", 1), "<b>\"Q&A\"</b>")
                        .contains("<title>&lt;b&gt;&quot;Q&amp;A&quot;&lt;/b&gt;</title>"));
    }

    @Test
    void theHostsOwnScriptCannotEndItsElement() throws IOException {
        String html = write(FakeView.withScript("x", 1), "t");
        String script =
                html.substring(
                        html.lastIndexOf("<script>") + "<script>".length(),
                        html.lastIndexOf("</script>"));

        assertTrue(script.contains("UIExtensionResponse"));
        assertFalse(script.contains("</script") || script.contains("<!--"), "host.js");
    }

    @Test
    void viewWithoutInitialData_hasNone() throws IOException {
        assertTrue(
                setup(write(new FakeView(FakeView.page("x"), null, false), "t"))
                        .get("initialData")
                        .isNull());
    }

    @Test
    void failureOfTheData_isHandedToThePage() throws IOException {
        FakeView view =
                new FakeView(
                        FakeView.page("x"),
                        () -> {
                            throw new IllegalStateException("no table");
                        },
                        false);

        JsonNode data =
                new ObjectMapper().readTree(setup(write(view, "t")).get("initialData").asText());

        assertEquals("no table", data.at("/internalError/message").asText());
    }
}
