package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.journal.Acte;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What changed between two states of an operation, for the journal. */
final class Comparaison {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Comparaison() {}

    static Acte acte(String libelle, OperationVue avant, OperationVue apres) {
        Map<String, String> anciennes = valeurs(avant);
        Map<String, String> nouvelles = valeurs(apres);
        Map<String, String> changees = new LinkedHashMap<>(nouvelles);
        changees.entrySet().removeIf(champ -> champ.getValue().equals(anciennes.get(champ.getKey())));
        Map<String, String> quittees = new LinkedHashMap<>(anciennes);
        quittees.entrySet().removeIf(champ -> champ.getValue().equals(nouvelles.get(champ.getKey())));
        return new Acte("bailleurs", apres.reference(), libelle, "", quittees, changees);
    }

    private static Map<String, String> valeurs(OperationVue vue) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        valeurs.put("Intitulé", vue.intitule());
        valeurs.put("Bailleur", vue.nomDuBailleur());
        valeurs.put("Commune", vue.nomDeLaCommune() + " (" + vue.commune() + ")");
        valeurs.put("Nature", vue.nature().libelle());
        valeurs.put("Coût total", vue.cout().enTexte());
        vue.prixDeRevient().forEach(p -> valeurs.put(p.libelle(), p.montant().enTexte()));
        if (vue.chantierPrevuLe() != null) {
            valeurs.put("Mise en chantier prévue", JOUR.format(vue.chantierPrevuLe()));
        }
        if (vue.achevementPrevuLe() != null) {
            valeurs.put("Achèvement prévu", JOUR.format(vue.achevementPrevuLe()));
        }
        vue.logements().forEach(l -> logements(l, valeurs));
        vue.plan().forEach(f -> valeurs.put(f.financeur().libelle(), f.montant().enTexte()));
        return valeurs;
    }

    private static void logements(LogementsVus l, Map<String, String> valeurs) {
        String produit = l.produit().libelle();
        valeurs.put("Logements " + produit, String.valueOf(l.nombre()));
        for (TypologieVue t : l.types()) {
            String loyer = t.loyer() == null ? "" : ", loyer " + t.loyer().enTexte();
            valeurs.put(produit + " " + t.type().libelle(), t.nombre() + ", " + t.surfaceEnTexte() + loyer);
        }
    }
}
