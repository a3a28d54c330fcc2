// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config.base;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

class ConfigBaseTest {

    private final NodeSettings settings = new NodeSettings("model");

    private void assertNamesKey(final Executable getter) {
        final String message = assertThrows(InvalidSettingsException.class, getter).getMessage();
        assertTrue(message.contains("\"gone\""), message);
    }

    @Test
    void getterOfAbsentSetting_throwsAndNamesTheKey() {
        assertNamesKey(() -> settings.getInt("gone"));
        assertNamesKey(() -> settings.getLong("gone"));
        assertNamesKey(() -> settings.getDouble("gone"));
        assertNamesKey(() -> settings.getFloat("gone"));
        assertNamesKey(() -> settings.getShort("gone"));
        assertNamesKey(() -> settings.getByte("gone"));
        assertNamesKey(() -> settings.getChar("gone"));
        assertNamesKey(() -> settings.getBoolean("gone"));
        assertNamesKey(() -> settings.getString("gone"));
        assertNamesKey(() -> settings.getStringArray("gone"));
        assertNamesKey(() -> settings.getNodeSettings("gone"));
    }

    @Test
    void getterOfOtherType_throwsAndSaysWhichTypeItIs() {
        settings.addInt("x", 1);
        final String message =
                assertThrows(InvalidSettingsException.class, () -> settings.getLong("x"))
                        .getMessage();
        assertTrue(message.contains("xint"), message);
        assertThrows(InvalidSettingsException.class, () -> settings.getNodeSettings("x"));
    }

    @Test
    void getterWithDefault_returnsItForAbsentSettingAndOtherType() {
        settings.addString("text", "1");
        for (final String key : List.of("gone", "text")) {
            assertEquals(7, settings.getInt(key, 7));
            assertEquals(7L, settings.getLong(key, 7L));
            assertEquals(7.5, settings.getDouble(key, 7.5));
            assertEquals(7.5f, settings.getFloat(key, 7.5f));
            assertEquals((short) 7, settings.getShort(key, (short) 7));
            assertEquals((byte) 7, settings.getByte(key, (byte) 7));
            assertEquals('7', settings.getChar(key, '7'));
            assertTrue(settings.getBoolean(key, true));
            assertArrayEquals(new int[] {7}, settings.getIntArray(key, 7));
        }
        assertEquals("def", settings.getString("gone", "def"));
        assertEquals("1", settings.getString("text", "def"));
    }

    @Test
    void nullString_isAValueAndNotTheDefault() throws InvalidSettingsException {
        settings.addString("x", null);
        assertTrue(settings.containsKey("x"));
        assertNull(settings.getString("x"));
        assertNull(settings.getString("x", "def"));
    }

    @Test
    void arraysOfEveryType_comeBack() throws InvalidSettingsException {
        settings.addIntArray("i", 1, -2);
        settings.addLongArray("l", Long.MIN_VALUE);
        settings.addDoubleArray("d", 0.5, Double.NaN);
        settings.addFloatArray("f", 0.5f);
        settings.addShortArray("s", (short) 3);
        settings.addByteArray("b", (byte) 4);
        settings.addCharArray("c", 'x', 'y');
        settings.addBooleanArray("z", true, false);
        settings.addStringArray("t", "", null);

        assertArrayEquals(new int[] {1, -2}, settings.getIntArray("i"));
        assertArrayEquals(new long[] {Long.MIN_VALUE}, settings.getLongArray("l"));
        assertArrayEquals(new double[] {0.5, Double.NaN}, settings.getDoubleArray("d"));
        assertArrayEquals(new float[] {0.5f}, settings.getFloatArray("f"));
        assertArrayEquals(new short[] {3}, settings.getShortArray("s"));
        assertArrayEquals(new byte[] {4}, settings.getByteArray("b"));
        assertArrayEquals(new char[] {'x', 'y'}, settings.getCharArray("c"));
        assertArrayEquals(new boolean[] {true, false}, settings.getBooleanArray("z"));
        assertArrayEquals(new String[] {"", null}, settings.getStringArray("t"));
    }

    @Test
    void nullArray_isAValueAndNotTheDefault() throws InvalidSettingsException {
        settings.addDoubleArray("x", (double[]) null);
        assertNull(settings.getDoubleArray("x"));
        assertNull(settings.getDoubleArray("x", 1, 2));
    }

    @Test
    void arrayThatClaimsMoreElementsThanItHas_isRefusedBeforeMemoryIsTaken() {
        settings.addIntArray("x", 1, 2);
        ((ConfigBase) settings.getEntry("x")).addInt("array-size", Integer.MAX_VALUE);
        final String message =
                assertThrows(InvalidSettingsException.class, () -> settings.getIntArray("x"))
                        .getMessage();
        assertTrue(message.contains("\"x\""), message);
        assertArrayEquals(new int[] {9}, settings.getIntArray("x", 9));
    }

    @Test
    void arrayWithAnElementMissing_isRefused() {
        settings.addIntArray("x", 1, 2, 3);
        ((ConfigBase) settings.getEntry("x")).removeConfig("1");
        assertThrows(InvalidSettingsException.class, () -> settings.getIntArray("x"));
    }

    @Test
    void keys_keepTheOrderOfTheirFirstAddition() {
        settings.addInt("b", 1);
        settings.addInt("a", 2);
        settings.addInt("b", 3);
        assertEquals(List.of("b", "a"), List.copyOf(settings.keySet()));
        assertEquals(3, settings.getInt("b", 0));
        assertThrows(UnsupportedOperationException.class, () -> settings.keySet().clear());
    }

    @Test
    void child_isTheSameObjectWheneverItIsAskedFor() throws InvalidSettingsException {
        settings.addNodeSettings("child").addInt("x", 1);
        assertSame(settings.getNodeSettings("child"), settings.getNodeSettings("child"));
        assertEquals(1, settings.getNodeSettings("child").getInt("x"));
    }

    @Test
    void copy_isIndependentOfTheOriginal() throws InvalidSettingsException {
        settings.addNodeSettings("child").addInt("x", 1);
        final NodeSettings copy = new NodeSettings("model");
        settings.copyTo(copy);
        assertTrue(copy.isIdentical(settings));

        copy.getNodeSettings("child").addInt("x", 2);
        assertEquals(1, settings.getNodeSettings("child").getInt("x"));
        assertFalse(copy.isIdentical(settings));
    }

    @Test
    void identity_looksAtKeysTypesValuesAndEverythingBelow() {
        final NodeSettings other = new NodeSettings("model");
        settings.addInt("x", 1);
        other.addLong("x", 1);
        assertFalse(settings.isIdentical(other));
        other.addInt("x", 1);
        assertTrue(settings.isIdentical(other));
        other.addInt("y", 1);
        assertFalse(settings.isIdentical(other));
        assertFalse(settings.isIdentical(null));
        assertFalse(settings.isIdentical(new NodeSettings("other")));
        assertEquals(settings, other, "equality looks at the key alone");
        assertNotEquals(settings, new NodeSettings("other"));
    }

    @Test
    void nullKey_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> settings.addInt(null, 1));
    }

    @Test
    void entryFromText_hasItsType() throws InvalidSettingsException {
        settings.addEntry(ConfigEntries.xdouble.createEntry("d", "1e3"));
        settings.addEntry(ConfigEntries.xboolean.createEntry("b", "yes"));
        assertEquals(1000.0, settings.getDouble("d"));
        assertFalse(settings.getBoolean("b"));
        assertThrows(
                IllegalArgumentException.class, () -> ConfigEntries.xint.createEntry("i", "x"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> ConfigEntries.config.createEntry("c", "x"));
    }
}
