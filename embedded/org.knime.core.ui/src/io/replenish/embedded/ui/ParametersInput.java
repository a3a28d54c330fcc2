// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import java.util.Arrays;
import java.util.Optional;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.node.parameters.NodeParametersInput;

/**
 * The input of a node, from which default parameters and choices are made.
 *
 * @param getInPortTypes the types of the input ports
 * @param getInPortSpecs the input specs, null where not known
 * @param getInPortObjects the input data, null where not available
 * @param getOutPortTypes the types of the output ports
 */
public record ParametersInput(
        PortType[] getInPortTypes,
        PortObjectSpec[] getInPortSpecs,
        PortObject[] getInPortObjects,
        PortType[] getOutPortTypes)
        implements NodeParametersInput {

    /** Returns an input of tables with the given specs, null where not known, and without data. */
    public static ParametersInput ofTables(final DataTableSpec... specs) {
        final PortType[] types = new PortType[specs.length];
        Arrays.fill(types, BufferedDataTable.TYPE);
        return new ParametersInput(types, specs, new PortObject[specs.length], new PortType[0]);
    }

    /** Returns an input of which no more than the specs is known. */
    public static ParametersInput of(
            final PortType[] inTypes, final PortObjectSpec[] specs, final PortType[] outTypes) {
        return new ParametersInput(inTypes, specs, new PortObject[specs.length], outTypes);
    }

    @Override
    public Optional<PortObjectSpec> getInPortSpec(final int portIndex) {
        return Optional.ofNullable(getInPortSpecs[portIndex]);
    }

    @Override
    public DataTableSpec[] getInTableSpecs() {
        return Arrays.stream(getInPortSpecs)
                .map(DataTableSpec.class::cast)
                .toArray(DataTableSpec[]::new);
    }

    @Override
    public Optional<DataTableSpec> getInTableSpec(final int portIndex) {
        return getInPortSpec(portIndex).map(DataTableSpec.class::cast);
    }

    @Override
    public Optional<PortObject> getInPortObject(final int portIndex) {
        return Optional.ofNullable(getInPortObjects[portIndex]);
    }

    @Override
    public BufferedDataTable[] getInTables() {
        return Arrays.stream(getInPortObjects)
                .map(BufferedDataTable.class::cast)
                .toArray(BufferedDataTable[]::new);
    }

    @Override
    public Optional<BufferedDataTable> getInTable(final int portIndex) {
        return getInPortObject(portIndex).map(BufferedDataTable.class::cast);
    }
}
