// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.contract;

import io.replenish.engine.cleaning.CleaningColumns;
import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.SalesColumns;
import io.replenish.engine.demand.DemandColumns;
import io.replenish.engine.evaluation.ComparisonColumns;
import io.replenish.engine.evaluation.EffectColumns;
import io.replenish.engine.forecast.ForecastColumns;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.engine.inventory.PortfolioColumns;
import io.replenish.engine.inventory.classification.ClassificationColumns;
import io.replenish.engine.inventory.replenishment.ReplenishmentColumns;
import io.replenish.engine.inventory.targets.TargetColumns;
import io.replenish.engine.segmentation.SegmentColumns;
import io.replenish.engine.summary.SummaryColumns;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every table that a node puts out or takes in: its columns, and which inputs it is meant for. All
 * documents and tests of the contract are made from here.
 */
public enum TableContract {
    /** Usable sales. */
    CLEAN_SALES(
            "Sales Cleaner",
            "Clean Sales",
            Place.BEFORE_OTHERS,
            SalesColumns.ALL,
            "Demand Aggregator/Clean Sales",
            "RFM Segmenter/Clean Sales",
            "Segment Demand/Clean Sales"),
    /** Rows that are no usable sales. */
    REJECTED_SALES("Sales Cleaner", "Rejected Sales", Place.AFTER_OTHERS, CleaningColumns.REJECTED),
    /** What each rule did. */
    RULE_REPORT("Sales Cleaner", "Rule Report", Place.ALONE, CleaningColumns.RULES),
    /** Sums before and after cleaning. */
    BEFORE_AND_AFTER(
            "Sales Cleaner",
            "Before and After",
            Place.BEFORE_OTHERS,
            CleaningColumns.PROFILE,
            Inputs.SUMMARY),
    /** Demand by period. */
    DEMAND(
            "Demand Aggregator",
            "Demand",
            Place.ALONE,
            DemandColumns.DEMAND_TABLE,
            "Auto SARIMA Learner/Demand",
            "ABC-XYZ Classifier/Demand",
            "Inventory Simulator/Demand"),
    /** What the series are like. */
    SERIES_PROFILE(
            "Demand Aggregator",
            "Series Profile",
            Place.ALONE,
            DemandColumns.PROFILE_TABLE,
            Inputs.SUMMARY),
    /** Customers with scores and segments. */
    CUSTOMERS(
            "RFM Segmenter",
            "Customers",
            Place.ALONE,
            SegmentColumns.CUSTOMERS_TABLE,
            "Segment Demand/Customers"),
    /** What the segments are like. */
    SEGMENTS(
            "RFM Segmenter",
            "Segments",
            Place.ALONE,
            SegmentColumns.SEGMENTS_TABLE,
            Inputs.SUMMARY),
    /** What the segments buy, by product. */
    SEGMENT_DEMAND(
            "Segment Demand",
            "Segment Demand",
            Place.ALONE,
            SegmentColumns.SEGMENT_DEMAND_TABLE,
            "Service Targets/Segment Demand"),
    /** The model of every series, and why. */
    MODELS(
            "Auto SARIMA Learner",
            "Models",
            Place.ALONE,
            ForecastColumns.MODELS_TABLE,
            Inputs.SUMMARY),
    /** The estimated numbers of the models. */
    COEFFICIENTS(
            "Auto SARIMA Learner", "Coefficients", Place.ALONE, ForecastColumns.COEFFICIENTS_TABLE),
    /** Expected demand by future period. */
    FORECASTS(
            "SARIMA Forecaster",
            "Forecasts",
            Place.ALONE,
            ForecastColumns.FORECAST_TABLE,
            Inputs.SUMMARY),
    /** What users know of their items; no node's output. */
    ITEMS(
            "",
            "Items",
            Place.ALONE,
            InventoryColumns.ITEMS,
            "ABC-XYZ Classifier/Items",
            "Inventory Optimizer/Items"),
    /** Classes of the products. */
    CLASSES(
            "ABC-XYZ Classifier",
            "Classes",
            Place.ALONE,
            ClassificationColumns.CLASSES,
            "Service Targets/Classes"),
    /** What the classes add up to. */
    CLASS_MATRIX("ABC-XYZ Classifier", "Class Matrix", Place.ALONE, ClassificationColumns.MATRIX),
    /** What users want of service; no node's output. */
    TARGET_RULES(
            "", "Target Rules", Place.ALONE, TargetColumns.RULES, "Service Targets/Target Rules"),
    /** The service target of every product. */
    SERVICE_TARGETS(
            "Service Targets",
            "Service Targets",
            Place.ALONE,
            TargetColumns.TARGETS,
            "Inventory Optimizer/Service Targets",
            Inputs.SUMMARY),
    /** A stock policy per item. */
    POLICY(
            "Inventory Optimizer",
            "Policy",
            Place.ALONE,
            InventoryColumns.POLICY,
            "Inventory Simulator/Policy",
            "Inventory Simulator/Other Policies",
            "Replenishment Planner/Policy",
            Inputs.SUMMARY),
    /** What every reorder point consists of. */
    REORDER_POINT_PARTS(
            "Inventory Optimizer",
            "Reorder Point Parts",
            Place.ALONE,
            InventoryColumns.REORDER_POINT_PARTS),
    /** What the policies add up to. */
    PORTFOLIO(
            "Inventory Optimizer",
            "Portfolio",
            Place.ALONE,
            PortfolioColumns.PORTFOLIO,
            Inputs.SUMMARY),
    /** The best service for every stock value. */
    EXCHANGE_CURVE(
            "Inventory Optimizer", "Exchange Curve", Place.ALONE, PortfolioColumns.EXCHANGE_CURVE),
    /** What users know of their open orders; no node's output. */
    OPEN_ORDERS(
            "",
            "Open Orders",
            Place.ALONE,
            ReplenishmentColumns.OPEN_ORDERS,
            "Replenishment Planner/Open Orders"),
    /** What to order, and what is wrong with the stock. */
    ORDERS(
            "Replenishment Planner",
            "Orders",
            Place.ALONE,
            ReplenishmentColumns.ORDERS,
            Inputs.SUMMARY),
    /** Orders and stock by period. */
    PLAN("Replenishment Planner", "Plan", Place.ALONE, ReplenishmentColumns.PLAN),
    /** What the policies would have meant, by item. */
    EFFECT_BY_ITEM("Inventory Simulator", "Effect by Item", Place.ALONE, EffectColumns.ITEMS),
    /** What the policies would have meant, in total. */
    EFFECT_IN_TOTAL(
            "Inventory Simulator",
            "Effect in Total",
            Place.ALONE,
            EffectColumns.TOTAL,
            Inputs.SUMMARY),
    /** Policies side by side. */
    POLICIES(
            "Inventory Simulator",
            "Policies",
            Place.ALONE,
            ComparisonColumns.POLICIES,
            Inputs.SUMMARY),
    /** What each policy does over time. */
    STOCK_BY_PERIOD(
            "Inventory Simulator",
            "Stock by Period",
            Place.ALONE,
            ComparisonColumns.STOCK_BY_PERIOD),
    /** Every policy against every one before it. */
    POLICY_DIFFERENCES(
            "Inventory Simulator",
            "Policy Differences",
            Place.ALONE,
            ComparisonColumns.DIFFERENCES,
            Inputs.SUMMARY),
    /** Results in words. */
    SUMMARY("Result Summary", "Summary", Place.ALONE, SummaryColumns.SUMMARY);

