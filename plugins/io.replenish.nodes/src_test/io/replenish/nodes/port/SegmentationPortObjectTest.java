// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.port;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.segmentation.ScoreRule;
import io.replenish.engine.segmentation.SegmentName;
import io.replenish.engine.segmentation.SegmentationModel;
import io.replenish.nodes.testing.PortRoundTrip;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;

class SegmentationPortObjectTest {

    private static SegmentationModel model(
            final double[][] cuts, final double[][] centres, final SegmentName... names) {
        return new SegmentationModel(
                LocalDate.of(2011, 12, 10),
                ScoreRule.QUANTILES_PLUS_ONE,
                cuts,
                new double[] {1.0 / 3, -2, 1e-300},
                new double[] {0, Math.PI, 7e15},
                centres,
                List.of(names));
    }

    private static SegmentationPortObject someObject() {
        return new SegmentationPortObject(
                model(
                        new double[][] {{1, 2, 3, 4}, {0.1, 0.2, 0.3, 0.4}, {-1, 0, 1, 1}},
                        new double[][] {{1, 2, 3}, {-0.0, 0.1, 1e-17}},
                        SegmentName.CHAMPIONS,
                        SegmentName.LOST));
    }

    private static SegmentationPortObject roundTrip(final SegmentationPortObject object)
            throws Exception {
        return PortRoundTrip.of(
                object,
                new SegmentationPortObject.Serializer(),
                object.getSpec(),
                new SegmentationPortObjectSpec.Serializer());
    }

    private static ModelContent saved() {
        final ModelContent content = new ModelContent("model");
        someObject().save(content, new ExecutionMonitor());
        return content;
    }

    private static String refusal(final ModelContent content) {
        final SegmentationPortObjectSpec spec = someObject().getSpec();
        return assertThrows(
                        InvalidSettingsException.class,
                        () ->
                                new SegmentationPortObject()
                                        .load(content, spec, new ExecutionMonitor()))
                .getMessage();
    }

    @Test
    void model_isReadAsItWasWrittenToTheLastBit() throws Exception {
        final SegmentationModel written = someObject().model();
        final SegmentationPortObject object = roundTrip(someObject());
        final SegmentationModel read = object.model();
        assertEquals(someObject(), object);
        assertEquals(written.analysisDate(), read.analysisDate());
        assertEquals(ScoreRule.QUANTILES_PLUS_ONE, read.rule());
        assertEquals(ScoreRule.QUANTILES_PLUS_ONE, object.getSpec().rule());
        assertArrayEquals(written.cuts(), read.cuts());
        assertArrayEquals(written.means(), read.means());
        assertArrayEquals(written.deviations(), read.deviations());
        assertArrayEquals(written.centres(), read.centres());
        assertEquals(written.names(), read.names());
    }

    @Test
    void modelWithoutSegments_isReadAsItWasWritten() throws Exception {
        final SegmentationPortObject object =
                roundTrip(new SegmentationPortObject(model(new double[3][0], new double[0][])));
        assertEquals(List.of(), object.model().names());
        assertEquals("0 segments as of 2011-12-10: ", object.getSummary());
    }

    @Test
    void segmentOfANewerVersion_isNamedWithTheWayOut() {
        final ModelContent content = saved();
        content.addStringArray("segments", "CHAMPIONS", "MARTIANS");
        final String message = refusal(content);
        assertTrue(message.contains("MARTIANS") && message.contains("update"), message);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 9, Integer.MAX_VALUE})
    void wrongNumberOfRows_isDamage(final int rows) throws Exception {
        final ModelContent content = saved();
        content.getModelContent("centres").addInt("rows", rows);
        assertTrue(refusal(content).contains("damaged"));
    }

    @Test
    void numbersThatAreNoneOrNotEnough_areDamage() {
        final ModelContent nan = saved();
        nan.addDoubleArray("means", 1, Double.NaN, 3);
        assertTrue(refusal(nan).contains("damaged"));
        final ModelContent few = saved();
        few.addDoubleArray("deviations", 1, 2);
        assertTrue(refusal(few).contains("damaged"));
        final ModelContent date = saved();
        date.addString("analysisDate", "10.12.2011");
        assertTrue(refusal(date).contains("damaged"));
    }
}
