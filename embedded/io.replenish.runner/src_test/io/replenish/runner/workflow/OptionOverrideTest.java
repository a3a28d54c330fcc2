// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

class OptionOverrideTest {

    private static NodeSettings model() {
        final var model = new NodeSettings("model");
        model.addInt("horizon", 6);
        model.addBoolean("seasonal", true);
        model.addNodeSettings("file").addString("path", "in.csv");
        return model;
    }

    @Test
    void argument_isSplitAtTheFirstTwoCommasAndTheLast() {
        final var option = OptionOverride.parse("5/3,file/path,a,b.csv,String");

        assertEquals(new NodeId(List.of(5, 3)), option.node());
        assertEquals(List.of("file", "path"), option.key());
        assertEquals("a,b.csv", option.value());
    }

    @Test
    void option_replacesTheEntryOfItsPath() throws Exception {
        final var model = model();

        OptionOverride.parse("1,file/path,other.csv,String").applyTo(model);
        OptionOverride.parse("1,horizon,12,int").applyTo(model);
        OptionOverride.parse("1,seasonal,no,boolean").applyTo(model);

        assertEquals("other.csv", model.getNodeSettings("file").getString("path"));
        assertEquals(12, model.getInt("horizon"));
        assertFalse(model.getBoolean("seasonal"));
    }

    @ParameterizedTest
    @CsvSource({
        "'1,file/name,x,String', there is no setting 'name'; there are path",
        "'1,folder/path,x,String', there is no setting 'folder'; there are",
        "'1,file,x,String', 'file' is a group of settings: name one of path below it",
        "'1,horizon,12,String', 'the setting has the type int, not String'",
        "'1,file/path,1,int', 'the setting has the type String, not int'",
        "'1,horizon/path,x,String', 'horizon' is a setting and has no settings below it"
    })
    void settingThatIsNotThereOrOfAnotherKind_isRefusedWithTheReason(
            final String argument, final String reason) {
        final var option = OptionOverride.parse(argument);

        final var e = assertThrows(InvalidSettingsException.class, () -> option.applyTo(model()));

        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|is not NODE,key/path,value,type",
                "1,a,b|is not NODE,key/path,value,type",
                "x,a,b,int|'b' is no int",
                "x,a,1,int|'x' is no node number",
                "1,a,b,integer|use one of",
                "1,a,300,byte|'300' is no byte",
                "1,a,xy,char|exactly one character"
            })
    void wrongArgument_isRefusedWithTheReason(final String argument, final String reason) {
        final var e =
                assertThrows(IllegalArgumentException.class, () -> OptionOverride.parse(argument));

        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }
}
