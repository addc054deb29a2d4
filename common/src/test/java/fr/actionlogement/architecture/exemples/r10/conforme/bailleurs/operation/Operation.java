package fr.actionlogement.architecture.exemples.r10.conforme.bailleurs.operation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Operation {
    @Id
    private Long id;

    Long id() {
        return id;
    }
}
