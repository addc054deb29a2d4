package fr.actionlogement.convention.politiquespubliques.appel;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface ServiceFaitRepository extends Repository<ServiceFait, Long> {

    ServiceFait save(ServiceFait constat);

    List<ServiceFait> findByAppelIdOrderById(long appelId);

    List<ServiceFait> findByAppelIdInOrderById(Collection<Long> appels);
}
