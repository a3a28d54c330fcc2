// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.servicetargets;

import io.replenish.nodes.table.ChosenColumns;
import io.replenish.nodes.table.SoughtColumn;
import org.knime.core.data.DataTableSpec;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.layout.After;
import org.knime.node.parameters.layout.Layout;
import org.knime.node.parameters.layout.Section;
import org.knime.node.parameters.widget.choices.ChoicesProvider;

/**
 * Dialog of the node Service Targets. Field names are keys in saved workflows: renaming one breaks
 * them.
 */
final class ServiceTargetsParameters implements NodeParameters {

    @Section(title = "Rule columns", description = "Which column of the rules holds what.")
    interface RuleSection {}

    @Section(title = "Class columns", description = "Which column of the classes holds what.")
    @After(RuleSection.class)
    interface ClassSection {}

    @Section(
            title = "Columns of demand by segment",
            description =
                    "Which column of the demand by segment holds what, if the node has that input."
                            + " Where none is chosen, the one that looks like it is taken.")
    @After(ClassSection.class)
    interface DemandSection {}

    @Widget(
            title = "ABC of a rule",
            description = "The class A, B or C that the rule is for; missing if for any.")
    @ChoicesProvider(TargetInput.RuleClasses.class)
    @Layout(RuleSection.class)
    String m_ruleAbcColumn = "";

    @Widget(
            title = "XYZ of a rule",
            description = "The class X, Y or Z that the rule is for; missing if for any.")
    @ChoicesProvider(TargetInput.RuleClasses.class)
    @Layout(RuleSection.class)
    String m_ruleXyzColumn = "";

    @Widget(
            title = "Segment of a rule",
            description =
                    "The customer segment that the rule is for, as the demand by segment names it;"
                            + " missing if for any.")
    @ChoicesProvider(TargetInput.RuleSegments.class)
    @Layout(RuleSection.class)
    String m_ruleSegmentColumn = "";

    @Widget(
            title = "Service Target",
            description = "The target, above 0 and below 1, such as 0.95 for 95 %.")
    @ChoicesProvider(TargetInput.RuleTargets.class)
    @Layout(RuleSection.class)
    String m_ruleTargetColumn = "";

    @Widget(title = "Product", description = "Identifier of the product. Text or numbers.")
    @ChoicesProvider(TargetInput.Products.class)
    @Layout(ClassSection.class)
    String m_productColumn = "";

    @Widget(
            title = "ABC of a product",
            description = "Its class A, B or C by value; missing if it has none.")
    @ChoicesProvider(TargetInput.Classes.class)
    @Layout(ClassSection.class)
    String m_abcColumn = "";

    @Widget(
            title = "XYZ of a product",
            description = "Its class X, Y or Z by variability; missing if it has none.")
    @ChoicesProvider(TargetInput.Classes.class)
    @Layout(ClassSection.class)
    String m_xyzColumn = "";

    @Widget(
            title = "Bought product",
            description = "Identifier of the product, the same as in the classes.")
    @ChoicesProvider(TargetInput.DemandNames.class)
    @Layout(DemandSection.class)
    String m_demandProductColumn = "";

    @Widget(title = "Segment", description = "Segment of the customers who bought it.")
    @ChoicesProvider(TargetInput.DemandNames.class)
    @Layout(DemandSection.class)
    String m_segmentColumn = "";

    @Widget(title = "Quantity", description = "Units that they bought, less what they sent back.")
    @ChoicesProvider(TargetInput.Quantities.class)
    @Layout(DemandSection.class)
    String m_quantityColumn = "";

    /** Creates the parameters of a node without input; called by KNIME. */
    ServiceTargetsParameters() {}

    /**
     * Creates the parameters of a node that has got its input, with guessed columns; called by
     * KNIME.
     */
    ServiceTargetsParameters(final NodeParametersInput input) {
        input.getInTableSpec(TargetInput.RULE_TABLE)
                .ifPresent(
                        rules -> {
                            m_ruleAbcColumn = TargetInput.RULE_ABC.guess(rules).orElse("");
                            m_ruleXyzColumn = TargetInput.RULE_XYZ.guess(rules).orElse("");
                            m_ruleSegmentColumn = TargetInput.RULE_SEGMENT.guess(rules).orElse("");
                            m_ruleTargetColumn = TargetInput.RULE_TARGET.guess(rules).orElse("");
                        });
        input.getInTableSpec(TargetInput.CLASS_TABLE)
                .ifPresent(
                        classes -> {
                            m_productColumn = TargetInput.PRODUCT.guess(classes).orElse("");
                            m_abcColumn = TargetInput.ABC.guess(classes).orElse("");
                            m_xyzColumn = TargetInput.XYZ.guess(classes).orElse("");
                        });
    }

    /** Returns the chosen columns of the rules. */
    ChosenColumns ruleColumns() {
        return new ChosenColumns(ServiceTargetsNodeFactory.RULE_PORT)
                .with(TargetInput.RULE_ABC, m_ruleAbcColumn)
                .with(TargetInput.RULE_XYZ, m_ruleXyzColumn)
                .with(TargetInput.RULE_SEGMENT, m_ruleSegmentColumn)
                .with(TargetInput.RULE_TARGET, m_ruleTargetColumn);
    }

    /** Returns the chosen columns of the classes. */
    ChosenColumns classColumns() {
        return new ChosenColumns(ServiceTargetsNodeFactory.CLASS_PORT)
                .with(TargetInput.PRODUCT, m_productColumn)
                .with(TargetInput.ABC, m_abcColumn)
                .with(TargetInput.XYZ, m_xyzColumn);
    }

    /**
     * Returns the columns of the demand by segment. It may have been connected after the options
     * were made, so those that are not chosen are guessed here.
     */
    ChosenColumns demandColumns(final DataTableSpec demand) {
        return new ChosenColumns(ServiceTargetsNodeFactory.DEMAND_PORT)
                .with(
                        TargetInput.BOUGHT_PRODUCT,
                        chosenOrGuessed(m_demandProductColumn, TargetInput.BOUGHT_PRODUCT, demand))
                .with(
                        TargetInput.SEGMENT,
                        chosenOrGuessed(m_segmentColumn, TargetInput.SEGMENT, demand))
                .with(
                        TargetInput.QUANTITY,
                        chosenOrGuessed(m_quantityColumn, TargetInput.QUANTITY, demand));
    }

    private static String chosenOrGuessed(
            final String chosen, final SoughtColumn sought, final DataTableSpec demand) {
        return chosen.isEmpty() ? sought.guess(demand).orElse("") : chosen;
    }
}
