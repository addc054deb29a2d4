package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Commune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Baremes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Judges a situation: by the rules of a day, or by those that a file froze. */
@Service
public class Eligibilite {

    private final Baremes baremes;
    private final Territoires territoires;

    Eligibilite(Baremes baremes, Territoires territoires) {
        this.baremes = baremes;
        this.territoires = territoires;
    }

    /**
     * What the rules in force that day say of one product.
     *
     * @throws RegleNonRespectee when the situation cannot be, whatever the rules
     */
    public Avis juger(Produit produit, Situation situation, LocalDate le) {
        verifier(situation);
        return Moteur.examiner(produit, situation, lieu(situation, le), baremes.au(produit.code(), le));
    }

    /** What the rules frozen on the day of the complete request say. */
    public Avis juger(Produit produit, Situation situation, LocalDate le, Collection<Integer> figes) {
        return Moteur.examiner(produit, situation, lieu(situation, le), baremes.figes(produit.code(), le, figes));
    }

    /** The same where the caller knows the zone of the dwelling rather than its commune. */
    public Avis juger(
            Produit produit, Situation situation, Lieu lieu, LocalDate le, @Nullable Collection<Integer> figes) {
        verifier(situation);
        return Moteur.examiner(
                produit,
                situation,
                lieu,
                figes == null ? baremes.au(produit.code(), le) : baremes.figes(produit.code(), le, figes));
    }

    /** The same by rules given by the caller, for instance as a proposal would make them. */
    public Avis juger(Produit produit, Situation situation, BaremeDuJour bareme) {
        return Moteur.examiner(produit, situation, lieu(situation, bareme.le()), bareme);
    }

    /**
     * What the rules in force that day say of every product, in the order of {@link Produit}.
     *
     * @throws RegleNonRespectee when the situation cannot be, whatever the rules
     */
    public List<Avis> tous(Situation situation, LocalDate le) {
        verifier(situation);
        Lieu lieu = lieu(situation, le);
        return Arrays.stream(Produit.values())
                .map(produit -> Moteur.examiner(produit, situation, lieu, baremes.au(produit.code(), le)))
                .toList();
    }

    /** The zones of the dwelling of a situation on that day. */
    public Lieu lieu(Situation situation, LocalDate le) {
        CodeCommune code = situation.logement().commune();
        Zone declaree = situation.logement().zone();
        if (code == null) {
            return declaree == null ? Lieu.INCONNU : new Lieu(declaree, null, List.of());
        }
        Optional<Commune> commune = territoires.commune(code);
        Zone zone = declaree != null ? declaree : territoires.zone(code, le).orElse(null);
        return Lieu.de(
                code,
                zone,
                commune.map(Commune::population).orElse(0),
                situation.logement().grandeAgglomeration(),
                baremes.au(Baremes.COMMUN, le));
    }

    private static void verifier(Situation situation) {
        List<Erreur> fautes = situation.incoherences();
        if (!fautes.isEmpty()) {
            throw new RegleNonRespectee("situation-impossible", "Cette situation est à corriger.", fautes);
        }
    }

    /** What the rules in force that day say of a Mobili-Jeune request. */
    public Avis mobiliJeune(SituationMobiliJeune situation, LocalDate le) {
        return juger(Produit.MOBILI_JEUNE, situation.enSituation(), le);
    }

    /** What the rules frozen on the day of the complete request say of it. */
    public Avis mobiliJeune(SituationMobiliJeune situation, LocalDate le, Collection<Integer> figes) {
        return juger(Produit.MOBILI_JEUNE, situation.enSituation(), le, figes);
    }
}
