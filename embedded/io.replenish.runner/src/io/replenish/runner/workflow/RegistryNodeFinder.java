// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import io.replenish.embedded.Extensions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.core.runtime.IConfigurationElement;
import org.knime.core.node.NodeFactory;

/**
 * The nodes of the extension registry. The runner's CSV Reader and CSV Writer are found by the
 * names of KNIME's own, whose settings they read, so that one workflow runs in both.
 */
public final class RegistryNodeFinder implements NodeFinder {

    private static final String EXTENSION_POINT = "org.knime.workbench.repository.nodes";

    /** Our class to the KNIME class that it stands for. */
    private static final Map<String, String> STANDS_FOR =
            Map.of(
                    "io.replenish.runner.csv.CsvReaderNodeFactory",
                    "org.knime.base.node.io.filehandling.csv.reader.CSVTableReaderNodeFactory",
                    "io.replenish.runner.csv.CsvWriterNodeFactory",
                    "org.knime.base.node.io.filehandling.csv.writer.CSVWriter2NodeFactory");

    @Override
    public List<NodeEntry> nodes() {
        return Extensions.elements(EXTENSION_POINT).stream()
                .filter(e -> "node".equals(e.getName()))
                .map(RegistryNodeFinder::entry)
                .sorted(Comparator.comparing(NodeEntry::category).thenComparing(NodeEntry::factory))
                .toList();
    }

    private static NodeEntry entry(final IConfigurationElement element) {
        final String className = element.getAttribute("factory-class");
        return new NodeEntry(
                STANDS_FOR.getOrDefault(className, className),
                Objects.requireNonNullElse(element.getAttribute("category-path"), "/"),
                element.getContributor().getName(),
                () -> (NodeFactory<?>) element.createExecutableExtension("factory-class"));
    }
}
