package fr.actionlogement.architecture.exemples.r10.faute.bailleurs.operation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Operation {
    @Id
    private Long id;

    Long id() {
        return id;
    }
}
