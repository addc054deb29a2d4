package fr.actionlogement.convention.bailleurs.caducite;

import fr.actionlogement.convention.bailleurs.caducite.interne.ProrogationsEnBase;
import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.bailleurs.echange.Tableau;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The prorogations as a file. */
@Configuration(proxyBeanMethods = false)
class ExportsDeProrogationsConfiguration {

    @Bean
    TableExportee<ProrogationVue, CriteresDeProrogation> tableDesProrogations(ProrogationsEnBase prorogations) {
        return new Tableau<>(
                "prorogations-des-operations",
                "Prorogations des opérations",
                CriteresDeProrogation.class,
                c -> FiltresEnMots.AUCUN.et("Département", c.departement()),
                List.of(
                        ColonneExportee.texte("Référence", ProrogationVue::reference),
                        ColonneExportee.texte("Opération", ProrogationVue::operation),
                        ColonneExportee.date("Échéance d’avant", ProrogationVue::avant),
                        ColonneExportee.date("Nouvelle échéance", ProrogationVue::jusquAu),
                        ColonneExportee.texte("Motif", ProrogationVue::motif),
                        ColonneExportee.texte("État", p -> p.statut().libelle()),
                        ColonneExportee.texte("Demandée par", ProrogationVue::demandePar),
                        ColonneExportee.date("Demandée le", ProrogationVue::demandeLe),
                        ColonneExportee.texte("Décidée par", ProrogationVue::decidePar),
                        ColonneExportee.date("Décidée le", ProrogationVue::decideLe),
                        ColonneExportee.texte("Motif du refus", ProrogationVue::motifRefus)),
                (c, ligne) -> prorogations.parcourir(c.departement(), ligne));
    }
}
