/// Text from bytes whose encoding nobody tells, with ICU's character set detection.
@org.jspecify.annotations.NullMarked
package org.naranhi.exchange.icu;
