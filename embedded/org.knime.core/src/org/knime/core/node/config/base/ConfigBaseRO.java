// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config.base;

import java.util.Iterator;
import java.util.Set;
import org.knime.core.node.InvalidSettingsException;

/**
 * The reading side of a settings tree.
 *
 * <p>A getter without default throws if there is no entry of that key <i>and type</i>; one with a
 * default returns it then.
 */
public interface ConfigBaseRO extends Iterable<String> {

    /** Returns the tree of the given key. */
    ConfigBase getConfigBase(String key) throws InvalidSettingsException;

    /** Returns the key of this tree. */
    String getKey();

    /** Returns an int. */
    int getInt(String key) throws InvalidSettingsException;

    /** Returns a double. */
    double getDouble(String key) throws InvalidSettingsException;

    /** Returns a char. */
    char getChar(String key) throws InvalidSettingsException;

    /** Returns a short. */
    short getShort(String key) throws InvalidSettingsException;

    /** Returns a long. */
    long getLong(String key) throws InvalidSettingsException;

    /** Returns a byte. */
    byte getByte(String key) throws InvalidSettingsException;

    /** Returns a string, null if it was saved as null. */
    String getString(String key) throws InvalidSettingsException;

    /** Returns the keys, in the order in which they were added. */
    Set<String> keySet();

    /** Returns whether there is an entry of the key, of any type. */
    boolean containsKey(String key);

    /** Returns a boolean. */
    boolean getBoolean(String key) throws InvalidSettingsException;

    /** Returns an int or the default. */
    int getInt(String key, int def);

    /** Returns an array, null if it was saved as null. */
    int[] getIntArray(String key) throws InvalidSettingsException;

    /** Returns an array or the default. */
    int[] getIntArray(String key, int... def);

    /** Returns a double or the default. */
    double getDouble(String key, double def);

    /** Returns an array, null if it was saved as null. */
    double[] getDoubleArray(String key) throws InvalidSettingsException;

    /** Returns an array or the default. */
    double[] getDoubleArray(String key, double... def);

    /** Returns a float. */
    float getFloat(String key) throws InvalidSettingsException;

    /** Returns a float or the default. */
    float getFloat(String key, float def);

    /** Returns a char or the default. */
    char getChar(String key, char def);

    /** Returns a byte or the default. */
    byte getByte(String key, byte def);

    /** Returns an array, null if it was saved as null. */
    long[] getLongArray(String key) throws InvalidSettingsException;

    /** Returns an array or the default. */
    long[] getLongArray(String key, long... def);

    /** Returns a short or the default. */
    short getShort(String key, short def);

    /** Returns a long or the default. */
    long getLong(String key, long def);

    /** Returns a boolean or the default. */
    boolean getBoolean(String key, boolean def);

    /** Returns an array, null if it was saved as null. */
    boolean[] getBooleanArray(String key) throws InvalidSettingsException;

    /** Returns an array or the default. */
    boolean[] getBooleanArray(String key, boolean... def);

    /** Returns a string or the default. */
    String getString(String key, String def);

    /** Returns an array, null if it was saved as null. */
    String[] getStringArray(String key) throws InvalidSettingsException;

    /** Returns an array or the default. */
    String[] getStringArray(String key, String... def);

    /** Returns an array, null if it was saved as null. */
    float[] getFloatArray(String key) throws InvalidSettingsException;

    /** Returns an array or the default. */
    float[] getFloatArray(String key, float... def);

    /** Returns an array, null if it was saved as null. */
    char[] getCharArray(String key) throws InvalidSettingsException;

    /** Returns an array or the default. */
    char[] getCharArray(String key, char... def);

    /** Returns an array, null if it was saved as null. */
    byte[] getByteArray(String key) throws InvalidSettingsException;

    /** Returns an array or the default. */
    byte[] getByteArray(String key, byte... def);

    /** Returns an array, null if it was saved as null. */
    short[] getShortArray(String key) throws InvalidSettingsException;

    /** Returns an array or the default. */
    short[] getShortArray(String key, short... def);

    /** Iterates over the keys. */
    @Override
    Iterator<String> iterator();

    /** Returns a string that is never saved, null if there is none. */
    String getTransientString(String key);
}
