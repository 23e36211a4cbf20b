/// The words all other modules speak: languages, directions, spans, passage kinds and segment text
/// with inline tags.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.naranhi.text;
