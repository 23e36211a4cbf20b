/// Translation units, matches and their score, concordance.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text", "hangul", "figures"})
package org.naranhi.memory;
