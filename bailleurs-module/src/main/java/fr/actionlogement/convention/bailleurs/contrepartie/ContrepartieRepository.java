package fr.actionlogement.convention.bailleurs.contrepartie;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Reservation rights. */
interface ContrepartieRepository extends JpaRepository<Contrepartie, String> {

    /** Locked until the act ends: of two simultaneous acts, the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contrepartie c where c.operation = :operation")
    Optional<Contrepartie> findPourActe(String operation);
}
