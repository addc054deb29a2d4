package fr.actionlogement.architecture.exemples.r16.conforme.bailleurs.operation;

import fr.actionlogement.architecture.exemples.r16.conforme.common.montant.Montant;

record Financement(Montant montant) {}
