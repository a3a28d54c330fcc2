// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.util.Objects;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;

/** A port object as nodes would write one. */
public final class SamplePort extends AbstractSimplePortObject {

    /** As KNIME wants it: public and empty. */
    public static final class Serializer extends AbstractSimplePortObjectSerializer<SamplePort> {}

    private Spec spec = new Spec();
    private double[] values = {};

    /** For the serializer. */
    public SamplePort() {}

    SamplePort(final Spec spec, final double... values) {
        this.spec = spec;
        this.values = values;
    }

    @Override
    public String getSummary() {
        return values.length + " values of " + spec.name;
    }

    @Override
    public Spec getSpec() {
        return spec;
    }

    @Override
    protected void save(final ModelContentWO model, final ExecutionMonitor exec) {
        model.addDoubleArray("values", values);
    }

    @Override
    protected void load(
            final ModelContentRO model,
            final PortObjectSpec loadedSpec,
            final ExecutionMonitor exec)
            throws InvalidSettingsException {
        spec = (Spec) loadedSpec;
        values = model.getDoubleArray("values");
    }

    /** A spec as nodes would write one. */
    public static final class Spec extends AbstractSimplePortObjectSpec {

        /** As KNIME wants it: public and empty. */
        public static final class Serializer extends AbstractSimplePortObjectSpecSerializer<Spec> {}

        private String name = "";

        /** For the serializer. */
        public Spec() {}

        Spec(final String name) {
            this.name = Objects.requireNonNull(name);
        }

        @Override
        protected void save(final ModelContentWO model) {
            model.addString("name", name);
        }

        @Override
        protected void load(final ModelContentRO model) throws InvalidSettingsException {
            name = model.getString("name");
        }
    }
}
