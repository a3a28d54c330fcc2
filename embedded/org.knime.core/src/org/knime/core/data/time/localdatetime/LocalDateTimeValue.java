// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.time.localdatetime;

import java.time.LocalDateTime;
import org.knime.core.data.DataValue;

/** A date with a time of day, without time zone. */
public interface LocalDateTimeValue extends DataValue {

    /** Returns the date and time. */
    LocalDateTime getLocalDateTime();
}
