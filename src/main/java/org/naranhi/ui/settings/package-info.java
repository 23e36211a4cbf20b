/// People and roles, shortcuts, backup.
@org.jspecify.annotations.NullMarked
package org.naranhi.ui.settings;
