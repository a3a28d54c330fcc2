// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.io.IOException;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;
import org.knime.core.node.port.PortObjectSpec.PortObjectSpecSerializer;

/** Writes and reads the specs of tables. */
final class TableSpecSerializer extends PortObjectSpecSerializer<DataTableSpec> {

    @Override
    public void savePortObjectSpec(
            final DataTableSpec spec, final PortObjectSpecZipOutputStream out) throws IOException {
        final ModelContent model = new ModelContent("spec");
        spec.save(model);
        new SimpleContent(DataTableSpec.class.getName(), model).write(out);
    }

    @Override
    public DataTableSpec loadPortObjectSpec(final PortObjectSpecZipInputStream in)
            throws IOException {
        try {
            return DataTableSpec.load(SimpleContent.read(in).model());
        } catch (InvalidSettingsException e) {
            throw new IOException("Cannot read a table spec: " + e.getMessage(), e);
        }
    }
}
