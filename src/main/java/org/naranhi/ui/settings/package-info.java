/// People and roles, house style, penalties.
@org.jspecify.annotations.NullMarked
package org.naranhi.ui.settings;
