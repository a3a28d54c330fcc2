// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.embedded.NodeAccess;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.knime.core.node.ConfigurableNodeFactory.PortsConfigurationBuilder;
import org.knime.core.node.context.ModifiableNodeCreationConfiguration;
import org.knime.core.node.context.NodeCreationConfiguration;
import org.knime.core.node.context.ports.PortsConfiguration;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortType;

class ConfigurableNodeFactoryTest {

    private static final PortType TABLE = BufferedDataTable.TYPE;

    /** A node with the ports that the test declares. */
    private static final class Factory extends ConfigurableNodeFactory<NodeModel> {

        private final Consumer<PortsConfigurationBuilder> ports;

        Factory(final Consumer<PortsConfigurationBuilder> ports) {
            this.ports = ports;
        }

        @Override
        protected Optional<PortsConfigurationBuilder> createPortsConfigBuilder() {
            final PortsConfigurationBuilder builder = new PortsConfigurationBuilder();
            ports.accept(builder);
            return Optional.of(builder);
        }

        @Override
        protected NodeModel createNodeModel(final NodeCreationConfiguration creationConfig) {
            throw new UnsupportedOperationException("the test needs no model");
        }
    }

    private static final Factory OPTIONAL =
            new Factory(
                    b -> {
                        b.addFixedInputPortGroup("Sales", TABLE);
                        b.addOptionalInputPortGroupWithDefault("Stock", null, TABLE);
                        b.addFixedInputPortGroup("Last", PortObject.TYPE);
                        b.addFixedOutputPortGroup("Orders", TABLE);
                        b.addOptionalOutputPortGroupWithDefault("Report", TABLE, TABLE);
                    });

    private static PortsConfiguration ports(final ModifiableNodeCreationConfiguration config) {
        return config.getPortConfig().orElseThrow();
    }

    private static NodeSettings save(final ModifiableNodeCreationConfiguration config) {
        final NodeSettings settings = new NodeSettings("settings.xml");
        config.saveSettingsTo(settings);
        return settings;
    }

    @Test
    void newNode_hasFixedPortsAndThoseWithADefault() {
        final PortsConfiguration ports = ports(OPTIONAL.createNodeCreationConfig());
        assertArrayEquals(new PortType[] {TABLE, PortObject.TYPE}, ports.getInputPorts());
        assertArrayEquals(new PortType[] {TABLE, TABLE}, ports.getOutputPorts());
        assertEquals(
                List.of("Sales", "Stock", "Last", "Orders", "Report"), ports.getPortGroupNames());
        assertFalse(ports.getInputPortLocation().containsKey("Stock"));
        assertArrayEquals(new int[] {1}, ports.getInputPortLocation().get("Last"));
        assertArrayEquals(new int[] {1}, ports.getOutputPortLocation().get("Report"));
    }

    @Test
    void optionalPortSwitchedOn_comesInTheOrderOfDeclaration() {
        final PortsConfiguration ports =
                ports(NodeAccess.get().creationConfig(OPTIONAL, Set.of("Stock", "Report")));
        assertArrayEquals(new PortType[] {TABLE, TABLE, PortObject.TYPE}, ports.getInputPorts());
        assertArrayEquals(new int[] {1}, ports.getInputPortLocation().get("Stock"));
        assertEquals(2, ports.getOutputPorts().length, "what is on stays on");
    }

