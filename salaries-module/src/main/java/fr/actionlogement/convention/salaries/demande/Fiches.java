package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.salaries.aide.AideSuivie;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Baremes;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import fr.actionlogement.convention.salaries.demande.interne.DemandeEnBase;
import fr.actionlogement.convention.salaries.demande.interne.DemandesEnBase;
import fr.actionlogement.convention.salaries.demande.interne.PretEnBase;
import fr.actionlogement.convention.salaries.demande.interne.PretsEnBase;
import fr.actionlogement.convention.salaries.eligibilite.Achat;
import fr.actionlogement.convention.salaries.eligibilite.AideEnCours;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Demandeur;
import fr.actionlogement.convention.salaries.eligibilite.Eligibilite;
import fr.actionlogement.convention.salaries.eligibilite.Logement;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.eligibilite.Situation;
import fr.actionlogement.convention.salaries.eligibilite.Travaux;
import fr.actionlogement.convention.salaries.personne.Personnes;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Loads the pieces of a request and judges it. */
@Component
class Fiches {

    private final DemandesEnBase demandes;
    private final PretsEnBase prets;
    private final Personnes personnes;
    private final Eligibilite eligibilite;
    private final Baremes baremes;
    private final JsonMapper json;

    Fiches(
            DemandesEnBase demandes,
            PretsEnBase prets,
            Personnes personnes,
            Eligibilite eligibilite,
            Baremes baremes,
            JsonMapper json) {
        this.demandes = demandes;
        this.prets = prets;
        this.personnes = personnes;
        this.eligibilite = eligibilite;
        this.baremes = baremes;
        this.json = json;
    }

    DemandeEnBase de(AideSuivie aide) {
        return demandes.lire(aide.id())
                .orElseThrow(() -> new Introuvable("L’aide %s n’a pas de demande ici.".formatted(aide.reference())));
    }

    /** @throws ConflitDEtat when nothing is lent */
    PretEnBase pret(AideSuivie aide) {
        return prets.lire(aide.id())
                .orElseThrow(() -> new ConflitDEtat(
                        "sans-pret",
                        "L’aide %s n’est ni prêtée ni avancée : cet acte n’a pas d’objet."
                                .formatted(aide.reference())));
    }

    static Produit produit(AideSuivie aide) {
        return Produit.deCode(aide.produit()).orElseThrow();
    }

    static @Nullable Forme forme(DemandeEnBase demande) {
        return demande.forme().isEmpty() ? null : Forme.valueOf(demande.forme());
    }

    static Nature nature(AideSuivie aide, DemandeEnBase demande) {
        return Nature.de(produit(aide), forme(demande));
    }

    /** By the rules of that day, while nothing is frozen; by the frozen ones afterwards. */
    Avis juger(AideSuivie aide, DemandeEnBase demande, LocalDate jour) {
        Situation situation = situation(aide, demande);
        LocalDate depot = demande.deposeLe();
        return depot == null
                ? eligibilite.juger(produit(aide), situation, jour)
                : eligibilite.juger(produit(aide), situation, depot, demande.baremes());
    }

    private Situation situation(AideSuivie aide, DemandeEnBase demande) {
        return situation(
                produit(aide),
                aide.commune(),
                demande,
                personnes.naissance(aide.personne()),
                demandes.enCours(aide.personne(), aide.reference(), demande.objet()));
    }

    /** The situation as the engine reads it: the identity says the age, the request says the sum, the files say the rest. */
    Situation situation(
            Produit produit,
            @Nullable CodeCommune commune,
            DemandeEnBase d,
            LocalDate naissance,
            List<AideEnCours> enCours) {
        Situation s = lireSituation(d.situation());
        Achat a = s.achat();
        Travaux t = s.travaux();
        Achat achat = new Achat(
                a.operation(),
                a.cout(),
                d.montant(),
                d.mois(),
                a.normeRe(),
                a.dpe(),
                a.anneesSansPropriete(),
                a.mobilitePro(),
                a.pretPrincipal());
        Travaux travaux = new Travaux(t.nature(), t.proprietaire(), t.cout(), d.montant(), d.mois(), t.rge());
        return s.avec(s.foyer(), s.emploi(), s.ressources(), logement(produit, commune, d, s.logement()))
                .avec(s.mobilite(), achat, travaux, s.difficulte())
                .de(new Demandeur(
                        naissance, null, s.demandeur().emancipe(), s.demandeur().nationalite()))
                .avec(enCours);
    }

    private static Logement logement(Produit produit, @Nullable CodeCommune commune, DemandeEnBase d, Logement l) {
        return new Logement(
                commune,
                l.zone(),
                l.grandeAgglomeration(),
                l.occupation(),
                l.residencePrincipale(),
                l.parc(),
                l.entree(),
                l.effetBail(),
                l.dureeBail(),
                l.loyer(),
                l.aideAuLogement(),
                produit == Produit.LOCA_PASS ? d.montant() : l.depot(),
                l.bailMobilite(),
                l.bailleurProche(),
                l.aideFsl());
    }

    /** A value of the frozen rules; zero when they do not have it. */
    int nombre(AideSuivie aide, DemandeEnBase demande, String cle) {
        return regles(aide, demande).parametre(cle).map(Parametre::nombre).orElse(0);
    }

    BaremeDuJour regles(AideSuivie aide, DemandeEnBase demande) {
        return baremes.figes(
                aide.produit(), Objects.requireNonNull(demande.deposeLe(), "demande non déposée"), demande.baremes());
    }

    String ecrire(Object valeur) {
        return json.writeValueAsString(valeur);
    }

    Situation lireSituation(String texte) {
        return json.readValue(texte, Situation.class);
    }

    @Nullable
    Avis lireAvis(@Nullable String texte) {
        return texte == null ? null : json.readValue(texte, Avis.class);
    }
}
