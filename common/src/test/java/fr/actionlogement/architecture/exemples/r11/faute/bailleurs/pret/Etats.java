package fr.actionlogement.architecture.exemples.r11.faute.bailleurs.pret;

import fr.actionlogement.architecture.exemples.r11.faute.bailleurs.operation.interne.SqlDesOperations;

/** Uses the SQL of another feature. */
record Etats(SqlDesOperations sql) {}
