/// The files of batches in the data folder: `batches/`, a folder for each.
@org.jspecify.annotations.NullMarked
package org.naranhi.pairs.files;
