package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.axe.CorrespondanceExacte;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = CorrespondanceExacte.class)
interface AppelMapper {

    @Mapping(target = "convention", source = "appel.conventionReference")
    @Mapping(target = "programme", source = "appel.programmeCode")
    @Mapping(target = "engagement", source = "appel.engagementId")
    @Mapping(target = "servicesFaits", source = "constats")
    @Mapping(target = "paiements", source = "ordres")
    AppelVue vue(AppelDeFonds appel, List<ServiceFait> constats, List<OrdreDePaiement> ordres);

    @Mapping(target = "convention", source = "conventionReference")
    @Mapping(target = "programme", source = "programmeCode")
    AppelResume resume(AppelDeFonds appel);

    ServiceFaitVu vue(ServiceFait constat);

    @Mapping(target = "serviceFait", source = "serviceFaitId")
    OrdreDePaiementVu vue(OrdreDePaiement ordre);
}
