/// Documents in, editions out.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"text", "story", "memory", "glossary", "segmentation"})
package org.naranhi.exchange;
