package org.naranhi.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The packaged workbench as a process of its own, on data of its own. It can be killed and started
/// again on the same data and the same port.
public final class NaranhiServer implements AutoCloseable {
    private static final Path JAR = Path.of("target", "naranhi.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final int port;
    private @Nullable Process process;

    public NaranhiServer() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
            folder = Files.createTempDirectory("naranhi-browser-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public Path log() {
        return folder.resolve("server.log");
    }

    /// Returns when the first page has been given.
    public void start() {
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx768m",
                                "-jar",
                                JAR.toString(),
                                "serve")
                        .redirectErrorStream(true);
        builder.environment().put("NARANHI_PORT", Integer.toString(port));
        builder.environment().put("NARANHI_DATA", folder.resolve("data").toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("NARANHI_DATABASE"));
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Process running = builder.start();
            process = running;
            Thread.ofPlatform().daemon().start(() -> listen(running, started));
            started.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
            firstPage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CompletionException e) {
            throw new AssertionError("The server did not start; its log: " + log(), e);
        }
    }

    /// As a power cut would end it.
    void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            running.onExit().join();
        }
    }

    boolean alive() {
        return process != null && process.isAlive() && answers(address() + "/sign-in");
    }

    @Override
    public void close() throws IOException {
        kill();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    private void firstPage() {
        if (!answers(address() + "/")) {
            throw new AssertionError("No first page; the server's log: " + log());
        }
    }

    private static boolean answers(String address) {
        try (HttpClient client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
            return client.send(request, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void listen(Process running, CompletableFuture<Void> started) {
        try (BufferedReader lines = running.inputReader(UTF_8);
                BufferedWriter log =
                        Files.newBufferedWriter(
                                log(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.write(line);
                log.newLine();
                log.flush();
                if (line.contains("Started NaranhiApplication")) {
                    started.complete(null);
                }
            }
            started.completeExceptionally(new IOException("it ended"));
        } catch (IOException e) {
            started.completeExceptionally(e);
        }
    }
}
