// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.replenish.embedded.NodeAccess;
import io.replenish.embedded.ui.DefaultsCheck;
import io.replenish.embedded.ui.DialogCheck;
import io.replenish.embedded.ui.ParametersInput;
import io.replenish.nodes.testing.BundleFiles;
import io.replenish.nodes.testing.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.node.parameters.NodeParameters;

/** Dialogs are opened in the real KNIME only; what would break there is found here. */
class DialogsTest {

    /** No node has more inputs than this. */
    private static final int MANY_INPUTS = 8;

    /** All parameters classes of the bundle, found by their names in the sources. */
    static List<Class<? extends NodeParameters>> parameters() throws Exception {
        final Path sources = BundleFiles.of("src");
        final List<Class<? extends NodeParameters>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (final Path file :
                    files.filter(f -> f.toString().endsWith("Parameters.java")).toList()) {
                final String path = sources.relativize(file).toString();
                final String name =
                        path.substring(0, path.length() - ".java".length())
                                .replace('/', '.')
                                .replace('\\', '.');
                found.add(Class.forName(name).asSubclass(NodeParameters.class));
            }
        }
        return found;
    }

    @Test
    void thereAreDialogsToCheck() throws Exception {
        assertNotEquals(List.of(), parameters());
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void dialog_canBeOpened(final Class<? extends NodeParameters> type) {
        assertEquals(List.of(), DialogCheck.problems(type));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void defaults_areValidForWhateverInput(final Class<? extends NodeParameters> type) {
        final DataTableSpec unsuitable =
                Tables.spec("Petal length", DoubleCell.TYPE, "Order", BooleanCell.TYPE);
        assertEquals(
                List.of(),
                DefaultsCheck.problems(
                        type,
                        Map.of(
                                "no spec", inputs(null),
                                "an empty table", inputs(new DataTableSpec()),
                                "unsuitable columns", inputs(unsuitable))));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void dialog_opensBeforeOptionalInputsAreAdded(final Class<? extends NodeParameters> type)
            throws Exception {
        assertEquals(List.of(), DefaultsCheck.problems(type, Map.of("a new node", newNode(type))));
    }

    /** What a node has as it comes from the repository: no optional input, nothing connected. */
    private static ParametersInput newNode(final Class<? extends NodeParameters> type)
            throws Exception {
        final NodeFactory<NodeModel> factory =
                NodesBundleTest.factory(type.getName().replaceFirst("Parameters$", "NodeFactory"));
        final NodeAccess access = NodeAccess.get();
        final NodeModel model = access.createModel(factory, access.creationConfig(factory));
        final PortType[] in = access.inPortTypes(model);
        return ParametersInput.of(in, new PortObjectSpec[in.length], access.outPortTypes(model));
    }

    private static ParametersInput inputs(final DataTableSpec spec) {
        final DataTableSpec[] specs = new DataTableSpec[MANY_INPUTS];
        Arrays.fill(specs, spec);
        return ParametersInput.ofTables(specs);
    }
}
