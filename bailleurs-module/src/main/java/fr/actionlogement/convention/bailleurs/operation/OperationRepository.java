package fr.actionlogement.convention.bailleurs.operation;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Operations by reference. */
interface OperationRepository extends JpaRepository<Operation, Long> {

    Optional<Operation> findByReference(String reference);
}
