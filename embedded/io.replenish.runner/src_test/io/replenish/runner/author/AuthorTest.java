// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.embedded.settings.SettingsXml;
import io.replenish.runner.csv.CsvReaderNodeFactory;
import io.replenish.runner.csv.CsvWriterNodeFactory;
import io.replenish.runner.workflow.NodeEntry;
import io.replenish.runner.workflow.NodeFinder;
import io.replenish.runner.workflow.Workflow;
import io.replenish.runner.workflow.WorkflowReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.config.base.AbstractConfigEntry;
import org.knime.core.node.config.base.ConfigBase;

class AuthorTest {

    private static final String READER =
            "org.knime.base.node.io.filehandling.csv.reader.CSVTableReaderNodeFactory";
    private static final String WRITER =
            "org.knime.base.node.io.filehandling.csv.writer.CSVWriter2NodeFactory";

    private static final NodeFinder NODES =
            () ->
                    List.of(
                            new NodeEntry(
                                    READER,
                                    "/io/read",
                                    "io.replenish.runner",
                                    CsvReaderNodeFactory::new),
                            new NodeEntry(
                                    WRITER,
                                    "/io/write",
                                    "io.replenish.runner",
                                    CsvWriterNodeFactory::new),
                            new NodeEntry(
                                    "broken.Factory",
                                    "/",
                                    "broken.bundle",
                                    () -> {
                                        throw new IllegalStateException("no licence");
                                    }));

    private static final String SPEC =
            """
            {
              "name": "csv-workflow",
              "description": "Reads sales & writes <them> back.",
              "author": "Somebody",
              "created": "2026-01-31T12:30:00Z",
              "annotations": [
                {"text": "<h3>Read</h3>", "x": 60, "y": 40, "width": 260, "height": 160, "colour": "#FFD800"}
              ],
              "nodes": [
                {"id": 1, "factory": "%s", "x": 100, "y": 100, "label": "the sales",
                 "settings": {"settings": {"file_selection": {"path": {"path": "in.csv"}}}}},
                {"id": 2, "factory": "%s", "x": 260, "y": 100,
                 "settings": {"settings": {"file_chooser_settings": {"path": {"path": "out.csv"}}}}}
              ],
              "connections": [["1:1", "2:1"]]
            }
            """
                    .replaceFirst("%s", READER)
                    .replaceFirst("%s", WRITER);

    @TempDir private Path folder;

    private Path target;

    @BeforeEach
    void nameTarget() {
        target = folder.resolve("target");
    }

    private void write(String spec) throws IOException {
        Author.write(Files.writeString(folder.resolve("spec.json"), spec), target, NODES);
    }

