package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom the guarantee is for: the young, or an employee in one of the cases of the version. */
final class PublicVisale {

    private PublicVisale() {}

    static Optional<Critere> condition(Examen e) {
        Optional<Parametre> jeune = e.regle("AGE_JEUNE");
        Optional<Parametre> embauche = e.regle("EMBAUCHE");
        return jeune.or(() -> embauche).map(regle -> {
            Boolean admis = Choix.ou(
                    jeune(e),
                    parEmbauche(e),
                    parMutation(e),
                    parPromesse(e),
                    parSalaire(e),
                    saisonnier(e),
                    bailMobilite(e));
            return Critere.de(
                    "PUBLIC",
                    "Âge et situation professionnelle",
                    Choix.resultat(admis),
                    decrite(e),
                    seuil(e),
                    decisif(e).orElse(regle),
                    admis == null
                            ? "Indiquez l’âge, le statut, le contrat, sa date de début et le salaire net."
                            : "Une embauche ou une mutation récente, ou un salaire sous le plafond.");
        });
    }

    private static String decrite(Examen e) {
        Integer age = e.situation().demandeur().ageAu(e.le());
        String situation = PublicLocaPass.decrite(e.situation());
        return age == null ? situation : Phrases.ans(age) + " ; " + situation.toLowerCase(Locale.FRENCH);
    }

    private static String seuil(Examen e) {
        String jeune = e.regle("AGE_JEUNE")
                .map(p -> "Moins de " + p.enTexte() + ", ou ")
                .orElse("");
        String salaire = e.regle("SALAIRE_NET_MAXIMAL")
                .map(p -> ", ou salaire net de " + p.enTexte() + " au plus")
                .orElse("");
        return jeune + "embauche depuis moins de "
                + e.regle("EMBAUCHE").map(Parametre::enTexte).orElse("—") + salaire;
    }

    private static Optional<Parametre> decisif(Examen e) {
        if (Boolean.TRUE.equals(jeune(e))) {
            return e.regle("AGE_JEUNE");
        }
        return Boolean.TRUE.equals(parSalaire(e)) ? e.regle("SALAIRE_NET_MAXIMAL") : e.regle("EMBAUCHE");
    }

    /** Until the eve of the birthday. */
    private static @Nullable Boolean jeune(Examen e) {
        Integer age = e.situation().demandeur().ageAu(e.le());
        Optional<Parametre> limite = e.regle("AGE_JEUNE");
        if (limite.isEmpty()) {
            return false;
        }
        return age == null ? null : Boolean.valueOf(age < limite.get().nombre());
    }

    private static @Nullable Boolean parEmbauche(Examen e) {
        Emploi emploi = e.situation().emploi();
        Optional<Parametre> delai = e.regle("EMBAUCHE");
        if (delai.isEmpty()) {
            return false;
        }
        boolean exclu = e.regle("CDI_CONFIRME_EXCLU").isPresent();
        Boolean contratAdmis = !exclu ? Boolean.TRUE : nonConfirme(emploi);
        return Choix.et(salarie(emploi), recent(emploi.debut(), delai.get(), e.le()), contratAdmis);
    }

    /** A permanent contract is confirmed when its trial is over. */
    static @Nullable Boolean confirme(Emploi emploi) {
        if (emploi.contrat() == null) {
            return emploi.statut() == null || emploi.statut() == StatutProfessionnel.SALARIE ? null : Boolean.FALSE;
        }
        return emploi.contrat() == TypeDeContrat.CDI ? emploi.confirme() : Boolean.FALSE;
    }

    private static @Nullable Boolean nonConfirme(Emploi emploi) {
        Boolean confirme = confirme(emploi);
        return confirme == null ? null : Boolean.valueOf(!confirme);
    }

    private static @Nullable Boolean parMutation(Examen e) {
        Emploi emploi = e.situation().emploi();
        Optional<Parametre> delai = e.regle("MUTATION");
        return delai.isEmpty() || emploi.mutation() == null
                ? Boolean.FALSE
                : Choix.et(salarie(emploi), recent(emploi.mutation(), delai.get(), e.le()));
    }

    private static @Nullable Boolean parPromesse(Examen e) {
        Emploi emploi = e.situation().emploi();
        Optional<Parametre> delai = e.regle("PROMESSE");
        if (delai.isEmpty() || emploi.statut() != null && emploi.statut() != StatutProfessionnel.PROMESSE) {
            return false;
        }
        if (emploi.statut() == null || emploi.debut() == null) {
            return null;
        }
        return !emploi.debut().isBefore(e.le())
                && !emploi.debut().isAfter(e.le().plusMonths(delai.get().nombre()));
    }

    private static @Nullable Boolean parSalaire(Examen e) {
        Emploi emploi = e.situation().emploi();
        Optional<Parametre> plafond = e.regle("SALAIRE_NET_MAXIMAL");
        if (plafond.isEmpty()) {
            return false;
        }
        Montant net = emploi.netMensuel();
        Boolean secteur = emploi.secteur() == null ? null : Boolean.valueOf(emploi.secteur() != Secteur.PUBLIC);
        return Choix.et(
                salarie(emploi),
                secteur,
                net == null ? null : Boolean.valueOf(!net.depasse(plafond.get().montant())));
    }

    private static @Nullable Boolean saisonnier(Examen e) {
        StatutProfessionnel statut = e.situation().emploi().statut();
        if (e.regle("SAISONNIER").isEmpty()) {
            return false;
        }
        return statut == null ? null : Boolean.valueOf(statut == StatutProfessionnel.SAISONNIER);
    }

    private static Boolean bailMobilite(Examen e) {
        return e.regle("BAIL_MOBILITE").isPresent()
                && Boolean.TRUE.equals(e.situation().logement().bailMobilite());
    }

    private static @Nullable Boolean salarie(Emploi emploi) {
        return emploi.statut() == null
                ? null
                : Boolean.valueOf(emploi.statut() == StatutProfessionnel.SALARIE
                        || emploi.statut() == StatutProfessionnel.ALTERNANT);
    }

    private static @Nullable Boolean recent(@Nullable LocalDate debut, Parametre delai, LocalDate le) {
        return debut == null
                ? null
                : Boolean.valueOf(!debut.isAfter(le) && le.isBefore(debut.plusMonths(delai.nombre())));
    }
}
