package fr.actionlogement.architecture.exemples.r10.conforme.bailleurs.operation;

import java.util.List;

public class Operations {
    public List<Long> toutes() {
        return List.of(new Operation().id());
    }
}
