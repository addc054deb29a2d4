package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.common.axe.CorrespondanceExacte;
import org.mapstruct.Mapper;

/** Reservation rights as stored to rights as shown. */
@Mapper(config = CorrespondanceExacte.class)
interface ContrepartieMapper {

    ContrepartieVue vue(Contrepartie contrepartie, String nomDuTitulaire);

    AnneeVue vue(AnneeDeContrepartie annee);

    CessionVue vue(Cession cession);
}
