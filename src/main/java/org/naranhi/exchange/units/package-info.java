/// What translation tools exchange: TMX 1.4b and XLIFF 2.1.
@org.jspecify.annotations.NullMarked
package org.naranhi.exchange.units;
