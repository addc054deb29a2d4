package fr.actionlogement.convention.bailleurs.versement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Instalments. */
interface EcheanceRepository extends JpaRepository<Echeance, Long> {

    List<Echeance> findByDossierOrderByFinanceurAscRangAsc(String dossier);

    List<Echeance> findByEngagement(UUID engagement);
}
