/// Web pages, in and out: read with jsoup, written through one template.
@org.jspecify.annotations.NullMarked
package org.naranhi.exchange.html;
