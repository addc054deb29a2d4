package fr.actionlogement.architecture.exemples.r06.faute.common.budget;

import fr.actionlogement.architecture.exemples.r06.faute.common.budget.interne.Compte;

public final class Budget {
    Compte compte = new Compte();
}
