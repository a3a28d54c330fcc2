// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.embedded.NodeInfo;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.layout.Layout;
import org.knime.node.parameters.layout.Section;
import org.knime.node.parameters.widget.choices.Label;

class OptionsDescriptionTest {

    enum Mode {
        @Label(value = "By mean", description = "Sum by count.")
        MEAN,
        MOVING_MEDIAN
    }

    @Section(title = "Limits", description = "What to leave out.")
    interface Limits {
        interface Upper {}
    }

    static final class Group implements NodeParameters {
        @Widget(title = "Inner", description = "In a group.")
        @Layout(Limits.Upper.class)
        double m_inner = 0.5;
    }

    static final class Element implements NodeParameters {
        @Widget(title = "Weight", description = "Of an element.")
        double m_weight = 1;
    }

    static final class Parameters implements NodeParameters {
        @Widget(title = "Mode", description = "How.")
        Mode m_mode = Mode.MOVING_MEDIAN;

        Group m_group = new Group();

        @Widget(title = "Horizon", description = "Periods.")
        Optional<Integer> m_horizon = Optional.empty();

        @Widget(title = "Elements", description = "Some.")
        Element[] m_elements = {};

        int m_notShown;
    }

    @Test
    void optionsAreListedBySectionWithKeyTypeAndDefault() {
        assertEquals(
                List.of(
                        new NodeInfo.OptionGroup(
                                "",
                                "",
                                List.of(
                                        new NodeInfo.Option(
                                                "model/mode",
                                                "Mode",
                                                "How.<ul><li><b>By mean</b> (MEAN): Sum by count.</li>"
                                                        + "<li><b>Moving median</b> (MOVING_MEDIAN)</li></ul>",
                                                "MEAN|MOVING_MEDIAN",
                                                "MOVING_MEDIAN"),
                                        new NodeInfo.Option(
                                                "model/horizon",
                                                "Horizon",
                                                "Periods.",
                                                "optional Integer",
                                                "0"),
                                        new NodeInfo.Option(
                                                "model/elements",
                                                "Elements",
                                                "Some.",
                                                "Element[]",
                                                ""),
                                        new NodeInfo.Option(
                                                "model/elements/*/weight",
                                                "Weight",
                                                "Of an element.",
                                                "double",
                                                ""))),
                        new NodeInfo.OptionGroup(
                                "Limits",
                                "What to leave out.",
                                List.of(
                                        new NodeInfo.Option(
                                                "model/group/inner",
                                                "Inner",
                                                "In a group.",
                                                "double",
                                                "0.5")))),
                OptionsDescription.describe("model", Parameters.class));
    }
}
