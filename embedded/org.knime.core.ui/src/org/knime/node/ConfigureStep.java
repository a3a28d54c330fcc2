// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node;

import java.util.Arrays;
import java.util.function.Consumer;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.node.parameters.NodeParameters;

/** What a model is given, and what it sets, when it is configured. */
record ConfigureStep(
        NodeParameters parameters,
        PortObjectSpec[] inSpecs,
        PortType[] outTypes,
        PortObjectSpec[] outSpecs,
        Consumer<String> warn)
        implements DefaultModel.ConfigureInput, DefaultModel.ConfigureOutput {

    ConfigureStep(
            final NodeParameters parameters,
            final PortObjectSpec[] inSpecs,
            final PortType[] outTypes,
            final Consumer<String> warn) {
        this(parameters, inSpecs, outTypes, new PortObjectSpec[outTypes.length], warn);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S extends NodeParameters> S getParameters() {
        return (S) parameters;
    }

    @Override
    public PortObjectSpec[] getInPortSpecs() {
        return inSpecs;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S extends PortObjectSpec> S getInPortSpec(final int index) {
        return (S) inSpecs[index];
    }

    @Override
    public DataTableSpec[] getInTableSpecs() {
        return Arrays.stream(inSpecs).map(DataTableSpec.class::cast).toArray(DataTableSpec[]::new);
    }

    @Override
    public DataTableSpec getInTableSpec(final int portIndex) {
        return (DataTableSpec) inSpecs[portIndex];
    }

    @Override
    public PortType[] getOutPortTypes() {
        return outTypes;
    }

    @Override
    public <S extends PortObjectSpec> void setOutSpec(final int index, final S spec) {
        outSpecs[index] = spec;
    }

    @Override
    @SafeVarargs
    public final <S extends PortObjectSpec> void setOutSpecs(final S... specs) {
        System.arraycopy(specs, 0, outSpecs, 0, specs.length);
    }

    @Override
    public void setWarningMessage(final String message) {
        warn.accept(message);
    }
}
