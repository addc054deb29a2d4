package fr.actionlogement.convention.bailleurs.operation.interne;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.operation.CriteresDOperation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * The conditions of a list of operations: those that are set and no other, so that the planner sees which index serves.
 *
 * @param conditions on {@code o}, its landlord {@code b}, who absorbed it {@code a} and its commune {@code c}
 */
record FiltreDOperations(List<String> conditions, MapSqlParameterSource valeurs) {

    private static final String TEXTE = """
            o.id in (
              select x.id from bailleurs.operation x
                where x.intitule_recherche like '%' || common.sans_accent(:q) || '%'
              union select x.id from bailleurs.operation x join bailleurs.bailleur y on y.siren = x.bailleur_siren
                where y.nom_recherche like '%' || common.sans_accent(:q) || '%' or y.siren = :numero
              union select x.id from bailleurs.operation x join common.commune k on k.code = x.commune_code
                where k.nom_recherche like '%' || common.sans_accent(:q) || '%'
              union select x.id from bailleurs.operation x where starts_with(x.reference, upper(:q)))
            """;

    static FiltreDOperations de(CriteresDOperation c) {
        FiltreDOperations filtre = new FiltreDOperations(new ArrayList<>(), new MapSqlParameterSource());
        filtre.valeurs.addValue("limite", PageDe.TAILLE + 1).addValue("avant", ListesDOperations.texte(c.avant()));
        String q = ListesDOperations.texte(c.q());
        filtre.si(q, "q", TEXTE);
        if (q != null) {
            String chiffres = q.replaceAll("[^0-9]", "");
            filtre.valeurs.addValue("numero", chiffres.length() == 9 ? chiffres : null);
        }
        filtre.si(
                c.statut() == null || c.statut().isEmpty() ? null : ListesDOperations.noms(c.statut()),
                "statuts",
                "o.statut = any (string_to_array(:statuts, ','))");
        filtre.si(c.nature() == null ? null : c.nature().name(), "nature", "o.nature = :nature");
        filtre.si(ListesDOperations.texte(c.ligne()), "ligne", "o.ligne = :ligne");
        filtre.si(
                c.departement() == null ? null : c.departement().code(),
                "departement",
                "o.departement_code = :departement");
        filtre.si(c.epci() == null ? null : c.epci().numero(), "epci", "c.epci_code = :epci");
        filtre.si(c.commune() == null ? null : c.commune().code(), "commune", "o.commune_code = :commune");
        filtre.si(c.zone() == null ? null : c.zone().name(), "zone", "o.zone = :zone");
        filtre.si(
                c.produit() == null ? null : c.produit().name(),
                "produit",
                "exists (select from bailleurs.logements l where l.operation_id = o.id and l.produit = :produit)");
        filtre.si(
                c.bailleur() == null ? null : c.bailleur().numero(),
                "bailleur",
                "o.bailleur_siren = any (array(select x.siren from bailleurs.bailleur x"
                        + " where x.siren = :bailleur or x.absorbe_par = :bailleur))");
        filtre.si(c.groupe(), "groupe", "coalesce(a.groupe_action_logement, b.groupe_action_logement) = :groupe");
        filtre.si(c.exercice() == null ? null : c.exercice().annee(), "exercice", "o.exercice = :exercice");
        return filtre;
    }

    private void si(@Nullable Object valeur, String nom, String condition) {
        if (valeur != null) {
            conditions.add(condition);
            valeurs.addValue(nom, valeur);
        }
    }

    /** The conditions as a clause. */
    String ou() {
        return conditions.isEmpty() ? " where true" : " where " + String.join(" and ", conditions);
    }

    /** The condition of being on one side of an operation. */
    String depuis(String cote, String nom) {
        return "o.id " + cote + " (select x.id from bailleurs.operation x where x.reference = :" + nom + ")";
    }

    /** The condition of the page after an operation; nothing for the first page. */
    String aPartirDe(@Nullable String reference) {
        if (reference == null) {
            return "";
        }
        valeurs.addValue("apres", reference);
        return " and " + depuis("<", "apres");
    }
}
