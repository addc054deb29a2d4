package fr.actionlogement.architecture.exemples.r11.conforme.bailleurs.operation;

import fr.actionlogement.architecture.exemples.r11.conforme.bailleurs.operation.interne.SqlDesOperations;

record Etats(SqlDesOperations sql) {}
