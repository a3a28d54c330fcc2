// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.embedded.NodeAccess;
import io.replenish.embedded.NodeDescriptions;
import io.replenish.embedded.NodeInfo;
import io.replenish.embedded.ui.SettingsText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectHolder;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;

class DefaultNodeTest {

    private static final NodeAccess ACCESS = NodeAccess.get();

    private static final DataTableSpec SPEC =
            new DataTableSpec(new DataColumnSpecCreator("a", DoubleCell.TYPE).createSpec());

    private static final DataTableSpec OTHER =
            new DataTableSpec(new DataColumnSpecCreator("b", DoubleCell.TYPE).createSpec());

    /** Notes what happens to it. */
    static final class Noted implements NodeParameters {

        static final List<String> EVENTS = new ArrayList<>();

        static boolean s_isValid = true;

        String m_column = "none";

        Noted() {
            EVENTS.add("no-arg");
        }

        Noted(final NodeParametersInput input) {
            m_column =
                    input.getInTableSpec(0)
                            .map(spec -> spec.getColumnSpec(0).getName())
                            .orElse("unknown");
            EVENTS.add(
                    "input "
                            + m_column
                            + " "
                            + input.getInPortTypes().length
                            + "->"
                            + input.getOutPortTypes().length);
        }

        @Override
        public void validate() throws InvalidSettingsException {
            EVENTS.add("validate " + m_column);
            if (!s_isValid) {
                throw new InvalidSettingsException("not valid: " + m_column);
            }
        }
    }

    @BeforeEach
    void reset() {
        Noted.EVENTS.clear();
        Noted.s_isValid = true;
    }

    /** Makes a factory of a node in its simplest form, changed by the function. */
    private static DefaultNodeFactory factory(final UnaryOperator<DefaultNode> change) {
        return factory(
                ports ->
                        ports.addInputTable("In", "The input.")
                                .addOutputTable("Out", "The output."),
                change);
    }

    private static DefaultNodeFactory factory(
            final Consumer<RequirePorts.PortsAdder> ports,
            final UnaryOperator<DefaultNode> change) {
        return new DefaultNodeFactory(
                change.apply(
                        stage().ports(ports)
                                .model(
                                        m ->
                                                m.parametersClass(Noted.class)
                                                        .configure(
                                                                (in, out) -> {
                                                                    Noted.EVENTS.add(
                                                                            "configure "
                                                                                    + in
                                                                                            .<Noted>
                                                                                                    getParameters()
                                                                                            .m_column);
                                                                    out.setOutSpecs(
                                                                            in.getInTableSpecs());
                                                                    out.setWarningMessage(
                                                                            "careful");
                                                                })
                                                        .execute(
                                                                (in, out) -> {
                                                                    out.setOutData(
                                                                            in.getInTables());
                                                                    out.setInternalData(
                                                                            in.getInTable(0));
                                                                    out.setWarningMessage(
                                                                            "done "
                                                                                    + in
                                                                                            .<Noted>
                                                                                                    getParameters()
                                                                                            .m_column);
                                                                })))) {};
    }

    private static RequirePorts stage() {
        return DefaultNode.create()
                .name("Test")
                .icon("test.png")
                .shortDescription("Short.")
                .fullDescription("<p>Full.</p>")
                .sinceVersion(5, 8, 0);
    }

    private static DefaultNodeFactory dynamic(
            final Consumer<RequirePorts.DynamicPortsAdder> ports) {
        return new DefaultNodeFactory(
                stage().dynamicPorts(ports)
                        .model(
                                m ->
                                        m.withoutParameters()
                                                .configure((in, out) -> {})
                                                .execute((in, out) -> {}))) {};
    }

    private static NodeModel create(final DefaultNodeFactory factory) {
        return ACCESS.createModel(factory, ACCESS.creationConfig(factory));
    }

    private static ExecutionContext exec() {
        return ACCESS.newExecutionContext((fraction, message) -> {}, () -> false);
    }

    private static BufferedDataTable table() {
        final var container = exec().createDataContainer(SPEC);
        container.addRowToTable(new DefaultRow("r", new DoubleCell(1)));
        container.close();
        return container.getTable();
    }

    @Test
    void defaultsAreMadeFromTheFirstInputThenValidatedThenConfigured() throws Exception {
        final NodeModel model = create(factory(node -> node));

        final PortObjectSpec[] out = ACCESS.configure(model, new PortObjectSpec[] {SPEC});

        assertEquals(List.of("input a 1->1", "validate a", "configure a"), Noted.EVENTS);
        assertSame(SPEC, out[0]);
        assertEquals(Optional.of("careful"), ACCESS.takeWarning(model));
    }

