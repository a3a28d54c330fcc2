// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters;

import java.util.Optional;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;

/**
 * What defaults, choices and other states of a dialog may depend on: the node's ports and what
 * arrives there.
 */
public interface NodeParametersInput {

    /** Returns the types of the input ports. */
    PortType[] getInPortTypes();

    /**
     * Returns the input specs; an element is null if nothing is connected or the node before is not
     * configured.
     */
    PortObjectSpec[] getInPortSpecs();

    /** Returns the spec at one input port, empty if it is not known. */
    Optional<PortObjectSpec> getInPortSpec(int portIndex);

    /**
     * Returns the specs of all input tables, null where not known.
     *
     * @throws ClassCastException if an input port is not a table port
     */
    DataTableSpec[] getInTableSpecs();

    /**
     * Returns the spec of one input table, empty if it is not known.
     *
     * @throws ClassCastException if the port is not a table port
     */
    Optional<DataTableSpec> getInTableSpec(int portIndex);

    /** Returns the input data; an element is null if the node before is not executed. */
    PortObject[] getInPortObjects();

    /** Returns the data at one input port, empty if the node before is not executed. */
    Optional<PortObject> getInPortObject(int portIndex);

    /**
     * Returns all input tables, null where not available.
     *
     * @throws ClassCastException if an input port is not a table port
     */
    BufferedDataTable[] getInTables();

    /**
     * Returns one input table, empty if it is not available.
     *
     * @throws ClassCastException if the port is not a table port
     */
    Optional<BufferedDataTable> getInTable(int portIndex);

    /** Returns the types of the output ports, null where the node is not known. */
    PortType[] getOutPortTypes();
}
