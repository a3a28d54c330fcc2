// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.embedded.NodeAccess;
import io.replenish.embedded.NodeDescriptions;
import io.replenish.embedded.NodeInfo;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.PortTypeRegistry;
import org.knime.core.node.port.SamplePort;

class NodeAccessTest {

    private static final DataTableSpec INTEGERS =
            new DataTableSpec(new String[] {"n"}, new DataType[] {IntCell.TYPE});

    private static final DataTableSpec DOUBLES =
            new DataTableSpec(new String[] {"n"}, new DataType[] {DoubleCell.TYPE});

    private final NodeAccess access = NodeAccess.get();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ExecutionContext exec = access.newExecutionContext((f, m) -> {}, cancelled::get);

    /** A node whose answers the test decides. */
    private static class Model extends NodeModel {

        private PortObjectSpec[] specs = {INTEGERS};
        private PortObject[] objects = {};
        private PortObjectSpec[] seenSpecs;
        private int factor = 1;
        private int resets;
        private RuntimeException failure;

        Model(final PortType[] in, final PortType... out) {
            super(in, out);
        }

        Model() {
            super(1, 1);
        }

        @Override
        protected PortObjectSpec[] configure(final PortObjectSpec[] inSpecs) {
            seenSpecs = inSpecs;
            return specs;
        }

        @Override
        protected PortObject[] execute(final PortObject[] inObjects, final ExecutionContext exec) {
            if (failure != null) {
                throw failure;
            }
            return objects;
        }

        @Override
        protected void saveSettingsTo(final NodeSettingsWO settings) {
            settings.addInt("factor", factor);
        }

        @Override
        protected void validateSettings(final NodeSettingsRO settings)
                throws InvalidSettingsException {
            if (settings.getInt("factor") < 0) {
                throw new InvalidSettingsException("negative");
            }
        }

        @Override
        protected void loadValidatedSettingsFrom(final NodeSettingsRO settings)
                throws InvalidSettingsException {
            factor = settings.getInt("factor");
        }

        @Override
        protected void reset() {
            resets++;
            if (failure != null) {
                throw failure;
            }
        }

        @Override
        protected void loadInternals(final File dir, final ExecutionMonitor exec) {
            // nothing to load
        }

        @Override
        protected void saveInternals(final File dir, final ExecutionMonitor exec) {
            // nothing to save
        }
    }

    private BufferedDataTable table(final DataTableSpec spec, final int rows) {
        final BufferedDataContainer container = exec.createDataContainer(spec);
        for (int i = 0; i < rows; i++) {
            container.addRowToTable(new DefaultRow("r" + i, new IntCell(i)));
        }
        container.close();
        return container.getTable();
    }

    private PortObject[] execute(final Model model, final PortObject... in) throws Exception {
        return access.execute(model, in, model.specs, exec);
    }

    @Test
    void settings_areTakenIfTheyAreValid() throws Exception {
        final Model model = new Model();
        final NodeSettings settings = new NodeSettings("model");
        settings.addInt("factor", -1);
        assertThrows(InvalidSettingsException.class, () -> access.validateAndLoad(model, settings));
        assertEquals(1, model.factor);

        settings.addInt("factor", 7);
        access.validateAndLoad(model, settings);
        final NodeSettings saved = new NodeSettings("model");
        access.saveSettings(model, saved);
        assertEquals(7, saved.getInt("factor"));
    }

    @Test
    void configure_givesTheSpecsAndTakesThoseOfTheNode() throws Exception {
        final Model model = new Model();
        assertArrayEquals(
                new PortObjectSpec[] {INTEGERS},
                access.configure(model, new PortObjectSpec[] {DOUBLES}));
        assertSame(DOUBLES, model.seenSpecs[0]);
    }

    @Test
    void configureWithoutSpec_seesATableWithoutColumnsUnlessThePortIsOptional() throws Exception {
        final PortType optional =
                PortTypeRegistry.getInstance().getPortType(BufferedDataTable.class, true);
        final Model model =
                new Model(
                        new PortType[] {BufferedDataTable.TYPE, optional}, BufferedDataTable.TYPE);
        access.configure(model, new PortObjectSpec[2]);
        assertEquals(new DataTableSpec(), model.seenSpecs[0]);
        assertSame(null, model.seenSpecs[1]);
    }

