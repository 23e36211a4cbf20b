@org.jspecify.annotations.NullMarked
package org.naranhi.newsroom;
