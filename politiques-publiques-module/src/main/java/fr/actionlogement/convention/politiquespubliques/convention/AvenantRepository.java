package fr.actionlogement.convention.politiquespubliques.convention;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface AvenantRepository extends Repository<Avenant, Long> {

    Avenant save(Avenant avenant);

    @EntityGraph(attributePaths = "variations")
    Optional<Avenant> findByConventionIdAndNumero(long conventionId, int numero);

    @EntityGraph(attributePaths = "variations")
    List<Avenant> findByConventionIdOrderByNumero(long conventionId);

    List<Avenant> findByEtatOrderById(EtatDAvenant etat, Limit limite);
}
