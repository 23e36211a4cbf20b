@org.jspecify.annotations.NullMarked
package org.naranhi.glossary.tbx;
