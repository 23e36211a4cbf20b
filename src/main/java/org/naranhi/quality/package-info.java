/// One class per check; a finding is a code, spans and parameters, never a sentence.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"text", "hangul", "romanization", "figures", "glossary"})
package org.naranhi.quality;
