package fr.actionlogement.convention.politiquespubliques.operation.importation;

import fr.actionlogement.convention.common.importation.Colonne;
import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.Format;
import fr.actionlogement.convention.common.importation.Issue;
import fr.actionlogement.convention.common.importation.Ligne;
import fr.actionlogement.convention.common.importation.LigneAppliquee;
import fr.actionlogement.convention.common.importation.Lot;
import fr.actionlogement.convention.common.importation.TypeImport;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Commune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.politiquespubliques.operation.Quartier;
import fr.actionlogement.convention.politiquespubliques.operation.Referentiels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The priority districts, and which of them the new programme of urban renewal retains: no such list is published, so it is imported. */
@Component
class ImportDesQuartiers implements TypeImport {

    private static final Pattern CODE = Pattern.compile("Q[PN][0-9A-Z]{6}");
    private static final Colonne<String> CODE_QP =
            Colonne.obligatoire("code_qp", new Format<>("Code du quartier", ImportDesQuartiers::code), "QN05901M");
    private static final Colonne<String> NOM = Colonne.obligatoire("nom", Format.texte(160), "Les Trois Ponts");
    private static final Colonne<CodeCommune> COMMUNE = Colonne.obligatoire("code_commune", Format.COMMUNE, "59512");
    private static final Colonne<Boolean> NPNRU =
            Colonne.obligatoire("npnru", Format.choix(Map.of("oui", true, "non", false)), "oui");
    private static final Descriptif DESCRIPTIF = new Descriptif(
            "quartiers-prioritaires",
            "Quartiers prioritaires",
            "Les quartiers prioritaires de la politique de la ville, et ceux que retient le nouveau programme de renouvellement urbain.",
            "politiques",
            Set.of(Niveau.GESTION),
            Set.of(Niveau.GESTION, Niveau.CONTROLE),
            false,
            false,
            List.of(CODE_QP, NOM, COMMUNE, NPNRU));

    private final Referentiels referentiels;
    private final Territoires territoires;

    ImportDesQuartiers(Referentiels referentiels, Territoires territoires) {
        this.referentiels = referentiels;
        this.territoires = territoires;
    }

    @Override
    public Descriptif descriptif() {
        return DESCRIPTIF;
    }

    @Override
    public Optional<String> cle(Ligne ligne) {
        return Optional.of(ligne.valeur(CODE_QP));
    }

    @Override
    public Optional<Colonne<?>> colonneDeLaCle() {
        return Optional.of(CODE_QP);
    }

    @Override
    public void examiner(List<Ligne> lignes) {
        Map<CodeCommune, Commune> connues = territoires.communes(
                lignes.stream().map(ligne -> ligne.valeur(COMMUNE)).toList());
        lignes.stream()
                .filter(ligne -> !connues.containsKey(ligne.valeur(COMMUNE)))
                .forEach(ligne -> ligne.signaler(
                        COMMUNE, "commune-inconnue", "Ce code n’est celui d’aucune commune d’aujourd’hui."));
    }

    @Override
    public List<Issue> appliquer(Lot lot, List<Ligne> lignes) {
        List<String> avant =
                referentiels.quartiers().stream().map(Quartier::code).toList();
        referentiels.inscrireQuartiers(lignes.stream()
                .map(ligne -> new Quartier(
                        ligne.valeur(CODE_QP),
                        ligne.valeur(NOM),
                        ligne.valeur(COMMUNE),
                        ligne.valeur(NPNRU),
                        lot.fichier() + " (" + lot.reference() + ")"))
                .toList());
        return lignes.stream()
                .map(ligne -> Issue.faite(avant.contains(ligne.valeur(CODE_QP)) ? "MISE_A_JOUR" : "NOUVEAU"))
                .toList();
    }

    /** A district that the lot brought is taken away; one that it only updated keeps what the lot says. */
    @Override
    public List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes) {
        return lignes.stream()
                .map(appliquee -> !appliquee.repere().equals("NOUVEAU")
                                || referentiels.retirerQuartier(
                                        appliquee.ligne().valeur(CODE_QP))
                        ? Issue.faite(appliquee.repere())
                        : Issue.refusee(CODE_QP, "quartier-employe", "Une opération est dans ce quartier : il reste."))
                .toList();
    }

    private static String code(String cellule) {
        if (!CODE.matcher(cellule).matches()) {
            throw new IllegalArgumentException(
                    "«\u00a0" + cellule + "\u00a0» n’est pas un code de quartier, par exemple QN05901M ou QP059001.");
        }
        return cellule;
    }
}
