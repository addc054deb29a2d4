package fr.actionlogement.convention.bailleurs.versement;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Reversals. */
interface ReversementRepository extends JpaRepository<Reversement, Long> {

    Optional<Reversement> findByReference(String reference);

    List<Reversement> findByDemandeReferenceOrderById(String demande);

    boolean existsByDemandeReferenceAndStatut(String demande, StatutDeReversement statut);
}
