// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import io.replenish.embedded.Extensions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IConfigurationElement;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.NodeLogger;
import org.knime.core.node.port.PortObject.PortObjectSerializer;
import org.knime.core.node.port.PortObjectSpec.PortObjectSpecSerializer;

/**
 * The port types that bundles contribute to the extension point {@code org.knime.core.PortType},
 * besides tables.
 *
 * <p>A contribution that cannot be loaded is logged and left out. An object class that nobody
 * contributes gets the nearest contributed type of its superclasses, in the end {@link
 * PortObject#TYPE}; outside Equinox, where nobody can contribute, it gets a type of its own.
 */
public final class PortTypeRegistry {

    private static final String EXTENSION_POINT = "org.knime.core.PortType";

    private static final NodeLogger LOGGER = NodeLogger.getLogger(PortTypeRegistry.class);

    private static final PortTypeRegistry INSTANCE =
            new PortTypeRegistry(() -> Extensions.elements(EXTENSION_POINT));

    private final Map<Class<? extends PortObject>, PortType> types = new LinkedHashMap<>();
    private final Map<Class<?>, PortObjectSerializer<PortObject>> objectSerializers =
            new HashMap<>();
    private final Map<Class<?>, PortObjectSpecSerializer<PortObjectSpec>> specSerializers =
            new HashMap<>();

    /**
     * Null once the contributions have been read, which is when somebody asks for the first time.
     */
    private Supplier<List<IConfigurationElement>> unread;

    private boolean hasContributions;

    PortTypeRegistry(final Supplier<List<IConfigurationElement>> contributions) {
        unread = contributions;
        register(
                new PortType(
                        PortObject.class, false, "Generic Port", PortType.DEFAULT_COLOR, false));
        register(new PortType(BufferedDataTable.class, false, "Table", 0, false));
        register(DataTableSpec.class, new TableSpecSerializer());
    }

    /** Returns the registry. */
    public static PortTypeRegistry getInstance() {
        return INSTANCE;
    }

    /**
     * All types before any serializer: creating one runs code of nodes, which may ask for a type.
     */
    private synchronized void readContributions() {
        if (unread != null) {
            final List<IConfigurationElement> elements = unread.get();
            unread = null;
            hasContributions = !elements.isEmpty();
            elements.forEach(e -> attempt(e, this::registerType));
            elements.forEach(e -> attempt(e, this::registerSerializers));
        }
    }

    /** Something to do with a contribution. */
    @FunctionalInterface
    private interface Step {
        void take(IConfigurationElement e) throws ReflectiveOperationException;
    }

    private static void attempt(final IConfigurationElement e, final Step step) {
        try {
            step.take(e);
        } catch (ReflectiveOperationException | LinkageError ex) {
            LOGGER.error(
                    "Port type \"" + e.getAttribute("name") + "\" is left out: " + ex.getMessage());
            LOGGER.debug("why the port type is left out", ex);
        }
    }

    private void register(final PortType type) {
        types.put(type.getPortObjectClass(), type);
    }

    private void registerType(final IConfigurationElement e) throws ReflectiveOperationException {
        register(
                new PortType(
                        Extensions.loadClass(e, "objectClass", PortObject.class),
                        false,
                        e.getAttribute("name"),
                        color(e.getAttribute("color")),
                        Boolean.parseBoolean(e.getAttribute("hidden"))));
    }

    @SuppressWarnings(
            "unchecked") // whoever contributes a serializer says that it is for this class
    private void registerSerializers(final IConfigurationElement e)
            throws ReflectiveOperationException {
        if (e.getAttribute("objectSerializer") != null) {
            objectSerializers.put(
                    Extensions.loadClass(e, "objectClass", PortObject.class),
                    create(
                            Extensions.loadClass(
                                    e, "objectSerializer", PortObjectSerializer.class)));
        }
        if (e.getAttribute("specSerializer") != null) {
            register(
                    Extensions.loadClass(e, "specClass", PortObjectSpec.class),
                    create(
                            Extensions.loadClass(
                                    e, "specSerializer", PortObjectSpecSerializer.class)));
        }
    }

    @SuppressWarnings(
            "unchecked") // whoever contributes a serializer says that it is for this class
    private void register(final Class<?> specClass, final PortObjectSpecSerializer<?> serializer) {
        specSerializers.put(specClass, (PortObjectSpecSerializer<PortObjectSpec>) serializer);
    }

    private static <T> T create(final Class<T> serializer) throws ReflectiveOperationException {
        return serializer.getDeclaredConstructor().newInstance();
    }

    /** Reads {@code #rrggbb}. */
    private static int color(final String text) {
        if (text == null) {
            return PortType.DEFAULT_COLOR;
        }
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            LOGGER.coding("Colour \"" + text + "\" of a port type is not of the form #rrggbb.");
            return PortType.DEFAULT_COLOR;
        }
        return Integer.parseInt(text.substring(1), 16);
    }

    /** Returns all types. */
    public synchronized Collection<PortType> availablePortTypes() {
        readContributions();
        return new ArrayList<>(types.values());
    }

    /** Returns the type of an object class. */
    public synchronized PortType getPortType(final Class<? extends PortObject> portClass) {
        final PortType known = types.get(portClass);
        if (known != null) {
            return known;
        }
        readContributions();
        return types.computeIfAbsent(portClass, this::typeOfUnknown);
    }

    private PortType typeOfUnknown(final Class<? extends PortObject> portClass) {
        final PortType own = new PortType(portClass, false, null, PortType.DEFAULT_COLOR, true);
        if (!hasContributions) {
            return own;
        }
        PortType nearest = types.get(PortObject.class);
        for (final PortType type : types.values()) {
            if (type.isSuperTypeOf(own) && nearest.isSuperTypeOf(type)) {
                nearest = type;
            }
        }
        return nearest;
    }

    /**
     * Returns the type of an object class, for a port that may stay unconnected if {@code
     * isOptional}.
     */
    public synchronized PortType getPortType(
            final Class<? extends PortObject> portClass, final boolean isOptional) {
        final PortType type = getPortType(portClass);
        return isOptional ? type.asOptional() : type;
    }

    /** Finds a contributed object class by its name. */
    public Optional<Class<? extends PortObject>> getObjectClass(final String className) {
        for (final PortType type : availablePortTypes()) {
            if (type.getPortObjectClass().getName().equals(className)) {
                return Optional.of(type.getPortObjectClass());
            }
        }
        return Optional.empty();
    }

    /** Finds the serializer of an object class. */
    public Optional<PortObjectSerializer<PortObject>> getObjectSerializer(
            final Class<? extends PortObject> objectClass) {
        readContributions();
        return Optional.ofNullable(objectSerializers.get(objectClass));
    }

    /** Finds the serializer of a spec class. */
    public Optional<PortObjectSpecSerializer<PortObjectSpec>> getSpecSerializer(
            final Class<? extends PortObjectSpec> specClass) {
        readContributions();
        return Optional.ofNullable(specSerializers.get(specClass));
    }
}
