/**
 * The SPI an axis implements. An axis declares itself with {@link AxeDeLaConvention} on its package and one {@link
 * DescripteurAxe} bean; menu, dashboard, imports, work list and migrations are loops over what is found.
 */
@NullMarked
package fr.actionlogement.convention.common.axe;

import org.jspecify.annotations.NullMarked;
