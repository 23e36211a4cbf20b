/// Name records and term entries, and finding them in running text.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"text", "hangul", "romanization"})
package org.naranhi.glossary;
