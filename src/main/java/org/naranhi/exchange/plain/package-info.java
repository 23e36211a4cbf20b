/// Text, TSV and JSON.
@org.jspecify.annotations.NullMarked
package org.naranhi.exchange.plain;
