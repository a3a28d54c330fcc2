// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.node.InvalidSettingsException;

/** Settings that the CSV Reader refuses or warns of, by their keys. */
class CsvReaderSettingsTest extends CsvReaderCase {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "settings/column_delimiter||settings/column_delimiter",
                "settings/quote_char|ab|settings/quote_char",
                "settings/prepend_file_idx_to_row_id|true|prepend_file_idx_to_row_id",
                "settings/file_selection/path/path|''|settings/file_selection/path/path",
                "settings/file_selection/path/path|../../secret.csv|leads out",
                "settings/file_selection/path/path|..|leads out",
                "settings/file_selection/path/file_system_type|CUSTOM_URL|CUSTOM_URL",
                "settings/file_selection/path/file_system_specifier|knime.space|knime.space",
                "settings/file_selection/path/file_system_type|LOCAL|not absolute",
                "settings/file_selection/file_system_chooser__Internals/has_fs_port|true|has_fs_port",
                "settings/file_selection/filter_mode/filter_mode|FILES_IN_FOLDERS|filter_mode",
                "advanced_settings/append_path_column_Internals|true|append_path_column_Internals",
                "advanced_settings/quote_option|SOMETIMES|quote_option",
                "advanced_settings/decimal_separator|''|decimal_separator",
                "advanced_settings/thousands_separator|.|thousands_separator",
                "advanced_settings/maximum_number_of_columns|0|maximum_number_of_columns",
                "encoding/charset|UTF-99|encoding/charset",
                "encoding/charset|''|encoding/charset"
            })
    void whatCannotBeDone_isRefusedByItsKey(String key, String value, String expected) {
        node.set(key, value == null ? "" : value);

        assertMessage(assertThrows(InvalidSettingsException.class, node::load), expected);
    }

    @Test
    void negativeLimits_areRefusedOnlyIfUsed() throws InvalidSettingsException {
        node.set("limit_rows/max_rows", "-1").load();

        node.set("limit_rows/limit_data_rows", "true");
        assertMessage(
                assertThrows(InvalidSettingsException.class, node::load),
                "limit_rows/max_rows",
                "-1");
    }

    @Test
    void missingSettings_areNamed() throws InvalidSettingsException {
        node.settings().getNodeSettings("settings").removeConfig("has_column_header");
        assertMessage(
                assertThrows(InvalidSettingsException.class, node::load), "has_column_header");

        node.settings().removeConfig("settings");
        assertMessage(assertThrows(InvalidSettingsException.class, node::load), "5.8");
    }

    @Test
    void unknownAndIgnoredSettings_areWarnedOf() throws Exception {
        given("a\n1\n");
        node.settings().getNodeSettings("advanced_settings").addBoolean("a_new_option", true);
        node.settings().addNodeSettings("table_spec_config_Internals").addString("version", "V5_1");

        node.read();

        assertTrue(node.warning().contains("advanced_settings/a_new_option"), node.warning());
        assertTrue(node.warning().contains("table_spec_config_Internals"), node.warning());
    }

    @Test
    void tooManyColumns_areRefusedByTheSetting() throws IOException {
        given("a,b,c\n1,2,3\n").set("advanced_settings/maximum_number_of_columns", "2");

        assertMessage(assertThrows(IOException.class, node::read), "maximum_number_of_columns");
    }
}
