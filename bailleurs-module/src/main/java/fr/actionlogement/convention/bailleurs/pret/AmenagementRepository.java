package fr.actionlogement.convention.bailleurs.pret;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Early repayments and reschedulings. */
interface AmenagementRepository extends JpaRepository<AmenagementDePret, Long> {

    Optional<AmenagementDePret> findByReference(String reference);

    boolean existsByPretAndStatut(long pret, StatutDAmenagement statut);
}
