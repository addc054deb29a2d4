package fr.actionlogement.convention.salaries.eligibilite;

import static java.util.Objects.requireNonNullElse;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.Erreur;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a situation, without anybody's name. What is not known is null, which no criterion takes for a yes or a
 * no.
 *
 * @param enCours other aids that the person has; null when not known, empty when there are none
 */
public record Situation(
        Demandeur demandeur,
        Foyer foyer,
        Emploi emploi,
        Ressources ressources,
        Logement logement,
        Mobilite mobilite,
        Achat achat,
        Travaux travaux,
        @Nullable CauseDeDifficulte difficulte,
        @Nullable List<AideEnCours> enCours) {

    /** Nothing is known. */
    public static final Situation INCONNUE = new Situation(
            Demandeur.INCONNU,
            Foyer.INCONNU,
            Emploi.INCONNU,
            Ressources.INCONNU,
            Logement.INCONNU,
            Mobilite.INCONNU,
            Achat.INCONNU,
            Travaux.INCONNU,
            null,
            null);

    private static final Montant PLAFOND = Montant.deEuros(100_000_000);

    /** A part left out is a part of which nothing is known. */
    public Situation {
        demandeur = requireNonNullElse(demandeur, Demandeur.INCONNU);
        foyer = requireNonNullElse(foyer, Foyer.INCONNU);
        emploi = requireNonNullElse(emploi, Emploi.INCONNU);
        ressources = requireNonNullElse(ressources, Ressources.INCONNU);
        logement = requireNonNullElse(logement, Logement.INCONNU);
        mobilite = requireNonNullElse(mobilite, Mobilite.INCONNU);
        achat = requireNonNullElse(achat, Achat.INCONNU);
        travaux = requireNonNullElse(travaux, Travaux.INCONNU);
        enCours = enCours == null ? null : List.copyOf(enCours);
    }

    /** The same, in another household, job and dwelling. */
    public Situation avec(
            @Nullable Foyer unFoyer,
            @Nullable Emploi unEmploi,
            @Nullable Ressources desRessources,
            @Nullable Logement unLogement) {
        return new Situation(
                demandeur,
                requireNonNullElse(unFoyer, foyer),
                requireNonNullElse(unEmploi, emploi),
                requireNonNullElse(desRessources, ressources),
                requireNonNullElse(unLogement, logement),
                mobilite,
                achat,
                travaux,
                difficulte,
                enCours);
    }

    /** The same, with another project. */
    public Situation avec(
            @Nullable Mobilite uneMobilite,
            @Nullable Achat unAchat,
            @Nullable Travaux desTravaux,
            @Nullable CauseDeDifficulte uneDifficulte) {
        return new Situation(
                demandeur,
                foyer,
                emploi,
                ressources,
                logement,
                requireNonNullElse(uneMobilite, mobilite),
                requireNonNullElse(unAchat, achat),
                requireNonNullElse(desTravaux, travaux),
                uneDifficulte,
                enCours);
    }

    /** The same, but for the other aids. */
    public Situation avec(@Nullable List<AideEnCours> autres) {
        return new Situation(
                demandeur, foyer, emploi, ressources, logement, mobilite, achat, travaux, difficulte, autres);
    }

    /** The same, asked for by somebody else. */
    public Situation de(Demandeur autre) {
        return new Situation(autre, foyer, emploi, ressources, logement, mobilite, achat, travaux, difficulte, enCours);
    }

    /** The same without what the identity says better. */
    public Situation sansAge() {
        return de(new Demandeur(null, null, demandeur.emancipe(), demandeur.nationalite()));
    }

    /** What cannot be, whatever the rules; nothing when the situation may be. */
    public List<Erreur> incoherences() {
        List<Erreur> fautes = new ArrayList<>();
        nombres().forEach((champ, nombre) -> {
            if (nombre.valeur() != null && (nombre.valeur() < nombre.min() || nombre.valeur() > nombre.max())) {
                fautes.add(new Erreur(
                        champ, "hors-bornes", "Indiquez un nombre de %d à %d.".formatted(nombre.min(), nombre.max())));
            }
        });
        montants().forEach((champ, montant) -> {
            if (montant.estNegatif() || montant.depasse(PLAFOND)) {
                fautes.add(new Erreur(champ, "hors-bornes", "Indiquez un montant positif ou nul, vraisemblable."));
            }
        });
        return fautes;
    }

    private Map<String, Nombre> nombres() {
        return Map.ofEntries(
                Map.entry("demandeur.age", new Nombre(demandeur.age(), 0, 120)),
                Map.entry("foyer.adultes", new Nombre(foyer.adultes(), 1, 2)),
                Map.entry("foyer.personnesACharge", new Nombre(foyer.personnesACharge(), 0, 20)),
                Map.entry("foyer.ageConjoint", new Nombre(foyer.ageConjoint(), 0, 120)),
                Map.entry("emploi.effectif", new Nombre(emploi.effectif(), 0, 1_000_000)),
                Map.entry("emploi.moisTravailles", new Nombre(emploi.moisTravailles(), 0, 6)),
                Map.entry("logement.dureeBail", new Nombre(logement.dureeBail(), 1, 1_200)),
                Map.entry("mobilite.distanceKm", new Nombre(mobilite.distanceKm(), 0, 20_000)),
                Map.entry("mobilite.trajetMinutes", new Nombre(mobilite.trajetMinutes(), 0, 2_880)),
                Map.entry("achat.mois", new Nombre(achat.mois(), 1, 720)),
                Map.entry("achat.anneesSansPropriete", new Nombre(achat.anneesSansPropriete(), 0, 120)),
                Map.entry("travaux.mois", new Nombre(travaux.mois(), 1, 720)));
    }

    private Map<String, Montant> montants() {
        Map<String, Montant> connus = new TreeMap<>();
        mettre(connus, "foyer.rfrN2", foyer.rfrN2());
        mettre(connus, "foyer.rfrN1", foyer.rfrN1());
        mettre(connus, "foyer.revenusDouzeMois", foyer.revenusDouzeMois());
        mettre(connus, "emploi.brutMensuel", emploi.brutMensuel());
        mettre(connus, "emploi.netMensuel", emploi.netMensuel());
        CompteDesRessources.parNature(ressources).forEach((nature, montant) -> {
            mettre(connus, "ressources." + nature.champ(), montant);
        });
        mettre(connus, "ressources.nonComptees", ressources.nonComptees());
        mettre(connus, "logement.loyer", logement.loyer());
        mettre(connus, "logement.aideAuLogement", logement.aideAuLogement());
        mettre(connus, "logement.depot", logement.depot());
        mettre(connus, "achat.cout", achat.cout());
        mettre(connus, "achat.montant", achat.montant());
        mettre(connus, "travaux.cout", travaux.cout());
        mettre(connus, "travaux.montant", travaux.montant());
        return connus;
    }

    private static void mettre(Map<String, Montant> connus, String champ, @Nullable Montant montant) {
        if (montant != null) {
            connus.put(champ, montant);
        }
    }

    private record Nombre(@Nullable Integer valeur, int min, int max) {}
}
