package org.naranhi;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says where the workbench is as soon as it is there.
@Component
final class Address {
    private static final Logger LOG = LoggerFactory.getLogger("Naranhi");

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            LOG.info("Naranhi is at {}", of(environment.getProperty("server.address"), port));
        }
    }

    /// An address a browser on this machine can open: all addresses and none mean this machine.
    static String of(@Nullable String host, String port) {
        String name =
                host == null || host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port + "/";
    }
}
