// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/** The type of a port: which objects can pass. Two types of the same object class are equal. */
public final class PortType {

    /** Grey, as 0xAARRGGBB. */
    public static final int DEFAULT_COLOR = 0xff9b9b9b;

    private static final String OBJECT_CLASS = "object_class";

    private final Class<? extends PortObject> objectClass;
    private final Class<? extends PortObjectSpec> specClass;
    private final boolean optional;
    private final String name;
    private final int color;
    private final boolean hidden;

    PortType(
            final Class<? extends PortObject> objectClass,
            final boolean optional,
            final String name,
            final int color,
            final boolean hidden) {
        this.objectClass = objectClass;
        this.specClass = getPortObjectSpecClass(objectClass);
        this.optional = optional;
        this.name = name == null ? objectClass.getSimpleName() : name;
        this.color = color;
        this.hidden = hidden;
    }

    PortType asOptional() {
        return new PortType(objectClass, true, name, color, hidden);
    }

    /** Returns the name that users see. */
    public String getName() {
        return name;
    }

    /** Returns the colour as 0xAARRGGBB. */
    public int getColor() {
        return color;
    }

    /**
     * Returns the class of specs, which is what {@code getSpec()} of the object class is declared
     * to return.
     */
    public Class<? extends PortObjectSpec> getPortObjectSpecClass() {
        return specClass;
    }

    /** Returns the class of objects. */
    public Class<? extends PortObject> getPortObjectClass() {
        return objectClass;
    }

    /** Returns whether a port of this type may be left unconnected. */
    public boolean isOptional() {
        return optional;
    }

    /** Returns whether users are not offered this type. */
    public boolean isHidden() {
        return hidden;
    }

    /** Returns whether everything that passes the other type passes this one. */
    public boolean isSuperTypeOf(final PortType subType) {
        return objectClass.isAssignableFrom(subType.objectClass);
    }

    /** Returns whether the spec is null or of this type. */
    public boolean acceptsPortObjectSpec(final PortObjectSpec spec) {
        return spec == null || specClass.isInstance(spec);
    }

    /** Returns whether the class is null or of this type. */
    public boolean acceptsPortObjectClass(final Class<? extends PortObject> portObjectClass) {
        return portObjectClass == null || objectClass.isAssignableFrom(portObjectClass);
    }

    /** Returns whether the object is null or of this type. */
    public boolean acceptsPortObject(final PortObject obj) {
        return obj == null || objectClass.isInstance(obj);
    }

    /** Writes the object class. */
    public void save(final ConfigWO settings) {
        settings.addString(OBJECT_CLASS, objectClass.getName());
    }

    /**
     * Finds a type by its object class.
     *
     * @throws InvalidSettingsException if there is no such port type; the message names the class
     */
    public static PortType load(final ConfigRO settings) throws InvalidSettingsException {
        final String className = settings.getString(OBJECT_CLASS);
        final PortTypeRegistry registry = PortTypeRegistry.getInstance();
        return registry.getPortType(
                registry.getObjectClass(className)
                        .orElseThrow(
                                () ->
                                        new InvalidSettingsException(
                                                "Port type of class \""
                                                        + className
                                                        + "\" is not installed; install the extension that defines it.")));
    }

    /** Returns the class that {@code getSpec()} of the object class is declared to return. */
    public static Class<? extends PortObjectSpec> getPortObjectSpecClass(
            final Class<? extends PortObject> objectClass) {
        try {
            return objectClass
                    .getMethod("getSpec")
                    .getReturnType()
                    .asSubclass(PortObjectSpec.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "PortType(" + specClass.getSimpleName() + "," + objectClass.getSimpleName() + ")";
    }

    @Override
    public int hashCode() {
        return objectClass.hashCode();
    }

    @Override
    public boolean equals(final Object obj) {
        return obj instanceof PortType other && objectClass.equals(other.objectClass);
    }
}
