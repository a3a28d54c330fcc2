// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.port;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.SeriesModel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;
import org.knime.core.node.port.AbstractSimplePortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.PortTypeRegistry;

/**
 * One forecast model per series, by key. All series have periods of the same length. Stored as
 * plain numbers and texts, never as serialized Java objects.
 */
public final class ForecastModelPortObject extends AbstractSimplePortObject {

    /** Stores and reads the models; KNIME finds it by this name. */
    public static final class Serializer
            extends AbstractSimplePortObjectSerializer<ForecastModelPortObject> {}

    /** Type of ports that carry such models. */
    public static final PortType TYPE =
            PortTypeRegistry.getInstance().getPortType(ForecastModelPortObject.class);

    private static final String COUNT = "count";
    private static final String SERIES = "series";
    private static final String KEY = "key";
    private static final String LAST_PERIOD = "lastPeriod";

    private ForecastModelPortObjectSpec spec = new ForecastModelPortObjectSpec();
    private Map<String, SeriesModel> series = Map.of();

    /** Creates an empty object, to be loaded; called by KNIME. */
    public ForecastModelPortObject() {}

    /**
     * Creates an object.
     *
     * @param unit length of the periods of all series
     * @param series the models, with distinct keys
     * @throws IllegalArgumentException if two models have one key, or one has periods of another
     *     length
     */
    public ForecastModelPortObject(final PeriodUnit unit, final List<SeriesModel> series) {
        this(new ForecastModelPortObjectSpec(Optional.of(unit)));
        this.series = new LinkedHashMap<>();
        for (final SeriesModel model : series) {
            if (model.unit() != unit) {
                throw new IllegalArgumentException(
                        "the series \""
                                + model.key()
                                + "\" has periods of a "
                                + model.unit().title()
                                + ", not of a "
                                + unit.title());
            }
            if (this.series.put(model.key(), model) != null) {
                throw new IllegalArgumentException(
                        "two models have the key \"" + model.key() + "\"");
            }
        }
    }

    private ForecastModelPortObject(final ForecastModelPortObjectSpec spec) {
        this.spec = spec;
    }

    /** Returns the length of the periods of all series. */
    public PeriodUnit unit() {
        return spec.unit().orElseThrow();
    }

    /** Returns all models, in the order in which their series were learned. */
    public List<SeriesModel> series() {
        return List.copyOf(series.values());
    }

    /** Returns the model of a key; empty if there is none. */
    public Optional<SeriesModel> series(final String key) {
        return Optional.ofNullable(series.get(key));
    }

    @Override
    public ForecastModelPortObjectSpec getSpec() {
        return spec;
    }

    @Override
    public String getSummary() {
        return series.size() + " series by " + spec.unit().map(PeriodUnit::title).orElse("period");
    }

    @Override
    protected void save(final ModelContentWO model, final ExecutionMonitor exec)
            throws CanceledExecutionException {
        model.addInt(COUNT, series.size());
        final ModelContentWO all = model.addModelContent(SERIES);
        int index = 0;
        for (final SeriesModel saved : series.values()) {
            exec.checkCanceled();
            final ModelContentWO one = all.addModelContent(Integer.toString(index++));
            one.addString(KEY, saved.key());
            one.addString(LAST_PERIOD, saved.lastPeriod().toString());
            ModelStateContent.save(saved.model().state(), one);
        }
    }

    @Override
    protected void load(
            final ModelContentRO model, final PortObjectSpec loaded, final ExecutionMonitor exec)
            throws InvalidSettingsException, CanceledExecutionException {
        spec = (ForecastModelPortObjectSpec) loaded;
        series = new LinkedHashMap<>();
        final int count = model.getInt(COUNT);
        final ModelContentRO all = model.getModelContent(SERIES);
        for (int index = 0; index < count; index++) {
            exec.checkCanceled();
            final SeriesModel read = read(all.getModelContent(Integer.toString(index)));
            series.put(read.key(), read);
        }
    }

    private SeriesModel read(final ModelContentRO content) throws InvalidSettingsException {
        final String key = content.getString(KEY);
        try {
            return new SeriesModel(
                    key,
                    unit(),
                    LocalDate.parse(content.getString(LAST_PERIOD)),
                    ForecastModel.of(ModelStateContent.load(content)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw new InvalidSettingsException(
                    "The model of the series \"" + key + "\" cannot be read: " + e.getMessage(), e);
        }
    }
}
