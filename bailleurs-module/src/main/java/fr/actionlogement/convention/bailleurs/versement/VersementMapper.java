package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.common.axe.CorrespondanceExacte;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Instalments and requests as stored to what is shown. */
@Mapper(config = CorrespondanceExacte.class)
interface VersementMapper {

    EcheanceVue vue(Echeance echeance);

    @Mapping(target = "operation", source = "operationReference")
    @Mapping(target = "echeance", source = "echeance.libelle")
    @Mapping(target = "financeur", source = "echeance.financeur")
    DemandeVue vue(DemandeDeVersement demande);
}