    @Test
    void defaultsAreKeptWhenTheInputChanges() throws Exception {
        final NodeModel model = create(factory(node -> node));
        ACCESS.configure(model, new PortObjectSpec[] {SPEC});
        Noted.EVENTS.clear();

        ACCESS.configure(model, new PortObjectSpec[] {OTHER});

        assertEquals(List.of("configure a"), Noted.EVENTS);
    }

    @Test
    void defaultsThatAreNotValidStopTheNodeBeforeItsOwnConfiguration() {
        Noted.s_isValid = false;
        final NodeModel model = create(factory(node -> node));

        final var e =
                assertThrows(
                        InvalidSettingsException.class,
                        () -> ACCESS.configure(model, new PortObjectSpec[] {SPEC}));

        assertEquals("not valid: a", e.getMessage());
        assertEquals(List.of("input a 1->1", "validate a"), Noted.EVENTS);
    }

    @Test
    void loadedParametersAreUsedInsteadOfDefaults() throws Exception {
        final NodeModel model = create(factory(node -> node));
        final NodeSettings settings = new NodeSettings("model");
        settings.addString("column", "stored");

        ACCESS.validateAndLoad(model, settings);
        ACCESS.configure(model, new PortObjectSpec[] {SPEC});

        assertEquals(
                List.of("no-arg", "validate stored", "no-arg", "configure stored"), Noted.EVENTS);
    }

    @Test
    void parametersThatAreNotValidAreNotLoaded() throws Exception {
        final NodeModel model = create(factory(node -> node));
        ACCESS.configure(model, new PortObjectSpec[] {SPEC});
        final NodeSettings settings = new NodeSettings("model");
        settings.addString("column", "stored");
        Noted.s_isValid = false;

        assertThrows(InvalidSettingsException.class, () -> ACCESS.validateAndLoad(model, settings));

        assertEquals(List.of("column xstring a"), saved(model));
    }

    @Test
    void aNodeThatWasNeverConfiguredSavesTheDefaultsOfTheNoArgConstructor() {
        assertEquals(List.of("column xstring none"), saved(create(factory(node -> node))));
    }

    private static List<String> saved(final NodeModel model) {
        final NodeSettings settings = new NodeSettings("model");
        ACCESS.saveSettings(model, settings);
        return SettingsText.lines(settings);
    }

    @Test
    void executionPassesDataParametersAndInternalData() throws Exception {
        final NodeModel model = create(factory(node -> node));
        final PortObjectSpec[] specs = ACCESS.configure(model, new PortObjectSpec[] {SPEC});
        final BufferedDataTable input = table();

        final PortObject[] out = ACCESS.execute(model, new PortObject[] {input}, specs, exec());

        assertSame(input, out[0]);
        assertSame(input, ((PortObjectHolder) model).getInternalPortObjects()[0]);
        assertEquals(Optional.of("done a"), ACCESS.takeWarning(model));
        ACCESS.reset(model);
        assertNull(((PortObjectHolder) model).getInternalPortObjects());
    }

    @Test
    void moreSpecsThanOutputsAreRefused() {
        final DefaultNodeFactory factory =
                new DefaultNodeFactory(
                        stage().ports(p -> p.addOutputTable("Out", "O."))
                                .model(
                                        m ->
                                                m.withoutParameters()
                                                        .configure(
                                                                (in, out) ->
                                                                        out.setOutSpecs(SPEC, SPEC))
                                                        .execute((in, out) -> {}))) {};
        final NodeModel model = create(factory);

        assertThrows(
                IndexOutOfBoundsException.class,
                () -> ACCESS.configure(model, new PortObjectSpec[0]));
    }

    @Test
    void anOutputThatIsNotSetIsUnknown() throws Exception {
        final DefaultNodeFactory factory =
                new DefaultNodeFactory(
                        stage().ports(p -> p.addOutputTable("A", "A.").addOutputTable("B", "B."))
                                .model(
                                        m ->
                                                m.withoutParameters()
                                                        .configure(
                                                                (in, out) ->
                                                                        out.setOutSpec(1, SPEC))
                                                        .execute((in, out) -> {}))) {};

        final PortObjectSpec[] specs = ACCESS.configure(create(factory), new PortObjectSpec[0]);

        assertNull(specs[0]);
        assertSame(SPEC, specs[1]);
    }

    @Test
    void aNameOfAnInputIsRefusedAsTheNameOfAnOutput() {
        final DefaultNodeFactory factory =
                factory(
                        p -> p.addInputTable("Sales", "In.").addOutputTable("Sales", "Out."),
                        node -> node);

        final var e = assertThrows(IllegalArgumentException.class, () -> create(factory));
        assertTrue(e.getMessage().contains("Sales"), e.getMessage());
    }

