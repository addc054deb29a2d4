package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConventionRepository extends Repository<Convention, Long> {

    Convention save(Convention convention);

    void flush();

    @EntityGraph(attributePaths = "annees")
    Optional<Convention> findByReference(String reference);

    @EntityGraph(attributePaths = "annees")
    List<Convention> findAllByOrderByIdDesc();

    @EntityGraph(attributePaths = "annees")
    List<Convention> findByProgrammeCodeOrderByIdDesc(String programmeCode);

    @EntityGraph(attributePaths = "annees")
    List<Convention> findByCommuneOrderByIdDesc(CodeCommune commune);

    @Query("select c.id from Convention c where c.reference = :reference")
    Optional<Long> id(String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Convention c where c.reference = :reference")
    Optional<Convention> verrouiller(String reference);

    Optional<Convention> findById(long id);
}
