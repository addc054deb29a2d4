package fr.actionlogement.architecture.exemples.r06.conforme.bailleurs.operation;

import fr.actionlogement.architecture.exemples.r06.conforme.common.budget.Budget;

record Financement(Budget budget) {}
