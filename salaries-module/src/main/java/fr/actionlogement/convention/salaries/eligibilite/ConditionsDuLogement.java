package fr.actionlogement.convention.salaries.eligibilite;

import static fr.actionlogement.convention.salaries.eligibilite.ConditionsDeLaPersonne.indecidable;
import static fr.actionlogement.convention.salaries.eligibilite.ConditionsDeLaPersonne.selon;

import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tenancy, mobility, other running files. */
final class ConditionsDuLogement {

    private ConditionsDuLogement() {}

    static Optional<Critere> occupation(SituationMobiliJeune s, BaremeDuJour bareme) {
        return bareme.parametre("LOCATAIRE").map(regle -> {
            String seuil = Occupation.LOCATAIRE.libelle();
            if (s.occupation() == null) {
                return indecidable("OCCUPATION", "Logement", seuil, regle, "Indiquez le statut d’occupation.");
            }
            String pourChanger = "Un logement pris en location, bail à l’appui.";
            return selon(
                    s.occupation() == Occupation.LOCATAIRE,
                    "OCCUPATION",
                    "Logement",
                    s.occupation().libelle(),
                    seuil,
                    regle,
                    pourChanger);
        });
    }

    /** Any of three cases is enough; unknown cases leave the answer open only when no known one meets it. */
    static Optional<Critere> mobilite(SituationMobiliJeune s, BaremeDuJour bareme) {
        return bareme.parametre("DISTANCE").map(distance -> {
            Optional<Parametre> trajet = bareme.parametre("TRAJET");
            Optional<Parametre> doubleLoyer = bareme.parametre("DOUBLE_LOYER");
            boolean loin = depasse(s.distanceKm(), distance);
            boolean long_ = trajet.isPresent() && depasse(s.trajetMinutes(), trajet.get());
            boolean deux = doubleLoyer.isPresent() && Boolean.TRUE.equals(s.doubleLoyer());
            String seuil = "Plus de %s%s%s"
                    .formatted(
                            distance.enTexte(),
                            trajet.map(t -> ", ou plus de " + t.enTexte()).orElse(""),
                            doubleLoyer.isPresent() ? ", ou double loyer" : "");
            boolean tousConnus = s.distanceKm() != null && s.trajetMinutes() != null && s.doubleLoyer() != null;
            Resultat resultat =
                    loin || long_ || deux ? Resultat.REMPLI : tousConnus ? Resultat.NON_REMPLI : Resultat.INDECIDABLE;
            Parametre decisif = loin ? distance : long_ ? trajet.get() : deux ? doubleLoyer.get() : distance;
            String pourChanger = tousConnus
                    ? "Un logement plus éloigné de l’ancien, ou la preuve d’une double charge de loyer."
                    : "Indiquez la distance, la durée du trajet et s’il y a double loyer.";
            return Critere.de("MOBILITE", "Mobilité", resultat, decrite(s), seuil, decisif, pourChanger);
        });
    }

    static Optional<Critere> dossierUnique(SituationMobiliJeune s, BaremeDuJour bareme) {
        return bareme.parametre("DOSSIERS_EN_COURS").map(regle -> {
            String seuil = "Aucun autre dossier en cours";
            if (s.dossiersEnCours() == null) {
                String manque = "Vérifiez qu’aucun autre dossier Mobili-Jeune n’est en cours.";
                return indecidable("DOSSIER_UNIQUE", "Autre dossier", seuil, regle, manque);
            }
            return selon(
                    s.dossiersEnCours() <= regle.nombre(),
                    "DOSSIER_UNIQUE",
                    "Autre dossier",
                    s.dossiersEnCours() == 0 ? "Aucun" : s.dossiersEnCours() + " en cours",
                    seuil,
                    regle,
                    "Attendre que l’autre dossier soit soldé ou abandonné.");
        });
    }

    private static boolean depasse(@Nullable Integer valeur, Parametre seuil) {
        return valeur != null && valeur > seuil.nombre();
    }

    private static String decrite(SituationMobiliJeune s) {
        List<String> connus = new ArrayList<>();
        if (s.distanceKm() != null) {
            connus.add(s.distanceKm() + "\u00a0km");
        }
        if (s.trajetMinutes() != null) {
            connus.add(s.trajetMinutes() + "\u00a0min");
        }
        if (s.doubleLoyer() != null) {
            connus.add(Boolean.TRUE.equals(s.doubleLoyer()) ? "double loyer" : "pas de double loyer");
        }
        return connus.isEmpty() ? "Non renseigné" : String.join(", ", connus);
    }
}
