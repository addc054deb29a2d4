package fr.actionlogement.convention.politiquespubliques.programme;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface ProgrammeRepository extends Repository<Programme, String> {

    @EntityGraph(attributePaths = "natures")
    List<Programme> findAllByOrderByOrdre();
}
