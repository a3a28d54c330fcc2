// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.author;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.node.NodeSettings;

class SettingsOverridesTest {

    private final NodeSettings settings = new NodeSettings("model");

    @BeforeEach
    void defaults() {
        settings.addInt("int", 1);
        settings.addLong("long", 1);
        settings.addDouble("double", 1);
        settings.addBoolean("flag", false);
        settings.addChar("char", 'a');
        settings.addString("text", "old");
        settings.addStringArray("texts", "a", "b", "c");
        settings.addIntArray("ints", 1);
        settings.addStringArray("none");
        settings.addNodeSettings("group").addString("inner", "old");
    }

    private void apply(String json) throws IOException {
        SettingsOverrides.apply(settings, new ObjectMapper().readTree(json), "model");
    }

    @Test
    void everyTypeKeepsItsType() throws Exception {
        apply(
                "{'int': -2, 'long': 3000000000, 'double': 2, 'flag': true, 'char': 'b', 'text': null, "
                                .replace('\'', '"')
                        + "\"group\": {\"inner\": \"new\"}}");

        assertEquals(-2, settings.getInt("int"));
        assertEquals(3_000_000_000L, settings.getLong("long"));
        assertEquals(2.0, settings.getDouble("double"));
        assertTrue(settings.getBoolean("flag"));
        assertEquals('b', settings.getChar("char"));
        assertNull(settings.getString("text"));
        assertEquals("new", settings.getNodeSettings("group").getString("inner"));
    }

    @Test
    void arraysAreReplacedAsAWhole() throws Exception {
        apply("{\"texts\": [\"x\"], \"ints\": [4, 5], \"none\": [\"new\"]}");

        assertArrayEquals(new String[] {"x"}, settings.getStringArray("texts"));
        assertArrayEquals(new int[] {4, 5}, settings.getIntArray("ints"));
        assertArrayEquals(new String[] {"new"}, settings.getStringArray("none"));

        apply("{\"texts\": []}");
        assertArrayEquals(new String[0], settings.getStringArray("texts"));
    }

    @Test
    void orderOfTheKeysStays() throws IOException {
        String before = String.join(",", settings.keySet());

        apply("{\"text\": \"new\", \"int\": 5}");

        assertEquals(before, String.join(",", settings.keySet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"txt\": \"x\"}|no setting model/txt",
                "{\"group\": {\"other\": 1}}|model/group/other",
                "{\"int\": 3000000000}|model/int",
                "{\"int\": 1.5}|model/int",
                "{\"int\": \"1\"}|model/int",
                "{\"flag\": \"true\"}|model/flag",
                "{\"char\": \"ab\"}|model/char",
                "{\"text\": 1}|model/text",
                "{\"double\": null}|model/double",
                "{\"group\": \"x\"}|model/group must be an object",
                "{\"group\": [1]}|model/group is no array",
                "{\"ints\": [1, \"x\"]}|model/ints/1",
                "{\"none\": [{}]}|model/none",
                "[1]|model must be an object"
            })
    void whatDoesNotFit_isRefusedByItsKey(String json, String expected) {
        IOException e = assertThrows(IOException.class, () -> apply(json));

        assertTrue(e.getMessage().contains(expected), e.getMessage());
    }
}
