package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.politiquespubliques.convention.interne.AnneesEnBase;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The amendments to the conventions: one person records what was signed, another makes it bind. */
@Service
public class Avenants {

    private final ConventionRepository conventions;
    private final AvenantRepository avenants;
    private final ReglesDAvenant regles;
    private final AnneesEnBase annees;
    private final ConventionMapper mapper;
    private final Actes actes;

    Avenants(
            ConventionRepository conventions,
            AvenantRepository avenants,
            ReglesDAvenant regles,
            AnneesEnBase annees,
            ConventionMapper mapper,
            Actes actes) {
        this.conventions = conventions;
        this.avenants = avenants;
        this.regles = regles;
        this.annees = annees;
        this.mapper = mapper;
        this.actes = actes;
    }

    /** Those of a convention, the first one first. */
    @Transactional(readOnly = true)
    public List<AvenantVu> de(String convention) {
        return avenants
                .findByConventionIdOrderByNumero(conventions.id(convention).orElseThrow(Conventions::introuvable))
                .stream()
                .map(mapper::vue)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws Introuvable when the convention has none with this number
     */
    @Transactional(readOnly = true)
    public AvenantVu un(String convention, int numero) {
        return mapper.vue(trouver(une(convention), numero));
    }

    /** What one makes of each year: to be read before it is validated. */
    @Transactional(readOnly = true)
    public List<EffetDAvenant> effets(String convention, int numero) {
        Convention modifiee = une(convention);
        return regles.effets(modifiee, mapper.vue(trouver(modifiee, numero)).variations());
    }

    /**
     * Records a signed amendment; it changes nothing yet.
     *
     * @return its number
     * @throws ConflitDEtat when another one waits, or when it would take back what is committed
     */
    @Transactional
    public int proposer(String convention, NouvelAvenant avenant) {
        Convention modifiee = tenir(convention);
        regles.exiger(modifiee, avenant);
        regles.exigerAuDessusDesEngagements(modifiee, avenant.variations());
        List<Avenant> anciens = avenants.findByConventionIdOrderByNumero(modifiee.id());
        if (anciens.stream().anyMatch(ancien -> ancien.getEtat() == EtatDAvenant.PROPOSE)) {
            throw new ConflitDEtat(
                    "avenant-en-attente",
                    "Un avenant attend déjà sa validation : faites-le valider ou rejeter d’abord.");
        }
        int numero = anciens.size() + 1;
        avenants.save(new Avenant(modifiee.id(), numero, avenant, actes.qui(), actes.maintenant()));
        actes.consigner(
                convention,
                "Avenant n° %d proposé".formatted(numero),
                avenant.objet().strip());
        return numero;
    }

    /**
     * Makes an amendment bind.
     *
     * @throws fr.actionlogement.convention.common.web.QuatreYeux to who recorded it
     * @throws ConflitDEtat when it is decided already, or would take back what is committed since
     */
    @Transactional
    public void valider(String convention, int numero) {
        Convention modifiee = tenir(convention);
        Avenant avenant = trouver(modifiee, numero);
        actes.exigerUnAutre(
                avenant.getAuteur(),
                "Qui a enregistré un avenant ne peut pas le valider : un autre contrôleur doit le faire.");
        avenant.decider(EtatDAvenant.VALIDE, null, actes.qui(), actes.maintenant());
        List<VariationDAnnee> variations = mapper.vue(avenant).variations();
        regles.exigerAuDessusDesEngagements(modifiee, variations);
        variations.forEach(annee -> annees.varier(modifiee.id(), annee.exercice(), annee.variation()));
        if (avenant.getFin() != null) {
            modifiee.prolonger(avenant.getFin());
        }
        actes.consigner(convention, "Avenant n° %d validé".formatted(numero), avenant.getObjet());
    }

    /**
     * Rejects an amendment; nothing changes.
     *
     * @throws fr.actionlogement.convention.common.web.QuatreYeux to who recorded it
     */
    @Transactional
    public void rejeter(String convention, int numero, String motif) {
        Avenant avenant = trouver(tenir(convention), numero);
        actes.exigerUnAutre(
                avenant.getAuteur(),
                "Qui a enregistré un avenant ne peut pas le rejeter : un autre contrôleur doit le faire.");
        avenant.decider(EtatDAvenant.REJETE, motif.strip(), actes.qui(), actes.maintenant());
        actes.consigner(convention, "Avenant n° %d rejeté".formatted(numero), motif.strip());
    }

    /** Those that wait, with their convention, the oldest first. */
    @Transactional(readOnly = true)
    public List<AvenantEnAttente> enAttente(int limite) {
        return avenants.findByEtatOrderById(EtatDAvenant.PROPOSE, Limit.of(limite)).stream()
                .map(avenant -> new AvenantEnAttente(
                        conventions
                                .findById(avenant.getConventionId())
                                .orElseThrow(Conventions::introuvable)
                                .getReference(),
                        avenant.getNumero(),
                        avenant.getObjet(),
                        avenant.getAuteur(),
                        avenant.getProposeLe()))
                .toList();
    }

    private Convention une(String reference) {
        return conventions.findByReference(reference).orElseThrow(Conventions::introuvable);
    }

    private Avenant trouver(Convention convention, int numero) {
        return avenants.findByConventionIdAndNumero(convention.id(), numero)
                .orElseThrow(() -> new Introuvable("Cette convention n’a pas d’avenant n° %d.".formatted(numero)));
    }

    /** The convention, that nobody else may change until the end of the transaction. */
    private Convention tenir(String reference) {
        return conventions
                .verrouiller(reference)
                .orElseThrow(Conventions::introuvable)
                .toucher(actes.maintenant());
    }
}
