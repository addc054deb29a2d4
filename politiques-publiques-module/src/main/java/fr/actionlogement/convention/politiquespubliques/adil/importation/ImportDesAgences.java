package fr.actionlogement.convention.politiquespubliques.adil.importation;

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
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.politiquespubliques.adil.Adil;
import fr.actionlogement.convention.politiquespubliques.adil.AdilSaisie;
import fr.actionlogement.convention.politiquespubliques.adil.Agences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The agencies of the network, one per département; undoing the lot gives each its state before. */
@Component
class ImportDesAgences implements TypeImport {

    private static final Colonne<Departement> DEPARTEMENT = Colonne.obligatoire(
                    "departement", new Format<>("Code du département", Departement::lire), "59")
            .aussi("Code département");
    private static final Colonne<String> NOM = Colonne.obligatoire("nom", Format.texte(160), "ADIL du Nord");
    private static final Colonne<Siret> SIRET = Colonne.facultative("siret", Format.SIRET, "73282932000074");
    private static final Colonne<String> RNA =
            Colonne.facultative("rna", new Format<>("Numéro RNA", ImportDesAgences::rna), "W591234567");
    private static final String NOUVELLE = "NOUVELLE";
    /** Between the values of an agency as they were: no cell holds it. */
    private static final String SEPARATEUR = "\t";

    private static final Descriptif DESCRIPTIF = new Descriptif(
            "agences-adil",
            "Agences du réseau des ADIL",
            "La liste des agences, une par département, avec le SIRET ou le RNA qui les nomme dans les données ouvertes : le lot les inscrit, ou corrige ce qu’il en dit.",
            "politiques",
            Set.of(Niveau.GESTION),
            Set.of(Niveau.GESTION),
            false,
            false,
            List.of(DEPARTEMENT, NOM, SIRET, RNA));

    private final Agences agences;

    ImportDesAgences(Agences agences) {
        this.agences = agences;
    }

    @Override
    public Descriptif descriptif() {
        return DESCRIPTIF;
    }

    @Override
    public Optional<String> cle(Ligne ligne) {
        return Optional.of(ligne.valeur(DEPARTEMENT).code());
    }

    @Override
    public Optional<Colonne<?>> colonneDeLaCle() {
        return Optional.of(DEPARTEMENT);
    }

    @Override
    public void examiner(List<Ligne> lignes) {
        lignes.stream()
                .filter(ligne -> ligne.facultative(SIRET).isEmpty()
                        && ligne.facultative(RNA).isEmpty())
                .forEach(ligne -> ligne.avertir(
                        NOM,
                        "agence-sans-identifiant",
                        "Sans SIRET ni RNA, les sommes de cette agence ne figureront pas dans les données ouvertes."));
    }

    @Override
    public List<Issue> appliquer(Lot lot, List<Ligne> lignes) {
        Map<Departement, Adil> avant = agences.parDepartement();
        return lignes.stream()
                .map(ligne -> appliquer(ligne, avant.get(ligne.valeur(DEPARTEMENT))))
                .toList();
    }

    private Issue appliquer(Ligne ligne, @Nullable Adil avant) {
        Adil voulue = agence(ligne);
        if (voulue.equals(avant)) {
            return Issue.sansEffet("Cette agence est déjà inscrite ainsi.");
        }
        inscrire(voulue);
        return Issue.faite(avant == null ? NOUVELLE : enTexte(avant));
    }

    @Override
    public List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes) {
        Map<Departement, Adil> maintenant = agences.parDepartement();
        return lignes.stream()
                .map(appliquee ->
                        annuler(appliquee, maintenant.get(appliquee.ligne().valeur(DEPARTEMENT))))
                .toList();
    }

    private Issue annuler(LigneAppliquee appliquee, @Nullable Adil maintenant) {
        Departement departement = appliquee.ligne().valeur(DEPARTEMENT);
        if (!agence(appliquee.ligne()).equals(maintenant)) {
            return Issue.refusee(NOM, "agence-modifiee", "L’agence a été corrigée depuis : elle reste comme elle est.");
        }
        if (!appliquee.repere().equals(NOUVELLE)) {
            inscrire(deTexte(departement, appliquee.repere()));
        } else if (!agences.retirer(departement)) {
            return Issue.refusee(DEPARTEMENT, "agence-employee", "Une répartition nomme cette agence : elle reste.");
        }
        return Issue.faite(appliquee.repere());
    }

    private void inscrire(Adil agence) {
        agences.inscrire(agence.departement(), new AdilSaisie(agence.nom(), agence.siret(), agence.rna()));
    }

    private static Adil agence(Ligne ligne) {
        return new Adil(
                ligne.valeur(DEPARTEMENT),
                ligne.valeur(NOM),
                ligne.facultative(SIRET).orElse(null),
                ligne.facultative(RNA).orElse(null));
    }

    private static String enTexte(Adil agence) {
        String siret = agence.siret() == null ? "" : agence.siret().numero();
        return String.join(SEPARATEUR, agence.nom(), siret, agence.rna() == null ? "" : agence.rna());
    }

    private static Adil deTexte(Departement departement, String texte) {
        String[] valeurs = texte.split(SEPARATEUR, -1);
        return new Adil(
                departement,
                valeurs[0],
                valeurs[1].isEmpty() ? null : new Siret(valeurs[1]),
                valeurs[2].isEmpty() ? null : valeurs[2]);
    }

    private static String rna(String cellule) {
        if (!Agences.estUnRna(cellule)) {
            throw new IllegalArgumentException(
                    "«\u00a0" + cellule + "\u00a0» n’est pas un numéro RNA : W suivi de neuf chiffres.");
        }
        return cellule;
    }
}
