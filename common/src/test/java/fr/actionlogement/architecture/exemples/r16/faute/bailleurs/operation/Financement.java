package fr.actionlogement.architecture.exemples.r16.faute.bailleurs.operation;

import java.math.BigDecimal;

record Financement(BigDecimal montant) {}
