// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config.base;

import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.knime.core.node.InvalidSettingsException;

/** A tree of settings; keeps the order in which entries are added. */
public abstract class ConfigBase extends AbstractConfigEntry implements ConfigBaseRO, ConfigBaseWO {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, AbstractConfigEntry> entries = new LinkedHashMap<>();

    /** Creates an empty tree. */
    public ConfigBase(final String key) {
        super(ConfigEntries.config, key);
    }

    /** Returns a new tree of this kind. */
    public abstract ConfigBase getInstance(String key);

    /** Adds the entry itself, not a copy. */
    protected void put(final AbstractConfigEntry e) {
        entries.put(e.getKey(), e);
    }

    /** Returns the entry of the key, null if there is none. */
    protected AbstractConfigEntry get(final String key) {
        return entries.get(key);
    }

    @Override
    public final ConfigBase addConfigBase(final String key) {
        final ConfigBase config = getInstance(key);
        put(config);
        return config;
    }

    @Override
    public final ConfigBase getConfigBase(final String key) throws InvalidSettingsException {
        if (get(key) instanceof ConfigBase config) {
            return config;
        }
        throw missing("Config", key);
    }

    /** Removes and returns the entry of the key, null if there is none. */
    public final AbstractConfigEntry removeConfig(final String key) {
        return entries.remove(key);
    }

    /** Returns the entry of the key, null if there is none. */
    public AbstractConfigEntry getEntry(final String key) {
        return get(key);
    }

    /** Adds the entry itself, not a copy. */
    public void addEntry(final AbstractConfigEntry entry) {
        put(entry);
    }

    @Override
    public Set<String> keySet() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    @Override
    public boolean containsKey(final String key) {
        return entries.containsKey(key);
    }

    @Override
    public final Iterator<String> iterator() {
        return keySet().iterator();
    }

    /** Copies everything in this tree to the other one. */
    public void copyTo(final ConfigBaseWO dest) {
        for (final AbstractConfigEntry e : entries.values()) {
            if (e instanceof ConfigBase config) {
                config.copyTo(dest.addConfigBase(e.getKey()));
            } else {
                ((ConfigBase) dest).put(e);
            }
        }
    }

    @Override
    boolean sameValue(final AbstractConfigEntry other) {
        final Map<String, AbstractConfigEntry> theirs = ((ConfigBase) other).entries;
        return entries.size() == theirs.size()
                && entries.values().stream().allMatch(e -> e.isIdentical(theirs.get(e.getKey())));
    }

    @Override
    public final String toStringValue() {
        return entries.values().toString();
    }

    // ---- values

    private void addValue(final ConfigEntries type, final String key, final Serializable value) {
        put(new ValueEntry(type, key, value));
    }

    private boolean holds(final ConfigEntries type, final String key) {
        return get(key) instanceof ValueEntry e && e.getType() == type;
    }

    private Object value(final ConfigEntries type, final String name, final String key)
            throws InvalidSettingsException {
        if (holds(type, key)) {
            return ((ValueEntry) get(key)).value();
        }
        throw missing(name, key);
    }

    private Object value(final ConfigEntries type, final String key, final Object def) {
        return holds(type, key) ? ((ValueEntry) get(key)).value() : def;
    }

    private InvalidSettingsException missing(final String type, final String key) {
        return new InvalidSettingsException(
                type
                        + " for key \""
                        + key
                        + "\" not found"
                        + (containsKey(key) ? "; the setting is of type " + get(key).getType() : "")
                        + " (in \""
                        + getKey()
                        + "\").");
    }

    @Override
    public void addInt(final String key, final int value) {
        addValue(ConfigEntries.xint, key, value);
    }

    @Override
    public int getInt(final String key) throws InvalidSettingsException {
        return (Integer) value(ConfigEntries.xint, "Int", key);
    }

    @Override
    public int getInt(final String key, final int def) {
        return (Integer) value(ConfigEntries.xint, key, (Object) def);
    }

    @Override
    public void addDouble(final String key, final double value) {
        addValue(ConfigEntries.xdouble, key, value);
    }

    @Override
    public double getDouble(final String key) throws InvalidSettingsException {
        return (Double) value(ConfigEntries.xdouble, "Double", key);
    }

