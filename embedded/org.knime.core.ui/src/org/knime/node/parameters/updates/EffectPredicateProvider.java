// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.updates;

import java.util.function.Predicate;
import org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection.StringOrEnum;
import org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates.And;
import org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates.Not;
import org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates.Or;
import org.knime.node.parameters.NodeParametersInput;

/** Creates the condition of an {@link Effect} from references to values. */
@FunctionalInterface
public interface EffectPredicateProvider {

    /** Creates the condition. */
    EffectPredicate init(PredicateInitializer i);

    /** Returns a predicate that holds if all given ones hold. */
    default EffectPredicate and(final EffectPredicate... predicates) {
        return new And(predicates);
    }

    /** Returns a predicate that holds if the given one does not. */
    default EffectPredicate not(final EffectPredicate predicate) {
        return new Not(predicate);
    }

    /** Returns a predicate that holds if one of the given ones holds. */
    default EffectPredicate or(final EffectPredicate... predicates) {
        return new Or(predicates);
    }

    /** Offers conditions on the values of fields named by a {@link ValueReference}. */
    interface PredicateInitializer {

        /** Returns conditions on a text. */
        StringReference getString(Class<? extends ParameterReference<String>> reference);

        /** Returns conditions on a check box. */
        BooleanReference getBoolean(Class<? extends ParameterReference<Boolean>> reference);

        /** Returns conditions on an array. */
        <T> ArrayReference getArray(Class<? extends ParameterReference<T[]>> reference);

        /**
         * Returns conditions on a choice that is either a text or one of a few special constants.
         */
        <E extends Enum<E>> StringOrEnumReference<E> getStringOrEnum(
                Class<? extends ParameterReference<StringOrEnum<E>>> reference);

        /** Returns conditions on a choice between constants. */
        <E extends Enum<E>> EnumReference<E> getEnum(
                Class<? extends ParameterReference<E>> reference);

        /**
         * Returns whether the dialog has no field of that name: for parameters that several dialogs
         * share.
         */
        boolean isMissing(Class<? extends ParameterReference<?>> reference);

        /** Returns a condition that is decided once, by the node's input, when the dialog opens. */
        EffectPredicate getConstant(Predicate<NodeParametersInput> predicate);

        /** Returns a predicate that never holds. */
        default EffectPredicate never() {
            return getConstant(input -> false);
        }

        /** Returns a predicate that always holds. */
        default EffectPredicate always() {
            return getConstant(input -> true);
        }

        /**
         * Returns the condition of another provider, a class with a constructor without arguments.
         */
        EffectPredicate getPredicate(
                Class<? extends EffectPredicateProvider> predicateProviderClass);

        /** Returns the condition of another provider. */
        EffectPredicate getPredicate(EffectPredicateProvider predicateProvider);

        /** Conditions on a text. */
        interface StringReference {

            /** Holds if the text is the given one. */
            EffectPredicate isEqualTo(String value);

            /** Holds if the whole text matches the regular expression. */
            EffectPredicate matchesPattern(String pattern);
        }

        /** Conditions on a check box. */
        interface BooleanReference {

            /** Holds if it is checked. */
            EffectPredicate isTrue();

            /** Holds if it is not checked. */
            EffectPredicate isFalse();
        }

        /**
         * Conditions on a choice between constants.
         *
         * @param <E> the type of the constants
         */
        interface EnumReference<E extends Enum<E>> {

            /** Holds if one of the given constants is chosen. */
            @SuppressWarnings("unchecked")
            EffectPredicate isOneOf(E... values);
        }

        /** Conditions on an array. */
        interface ArrayReference {

            /** Holds if there is more than one element. */
            EffectPredicate hasMultipleItems();

            /** Holds if the condition, read in the context of an element, holds for one of them. */
            EffectPredicate containsElementSatisfying(EffectPredicateProvider elementPredicate);
        }

        /**
         * Conditions on a choice that is either a text or a constant.
         *
         * @param <E> the type of the constants
         */
        interface StringOrEnumReference<E extends Enum<E>> {

            /** Returns conditions that hold only if a constant is chosen. */
            EnumReference<E> isEnumChoice();

            /** Holds if the given constant is chosen. */
            @SuppressWarnings("unchecked")
            default EffectPredicate isEnumChoice(final E specialChoice) {
                return isEnumChoice().isOneOf(specialChoice);
            }

            /** Returns conditions that hold only if a text is chosen. */
            StringReference isStringChoice();
        }
    }
}
