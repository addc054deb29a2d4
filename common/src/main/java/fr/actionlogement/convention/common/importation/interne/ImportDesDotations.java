package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import fr.actionlogement.convention.common.importation.Charge;
import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.Format;
import fr.actionlogement.convention.common.importation.Issue;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.LigneAppliquee;
import fr.actionlogement.convention.common.importation.Lot;
import fr.actionlogement.convention.common.importation.TypeImport;
import fr.actionlogement.convention.common.importation.interne.DotationsEnBase.Dotation;
import fr.actionlogement.convention.common.importation.interne.DotationsEnBase.Qualite;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.Niveau;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The annual allotments of the lines: what the file says becomes the allotment, by an entry of the difference. The file is
 * applied whole, by the committee, after somebody else deposited it.
 */
@Component
class ImportDesDotations implements TypeImport {

    private static final Colonne<String> LIGNE =
            Colonne.obligatoire("Ligne", Format.texte(40), "BAI-PRODUCTION").aussi("Ligne budgétaire", "Code");
    private static final Colonne<Exercice> EXERCICE =
            Colonne.obligatoire("Exercice", Format.EXERCICE, "2027").aussi("Année", "Millésime");
    private static final Colonne<Montant> MONTANT =
            Colonne.obligatoire("Montant", Format.MONTANT, "780 000 000,00").aussi("Dotation");
    private static final Colonne<String> STATUT =
            Colonne.obligatoire("Statut", Format.choix(Map.of("Publié", "PUBLIE", "Hypothèse", "HYPOTHESE")), "Publié");
    private static final Colonne<String> SOURCE =
            Colonne.obligatoire("Source", Format.texte(300), "Avenant n° 1, annexe 2");
    private static final Descriptif DESCRIPTIF = new Descriptif(
            "dotations",
            "Dotations annuelles",
            "Les dotations des lignes par exercice\u00a0: le lot porte chaque dotation au montant du fichier, par une écriture de la différence.",
            "common",
            Set.of(Niveau.GESTION, Niveau.CONTROLE),
            Set.of(Niveau.COMITE),
            true,
            true,
            List.of(LIGNE, EXERCICE, MONTANT, STATUT, SOURCE));

    /** What changes of one row: from an allotment to the one the file says. */
    private record Changement(Ligne ligne, Dotation avant, Montant variation) {}

    private final DotationsEnBase dotations;
    private final Budget budget;
    private final Clock horloge;

    ImportDesDotations(DotationsEnBase dotations, Budget budget, Clock horloge) {
        this.dotations = dotations;
        this.budget = budget;
        this.horloge = horloge;
    }

    @Override
    public Descriptif descriptif() {
        return DESCRIPTIF;
    }

    @Override
    public Optional<String> cle(Ligne ligne) {
        return Optional.of(cleDe(ligne));
    }

    @Override
    public void examiner(List<Ligne> lignes) {
        new ExamenDesDotations(dotations.toutes(), LIGNE, EXERCICE, MONTANT).examiner(lignes);
    }

    @Override
    public Optional<Charge> charge(Ligne ligne) {
        return Optional.of(new Charge(ligne.valeur(LIGNE), ligne.valeur(EXERCICE), ligne.valeur(MONTANT)));
    }

    @Override
    public boolean engage() {
        return false;
    }

    @Override
    public List<Issue> appliquer(Lot lot, List<Ligne> lignes) {
        Map<String, Dotation> actuelles = dotations.toutes();
        List<Changement> changements = lignes.stream()
                .map(ligne -> changement(ligne, actuelles.get(cleDe(ligne))))
                .toList();
        List<Mouvement> mouvements = new ArrayList<>();
        List<Integer> places =
                dansLOrdre(changements.stream().map(Changement::variation).toList());
        places.forEach(i -> mouvements.add(mouvement(changements.get(i), lot)));
        List<Reponse> reponses = budget.imputer(mouvements);
        dotations.qualifier(lignes.stream().map(ImportDesDotations::qualite).toList());
        return IntStream.range(0, lignes.size())
                .mapToObj(i -> issue(changements.get(i), places.contains(i) ? reponses.get(places.indexOf(i)) : null))
                .toList();
    }

