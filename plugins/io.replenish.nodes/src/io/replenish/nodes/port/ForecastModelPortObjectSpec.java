// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.port;

import io.replenish.engine.demand.PeriodUnit;
import java.util.Arrays;
import java.util.Optional;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;
import org.knime.core.node.port.AbstractSimplePortObjectSpec;

/** What is known of forecast models before they are learned. */
public final class ForecastModelPortObjectSpec extends AbstractSimplePortObjectSpec {

    /** Stores and reads the spec; KNIME finds it by this name. */
    public static final class Serializer
            extends AbstractSimplePortObjectSpecSerializer<ForecastModelPortObjectSpec> {}

    private static final String UNIT = "unit";

    private Optional<PeriodUnit> unit = Optional.empty();

    /** Creates an empty spec, to be loaded; called by KNIME. */
    public ForecastModelPortObjectSpec() {}

    /** Creates a spec; the unit is empty as long as the data has not been seen. */
    public ForecastModelPortObjectSpec(final Optional<PeriodUnit> unit) {
        this.unit = unit;
    }

    /**
     * Returns the length of the periods of all series; empty if it is only known after execution.
     */
    public Optional<PeriodUnit> unit() {
        return unit;
    }

    @Override
    protected void save(final ModelContentWO model) {
        model.addString(UNIT, unit.map(PeriodUnit::name).orElse(null));
    }

    @Override
    protected void load(final ModelContentRO model) throws InvalidSettingsException {
        unit = unit(model.getString(UNIT));
    }

    private static Optional<PeriodUnit> unit(final String name) throws InvalidSettingsException {
        if (name == null) {
            return Optional.empty();
        }
        final Optional<PeriodUnit> found =
                Arrays.stream(PeriodUnit.values())
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst();
        if (found.isEmpty()) {
            throw new InvalidSettingsException(
                    "The forecast model has periods of \""
                            + name
                            + "\", which this version does not know. Learn it again.");
        }
        return found;
    }
}
