// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.replenish.embedded.NodeAccess;
import io.replenish.embedded.NodeDescriptions;
import io.replenish.runner.execution.ExecutableNode;
import io.replenish.runner.execution.NodeViews;
import io.replenish.runner.workflow.NodeEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.webui.node.view.NodeView;
import org.knime.core.webui.node.view.NodeViewFactory;
import org.knime.core.webui.page.Page;
import org.knime.core.webui.page.Resource;

/**
 * Views of executed nodes: their pages are in the bundle, their data are the JSON that the pages
 * expect.
 */
class ViewsTest {

    private static final Pattern LOADED =
            Pattern.compile(
                    "<(?:script|link|img)\\b[^>]*?\\s(?:src|href)\\s*=\\s*[\"']([^\"']+)[\"']");

    private static ExecutableNode s_cleaner;

    private static NodeView s_view;

    @BeforeAll
    static void execute() throws Exception {
        s_cleaner =
                Runner.execute(Checkout.WORKFLOWS.resolve("clean-sales")).get("Sales Cleaner (#2)");
        s_view = NodeViews.of(s_cleaner).orElseThrow();
    }

    @Test
    void whateverAPageLoadsIsInTheBundleAndRelative() throws Exception {
        final List<Page> pages = pages();
        assertFalse(pages.isEmpty());
        for (final Page page : pages) {
            final Matcher loaded = LOADED.matcher(text(page));
            final Set<String> paths = new TreeSet<>();
            while (loaded.find()) {
                final String path = loaded.group(1).replaceFirst("^\\./", "");
                assertFalse(text(page.getResource(path).orElseThrow()).isBlank(), path);
                paths.add(path);
            }
            assertTrue(
                    paths.stream().anyMatch(path -> path.endsWith(".js")),
                    () -> page.getRelativePath() + paths);
        }
    }

    /** Returns the pages of all nodes that have a view. */
    @SuppressWarnings("unchecked") // a factory's view takes the model that the factory created
    private static List<Page> pages() throws Exception {
        final List<Page> pages = new ArrayList<>();
        for (final NodeEntry node : Runner.INSTALLED.nodes()) {
            final NodeFactory<?> factory = node.creator().call();
            if (NodeDescriptions.of(factory).view().isPresent()) {
                final NodeAccess access = NodeAccess.get();
                final NodeModel model = access.createModel(factory, access.creationConfig(factory));
                pages.add(((NodeViewFactory<NodeModel>) factory).createNodeView(model).getPage());
            }
        }
        return pages;
    }

    private static String text(final Resource resource) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void initialDataHaveTheFieldsOfTheContract() throws Exception {
        final JsonNode data = initialData();

        assertEquals(
                Set.of("title", "rows", "revenue", "rules", "profile", "months"), fields(data));
        for (final String split : List.of("rows", "revenue")) {
            assertEquals(Set.of("input", "clean", "rejected"), fields(data.get(split)));
            data.get(split).forEach(part -> assertTrue(part.isNumber(), split));
        }
        assertEachHas(
                data.get("rules"),
                Set.of("rule", "policy", "matched", "decided", "revenue", "example"));
        assertEachHas(data.get("profile"), Set.of("measure", "before", "after", "rejected"));
        assertEachHas(
                data.get("months"),
                Set.of("month", "rowsBefore", "rowsAfter", "revenueBefore", "revenueAfter"));
    }

    private static void assertEachHas(final JsonNode list, final Set<String> fields) {
        assertTrue(list.isArray() && !list.isEmpty(), list::toString);
        list.forEach(element -> assertEquals(fields, fields(element)));
    }

    @Test
    void initialDataAgreeWithTheOutputTables() throws Exception {
        final JsonNode data = initialData();
        final long clean = rows(0);
        final long rejected = rows(1);

        assertEquals(clean, data.at("/rows/clean").asLong());
        assertEquals(rejected, data.at("/rows/rejected").asLong());
        assertEquals(clean + rejected, data.at("/rows/input").asLong());
        assertEquals(rejected, sum(data.get("rules"), "decided"));
        assertEquals(clean + rejected, sum(data.get("months"), "rowsBefore"));
        assertEquals(clean, sum(data.get("months"), "rowsAfter"));
    }

    private static long rows(final int port) {
        return ((BufferedDataTable) s_cleaner.output(port)).size();
    }

    private static long sum(final JsonNode list, final String field) {
        long sum = 0;
        for (final JsonNode element : list) {
            sum += element.get(field).asLong();
        }
        return sum;
    }

    private static JsonNode initialData() throws IOException {
        final JsonNode answer =
                new ObjectMapper()
                        .readTree(s_view.createInitialDataService().orElseThrow().getInitialData());
        assertEquals(Set.of("result"), fields(answer));
        return answer.get("result");
    }

    private static Set<String> fields(final JsonNode object) {
        final Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
