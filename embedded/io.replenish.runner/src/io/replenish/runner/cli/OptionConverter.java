// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import io.replenish.runner.workflow.OptionOverride;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --option}. */
final class OptionConverter implements ITypeConverter<OptionOverride> {

    @Override
    public OptionOverride convert(final String value) {
        try {
            return OptionOverride.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
