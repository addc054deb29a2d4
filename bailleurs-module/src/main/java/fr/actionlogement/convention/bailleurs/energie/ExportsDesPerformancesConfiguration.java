package fr.actionlogement.convention.bailleurs.energie;

import fr.actionlogement.convention.bailleurs.echange.FiltresEnMots;
import fr.actionlogement.convention.bailleurs.echange.Tableau;
import fr.actionlogement.convention.bailleurs.energie.interne.PerformancesEnBase;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Energy and carbon operation by operation, as a file. */
@Configuration(proxyBeanMethods = false)
class ExportsDesPerformancesConfiguration {

    @Bean
    TableExportee<PerformanceDOperation, CriteresDePerformance> tableDesPerformances(PerformancesEnBase performances) {
        return new Tableau<>(
                "energie-des-operations",
                "Énergie et carbone des opérations",
                CriteresDePerformance.class,
                c -> FiltresEnMots.AUCUN.et("Département", c.departement()).et("Bailleur", c.bailleur()),
                colonnes(),
                performances::parcourir);
    }

    private static List<ColonneExportee<PerformanceDOperation>> colonnes() {
        List<ColonneExportee<PerformanceDOperation>> colonnes = new ArrayList<>(List.of(
                ColonneExportee.texte("Opération", p -> p.performance().operation()),
                ColonneExportee.texte("Intitulé", PerformanceDOperation::intitule),
                ColonneExportee.texte("Bailleur", PerformanceDOperation::nomDuBailleur),
                ColonneExportee.texte("Surface habitable", p -> p.performance().surfaceEnTexte())));
        etat(colonnes, "avant", PerformanceVue::avant);
        etat(colonnes, "après", PerformanceVue::apres);
        colonnes.add(ColonneExportee.nombre(
                "kWh économisés par an", p -> p.performance().kwhParAn()));
        colonnes.add(ColonneExportee.nombre(
                "kgCO₂ évités par an", p -> p.performance().kgParAn()));
        colonnes.add(ColonneExportee.nombre(
                "Logements qui ne sont plus F ou G", p -> p.performance().passoiresEradiquees()));
        return List.copyOf(colonnes);
    }

    private static void etat(
            List<ColonneExportee<PerformanceDOperation>> colonnes,
            String moment,
            Function<PerformanceVue, @Nullable EtatEnergetique> etat) {
        colonnes.add(ColonneExportee.annee("kWh/m²/an " + moment, p -> {
            EtatEnergetique lu = etat.apply(p.performance());
            return lu == null ? null : lu.energie();
        }));
        colonnes.add(ColonneExportee.annee("kgCO₂/m²/an " + moment, p -> {
            EtatEnergetique lu = etat.apply(p.performance());
            return lu == null ? null : lu.climat();
        }));
        colonnes.add(ColonneExportee.date("DPE " + moment, p -> {
            EtatEnergetique lu = etat.apply(p.performance());
            return lu == null ? null : lu.diagnosticLe();
        }));
        for (Etiquette etiquette : Etiquette.values()) {
            colonnes.add(ColonneExportee.nombre(etiquette + " " + moment, p -> {
                EtatEnergetique lu = etat.apply(p.performance());
                return lu == null
                        ? null
                        : (Long) lu.parEtiquette().getOrDefault(etiquette, 0).longValue();
            }));
        }
    }
}
