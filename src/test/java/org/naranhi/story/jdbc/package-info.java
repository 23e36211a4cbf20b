@org.jspecify.annotations.NullMarked
package org.naranhi.story.jdbc;
