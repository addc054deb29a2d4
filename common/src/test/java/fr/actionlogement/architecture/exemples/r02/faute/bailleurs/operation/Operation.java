package fr.actionlogement.architecture.exemples.r02.faute.bailleurs.operation;

import fr.actionlogement.architecture.exemples.r02.faute.app.Accueil;

/** An axis that names app. */
record Operation(Accueil accueil) {}
