package fr.actionlogement.architecture.exemples.r24.faute.bailleurs.operation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "salaries")
class Operation {
    @Id
    Long id;
}
