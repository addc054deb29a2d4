package fr.actionlogement.convention.salaries.aide;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AideRepository extends JpaRepository<Aide, Long> {

    Optional<Aide> findByReference(String reference);

    /** For an act: two acts on one aid take their turn, and the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Aide a where a.reference = :reference")
    Optional<Aide> findPourActe(String reference);

    /** The next aids of a product in these states, by key. */
    List<Aide> findTop500ByProduitAndEtatInAndOrigineAndIdGreaterThanOrderById(
            String produit, Collection<Etat> etats, Origine origine, Long apres);

    int countByPersonneIdAndProduitAndEtatInAndReferenceNot(
            UUID personne, String produit, Collection<Etat> etats, String reference);
}
