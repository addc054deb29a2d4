package fr.actionlogement.convention.bailleurs.bailleur.importation;

import fr.actionlogement.convention.bailleurs.bailleur.BailleurImporte;
import fr.actionlogement.convention.bailleurs.bailleur.BailleurVu;
import fr.actionlogement.convention.bailleurs.bailleur.CategorieDeBailleur;
import fr.actionlogement.convention.bailleurs.bailleur.EffetDImport;
import fr.actionlogement.convention.bailleurs.bailleur.ImportsDeBailleurs;
import fr.actionlogement.convention.bailleurs.bailleur.SaisieDeBailleur;
import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.Format;
import fr.actionlogement.convention.common.importation.Issue;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.LigneAppliquee;
import fr.actionlogement.convention.common.importation.Lot;
import fr.actionlogement.convention.common.importation.TypeImport;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files of landlords: each row enters one, or says otherwise one that the register knows. */
@Component
class ImportDesBailleurs implements TypeImport {

    private static final Colonne<Siren> SIREN = Colonne.obligatoire("SIREN", Format.SIREN, "732829320");
    private static final Colonne<String> NOM = Colonne.obligatoire("Nom", Format.texte(200), "Habitat des Deux Rives");
    private static final Colonne<CategorieDeBailleur> CATEGORIE = Colonne.obligatoire("Catégorie", categories(), "ESH");
    private static final Colonne<Boolean> GROUPE = Colonne.obligatoire("Groupe Action Logement", ouiNon(), "non");
    private static final Colonne<Departement> DEPARTEMENT =
            Colonne.obligatoire("Département du siège", new Format<>("Code du département", Departement::lire), "59");
    private static final Colonne<Siren> ABSORBE = Colonne.facultative("Absorbé par", Format.SIREN, "");
    private static final Descriptif DESCRIPTIF = new Descriptif(
            "bailleurs",
            "Registre des bailleurs",
            "Chaque ligne est un organisme : inconnu, il est inscrit ; connu, sa fiche est corrigée ; dit de même, rien ne change.",
            "bailleurs",
            Set.of(Niveau.GESTION),
            Set.of(Niveau.GESTION),
            false,
            false,
            List.of(SIREN, NOM, CATEGORIE, GROUPE, DEPARTEMENT, ABSORBE));

    private static final String FUSION =
            "Une fusion se propose et s’approuve sur la fiche du bailleur, pas par un fichier : videz cette cellule.";

    private final ImportsDeBailleurs imports;

    ImportDesBailleurs(ImportsDeBailleurs imports) {
        this.imports = imports;
    }

    @Override
    public Descriptif descriptif() {
        return DESCRIPTIF;
    }

    @Override
    public Optional<String> cle(Ligne ligne) {
        return Optional.of(ligne.valeur(SIREN).numero());
    }

    @Override
    public Optional<Colonne<?>> colonneDeLaCle() {
        return Optional.of(SIREN);
    }

    @Override
    public void examiner(List<Ligne> lignes) {
        List<BailleurImporte> lot =
                lignes.stream().map(ImportDesBailleurs::bailleur).toList();
        Map<Siren, BailleurVu> connus = connus(lot);
        Map<Siren, Siren> homonymes = imports.homonymes(lot);
        for (Ligne ligne : lignes) {
            BailleurVu connu = connus.get(ligne.valeur(SIREN));
            Siren homonyme = homonymes.get(ligne.valeur(SIREN));
            if (estRefusee(connu, bailleur(ligne))) {
                ligne.signaler(SIREN, "bailleur-absorbe", absorbe(connu));
            } else if (ditUneFusion(connu, ligne)) {
                ligne.signaler(ABSORBE, "fusion-par-acte", FUSION);
            } else if (homonyme != null) {
                ligne.avertir(
                        NOM,
                        "doublon-probable",
                        "Le bailleur " + homonyme.enTexte()
                                + " porte déjà ce nom dans ce département : vérifiez que ce n’est pas le même.");
            }
        }
    }

