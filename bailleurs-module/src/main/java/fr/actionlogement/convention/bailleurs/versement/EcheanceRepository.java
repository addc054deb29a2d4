package fr.actionlogement.convention.bailleurs.versement;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Instalments. */
interface EcheanceRepository extends JpaRepository<Echeance, Long> {

    List<Echeance> findByDossierOrderByFinanceurAscRangAsc(String dossier);

    List<Echeance> findByEngagement(UUID engagement);

    /** Locked until the act ends, as a payment locks them: before the loan and the ledger. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Echeance e where e.dossier = :dossier order by e.id")
    List<Echeance> findPourActe(String dossier);
}
