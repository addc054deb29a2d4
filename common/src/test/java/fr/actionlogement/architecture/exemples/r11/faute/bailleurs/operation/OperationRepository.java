package fr.actionlogement.architecture.exemples.r11.faute.bailleurs.operation;

import org.springframework.data.repository.Repository;

public interface OperationRepository extends Repository<String, Long> {
    long count();
}
