package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.politiquespubliques.convention.interne.EcheancesEnBase;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls expected on a convention: they bind nothing, the calendar and the cash forecast are made of them. */
@Service
public class EcheancesPrevues {

    private final ConventionRepository conventions;
    private final EcheancesEnBase echeances;
    private final ConventionMapper mapper;
    private final Actes actes;

    EcheancesPrevues(
            ConventionRepository conventions, EcheancesEnBase echeances, ConventionMapper mapper, Actes actes) {
        this.conventions = conventions;
        this.echeances = echeances;
        this.mapper = mapper;
        this.actes = actes;
    }

    /** Those of a convention, by day. */
    @Transactional(readOnly = true)
    public List<EcheancePrevue> de(String convention) {
        return echeances.lire(conventions.id(convention).orElseThrow(Conventions::introuvable));
    }

    /**
     * Writes the whole list anew.
     *
     * @param version of the convention that was read, null to write whatever happened since
     * @throws RegleNonRespectee when a year is promised more than it agrees
     */
    @Transactional
    public void remplacer(String convention, @Nullable Long version, List<EcheancePrevue> prevues) {
        Convention tenue = conventions.verrouiller(convention).orElseThrow(Conventions::introuvable);
        ConventionVue lue = mapper.vue(tenue);
        Version.exiger(version, lue.version());
        prevues.forEach(prevue -> Actes.exigerPositif("lignes", prevue.montant()));
        for (Exercice exercice :
                prevues.stream().map(EcheancePrevue::exercice).distinct().toList()) {
            Montant prevu = Montant.somme(prevues.stream()
                    .filter(prevue -> prevue.exercice().equals(exercice))
                    .map(EcheancePrevue::montant)
                    .toList());
            if (prevu.depasse(lue.conventionne(exercice))) {
                throw RegleNonRespectee.surChamp(
                        "lignes",
                        "calendrier-excessif",
                        "Les appels prévus en %s font %s, la convention en agrée %s."
                                .formatted(exercice, prevu, lue.conventionne(exercice)));
            }
        }
        echeances.remplacer(tenue.toucher(actes.maintenant()).id(), prevues);
        actes.consigner(convention, "Calendrier des appels récrit", "%d appels prévus.".formatted(prevues.size()));
    }
}
