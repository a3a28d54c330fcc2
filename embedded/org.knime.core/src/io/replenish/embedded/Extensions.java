// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded;

import java.util.List;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Contributions to extension points; outside Equinox there are none, and classes come from the
 * class path.
 */
public final class Extensions {

    private Extensions() {}

    /**
     * Returns the elements contributed to an extension point, such as {@code
     * org.knime.core.PortType}.
     */
    public static List<IConfigurationElement> elements(final String extensionPoint) {
        final IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null
                ? List.of()
                : List.of(registry.getConfigurationElementsFor(extensionPoint));
    }

    /**
     * Loads a class named by an element's attribute, from the contributing bundle.
     *
     * @param type what the class must be
     * @throws ClassNotFoundException if the attribute is missing, the bundle is gone, the class is
     *     not found or is not of that type; the message names bundle, element and class
     */
    public static <T> Class<? extends T> loadClass(
            final IConfigurationElement element, final String attribute, final Class<T> type)
            throws ClassNotFoundException {
        String where = element.getName() + "/@" + attribute;
        try {
            final String className = element.getAttribute(attribute);
            final String bundleName = element.getContributor().getName();
            where += "=\"" + className + "\" of bundle " + bundleName;
            if (className == null) {
                throw new ClassNotFoundException("attribute is missing");
            }
            return load(element, className).asSubclass(type);
        } catch (ClassNotFoundException
                | ClassCastException
                | InvalidRegistryObjectException
                | LinkageError e) {
            throw new ClassNotFoundException(
                    "Cannot load " + where + " as " + type.getName() + ": " + e.getMessage(), e);
        }
    }

    /** The registry knows the contributing bundle, whether or not this one has been started. */
    private static Class<?> load(final IConfigurationElement element, final String className)
            throws ClassNotFoundException {
        if (FrameworkUtil.getBundle(Extensions.class) == null) {
            return Class.forName(className, false, Extensions.class.getClassLoader());
        }
        final Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
        if (bundle == null) {
            throw new ClassNotFoundException("the bundle is not installed");
        }
        return bundle.loadClass(className);
    }
}
