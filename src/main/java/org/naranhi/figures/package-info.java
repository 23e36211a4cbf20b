/// Numbers in running text of both languages, read into values.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text"})
package org.naranhi.figures;
