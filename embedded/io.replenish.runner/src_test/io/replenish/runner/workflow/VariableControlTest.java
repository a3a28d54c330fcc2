// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.runner.workflow.Variable.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.config.base.ConfigEntries;

class VariableControlTest {

    private final NodeSettings m_settings = settings();
    private final NodeSettings m_mask = new NodeSettings("variables");

    private static NodeSettings settings() {
        final var settings = new NodeSettings("model");
        settings.addInt("int", 0);
        settings.addLong("long", 0);
        settings.addShort("short", (short) 0);
        settings.addByte("byte", (byte) 0);
        settings.addDouble("double", 0);
        settings.addFloat("float", 0);
        settings.addString("string", "");
        settings.addBoolean("boolean", false);
        settings.addChar("char", ' ');
        settings.addEntry(ConfigEntries.xpassword.createEntry("password", "secret"));
        settings.addStringArray("strings", "a", "b");
        settings.addIntArray("ints", 1, 2, 3);
        settings.addNodeSettings("group").addString("inner", "");
        return settings;
    }

    private static Variable variable(final Type type, final String text) {
        final Object value =
                switch (type) {
                    case INTEGER -> Integer.valueOf(text);
                    case LONG -> Long.valueOf(text);
                    case DOUBLE -> Double.valueOf(text);
                    case BOOLEAN -> Boolean.valueOf(text);
                    default -> text;
                };
        return new Variable("v", type, value);
    }

    private void control(final String key, final String used, final String exposed) {
        final var leaf = new NodeSettings(key);
        leaf.addString("used_variable", used);
        leaf.addString("exposed_variable", exposed);
        m_mask.addString("version", "V_2019_09_13");
        m_mask.addNodeSettings("tree").addNodeSettings(leaf);
    }

    private List<Variable> apply(final Variable variable) throws InvalidSettingsException {
        return VariableControl.apply(m_settings, m_mask, Map.of("v", variable));
    }

    @ParameterizedTest
    @CsvSource({
        "int, INTEGER, -5, -5",
        "long, INTEGER, 5, 5",
        "long, LONG, 5000000000, 5000000000",
        "short, INTEGER, 32767, 32767",
        "byte, INTEGER, -128, -128",
        "double, INTEGER, 5, 5.0",
        "double, LONG, 5, 5.0",
        "double, DOUBLE, 0.1, 0.1",
        "float, DOUBLE, 0.5, 0.5",
        "string, STRING, text, text",
        "string, INTEGER, 5, 5",
        "string, DOUBLE, 5, 5.0",
        "string, BOOLEAN, true, true",
        "boolean, BOOLEAN, true, true",
        "boolean, STRING, TRUE, true",
        "char, STRING, ;, ;"
    })
    void variableThatFits_replacesTheSetting(
            final String key, final Type type, final String value, final String expected)
            throws Exception {
        control(key, "v", null);

        apply(variable(type, value));

        assertEquals(expected, m_settings.getEntry(key).toStringValue());
    }

    @ParameterizedTest
    @CsvSource({
        "int, LONG, 5",
        "int, DOUBLE, 5",
        "int, STRING, 5",
        "short, INTEGER, 32768",
        "byte, INTEGER, -129",
        "long, DOUBLE, 5",
        "double, STRING, 5",
        "double, BOOLEAN, true",
        "boolean, STRING, yes",
        "boolean, INTEGER, 1",
        "char, STRING, ab",
        "password, STRING, other",
        "group, STRING, text"
    })
    void variableThatDoesNotFit_isRefusedByName(
            final String key, final Type type, final String value) {
        control(key, "v", null);

        final var e =
                assertThrows(InvalidSettingsException.class, () -> apply(variable(type, value)));

        assertTrue(
                e.getMessage().contains("'" + key + "'") && e.getMessage().contains("'v'"),
                e.getMessage());
    }

    @Test
    void singleValue_replacesAnArrayOfItsType() throws Exception {
        control("strings", "v", null);
        apply(variable(Type.STRING, "only"));
        control("ints", "v", null);
        apply(variable(Type.INTEGER, "7"));

        assertArrayEquals(new String[] {"only"}, m_settings.getStringArray("strings"));
        assertArrayEquals(new int[] {7}, m_settings.getIntArray("ints"));
    }

    @Test
    void nestedSetting_isReachedByThePathOfTheTree() throws Exception {
        final var leaf =
                m_mask.addNodeSettings("tree").addNodeSettings("group").addNodeSettings("inner");
        leaf.addString("used_variable", "v");
        leaf.addString("exposed_variable", null);

        apply(variable(Type.STRING, "deep"));

        assertEquals("deep", m_settings.getNodeSettings("group").getString("inner"));
    }

    @Test
    void treeOfBefore2019_isReadWithoutVersion() throws Exception {
        m_mask.addNodeSettings("int").addString("used_variable", "v");

        apply(variable(Type.INTEGER, "3"));

        assertEquals(3, m_settings.getInt("int"));
    }

    @Test
    void missingVariable_isRefusedWithSettingAndVariable() {
        control("int", "absent", null);

        final var e =
                assertThrows(
                        InvalidSettingsException.class, () -> apply(variable(Type.INTEGER, "3")));

        assertTrue(
                e.getMessage().contains("'int'") && e.getMessage().contains("'absent'"),
                e.getMessage());
    }

    @Test
    void settingThatIsGone_isPassedOverAsInKnime() throws Exception {
        control("renamed", "v", null);

        assertEquals(List.of(), apply(variable(Type.INTEGER, "3")));
        assertEquals(0, m_settings.getInt("int"));
    }

    @ParameterizedTest
    @CsvSource({
        "int, INTEGER",
        "short, INTEGER",
        "byte, INTEGER",
        "long, LONG",
        "double, DOUBLE",
        "float, DOUBLE",
        "string, STRING",
        "char, STRING",
        "boolean, BOOLEAN"
    })
    void exposedSetting_becomesAVariableOfItsType(final String key, final Type type)
            throws Exception {
        control(key, null, "out");

        final var exposed = apply(variable(Type.INTEGER, "3"));

        assertEquals(1, exposed.size());
        assertEquals("out", exposed.get(0).name());
        assertEquals(type, exposed.get(0).type());
        assertEquals(m_settings.getEntry(key).toStringValue(), exposed.get(0).text());
    }

    @Test
    void settingBothControlledAndExposed_passesTheNewValueOn() throws Exception {
        control("int", "v", "out");

        assertEquals(
                List.of(new Variable("out", Type.INTEGER, 9)), apply(variable(Type.INTEGER, "9")));
    }
}
