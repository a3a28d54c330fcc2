// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.replenish.embedded.NodeDescriptions;
import io.replenish.embedded.NodeInfo.Option;
import io.replenish.embedded.NodeInfo.OptionGroup;
import io.replenish.engine.cleaning.CleaningRule;
import io.replenish.engine.cleaning.CleaningSettings;
import io.replenish.engine.cleaning.Policy;
import io.replenish.engine.data.NumberText;
import io.replenish.engine.data.SalesRole;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.widget.choices.filter.ColumnFilter;

class SalesCleanerParametersTest {

    @Test
    void defaults_areTheEnginesDefaults() throws Exception {
        assertEquals(
                CleaningSettings.defaults(),
                new SalesCleanerParameters().cleaningSettings(RawSales.SPEC));
    }

    @Test
    void everyRuleThatCanBeKept_isAnOptionUnderItsTitleInDecidingOrder() {
        final List<String> rules =
                Arrays.stream(CleaningRule.values())
                        .filter(rule -> !rule.isMandatory())
                        .map(CleaningRule::title)
                        .toList();
        final List<String> options =
                NodeDescriptions.of(new SalesCleanerNodeFactory()).options().stream()
                        .filter(group -> group.title().equals("Rules"))
                        .map(OptionGroup::options)
                        .flatMap(List::stream)
                        .map(Option::title)
                        .filter(rules::contains)
                        .toList();
        assertEquals(rules, options);
    }

    @Test
    void everyPolicy_reachesTheRuleItIsFor() throws Exception {
        final SalesCleanerParameters parameters = new SalesCleanerParameters();
        parameters.m_missingOrder = RulePolicy.KEEP;
        parameters.m_cancellation = RulePolicy.KEEP;
        parameters.m_adjustment = RulePolicy.KEEP;
        parameters.m_negativePrice = RulePolicy.KEEP;
        parameters.m_zeroPrice = RulePolicy.KEEP;
        parameters.m_nonPositiveQuantity = RulePolicy.KEEP;
        parameters.m_missingCustomer = RulePolicy.REJECT;
        parameters.m_missingDescription = RulePolicy.REJECT;
        parameters.m_duplicate = RulePolicy.KEEP;
        final CleaningSettings settings = parameters.cleaningSettings(RawSales.SPEC);
        for (final CleaningRule rule : CleaningRule.values()) {
            assertEquals(
                    rule.isMandatory(),
                    settings.policy(rule) == rule.defaultPolicy(),
                    rule.title());
        }
    }

    @Test
    void eachPolicyAlone_changesOneRule() throws Exception {
        final SalesCleanerParameters parameters = new SalesCleanerParameters();
        parameters.m_zeroPrice = RulePolicy.KEEP;
        assertEquals(
                CleaningSettings.defaults().with(CleaningRule.ZERO_PRICE, Policy.KEEP),
                parameters.cleaningSettings(RawSales.SPEC));
    }

    @Test
    void prefixes_areSplitAtCommasWithoutBlanks() throws Exception {
        final SalesCleanerParameters parameters = new SalesCleanerParameters();
        parameters.m_cancellationPrefixes = " C , RET,,";
        parameters.m_adjustmentPrefixes = "";
        final CleaningSettings settings = parameters.cleaningSettings(RawSales.SPEC);
        assertEquals(List.of("C", "RET"), settings.cancellationPrefixes());
        assertEquals(List.of(), settings.adjustmentPrefixes());
    }

    @Test
    void columnsNotCompared_areThoseOfTheInputOnly() throws Exception {
        final SalesCleanerParameters parameters = new SalesCleanerParameters();
        parameters.m_columnsNotCompared = new ColumnFilter(new String[] {"Country", "Gone"});
        assertEquals(
                Set.of("Country"),
                parameters.cleaningSettings(RawSales.SPEC).ignoredInDuplicates());
    }

    @ParameterizedTest
    @EnumSource
    void numberFormats_areAllOfTheEngine(final NumberText form) {
        assertEquals(form, NumberFormatChoice.valueOf(form.name()).toEngine());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd.MM", "yyyy-MM-dd HH:mm:ss zzz'", "Q"})
    void dateFormatThatDeterminesNoDay_isInvalid(final String format) {
        final SalesCleanerParameters parameters = new SalesCleanerParameters();
        parameters.m_dateFormat = format;
        assertThrows(InvalidSettingsException.class, parameters::validate);
    }

    @Test
    void roleWithoutColumn_isAbsent() {
        final SalesCleanerParameters parameters = new SalesCleanerParameters();
        parameters.m_orderColumn = "InvoiceNo";
        parameters.m_customerColumn = Optional.of("");
        assertEquals(Optional.of("InvoiceNo"), parameters.roleColumns().column(SalesRole.ORDER));
        assertEquals(Optional.empty(), parameters.roleColumns().column(SalesRole.DATE));
        assertEquals(Optional.empty(), parameters.roleColumns().column(SalesRole.CUSTOMER));
    }
}
