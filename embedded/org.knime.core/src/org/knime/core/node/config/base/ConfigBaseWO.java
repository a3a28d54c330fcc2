// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config.base;

/** The writing side of a settings tree; an entry replaces an earlier one of the same key. */
public interface ConfigBaseWO {

    /** Adds an empty tree and returns it. */
    ConfigBase addConfigBase(String key);

    /** Returns the key of this tree. */
    String getKey();

    /** Adds an int. */
    void addInt(String key, int value);

    /** Adds a double. */
    void addDouble(String key, double value);

    /** Adds a float. */
    void addFloat(String key, float value);

    /** Adds a char. */
    void addChar(String key, char value);

    /** Adds a short. */
    void addShort(String key, short value);

    /** Adds a long. */
    void addLong(String key, long value);

    /** Adds a byte. */
    void addByte(String key, byte value);

    /** Adds a string, which may be null. */
    void addString(String key, String value);

    /** Adds a boolean. */
    void addBoolean(String key, boolean value);

    /** Adds an array; null is kept as such. */
    void addIntArray(String key, int... values);

    /** Adds an array; null is kept as such. */
    void addDoubleArray(String key, double... values);

    /** Adds an array; null is kept as such. */
    void addLongArray(String key, long... values);

    /** Adds an array; null is kept as such. */
    void addBooleanArray(String key, boolean... values);

    /** Adds an array; null is kept as such, elements may be null. */
    void addStringArray(String key, String... values);

    /** Adds an array; null is kept as such. */
    void addFloatArray(String key, float... values);

    /** Adds an array; null is kept as such. */
    void addByteArray(String key, byte... values);

    /** Adds an array; null is kept as such. */
    void addShortArray(String key, short... values);

    /** Adds an array; null is kept as such. */
    void addCharArray(String key, char... values);

    /** Adds a string that is never saved. */
    void addTransientString(String key, String value);
}
