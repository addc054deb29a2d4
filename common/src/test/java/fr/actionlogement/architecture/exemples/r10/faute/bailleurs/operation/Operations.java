package fr.actionlogement.architecture.exemples.r10.faute.bailleurs.operation;

import java.util.List;

public class Operations {
    public List<Operation> toutes() {
        return List.of();
    }
}
