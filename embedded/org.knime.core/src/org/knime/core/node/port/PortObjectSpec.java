// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.io.IOException;
import javax.swing.JComponent;

/** What is known of a {@link PortObject} before it exists. */
public interface PortObjectSpec {

    /** Returns views for a desktop; null or empty where there are none. */
    JComponent[] getViews();

    /** Writes and reads specs of one class; has a public constructor without parameters. */
    abstract class PortObjectSpecSerializer<T extends PortObjectSpec> {

        /** For subclasses. */
        public PortObjectSpecSerializer() {}

        /** Writes the spec. */
        public abstract void savePortObjectSpec(T portObjectSpec, PortObjectSpecZipOutputStream out)
                throws IOException;

        /** Reads a spec. */
        public abstract T loadPortObjectSpec(PortObjectSpecZipInputStream in) throws IOException;
    }
}
