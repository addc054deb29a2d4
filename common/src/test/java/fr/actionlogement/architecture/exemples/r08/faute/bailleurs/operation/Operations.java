package fr.actionlogement.architecture.exemples.r08.faute.bailleurs.operation;

import fr.actionlogement.architecture.exemples.r08.faute.bailleurs.operation.web.Formulaire;

/** A use case that knows its page. */
record Operations(Formulaire formulaire) {}
