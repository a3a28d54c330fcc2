// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

/** A node model that keeps port objects for its view; they are stored with the workflow. */
public interface PortObjectHolder {

    /** Returns the objects, null before execution. */
    PortObject[] getInternalPortObjects();

    /** Sets objects that were stored. */
    void setInternalPortObjects(PortObject[] portObjects);
}
