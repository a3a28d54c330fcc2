// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.rfmsegmenter;

import io.replenish.engine.segmentation.RfmSettings;
import io.replenish.nodes.sales.SalesColumnChoices;
import io.replenish.nodes.sales.SalesInput;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.layout.After;
import org.knime.node.parameters.layout.Layout;
import org.knime.node.parameters.layout.Section;
import org.knime.node.parameters.widget.OptionalWidget;
import org.knime.node.parameters.widget.OptionalWidget.DefaultValueProvider;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.RadioButtonsWidget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MaxValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/**
 * Dialog of the RFM Segmenter, and the only place that turns its options into settings of the
 * engine. Field names are keys in saved workflows: renaming one breaks them.
 */
final class RfmSegmenterParameters implements NodeParameters {

    private static final String CUSTOMER = "Customer";
    private static final String ORDER = "Order";
    private static final String DATE = "Date";
    private static final String REVENUE = "Revenue";

    @Section(title = "Columns", description = "Which column of the clean sales holds what.")
    interface ColumnsSection {}

    @Section(
            title = "Scores",
            description = "How recency, frequency and monetary value are measured and scored.")
    @After(ColumnsSection.class)
    interface ScoresSection {}

    @Section(title = "Segments", description = "How customers are grouped.")
    @After(ScoresSection.class)
    interface SegmentsSection {}

    @Widget(
            title = CUSTOMER,
            description = "Identifier of the customer. Text or numbers; may be missing in rows.")
    @ChoicesProvider(SalesColumnChoices.Customer.class)
    @Layout(ColumnsSection.class)
    String m_customerColumn = "";

    @Widget(
            title = ORDER,
            description =
                    "Number of the order, the same on all its lines. A line without one counts as an order by"
                            + " itself.")
    @ChoicesProvider(SalesColumnChoices.Order.class)
    @Layout(ColumnsSection.class)
    String m_orderColumn = "";

    @Widget(
            title = DATE,
            description = "When the line was sold: a Local Date or a Local Date Time.")
    @ChoicesProvider(SalesColumnChoices.Date.class)
    @Layout(ColumnsSection.class)
    String m_dateColumn = "";

    @Widget(title = REVENUE, description = "Quantity times unit price; negative for returns.")
    @ChoicesProvider(SalesColumnChoices.Revenue.class)
    @Layout(ColumnsSection.class)
    String m_revenueColumn = "";

    @Widget(
            title = "Analysis date",
            description =
                    "The day that recency is counted to. Later sales are left aside and reported. If it is"
                            + " switched off, it is the day after the last sale.")
    @Layout(ScoresSection.class)
    Optional<LocalDate> m_analysisDate = Optional.empty();

    @Widget(
            title = "Score rule",
            description = "How values become scores from 1 to 5, 5 for the best fifth.")
    @RadioButtonsWidget
    @Layout(ScoresSection.class)
    ScoreRuleChoice m_scoreRule = ScoreRuleChoice.QUANTILES;

    @Widget(
            title = "Number of segments",
            description =
                    "If it is switched off, the data decides between 3 and 8 segments: of the numbers that"
                            + " separate customers nearly as well as any (by their silhouette) the one whose names suit"
                            + " the customers' scores best. There are never more segments than customers that differ.")
    @OptionalWidget(defaultProvider = DefaultNumberOfSegments.class)
    @NumberInputWidget(
            minValidation = IsPositiveIntegerValidation.class,
            maxValidation = IsNameable.class)
    @Layout(SegmentsSection.class)
    Optional<Integer> m_numberOfSegments = Optional.empty();

    @Widget(
            title = "Seed",
            description =
                    "Start of the random numbers that choose the first centres of the segments. The same data,"
                            + " options and seed give the same result, in whatever order the rows come.",
            advanced = true)
    @Layout(SegmentsSection.class)
    long m_seed = 1;

    /** The number of segments when the user switches the option on. */
    static final class DefaultNumberOfSegments implements DefaultValueProvider<Integer> {
        @Override
        public Integer computeState(final NodeParametersInput input) {
            return 5;
        }
    }

    /** At most as many segments as there are names. */
    static final class IsNameable extends MaxValidation {
        @Override
        protected double getMax() {
            return RfmSettings.MAX_SEGMENTS;
        }
    }

    /** Creates the parameters of a node without input; called by KNIME. */
    RfmSegmenterParameters() {}

    /**
     * Creates the parameters of a node that has got its input, with guessed columns; called by
     * KNIME.
     */
    RfmSegmenterParameters(final NodeParametersInput input) {
        input.getInTableSpec(0)
                .ifPresent(
                        spec -> {
                            m_customerColumn = SalesInput.CUSTOMER.guess(spec).orElse("");
                            m_orderColumn = SalesInput.ORDER.guess(spec).orElse("");
                            m_dateColumn = SalesInput.DATE.guess(spec).orElse("");
                            m_revenueColumn = SalesInput.REVENUE.guess(spec).orElse("");
                        });
    }

    @Override
    public void validate() throws InvalidSettingsException {
        try {
            rfmSettings();
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingsException(e.getMessage() + ". Change it in the dialog.", e);
        }
    }

    /**
     * Checks that the chosen columns are in the table and hold what they must.
     *
     * @throws InvalidSettingsException if not, with the way out
     */
    void checkColumns(final DataTableSpec spec) throws InvalidSettingsException {
        SalesInput.CUSTOMER.titled(CUSTOMER).index(spec, SalesInput.TABLE, m_customerColumn);
        SalesInput.ORDER.titled(ORDER).index(spec, SalesInput.TABLE, m_orderColumn);
        SalesInput.DATE.titled(DATE).index(spec, SalesInput.TABLE, m_dateColumn);
        SalesInput.REVENUE.titled(REVENUE).index(spec, SalesInput.TABLE, m_revenueColumn);
    }

    /** Returns the settings of the engine. */
    RfmSettings rfmSettings() {
        return new RfmSettings(
                m_analysisDate,
                m_scoreRule.toEngine(),
                m_numberOfSegments.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                m_seed);
    }
}
