package fr.actionlogement.convention.bailleurs.innovation;

import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.bailleurs.echange.Tableau;
import fr.actionlogement.convention.bailleurs.innovation.interne.CandidaturesEnBase;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The applications of the calls for projects as a file. */
@Configuration(proxyBeanMethods = false)
class ExportsDesCandidaturesConfiguration {

    @Bean
    TableExportee<CandidatureVue, CriteresDeCandidature> tableDesCandidatures(CandidaturesEnBase candidatures) {
        return new Tableau<>(
                "candidatures-aux-appels-a-projets",
                "Candidatures aux appels à projets",
                CriteresDeCandidature.class,
                c -> FiltresEnMots.AUCUN.et("Appel à projets", c.appel()),
                List.of(
                        ColonneExportee.texte("Référence", CandidatureVue::reference),
                        ColonneExportee.texte("Appel à projets", CandidatureVue::appel),
                        ColonneExportee.texte("Intitulé", CandidatureVue::intitule),
                        ColonneExportee.texte(
                                "SIREN du porteur", c -> c.porteur().numero()),
                        ColonneExportee.texte("Porteur", CandidatureVue::nomDuPorteur),
                        ColonneExportee.texte("Commune", c -> c.commune().code()),
                        ColonneExportee.texte("Nom de la commune", CandidatureVue::nomDeLaCommune),
                        ColonneExportee.texte("Opération accompagnée", CandidatureVue::operation),
                        ColonneExportee.montant("Coût du projet", CandidatureVue::cout),
                        ColonneExportee.montant("Subvention demandée", CandidatureVue::demande),
                        ColonneExportee.texte("Note moyenne", CandidatureVue::moyenneEnTexte),
                        ColonneExportee.annee("Rang", CandidatureVue::rang),
                        ColonneExportee.texte("État", c -> c.statut().libelle()),
                        ColonneExportee.montant("Subvention accordée", CandidatureVue::accorde),
                        ColonneExportee.montant("Engagé", CandidatureVue::engage),
                        ColonneExportee.montant("Versé", CandidatureVue::verse),
                        ColonneExportee.date("Déposée le", CandidatureVue::deposeLe),
                        ColonneExportee.date("Accordée le", CandidatureVue::accordeLe),
                        ColonneExportee.texte("Motif", CandidatureVue::motif)),
                (c, ligne) -> candidatures.toutes(c.appel()).forEach(ligne));
    }
}
