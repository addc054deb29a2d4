package fr.actionlogement.convention.salaries.visale.importation;

import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.Format;
import fr.actionlogement.convention.common.importation.Issue;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.LigneAppliquee;
import fr.actionlogement.convention.common.importation.Lot;
import fr.actionlogement.convention.common.importation.TypeImport;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.salaries.visale.ContratDePartenaire;
import fr.actionlogement.convention.salaries.visale.ContratsDePartenaires;
import fr.actionlogement.convention.salaries.visale.ExamenDesContrats;
import fr.actionlogement.convention.salaries.visale.Parc;
import fr.actionlogement.convention.salaries.visale.RefusDeContrat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The partner's file of contracts: each row is a guarantee in force, counted, that commits nothing. It carries no identity. */
@Component
class ImportDesContrats implements TypeImport {

    static final Colonne<String> PARTENAIRE =
            Colonne.obligatoire("Partenaire", Format.texte(80), "Plateforme de cautionnement");
    static final Colonne<String> REFERENCE = Colonne.obligatoire(
                    "Référence contrat", Format.texte(60), "PC-2026-004512")
            .aussi("Référence", "Contrat");
    static final Colonne<Parc> PARC = Colonne.obligatoire("Parc", Format.choix(parcs()), "Privé");
    static final Colonne<CodeCommune> COMMUNE = Colonne.obligatoire("Commune", Format.COMMUNE, "59350");
    static final Colonne<Montant> LOYER = Colonne.obligatoire("Loyer garanti", Format.MONTANT, "640,00");
    static final Colonne<LocalDate> DEBUT = Colonne.obligatoire("Effet du bail", Format.DATE, "01/02/2026");
    static final Colonne<LocalDate> FIN = Colonne.facultative("Fin du bail", Format.DATE, "");
    static final Colonne<LocalDate> SIGNATURE = Colonne.obligatoire("Signature du bail", Format.DATE, "20/01/2026");

    private final ContratsDePartenaires contrats;
    private final ExamenDesContrats examen;

    ImportDesContrats(ContratsDePartenaires contrats, ExamenDesContrats examen) {
        this.contrats = contrats;
        this.examen = examen;
    }

    private static Map<String, Parc> parcs() {
        Map<String, Parc> choix = new LinkedHashMap<>();
        choix.put("Privé", Parc.PRIVE);
        choix.put("Social", Parc.SOCIAL);
        return choix;
    }

    @Override
    public Descriptif descriptif() {
        return new Descriptif(
                "visale-contrats",
                "Contrats Visale des partenaires",
                "Chaque ligne est un contrat de cautionnement en cours : il compte une aide et n’engage rien. Aucune identité.",
                "salaries",
                Set.of(Niveau.GESTION),
                Set.of(Niveau.CONTROLE),
                true,
                false,
                List.of(PARTENAIRE, REFERENCE, PARC, COMMUNE, LOYER, DEBUT, FIN, SIGNATURE));
    }

    @Override
    public Optional<String> cle(Ligne ligne) {
        return Optional.of(contrat(ligne).cle());
    }

    @Override
    public void examiner(List<Ligne> lignes) {
        List<Optional<RefusDeContrat>> refus =
                examen.examiner(lignes.stream().map(ImportDesContrats::contrat).toList());
        for (int i = 0; i < lignes.size(); i++) {
            Ligne ligne = lignes.get(i);
            refus.get(i).ifPresent(r -> ligne.signaler(colonne(r.champ()), r.code(), r.message()));
        }
    }

    private static Colonne<?> colonne(RefusDeContrat.Champ champ) {
        return switch (champ) {
            case REFERENCE -> REFERENCE;
            case COMMUNE -> COMMUNE;
            case LOYER -> LOYER;
            case DEBUT -> DEBUT;
            case FIN_DE_BAIL -> FIN;
            case SIGNE_LE -> SIGNATURE;
        };
    }

    @Override
    public List<Issue> appliquer(Lot lot, List<Ligne> lignes) {
        return contrats
                .enregistrer(lignes.stream().map(ImportDesContrats::contrat).toList(), "import " + lot.reference())
                .stream()
                .map(Issues::de)
                .toList();
    }

    @Override
    public List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes) {
        return contrats
                .annuler(
                        lignes.stream().map(LigneAppliquee::repere).toList(),
                        "Annulation de l’import " + lot.reference())
                .stream()
                .map(Issues::de)
                .toList();
    }

    private static ContratDePartenaire contrat(Ligne l) {
        return new ContratDePartenaire(
                l.valeur(PARTENAIRE),
                l.valeur(REFERENCE),
                l.valeur(PARC),
                l.valeur(COMMUNE),
                l.valeur(LOYER),
                l.valeur(DEBUT),
                l.facultative(FIN).orElse(null),
                l.valeur(SIGNATURE));
    }
}
