package fr.actionlogement.convention.politiquespubliques.operation;

import static fr.actionlogement.convention.politiquespubliques.operation.ReglesDesOperations.faute;
import static fr.actionlogement.convention.politiquespubliques.operation.SaisieDOperation.nombre;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.politiquespubliques.bareme.Baremes;
import fr.actionlogement.convention.politiquespubliques.bareme.Parametre;
import fr.actionlogement.convention.politiquespubliques.convention.ConventionVue;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.operation.interne.ReferentielsEnBase;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What an operation in a town centre must be: its town, its perimeter, its carrier, and the dated caps of its plan. */
@Component
class ReglesDeCentreVille {

    private final ReferentielsEnBase referentiels;
    private final Baremes baremes;
    private final Territoires territoires;
    private final Actes actes;

    ReglesDeCentreVille(ReferentielsEnBase referentiels, Baremes baremes, Territoires territoires, Actes actes) {
        this.referentiels = referentiels;
        this.baremes = baremes;
        this.territoires = territoires;
        this.actes = actes;
    }

    void exiger(SaisieDOperation saisie, ConventionVue convention) {
        if (!saisie.commune().equals(convention.commune())) {
            throw faute(
                    "commune",
                    "autre-ville",
                    "L’opération est dans la ville de sa convention immobilière, et elle seule.");
        }
        if (convention.fin().isBefore(actes.jour()) || convention.debut().isAfter(actes.jour())) {
            throw faute("convention", "convention-hors-validite", "La convention immobilière n’est pas en vigueur.");
        }
        if (saisie.secteur() == null
                || !referentiels.dansLePerimetre(saisie.commune(), saisie.secteur(), actes.jour())) {
            throw faute(
                    "secteur",
                    "hors-perimetre",
                    "Ce secteur n’est pas dans le périmètre d’une ORT en vigueur : enregistrez l’ORT de la ville, ou corrigez le secteur.");
        }
        if (saisie.type() == null || saisie.surface() == null || saisie.surface() == 0) {
            throw faute("type", "description-incomplete", "Indiquez le type d’opération et la surface habitable.");
        }
        if (nombre(saisie.logements()) < 1 || nombre(saisie.salaries()) > nombre(saisie.logements())) {
            throw faute(
                    "logements",
                    "logements-invalides",
                    "Indiquez les logements produits, et parmi eux ceux destinés aux salariés.");
        }
        exigerPorteur(saisie);
        exigerPlan(saisie);
    }

    private static void exigerPorteur(SaisieDOperation saisie) {
        if (saisie.forme() == null) {
            throw faute("forme", "forme-absente", "Choisissez la forme de l’opérateur.");
        }
        if (saisie.forme() == Forme.PERSONNE) {
            if (saisie.operateur() != null || saisie.siren() != null || saisie.siret() != null) {
                throw faute(
                        "operateur",
                        "personne-nommee",
                        "Un investisseur en nom propre n’est pas nommé ici : laissez vides l’opérateur, le SIREN et le SIRET.");
            }
        } else if (saisie.operateur() == null || saisie.identifiant() == null) {
            throw faute("siren", "operateur-absent", "Indiquez l’opérateur et son SIREN.");
        }
        if (saisie.forme() != Forme.BAILLEUR_SOCIAL && !Boolean.TRUE.equals(saisie.proprietaireUnique())) {
            throw faute(
                    "proprietaireUnique",
                    "proprietaire-unique",
                    "Un investisseur privé possède seul l’immeuble entier : confirmez-le.");
        }
    }

    /** The dated caps, from the widest to the most precise. */
    private void exigerPlan(SaisieDOperation saisie) {
        LocalDate jour = actes.jour();
        Montant travaux = Objects.requireNonNullElse(saisie.travaux(), Montant.ZERO);
        Actes.exigerPositif("travaux", travaux);
        Montant aide = saisie.pretDemande().plus(saisie.subventionDemandee());
        if (!aide.estPositif()) {
            throw faute("pret", "plan-vide", "Le plan demande un prêt ou une subvention.");
        }
        plafonner("pret", aide, travaux, "Le prêt et la subvention dépassent les travaux");
        Parametre parM2 = baremes.le("ACV-PLAFOND-PAR-M2", jour);
        plafonner(
                "pret",
                aide,
                parM2.montant().fois(Objects.requireNonNull(saisie.surface())),
                "Le prêt et la subvention dépassent %s par m² de surface habitable".formatted(parM2.enTexte()));
        Parametre parLogement = baremes.le("ACV-SUBVENTION-PAR-LOGEMENT", jour);
        plafonner(
                "subvention",
                saisie.subventionDemandee(),
                parLogement.montant().fois(nombre(saisie.logements())),
                "La subvention dépasse %s par logement".formatted(parLogement.enTexte()));
        exigerQuotite(saisie, travaux, jour);
        exigerMixite(saisie, jour);
        exigerConditions(saisie, jour);
    }

    private void exigerQuotite(SaisieDOperation saisie, Montant travaux, LocalDate jour) {
        Zone zone = territoires
                .zone(saisie.commune(), jour)
                .orElseThrow(() -> faute(
                        "commune",
                        "zone-inconnue",
                        "La zone de cette commune n’est pas connue à ce jour : importez le zonage ABC."));
        Parametre quotite = baremes.le(
                "ACV-PART-DE-SUBVENTION", zone.name() + (Boolean.TRUE.equals(saisie.anah()) ? "+ANAH" : ""), jour);
        plafonner(
                "subvention",
                saisie.subventionDemandee(),
                travaux.appliquer(quotite.taux(), RoundingMode.DOWN),
                "La subvention dépasse %s des travaux (zone %s)".formatted(quotite.enTexte(), zone.libelle()));
    }

    private void exigerMixite(SaisieDOperation saisie, LocalDate jour) {
        if (saisie.pretDemande().estPositif()) {
            return;
        }
        int seuil = baremes.le("ACV-SUBVENTION-SEULE", jour).nombre();
        if (nombre(saisie.logements()) > seuil || saisie.derogation() == null) {
            throw faute(
                    "derogation",
                    "subvention-seule",
                    "La subvention seule est une dérogation, pour %d logements au plus : motivez-la, ou demandez aussi un prêt."
                            .formatted(seuil));
        }
    }

    private void exigerConditions(SaisieDOperation saisie, LocalDate jour) {
        if (!saisie.pretDemande().estPositif()) {
            return;
        }
        Parametre duree = baremes.le("ACV-DUREE-DU-PRET", jour);
        if (nombre(saisie.dureeAns()) > duree.nombre()) {
            throw faute("dureeAns", "duree-excessive", "Le prêt dure %s au plus.".formatted(duree.enTexte()));
        }
        Parametre differe = baremes.le("ACV-DIFFERE-DU-PRET", jour);
        if (nombre(saisie.differeAns()) > differe.nombre()) {
            throw faute("differeAns", "differe-excessif", "Le différé est de %s au plus.".formatted(differe.enTexte()));
        }
        Parametre taux = baremes.le("ACV-TAUX-DU-PRET", jour);
        if (!taux.taux().equals(saisie.taux())) {
            throw faute("taux", "taux-du-programme", "Le taux du programme est fixe : %s.".formatted(taux.enTexte()));
        }
    }

    private static void plafonner(String champ, Montant demande, Montant plafond, String phrase) {
        if (demande.depasse(plafond)) {
            throw faute(champ, "plafond-depasse", "%s : %s au plus.".formatted(phrase, plafond));
        }
    }
}
