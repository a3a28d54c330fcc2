// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page around a view's page: a frame for it, and the script that answers it. */
final class HostPage {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a page is told about the node that it belongs to; there is only this one. */
    private static final Map<String, Object> CONFIG =
            Map.of(
                    "projectId",
                    "replenish",
                    "workflowId",
                    "root",
                    "nodeId",
                    "root:1",
                    "extensionType",
                    "view",
                    "hasNodeView",
                    true,
                    "renderingConfig",
                    Map.of("type", "DEFAULT"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    private HostPage() {}

    /** The host of a page that is part of it, for a file. */
    static String around(String title, String pageHtml, String initialData) {
        return render(title, setup(Map.of("html", pageHtml), initialData, null));
    }

    /** The host of a page that is served beside it. */
    static String beside(String title, String pageUrl, String initialData, String dataServiceUrl) {
        return render(title, setup(Map.of("url", pageUrl), initialData, dataServiceUrl));
    }

    private static Map<String, Object> setup(
            Map<String, String> page, String initialData, String dataServiceUrl) {
        Map<String, Object> setup = new HashMap<>();
        setup.put("page", page);
        setup.put("config", CONFIG);
        setup.put("initialData", initialData);
        setup.put("dataService", dataServiceUrl);
        return setup;
    }

    private static String render(String title, Map<String, Object> setup) {
        Map<String, String> values =
                Map.of("title", html(title), "setup", json(setup), "script", resource("host.js"));
        // In one pass, so that nothing that was put in is taken for a placeholder.
        return PLACEHOLDER
                .matcher(resource("host.html"))
                .replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
    }

    /**
     * JSON that can stand inside a script element: nothing in it can end the element or begin a
     * comment. JSON has these characters inside strings only, where they can be written by their
     * number.
     */
    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps and strings can always be written as JSON.", e);
        }
    }

    /** Text as it stands in HTML, in attributes, too. */
    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String resource(String name) {
        try (InputStream in = HostPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The resource " + name + " of the runner cannot be read.", e);
        }
    }
}
