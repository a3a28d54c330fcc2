// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.text;

import org.knime.node.parameters.updates.StateProvider;
import org.knime.node.parameters.widget.text.TextInputWidgetValidation.MaxLengthValidation;
import org.knime.node.parameters.widget.text.TextInputWidgetValidation.MinLengthValidation;
import org.knime.node.parameters.widget.text.TextInputWidgetValidation.PatternValidation;

/** Stands for "not set" in {@link TextInputWidget}. */
final class TextInputDefaults {

    private TextInputDefaults() {}

    abstract static class NoPlaceholder implements StateProvider<String> {}

    abstract static class NoPattern implements StateProvider<PatternValidation> {}

    abstract static class NoMaxLength implements StateProvider<MaxLengthValidation> {}

    abstract static class NoMinLength implements StateProvider<MinLengthValidation> {}
}
