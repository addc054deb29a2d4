package fr.actionlogement.architecture.exemples.r11.conforme.bailleurs.operation;

import org.springframework.data.repository.Repository;

interface OperationRepository extends Repository<String, Long> {
    long count();
}
