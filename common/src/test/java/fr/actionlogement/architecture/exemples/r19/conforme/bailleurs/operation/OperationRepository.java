package fr.actionlogement.architecture.exemples.r19.conforme.bailleurs.operation;

import org.springframework.data.jpa.repository.Query;

interface OperationRepository {
    @Query("select o from Operation o")
    String toutes();
}
