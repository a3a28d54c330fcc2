// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.replenish.embedded.NodeAccess;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.webui.data.RpcDataService;
import org.knime.core.webui.node.view.NodeView;
import org.knime.core.webui.page.Page;
import org.knime.core.webui.page.Resource;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;

class DefaultViewTest {

    private static final NodeAccess ACCESS = NodeAccess.get();

    static final class ViewParameters implements NodeParameters {
        String m_title = "Sales";

        ViewParameters() {}

        ViewParameters(final NodeParametersInput input) {
            m_title = "Sales of " + input.getInTableSpec(0).map(DataTableSpec::getName).orElse("?");
        }

        @Override
        public void validate() throws InvalidSettingsException {
            if (m_title.isEmpty()) {
                throw new InvalidSettingsException("A title, please.");
            }
        }
    }

    private static DefaultNode node(final UnaryOperator<DefaultView> change) {
        return DefaultNode.create()
                .name("Test")
                .icon("test.png")
                .shortDescription("Short.")
                .fullDescription("Full.")
                .sinceVersion(5, 8, 0)
                .ports(p -> p.addInputTable("In", "I."))
                .model(
                        m ->
                                m.withoutParameters()
                                        .configure((in, out) -> {})
                                        .execute(
                                                (in, out) -> out.setInternalData(in.getInTable(0))))
                .addView(
                        v ->
                                change.apply(
                                        v.parametersClass(ViewParameters.class)
                                                .description("Shows.")
                                                .page(
                                                        p ->
                                                                p.fromString(() -> "<html/>")
                                                                        .relativePath(
                                                                                "index.html"))));
    }

    private final DefaultNodeFactory m_factory = new DefaultNodeFactory(node(view -> view)) {};

    private static NodeModel create(final DefaultNodeFactory factory) {
        return ACCESS.createModel(factory, ACCESS.creationConfig(factory));
    }

    private static NodeView view(final UnaryOperator<DefaultView> change) {
        final DefaultNodeFactory factory = new DefaultNodeFactory(node(change)) {};
        return factory.createNodeView(create(factory));
    }

    private static String initialData(final NodeView view) {
        return view.createInitialDataService().orElseThrow().getInitialData();
    }

    @Test
    void aSecondViewIsRefused() {
        final DefaultNode node = node(view -> view);
        assertThrows(
                UnsupportedOperationException.class,
                () ->
                        node.addView(
                                v ->
                                        v.withoutParameters()
                                                .description("")
                                                .page(
                                                        p ->
                                                                p.fromString(() -> "")
                                                                        .relativePath(
                                                                                "index.html"))));
    }

    @Test
    void aNodeWithoutAViewSaysSo() {
        final DefaultNodeFactory factory =
                new DefaultNodeFactory(
                        DefaultNode.create()
                                .name("N")
                                .icon("i.png")
                                .shortDescription("s")
                                .fullDescription("f")
                                .sinceVersion(5, 8, 0)
                                .ports(p -> {})
                                .model(
                                        m ->
                                                m.withoutParameters()
                                                        .configure((in, out) -> {})
                                                        .execute((in, out) -> {}))) {};
        assertFalse(factory.hasNodeView());
        final NodeModel model = create(factory);
        assertThrows(IllegalStateException.class, () -> factory.createNodeView(model));
    }

