package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.salaries.aide.AideVue;
import fr.actionlogement.convention.salaries.aide.Etat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step of a file, and where it stands.
 *
 * @param libelle French name
 * @param statut Fait, En cours or À venir
 * @param ton tone of the badge
 */
record Etape(String libelle, String statut, String ton) {

    private static final List<Etat> ORDRE =
            List.of(Etat.BROUILLON, Etat.DEPOSE, Etat.INSTRUIT, Etat.ACCORDE, Etat.EN_PAIEMENT, Etat.SOLDE);
    private static final List<String> LIBELLES =
            List.of("Saisir", "Déposer", "Instruire", "Décider", "Payer les termes", "Solder");

    static List<Etape> de(AideVue vue) {
        int fait = switch (vue.etat()) {
            case REFUSE -> ORDRE.indexOf(Etat.ACCORDE);
            case ABANDONNE -> 0;
            default -> ORDRE.indexOf(vue.etat());
        };
        boolean termine = vue.etat() == Etat.REFUSE || vue.etat() == Etat.ABANDONNE;
        return Stream.iterate(0, i -> i < LIBELLES.size(), i -> i + 1)
                .map(i -> etape(LIBELLES.get(i), i, fait, termine))
                .toList();
    }

    private static Etape etape(String libelle, int rang, int fait, boolean termine) {
        if (rang <= fait && (rang < fait || rang != ORDRE.indexOf(Etat.EN_PAIEMENT))) {
            return new Etape(libelle, "Fait", "ok");
        }
        if (termine) {
            return new Etape(libelle, "Sans objet", "neutre");
        }
        int prochaine = fait == ORDRE.indexOf(Etat.EN_PAIEMENT) ? fait : fait + 1;
        boolean suivante = rang == prochaine;
        return suivante ? new Etape(libelle, "À faire", "encours") : new Etape(libelle, "À venir", "neutre");
    }
}
