package fr.actionlogement.architecture.exemples.r06.conforme.common.budget;

import fr.actionlogement.architecture.exemples.r06.conforme.common.budget.interne.Compte;

public final class Budget {
    Compte compte = new Compte();
}