    /** Where the columns of the contract stand in their table. */
    public enum Place {
        /** There are no others. */
        ALONE(""),
        /** Before columns that are passed through. */
        BEFORE_OTHERS(", then the columns that are passed through"),
        /** After all columns of the input. */
        AFTER_OTHERS(", after all columns of the input");

        private final String words;

        Place(final String words) {
            this.words = words;
        }

        /** Returns the place in words, to be put behind the name of the table. */
        public String words() {
            return words;
        }
    }

    /** Inputs that several tables are meant for. */
    private static final class Inputs {
        static final String SUMMARY = "Result Summary/Result";
    }

    /**
     * An input that a table is meant for.
     *
     * @param node name of the node
     * @param port name of the port
     */
    public record Input(String node, String port) {}

    private final String node;
    private final String port;
    private final Place place;
    private final List<ColumnContract> columns;
    private final List<Input> inputs;

    TableContract(
            final String node,
            final String port,
            final Place place,
            final List<ColumnContract> columns,
            final String... inputs) {
        this.node = node;
        this.port = port;
        this.place = place;
        this.columns = columns;
        this.inputs =
                Stream.of(inputs)
                        .map(input -> input.split("/"))
                        .map(parts -> new Input(parts[0], parts[1]))
                        .toList();
    }

    /** Returns the name of the node that puts the table out; empty if it comes from users. */
    public String node() {
        return node;
    }

    /** Returns the name of the output. */
    public String port() {
        return port;
    }

    /** Returns where the columns stand among others. */
    public Place place() {
        return place;
    }

    /** Returns the columns in their order. */
    public List<ColumnContract> columns() {
        return columns;
    }

    /** Returns the inputs that the table is meant for; none if it is to be read by people. */
    public List<Input> inputs() {
        return inputs;
    }
}
