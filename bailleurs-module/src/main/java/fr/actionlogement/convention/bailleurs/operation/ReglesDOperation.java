package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules of an entry that need nothing but the entry: plan at 100 %, territory of products and of the line. */
final class ReglesDOperation {

    static final String PRODUCTION = "BAI-PRODUCTION";
    static final String OUTRE_MER = "BAI-OUTRE-MER";

    private ReglesDOperation() {}

    /** The line of a territory: the five DROM have theirs, and nobody else is on it. */
    static String ligne(boolean outreMer) {
        return outreMer ? OUTRE_MER : PRODUCTION;
    }

    /**
     * Checks an entry.
     *
     * @param natures commitments that the line accepts
     * @param postes codes of the items of a cost that are in force
     * @throws RegleNonRespectee with every fault found
     */
    static void verifier(SaisieDOperation saisie, Set<String> natures, Set<String> postes) {
        List<Erreur> fautes = new ArrayList<>();
        territoire(saisie, fautes);
        logements(saisie, fautes);
        plan(saisie, natures, fautes);
        ReglesDeDetail.examiner(saisie, postes, fautes);
        if (!fautes.isEmpty()) {
            throw new RegleNonRespectee(fautes.get(0).code(), fautes.get(0).message(), fautes);
        }
    }

    private static void territoire(SaisieDOperation saisie, List<Erreur> fautes) {
        boolean outreMer = saisie.commune().departement().estOutreMer();
        if (saisie.ligne() != null && !saisie.ligne().equals(ligne(outreMer))) {
            fautes.add(new Erreur(
                    "ligne",
                    "ligne-hors-territoire",
                    outreMer
                            ? "Une opération outre-mer est financée sur la ligne BAI-OUTRE-MER, et sur elle seule."
                            : "La ligne BAI-OUTRE-MER est réservée aux cinq départements d’outre-mer :"
                                    + " cette opération relève de BAI-PRODUCTION."));
        }
        for (LogementsSaisis l : saisie.logements()) {
            if (!l.produit().existe(outreMer)) {
                fautes.add(new Erreur(
                        "logements",
                        "produit-hors-territoire",
                        "Le produit " + l.produit().libelle() + " n’existe pas "
                                + (outreMer ? "outre-mer." : "en métropole.")));
            }
        }
    }

    private static void logements(SaisieDOperation saisie, List<Erreur> fautes) {
        Set<Produit> vus = EnumSet.noneOf(Produit.class);
        for (LogementsSaisis l : saisie.logements()) {
            if (!vus.add(l.produit())) {
                fautes.add(new Erreur(
                        "logements",
                        "produit-double",
                        "Le produit " + l.produit().libelle() + " figure deux fois : additionnez ses logements."));
            }
        }
    }

    private static void plan(SaisieDOperation saisie, Set<String> natures, List<Erreur> fautes) {
        Set<Financeur> vus = EnumSet.noneOf(Financeur.class);
        Montant total = Montant.ZERO;
        for (FinancementSaisi f : saisie.plan()) {
            total = total.plus(f.montant());
            if (!f.montant().estPositif()) {
                fautes.add(faute("montant-negatif-ou-nul", f, "apporte un montant nul ou négatif : retirez-le."));
            }
            if (!vus.add(f.financeur())) {
                fautes.add(faute("financeur-double", f, "figure deux fois : additionnez ses apports."));
            }
            if (f.financeur().estActionLogement()
                    && !natures.contains(f.financeur().natureDEngagement())) {
                fautes.add(
                        faute("instrument-hors-ligne", f, "n’est pas un instrument de la ligne de cette opération."));
            }
        }
        if (vus.stream().noneMatch(Financeur::estActionLogement)) {
            fautes.add(new Erreur(
                    "plan", "sans-action-logement", "Le plan ne demande rien à Action Logement : ajoutez sa part."));
        }
        if (!saisie.cout().estPositif()) {
            fautes.add(new Erreur("cout", "cout-negatif-ou-nul", "Le coût total doit être positif."));
        } else if (!total.equals(saisie.cout())) {
            fautes.add(new Erreur("plan", "plan-non-boucle", ecart(saisie.cout(), total)));
        }
    }

    private static Erreur faute(String code, FinancementSaisi f, String suite) {
        return new Erreur("plan", code, "« " + f.financeur().libelle() + " » " + suite);
    }

    private static String ecart(Montant cout, Montant total) {
        boolean manque = cout.depasse(total);
        Montant ecart = manque ? cout.moins(total) : total.moins(cout);
        return "Le plan de financement ne couvre pas exactement le coût : "
                + (manque ? "il manque " : "il y a en trop ") + ecart.enTexte() + ".";
    }
}
