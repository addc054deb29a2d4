package fr.actionlogement.architecture.exemples.r09.faute.common.evenement;

import fr.actionlogement.architecture.exemples.r09.faute.common.budget.Ligne;

/** Neither a record nor made of words. */
public class FondsVerses {
    Ligne ligne = new Ligne();
}
