package fr.actionlogement.convention.bailleurs.avenant;

import fr.actionlogement.convention.bailleurs.avenant.interne.AvenantsEnBase;
import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.bailleurs.echange.Tableau;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The amendments as a file. */
@Configuration(proxyBeanMethods = false)
class ExportsDAvenantsConfiguration {

    @Bean
    TableExportee<AvenantVu, CriteresDAvenant> tableDesAvenants(AvenantsEnBase avenants) {
        return new Tableau<>(
                "avenants-aux-operations",
                "Avenants aux opérations",
                CriteresDAvenant.class,
                c -> FiltresEnMots.AUCUN.et("Département", c.departement()),
                List.of(
                        ColonneExportee.texte("Référence", AvenantVu::reference),
                        ColonneExportee.texte("Opération", AvenantVu::operation),
                        ColonneExportee.annee("Numéro", AvenantVu::numero),
                        ColonneExportee.texte("Motif", AvenantVu::motif),
                        ColonneExportee.montant("Action Logement avant", AvenantVu::montantAvant),
                        ColonneExportee.montant("Action Logement après", AvenantVu::montantApres),
                        ColonneExportee.montant("Variation", AvenantVu::variation),
                        ColonneExportee.nombre(
                                "Champs modifiés", a -> (long) a.ecarts().size()),
                        ColonneExportee.texte("État", a -> a.statut().libelle()),
                        ColonneExportee.texte("Demandé par", AvenantVu::demandePar),
                        ColonneExportee.date("Demandé le", AvenantVu::demandeLe),
                        ColonneExportee.texte("Décidé par", AvenantVu::decidePar),
                        ColonneExportee.date("Décidé le", AvenantVu::decideLe),
                        ColonneExportee.texte("Motif du rejet", AvenantVu::motifRejet)),
                (c, ligne) -> avenants.parcourir(c.departement(), ligne));
    }
}
