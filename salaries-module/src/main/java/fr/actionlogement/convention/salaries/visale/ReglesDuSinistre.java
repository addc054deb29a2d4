package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** When a claim may be declared, and up to what; the database holds the caps again, whoever writes. */
final class ReglesDuSinistre {

    private static final int MOIS_ENTIERS = 2;

    private ReglesDuSinistre() {}

    /** What the landlord asks for: the unpaid part of the months, or the repairs less the deposit. */
    static Montant demande(ContratVu contrat, SaisieDeSinistre s) {
        List<Erreur> fautes = new ArrayList<>();
        if (s.nature() == NatureDeSinistre.IMPAYE) {
            verifierLesMois(contrat, s.moisOuVide(), fautes);
        } else {
            verifierLesDegats(contrat, s, fautes);
        }
        if (!fautes.isEmpty()) {
            throw new RegleNonRespectee("sinistre-a-corriger", "Cette déclaration est à corriger.", fautes);
        }
        if (s.nature() == NatureDeSinistre.IMPAYE) {
            exigerConstitue(contrat, s.moisOuVide());
            return Montant.somme(
                    s.moisOuVide().stream().map(m -> m.du().moins(m.recu())).toList());
        }
        return degats(s);
    }

    private static void verifierLesMois(ContratVu contrat, List<MoisDImpaye> mois, List<Erreur> fautes) {
        if (mois.isEmpty()) {
            fautes.add(new Erreur("mois", "mois-absents", "Indiquez les mois impayés."));
        }
        Set<LocalDate> vus = new HashSet<>();
        for (int i = 0; i < mois.size(); i++) {
            MoisDImpaye m = mois.get(i);
            LocalDate premier = m.mois().withDayOfMonth(1);
            String champ = "mois[" + i + "].";
            if (!vus.add(premier)) {
                fautes.add(new Erreur(champ + "mois", "mois-en-double", "Ce mois est déclaré deux fois."));
            }
            if (premier.isBefore(contrat.debut().withDayOfMonth(1)) || premier.isAfter(contrat.fin())) {
                fautes.add(new Erreur(
                        champ + "mois", "mois-hors-couverture", "Ce mois n’est pas couvert par le contrat."));
            }
            if (!m.du().estPositif() || m.recu().estNegatif() || !m.du().depasse(m.recu())) {
                fautes.add(new Erreur(champ + "recu", "rien-d-impaye", "Ce mois n’a rien d’impayé : retirez-le."));
            }
        }
    }

    /** Two months wholly unpaid, or more than a rent in all; once a contract had a claim, each month counts. */
    private static void exigerConstitue(ContratVu contrat, List<MoisDImpaye> mois) {
        if (contrat.sinistres() > 0) {
            return;
        }
        long entiers = mois.stream().filter(m -> m.recu().estNul()).count();
        Montant total =
                Montant.somme(mois.stream().map(m -> m.du().moins(m.recu())).toList());
        if (entiers < MOIS_ENTIERS && !total.depasse(contrat.loyer())) {
            throw new RegleNonRespectee(
                    "impaye-non-constitue",
                    "L’impayé n’est pas constitué : il faut deux mois entiers, ou plus d’un loyer au total.");
        }
    }

    private static void verifierLesDegats(ContratVu contrat, SaisieDeSinistre s, List<Erreur> fautes) {
        if (!s.moisOuVide().isEmpty()) {
            fautes.add(new Erreur("mois", "mois-inattendus", "Des dégradations ne se déclarent pas par mois."));
        }
        if (contrat.degradationsMax().estNul()) {
            fautes.add(new Erreur(
                    "nature", "degradations-non-couvertes", "Ce parc n’est pas couvert contre les dégradations."));
        } else if (s.degradations() == null || !degats(s).estPositif()) {
            fautes.add(new Erreur(
                    "degradations", "degats-absents", "Indiquez des réparations supérieures au dépôt de garantie."));
        }
        if (s.depot() != null && s.depot().estNegatif()) {
            fautes.add(new Erreur("depot", "montant-negatif", "Le dépôt ne peut pas être négatif."));
        }
    }

    private static Montant degats(SaisieDeSinistre s) {
        Montant reparations = s.degradations() == null ? Montant.ZERO : s.degradations();
        return s.depot() == null ? reparations : reparations.moins(s.depot());
    }

    /** What the guarantee pays: each month within the guaranteed rent, damage within what is left of its cap. */
    static Montant indemnite(ContratVu contrat, SinistreVu sinistre) {
        if (sinistre.nature() == NatureDeSinistre.DEGRADATION) {
            Montant reste = contrat.degradationsMax().moins(contrat.degradations());
            if (!reste.estPositif()) {
                throw new ConflitDEtat(
                        "degradations-epuisees",
                        "Le plafond des dégradations de ce contrat, "
                                + contrat.degradationsMax().enTexte() + ", est atteint.");
            }
            return sinistre.demande().depasse(reste) ? reste : sinistre.demande();
        }
        int apres = contrat.moisIndemnises() + sinistre.mois().size();
        if (apres > contrat.moisMax()) {
            throw new ConflitDEtat(
                    "mois-epuises",
                    "Ce contrat garantit " + contrat.moisMax() + " mois d’impayés : il n’en reste que "
                            + (contrat.moisMax() - contrat.moisIndemnises()) + ".");
        }
        return Montant.somme(sinistre.mois().stream()
                .map(m -> m.impaye().depasse(contrat.loyer()) ? contrat.loyer() : m.impaye())
                .toList());
    }
}
