// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.abcxyzclassifier;

import io.replenish.engine.forecast.learning.DemandRows;
import io.replenish.engine.inventory.classification.AbcXyzClassifier;
import io.replenish.engine.inventory.classification.ClassifiedProduct;
import io.replenish.engine.inventory.classification.ProductValues;
import io.replenish.nodes.demand.DemandTableReader;
import io.replenish.nodes.table.EngineCall;
import java.util.List;
import java.util.Optional;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.message.Message;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** The node "ABC-XYZ Classifier": demand in, classes of products and their matrix out. */
public final class AbcXyzClassifierNodeFactory extends DefaultNodeFactory {

    /** Name of the input of demand; port names are stored in workflows. */
    static final String DEMAND_PORT = "Demand";

    /** Name of the input of items. */
    static final String ITEM_PORT = "Items";

    /** Name of the output of products. */
    static final String CLASSES_PORT = "Classes";

    /** Name of the output of sums. */
    private static final String MATRIX_PORT = "Class Matrix";

    private static final DefaultNode NODE =
            DefaultNode.create()
                    .name("ABC-XYZ Classifier")
                    .icon("abc-xyz-classifier.png")
                    .shortDescription(
                            "Classes products by share of the value (ABC) and by steadiness of"
                                    + " demand (XYZ).")
                    .fullDescription(
                            """
                    <p>
                    Which products matter, and which are hard to foresee? This node gives every product two classes: A,
                    B or C by how much of the value it stands for, and X, Y or Z by how much its demand varies from
                    period to period. A product that is AX deserves a high service, since it is worth much and a small
                    safety stock does; one that is CZ perhaps no stock at all.
                    </p>
                    <h3>A, B and C</h3>
                    <p>
                    Products are ranked by their value: the sum of a column of the demand, such as the revenue, or the
                    demand times a unit cost. A product is A as long as those that are worth more stand for less than 80
                    % of the whole, B up to 95 %, and else C. So the product that crosses a line still belongs to the
                    class before it, and products of equal value are always in the same class. Values that are zero or
                    negative, as of a product that only came back, have no share, and such products are C.
                    </p>
                    <h3>X, Y and Z</h3>
                    <p>
                    The coefficient of variation is the standard deviation of the demand per period (by the sample
                    variance) over its mean: up to 0.5 is X, up to 1 is Y, the rest is Z. Periods with zero demand
                    count, if the shop was open and the product listed. Periods in which the shop was closed, before
                    the first and after the last sale of the product, incomplete ones and those without known demand
                    do not. The longer the periods, the smaller the coefficient: compare only what has the same length
                    of a period. A season or a trend counts as variation, too.
                    </p>
                    <p>
                    Every product is in the first output once, whatever it lacks: where a class cannot be told, the
                    column <i>Reason</i> says why.
                    </p>
                    """)
                    .sinceVersion(5, 8, 0)
                    .dynamicPorts(
                            ports ->
                                    ports.addInputPortGroup(
                                                    DEMAND_PORT,
                                                    group ->
                                                            group.name(DEMAND_PORT)
                                                                    .description(
                                                                            "Demand, one row per product and period, as the <i>Demand Aggregator</i>"
                                                                                    + " makes it. Status, coverage and revenue are optional.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addInputPortGroup(
                                                    ITEM_PORT,
                                                    group ->
                                                            group.name(ITEM_PORT)
                                                                    .description(
                                                                            "One row per product with its unit cost, if the value is the demand times"
                                                                                    + " that cost.")
                                                                    .optional()
                                                                    .supportedTypes(
                                                                            BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    CLASSES_PORT,
                                                    group ->
                                                            group.name(CLASSES_PORT)
                                                                    .description(
                                                                            "One row per product, the most valuable first: value, share, cumulative"
                                                                                    + " share and rank; mean, deviation and coefficient of variation of"
                                                                                    + " its demand; its classes, or the reason why one is lacking. RowIDs"
                                                                                    + " are products.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    MATRIX_PORT,
                                                    group ->
                                                            group.name(MATRIX_PORT)
                                                                    .description(
                                                                            "One row per pair of classes, from AX to CZ, and one for products that lack"
                                                                                    + " a class: number and value of its products and their shares.")
                                                                    .fixed(BufferedDataTable.TYPE)))
                    .model(
                            model ->
                                    model.parametersClass(AbcXyzClassifierParameters.class)
                                            .configure(AbcXyzClassifierNodeFactory::configure)
                                            .execute(AbcXyzClassifierNodeFactory::execute))
                    .nodeType(NodeType.Manipulator)
                    .keywords(
                            "ABC analysis",
                            "XYZ analysis",
                            "Pareto",
                            "80/20",
                            "coefficient of variation",
                            "product segmentation");

    /** Creates the factory; called by KNIME. */
    public AbcXyzClassifierNodeFactory() {
        super(NODE);
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out)
            throws InvalidSettingsException {
        final AbcXyzClassifierParameters parameters = in.getParameters();
        parameters.demandColumns().check(in.getInTableSpec(ValueInput.DEMAND_TABLE));
        parameters.valueReader(
                in.getInTableSpec(ValueInput.DEMAND_TABLE),
                in.getInPortSpecs().length > ValueInput.ITEM_TABLE
                        ? Optional.of(in.getInTableSpec(ValueInput.ITEM_TABLE))
                        : Optional.empty());
        out.setOutSpecs(ClassTables.CLASSES, ClassTables.MATRIX);
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final AbcXyzClassifierParameters parameters = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final BufferedDataTable[] inputs = in.getInTables();

        exec.setMessage("Reading");
        final DemandRows rows =
                DemandTableReader.read(
                        inputs[ValueInput.DEMAND_TABLE],
                        parameters.demandColumns(),
                        exec.createSubProgress(0.4));
        final ValueReader reader = valueReader(parameters, inputs);
        final ProductValues values =
                reader.read(inputs[reader.table()], exec.createSubProgress(0.3));
        exec.setMessage("Classifying");
        final List<ClassifiedProduct> products =
                EngineCall.run(
                        exec.createSubProgress(0.2),
                        progress ->
                                AbcXyzClassifier.classify(
                                        rows, values, parameters.settings(), progress));
        exec.setMessage("Writing");
        out.setOutData(
                ClassTables.classes(products, exec.createSubExecutionContext(0.1)),
                ClassTables.matrix(products, exec));
        ClassificationWarning.of(products, rows.withoutKey()).ifPresent(out::setWarningMessage);
    }

    private static ValueReader valueReader(
            final AbcXyzClassifierParameters parameters, final BufferedDataTable... inputs)
            throws KNIMEException {
        try {
            return parameters.valueReader(
                    inputs[ValueInput.DEMAND_TABLE].getDataTableSpec(),
                    inputs.length > ValueInput.ITEM_TABLE
                            ? Optional.of(inputs[ValueInput.ITEM_TABLE].getDataTableSpec())
                            : Optional.empty());
        } catch (InvalidSettingsException e) { // checked by configure already
            throw KNIMEException.of(Message.fromSummary(e.getMessage()), e);
        }
    }
}
