/// Naranhi (나란히): a bilingual translation workbench for newsrooms. The modules are the packages
/// below this one; each package-info says what its module is for.
@org.jspecify.annotations.NullMarked
package org.naranhi;
