package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.tiers.Siren;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Establishments by SIRET. */
interface EtablissementRepository extends JpaRepository<Etablissement, String> {

    List<Etablissement> findByBailleurOrderBySiret(Siren bailleur);

    Optional<Etablissement> findByBailleurAndSiegeTrue(Siren bailleur);
}
