// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.evaluation.ComparisonColumns;
import io.replenish.engine.evaluation.PolicyMeasure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By how much each policy costs and serves more or less than the one that stands before it. */
final class DifferencesSentence implements Sentence {

    @Override
    public List<ColumnContract> columns() {
        return Stream.of(
                        List.of(
                                ComparisonColumns.POLICY,
                                ComparisonColumns.COMPARED_WITH,
                                ComparisonColumns.DEMAND,
                                ComparisonColumns.ITEMS,
                                ComparisonColumns.PATHS,
                                ComparisonColumns.MEASURE),
                        ComparisonColumns.DIFFERENCE,
                        ComparisonColumns.CHANGE)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String about(final ResultTable table, final Words words) {
        return ComparedDemand.each(
                table,
                words,
                demand ->
                        policiesBefore(demand).entrySet().stream()
                                .map(pair -> new Pair(demand, pair.getKey(), pair.getValue()))
                                .map(Pair::text)
                                .collect(Collectors.joining("; ")));
    }

    /** The policy that stands before each one: the last that it is compared with. */
    private static Map<String, String> policiesBefore(final ComparedDemand demand) {
        final ResultTable table = demand.table();
        return demand.rows()
                .boxed()
                .collect(
                        Collectors.toMap(
                                row -> table.text(ComparisonColumns.POLICY, row),
                                row -> table.text(ComparisonColumns.COMPARED_WITH, row),
                                (earlier, later) -> later,
                                LinkedHashMap::new));
    }

    /** A policy and the one that it is compared with. */
    private record Pair(ComparedDemand demand, String policy, String other) {

        String text() {
            return Stream.of(
                            text(PolicyMeasure.COST, this::cost),
                            text(PolicyMeasure.FILL_RATE, this::service))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" and ", policy + ' ', ""));
        }

        /** What a measure is told as, if its difference is known. */
        private Optional<String> text(
                final PolicyMeasure measure, final IntFunction<String> words) {
            final ResultTable table = demand.table();
            return demand.rows()
                    .filter(row -> table.text(ComparisonColumns.POLICY, row).equals(policy))
                    .filter(row -> table.text(ComparisonColumns.COMPARED_WITH, row).equals(other))
                    .filter(
                            row ->
                                    table.text(ComparisonColumns.MEASURE, row)
                                            .equals(measure.title()))
                    .filter(row -> !Double.isNaN(difference(row)))
                    .mapToObj(words)
                    .findFirst();
        }

        private double difference(final int row) {
            return demand.table().number(ComparisonColumns.DIFFERENCE.get(0), row);
        }

        private String cost(final int row) {
            final double difference = difference(row);
            return difference == 0
                    ? "costs as much as " + other
                    : "costs "
                            + ComparedDemand.moreOrLess(difference, demand.words()::money)
                            + " than "
                            + other
                            + demand.change(ComparisonColumns.CHANGE, row);
        }

        private String service(final int row) {
            return difference(row) == 0
                    ? "serves as much"
                    : "serves "
                            + demand.difference(
                                    ComparisonColumns.DIFFERENCE, row, demand.words()::points);
        }
    }
}
