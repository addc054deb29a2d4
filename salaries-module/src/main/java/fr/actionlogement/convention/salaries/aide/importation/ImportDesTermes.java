package fr.actionlogement.convention.salaries.aide.importation;

import fr.actionlogement.convention.common.importation.Charge;
import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.Format;
import fr.actionlogement.convention.common.importation.Issue;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.LigneAppliquee;
import fr.actionlogement.convention.common.importation.Lot;
import fr.actionlogement.convention.common.importation.TypeImport;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.salaries.aide.Enregistrement;
import fr.actionlogement.convention.salaries.aide.TermeDePartenaire;
import fr.actionlogement.convention.salaries.aide.TermesDePartenaires;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The partner's file of terms: each row pays some months of an aid that another file, or its system, brought before. */
@Component
class ImportDesTermes implements TypeImport {

    static final Colonne<String> PARTENAIRE =
            Colonne.obligatoire("Partenaire", Format.texte(80), "Association des alternants du Nord");
    static final Colonne<String> REFERENCE = Colonne.obligatoire(
                    "Référence partenaire", Format.texte(60), "AAN-2026-0147")
            .aussi("Référence", "Dossier");
    static final Colonne<LocalDate> MOIS = Colonne.obligatoire("Premier mois", Format.DATE, "01/01/2026");
    static final Colonne<Integer> QUITTANCES = Colonne.obligatoire("Quittances", Format.ENTIER, "3");
    static final Colonne<String> JUSTIFICATIF = Colonne.obligatoire("Justificatif", Format.texte(60), "Q-2026-0147-1");
    static final Colonne<Montant> MONTANT = Colonne.obligatoire("Montant", Format.MONTANT, "300,00");
    static final Colonne<LocalDate> PAYE = Colonne.obligatoire("Payé le", Format.DATE, "10/04/2026");
    static final Colonne<Exercice> EXERCICE = Colonne.obligatoire("Exercice", Format.EXERCICE, "2026");

    private static final int QUITTANCES_MAX = 12;

    private final TermesDePartenaires termes;

    ImportDesTermes(TermesDePartenaires termes) {
        this.termes = termes;
    }

    @Override
    public Descriptif descriptif() {
        return new Descriptif(
                "mobili-jeune-termes",
                "Termes Mobili-Jeune des partenaires",
                "Chaque ligne paie des mois d’une aide déjà enregistrée, à terme échu, sur quittances de loyer, dans la limite"
                        + " de ce qui reste à verser.",
                "salaries",
                Set.of(Niveau.GESTION),
                Set.of(Niveau.CONTROLE),
                true,
                false,
                List.of(PARTENAIRE, REFERENCE, MOIS, QUITTANCES, JUSTIFICATIF, MONTANT, PAYE, EXERCICE));
    }

    @Override
    public Optional<String> cle(Ligne ligne) {
        return Optional.of(terme(ligne).cle());
    }

    @Override
    public void examiner(List<Ligne> lignes) {
        List<Ligne> lisibles = new ArrayList<>();
        for (Ligne ligne : lignes) {
            int quittances = ligne.valeur(QUITTANCES);
            if (quittances < 1 || quittances > QUITTANCES_MAX) {
                ligne.signaler(QUITTANCES, "quittances-hors-bornes", "Indiquez de 1 à 12 quittances.");
            } else if (ligne.valeur(MOIS).getDayOfMonth() != 1) {
                ligne.signaler(MOIS, "premier-du-mois", "Indiquez le premier jour du premier mois payé.");
            } else if (!ligne.valeur(MONTANT).estPositif()) {
                ligne.signaler(MONTANT, "montant-nul", "Indiquez un montant supérieur à zéro.");
            } else {
                lisibles.add(ligne);
            }
        }
        List<Optional<Enregistrement>> refus =
                termes.examiner(lisibles.stream().map(ImportDesTermes::terme).toList());
        for (int i = 0; i < lisibles.size(); i++) {
            Ligne ligne = lisibles.get(i);
            refus.get(i)
                    .ifPresent(r -> ligne.signaler(colonne(r), String.valueOf(r.code()), String.valueOf(r.message())));
        }
    }

    private static Colonne<?> colonne(Enregistrement refus) {
        return switch (String.valueOf(refus.code())) {
            case "aide-inconnue" -> REFERENCE;
            case "terme-non-echu" -> PAYE;
            case "terme-avant-accord", "mois-deja-paye" -> MOIS;
            default -> MONTANT;
        };
    }

    @Override
    public Optional<Charge> charge(Ligne ligne) {
        return Optional.of(new Charge("SAL-MOBILITE", ligne.valeur(EXERCICE), ligne.valeur(MONTANT)));
    }

    /** The aid is committed already: what is added up is paid. */
    @Override
    public boolean engage() {
        return false;
    }

    @Override
    public List<Issue> appliquer(Lot lot, List<Ligne> lignes) {
        return termes
                .payer(
                        lignes.stream().map(ImportDesTermes::terme).toList(),
                        lot.deposePar(),
                        "import " + lot.reference())
                .stream()
                .map(ImportDesAides::issue)
                .toList();
    }

    @Override
    public List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes) {
        return termes
                .annuler(
                        lignes.stream().map(l -> Long.valueOf(l.repere())).toList(),
                        "Annulation de l’import " + lot.reference())
                .stream()
                .map(ImportDesAides::issue)
                .toList();
    }

    private static TermeDePartenaire terme(Ligne l) {
        return new TermeDePartenaire(
                l.valeur(PARTENAIRE),
                l.valeur(REFERENCE),
                l.valeur(MOIS),
                l.valeur(QUITTANCES),
                l.valeur(JUSTIFICATIF),
                l.valeur(MONTANT),
                l.valeur(PAYE),
                l.valeur(EXERCICE));
    }
}
