// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

class PortTypeRegistryTest {

    /** An object that nobody contributes a type for. */
    private static final class UnknownPort implements PortObject {

        @Override
        public String getSummary() {
            return "";
        }

        @Override
        public PortObjectSpec getSpec() {
            return new DataTableSpec();
        }

        @Override
        public JComponent[] getViews() {
            return new JComponent[0];
        }
    }

    private static IConfigurationElement element(final Map<String, String> attributes) {
        final IContributor contributor = () -> "test";
        return (IConfigurationElement)
                Proxy.newProxyInstance(
                        PortTypeRegistryTest.class.getClassLoader(),
                        new Class<?>[] {IConfigurationElement.class},
                        (proxy, method, args) ->
                                switch (method.getName()) {
                                    case "getAttribute" -> attributes.get(args[0]);
                                    case "getName" -> "portType";
                                    case "getContributor" -> contributor;
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    method.getName());
                                });
    }

    private static final Map<String, String> SAMPLE =
            Map.of(
                    "name", "Sample",
                    "color", "#a0b0c0",
                    "objectClass", SamplePort.class.getName(),
                    "objectSerializer", SamplePort.Serializer.class.getName(),
                    "specClass", SamplePort.Spec.class.getName(),
                    "specSerializer", SamplePort.Spec.Serializer.class.getName());

    private static PortTypeRegistry registry(final List<Map<String, String>> contributions) {
        final List<IConfigurationElement> elements =
                contributions.stream().map(PortTypeRegistryTest::element).toList();
        return new PortTypeRegistry(() -> elements);
    }

    @Test
    void contributedType_isFoundWithNameColourAndSerializers() {
        final PortTypeRegistry registry = registry(List.of(SAMPLE));
        final PortType type = registry.getPortType(SamplePort.class);
        assertEquals("Sample", type.getName());
        assertEquals(0xa0b0c0, type.getColor());
        assertFalse(type.isHidden());
        assertFalse(type.isOptional());
        assertSame(SamplePort.Spec.class, type.getPortObjectSpecClass());
        assertSame(
                SamplePort.class,
                registry.getObjectClass(SamplePort.class.getName()).orElseThrow());
        assertInstanceOf(
                SamplePort.Serializer.class,
                registry.getObjectSerializer(SamplePort.class).orElseThrow());
        assertInstanceOf(
                SamplePort.Spec.Serializer.class,
                registry.getSpecSerializer(SamplePort.Spec.class).orElseThrow());
    }

    @Test
    void optionalType_isEqualAndMayStayUnconnected() {
        final PortType optional = registry(List.of(SAMPLE)).getPortType(SamplePort.class, true);
        assertTrue(optional.isOptional());
        assertEquals(registry(List.of(SAMPLE)).getPortType(SamplePort.class), optional);
        assertEquals("Sample", optional.getName());
    }

    @Test
    void tables_haveATypeWithoutAnyContribution() {
        final PortType table = registry(List.of()).getPortType(BufferedDataTable.class);
        assertEquals("Table", table.getName());
        assertEquals(BufferedDataTable.TYPE, table);
        assertSame(DataTableSpec.class, table.getPortObjectSpecClass());
        assertTrue(PortObject.TYPE.isSuperTypeOf(table));
        assertFalse(table.isSuperTypeOf(PortObject.TYPE));
        assertTrue(table.acceptsPortObjectSpec(null));
        assertTrue(table.acceptsPortObjectSpec(new DataTableSpec()));
        assertFalse(table.acceptsPortObjectSpec(new SamplePort.Spec()));
        assertFalse(table.acceptsPortObject(new SamplePort()));
    }

    @Test
    void classThatNobodyContributes_getsTheNearestTypeThereIs() {
        assertEquals(PortObject.TYPE, registry(List.of(SAMPLE)).getPortType(UnknownPort.class));
    }

    @Test
    void classOutsideEquinox_getsATypeOfItsOwn() {
        assertSame(
                UnknownPort.class,
                registry(List.of()).getPortType(UnknownPort.class).getPortObjectClass());
    }

    @Test
    void contributionThatCannotBeLoaded_isLeftOutAndTheOthersStay() {
        final PortTypeRegistry registry =
                registry(
                        List.of(
                                Map.of("name", "Gone", "objectClass", "org.example.Gone"),
                                Map.of("name", "No class"),
                                Map.of("name", "No port", "objectClass", "java.lang.String"),
                                SAMPLE));
        assertEquals(3, registry.availablePortTypes().size(), "generic, table and sample");
        assertEquals("Sample", registry.getPortType(SamplePort.class).getName());
    }

    @Test
    void colourThatIsNone_isReplacedByGrey() {
        for (final String color : List.of("", "#", "#xyz", "red", "#a0b0c", "#a0b0c0d0")) {
            final PortTypeRegistry registry =
                    registry(
                            List.of(
                                    Map.of(
                                            "name",
                                            "x",
                                            "objectClass",
                                            SamplePort.class.getName(),
                                            "color",
                                            color)));
            assertEquals(PortType.DEFAULT_COLOR, registry.getPortType(SamplePort.class).getColor());
        }
    }

    @Test
    void savedType_isFoundAgainAndAnUnknownOneIsNamed() throws InvalidSettingsException {
        final NodeSettings settings = new NodeSettings("type");
        BufferedDataTable.TYPE.save(settings);
        assertSame(BufferedDataTable.TYPE, PortType.load(settings));

        settings.addString("object_class", "org.example.Gone");
        final String message =
                assertThrows(InvalidSettingsException.class, () -> PortType.load(settings))
                        .getMessage();
        assertTrue(message.contains("org.example.Gone"), message);
    }
}
