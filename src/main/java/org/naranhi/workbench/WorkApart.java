package org.naranhi.workbench;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/// Work that a page begins and that goes on apart from it, on a thread of its own. Much of it is
/// shown as long work and can be cancelled there.
@Component
class WorkApart {
    /// So many steps take long enough to be shown.
    private static final int SHOWN = 20;

    /// A piece of work with a result.
    interface Piece<T> {
        T run(Works.Handle handle) throws Exception;
    }

    private static final Works.Handle UNSEEN =
            new Works.Handle() {
                @Override
                public void progress(long done, long total) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    private final Works works;

    WorkApart(Works works) {
        this.works = works;
    }

    <T> CompletableFuture<T> begin(String kind, String subject, int steps, Piece<T> piece) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofVirtual()
                .name(kind)
                .start(
                        () -> {
                            if (steps > SHOWN) {
                                works.beside(kind, subject, handle -> run(piece, handle, result));
                            } else {
                                runUnseen(piece, result);
                            }
                        });
        return result;
    }

    private static <T> void run(Piece<T> piece, Works.Handle handle, CompletableFuture<T> result)
            throws Exception {
        try {
            result.complete(piece.run(handle));
        } catch (CancellationException cancelled) {
            result.completeExceptionally(cancelled);
        } catch (Exception e) {
            result.completeExceptionally(e);
            throw e;
        }
    }

    private static <T> void runUnseen(Piece<T> piece, CompletableFuture<T> result) {
        try {
            result.complete(piece.run(UNSEEN));
        } catch (Exception e) {
            result.completeExceptionally(e);
        }
    }
}
