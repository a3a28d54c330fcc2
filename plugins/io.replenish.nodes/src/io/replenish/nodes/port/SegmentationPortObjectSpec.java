// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.port;

import io.replenish.engine.segmentation.ScoreRule;
import java.util.Objects;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;
import org.knime.core.node.port.AbstractSimplePortObjectSpec;

/** What is known of a segmentation model before it is made: how values become scores. */
public final class SegmentationPortObjectSpec extends AbstractSimplePortObjectSpec {

    private static final String RULE = "scoreRule";

    private ScoreRule rule = ScoreRule.QUANTILES;

    /** Creates a spec to be loaded; called by KNIME. */
    public SegmentationPortObjectSpec() {}

    /** Creates the spec of a model with the given rule. */
    public SegmentationPortObjectSpec(final ScoreRule rule) {
        this.rule = Objects.requireNonNull(rule);
    }

    /** Returns how values become scores. */
    public ScoreRule rule() {
        return rule;
    }

    @Override
    protected void save(final ModelContentWO model) {
        model.addString(RULE, rule.name());
    }

    @Override
    protected void load(final ModelContentRO model) throws InvalidSettingsException {
        rule = ModelEntries.constant(model, RULE, ScoreRule.class);
    }

    /** Writes and reads the spec; created by KNIME. */
    public static final class Serializer
            extends AbstractSimplePortObjectSpecSerializer<SegmentationPortObjectSpec> {

        /** Creates the serializer; called by KNIME. */
        public Serializer() {}
    }
}