    @Override
    public double getDouble(final String key, final double def) {
        return (Double) value(ConfigEntries.xdouble, key, (Object) def);
    }

    @Override
    public void addFloat(final String key, final float value) {
        addValue(ConfigEntries.xfloat, key, value);
    }

    @Override
    public float getFloat(final String key) throws InvalidSettingsException {
        return (Float) value(ConfigEntries.xfloat, "Float", key);
    }

    @Override
    public float getFloat(final String key, final float def) {
        return (Float) value(ConfigEntries.xfloat, key, (Object) def);
    }

    @Override
    public void addChar(final String key, final char value) {
        addValue(ConfigEntries.xchar, key, value);
    }

    @Override
    public char getChar(final String key) throws InvalidSettingsException {
        return (Character) value(ConfigEntries.xchar, "Char", key);
    }

    @Override
    public char getChar(final String key, final char def) {
        return (Character) value(ConfigEntries.xchar, key, (Object) def);
    }

    @Override
    public void addShort(final String key, final short value) {
        addValue(ConfigEntries.xshort, key, value);
    }

    @Override
    public short getShort(final String key) throws InvalidSettingsException {
        return (Short) value(ConfigEntries.xshort, "Short", key);
    }

    @Override
    public short getShort(final String key, final short def) {
        return (Short) value(ConfigEntries.xshort, key, (Object) def);
    }

    @Override
    public void addLong(final String key, final long value) {
        addValue(ConfigEntries.xlong, key, value);
    }

    @Override
    public long getLong(final String key) throws InvalidSettingsException {
        return (Long) value(ConfigEntries.xlong, "Long", key);
    }

    @Override
    public long getLong(final String key, final long def) {
        return (Long) value(ConfigEntries.xlong, key, (Object) def);
    }

    @Override
    public void addByte(final String key, final byte value) {
        addValue(ConfigEntries.xbyte, key, value);
    }

    @Override
    public byte getByte(final String key) throws InvalidSettingsException {
        return (Byte) value(ConfigEntries.xbyte, "Byte", key);
    }

    @Override
    public byte getByte(final String key, final byte def) {
        return (Byte) value(ConfigEntries.xbyte, key, (Object) def);
    }

    @Override
    public void addBoolean(final String key, final boolean value) {
        addValue(ConfigEntries.xboolean, key, value);
    }

    @Override
    public boolean getBoolean(final String key) throws InvalidSettingsException {
        return (Boolean) value(ConfigEntries.xboolean, "Boolean", key);
    }

    @Override
    public boolean getBoolean(final String key, final boolean def) {
        return (Boolean) value(ConfigEntries.xboolean, key, (Object) def);
    }

    @Override
    public void addString(final String key, final String value) {
        addValue(ConfigEntries.xstring, key, value);
    }

    @Override
    public String getString(final String key) throws InvalidSettingsException {
        return (String) value(ConfigEntries.xstring, "String", key);
    }

    @Override
    public String getString(final String key, final String def) {
        return (String) value(ConfigEntries.xstring, key, (Object) def);
    }

    @Override
    public void addTransientString(final String key, final String value) {
        addValue(ConfigEntries.xtransientstring, key, value);
    }

    @Override
    public String getTransientString(final String key) {
        return (String) value(ConfigEntries.xtransientstring, key, (Object) null);
    }

    // ---- arrays

    @Override
    public void addIntArray(final String key, final int... values) {
        ConfigArrays.add(this, key, values, (a, k, i) -> a.addInt(k, values[i]));
    }

    @Override
    public int[] getIntArray(final String key) throws InvalidSettingsException {
        return ConfigArrays.get(
                this, key, int[]::new, (a, k, target, i) -> target[i] = a.getInt(k));
    }

    @Override
    public int[] getIntArray(final String key, final int... def) {
        return ConfigArrays.orElse(() -> getIntArray(key), def);
    }

    @Override
    public void addDoubleArray(final String key, final double... values) {
        ConfigArrays.add(this, key, values, (a, k, i) -> a.addDouble(k, values[i]));
    }

