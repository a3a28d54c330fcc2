// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.servicetargets;

import io.replenish.engine.inventory.targets.ProductTarget;
import io.replenish.engine.inventory.targets.ServiceTargets;
import io.replenish.nodes.table.EngineCall;
import java.util.List;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** The node "Service Targets": rules, classes and demand by segment in, targets of products out. */
public final class ServiceTargetsNodeFactory extends DefaultNodeFactory {

    /** Name of the input of rules; port names are stored in workflows. */
    static final String RULE_PORT = "Target Rules";

    /** Name of the input of classes. */
    static final String CLASS_PORT = "Classes";

    /** Name of the optional input of demand by segment. */
    static final String DEMAND_PORT = "Segment Demand";

    private static final String TARGET_PORT = "Service Targets";

    private static final DefaultNode NODE =
            DefaultNode.create()
                    .name("Service Targets")
                    .icon("service-targets.png")
                    .shortDescription(
                            "Gives products a service target by class and by who buys them.")
                    .fullDescription(
                            """
                    <p>
                    Which service does a product deserve? This node gives every product the target that a table of rules
                    has for its class and for the segments of the customers who buy it. Edit the rules, and the
                    <i>Inventory Optimizer</i> plans with other targets.
                    </p>
                    <h3>Rules</h3>
                    <p>
                    A rule has up to three conditions: the class by value (A, B or C), the class by variability (X, Y or
                    Z), and a customer segment. A condition that is missing holds for anything, so a rule without any is
                    for whatever has no other. Of the rules that match, the one with most conditions counts, and among
                    those with as many the first. A rule with a target that is not above 0 and below 1, with a class
                    that there is not, or with the same conditions as another but a different target stops the node with
                    a message that names it.
                    </p>
                    <h3>Segments</h3>
                    <p>
                    If the demand by segment is connected, a product has the mean of the targets of its segments, each
                    weighted by the segment's share of the product's units. What goes to sales without a customer is a
                    segment like any other, under the name that the <i>Segment Demand</i> node gives it. Segments that
                    returned as much as they bought, or more, have no share. Without demand by segment, and for products
                    that it does not have, only rules without a segment count.
                    </p>
                    <p>
                    Every product is in the output once. Where no rule matches, or none for a part of the units, there
                    is no target, and the column <i>Reason</i> says so; the <i>Inventory Optimizer</i> then keeps the
                    target that the item has.
                    </p>
                    """)
                    .sinceVersion(5, 8, 0)
                    .dynamicPorts(
                            ports ->
                                    ports.addInputPortGroup(
                                                    RULE_PORT,
                                                    group ->
                                                            group.name(RULE_PORT)
                                                                    .description(
                                                                            "One row per rule: ABC, XYZ and Segment, each missing if the rule is"
                                                                                    + " for any, and the Service Target. For example a CSV file that people"
                                                                                    + " edit.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addInputPortGroup(
                                                    CLASS_PORT,
                                                    group ->
                                                            group.name(CLASS_PORT)
                                                                    .description(
                                                                            "One row per product with its classes, as the <i>ABC-XYZ Classifier</i>"
                                                                                    + " makes it.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addInputPortGroup(
                                                    DEMAND_PORT,
                                                    group ->
                                                            group.name(DEMAND_PORT)
                                                                    .description(
                                                                            "One row per product and customer segment with the units that they"
                                                                                    + " bought, as the <i>Segment Demand</i> node makes it.")
                                                                    .optional()
                                                                    .supportedTypes(
                                                                            BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    TARGET_PORT,
                                                    group ->
                                                            group.name(TARGET_PORT)
                                                                    .description(
                                                                            "One row per product in the order of the classes: its target, its class,"
                                                                                    + " and where the target comes from, or why there is none. RowIDs are"
                                                                                    + " products.")
                                                                    .fixed(BufferedDataTable.TYPE)))
                    .model(
                            model ->
                                    model.parametersClass(ServiceTargetsParameters.class)
                                            .configure(ServiceTargetsNodeFactory::configure)
                                            .execute(ServiceTargetsNodeFactory::execute))
                    .nodeType(NodeType.Manipulator)
                    .keywords(
                            "service level",
                            "fill rate",
                            "target",
                            "ABC",
                            "XYZ",
                            "customer segment",
                            "rules");

    /** Creates the factory; called by KNIME. */
    public ServiceTargetsNodeFactory() {
        super(NODE);
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out)
            throws InvalidSettingsException {
        final ServiceTargetsParameters parameters = in.getParameters();
        parameters.ruleColumns().check(in.getInTableSpec(TargetInput.RULE_TABLE));
        parameters.classColumns().check(in.getInTableSpec(TargetInput.CLASS_TABLE));
        if (in.getInPortSpecs().length > TargetInput.DEMAND_TABLE) {
            final DataTableSpec demand = in.getInTableSpec(TargetInput.DEMAND_TABLE);
            parameters.demandColumns(demand).check(demand);
        }
        out.setOutSpecs(TargetTable.SPEC);
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final ServiceTargetsParameters parameters = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final BufferedDataTable[] inputs = in.getInTables();
        final boolean hasDemand = inputs.length > TargetInput.DEMAND_TABLE;

        exec.setMessage("Reading");
        final ServiceTargets service =
                new ServiceTargets(
                        TargetReader.rules(
                                inputs[TargetInput.RULE_TABLE],
                                parameters.ruleColumns(),
                                exec.createSubProgress(0.1)));
        final int withoutProduct =
                TargetReader.products(
                        inputs[TargetInput.CLASS_TABLE],
                        parameters.classColumns(),
                        service,
                        exec.createSubProgress(0.2));
        int uselessDemand = 0;
        if (hasDemand) {
            final BufferedDataTable demand = inputs[TargetInput.DEMAND_TABLE];
            uselessDemand =
                    TargetReader.demand(
                            demand,
                            parameters.demandColumns(demand.getDataTableSpec()),
                            service,
                            exec.createSubProgress(0.3));
        }
        exec.setMessage("Applying rules");
        final List<ProductTarget> targets =
                EngineCall.run(exec.createSubProgress(0.2), service::targets);
        exec.setMessage("Writing");
        out.setOutData(TargetTable.write(targets, exec.createSubExecutionContext(0.2)));
        TargetWarning.of(
                        targets,
                        withoutProduct,
                        uselessDemand,
                        service.segmentsWithoutDemand(),
                        hasDemand)
                .ifPresent(out::setWarningMessage);
    }
}
