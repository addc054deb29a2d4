package fr.actionlogement.convention.salaries.aide;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface TermeRepository extends JpaRepository<Terme, TermeId> {

    List<Terme> findByAideIdOrderByRang(Long aideId);

    Optional<Terme> findByAideIdAndRang(Long aideId, Integer rang);
}
