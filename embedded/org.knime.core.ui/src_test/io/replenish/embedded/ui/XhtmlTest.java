// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XhtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "<b>bold</b> and <i>more</i>",
                "a &lt; b &amp; c",
                "\u00e4 \u20ac"
            })
    void wellFormedFragments(final String text) {
        assertEquals(Optional.empty(), Xhtml.problem(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a < b", "a & b", "<br>", "<b>x</i>", "&nbsp;", "</fragment>"})
    void brokenFragments(final String text) {
        assertTrue(Xhtml.problem(text).isPresent());
    }
}
