// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.ModelContent;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.config.base.ConfigBase;
import org.knime.core.node.config.base.ConfigEntries;

class SettingsXmlTest {

    /** As KNIME 5.9 writes it: attribute order, indentation, empty configs and escapes. */
    private static final String KNIME_FILE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <config xmlns="http://www.knime.org/2008/09/XMLConfig" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\
             xsi:schemaLocation="http://www.knime.org/2008/09/XMLConfig http://www.knime.org/XMLConfig_2008_09.xsd"\
             key="settings.xml">
                <entry key="node_file" type="xstring" value="settings.xml"/>
                <config key="flow_stack"/>
                <config key="model">
                    <entry key="quote_char" type="xstring" value="&quot;"/>
                    <entry key="row_delimiter" type="xstring" value="%%00010"/>
                    <entry key="limit" type="xlong" value="50"/>
                    <entry key="text" type="xstring" value="&lt;h3&gt;Read &amp; write&lt;/h3&gt;"/>
                    <config key="names">
                        <entry key="array-size" type="xint" value="1"/>
                        <entry key="0" type="xstring" value="ä"/>
                    </config>
                </config>
                <entry key="customDescription" type="xstring" isnull="true" value=""/>
                <entry key="hasContent" type="xboolean" value="false"/>
            </config>
            """;

    private static NodeSettings read(final String xml) throws IOException {
        return SettingsXml.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String write(final ConfigBase settings) throws IOException {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        SettingsXml.write(settings, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String messageFor(final String xml) {
        return assertThrows(IOException.class, () -> read(xml)).getMessage();
    }

    @Test
    void fileOfKnime_isWrittenAsItWasRead() throws IOException {
        assertEquals(KNIME_FILE, write(read(KNIME_FILE)));
    }

    @Test
    void valuesOfAllTypes_comeBackWithTypeAndOrder() throws Exception {
        final NodeSettings settings = new NodeSettings("all");
        settings.addString("string", "a\nb\"<%%00010>😀");
        settings.addString("null", null);
        settings.addString("empty", "");
        settings.addInt("int", Integer.MIN_VALUE);
        settings.addLong("long", Long.MAX_VALUE);
        settings.addDouble("double", Double.MIN_VALUE);
        settings.addDouble("nan", Double.NaN);
        settings.addDouble("infinite", Double.NEGATIVE_INFINITY);
        settings.addFloat("float", 0.1f);
        settings.addShort("short", Short.MIN_VALUE);
        settings.addByte("byte", Byte.MIN_VALUE);
        settings.addChar("char", '\0');
        settings.addBoolean("boolean", true);
        settings.addEntry(ConfigEntries.xpassword.createEntry("password", "02EF=="));
        settings.addEntry(ConfigEntries.xpassword.createEntry("no password", null));
        settings.addNodeSettings("child").addNodeSettings("grandchild").addInt("x", 1);

        final NodeSettings copy = read(write(settings));

        assertTrue(copy.isIdentical(settings), () -> copy + " differs from " + settings);
        assertEquals(List.copyOf(settings.keySet()), List.copyOf(copy.keySet()));
        assertEquals(ConfigEntries.xpassword, copy.getEntry("password").getType());
    }

    @Test
    void arrays_comeBackWithNullsAndLengths() throws Exception {
        final NodeSettings settings = new NodeSettings("arrays");
        settings.addStringArray("strings", "a", null, "");
        settings.addStringArray("null", (String[]) null);
        settings.addIntArray("none");

        final NodeSettings copy = read(write(settings));

        assertEquals(3, copy.getStringArray("strings").length);
        assertNull(copy.getStringArray("strings")[1]);
        assertNull(copy.getStringArray("null"));
        assertEquals(0, copy.getIntArray("none").length);
    }

    @Test
    void transientString_isNeverWritten() throws Exception {
        final NodeSettings settings = new NodeSettings("s");
        settings.addTransientString("secret", "hunter2");

        assertEquals("hunter2", settings.getTransientString("secret"));
        assertFalse(write(settings).contains("secret"));
        assertTrue(write(settings).endsWith("key=\"s\"/>\n"));
    }

    @Test
    void keysWithAnyCharacter_comeBack() throws Exception {
        final NodeSettings settings = new NodeSettings("k");
        for (final String key : List.of("", "a b", "<&\">", "line\nbreak\tand tab", "ä😀")) {
            settings.addInt(key, 1);
        }
        assertEquals(settings.keySet(), read(write(settings)).keySet());
    }

    @Test
    void modelContent_isReadAsSuch() throws Exception {
        final ModelContent content = new ModelContent("m");
        content.addModelContent("child").addDouble("x", 1.5);
        final var copy =
                ModelContent.loadFromXML(
                        new ByteArrayInputStream(write(content).getBytes(StandardCharsets.UTF_8)));
        assertEquals(1.5, copy.getModelContent("child").getDouble("x"));
    }

    @Test
    void writing_leavesTheStreamOpen() throws IOException {
        final boolean[] closed = new boolean[1];
        final ByteArrayOutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        SettingsXml.write(new NodeSettings("x"), out);
        assertFalse(closed[0]);
    }

    @Test
    void externalEntity_isRefusedAndNotRead(@TempDir final Path dir) throws IOException {
        final Path secret = Files.writeString(dir.resolve("secret.txt"), "top secret");
        final String message =
                messageFor(
                        "<?xml version=\"1.0\"?>\n<!DOCTYPE config [<!ENTITY x SYSTEM \""
                                + secret.toUri()
                                + "\">]>\n<config key=\"a\"><entry key=\"b\" type=\"xstring\" value=\"&x;\"/></config>");
        assertTrue(message.contains("DOCTYPE"), message);
        assertFalse(message.contains("top secret"), message);
    }

    @Test
    void entityBomb_isRefused() {
        final String message =
                messageFor(
                        "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]>"
                                + "<config key=\"a\"/>");
        assertTrue(message.contains("not allowed"), message);
    }

    @Test
    void brokenXml_isReportedWithItsLine() {
        final String message =
                messageFor(
                        "<config key=\"a\">\n<entry key=\"b\" type=\"xint\" value=\"1\">\n</config>");
        assertTrue(message.startsWith("line 3: "), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "no xml", "<config key=\"a\">"})
    void whatIsNoDocument_isReported(final String text) {
        assertTrue(messageFor(text).startsWith("line "), text);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "<setting key='x'/>, <setting>",
        "<entry type='xint' value='1'/>, has no key",
        "<entry key='x' type='xfoo' value='1'/>, xfoo",
        "<entry key='x' value='1'/>, unknown type",
        "<entry key='x' type='xint'/>, has no value",
        "<entry key='x' type='xint' value='1.5'/>, 1.5",
        "<entry key='x' type='xint' value='' isnull='true'/>, null",
        "<entry key='x' type='xbyte' value='128'/>, 128",
        "<entry key='x' type='xchar' value='ab'/>, ab",
        "<entry key='x' type='xchar' value=''/>, xchar",
        "<entry key='x' type='config' value='y'/>, config"
    })
    void wrongEntry_isReportedWithKeyAndValue(final String entry, final String expected) {
        final String message =
                messageFor("<config key=\"a\">\n" + entry.replace('\'', '"') + "\n</config>");
        assertTrue(message.startsWith("line 2: "), message);
        assertTrue(message.contains(expected), message);
    }

    @Test
    void entryOutsideOfAConfig_isReported() {
        final String message = messageFor("<entry key=\"x\" type=\"xint\" value=\"1\"/>");
        assertTrue(message.contains("outside"), message);
    }
}
