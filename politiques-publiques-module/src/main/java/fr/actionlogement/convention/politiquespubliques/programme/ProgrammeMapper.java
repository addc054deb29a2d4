package fr.actionlogement.convention.politiquespubliques.programme;

import fr.actionlogement.convention.common.axe.CorrespondanceExacte;
import org.mapstruct.Mapper;

@Mapper(config = CorrespondanceExacte.class)
interface ProgrammeMapper {

    ProgrammeVue vue(Programme programme);

    FaitVu vue(FaitPublie fait);
}
