package org.naranhi.ui.shared;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What nobody foresaw: it goes to the log, and whoever was at the page is told when it happened
/// and that their words are kept. The page stays as it is.
@Component
final class Failures implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setErrorHandler(Failures::tell));
    }

    private static void tell(ErrorEvent event) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        LOG.error("At a page, {}", now, event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            String words = ui.getTranslation("error.words", Moments.moment(now));
            ui.access(() -> Signs.warn(ui.getTranslation("error.title") + ". " + words));
        }
    }
}
