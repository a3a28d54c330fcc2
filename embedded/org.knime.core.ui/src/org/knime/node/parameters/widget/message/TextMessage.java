// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.message;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.updates.StateProvider;

/** Shows a message in the dialog; goes on a field of type {@link Void}, which is not saved. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface TextMessage {

    /** The provider of the message; none is shown if it provides an empty one. */
    Class<? extends StateProvider<Optional<Message>>> value();

    /** Provides a message that depends on the node's input only. */
    interface SimpleTextMessageProvider extends StateProvider<Optional<TextMessage.Message>> {

        /** Returns whether to show the message. */
        boolean showMessage(NodeParametersInput context);

        /** Returns the heading. */
        String title();

        /** Returns the text under the heading. */
        String description();

        /** Returns how grave it is. */
        MessageType type();

        @Override
        default void init(final StateProviderInitializer initializer) {
            initializer.computeBeforeOpenDialog();
        }

        @Override
        default Optional<Message> computeState(final NodeParametersInput context) {
            return showMessage(context)
                    ? Optional.of(new Message(title(), description(), type()))
                    : Optional.empty();
        }
    }

    /**
     * A message.
     *
     * @param title the heading
     * @param description the text under the heading
     * @param type how grave it is
     */
    record Message(String title, String description, MessageType type) {}

    /** How grave a message is. */
    enum MessageType {
        /** Good to know. */
        INFO,
        /** Likely not what the user wants. */
        WARNING,
        /** Will not work. */
        ERROR,
        /** Went well. */
        SUCCESS
    }
}
