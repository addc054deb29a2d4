package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tenancy, main home, mobility, other running files. */
final class ConditionsDuLogement {

    private ConditionsDuLogement() {}

    static Optional<Critere> occupation(Examen e) {
        Occupation occupation = e.situation().logement().occupation();
        return e.regle("LOCATAIRE").map(regle -> {
            String seuil = Occupation.LOCATAIRE.libelle();
            if (occupation == null) {
                return Critere.indecidable("OCCUPATION", "Logement", seuil, regle, "Indiquez le statut d’occupation.");
            }
            return Critere.selon(
                    occupation == Occupation.LOCATAIRE,
                    "OCCUPATION",
                    "Logement",
                    occupation.libelle(),
                    seuil,
                    regle,
                    "Un logement pris en location, bail à l’appui.");
        });
    }

    static Optional<Critere> residencePrincipale(Examen e) {
        return ouiNon(
                e,
                "RESIDENCE_PRINCIPALE",
                "RESIDENCE_PRINCIPALE",
                "Résidence principale",
                e.situation().logement().residencePrincipale(),
                "Un logement occupé à titre de résidence principale.");
    }

    static Optional<Critere> sansFsl(Examen e) {
        Boolean fsl = e.situation().logement().aideFsl();
        return ouiNon(
                e,
                "SANS_FSL",
                "FSL",
                "Sans aide du FSL de même nature",
                fsl == null ? null : Boolean.valueOf(!fsl),
                "Rien tant que le FSL verse une aide de même nature.");
    }

    static Optional<Critere> bailleurNonProche(Examen e) {
        Boolean proche = e.situation().logement().bailleurProche();
        return ouiNon(
                e,
                "BAILLEUR_NON_PROCHE",
                "BAILLEUR",
                "Bailleur étranger à la famille proche",
                proche == null ? null : Boolean.valueOf(!proche),
                "Un bailleur qui n’est ni ascendant, ni descendant, ni conjoint.");
    }

    /** A condition that a yes meets. */
    static Optional<Critere> ouiNon(
            Examen e, String cle, String code, String libelle, @Nullable Boolean reponse, String pourChanger) {
        return e.regle(cle).map(regle -> ouiNon(regle, code, libelle, reponse, pourChanger));
    }

    static Critere ouiNon(Parametre regle, String code, String libelle, @Nullable Boolean reponse, String pourChanger) {
        return reponse == null
                ? Critere.indecidable(code, libelle, "Oui", regle, "Répondez à la question « " + libelle + " ».")
                : Critere.selon(reponse, code, libelle, Phrases.ouiNon(reponse), "Oui", regle, pourChanger);
    }

    /** Any of the cases is enough; unknown cases leave the answer open only when no known one meets it. */
    static Optional<Critere> mobilite(Examen e) {
        Mobilite m = e.situation().mobilite();
        return e.regle("DISTANCE").map(distance -> {
            Optional<Parametre> trajet = e.regle("TRAJET");
            Optional<Parametre> doubleLoyer = e.regle("DOUBLE_LOYER");
            boolean loin = depasse(m.distanceKm(), distance);
            boolean duree = trajet.isPresent() && depasse(m.trajetMinutes(), trajet.get());
            boolean deux = doubleLoyer.isPresent() && Boolean.TRUE.equals(m.doubleLoyer());
            String seuil = "Plus de " + distance.enTexte()
                    + trajet.map(t -> ", ou plus de " + t.enTexte()).orElse("")
                    + (doubleLoyer.isPresent() ? ", ou double loyer" : "");
            boolean tousConnus = m.distanceKm() != null
                    && m.trajetMinutes() != null
                    && (doubleLoyer.isEmpty() || m.doubleLoyer() != null);
            Resultat resultat =
                    loin || duree || deux ? Resultat.REMPLI : tousConnus ? Resultat.NON_REMPLI : Resultat.INDECIDABLE;
            Parametre decisif = loin ? distance : duree ? trajet.get() : deux ? doubleLoyer.get() : distance;
            String pourChanger = tousConnus
                    ? "Un logement plus éloigné de l’ancien, ou la preuve d’une double charge de loyer."
                    : "Indiquez la distance, la durée du trajet et s’il y a double loyer.";
            return Critere.de("MOBILITE", "Mobilité", resultat, decrite(m), seuil, decisif, pourChanger);
        });
    }

    /** Mobili-Jeune: other files of the same product. */
    static Optional<Critere> dossierUnique(Examen e) {
        List<AideEnCours> enCours = e.situation().enCours();
        return e.regle("DOSSIERS_EN_COURS").map(regle -> {
            String seuil = "Aucun autre dossier en cours";
            if (enCours == null) {
                return Critere.indecidable(
                        "DOSSIER_UNIQUE",
                        "Autre dossier",
                        seuil,
                        regle,
                        "Vérifiez qu’aucun autre dossier Mobili-Jeune n’est en cours.");
            }
            long autres = enCours.stream()
                    .filter(a -> a.produit().code().equals(e.bareme().produit()))
                    .count();
            return Critere.selon(
                    autres <= regle.nombre(),
                    "DOSSIER_UNIQUE",
                    "Autre dossier",
                    autres == 0 ? "Aucun" : autres + " en cours",
                    seuil,
                    regle,
                    "Attendre que l’autre dossier soit soldé ou abandonné.");
        });
    }

    private static boolean depasse(@Nullable Integer valeur, Parametre seuil) {
        return valeur != null && valeur > seuil.nombre();
    }

    private static String decrite(Mobilite m) {
        List<String> connus = new ArrayList<>();
        if (m.distanceKm() != null) {
            connus.add(m.distanceKm() + "\u00a0km");
        }
        if (m.trajetMinutes() != null) {
            connus.add(m.trajetMinutes() + "\u00a0min");
        }
        if (m.doubleLoyer() != null) {
            connus.add(Boolean.TRUE.equals(m.doubleLoyer()) ? "double loyer" : "pas de double loyer");
        }
        return connus.isEmpty() ? "Non renseigné" : String.join(", ", connus);
    }
}
