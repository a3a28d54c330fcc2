// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.io.IOException;
import javax.swing.JComponent;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;

/** What passes from node to node when they are executed. */
public interface PortObject {

    /** The type of ports that take any object. */
    PortType TYPE = PortTypeRegistry.getInstance().getPortType(PortObject.class);

    /** Returns a line that says what this is. */
    String getSummary();

    /** Returns the spec; its static type decides the spec class of the port type. */
    PortObjectSpec getSpec();

    /** Returns views for a desktop; null or empty where there are none. */
    JComponent[] getViews();

    /** Writes and reads objects of one class; has a public constructor without parameters. */
    abstract class PortObjectSerializer<T extends PortObject> {

        /** For subclasses. */
        public PortObjectSerializer() {}

        /** Writes the object. */
        public abstract void savePortObject(
                T portObject, PortObjectZipOutputStream out, ExecutionMonitor exec)
                throws IOException, CanceledExecutionException;

        /** Reads an object. */
        public abstract T loadPortObject(
                PortObjectZipInputStream in, PortObjectSpec spec, ExecutionMonitor exec)
                throws IOException, CanceledExecutionException;
    }
}
