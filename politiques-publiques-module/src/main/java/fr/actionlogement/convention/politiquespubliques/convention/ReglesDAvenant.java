package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.convention.interne.AnneesEnBase;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an amendment may change. */
@Component
class ReglesDAvenant {

    private final PeriodeConvention periode;
    private final AnneesEnBase annees;
    private final Actes actes;

    ReglesDAvenant(PeriodeConvention periode, AnneesEnBase annees, Actes actes) {
        this.periode = periode;
        this.annees = annees;
        this.actes = actes;
    }

    void exiger(Convention convention, NouvelAvenant avenant) {
        actes.exigerPasse("signeLe", avenant.signeLe());
        if (avenant.signeLe().isBefore(convention.getSigneeLe())) {
            throw RegleNonRespectee.surChamp(
                    "signeLe", "avant-la-convention", "Un avenant se signe après la convention qu’il modifie.");
        }
        exigerFin(convention, avenant.fin());
        if (avenant.variations().isEmpty() && avenant.fin() == null) {
            throw RegleNonRespectee.surChamp(
                    "variations",
                    "avenant-vide",
                    "L’avenant ne change rien : indiquez une variation ou une nouvelle fin.");
        }
        Set<Exercice> vus = new HashSet<>();
        for (VariationDAnnee annee : avenant.variations()) {
            if (!periode.contient(annee.exercice()) || !vus.add(annee.exercice())) {
                throw RegleNonRespectee.surChamp(
                        "variations",
                        "exercice-invalide",
                        "Les variations portent une fois chaque exercice, de %s à %s."
                                .formatted(periode.premier(), periode.dernier()));
            }
            Actes.exigerPositif(
                    "variations",
                    annee.variation().estNegatif() ? annee.variation().oppose() : annee.variation());
        }
    }

    private static void exigerFin(Convention convention, @Nullable LocalDate fin) {
        if (fin != null && (fin.isBefore(convention.getDebut()) || fin.getYear() > 2099)) {
            throw RegleNonRespectee.surChamp(
                    "fin", "dates-inversees", "La fin de validité ne peut pas précéder le début.");
        }
    }

    /** What the amendment makes of each year that it changes, what is committed beside. */
    List<EffetDAvenant> effets(Convention convention, List<VariationDAnnee> variations) {
        Map<Exercice, Montant> engages = annees.engages(convention.getReference());
        return variations.stream()
                .map(annee -> {
                    Montant avant = convention.getAnnees().stream()
                            .filter(a -> a.getExercice().equals(annee.exercice()))
                            .map(Annee::getMontantConventionne)
                            .findFirst()
                            .orElse(Montant.ZERO);
                    return new EffetDAvenant(
                            annee.exercice(),
                            avant,
                            avant.plus(annee.variation()),
                            engages.getOrDefault(annee.exercice(), Montant.ZERO));
                })
                .toList();
    }

    /** @throws ConflitDEtat naming the year, or the convention, and what must remain */
    void exigerAuDessusDesEngagements(Convention convention, List<VariationDAnnee> variations) {
        for (EffetDAvenant effet : effets(convention, variations)) {
            if (effet.reste().estNegatif()) {
                throw new ConflitDEtat(
                        "avenant-sous-l-engage",
                        "Sur l’exercice %s de la convention %s, %s sont engagés : l’avenant ne peut pas descendre à %s."
                                .formatted(effet.exercice(), convention.getReference(), effet.engage(), effet.apres()));
            }
        }
        Montant total = Montant.somme(convention.getAnnees().stream()
                        .map(Annee::getMontantConventionne)
                        .toList())
                .plus(Montant.somme(
                        variations.stream().map(VariationDAnnee::variation).toList()));
        Montant droits = annees.droits(convention.getReference());
        if (droits.depasse(total)) {
            throw new ConflitDEtat(
                    "avenant-sous-les-droits",
                    "Les droits ouverts sur la convention %s font %s : l’avenant ne peut pas la ramener à %s."
                            .formatted(convention.getReference(), droits, total));
        }
    }
}
