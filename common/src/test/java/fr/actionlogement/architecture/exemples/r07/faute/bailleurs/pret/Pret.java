package fr.actionlogement.architecture.exemples.r07.faute.bailleurs.pret;

import fr.actionlogement.architecture.exemples.r07.faute.bailleurs.operation.Operation;

public record Pret(Operation operation) {}
