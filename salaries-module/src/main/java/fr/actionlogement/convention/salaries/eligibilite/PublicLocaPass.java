package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may ask for the advance: four ways in, any of them being enough. */
final class PublicLocaPass {

    private PublicLocaPass() {}

    static Optional<Critere> condition(Examen e) {
        return e.regle("PUBLIC").map(regle -> {
            Boolean admis = Choix.ou(salarieDuPrive(e), jeune(e), boursier(e), etudiantSalarie(e));
            return Critere.de(
                    "PUBLIC",
                    "Situation professionnelle",
                    Choix.resultat(admis),
                    decrite(e.situation()),
                    "Salarié ou préretraité du privé non agricole, jeune de moins de "
                            + e.regle("AGE_JEUNE").map(Parametre::enTexte).orElse("—")
                            + " en formation, sans emploi ou en emploi temporaire, boursier, étudiant salarié",
                    regle,
                    admis == null
                            ? "Indiquez l’âge, le statut, le contrat et le secteur de l’employeur."
                            : "Un emploi dans le privé non agricole, ou l’une des situations admises.");
        });
    }

    /** Employee or pre-retiree of a private, non agricultural firm, of any age; a student in work-study is judged as such. */
    private static @Nullable Boolean salarieDuPrive(Examen e) {
        Emploi emploi = e.situation().emploi();
        Boolean prive =
                emploi.secteur() == null ? null : Boolean.valueOf(emploi.secteur() == Secteur.PRIVE_NON_AGRICOLE);
        Boolean enEmploi = emploi.statut() == null
                ? null
                : Boolean.valueOf(
                        switch (emploi.statut()) {
                            case SALARIE, PRERETRAITE, SAISONNIER, ALTERNANT -> true;
                            default -> false;
                        });
        return Choix.et(prive, enEmploi);
    }

    /** Young, and looking for work, in work-study or in a job that is not permanent. */
    private static @Nullable Boolean jeune(Examen e) {
        Integer age = e.situation().demandeur().ageAu(e.le());
        Optional<Parametre> limite = e.regle("AGE_JEUNE");
        Boolean jeune = age == null || limite.isEmpty()
                ? null
                : Boolean.valueOf(age < limite.get().nombre());
        return Choix.et(jeune, situationDeJeune(e.situation().emploi()));
    }

    private static @Nullable Boolean situationDeJeune(Emploi emploi) {
        if (emploi.statut() == null) {
            return null;
        }
        return switch (emploi.statut()) {
            case DEMANDEUR_EMPLOI, ALTERNANT, SAISONNIER -> true;
            case SALARIE -> emploi.contrat() == null ? null : Boolean.valueOf(emploi.contrat() != TypeDeContrat.CDI);
            default -> false;
        };
    }

    private static @Nullable Boolean boursier(Examen e) {
        Emploi emploi = e.situation().emploi();
        if (emploi.boursier() != null) {
            return emploi.boursier();
        }
        return emploi.etudie() == null ? null : emploi.etudie() ? null : Boolean.FALSE;
    }

    /** A student who has worked, or works, long enough. */
    private static @Nullable Boolean etudiantSalarie(Examen e) {
        Emploi emploi = e.situation().emploi();
        Boolean etudiant =
                emploi.statut() == null ? null : Boolean.valueOf(emploi.statut() == StatutProfessionnel.ETUDIANT);
        Optional<Parametre> duree = e.regle("ETUDIANT_MOIS");
        if (duree.isEmpty()) {
            return false;
        }
        int mois = duree.get().nombre();
        Boolean travaille = emploi.moisTravailles() == null ? null : Boolean.valueOf(emploi.moisTravailles() >= mois);
        Boolean enContrat = emploi.debut() == null || emploi.fin() == null
                ? null
                : Boolean.valueOf(!emploi.debut().isAfter(e.le())
                        && !emploi.fin().isBefore(e.le())
                        && !emploi.fin()
                                .isBefore(emploi.debut().plusMonths(mois).minusDays(1)));
        Boolean assez =
                emploi.moisTravailles() != null && emploi.debut() == null ? travaille : Choix.ou(travaille, enContrat);
        return Choix.et(etudiant, assez);
    }

    static String decrite(Situation s) {
        String statut = s.emploi().statut() == null ? "" : s.emploi().statut().libelle();
        String contrat =
                s.emploi().contrat() == null ? "" : ", " + s.emploi().contrat().libelle();
        return statut.isEmpty() ? "Non renseigné" : statut + contrat;
    }
}
