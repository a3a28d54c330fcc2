// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.port;

import io.replenish.engine.segmentation.SegmentName;
import io.replenish.engine.segmentation.SegmentationModel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;
import org.knime.core.node.port.AbstractSimplePortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.PortTypeRegistry;

/**
 * A segmentation model on its way from node to node. The keys of its content are API: saved
 * workflows hold them.
 */
public final class SegmentationPortObject extends AbstractSimplePortObject {

    /** The type of ports that take such models. */
    public static final PortType TYPE =
            PortTypeRegistry.getInstance().getPortType(SegmentationPortObject.class);

    private static final String ANALYSIS_DATE = "analysisDate";
    private static final String CUTS = "cutPoints";
    private static final String MEANS = "means";
    private static final String DEVIATIONS = "deviations";
    private static final String CENTRES = "centres";
    private static final String NAMES = "segments";

    private SegmentationPortObjectSpec spec;
    private SegmentationModel model;

    /** Creates an object to be loaded; called by KNIME. */
    public SegmentationPortObject() {}

    /** Creates the port object of a model. */
    public SegmentationPortObject(final SegmentationModel model) {
        this.model = Objects.requireNonNull(model);
        spec = new SegmentationPortObjectSpec(model.rule());
    }

    /** Returns the model. */
    public SegmentationModel model() {
        return model;
    }

    @Override
    public SegmentationPortObjectSpec getSpec() {
        return spec;
    }

    @Override
    public String getSummary() {
        return model.names().size()
                + " segments as of "
                + model.analysisDate()
                + ": "
                + model.names().stream().map(SegmentName::title).collect(Collectors.joining(", "));
    }

    @Override
    protected void save(final ModelContentWO content, final ExecutionMonitor exec) {
        content.addString(ANALYSIS_DATE, model.analysisDate().toString());
        ModelEntries.addRows(content, CUTS, model.cuts());
        content.addDoubleArray(MEANS, model.means());
        content.addDoubleArray(DEVIATIONS, model.deviations());
        ModelEntries.addRows(content, CENTRES, model.centres());
        content.addStringArray(
                NAMES, model.names().stream().map(SegmentName::name).toArray(String[]::new));
    }

    @Override
    protected void load(
            final ModelContentRO content,
            final PortObjectSpec loadedSpec,
            final ExecutionMonitor exec)
            throws InvalidSettingsException {
        spec = (SegmentationPortObjectSpec) loadedSpec;
        final List<SegmentName> names = new ArrayList<>();
        for (final String name : content.getStringArray(NAMES)) {
            names.add(ModelEntries.constant(name, NAMES, SegmentName.class));
        }
        try {
            model =
                    new SegmentationModel(
                            LocalDate.parse(content.getString(ANALYSIS_DATE)),
                            spec.rule(),
                            ModelEntries.rows(content, CUTS),
                            content.getDoubleArray(MEANS),
                            content.getDoubleArray(DEVIATIONS),
                            ModelEntries.rows(content, CENTRES),
                            names);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new InvalidSettingsException(
                    "The segmentation model is damaged (" + e.getMessage() + "). Make it again.",
                    e);
        }
    }

    /** Writes and reads the model; created by KNIME. */
    public static final class Serializer
            extends AbstractSimplePortObjectSerializer<SegmentationPortObject> {

        /** Creates the serializer; called by KNIME. */
        public Serializer() {}
    }
}
