/// An edition as readers get it, whatever the format: rows of sentences in one or both languages.
@org.jspecify.annotations.NullMarked
package org.naranhi.exchange.page;
