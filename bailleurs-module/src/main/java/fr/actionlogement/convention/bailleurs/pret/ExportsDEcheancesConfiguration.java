package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.Tableau;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What falls due next on each loan, as a file. */
@Configuration(proxyBeanMethods = false)
class ExportsDEcheancesConfiguration {

    @Bean
    TableExportee<ProchaineEcheance, CriteresDEcheance> tableDesEcheances(Prets prets) {
        return new Tableau<>(
                "prochaines-echeances-de-prets",
                "Prochaines échéances de prêts",
                CriteresDEcheance.class,
                c -> FiltresEnMots.AUCUN.et("Jusqu’au", c.jusquAu()),
                List.of(
                        ColonneExportee.date("Date", ProchaineEcheance::date),
                        ColonneExportee.texte("Prêt", ProchaineEcheance::pret),
                        ColonneExportee.texte("Opération", ProchaineEcheance::operation),
                        ColonneExportee.texte("Bailleur", ProchaineEcheance::nomDuBailleur),
                        ColonneExportee.taux("Taux", ProchaineEcheance::taux),
                        ColonneExportee.montant("Intérêts", ProchaineEcheance::interets),
                        ColonneExportee.montant("Capital", ProchaineEcheance::capital),
                        ColonneExportee.montant("Échéance", ProchaineEcheance::montant),
                        ColonneExportee.montant("Restant dû ensuite", ProchaineEcheance::restant)),
                (c, ligne) -> PageDe.parcourir(
                        apres -> prets.prochaines(new CriteresDEcheance(c.jusquAu(), apres, null)), ligne));
    }
}