    @Test
    void configureWithSpecOfAnotherPortType_isRefused() {
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () ->
                                        access.configure(
                                                new Model(),
                                                new PortObjectSpec[] {new SamplePort.Spec()}))
                        .getMessage();
        assertTrue(message.contains("DataTableSpec") && message.contains("Spec"), message);
    }

    @Test
    void configureThatReturnsNothing_leavesTheOutputsUnknown() throws Exception {
        final Model model = new Model();
        model.specs = null;
        assertArrayEquals(
                new PortObjectSpec[1], access.configure(model, new PortObjectSpec[] {INTEGERS}));
        model.specs = new PortObjectSpec[3];
        assertArrayEquals(
                new PortObjectSpec[1], access.configure(model, new PortObjectSpec[] {INTEGERS}));
    }

    @Test
    void execute_givesTheObjectsOfTheNode() throws Exception {
        final Model model = new Model();
        model.objects = new PortObject[] {table(INTEGERS, 2)};
        assertSame(model.objects[0], execute(model, table(INTEGERS, 1))[0]);
        assertEquals(Optional.empty(), access.takeWarning(model));
    }

    @Test
    void outputThatIsMissingOrOfAnotherType_isRefusedByItsPort() {
        final Model model = new Model();
        for (final PortObject[] wrong : new PortObject[][] {null, {}, {null}, {new SamplePort()}}) {
            model.objects = wrong;
            final String message =
                    assertThrows(
                                    IllegalStateException.class,
                                    () -> execute(model, table(INTEGERS, 1)))
                            .getMessage();
            assertTrue(message.startsWith("Invalid result"), message);
        }
    }

    @Test
    void inputThatIsMissingOrOfAnotherType_isRefusedByItsPort() {
        assertThrows(IllegalStateException.class, () -> execute(new Model(), (PortObject) null));
        final String message =
                assertThrows(
                                IllegalStateException.class,
                                () -> execute(new Model(), new SamplePort()))
                        .getMessage();
        assertTrue(message.contains("Input 0") && message.contains("Table"), message);
        assertThrows(IllegalArgumentException.class, () -> execute(new Model()));
    }

    @Test
    void tableThatDoesNotFitTheConfiguredSpec_isAWarning() throws Exception {
        final Model model = new Model();
        model.objects = new PortObject[] {table(INTEGERS, 1)};
        model.specs = new PortObjectSpec[] {DOUBLES};
        execute(model, table(INTEGERS, 1));
        assertEquals(
                Optional.empty(), access.takeWarning(model), "integers fit a column of doubles");

        model.specs =
                new PortObjectSpec[] {
                    new DataTableSpec(new String[] {"n"}, new DataType[] {StringCell.TYPE})
                };
        execute(model, table(INTEGERS, 1));
        assertTrue(access.takeWarning(model).orElseThrow().contains("does not match"));

        model.specs = new PortObjectSpec[1];
        execute(model, table(INTEGERS, 1));
        assertEquals(Optional.empty(), access.takeWarning(model), "nothing was promised");
    }

    @Test
    void outputWithoutRows_isAWarningUnlessTheNodeHasItsOwn() throws Exception {
        final Model model =
                new Model() {
                    @Override
                    protected PortObject[] execute(
                            final PortObject[] inObjects, final ExecutionContext context) {
                        final PortObject[] out = super.execute(inObjects, context);
                        setWarningMessage(
                                ((BufferedDataTable) inObjects[0]).size() > 1 ? "my own" : null);
                        return out;
                    }
                };
        model.objects = new PortObject[] {table(INTEGERS, 0)};
        execute(model, table(INTEGERS, 1));
        assertEquals(Optional.of("Node created an empty data table."), access.takeWarning(model));
        execute(model, table(INTEGERS, 2));
        assertEquals(Optional.of("my own"), access.takeWarning(model));
        assertEquals(Optional.empty(), access.takeWarning(model), "a warning is taken once");
    }

    @Test
    void cancelledExecution_endsAsCancelledEvenIfTheNodeDoesNotLook() {
        final Model model =
                new Model() {
                    @Override
                    protected PortObject[] execute(
                            final PortObject[] inObjects, final ExecutionContext context) {
                        cancelled.set(true);
                        return new PortObject[] {inObjects[0]};
                    }
                };
        assertThrows(CanceledExecutionException.class, () -> execute(model, table(INTEGERS, 1)));
    }

    @Test
    void failureOfTheNode_isPassedOnAndAFailingResetIsNot() {
        final Model model = new Model();
        model.failure = new IllegalArgumentException("broken");
        assertSame(
                model.failure,
                assertThrows(
                        IllegalArgumentException.class, () -> execute(model, table(INTEGERS, 1))));
        access.reset(model);
        assertEquals(1, model.resets);
    }

    @Test
    void secondBridge_isRefused() {
        assertThrows(IllegalStateException.class, () -> NodeAccess.provide(access));
    }

    @Test
    void plainFactory_hasNoPortsToChoose() {
        final NodeFactory<Model> factory =
                new NodeFactory<>() {
                    @Override
                    public Model createNodeModel() {
                        return new Model();
                    }
                };
        final NodeModel model = access.createModel(factory, access.creationConfig(factory));
        assertArrayEquals(new PortType[] {BufferedDataTable.TYPE}, access.inPortTypes(model));
        assertArrayEquals(new PortType[] {BufferedDataTable.TYPE}, access.outPortTypes(model));
        assertThrows(
                IllegalArgumentException.class,
                () -> access.creationConfig(factory, Set.of("Data")));
    }

    @Test
    void description_isThatRegisteredForTheClassOrItsSuperclass() {
        final class Described extends NodeFactory<Model> {
            @Override
            public Model createNodeModel() {
                return new Model();
            }
        }
        final Described factory = new Described();
        final String message =
                assertThrows(IllegalStateException.class, factory::getNodeName).getMessage();
        assertTrue(message.contains("Described"), message);

        final NodeInfo.Port in =
                new NodeInfo.Port("Data", "Data", "What comes in.", BufferedDataTable.TYPE, false);
        NodeDescriptions.register(
                Described.class,
                f ->
                        new NodeInfo(
                                "Name",
                                NodeFactory.NodeType.Manipulator,
                                "Short.",
                                "Full.",
                                null,
                                List.of("key"),
                                List.of(in),
                                List.of(),
                                List.of(),
                                null,
                                List.of()));
        assertEquals("Name", factory.getNodeName());
        assertEquals(NodeFactory.NodeType.Manipulator, factory.getType());
        assertArrayEquals(new String[] {"key"}, factory.getKeywords());
        assertEquals("Data", factory.getInportName(0));
        assertEquals("What comes in.", factory.getInportDescription(0));
        assertEquals("No name available", factory.getOutportName(0));
        assertSame(null, factory.getIcon());
        assertEquals(Optional.empty(), NodeDescriptions.of(factory).view());
    }
}
