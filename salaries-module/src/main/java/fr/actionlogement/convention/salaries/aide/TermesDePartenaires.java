package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.MotifDeRefus;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import fr.actionlogement.convention.common.budget.TypeDeMouvement;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.salaries.aide.interne.TermesEnMasse;
import fr.actionlogement.convention.salaries.aide.interne.TermesEnMasse.APayer;
import fr.actionlogement.convention.salaries.aide.interne.TermesEnMasse.AReprendre;
import fr.actionlogement.convention.salaries.aide.interne.TermesEnMasse.AidePayable;
import fr.actionlogement.convention.salaries.bareme.Baremes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pays the terms of partners' Mobili-Jeune aids by chunks of at most 1 000; a refused one leaves the others alone. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TermesDePartenaires {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final TermesEnMasse masse;
    private final Baremes baremes;
    private final Budget budget;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    TermesDePartenaires(
            TermesEnMasse masse,
            Baremes baremes,
            Budget budget,
            Journal journal,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.masse = masse;
        this.baremes = baremes;
        this.budget = budget;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** Why each term would be refused, in order; empty for those that would be paid. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Optional<Enregistrement>> examiner(List<TermeDePartenaire> termes) {
        ExamenDesTermes examen = examen(masse.aides(termes));
        return termes.stream().map(examen::examiner).toList();
    }

    /**
     * Pays each term on the commitment of its aid; one answer per term, in order.
     *
     * @param deposant who asked for them: whoever pays has certified their receipts
     */
    public List<Enregistrement> payer(List<TermeDePartenaire> termes, String deposant, String origine) {
        masse.verrouiller(
                masse.aides(termes).values().stream().map(AidePayable::cle).toList());
        Map<String, AidePayable> aides = masse.aides(termes);
        ExamenDesTermes examen = examen(aides);
        Map<TermeDePartenaire, Enregistrement> issues = new IdentityHashMap<>();
        List<APayer> admis = new ArrayList<>();
        for (TermeDePartenaire t : termes) {
            examen.examiner(t)
                    .ifPresentOrElse(
                            refus -> issues.put(t, refus),
                            () -> admis.add(new APayer(t, Objects.requireNonNull(aides.get(t.cleDeLAide())))));
        }
        List<APayer> payes = verser(admis, origine, issues);
        if (!payes.isEmpty()) {
            List<Long> cles = masse.inserer(payes, deposant, utilisateur.identifiant());
            for (int i = 0; i < payes.size(); i++) {
                issues.put(payes.get(i).terme(), Enregistrement.fait(String.valueOf(cles.get(i))));
            }
            masse.verser(payes);
            journal.consigner(payes.stream().map(p -> acte(p, origine)).toList());
        }
        return termes.stream().map(issues::get).toList();
    }

    private List<APayer> verser(List<APayer> admis, String origine, Map<TermeDePartenaire, Enregistrement> issues) {
        List<Reponse> reponses = budget.imputer(admis.stream()
                .map(p -> Mouvement.versement(
                        p.aide().engagement(),
                        p.terme().montant(),
                        p.terme().exercice(),
                        p.terme().payeLe(),
                        "Terme du %s au %s, %s"
                                .formatted(
                                        JOUR.format(p.terme().du()),
                                        JOUR.format(p.terme().au()),
                                        origine)))
                .toList());
        List<APayer> payes = new ArrayList<>();
        for (int i = 0; i < admis.size(); i++) {
            MotifDeRefus refus = reponses.get(i).refus();
            if (refus == null) {
                payes.add(admis.get(i));
            } else {
                issues.put(
                        admis.get(i).terme(),
                        Enregistrement.refuse(
                                refus.code().toLowerCase(Locale.ROOT).replace('_', '-'), refus.message()));
            }
        }
        return payes;
    }

    /** Takes payments back to the cent; one answer per key, in order. */
    public List<Enregistrement> annuler(List<Long> cles, String motif) {
        LocalDate jour = LocalDate.now(horloge);
        List<AReprendre> termes = masse.aReprendre(cles);
        List<Reponse> reponses = budget.imputer(termes.stream()
                .map(t -> new Mouvement(
                        TypeDeMouvement.REVERSEMENT,
                        Montant.deCentimes(t.montant()),
                        null,
                        t.engagement(),
                        new Exercice(t.exercice()),
                        jour,
                        motif,
                        null))
                .toList());
        Map<Long, Enregistrement> issues = new HashMap<>();
        List<AReprendre> repris = new ArrayList<>();
        for (int i = 0; i < termes.size(); i++) {
            AReprendre t = termes.get(i);
            MotifDeRefus refus = reponses.get(i).refus();
            issues.put(
                    t.cle(),
                    refus == null
                            ? Enregistrement.fait(String.valueOf(t.cle()))
                            : Enregistrement.refuse("reversement-refuse", refus.message()));
            if (refus == null) {
                repris.add(t);
            }
        }
        masse.reprendre(repris, jour);
        journal.consigner(repris.stream()
                .map(t -> Acte.de(Dossiers.AXE, t.reference(), "Terme de partenaire annulé", motif))
                .toList());
        Enregistrement deja = Enregistrement.refuse("deja-annule", "Ce terme est déjà annulé.");
        return cles.stream().map(c -> issues.getOrDefault(c, deja)).toList();
    }

    private ExamenDesTermes examen(Map<String, AidePayable> aides) {
        return new ExamenDesTermes(
                aides,
                masse.payes(aides.values().stream().map(AidePayable::cle).toList()),
                baremes,
                LocalDate.now(horloge));
    }

    private static Acte acte(APayer p, String origine) {
        TermeDePartenaire t = p.terme();
        return Acte.de(
                Dossiers.AXE,
                p.aide().reference(),
                "Terme de partenaire payé",
                "Du %s au %s, %s, %s."
                        .formatted(
                                JOUR.format(t.du()),
                                JOUR.format(t.au()),
                                t.montant().enTexte(),
                                origine));
    }
}
