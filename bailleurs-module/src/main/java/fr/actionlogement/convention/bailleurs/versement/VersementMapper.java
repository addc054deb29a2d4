package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.common.axe.CorrespondanceExacte;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Instalments and reversals as stored to what is shown. */
@Mapper(config = CorrespondanceExacte.class)
interface VersementMapper {

    EcheanceVue vue(Echeance echeance);

    @Mapping(target = "demande", source = "demande.reference")
    @Mapping(target = "dossier", source = "demande.dossier")
    ReversementVu vu(Reversement reversement);
}
