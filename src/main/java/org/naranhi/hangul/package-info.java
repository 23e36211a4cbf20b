/// Hangul syllables and jamo, final consonants, and particles (josa) and their choice.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.naranhi.hangul;
