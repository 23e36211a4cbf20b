/// Hangul to Latin letters.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text", "hangul"})
package org.naranhi.romanization;
