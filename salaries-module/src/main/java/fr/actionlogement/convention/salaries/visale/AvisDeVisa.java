package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Demandeur;
import fr.actionlogement.convention.salaries.eligibilite.Eligibilite;
import fr.actionlogement.convention.salaries.eligibilite.Emploi;
import fr.actionlogement.convention.salaries.eligibilite.Lieu;
import fr.actionlogement.convention.salaries.eligibilite.Logement;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.eligibilite.Ressources;
import fr.actionlogement.convention.salaries.eligibilite.Situation;
import fr.actionlogement.convention.salaries.personne.Personnes;
import fr.actionlogement.convention.salaries.visale.interne.VisasEnBase.Fige;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the engine says of a request for a visa, by the rules of the day of the request. */
@Component
class AvisDeVisa {

    private final Eligibilite eligibilite;
    private final Personnes personnes;
    private final JsonMapper json;

    AvisDeVisa(Eligibilite eligibilite, Personnes personnes, JsonMapper json) {
        this.eligibilite = eligibilite;
        this.personnes = personnes;
        this.json = json;
    }

    /** Judges a request on the day it comes: its situation, the opinion and the rules to be frozen. */
    Fige figer(UUID personne, SaisieDeVisa saisie, LocalDate jour) {
        Situation situation = situation(saisie);
        Avis avis = juger(personne, situation, saisie.zone(), jour, null);
        return new Fige(
                json.writeValueAsString(situation), json.writeValueAsString(avis), avis.baremes(), jour, saisie.zone());
    }

    /** Judges it again by its frozen rules. */
    Avis rejuger(UUID personne, Fige fige) {
        Situation situation = json.readValue(Objects.requireNonNull(fige.situation()), Situation.class);
        return juger(personne, situation, fige.zone(), fige.demandeLe(), fige.baremes());
    }

    String ecrire(Avis avis) {
        return json.writeValueAsString(avis);
    }

    @Nullable
    Avis lire(Fige fige) {
        return fige.avis() == null ? null : json.readValue(fige.avis(), Avis.class);
    }

    private Avis juger(
            UUID personne, Situation situation, ZoneDeLoyer zone, LocalDate jour, @Nullable List<Integer> figes) {
        Demandeur demandeur = situation.demandeur();
        return eligibilite.juger(
                Produit.VISALE,
                situation.de(new Demandeur(
                        personnes.naissance(personne), null, demandeur.emancipe(), demandeur.nationalite())),
                new Lieu(null, null, List.of(zone.name())),
                jour,
                figes);
    }

    /** Without the age, which the identity says. */
    private static Situation situation(SaisieDeVisa saisie) {
        SituationDeVisa dite = Objects.requireNonNullElse(saisie.situation(), SituationDeVisa.INCONNUE);
        Montant ressources = saisie.ressources();
        return Situation.INCONNUE
                .avec(
                        null,
                        new Emploi(
                                saisie.profil().statut(),
                                null,
                                null,
                                dite.contrat(),
                                dite.confirme(),
                                dite.debut(),
                                null,
                                null,
                                dite.netMensuel(),
                                null,
                                null,
                                null),
                        new Ressources(ressources, null, null, null, null, null, null, null, null),
                        new Logement(
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                dite.loyer(),
                                null,
                                null,
                                null,
                                null,
                                null))
                .de(new Demandeur(null, null, null, dite.nationalite()));
    }
}
