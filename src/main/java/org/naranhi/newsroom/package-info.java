/// The people of the newsroom, their roles, and how they sign in.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text"})
package org.naranhi.newsroom;
