package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.axe.CorrespondanceExacte;
import org.mapstruct.Mapper;

/** Landlord as stored to landlord as shown. */
@Mapper(config = CorrespondanceExacte.class)
interface BailleurMapper {

    BailleurVu vue(Bailleur bailleur);
}
