// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** Marks values that a domain can bound. */
public interface BoundedValue extends DataValue {}