    @Test
    void thePageIsServed() throws Exception {
        final Page page = m_factory.createNodeView(create(m_factory)).getPage();
        try (InputStream content = page.getInputStream()) {
            assertEquals("<html/>", new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals(Resource.ContentType.HTML, page.getContentType());
    }

    @Test
    void withoutServicesThereAreNone() {
        final NodeView view = m_factory.createNodeView(create(m_factory));
        assertTrue(view.createInitialDataService().isEmpty());
        assertTrue(view.createRpcDataService().isEmpty());
        assertTrue(view.createApplyDataService().isEmpty());
    }

    @Test
    void initialDataSeesViewParametersAndInternalTables() throws Exception {
        final DefaultNodeFactory factory =
                new DefaultNodeFactory(
                        node(
                                v ->
                                        v.initialData(
                                                d ->
                                                        d.data(
                                                                in ->
                                                                        Map.of(
                                                                                "title",
                                                                                in
                                                                                        .<ViewParameters>
                                                                                                getParameters()
                                                                                        .m_title,
                                                                                "rows",
                                                                                in
                                                                                        .getInternalTables()[
                                                                                        0]
                                                                                        .size()))))) {};
        final NodeModel model = create(factory);
        final DataTableSpec spec = new DataTableSpec("2010");
        final PortObjectSpec[] specs = ACCESS.configure(model, new PortObjectSpec[] {spec});
        final ExecutionContext exec = ACCESS.newExecutionContext((f, m) -> {}, () -> false);
        final var container = exec.createDataContainer(spec);
        container.close();
        ACCESS.execute(model, new PortObject[] {container.getTable()}, specs, exec);
        final NodeSettings settings = new NodeSettings("view");
        ACCESS.saveDefaultViewSettings(model, settings);
        final NodeView view = factory.createNodeView(model);
        view.validateSettings(settings);
        view.loadValidatedSettingsFrom(settings);

        assertEquals(
                new ObjectMapper()
                        .readTree("{\"result\": {\"title\": \"Sales of 2010\", \"rows\": 0}}"),
                new ObjectMapper().readTree(initialData(view)));
    }

    @Test
    void viewSettingsAreValidatedAndHaveDefaultsWithoutInput() throws Exception {
        final NodeModel model = create(m_factory);
        final NodeSettings settings = new NodeSettings("view");
        ACCESS.saveDefaultViewSettings(model, settings);
        assertEquals("Sales", settings.getString("title"));

        settings.addString("title", "");
        final NodeView view = m_factory.createNodeView(model);
        assertThrows(InvalidSettingsException.class, () -> view.validateSettings(settings));
        assertThrows(InvalidSettingsException.class, () -> ACCESS.validateView(model, settings));
    }

    @Test
    void theServiceIsMadeOfOneHandlerOrOfNamedOnes() {
        final String request = RpcDataService.jsonRpcRequest("greet", "Ada");
        assertTrue(
                view(v -> v.dataService(d -> d.handler(in -> new Greeter())))
                        .createRpcDataService()
                        .orElseThrow()
                        .handleRpcRequest(request)
                        .contains("\"result\":\"Hello Ada\""));
        final RpcDataService named =
                view(v ->
                                v.dataService(
                                        d ->
                                                d.addHandler("a", in -> new Greeter())
                                                        .addHandler("b", in -> new Greeter())))
                        .createRpcDataService()
                        .orElseThrow();
        assertTrue(
                named.handleRpcRequest(RpcDataService.jsonRpcRequest("b.greet", "Ada"))
                        .contains("\"result\":\"Hello Ada\""));
    }

    /** Answers calls. */
    public static final class Greeter {

        /** Greets. */
        public String greet(final String name) {
            return "Hello " + name;
        }
    }

    @Test
    void serializerAndCallbacksAreHandedOver() {
        final List<String> events = new ArrayList<>();
        final NodeView view =
                view(
                        v ->
                                v.initialData(
                                        d ->
                                                d.data(in -> 3)
                                                        .serializer(i -> "[" + i + "]")
                                                        .onDispose(() -> events.add("dispose"))
                                                        .onDeactivate(
                                                                () -> events.add("deactivate"))));

        assertEquals("{\"result\":[3]}", initialData(view));
        view.createInitialDataService().orElseThrow().disposeRunnable().orElseThrow().run();
        assertEquals(List.of("deactivate", "dispose"), events);
    }

    @Test
    void aCallbackCannotBeSetTwice() {
        final NodeView view =
                view(
                        v ->
                                v.initialData(
                                        d ->
                                                d.data(in -> 3)
                                                        .onDispose(() -> {})
                                                        .onDispose(() -> {})));
        assertThrows(IllegalStateException.class, view::createInitialDataService);
    }
}
