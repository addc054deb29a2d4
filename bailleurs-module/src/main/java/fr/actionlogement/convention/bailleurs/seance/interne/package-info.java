/** Sessions and their agendas in SQL. */
@NullMarked
package fr.actionlogement.convention.bailleurs.seance.interne;

import org.jspecify.annotations.NullMarked;