    private static NodeSettings xml(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return SettingsXml.read(in);
        }
    }

    /** A file of the same workflow as KNIME saved it. */
    private static NodeSettings knimes(String name) throws IOException {
        try (InputStream in =
                AuthorTest.class.getResourceAsStream("/fixtures/knime-5.9-csv/" + name)) {
            return SettingsXml.read(in);
        }
    }

    /** All entries as {@code path:type}, in order. */
    private static List<String> structure(ConfigBase config, String prefix) {
        List<String> keys = new ArrayList<>();
        for (String key : config.keySet()) {
            AbstractConfigEntry entry = config.getEntry(key);
            keys.add(prefix + key + ":" + entry.getType());
            if (entry instanceof ConfigBase group) {
                keys.addAll(structure(group, prefix + key + "/"));
            }
        }
        return keys;
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV Reader (#1)", "CSV Writer (#2)"})
    void nodesAreWrittenAsKnimeWritesThem(String node) throws IOException {
        write(SPEC);

        List<String> knimes = structure(knimes(node + "/settings.xml"), "");
        // what only a node has that was configured or has run
        knimes.removeIf(key -> key.startsWith("nodecontainer_message") || key.startsWith("ports/"));
        List<String> ours = structure(xml(target.resolve(node).resolve("settings.xml")), "");
        ours.removeIf(key -> key.startsWith("nodeAnnotation"));
        assertEquals(String.join("\n", knimes), String.join("\n", ours));
    }

    @Test
    void graphIsWrittenAsKnimeWritesIt() throws IOException {
        write(SPEC);

        List<String> knimes = structure(knimes("workflow.knime"), "");
        knimes.removeIf(key -> key.startsWith("nodecontainer_message"));
        assertEquals(
                String.join("\n", knimes),
                String.join("\n", structure(xml(target.resolve("workflow.knime")), "")));
    }

    @Test
    void theRunnerReadsWhatIsWritten() throws Exception {
        write(SPEC);

        Workflow workflow = WorkflowReader.read(target);

        assertEquals(
                List.of("CSV Reader", "CSV Writer"),
                workflow.nodes().stream().map(n -> n.name()).toList());
        assertEquals("the sales", workflow.nodes().get(0).annotation());
        assertEquals(1, workflow.connections().size());
    }

    @Test
    void statesAreThoseOfOpening_settingsAreTheDefaultsWithTheOverrides() throws Exception {
        write(SPEC);

        NodeSettings reader = xml(target.resolve("CSV Reader (#1)/settings.xml"));
        NodeSettings settings = reader.getNodeSettings("model").getNodeSettings("settings");
        assertEquals("CONFIGURED", reader.getString("state"));
        assertEquals(
                "IDLE",
                xml(target.resolve("CSV Writer (#2)/settings.xml")).getString("state"),
                "behind columns that are not known");
        assertEquals("IDLE", xml(target.resolve("workflow.knime")).getString("state"));
        assertEquals(READER, reader.getString("factory"));
        assertEquals("org.knime.base", reader.getString("node-bundle-symbolic-name"));
        assertEquals(
                "in.csv",
                settings.getNodeSettings("file_selection")
                        .getNodeSettings("path")
                        .getString("path"));
        assertTrue(settings.getBoolean("has_column_header"));
        assertEquals(
                List.of("File System Connection", "Data Table"),
                List.copyOf(reader.getNodeSettings("node_creation_config").keySet()));
    }

    @Test
    void authorAndDescriptionAreKept() throws Exception {
        write(SPEC);

        NodeSettings author =
                xml(target.resolve("workflow.knime")).getNodeSettings("authorInformation");
        assertEquals("Somebody", author.getString("authored-by"));
        assertEquals("2026-01-31 12:30:00 +0000", author.getString("authored-when"));
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <workflow-metadata content-type="text/plain" \
                xmlns="http://www.knime.org/core/node/workflow/metadata/v1.0">
                    <last-modified>2026-01-31T12:30:00.000Z</last-modified>
                    <description>Reads sales &amp; writes &lt;them&gt; back.</description>
                </workflow-metadata>
                """,
                Files.readString(target.resolve("workflow-metadata.xml")));
    }

    @Test
    void noteHasItsPlaceAndColour() throws Exception {
        write(SPEC);

        NodeSettings note =
                xml(target.resolve("workflow.knime"))
                        .getNodeSettings("annotations")
                        .getNodeSettings("annotation_0");
        assertEquals("<h3>Read</h3>", note.getString("text"));
        assertEquals(0xFFD800, note.getInt("borderColor"));
        assertEquals(260, note.getInt("width"));
    }

    @Test
    void sameSpecification_givesTheSameFilesAndNoAbsolutePath() throws IOException {
        write(SPEC);
        Map<String, String> first = files();
        Files.createDirectory(target.resolve("Old Node (#7)"));
        Files.writeString(target.resolve("Old Node (#7)/settings.xml"), "<config/>");
        Files.createDirectory(target.resolve("data"));
        Files.writeString(target.resolve("data/in.csv"), "kept");

        write(SPEC);

        Map<String, String> second = files();
        assertEquals("kept", second.remove("data/in.csv"));
        assertEquals(first, second);
        assertFalse(String.join("", first.values()).contains(folder.toString()));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(target)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(
                        target.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        }
        return contents;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name\"|\"nam\"|nam",
                "\"author\": \"Somebody\",||author",
                "\"id\": 2|\"id\": 1|id 1",
                "\"2:1\"|\"3:1\"|node 3",
                "\"2:1\"|\"2:2\"|no port 2",
                "\"1:1\"|\"1:2\"|no port 2",
                "\"1:1\"|\"1\"|node:port",
                "[\"1:1\", \"2:1\"]|[\"1:1\"]|two ends",
                "2026-01-31T12:30:00Z|yesterday|yesterday",
                "#FFD800|yellow|yellow",
                "CSVTableReaderNodeFactory|NoSuchFactory|NoSuchFactory",
                "org.knime.base.node.io.filehandling.csv.reader.CSVTableReaderNodeFactory|broken.Factory|no licence",
                "\"file_selection\"|\"file_choice\"|file_choice",
                "\"in.csv\"}}}|7}}}|of type string",
                "\"path\": {\"path\": \"in.csv\"}|\"path\": \"in.csv\"|must be an object",
                "\"path\": {\"path\": \"in.csv\"}|\"path\": {\"path\": \"\"}|refuses its settings",
                "\"label\": \"the sales\"|\"optionalPorts\": [\"Calendar\"]|Calendar",
                "{|{ oops|line"
            })
    void mistakesAreRefusedByName(String right, String wrong, String expected) throws IOException {
        String spec = SPEC.replace(right, wrong == null ? "" : wrong);

        IOException e = assertThrows(IOException.class, () -> write(spec));

        assertTrue(e.getMessage().contains(expected), e.getMessage());
        assertFalse(Files.exists(target));
    }

    @Test
    void dataAreaMayBeThereFirst() throws IOException {
        Files.createDirectories(target.resolve("data"));
        Files.writeString(target.resolve("data/in.csv"), "first");

        write(SPEC);

        assertEquals("first", files().get("data/in.csv"));
        assertTrue(Files.exists(target.resolve("workflow.knime")));
    }

    @Test
    void folderThatIsNoWorkflow_isNotTouched() throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("thesis.txt"), "mine");

        IOException e = assertThrows(IOException.class, () -> write(SPEC));

        assertTrue(e.getMessage().contains(target.toString()), e.getMessage());
        assertEquals(List.of("thesis.txt"), List.copyOf(files().keySet()));
    }
}