    @Override
    public double[] getDoubleArray(final String key) throws InvalidSettingsException {
        return ConfigArrays.get(
                this, key, double[]::new, (a, k, target, i) -> target[i] = a.getDouble(k));
    }

    @Override
    public double[] getDoubleArray(final String key, final double... def) {
        return ConfigArrays.orElse(() -> getDoubleArray(key), def);
    }

    @Override
    public void addFloatArray(final String key, final float... values) {
        ConfigArrays.add(this, key, values, (a, k, i) -> a.addFloat(k, values[i]));
    }

    @Override
    public float[] getFloatArray(final String key) throws InvalidSettingsException {
        return ConfigArrays.get(
                this, key, float[]::new, (a, k, target, i) -> target[i] = a.getFloat(k));
    }

    @Override
    public float[] getFloatArray(final String key, final float... def) {
        return ConfigArrays.orElse(() -> getFloatArray(key), def);
    }

    @Override
    public void addCharArray(final String key, final char... values) {
        ConfigArrays.add(this, key, values, (a, k, i) -> a.addChar(k, values[i]));
    }

    @Override
    public char[] getCharArray(final String key) throws InvalidSettingsException {
        return ConfigArrays.get(
                this, key, char[]::new, (a, k, target, i) -> target[i] = a.getChar(k));
    }

    @Override
    public char[] getCharArray(final String key, final char... def) {
        return ConfigArrays.orElse(() -> getCharArray(key), def);
    }

    @Override
    public void addShortArray(final String key, final short... values) {
        ConfigArrays.add(this, key, values, (a, k, i) -> a.addShort(k, values[i]));
    }

    @Override
    public short[] getShortArray(final String key) throws InvalidSettingsException {
        return ConfigArrays.get(
                this, key, short[]::new, (a, k, target, i) -> target[i] = a.getShort(k));
    }

    @Override
    public short[] getShortArray(final String key, final short... def) {
        return ConfigArrays.orElse(() -> getShortArray(key), def);
    }

    @Override
    public void addLongArray(final String key, final long... values) {
        ConfigArrays.add(this, key, values, (a, k, i) -> a.addLong(k, values[i]));
    }

    @Override
    public long[] getLongArray(final String key) throws InvalidSettingsException {
        return ConfigArrays.get(
                this, key, long[]::new, (a, k, target, i) -> target[i] = a.getLong(k));
    }

    @Override
    public long[] getLongArray(final String key, final long... def) {
        return ConfigArrays.orElse(() -> getLongArray(key), def);
    }

    @Override
    public void addByteArray(final String key, final byte... values) {
        ConfigArrays.add(this, key, values, (a, k, i) -> a.addByte(k, values[i]));
    }

    @Override
    public byte[] getByteArray(final String key) throws InvalidSettingsException {
        return ConfigArrays.get(
                this, key, byte[]::new, (a, k, target, i) -> target[i] = a.getByte(k));
    }

    @Override
    public byte[] getByteArray(final String key, final byte... def) {
        return ConfigArrays.orElse(() -> getByteArray(key), def);
    }

    @Override
    public void addBooleanArray(final String key, final boolean... values) {
        ConfigArrays.add(this, key, values, (a, k, i) -> a.addBoolean(k, values[i]));
    }

    @Override
    public boolean[] getBooleanArray(final String key) throws InvalidSettingsException {
        return ConfigArrays.get(
                this, key, boolean[]::new, (a, k, target, i) -> target[i] = a.getBoolean(k));
    }

    @Override
    public boolean[] getBooleanArray(final String key, final boolean... def) {
        return ConfigArrays.orElse(() -> getBooleanArray(key), def);
    }

    @Override
    public void addStringArray(final String key, final String... values) {
        ConfigArrays.add(this, key, values, (a, k, i) -> a.addString(k, values[i]));
    }

    @Override
    public String[] getStringArray(final String key) throws InvalidSettingsException {
        return ConfigArrays.get(
                this, key, String[]::new, (a, k, target, i) -> target[i] = a.getString(k));
    }

    @Override
    public String[] getStringArray(final String key, final String... def) {
        return ConfigArrays.orElse(() -> getStringArray(key), def);
    }
}
