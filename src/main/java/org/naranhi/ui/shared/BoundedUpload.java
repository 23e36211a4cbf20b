package org.naranhi.ui.shared;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/// Takes a file in up to a limit, whatever the browser said of its size, and reads no further.
public final class BoundedUpload implements UploadHandler {
    /// What to do with a file. Called on the request's thread, not the page's.
    @FunctionalInterface
    public interface Receiver {
        void receive(UI ui, String fileName, byte[] content);
    }

    private final long limit;
    private final transient Receiver receiver;
    private final transient Consumer<UI> tooLarge;

    public BoundedUpload(long limit, Receiver receiver, Consumer<UI> tooLarge) {
        this.limit = limit;
        this.receiver = receiver;
        this.tooLarge = tooLarge;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try (InputStream in = event.getInputStream()) {
            byte[] content = in.readNBytes((int) limit + 1);
            if (content.length > limit) {
                event.reject();
                tooLarge.accept(event.getUI());
            } else {
                receiver.receive(event.getUI(), event.getFileName(), content);
            }
        }
    }

    @Override
    public long getFileSizeMax() {
        return -1;
    }

    @Override
    public long getRequestSizeMax() {
        return -1;
    }
}
