package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.axe.CorrespondanceExacte;
import org.mapstruct.Mapper;

/** The register as stored to the register as shown. */
@Mapper(config = CorrespondanceExacte.class)
interface BailleurMapper {

    BailleurVu vue(Bailleur bailleur);

    EtablissementVu vue(Etablissement etablissement, String nomDeLaCommune);

    ContactVu vue(Contact contact);
}
