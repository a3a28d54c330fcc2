// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.updates;

/**
 * A name, as a class, for the value of a parameter; tied to its field by {@link ValueReference}.
 *
 * @param <V> the type of the field, boxed
 */
@SuppressWarnings("unused") // the type parameter is read by reflection
public interface ParameterReference<V> {}
