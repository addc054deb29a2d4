package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.bailleurs.pret.interne.IndicesEnBase;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.CalculDePret;
import fr.actionlogement.convention.common.pret.Echeancier;
import fr.actionlogement.convention.common.pret.Flux;
import fr.actionlogement.convention.common.pret.TauxAu;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The course of loans, computed by common.pret on the values of the indexes that are known. */
@Component
class CoursDesPrets {

    private final IndicesEnBase indices;

    CoursDesPrets(IndicesEnBase indices) {
        this.indices = indices;
    }

    /** The course of each loan that was drawn, by identifier. */
    Map<Long, Echeancier> derouler(List<DossierDePret> dossiers) {
        Map<String, List<TauxAu>> series = indices.series();
        Map<Long, Echeancier> cours = new HashMap<>();
        for (DossierDePret dossier : dossiers) {
            if (!dossier.tirages().isEmpty()) {
                cours.put(dossier.id(), derouler(dossier, series));
            }
        }
        return cours;
    }

    /** The course of a loan that was drawn. */
    Echeancier derouler(DossierDePret dossier) {
        return derouler(dossier, indices.series());
    }

    /** What conditions give when everything is drawn at once that day. */
    Echeancier projeter(ConditionsDePret conditions, Montant montant, LocalDate jour) {
        return CalculDePret.echeancier(
                conditions.modalites(jour.plusMonths(conditions.prefinancementMois())),
                List.of(new Flux(jour, montant)),
                taux(conditions, List.of(new TauxAu(jour, conditions.taux())), indices.series()),
                List.of());
    }

    private static Echeancier derouler(DossierDePret dossier, Map<String, List<TauxAu>> series) {
        ConditionsDePret conditions = dossier.pret().conditions();
        List<TauxAu> marges = new ArrayList<>();
        marges.add(new TauxAu(dossier.pret().accordeLe(), conditions.taux()));
        dossier.amenagements().forEach(a -> ajouter(marges, a.date(), a.taux()));
        return CalculDePret.echeancier(
                conditions.modalites(dossier.depart()),
                dossier.tirages().stream()
                        .map(t -> new Flux(t.date(), t.montant()))
                        .toList(),
                taux(conditions, marges, series),
                dossier.amenagements().stream().map(AmenagementVu::evenement).toList());
    }

    private static void ajouter(List<TauxAu> marges, LocalDate jour, @Nullable Taux nouveau) {
        if (nouveau != null) {
            marges.add(new TauxAu(jour, nouveau));
        }
    }

    /** A fixed rate is a margin on an index that is always zero. */
    private static List<TauxAu> taux(
            ConditionsDePret conditions, List<TauxAu> marges, Map<String, List<TauxAu>> series) {
        List<TauxAu> indice = conditions.indice() == null
                ? List.of(new TauxAu(marges.get(0).depuis(), Taux.ZERO))
                : series.getOrDefault(conditions.indice(), List.of());
        return CalculDePret.indexer(indice, marges, conditions.indice() == null ? Taux.ZERO : conditions.plancher());
    }
}
