// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Creates column specs. */
public final class DataColumnSpecCreator {

    private static final AtomicInteger EMPTY_NAMES = new AtomicInteger();

    private String name;
    private DataType type;
    private DataColumnDomain domain;

    /** Starts with name and type, which must not be null; blanks around the name are dropped. */
    public DataColumnSpecCreator(final String name, final DataType type) {
        setName(name);
        setType(type);
        setDomain(null);
    }

    /** Starts with a copy. */
    public DataColumnSpecCreator(final DataColumnSpec cspec) {
        this(cspec.getName(), cspec.getType());
        setDomain(cspec.getDomain());
    }

    /** Sets the name; blanks around it are dropped, an empty one is replaced by a made-up one. */
    public void setName(final String name) {
        final String trimmed =
                Objects.requireNonNull(name, "The name of a column must not be null.").trim();
        this.name = trimmed.isEmpty() ? "<empty_" + EMPTY_NAMES.incrementAndGet() + ">" : trimmed;
    }

    /** Sets the type. */
    public void setType(final DataType type) {
        this.type = Objects.requireNonNull(type, "The type of a column must not be null.");
    }

    /** Returns the type. */
    public DataType getType() {
        return type;
    }

    /** Sets what is known of the values; null for nothing. */
    public void setDomain(final DataColumnDomain domain) {
        this.domain = domain == null ? new DataColumnDomain(null, null, null) : domain;
    }

    /** Creates the spec. */
    public DataColumnSpec createSpec() {
        return new DataColumnSpec(name, type, domain);
    }
}