    @Test
    void anOptionalPortIsThereOnlyIfItIsSwitchedOn() {
        final DefaultNodeFactory factory =
                dynamic(
                        p ->
                                p.addInputPortGroup(
                                                "Sales",
                                                g ->
                                                        g.name("Sales")
                                                                .description("S.")
                                                                .fixed(BufferedDataTable.TYPE))
                                        .addInputPortGroup(
                                                "Calendar",
                                                g ->
                                                        g.name("Calendar")
                                                                .description("C.")
                                                                .optional()
                                                                .supportedTypes(
                                                                        BufferedDataTable.TYPE))
                                        .addOutputPortGroup(
                                                "Extra",
                                                g ->
                                                        g.name("Extra")
                                                                .description("E.")
                                                                .optional()
                                                                .supportedTypes(
                                                                        BufferedDataTable.TYPE)
                                                                .defaultPortType(
                                                                        BufferedDataTable.TYPE)));

        final NodeModel without = create(factory);
        assertEquals(1, ACCESS.inPortTypes(without).length);
        assertEquals(1, ACCESS.outPortTypes(without).length, "there from the start");
        final NodeModel with =
                ACCESS.createModel(factory, ACCESS.creationConfig(factory, Set.of("Calendar")));
        assertEquals(2, ACCESS.inPortTypes(with).length);
    }

    @Test
    void anExtendableGroupHasItsFixedAndDefaultPorts() {
        final PortType table = BufferedDataTable.TYPE;
        final DefaultNodeFactory factory =
                dynamic(
                        p ->
                                p.addInputPortGroup(
                                        "Tables",
                                        g ->
                                                g.name("Table")
                                                        .description("T.")
                                                        .extendable()
                                                        .supportedTypes(table)
                                                        .fixedTypes(table, table)
                                                        .defaultNonFixedTypes(table)));

        assertEquals(3, ACCESS.inPortTypes(create(factory)).length);
    }

    @Test
    void anExtendableGroupWithoutTypesIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        dynamic(
                                p ->
                                        p.addInputPortGroup(
                                                "Tables",
                                                g ->
                                                        g.name("Table")
                                                                .description("T.")
                                                                .extendable()
                                                                .supportedTypes(
                                                                        BufferedDataTable.TYPE)
                                                                .fixedTypes())));
    }

    @Test
    void aNodeWithoutPortsHasNone() {
        final DefaultNodeFactory factory = dynamic(p -> {});
        assertEquals(0, ACCESS.inPortTypes(create(factory)).length);
        assertEquals(NodeFactory.NodeType.Source, factory.getType());
    }

    @Test
    void theTypeFollowsFromThePortsUnlessSet() {
        assertEquals(NodeFactory.NodeType.Manipulator, factory(node -> node).getType());
        assertEquals(
                NodeFactory.NodeType.Source,
                factory(p -> p.addOutputTable("O", "O."), node -> node).getType());
        assertEquals(
                NodeFactory.NodeType.Sink,
                factory(p -> p.addInputTable("I", "I."), node -> node).getType());
        assertEquals(
                NodeFactory.NodeType.Learner,
                factory(node -> node.nodeType(NodeFactory.NodeType.Learner)).getType());
    }

    @Test
    void whatANodeHasOnceCannotBeSetTwice() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        factory(
                                node ->
                                        node.nodeType(NodeFactory.NodeType.Learner)
                                                .nodeType(NodeFactory.NodeType.Sink)));
        assertThrows(
                IllegalStateException.class,
                () -> factory(node -> node.keywords("a").keywords("b")));
        assertThrows(NullPointerException.class, () -> factory(node -> node.keywords("a", null)));
    }

    @Test
    void theDescriptionHasPortsOptionsAndLinks() {
        final NodeInfo info =
                NodeDescriptions.of(
                        factory(
                                node ->
                                        node.keywords("k")
                                                .addExternalResource(
                                                        "https://example.org", "More")));

        assertEquals("Test", info.name());
        assertEquals(List.of("k"), info.keywords());
        assertEquals(
                List.of(new NodeInfo.Port("In", "In", "The input.", BufferedDataTable.TYPE, false)),
                info.inPorts());
        assertEquals(List.of(new NodeInfo.Link("https://example.org", "More")), info.links());
        assertEquals(Optional.empty(), info.view());
    }

    @Test
    void aDescriptionThatIsNotWellFormedIsRefusedWithTheFactory() {
        final var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> factory(p -> p.addInputTable("In", "Sales & returns"), node -> node));
        assertTrue(
                e.getMessage()
                        .startsWith(
                                "Node \"Test\": the description of port \"In\" is not well-formed"),
                e.getMessage());
    }

    @Test
    void onlyParametersMakeADialog() {
        assertTrue(factory(node -> node).hasNodeDialog());
        assertFalse(dynamic(p -> {}).hasNodeDialog());
    }
}
