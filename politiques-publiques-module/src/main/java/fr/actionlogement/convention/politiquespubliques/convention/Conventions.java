package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.politiquespubliques.convention.interne.AnneesEnBase;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the conventions signed with the bodies. They are few: a list is read whole. */
@Service("conventionsPubliques")
public class Conventions {

    private final ConventionRepository conventions;
    private final ConventionMapper mapper;
    private final AnneesEnBase annees;

    Conventions(ConventionRepository conventions, ConventionMapper mapper, AnneesEnBase annees) {
        this.conventions = conventions;
        this.mapper = mapper;
        this.annees = annees;
    }

    /** All of them, the last recorded first. */
    public List<ConventionVue> toutes() {
        return conventions.findAllByOrderByIdDesc().stream().map(mapper::vue).toList();
    }

    /** Those of a programme, the last recorded first. */
    public List<ConventionVue> duProgramme(String programme) {
        return conventions.findByProgrammeCodeOrderByIdDesc(programme).stream()
                .map(mapper::vue)
                .toList();
    }

    /** Those of a town, the last recorded first. */
    public List<ConventionVue> deLaCommune(CodeCommune commune) {
        return conventions.findByCommuneOrderByIdDesc(commune).stream()
                .map(mapper::vue)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws Introuvable when there is none with this reference
     */
    public ConventionVue une(String reference) {
        return conventions.findByReference(reference).map(mapper::vue).orElseThrow(Conventions::introuvable);
    }

    /**
     * Checks the reference that a list is narrowed to.
     *
     * @throws DemandeIllisible when no convention has it
     */
    public void filtrer(String reference) {
        conventions
                .findByReference(reference)
                .orElseThrow(() -> new DemandeIllisible(
                        "convention-inconnue", "Cette convention n’existe pas : partez de la liste des conventions."));
    }

    /**
     * One of them, and nobody commits on it until the end of the transaction.
     *
     * @throws Introuvable when there is none with this reference
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ConventionVue verrouiller(String reference) {
        return conventions.verrouiller(reference).map(mapper::vue).orElseThrow(Conventions::introuvable);
    }

    /** What remains of a year of a convention: agreed, less what is committed on it. */
    public Montant reste(ConventionVue convention, Exercice exercice) {
        return convention
                .conventionne(exercice)
                .moins(annees.engages(convention.reference()).getOrDefault(exercice, Montant.ZERO));
    }

    /** What remains of a convention for new rights: agreed over its years, less the rights open on it. */
    public Montant resteAOuvrir(ConventionVue convention) {
        return convention.total().moins(annees.droits(convention.reference()));
    }

    static Introuvable introuvable() {
        return new Introuvable("Cette convention n’existe pas.");
    }
}