    @Override
    public List<Issue> appliquer(Lot lot, List<Ligne> lignes) {
        List<BailleurImporte> tous =
                lignes.stream().map(ImportDesBailleurs::bailleur).toList();
        Map<Siren, BailleurVu> connus = connus(tous);
        List<BailleurImporte> admis = lignes.stream()
                .filter(l -> !estAbsorbe(connus.get(l.valeur(SIREN))) && !ditUneFusion(connus.get(l.valeur(SIREN)), l))
                .map(ImportDesBailleurs::bailleur)
                .toList();
        Iterator<Optional<EffetDImport>> effets =
                imports.appliquer(admis, "Import " + lot.reference()).iterator();
        return lignes.stream()
                .map(ligne -> issue(connus.get(ligne.valeur(SIREN)), ligne, effets))
                .toList();
    }

    private static Issue issue(@Nullable BailleurVu connu, Ligne ligne, Iterator<Optional<EffetDImport>> effets) {
        if (estRefusee(connu, bailleur(ligne))) {
            return Issue.refusee(SIREN, "bailleur-absorbe", absorbe(connu));
        }
        if (ditUneFusion(connu, ligne)) {
            return Issue.refusee(ABSORBE, "fusion-par-acte", FUSION);
        }
        Optional<EffetDImport> effet = estAbsorbe(connu) ? Optional.empty() : effets.next();
        return effet.map(e -> Issue.faite(e.enTexte()))
                .orElseGet(() -> Issue.sansEffet("Le registre dit déjà la même chose."));
    }

    @Override
    public List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes) {
        List<EffetDImport> effets =
                lignes.stream().map(l -> EffetDImport.lire(l.repere())).toList();
        Set<Siren> defaits = imports.annuler(effets, "Annulation de l’import " + lot.reference());
        return effets.stream()
                .map(e -> defaits.contains(e.siren())
                        ? Issue.faite(e.siren().numero())
                        : Issue.refusee(
                                SIREN,
                                "bailleur-employe",
                                "Ce bailleur a été corrigé depuis, ou un dossier le nomme : il reste au registre."))
                .toList();
    }

    private Map<Siren, BailleurVu> connus(List<BailleurImporte> lot) {
        return imports.connus(lot.stream().map(BailleurImporte::siren).toList());
    }

    /** Who was absorbed may be said again as it is, as an export says it, and not otherwise. */
    private static boolean estRefusee(@Nullable BailleurVu connu, BailleurImporte ligne) {
        return estAbsorbe(connu) && !ligne.dit(connu);
    }

    private static boolean estAbsorbe(@Nullable BailleurVu connu) {
        return connu != null && connu.absorbePar() != null;
    }

    /** A merger said by the file alone; an export says again those that are in the register. */
    private static boolean ditUneFusion(@Nullable BailleurVu connu, Ligne ligne) {
        Optional<Siren> dite = ligne.facultative(ABSORBE);
        return dite.isPresent() && (connu == null || !dite.get().equals(connu.absorbePar()));
    }

    private static String absorbe(BailleurVu connu) {
        return "Ce bailleur est absorbé par " + connu.absorbePar().enTexte() + " : indiquez celui-ci.";
    }

    private static BailleurImporte bailleur(Ligne ligne) {
        return new BailleurImporte(
                ligne.valeur(SIREN),
                new SaisieDeBailleur(
                        ligne.valeur(NOM), ligne.valeur(CATEGORIE), ligne.valeur(GROUPE), ligne.valeur(DEPARTEMENT)));
    }

    /** The code or the French name. */
    private static Format<CategorieDeBailleur> categories() {
        Map<String, CategorieDeBailleur> choix = new LinkedHashMap<>();
        for (CategorieDeBailleur c : CategorieDeBailleur.values()) {
            choix.put(c.name(), c);
        }
        for (CategorieDeBailleur c : CategorieDeBailleur.values()) {
            choix.put(c.libelle(), c);
        }
        return Format.choix(choix);
    }

    private static Format<Boolean> ouiNon() {
        Map<String, Boolean> choix = new LinkedHashMap<>();
        choix.put("oui", true);
        choix.put("non", false);
        return Format.choix(choix);
    }
}
