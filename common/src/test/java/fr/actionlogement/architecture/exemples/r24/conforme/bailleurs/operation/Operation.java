package fr.actionlogement.architecture.exemples.r24.conforme.bailleurs.operation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "bailleurs")
class Operation {
    @Id
    Long id;
}
