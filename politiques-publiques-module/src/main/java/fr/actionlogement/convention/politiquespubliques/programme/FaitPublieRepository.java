package fr.actionlogement.convention.politiquespubliques.programme;

import java.util.List;
import org.springframework.data.repository.Repository;

interface FaitPublieRepository extends Repository<FaitPublie, Long> {

    List<FaitPublie> findByProgrammeCodeOrderByOrdre(String programmeCode);
}
