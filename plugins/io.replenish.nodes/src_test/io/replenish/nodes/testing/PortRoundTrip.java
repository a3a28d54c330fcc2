// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObject.PortObjectSerializer;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortObjectSpec.PortObjectSpecSerializer;
import org.knime.core.node.port.PortObjectSpecZipOutputStream;
import org.knime.core.node.port.PortObjectZipOutputStream;
import org.knime.core.node.port.PortUtil;

/** Port objects, written and read as KNIME does when a workflow is saved and opened. */
public final class PortRoundTrip {

    private PortRoundTrip() {}

    /** Writes an object with its spec, and returns what is read. */
    public static <P extends PortObject, S extends PortObjectSpec> P of(
            final P object,
            final PortObjectSerializer<P> serializer,
            final S spec,
            final PortObjectSpecSerializer<S> specSerializer)
            throws Exception {
        final var specBytes = new ByteArrayOutputStream();
        try (PortObjectSpecZipOutputStream out =
                PortUtil.getPortObjectSpecZipOutputStream(specBytes)) {
            specSerializer.savePortObjectSpec(spec, out);
        }
        final S readSpec =
                specSerializer.loadPortObjectSpec(
                        PortUtil.getPortObjectSpecZipInputStream(
                                new ByteArrayInputStream(specBytes.toByteArray())));
        final var bytes = new ByteArrayOutputStream();
        try (PortObjectZipOutputStream out = PortUtil.getPortObjectZipOutputStream(bytes)) {
            serializer.savePortObject(object, out, new ExecutionMonitor());
        }
        return serializer.loadPortObject(
                PortUtil.getPortObjectZipInputStream(new ByteArrayInputStream(bytes.toByteArray())),
                readSpec,
                new ExecutionMonitor());
    }
}
