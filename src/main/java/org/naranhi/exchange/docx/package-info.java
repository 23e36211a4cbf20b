/// Word documents, in and out: read as XML within limits, written with Apache POI.
@org.jspecify.annotations.NullMarked
package org.naranhi.exchange.docx;
