package fr.actionlogement.convention.salaries.visale.importation;

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
import fr.actionlogement.convention.salaries.visale.NatureDeSinistre;
import fr.actionlogement.convention.salaries.visale.SinistreDePartenaire;
import fr.actionlogement.convention.salaries.visale.SinistresDePartenaires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The partner's file of paid claims: each row is committed, paid, and what the tenant paid back is recorded apart. */
@Component
class ImportDesSinistres implements TypeImport {

    static final Colonne<String> PARTENAIRE =
            Colonne.obligatoire("Partenaire", Format.texte(80), "Plateforme de cautionnement");
    static final Colonne<String> REFERENCE =
            Colonne.obligatoire("Référence sinistre", Format.texte(60), "PS-2026-000871");
    static final Colonne<String> CONTRAT = Colonne.obligatoire("Référence contrat", Format.texte(60), "PC-2026-004512");
    static final Colonne<NatureDeSinistre> NATURE = Colonne.obligatoire("Nature", Format.choix(natures()), "Impayé");
    static final Colonne<LocalDate> PREMIER = Colonne.facultative("Premier mois", Format.DATE, "01/04/2026");
    static final Colonne<Integer> MOIS = Colonne.facultative("Mois impayés", Format.ENTIER, "2");
    static final Colonne<Montant> INDEMNITE = Colonne.obligatoire("Indemnité", Format.MONTANT, "1 280,00");
    static final Colonne<Montant> RECOUVRE = Colonne.facultative("Recouvré", Format.MONTANT, "120,00");
    static final Colonne<LocalDate> INDEMNISE = Colonne.obligatoire("Indemnisé le", Format.DATE, "15/06/2026");
    static final Colonne<Exercice> EXERCICE = Colonne.obligatoire("Exercice", Format.EXERCICE, "2026");

    private final SinistresDePartenaires sinistres;
    private final Clock horloge;

    ImportDesSinistres(SinistresDePartenaires sinistres, Clock horloge) {
        this.sinistres = sinistres;
        this.horloge = horloge;
    }

    private static Map<String, NatureDeSinistre> natures() {
        Map<String, NatureDeSinistre> choix = new LinkedHashMap<>();
        choix.put("Impayé", NatureDeSinistre.IMPAYE);
        choix.put("Dégradation", NatureDeSinistre.DEGRADATION);
        return choix;
    }

    @Override
    public Descriptif descriptif() {
        return new Descriptif(
                "visale-sinistres",
                "Sinistres Visale payés par les partenaires",
                "Chaque ligne est un sinistre payé au bailleur : engagé et versé sur «\u00a0Aides à la location sécurisée\u00a0», le recouvré à part.",
                "salaries",
                Set.of(Niveau.GESTION),
                Set.of(Niveau.CONTROLE),
                true,
                false,
                List.of(
                        PARTENAIRE,
                        REFERENCE,
                        CONTRAT,
                        NATURE,
                        PREMIER,
                        MOIS,
                        INDEMNITE,
                        RECOUVRE,
                        INDEMNISE,
                        EXERCICE));
    }

    @Override
    public Optional<String> cle(Ligne ligne) {
        return Optional.of(sinistre(ligne).cle());
    }

    @Override
    public void examiner(List<Ligne> lignes) {
        List<Optional<fr.actionlogement.convention.salaries.visale.Issue>> fautes = sinistres.examiner(
                lignes.stream().map(ImportDesSinistres::sinistre).toList());
        for (int i = 0; i < lignes.size(); i++) {
            Ligne ligne = lignes.get(i);
            fautes.get(i)
                    .ifPresent(f -> ligne.signaler(REFERENCE, String.valueOf(f.code()), String.valueOf(f.message())));
            if (ligne.valeur(INDEMNISE).isAfter(LocalDate.now(horloge))) {
                ligne.signaler(INDEMNISE, "date-future", "Le paiement ne peut pas être postérieur à aujourd’hui.");
            }
        }
    }

    @Override
    public Optional<Charge> charge(Ligne ligne) {
        return Optional.of(new Charge("SAL-LOCATION", ligne.valeur(EXERCICE), ligne.valeur(INDEMNITE)));
    }

    @Override
    public List<Issue> appliquer(Lot lot, List<Ligne> lignes) {
        return sinistres
                .enregistrer(
                        lignes.stream().map(ImportDesSinistres::sinistre).toList(),
                        lot.deposePar(),
                        "import " + lot.reference())
                .stream()
                .map(Issues::de)
                .toList();
    }

    @Override
    public List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes) {
        return sinistres
                .annuler(
                        lignes.stream().map(LigneAppliquee::repere).toList(),
                        "Annulation de l’import " + lot.reference())
                .stream()
                .map(Issues::de)
                .toList();
    }

    private static SinistreDePartenaire sinistre(Ligne l) {
        return new SinistreDePartenaire(
                l.valeur(PARTENAIRE),
                l.valeur(REFERENCE),
                l.valeur(CONTRAT),
                l.valeur(NATURE),
                l.facultative(PREMIER).orElse(null),
                l.facultative(MOIS).orElse(0),
                l.valeur(INDEMNITE),
                l.facultative(RECOUVRE).orElse(Montant.ZERO),
                l.valeur(INDEMNISE),
                l.valeur(EXERCICE));
    }
}
