package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.bailleurs.contrepartie.interne.ConventionsEnBase;
import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.bailleurs.echange.Tableau;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The conventions de gestion en flux as a file. */
@Configuration(proxyBeanMethods = false)
class ExportsDeConventionsConfiguration {

    @Bean
    TableExportee<ConventionVue, CriteresDeConvention> tableDesConventionsDeFlux(ConventionsEnBase conventions) {
        return new Tableau<>(
                "conventions-de-flux",
                "Conventions de gestion en flux",
                CriteresDeConvention.class,
                c -> FiltresEnMots.AUCUN.et("Département", c.departement()),
                List.of(
                        ColonneExportee.texte(
                                "SIREN du bailleur", c -> c.bailleur().numero()),
                        ColonneExportee.texte("Bailleur", ConventionVue::nomDuBailleur),
                        ColonneExportee.texte(
                                "Département", c -> c.departement().code()),
                        ColonneExportee.texte("Nom du département", ConventionVue::nomDuDepartement),
                        ColonneExportee.date("Signée le", ConventionVue::signeeLe),
                        ColonneExportee.texte("Document", ConventionVue::document),
                        ColonneExportee.texte("Enregistrée par", ConventionVue::enregistreePar),
                        ColonneExportee.nombre("Droits ouverts en flux", ConventionVue::droits)),
                (c, ligne) -> conventions.lister(c.departement()).forEach(ligne));
    }
}
