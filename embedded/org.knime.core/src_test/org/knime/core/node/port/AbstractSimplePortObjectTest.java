// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.embedded.port.PortObjects;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.def.IntCell;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.ModelContent;

class AbstractSimplePortObjectTest {

    private static final SamplePort PORT =
            new SamplePort(new SamplePort.Spec("ä\n%%"), 1.5, Double.NaN);

    private static PortObject copy(final SamplePort port) throws Exception {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PortObjectZipOutputStream out = PortUtil.getPortObjectZipOutputStream(bytes)) {
            new SamplePort.Serializer().savePortObject(port, out, new ExecutionMonitor());
        }
        try (PortObjectZipInputStream in =
                PortUtil.getPortObjectZipInputStream(
                        new ByteArrayInputStream(bytes.toByteArray()))) {
            return new SamplePort.Serializer()
                    .loadPortObject(in, port.getSpec(), new ExecutionMonitor());
        }
    }

    private static <T extends PortObjectSpec> T copy(
            final PortObjectSpec.PortObjectSpecSerializer<T> serializer, final T spec)
            throws IOException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PortObjectSpecZipOutputStream out = PortUtil.getPortObjectSpecZipOutputStream(bytes)) {
            serializer.savePortObjectSpec(spec, out);
        }
        try (PortObjectSpecZipInputStream in =
                PortUtil.getPortObjectSpecZipInputStream(
                        new ByteArrayInputStream(bytes.toByteArray()))) {
            return serializer.loadPortObjectSpec(in);
        }
    }

    @Test
    void objectAndSpec_comeBackEqualThroughTheirSerializers() throws Exception {
        assertEquals(PORT, copy(PORT));
        assertNotSame(PORT, copy(PORT));
        assertEquals(PORT.hashCode(), copy(PORT).hashCode());
        assertEquals(PORT.getSpec(), copy(new SamplePort.Spec.Serializer(), PORT.getSpec()));
    }

    @Test
    void equality_isThatOfTheContent() {
        assertNotEquals(PORT, new SamplePort(PORT.getSpec(), 1.5));
        assertNotEquals(new SamplePort.Spec("a"), new SamplePort.Spec("b"));
        assertNotEquals(null, PORT);
    }

    @Test
    void tableSpec_comesBackThroughItsSerializer() throws IOException {
        final DataTableSpec spec =
                new DataTableSpec(new String[] {"n"}, new DataType[] {IntCell.TYPE});
        assertEquals(spec, copy(new TableSpecSerializer(), spec));
        assertSame(spec, PortObjects.roundTrip(spec));
        assertEquals(spec, PortObjects.fromBytes(PortObjects.toBytes(spec), DataTableSpec.class));
    }

    @Test
    void objectWithoutSerializer_isRefusedByItsClass() {
        final String message =
                assertThrows(
                                IOException.class,
                                () -> PortObjects.roundTrip(PORT, new ExecutionMonitor()))
                        .getMessage();
        assertTrue(message.contains(SamplePort.class.getName()), message);
    }

    @Test
    void streamWithoutContent_isRefused() {
        final PortObjectSpecZipInputStream in =
                new PortObjectSpecZipInputStream(new ByteArrayInputStream(new byte[0]));
        assertThrows(
                IOException.class, () -> new SamplePort.Spec.Serializer().loadPortObjectSpec(in));
    }

    @Test
    void contentOfAnotherClass_isNotCreated() throws IOException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PortObjectSpecZipOutputStream out = new PortObjectSpecZipOutputStream(bytes)) {
            new SimpleContent("java.lang.Object", new ModelContent("model")).write(out);
        }
        final PortObjectSpecZipInputStream in =
                new PortObjectSpecZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        final String message =
                assertThrows(
                                IOException.class,
                                () -> new SamplePort.Spec.Serializer().loadPortObjectSpec(in))
                        .getMessage();
        assertTrue(message.contains("java.lang.Object"), message);
    }

    @Test
    void contentWithASettingMissing_isRefusedByItsKey() throws IOException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PortObjectSpecZipOutputStream out = new PortObjectSpecZipOutputStream(bytes)) {
            new SimpleContent(SamplePort.Spec.class.getName(), new ModelContent("model"))
                    .write(out);
        }
        final PortObjectSpecZipInputStream in =
                new PortObjectSpecZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        final String message =
                assertThrows(
                                IOException.class,
                                () -> new SamplePort.Spec.Serializer().loadPortObjectSpec(in))
                        .getMessage();
        assertTrue(message.contains("\"name\""), message);
    }

    @Test
    void entryOfAnotherName_isRefused() throws IOException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PortObjectSpecZipOutputStream out = new PortObjectSpecZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("other.xml"));
        }
        final PortObjectSpecZipInputStream in =
                new PortObjectSpecZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        final String message =
                assertThrows(
                                IOException.class,
                                () -> new SamplePort.Spec.Serializer().loadPortObjectSpec(in))
                        .getMessage();
        assertTrue(message.contains("other.xml"), message);
    }
}
