// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.runner.workflow.Variable.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.node.NodeSettings;

class VariableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "x,1,int|x|INTEGER|1",
                "x=1,int|x|INTEGER|1",
                "x,-2.5e3,double|x|DOUBLE|-2500.0",
                "country=Eire,String|country|STRING|Eire",
                "country,\"Korea, Republic of\",String|country|STRING|Korea, Republic of",
                "country,'say \"hi\"',String|country|STRING|say \"hi\"",
                "country,\"a\\\"b\",String|country|STRING|a\"b",
                "country=Korea, Republic of,String|country|STRING|Korea, Republic of",
                "country=\"quoted\",String|country|STRING|quoted",
                "formula,a=b,String|formula|STRING|a=b",
                "formula=a=b,String|formula|STRING|a=b",
                "größe=ä,String|größe|STRING|ä"
            })
    void argumentOfEitherForm_isRead(
            final String argument, final String name, final Type type, final String value) {
        final var variable = Variable.parse(argument);

        assertEquals(name, variable.name());
        assertEquals(type, variable.type());
        assertEquals(value, variable.text());
    }

    @Test
    void emptyText_isAValue() {
        assertEquals("", Variable.parse("x=,String").text());
        assertEquals("", Variable.parse("x,,String").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x|neither name=value,type nor",
                "x,1|neither name=value,type nor",
                "x,a,b,String|neither name=value,type nor",
                "x,1,long|'long': use String, int or double",
                "x=1,integer|'integer': use String, int or double",
                "x,1.5,int|'1.5' is no int",
                "x,99999999999,int|'99999999999' is no int",
                "x=1;5,double|'1;5' is no double",
                ",1,int|a variable needs a name"
            })
    void wrongArgument_isRefusedWithTheReason(final String argument, final String reason) {
        final var e = assertThrows(IllegalArgumentException.class, () -> Variable.parse(argument));

        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"STRING,text", "INTEGER,-7", "LONG,9000000000", "DOUBLE,0.1", "BOOLEAN,true"})
    void savedVariable_isLoadedUnchanged(final Type type, final String value) throws Exception {
        final Object typed =
                switch (type) {
                    case INTEGER -> Integer.valueOf(value);
                    case LONG -> Long.valueOf(value);
                    case DOUBLE -> Double.valueOf(value);
                    case BOOLEAN -> Boolean.valueOf(value);
                    default -> value;
                };
        final var variable = new Variable("v", type, typed);
        final var settings = new NodeSettings("Var_0");

        variable.save(settings);

        assertEquals(variable, Variable.load(settings));
    }
}
