// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection;

import java.util.Objects;
import java.util.Optional;
import org.knime.node.parameters.persistence.Persist;
import org.knime.node.parameters.persistence.Persistable;

/**
 * A choice that is either a text, for instance the name of a column, or a constant, for instance
 * "none".
 *
 * @param <E> the type of the constants
 */
public final class StringOrEnum<E extends Enum<E>> implements Persistable {

    String m_regularChoice;

    @Persist(hidden = true)
    E m_specialChoice;

    /** For loading. */
    StringOrEnum() {}

    /** Creates the choice of a text. */
    public StringOrEnum(final String regularChoice) {
        m_regularChoice = regularChoice;
    }

    /** Creates the choice of a constant. */
    public StringOrEnum(final E specialChoice) {
        m_specialChoice = specialChoice;
    }

    /** Returns the chosen constant, empty if a text is chosen. */
    public Optional<E> getEnumChoice() {
        return m_regularChoice == null ? Optional.ofNullable(m_specialChoice) : Optional.empty();
    }

    /** Returns the chosen text, null if a constant is chosen. */
    public String getStringChoice() {
        return m_regularChoice;
    }

    @Override
    public boolean equals(final Object obj) {
        return obj instanceof StringOrEnum<?> other
                && Objects.equals(m_regularChoice, other.m_regularChoice)
                && Objects.equals(m_specialChoice, other.m_specialChoice);
    }

    @Override
    public int hashCode() {
        return Objects.hash(m_regularChoice, m_specialChoice);
    }
}
