package fr.actionlogement.architecture.exemples.r07.conforme.bailleurs.pret;

import fr.actionlogement.architecture.exemples.r07.conforme.bailleurs.operation.Operation;

public record Pret(Operation operation) {}
