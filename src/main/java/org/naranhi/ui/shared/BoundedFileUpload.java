package org.naranhi.ui.shared;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Takes a large file in up to a limit, onto the disk and not into memory.
public final class BoundedFileUpload implements UploadHandler {
    /// What to do with a file; it is the receiver's to delete. Called on the request's thread.
    @FunctionalInterface
    public interface Receiver {
        void receive(UI ui, String fileName, Path file);
    }

    private static final int BUFFER = 1 << 16;

    private final long limit;
    private final transient Receiver receiver;
    private final transient Consumer<UI> tooLarge;

    public BoundedFileUpload(long limit, Receiver receiver, Consumer<UI> tooLarge) {
        this.limit = limit;
        this.receiver = receiver;
        this.tooLarge = tooLarge;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        Path file = Files.createTempFile("naranhi-", ".upload");
        boolean whole = false;
        try {
            whole = copied(event, file);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        if (whole) {
            receiver.receive(event.getUI(), event.getFileName(), file);
        } else {
            event.reject();
            tooLarge.accept(event.getUI());
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

    private boolean copied(UploadEvent event, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        try (InputStream in = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
                if (length > limit) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }
}
