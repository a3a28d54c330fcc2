// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.port;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortObjectSpecZipInputStream;
import org.knime.core.node.port.PortObjectSpecZipOutputStream;
import org.knime.core.node.port.PortObjectZipInputStream;
import org.knime.core.node.port.PortObjectZipOutputStream;
import org.knime.core.node.port.PortTypeRegistry;
import org.knime.core.node.port.PortUtil;

/**
 * Writes port objects and specs through their serializers and reads them again, as saving a
 * workflow would.
 */
public final class PortObjects {

    private PortObjects() {}

    /**
     * Returns what a workflow would hold after saving and loading; tables, which cannot change,
     * pass as they are.
     *
     * @throws IOException if a serializer is missing or fails; the message names the class
     */
    public static PortObject roundTrip(final PortObject object, final ExecutionMonitor exec)
            throws IOException, CanceledExecutionException {
        if (object == null || object instanceof BufferedDataTable) {
            return object;
        }
        return fromBytes(
                toBytes(object, exec), object.getClass(), roundTrip(object.getSpec()), exec);
    }

    /**
     * Returns what a workflow would hold after saving and loading; specs of tables pass as they
     * are.
     */
    public static PortObjectSpec roundTrip(final PortObjectSpec spec) throws IOException {
        return spec == null || spec instanceof DataTableSpec
                ? spec
                : fromBytes(toBytes(spec), spec.getClass());
    }

    /** Writes an object, without its spec. */
    public static byte[] toBytes(final PortObject object, final ExecutionMonitor exec)
            throws IOException, CanceledExecutionException {
        final var serializer =
                require(registry().getObjectSerializer(object.getClass()), object.getClass());
        final var bytes = new ByteArrayOutputStream();
        try (PortObjectZipOutputStream out = PortUtil.getPortObjectZipOutputStream(bytes)) {
            serializer.savePortObject(object, out, exec);
        }
        return bytes.toByteArray();
    }

    /** Reads an object, given its spec. */
    public static PortObject fromBytes(
            final byte[] bytes,
            final Class<? extends PortObject> type,
            final PortObjectSpec spec,
            final ExecutionMonitor exec)
            throws IOException, CanceledExecutionException {
        final var serializer = require(registry().getObjectSerializer(type), type);
        try (PortObjectZipInputStream in =
                PortUtil.getPortObjectZipInputStream(new ByteArrayInputStream(bytes))) {
            return serializer.loadPortObject(in, spec, exec);
        }
    }

    /** Writes a spec. */
    public static byte[] toBytes(final PortObjectSpec spec) throws IOException {
        final var serializer =
                require(registry().getSpecSerializer(spec.getClass()), spec.getClass());
        final var bytes = new ByteArrayOutputStream();
        try (PortObjectSpecZipOutputStream out = PortUtil.getPortObjectSpecZipOutputStream(bytes)) {
            serializer.savePortObjectSpec(spec, out);
        }
        return bytes.toByteArray();
    }

    /** Reads a spec. */
    public static PortObjectSpec fromBytes(
            final byte[] bytes, final Class<? extends PortObjectSpec> type) throws IOException {
        final var serializer = require(registry().getSpecSerializer(type), type);
        try (PortObjectSpecZipInputStream in =
                PortUtil.getPortObjectSpecZipInputStream(new ByteArrayInputStream(bytes))) {
            return serializer.loadPortObjectSpec(in);
        }
    }

    private static PortTypeRegistry registry() {
        return PortTypeRegistry.getInstance();
    }

    private static <S> S require(final Optional<S> serializer, final Class<?> type)
            throws IOException {
        return serializer.orElseThrow(
                () ->
                        new IOException(
                                "There is no serializer for "
                                        + type.getName()
                                        + "; register it at the extension point org.knime.core.PortType."));
    }
}
