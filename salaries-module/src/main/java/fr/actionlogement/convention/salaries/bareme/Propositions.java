package fr.actionlogement.convention.salaries.bareme;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.MontantIllisible;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.bareme.interne.PropositionsEnBase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New versions of the rules: one person proposes, another decides. What stood before keeps its own period. */
@Service
@Transactional
public class Propositions {

    private static final String AXE = "salaries";
    private static final LocalDate PREMIER_JOUR = LocalDate.of(2012, 1, 1);
    private static final LocalDate DERNIER_JOUR = LocalDate.of(2099, 12, 31);

    private final PropositionsEnBase base;
    private final Baremes baremes;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Propositions(
            PropositionsEnBase base, Baremes baremes, Journal journal, UtilisateurCourant utilisateur, Clock horloge) {
        this.base = base;
        this.baremes = baremes;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** The proposals, those that wait first, then the latest. */
    @Transactional(readOnly = true)
    public List<Proposition> toutes() {
        return base.toutes();
    }

    /** @throws Introuvable when there is no such proposal */
    @Transactional(readOnly = true)
    public Proposition lire(long id) {
        return base.lire(id).orElseThrow(() -> inconnue(id));
    }

    /**
     * Proposes a version; returns its identifier.
     *
     * @throws RegleNonRespectee when the version makes no sense, naming the field
     * @throws ConflitDEtat when another proposal waits on the same rule
     */
    public long proposer(NouvelleVersion nouvelle) {
        Optional<Parametre> connue = connue(nouvelle);
        String libelle = NouvelleVersion.ouVide(nouvelle.libelle());
        if (libelle.isEmpty()) {
            libelle = connue.map(Parametre::libelle).orElse("");
        }
        Unite unite = connue.map(Parametre::unite).orElse(nouvelle.unite());
        exiger(!libelle.isEmpty(), "libelle", "Cette règle est nouvelle : indiquez son libellé.");
        if (unite == null) {
            throw RegleNonRespectee.surChamp("unite", "unite", "Cette règle est nouvelle : indiquez son unité.");
        }
        exiger(
                nouvelle.unite() == null || nouvelle.unite() == unite,
                "unite",
                "Cette règle se compte autrement : laissez son unité.");
        LocalDate fin = nouvelle.valideAu();
        exiger(
                !nouvelle.valideDu().isBefore(PREMIER_JOUR)
                        && !nouvelle.valideDu().isAfter(DERNIER_JOUR),
                "valideDu",
                "Le premier jour va de 2012 à 2099.");
        exiger(
                fin == null || !fin.isBefore(nouvelle.valideDu()) && !fin.isAfter(DERNIER_JOUR),
                "valideAu",
                "Le dernier jour suit le premier, et va jusqu’à 2099.");
        Long valeur = valeur(nouvelle, unite);
        long id = base.ajouter(nouvelle, libelle, unite, valeur, utilisateur.identifiant(), horloge.instant())
                .orElseThrow(() -> new ConflitDEtat(
                        "proposition-en-attente", "Une proposition attend déjà sur cette règle : décidez-la d’abord."));
        consigner(lire(id), "Version de barème proposée");
        return id;
    }

    private Optional<Parametre> connue(NouvelleVersion nouvelle) {
        List<Parametre> memeCle = baremes.tous().stream()
                .filter(p -> p.produit().equals(nouvelle.produit()) && p.cle().equals(nouvelle.cle()))
                .toList();
        return memeCle.stream()
                .filter(p -> p.regle().equals(nouvelle.regle()))
                .reduce((avant, apres) -> apres)
                .or(() -> memeCle.stream().findFirst());
    }

    private static @Nullable Long valeur(NouvelleVersion nouvelle, Unite unite) {
        String texte = NouvelleVersion.ouVide(nouvelle.valeur());
        if (texte.isEmpty()) {
            return null;
        }
        try {
            long valeur = unite.lire(texte);
            exiger(valeur >= 0, "valeur", "Une valeur de barème n’est pas négative.");
            return valeur;
        } catch (MontantIllisible | NumberFormatException illisible) {
            throw RegleNonRespectee.surChamp(
                    "valeur",
                    "valeur-illisible",
                    "Cette valeur ne se lit pas comme " + unite.exemple()
                            + " : corrigez-la, ou laissez-la vide pour fermer.");
        }
    }

    /**
     * Applies a proposal: whatever it meets gives way over its period and keeps the rest of its own.
     *
     * @param version version read, null when the caller did not say
     * @throws QuatreYeux for who proposed it
     */
    public void approuver(long id, @Nullable Integer version) {
        Proposition p = prendre(id, version);
        base.decider(id, EtatDeProposition.APPROUVE, utilisateur.identifiant(), horloge.instant(), "");
        base.appliquer(p);
        consigner(p, "Version de barème approuvée");
    }

    /** Leaves a proposal without effect. */
    public void rejeter(long id, @Nullable Integer version, String motif) {
        Proposition p = prendre(id, version);
        base.decider(id, EtatDeProposition.REJETE, utilisateur.identifiant(), horloge.instant(), motif);
        consigner(p, "Version de barème rejetée");
    }

    private Proposition prendre(long id, @Nullable Integer version) {
        Proposition p = base.verrouiller(id).orElseThrow(() -> inconnue(id));
        if (p.etat() != EtatDeProposition.PROPOSE) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    "Cette proposition est déjà décidée (%s). Rechargez la page."
                            .formatted(p.etat().libelle().toLowerCase(java.util.Locale.FRENCH)));
        }
        if (version != null && version != p.version()) {
            throw new ConflitDEtat("version-perimee", "Cette proposition a changé. Rechargez la page avant d’agir.");
        }
        if (utilisateur.identifiant().equals(p.proposePar())) {
            throw new QuatreYeux("Vous avez proposé cette version : une autre personne doit la décider.");
        }
        return p;
    }

    private void consigner(Proposition p, String acte) {
        String detail = "%s : %s à partir du %td/%<tm/%<tY.".formatted(p.libelle(), p.enTexte(), p.valideDu());
        journal.consigner(new Acte(AXE, "BAREME-" + p.id(), acte, detail, Map.of(), Map.of("Valeur", p.enTexte())));
    }

    private static void exiger(boolean condition, String champ, String message) {
        if (!condition) {
            throw RegleNonRespectee.surChamp(champ, "version-" + champ.toLowerCase(java.util.Locale.ROOT), message);
        }
    }

    private static Introuvable inconnue(long id) {
        return new Introuvable("La proposition n° %d est introuvable.".formatted(id));
    }
}
