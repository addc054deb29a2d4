package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.AvanceSansInteret;
import fr.actionlogement.convention.common.pret.CalculDePret;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The aid in figures, product by product; a loan is worked out by the shared mathematics of loans. */
final class Calculs {

    private Calculs() {}

    static Offre pretAccession(Examen e) {
        Achat a = e.situation().achat();
        return pret(
                e,
                a.montant(),
                a.cout(),
                a.mois(),
                a.operation() == null ? "" : a.operation().name());
    }

    static Offre pretTravaux(Examen e) {
        Travaux t = e.situation().travaux();
        return pret(
                e,
                t.montant(),
                t.cout(),
                t.mois(),
                t.nature() == null ? "" : t.nature().name());
    }

    private static Offre pret(
            Examen e, @Nullable Montant demande, @Nullable Montant cout, @Nullable Integer mois, String profil) {
        Montant maximum = ConditionsDeLAchat.maximum(e, cout, profil);
        Taux taux = e.regle("TAUX_NOMINAL").map(Parametre::taux).orElse(null);
        Integer plafond = e.regle("DUREE_MAXIMALE").map(p -> 12 * p.nombre()).orElse(null);
        if (maximum == null || taux == null || plafond == null || !maximum.estPositif()) {
            return Offre.sans("Le montant, le taux ou la durée de cette date ne sont pas au barème.");
        }
        Montant montant = demande == null || !demande.estPositif() ? maximum : demande.auPlus(maximum);
        int duree = mois == null ? plafond : Math.max(1, Math.min(mois, plafond));
        Montant mensualite = CalculDePret.mensualite(montant, taux, duree);
        return Offre.pret(
                montant,
                mensualite,
                duree,
                taux,
                "Jusqu’à " + maximum.enTexte() + " à " + taux.enTexte() + " hors assurance ; pour " + montant.enTexte()
                        + " sur " + Phrases.mois(duree) + ", " + mensualite.enTexte() + " par mois hors assurance.");
    }

    static Offre locaPass(Examen e) {
        Logement l = e.situation().logement();
        Montant plafond = e.regle("MONTANT_MAXIMAL").map(Parametre::montant).orElse(Montant.ZERO);
        Montant depot = l.depot();
        if (!plafond.estPositif()) {
            return Offre.sans("Aucun plafond n’est au barème de cette date.");
        }
        if (depot == null || !depot.estPositif()) {
            return Offre.sans("Avance du dépôt de garantie, " + plafond.enTexte()
                    + " au plus : indiquez le dépôt demandé par le bailleur.");
        }
        Montant montant = depot.auPlus(plafond);
        Montant minimum = e.regle("MENSUALITE_MINIMALE").map(Parametre::montant).orElse(Montant.ZERO);
        int maximum = e.regle("MENSUALITES_MAXIMALES").map(Parametre::nombre).orElse(1);
        int nombre = AvanceSansInteret.nombre(montant, minimum, duree(l, maximum));
        Montant mensualite = AvanceSansInteret.mensualite(montant, minimum, nombre);
        return Offre.pret(
                montant,
                mensualite,
                nombre,
                Taux.ZERO,
                montant.enTexte() + " avancés sans intérêt ni frais, remboursés en " + nombre + " fois de "
                        + mensualite.enTexte() + " au plus, la première "
                        + e.regle("DIFFERE").map(Parametre::enTexte).orElse("—") + " après le versement.");
    }

    private static int duree(Logement l, int maximum) {
        return l.dureeBail() == null ? maximum : Math.min(maximum, l.dureeBail());
    }

    static Offre visale(Examen e) {
        List<Montant> maximums = ConditionsVisale.maximums(e);
        String profil = e.situation().logement().parc() == Parc.SOCIAL ? "SOCIAL" : "PRIVE";
        int mois = e.bareme()
                .parametre("MOIS_GARANTIS", profil)
                .map(Parametre::nombre)
                .orElse(0);
        if (maximums.isEmpty()) {
            return Offre.sans("Le loyer garanti dépend de la commune et des ressources.");
        }
        Montant maximum = maximums.get(0);
        String duree = e.regle("DUREE_COUVERTURE")
                .map(p -> ", pendant " + p.enTexte() + " de bail au plus")
                .orElse("");
        return Offre.garantie(
                maximum,
                mois,
                "Loyer et charges garantis jusqu’à " + maximum.enTexte() + " par mois, " + mois
                        + " mensualités impayées au plus" + duree + ".");
    }

    static Offre mobiliPass(Examen e) {
        String zone = e.lieu().abc() == null ? "" : e.lieu().abc().name();
        return e.bareme()
                .enZone("MONTANT_MAXIMAL", zone)
                .map(total -> new Offre(
                        total.montant(),
                        Montant.ZERO,
                        0,
                        null,
                        12,
                        e.regle("TAUX_NOMINAL").map(Parametre::taux).orElse(null),
                        "Jusqu’à " + total.enTexte() + ", dont "
                                + e.bareme()
                                        .enZone("SUBVENTION_MAXIMALE", zone)
                                        .map(Parametre::enTexte)
                                        .orElse("—")
                                + " de subvention au plus, le reste en prêt."))
                .orElseGet(() -> Offre.sans(
                        "Le montant dépend de la zone, et le produit est fermé depuis le 1er juillet 2023."));
    }

    static Offre relogement(Examen e) {
        List<String> ouverts = ConditionsDeRessources.ouverts(e);
        return Offre.sans(
                ouverts.isEmpty()
                        ? "Un logement proposé sur AL’in, selon les ressources et la commune."
                        : "Logements ouverts par les ressources : " + String.join(", ", ouverts) + ".");
    }

    static Offre difficulte(Examen e) {
        return Offre.sans(
                "Écoute, diagnostic et accompagnement gratuits ; une aide financière est décidée par une commission.");
    }

    static Offre conseil(Examen e) {
        return Offre.sans("Une étude gratuite du plan de financement, sans engagement.");
    }
}