    @Test
    void groupThatIsNotOptional_cannotBeSwitchedOn() {
        for (final String id : List.of("Sales", "Gone")) {
            final String message =
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> NodeAccess.get().creationConfig(OPTIONAL, Set.of(id)))
                            .getMessage();
            assertTrue(message.contains("\"" + id + "\"") && message.contains("Stock"), message);
        }
    }

    @Test
    void extendableGroup_getsAPortForEachTimeThatItIsNamed() {
        final Factory factory =
                new Factory(
                        b ->
                                b.addExtendableInputPortGroupWithDefault(
                                        "In", new PortType[] {TABLE}, new PortType[0], TABLE));

        assertEquals(
                3,
                ports(NodeAccess.get().creationConfig(factory, List.of("In", "In")))
                        .getInputPorts()
                        .length);
    }

    @Test
    void savedPorts_areAsKnimeSavesThem() throws InvalidSettingsException {
        final NodeSettings saved =
                save(NodeAccess.get().creationConfig(OPTIONAL, Set.of("Stock")))
                        .getNodeSettings("node_creation_config");
        assertEquals(
                List.of("Sales", "Stock", "Last", "Orders", "Report"), List.copyOf(saved.keySet()));
        assertTrue(
                saved.getNodeSettings("Sales").keySet().isEmpty(),
                "fixed ports have nothing to save");
        assertEquals(
                BufferedDataTable.class.getName(),
                saved.getNodeSettings("Stock").getNodeSettings("port_0").getString("object_class"));
    }

    @Test
    void loadedPorts_areThoseSavedAndNotTheDefaults() throws InvalidSettingsException {
        final ModifiableNodeCreationConfiguration loaded = OPTIONAL.createNodeCreationConfig();
        loaded.loadSettingsFrom(save(NodeAccess.get().creationConfig(OPTIONAL, Set.of("Stock"))));
        assertEquals(3, ports(loaded).getInputPorts().length);

        final NodeSettings settings = save(OPTIONAL.createNodeCreationConfig());
        settings.getNodeSettings("node_creation_config").addNodeSettings("Report");
        loaded.loadSettingsFrom(settings);
        assertEquals(2, ports(loaded).getInputPorts().length);
        assertEquals(1, ports(loaded).getOutputPorts().length, "an empty group was switched off");
    }

    @Test
    void settingsWithoutPorts_leaveTheDefaults() throws InvalidSettingsException {
        final ModifiableNodeCreationConfiguration config = OPTIONAL.createNodeCreationConfig();
        config.loadSettingsFrom(new NodeSettings("settings.xml"));
        final NodeSettings other = new NodeSettings("settings.xml");
        other.addNodeSettings("node_creation_config").addNodeSettings("Unknown").addInt("x", 1);
        config.loadSettingsFrom(other);
        assertEquals(2, ports(config).getOutputPorts().length);
    }

    @Test
    void savedPortThatTheGroupCannotHave_isRefusedByTheGroup() throws InvalidSettingsException {
        final NodeSettings settings = save(OPTIONAL.createNodeCreationConfig());
        final NodeSettings stock =
                settings.getNodeSettings("node_creation_config").getNodeSettings("Stock");
        TABLE.save(stock.addNodeSettings("port_0"));
        TABLE.save(stock.addNodeSettings("port_1"));
        assertLoadFails(settings, "\"Stock\"");
        stock.removeConfig("port_1");
        PortObject.TYPE.save(stock.addNodeSettings("port_0"));
        assertLoadFails(settings, "Generic Port");
        stock.addNodeSettings("port_0").addString("object_class", "org.example.Gone");
        assertLoadFails(settings, "org.example.Gone");
    }

    private static void assertLoadFails(final NodeSettings settings, final String part) {
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () ->
                                        OPTIONAL.createNodeCreationConfig()
                                                .loadSettingsFrom(settings))
                        .getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    void extendableGroup_keepsAnyNumberOfPorts() throws InvalidSettingsException {
        final Factory factory =
                new Factory(
                        b -> {
                            b.addExtendableInputPortGroupWithDefault(
                                    "In", new PortType[] {TABLE}, new PortType[] {TABLE}, TABLE);
                            b.addExtendableOutputPortGroupWithDefault(
                                    "Out", new PortType[0], new PortType[0], PortObject.TYPE);
                        });
        final ModifiableNodeCreationConfiguration config = factory.createNodeCreationConfig();
        assertEquals(2, ports(config).getInputPorts().length);
        final NodeSettings settings = save(config);
        final NodeSettings in =
                settings.getNodeSettings("node_creation_config").getNodeSettings("In");
        for (int i = 0; i < 11; i++) {
            TABLE.save(in.addNodeSettings("port_" + i));
        }
        TABLE.save(
                settings.getNodeSettings("node_creation_config")
                        .getNodeSettings("Out")
                        .addNodeSettings("port_0"));
        config.loadSettingsFrom(settings);
        assertEquals(12, ports(config).getInputPorts().length);
        assertArrayEquals(
                new PortType[] {TABLE},
                ports(config).getOutputPorts(),
                "tables are ports of any kind");
        assertTrue(settings.isIdentical(save(config)));
    }

    @Test
    void idThatIsThereTwice_isRefusedAlsoBetweenInputsAndOutputs() {
        final Factory factory =
                new Factory(
                        b -> {
                            b.addFixedInputPortGroup("Data", TABLE);
                            b.addFixedOutputPortGroup("Data", TABLE);
                        });
        final String message =
                assertThrows(IllegalArgumentException.class, factory::createNodeCreationConfig)
                        .getMessage();
        assertTrue(message.contains("\"Data\""), message);
    }

    @Test
    void groupWithoutIdOrPorts_isRefused() {
        final List<Consumer<PortsConfigurationBuilder>> wrong =
                List.of(
                        b -> b.addFixedInputPortGroup("", TABLE),
                        b -> b.addFixedInputPortGroup(null, TABLE),
                        b -> b.addFixedInputPortGroup("x"),
                        b -> b.addOptionalInputPortGroupWithDefault("x", null));
        for (final Consumer<PortsConfigurationBuilder> ports : wrong) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Factory(ports).createNodeCreationConfig());
        }
    }

    @Test
    void modelWithoutPorts_isNotCreated() {
        assertThrows(UnsupportedOperationException.class, OPTIONAL::createNodeModel);
    }
}
