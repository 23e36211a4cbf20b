/// Articles into passages by the anatomy of both desks, and passages into sentences.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text"})
package org.naranhi.segmentation;
