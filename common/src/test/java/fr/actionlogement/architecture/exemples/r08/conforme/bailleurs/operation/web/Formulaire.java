package fr.actionlogement.architecture.exemples.r08.conforme.bailleurs.operation.web;

import fr.actionlogement.architecture.exemples.r08.conforme.bailleurs.operation.Operations;

record Formulaire(Operations operations) {}
