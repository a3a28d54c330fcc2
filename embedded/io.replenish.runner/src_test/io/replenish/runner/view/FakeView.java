// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.view;

import java.util.Optional;
import java.util.function.Supplier;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.webui.data.ApplyDataService;
import org.knime.core.webui.data.InitialDataService;
import org.knime.core.webui.data.RpcDataService;
import org.knime.core.webui.node.view.NodeView;
import org.knime.core.webui.page.Page;

/** A view of one page with a script, made of strings. */
final class FakeView implements NodeView {

    /** What a data service may offer. */
    public static final class Handler {

        /** Answers with a greeting. */
        public String greet(String name) {
            return "Hello " + name;
        }

        /** Fails. */
        public String fail() {
            throw new IllegalStateException("no such month");
        }
    }

    private final Page page;
    private final Supplier<Object> initialData;
    private final boolean hasDataService;

    FakeView(Page page, Supplier<Object> initialData, boolean hasDataService) {
        this.page = page;
        this.initialData = initialData;
        this.hasDataService = hasDataService;
    }

    /** A page that loads {@code main.js}, with data and a data service. */
    static FakeView withScript(String script, Object initialData) {
        return new FakeView(
                page("<p>hi</p><script src=\"./main.js\"></script>")
                        .addResourceFromString(() -> script, "main.js"),
                () -> initialData,
                true);
    }

    static Page page(String html) {
        return Page.create().fromString(() -> html).relativePath("index.html");
    }

    @Override
    public Page getPage() {
        return page;
    }

    @Override
    @SuppressWarnings("unchecked") // the type of the data is the caller's wish, by KNIME's design
    public <D> Optional<InitialDataService<D>> createInitialDataService() {
        return Optional.ofNullable(initialData)
                .map(data -> InitialDataService.builder(() -> (D) data.get()).build());
    }

    @Override
    public Optional<RpcDataService> createRpcDataService() {
        return hasDataService
                ? Optional.of(RpcDataService.builder(new Handler()).build())
                : Optional.empty();
    }

    @Override
    public <D> Optional<ApplyDataService<D>> createApplyDataService() {
        return Optional.empty();
    }

    @Override
    public void validateSettings(NodeSettingsRO settings) {
        // has none
    }

    @Override
    public void loadValidatedSettingsFrom(NodeSettingsRO settings) {
        // has none
    }
}
