package fr.actionlogement.convention.bailleurs.pretanru;

import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.bailleurs.echange.Tableau;
import fr.actionlogement.convention.bailleurs.pretanru.interne.PretsAnruEnBase;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ANRU loans that were told, as a file. */
@Configuration(proxyBeanMethods = false)
class ExportsDesPretsAnruConfiguration {

    @Bean
    TableExportee<PretAnru, CriteresDePretAnru> tableDesPretsAnru(PretsAnruEnBase prets) {
        return new Tableau<>(
                "prets-anru-aux-bailleurs",
                "Prêts ANRU aux bailleurs",
                CriteresDePretAnru.class,
                c -> FiltresEnMots.AUCUN.et("Bailleur", c.bailleur()),
                List.of(
                        ColonneExportee.texte("Dossier", PretAnru::dossier),
                        ColonneExportee.texte("Ligne budgétaire", PretAnru::ligne),
                        ColonneExportee.texte(
                                "SIREN du bailleur", p -> p.bailleur().numero()),
                        ColonneExportee.texte("Bailleur", PretAnru::nom),
                        ColonneExportee.texte("Commune", p -> p.commune().code()),
                        ColonneExportee.texte("Objet", PretAnru::objet),
                        ColonneExportee.nombre("Logements", p -> (long) p.logements()),
                        ColonneExportee.montant("Engagé", PretAnru::engage),
                        ColonneExportee.montant("Versé", PretAnru::verse),
                        ColonneExportee.date("Connu au", PretAnru::date)),
                (c, ligne) -> prets.lister(
                                c.bailleur() == null ? null : c.bailleur().numero(), Integer.MAX_VALUE)
                        .forEach(ligne));
    }
}
