package fr.actionlogement.convention.politiquespubliques.appel;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppelRepository extends Repository<AppelDeFonds, Long>, JpaSpecificationExecutor<AppelDeFonds> {

    AppelDeFonds save(AppelDeFonds appel);

    void flush();

    Optional<AppelDeFonds> findByReference(String reference);

    List<AppelDeFonds> findByDossierOrderById(String dossier);

    List<AppelDeFonds> findByEtatInOrderById(Collection<Etat> etats, Limit limite);

    /** Nobody else acts on it until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AppelDeFonds a where a.reference = :reference")
    Optional<AppelDeFonds> verrouiller(String reference);
}
