/// Text with inline tags: as it is taken out of documents, and as it is set again.
@org.jspecify.annotations.NullMarked
package org.naranhi.exchange.prose;
