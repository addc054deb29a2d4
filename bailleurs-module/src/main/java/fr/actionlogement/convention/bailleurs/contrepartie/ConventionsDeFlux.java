package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.bailleurs.bailleur.BailleurVu;
import fr.actionlogement.convention.bailleurs.bailleur.Bailleurs;
import fr.actionlogement.convention.bailleurs.contrepartie.interne.ConventionsEnBase;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conventions de gestion en flux: one per landlord and département. */
@Service
public class ConventionsDeFlux {

    private final ConventionsEnBase conventions;
    private final Bailleurs bailleurs;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    ConventionsDeFlux(
            ConventionsEnBase conventions,
            Bailleurs bailleurs,
            Journal journal,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.conventions = conventions;
        this.bailleurs = bailleurs;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** The conventions, by département then landlord; null for every département. */
    @Transactional(readOnly = true)
    public List<ConventionVue> lister(@Nullable Departement departement) {
        return conventions.lister(departement);
    }

    /**
     * Records a signed convention.
     *
     * @throws ConflitDEtat when this landlord has one in this département already
     */
    @Transactional
    public ConventionVue enregistrer(ConventionSaisie saisie) {
        if (!bailleurs.connait(saisie.bailleur())) {
            throw RegleNonRespectee.surChamp(
                    "bailleur",
                    "bailleur-inconnu",
                    "Le SIREN " + saisie.bailleur().enTexte()
                            + " n’est pas au registre : inscrivez d’abord le bailleur.");
        }
        if (saisie.signeeLe().isAfter(LocalDate.now(horloge))) {
            throw RegleNonRespectee.surChamp(
                    "signeeLe", "date-future", "La date de signature ne peut pas être dans le futur.");
        }
        BailleurVu bailleur = bailleurs.fiche(saisie.bailleur());
        if (!conventions.inserer(saisie, utilisateur.identifiant())) {
            throw new ConflitDEtat(
                    "convention-deja-signee",
                    bailleur.nom() + " a déjà une convention de gestion en flux dans le département "
                            + saisie.departement() + ".");
        }
        journal.consigner(new Acte(
                "bailleurs",
                Bailleurs.dossier(saisie.bailleur()),
                "Convention de gestion en flux enregistrée",
                saisie.document().strip(),
                Map.of(),
                Map.of(
                        "Département",
                        saisie.departement().code(),
                        "Signée le",
                        saisie.signeeLe().toString())));
        return conventions.une(saisie.bailleur(), saisie.departement());
    }
}
