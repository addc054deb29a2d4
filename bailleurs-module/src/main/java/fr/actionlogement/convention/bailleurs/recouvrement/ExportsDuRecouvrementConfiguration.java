package fr.actionlogement.convention.bailleurs.recouvrement;

import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.bailleurs.echange.Tableau;
import fr.actionlogement.convention.bailleurs.recouvrement.interne.EncaissementsEnBase;
import fr.actionlogement.convention.bailleurs.recouvrement.interne.ImpayesEnBase;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receipts and arrears as files. */
@Configuration(proxyBeanMethods = false)
class ExportsDuRecouvrementConfiguration {

    @Bean
    TableExportee<EncaissementVu, CriteresDEncaissement> tableDesEncaissements(EncaissementsEnBase encaissements) {
        return new Tableau<>(
                "encaissements-de-prets",
                "Encaissements de prêts",
                CriteresDEncaissement.class,
                c -> FiltresEnMots.AUCUN.et("État", etats(c)).et("Prêt", c.pret()),
                List.of(
                        ColonneExportee.texte("Référence", EncaissementVu::reference),
                        ColonneExportee.texte("Prêt", EncaissementVu::pret),
                        ColonneExportee.texte("Opération", EncaissementVu::operation),
                        ColonneExportee.texte("Bailleur", EncaissementVu::nomDuBailleur),
                        ColonneExportee.montant("Montant", EncaissementVu::montant),
                        ColonneExportee.montant("Dont intérêts", EncaissementVu::interets),
                        ColonneExportee.montant("Dont capital", EncaissementVu::capital),
                        ColonneExportee.date("Reçu le", EncaissementVu::recuLe),
                        ColonneExportee.texte("Virement", EncaissementVu::piece),
                        ColonneExportee.texte("État", e -> e.statut().libelle()),
                        ColonneExportee.texte("Saisi par", EncaissementVu::saisiPar),
                        ColonneExportee.date("Saisi le", EncaissementVu::saisiLe),
                        ColonneExportee.texte("Décidé par", EncaissementVu::decidePar),
                        ColonneExportee.date("Décidé le", EncaissementVu::decideLe),
                        ColonneExportee.texte("Motif du rejet", EncaissementVu::motifRejet)),
                encaissements::parcourir);
    }

    @Bean
    TableExportee<Impaye, CriteresDImpaye> tableDesImpayes(ImpayesEnBase impayes, Clock horloge) {
        return new Tableau<>(
                "impayes-de-prets",
                "Échéances impayées",
                CriteresDImpaye.class,
                c -> FiltresEnMots.AUCUN
                        .et("Retard", c.age() == null ? null : c.age().libelle())
                        .et("Département", c.departement())
                        .et("Bailleur", c.bailleur()),
                List.of(
                        ColonneExportee.date("Échéance", Impaye::date),
                        ColonneExportee.texte("Prêt", Impaye::pret),
                        ColonneExportee.texte("Opération", Impaye::operation),
                        ColonneExportee.texte("Bailleur", Impaye::nomDuBailleur),
                        ColonneExportee.annee("Rang", Impaye::rang),
                        ColonneExportee.montant("Appelé", Impaye::du),
                        ColonneExportee.montant("Reste dû", Impaye::reste),
                        ColonneExportee.<Impaye>nombre("Jours de retard", Impaye::jours)
                                .sansTotal(),
                        ColonneExportee.texte("Dernière relance", Impaye::relance),
                        ColonneExportee.date("Envoyée le", Impaye::envoyeeLe)),
                (c, ligne) -> impayes.parcourir(c, LocalDate.now(horloge), ligne));
    }

    private static String etats(CriteresDEncaissement c) {
        List<StatutDEncaissement> statuts = c.statut() == null ? List.of() : c.statut();
        return statuts.stream().map(StatutDEncaissement::libelle).collect(Collectors.joining(", "));
    }
}
