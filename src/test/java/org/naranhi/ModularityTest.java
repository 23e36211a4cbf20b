package org.naranhi;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The modules and what each may use, as every `package-info` says.
class ModularityTest {
    @Test
    void modulesUseOnlyWhatTheirPackageInfoAllows() {
        ApplicationModules.of(NaranhiApplication.class).verify();
    }
}
