package fr.actionlogement.convention.politiquespubliques.appel;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface OrdreDePaiementRepository extends Repository<OrdreDePaiement, Long> {

    OrdreDePaiement save(OrdreDePaiement ordre);

    List<OrdreDePaiement> findByAppelIdOrderById(long appelId);

    List<OrdreDePaiement> findByAppelIdInOrderById(Collection<Long> appels);
}
