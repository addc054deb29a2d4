/** Energy and carbon in SQL: what each operation says, what all add up to, the dated data of the plan. */
@NullMarked
package fr.actionlogement.convention.bailleurs.energie.interne;

import org.jspecify.annotations.NullMarked;
