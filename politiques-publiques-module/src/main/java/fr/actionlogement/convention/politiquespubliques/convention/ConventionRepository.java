package fr.actionlogement.convention.politiquespubliques.convention;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConventionRepository extends Repository<Convention, Long> {

    Convention save(Convention convention);

    void flush();

    Optional<Convention> findByReference(String reference);

    List<Convention> findAllByOrderByIdDesc();

    List<Convention> findByProgrammeCodeOrderByIdDesc(String programmeCode);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Convention c where c.reference = :reference")
    Optional<Convention> verrouiller(String reference);

    Optional<Convention> findById(long id);
}
