package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.bailleurs.bailleur.Bailleurs;
import fr.actionlogement.convention.bailleurs.contrepartie.interne.ConventionsEnBase;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When rights may be negotiated, opened, used and passed on. */
@Component
class ReglesDeContrepartie {

    /** States of an operation under a signed agreement. */
    static final Set<StatutDOperation> CONVENTIONNES = Set.of(
            StatutDOperation.CONVENTIONNE,
            StatutDOperation.EN_TRAVAUX,
            StatutDOperation.ACHEVE,
            StatutDOperation.SOLDE);

    private final Bailleurs bailleurs;
    private final ConventionsEnBase conventions;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    ReglesDeContrepartie(
            Bailleurs bailleurs, ConventionsEnBase conventions, UtilisateurCourant utilisateur, Clock horloge) {
        this.bailleurs = bailleurs;
        this.conventions = conventions;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    void exigerNegociable(OperationVue dossier, @Nullable ContrepartieVue connue, SaisieDeContrepartie saisie) {
        if (connue != null && connue.etat() != EtatDeContrepartie.NEGOCIE) {
            throw new ConflitDEtat(
                    "contrepartie-figee",
                    "Les droits sont « " + connue.etat().libelle() + " » : ils ne se renégocient plus.");
        }
        if (dossier.statut().estFinal() && dossier.statut() != StatutDOperation.SOLDE) {
            throw new ConflitDEtat(
                    "operation-close",
                    "L’opération est « " + dossier.statut().libelle() + " » : elle ne donne plus de contrepartie.");
        }
        if (saisie.nombre() > dossier.nombreDeLogements()) {
            throw RegleNonRespectee.surChamp(
                    "nombre",
                    "plus-de-droits-que-de-logements",
                    "L’opération compte " + dossier.nombreDeLogements()
                            + " logements : elle ne donne pas davantage de droits.");
        }
        if (saisie.prioritaires() > saisie.nombre()) {
            throw RegleNonRespectee.surChamp(
                    "prioritaires",
                    "plus-de-prioritaires-que-de-droits",
                    "Les droits réservés aux ménages prioritaires font partie des droits négociés.");
        }
    }

    void exigerOuvrable(OperationVue dossier, ContrepartieVue negociee, LocalDate jour) {
        if (negociee.etat() != EtatDeContrepartie.NEGOCIE) {
            throw new ConflitDEtat(
                    "contrepartie-figee",
                    "Les droits sont « " + negociee.etat().libelle() + " » : ils ne s’ouvrent qu’une fois.");
        }
        if (!CONVENTIONNES.contains(dossier.statut())) {
            throw new ConflitDEtat(
                    "operation-non-conventionnee",
                    "L’opération est « " + dossier.statut().libelle()
                            + " » : les droits s’ouvrent une fois la convention signée.");
        }
        if (utilisateur.identifiant().equals(negociee.negociePar())) {
            throw new QuatreYeux("Vous avez négocié ces droits : leur ouverture revient à une autre personne.");
        }
        exigerJour(jour, Objects.requireNonNull(dossier.accordeLe()), "l’accord de l’opération");
        if (negociee.mode() == ModeDeReservation.FLUX
                && !conventions.enVigueur(dossier.bailleur(), dossier.departement(), jour)) {
            throw new ConflitDEtat(
                    "sans-convention-de-flux",
                    "Aucune convention de gestion en flux n’est signée à cette date avec ce bailleur dans le"
                            + " département " + dossier.departement() + " : enregistrez-la d’abord.");
        }
        if (negociee.nombre() > dossier.nombreDeLogements()) {
            throw new ConflitDEtat(
                    "plus-de-droits-que-de-logements",
                    "L’opération ne compte plus que " + dossier.nombreDeLogements()
                            + " logements : renégociez le nombre de droits.");
        }
    }

    void exigerConstatable(ContrepartieVue ouverte, int annee, AnneeSaisie saisie) {
        exigerOuverte(ouverte);
        int premiere = Objects.requireNonNull(ouverte.ouvertLe()).getYear();
        int derniere = Math.min(
                LocalDate.now(horloge).getYear(),
                Objects.requireNonNull(ouverte.jusquAu()).getYear());
        if (annee < premiere || annee > derniere) {
            throw RegleNonRespectee.surChamp(
                    "annee",
                    "annee-hors-des-droits",
                    "L’année doit être comprise entre " + premiere + ", année de l’ouverture, et " + derniere + ".");
        }
        UsageAnnuel.verifier(ouverte, annee, saisie);
    }

    void exigerCessible(ContrepartieVue ouverte, CessionSaisie saisie) {
        exigerOuverte(ouverte);
        exigerJour(saisie.date(), Objects.requireNonNull(ouverte.ouvertLe()), "l’ouverture des droits");
        if (saisie.acquereur().equals(ouverte.titulaire())) {
            throw RegleNonRespectee.surChamp(
                    "acquereur", "acquereur-deja-titulaire", "Ce bailleur doit déjà ces droits.");
        }
        if (!bailleurs.connait(saisie.acquereur())) {
            throw RegleNonRespectee.surChamp(
                    "acquereur",
                    "bailleur-inconnu",
                    "Le SIREN " + saisie.acquereur().enTexte()
                            + " n’est pas au registre : inscrivez d’abord l’acquéreur.");
        }
    }

    private static void exigerOuverte(ContrepartieVue contrepartie) {
        if (contrepartie.etat() != EtatDeContrepartie.OUVERT) {
            throw new ConflitDEtat(
                    "droits-non-ouverts",
                    "Les droits sont « " + contrepartie.etat().libelle() + " » : il faut qu’ils soient ouverts.");
        }
    }

    private void exigerJour(LocalDate jour, LocalDate premier, String apres) {
        if (jour.isAfter(LocalDate.now(horloge))) {
            throw RegleNonRespectee.surChamp("date", "date-future", "La date ne peut pas être dans le futur.");
        }
        if (jour.isBefore(premier)) {
            throw RegleNonRespectee.surChamp(
                    "date", "date-trop-ancienne", "La date ne peut pas précéder " + apres + ".");
        }
    }
}
