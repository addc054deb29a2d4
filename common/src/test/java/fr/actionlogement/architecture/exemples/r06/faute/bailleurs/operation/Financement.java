package fr.actionlogement.architecture.exemples.r06.faute.bailleurs.operation;

import fr.actionlogement.architecture.exemples.r06.faute.common.budget.interne.Compte;

/** An axis inside common. */
record Financement(Compte compte) {}
