package fr.actionlogement.convention.bailleurs.recouvrement;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Receipts. */
interface EncaissementRepository extends JpaRepository<Encaissement, Long> {

    Optional<Encaissement> findByReference(String reference);
}
