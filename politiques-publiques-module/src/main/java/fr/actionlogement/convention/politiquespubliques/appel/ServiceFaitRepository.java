package fr.actionlogement.convention.politiquespubliques.appel;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ServiceFaitRepository extends Repository<ServiceFait, Long> {

    ServiceFait save(ServiceFait constat);

    List<ServiceFait> findByAppelIdOrderById(long appelId);
}
