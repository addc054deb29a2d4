package fr.actionlogement.convention.bailleurs.versement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Payment requests. */
interface DemandeRepository extends JpaRepository<DemandeDeVersement, Long> {

    Optional<DemandeDeVersement> findByReference(String reference);

    List<DemandeDeVersement> findByDossierAndStatutIn(String dossier, Collection<StatutDeDemande> statuts);

    List<DemandeDeVersement> findByDossierAndRetenueStatut(String dossier, Retenue statut);
}
