package fr.actionlogement.convention.bailleurs.versement;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Instalments. */
interface EcheanceRepository extends JpaRepository<Echeance, Long> {

    List<Echeance> findByOperationReferenceOrderByFinanceurAscRangAsc(String operation);
}
