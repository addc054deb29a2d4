package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.axe.CorrespondanceExacte;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = CorrespondanceExacte.class)
interface ConventionMapper {

    @Mapping(target = "programme", source = "programmeCode")
    ConventionVue vue(Convention convention);

    AnneeVue vue(Annee annee);

    AvenantVu vue(Avenant avenant);

    VariationDAnnee vue(Variation annee);
}
