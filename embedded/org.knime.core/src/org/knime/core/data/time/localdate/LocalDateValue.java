// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.time.localdate;

import java.time.LocalDate;
import org.knime.core.data.DataValue;

/** A date without time zone. */
public interface LocalDateValue extends DataValue {

    /** Returns the date. */
    LocalDate getLocalDate();
}
