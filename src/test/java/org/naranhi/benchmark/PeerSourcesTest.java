package org.naranhi.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The build doesn't compile what drives the peers; the driver of our own memory would go stale.
class PeerSourcesTest {
    @Test
    void ourOwnDriverFitsTheMemoryAsItIs(@TempDir Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter says = new StringWriter();
        boolean compiled =
                compiler.getTask(
                                says,
                                null,
                                null,
                                List.of(
                                        "-proc:none",
                                        "-sourcepath",
                                        "src/test/peers",
                                        "-cp",
                                        "target/classes"
                                                + File.pathSeparator
                                                + "target/test-classes"
                                                + File.pathSeparator
                                                + System.getProperty("java.class.path"),
                                        "-d",
                                        classes.toString()),
                                null,
                                compiler.getStandardFileManager(null, null, null)
                                        .getJavaFileObjects(
                                                Path.of("src/test/peers/NaranhiPeer.java")))
                        .call();
        assertThat(compiled).as(says.toString()).isTrue();
    }
}
