// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.embedded.settings.SettingsXml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

/** Settings that a real KNIME 5.9 saved: they are read as they are, and ours have the same keys. */
class KnimeSettingsTest {

    private static final String READER = "CSV Reader (#1)";
    private static final String WRITER = "CSV Writer (#2)";

    private static NodeSettings model(String name) throws IOException, InvalidSettingsException {
        try (InputStream in =
                KnimeSettingsTest.class.getResourceAsStream(
                        "/fixtures/knime-5.9-csv/" + name + "/settings.xml")) {
            return SettingsXml.read(in).getNodeSettings("model");
        }
    }

    @Test
    void readersSettingsAreUnderstood() throws IOException, InvalidSettingsException {
        CsvReaderSettings settings = CsvReaderSettings.load(model(READER));

        assertEquals(new FileLocation(FileLocation.Base.WORKFLOW_DATA, "in.csv"), settings.file());
        assertEquals(
                new CsvReaderSettings.Dialect(",", null, '"', '"', '#', false, true, 8192, true),
                settings.dialect());
        assertEquals(new CsvReaderSettings.Layout(true, false, false, false), settings.layout());
        assertEquals(new CsvReaderSettings.Extent(0, 0, Long.MAX_VALUE, 10_000), settings.extent());
        assertEquals(StandardCharsets.UTF_8, settings.charset());
    }

    @Test
    void writersSettingsAreUnderstood() throws IOException, InvalidSettingsException {
        CsvWriterSettings settings = CsvWriterSettings.load(model(WRITER));

        assertEquals(new FileLocation(FileLocation.Base.WORKFLOW_DATA, "out.csv"), settings.file());
        assertEquals(CsvWriterSettings.IfExists.FAIL, settings.ifExists());
        assertEquals(
                new CsvWriterSettings.Format(
                        ",",
                        System.lineSeparator(),
                        '"',
                        '"',
                        CsvWriterSettings.QuoteMode.STRINGS_ONLY,
                        "",
                        "",
                        '.',
                        false,
                        false),
                settings.format());
    }

    @ParameterizedTest
    @ValueSource(strings = {READER, WRITER})
    void defaultsHaveKnimesKeys(String node) throws IOException, InvalidSettingsException {
        SettingsTemplate ours =
                node.equals(READER) ? CsvReaderSettings.TEMPLATE : CsvWriterSettings.TEMPLATE;
        NodeSettings knimes = model(node);

        assertEquals(List.of(), ours.unknownKeys(knimes), "in KNIME's only");
        assertEquals(knimes.keySet(), ours.defaults().keySet());
    }
}
