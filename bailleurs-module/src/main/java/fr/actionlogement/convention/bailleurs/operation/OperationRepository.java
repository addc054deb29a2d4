package fr.actionlogement.convention.bailleurs.operation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Operations by reference. */
interface OperationRepository extends JpaRepository<Operation, Long> {

    Optional<Operation> findByReference(String reference);

    /** Locked until the act ends, in one order whoever asks. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Operation o where o.reference in :references order by o.id")
    List<Operation> findPourActe(Collection<String> references);
}
