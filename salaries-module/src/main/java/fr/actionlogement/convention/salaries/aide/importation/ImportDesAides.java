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
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.salaries.aide.AideDePartenaire;
import fr.actionlogement.convention.salaries.aide.Aides;
import fr.actionlogement.convention.salaries.aide.AidesDePartenaires;
import fr.actionlogement.convention.salaries.aide.AnnulationsDePartenaires;
import fr.actionlogement.convention.salaries.aide.Enregistrement;
import fr.actionlogement.convention.salaries.aide.ProduitVu;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The partners' files: each row is an aid, or a lot of aids, granted under the convention and paid in one go or not yet. */
@Component
class ImportDesAides implements TypeImport {

    private static final Map<String, Boolean> OUI_NON = oui();

    static final Colonne<String> PARTENAIRE =
            Colonne.obligatoire("Partenaire", Format.texte(80), "Association des alternants du Nord");
    static final Colonne<String> REFERENCE = Colonne.obligatoire(
                    "Référence partenaire", Format.texte(60), "AAN-2026-0147")
            .aussi("Référence", "Dossier");
    static final Colonne<Integer> NOMBRE = Colonne.facultative("Nombre d’aides", Format.ENTIER, "1");
    static final Colonne<Montant> MONTANT = Colonne.obligatoire("Montant", Format.MONTANT, "1 100,00");
    static final Colonne<Boolean> VERSE = Colonne.obligatoire("Versé", Format.choix(OUI_NON), "Oui");
    static final Colonne<Exercice> EXERCICE = Colonne.obligatoire("Exercice", Format.EXERCICE, "2026");
    static final Colonne<LocalDate> ACCORD = Colonne.obligatoire("Date d’accord", Format.DATE, "02/03/2026");
    static final Colonne<CodeCommune> COMMUNE = Colonne.facultative("Commune", Format.COMMUNE, "59350");

    private final Aides aides;
    private final AidesDePartenaires partenaires;
    private final AnnulationsDePartenaires annulations;
    private final Territoires territoires;
    private final Clock horloge;
    private final Colonne<ProduitVu> produit;

    ImportDesAides(
            Aides aides,
            AidesDePartenaires partenaires,
            AnnulationsDePartenaires annulations,
            Territoires territoires,
            Clock horloge) {
        this.aides = aides;
        this.partenaires = partenaires;
        this.annulations = annulations;
        this.territoires = territoires;
        this.horloge = horloge;
        this.produit = colonne(aides.produits());
    }

    private static Map<String, Boolean> oui() {
        Map<String, Boolean> choix = new LinkedHashMap<>();
        choix.put("Oui", true);
        choix.put("Non", false);
        return choix;
    }

    private static Colonne<ProduitVu> colonne(List<ProduitVu> produits) {
        Map<String, ProduitVu> choix = new LinkedHashMap<>();
        produits.forEach(p -> choix.put(p.libelle(), p));
        return Colonne.obligatoire("Produit", Format.choix(choix), "Mobili-Jeune");
    }

    @Override
    public Descriptif descriptif() {
        return new Descriptif(
                "aides-salariees",
                "Aides aux salariés accordées par les partenaires",
                "Chaque ligne est une aide accordée au titre de la convention : elle est engagée sur la ligne de son"
                        + " produit, versée si le fichier le dit, et comptée pour son objectif.",
                "salaries",
                Set.of(Niveau.GESTION),
                Set.of(Niveau.CONTROLE),
                true,
                false,
                List.of(produit, PARTENAIRE, REFERENCE, NOMBRE, MONTANT, VERSE, EXERCICE, ACCORD, COMMUNE));
    }

    @Override
    public Optional<String> cle(Ligne ligne) {
        return Optional.of(ligne.valeur(PARTENAIRE) + "\u0001" + ligne.valeur(REFERENCE));
    }

    @Override
    public void examiner(List<Ligne> lignes) {
        Set<String> connues =
                partenaires.connues(lignes.stream().map(this::aide).toList());
        Set<CodeCommune> communes = territoires
                .communes(lignes.stream()
                        .flatMap(l -> l.facultative(COMMUNE).stream())
                        .distinct()
                        .toList())
                .keySet();
        lignes.forEach(ligne -> examiner(ligne, connues, communes));
    }

    private void examiner(Ligne ligne, Set<String> connues, Set<CodeCommune> communes) {
        if (!ligne.valeur(MONTANT).estPositif()) {
            ligne.signaler(MONTANT, "montant-nul", "Indiquez un montant supérieur à zéro.");
        }
        if (ligne.facultative(NOMBRE).filter(n -> n == 0).isPresent()) {
            ligne.signaler(NOMBRE, "nombre-nul", "Indiquez au moins une aide, ou laissez la cellule vide.");
        }
        if (ligne.valeur(ACCORD).isAfter(LocalDate.now(horloge))) {
            ligne.signaler(ACCORD, "date-future", "La date d’accord ne peut pas être postérieure à aujourd’hui.");
        }
        if (ligne.facultative(COMMUNE).filter(c -> !communes.contains(c)).isPresent()) {
            ligne.signaler(COMMUNE, "commune-inconnue", "Aucune commune n’a ce code INSEE.");
        }
        if (connues.contains(aide(ligne).cle())) {
            ligne.signaler(REFERENCE, "deja-enregistree", "Cette référence du partenaire est déjà enregistrée.");
        }
    }

    @Override
    public Optional<Charge> charge(Ligne ligne) {
        return Optional.of(new Charge(ligne.valeur(produit).ligne(), ligne.valeur(EXERCICE), ligne.valeur(MONTANT)));
    }

    @Override
    public List<Issue> appliquer(Lot lot, List<Ligne> lignes) {
        List<AideDePartenaire> lues = lignes.stream().map(this::aide).toList();
        return partenaires.enregistrer(lues, "import " + lot.reference()).stream()
                .map(ImportDesAides::issue)
                .toList();
    }

    @Override
    public List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes) {
        List<String> references = lignes.stream().map(LigneAppliquee::repere).toList();
        return annulations.annuler(references, "Annulation de l’import " + lot.reference()).stream()
                .map(ImportDesAides::issue)
                .toList();
    }

    static Issue issue(Enregistrement e) {
        return e.reference() != null
                ? Issue.faite(e.reference())
                : Issue.refusee(String.valueOf(e.code()), String.valueOf(e.message()));
    }

    private AideDePartenaire aide(Ligne ligne) {
        Montant montant = ligne.valeur(MONTANT);
        return new AideDePartenaire(
                ligne.valeur(produit).code(),
                ligne.valeur(PARTENAIRE),
                ligne.valeur(REFERENCE),
                ligne.facultative(NOMBRE).orElse(1),
                montant,
                Boolean.TRUE.equals(ligne.valeur(VERSE)) ? montant : Montant.ZERO,
                ligne.valeur(EXERCICE),
                ligne.valeur(ACCORD),
                ligne.facultative(COMMUNE).orElse(null));
    }
}