    @Override
    public List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes) {
        List<RepereDeDotation> reperes =
                lignes.stream().map(l -> RepereDeDotation.lire(l.repere())).toList();
        List<Integer> places =
                dansLOrdre(reperes.stream().map(r -> r.variation().oppose()).toList());
        List<Mouvement> mouvements = places.stream()
                .map(i -> contrepassation(lignes.get(i).ligne(), reperes.get(i), lot))
                .toList();
        List<Reponse> reponses = budget.imputer(mouvements);
        List<Issue> issues = new ArrayList<>();
        List<Qualite> rendues = new ArrayList<>();
        for (int i = 0; i < lignes.size(); i++) {
            Issue issue = enIssue(
                    places.contains(i) ? reponses.get(places.indexOf(i)) : null,
                    lignes.get(i).repere());
            issues.add(issue);
            if (issue.estFaite()) {
                reperes.get(i)
                        .qualite(
                                lignes.get(i).ligne().valeur(LIGNE),
                                lignes.get(i).ligne().valeur(EXERCICE))
                        .ifPresent(rendues::add);
            }
        }
        dotations.qualifier(rendues);
        return issues;
    }

    /** Places of the rows that move money, decreases first: they make the room that increases take. */
    private static List<Integer> dansLOrdre(List<Montant> variations) {
        return IntStream.range(0, variations.size())
                .boxed()
                .filter(i -> !variations.get(i).estNul())
                .sorted(Comparator.comparing(variations::get))
                .toList();
    }

    private static Changement changement(Ligne ligne, @Nullable Dotation avant) {
        if (avant == null) {
            throw new IllegalStateException("Dotation disparue\u00a0: " + cleDe(ligne));
        }
        return new Changement(ligne, avant, ligne.valeur(MONTANT).moins(avant.montant()));
    }

    private Mouvement mouvement(Changement c, Lot lot) {
        Ligne ligne = c.ligne();
        return Mouvement.dotation(
                ligne.valeur(LIGNE),
                ligne.valeur(EXERCICE),
                c.variation(),
                aujourdhui(),
                motif("Dotation", ligne, lot));
    }

    private Mouvement contrepassation(Ligne ligne, RepereDeDotation repere, Lot lot) {
        Mouvement simple = Mouvement.dotation(
                ligne.valeur(LIGNE),
                ligne.valeur(EXERCICE),
                repere.variation().oppose(),
                aujourdhui(),
                motif("Annulation de la dotation", ligne, lot));
        return new Mouvement(
                simple.type(),
                simple.montant(),
                simple.imputation(),
                null,
                simple.exercice(),
                simple.dateEffet(),
                simple.motif(),
                repere.sequence());
    }

    private static Issue issue(Changement c, @Nullable Reponse reponse) {
        boolean memeQualite = c.ligne().valeur(STATUT).equals(c.avant().statut())
                && c.ligne().valeur(SOURCE).equals(c.avant().source());
        if (reponse == null && memeQualite) {
            return Issue.sansEffet("La dotation est déjà celle-ci.");
        }
        Long sequence = reponse == null ? null : reponse.sequence();
        return enIssue(
                reponse, RepereDeDotation.de(c.variation(), sequence, c.avant()).enTexte());
    }

    private static Issue enIssue(@Nullable Reponse reponse, String repere) {
        if (reponse == null || reponse.refus() == null) {
            return Issue.faite(repere);
        }
        return Issue.refusee(reponse.refus().code(), reponse.refus().message());
    }

    private static Qualite qualite(Ligne ligne) {
        return new Qualite(ligne.valeur(LIGNE), ligne.valeur(EXERCICE), ligne.valeur(STATUT), ligne.valeur(SOURCE));
    }

    private static String cleDe(Ligne ligne) {
        return DotationsEnBase.cle(ligne.valeur(LIGNE), ligne.valeur(EXERCICE));
    }

    private static String motif(String quoi, Ligne ligne, Lot lot) {
        return quoi + " " + ligne.valeur(EXERCICE) + " (" + lot.reference() + ")\u00a0: " + ligne.valeur(SOURCE);
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
