/// Stories, passages, segments, states, revisions, comments and waivers.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text", "newsroom"})
package org.naranhi.story;
