package fr.actionlogement.convention.bailleurs.operation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operation field by field, in the words of its page. */
final class Description {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final List<Champ> champs = new ArrayList<>();

    private Description() {}

    static List<Champ> de(OperationVue vue) {
        Description description = new Description();
        description.operation(vue);
        vue.logements().forEach(description::logements);
        vue.prixDeRevient()
                .forEach(p -> description.champ(
                        "Prix de revient", p.libelle(), p.montant().enTexte()));
        description.champ("Plan de financement", "Coût total", vue.cout().enTexte());
        vue.plan()
                .forEach(f -> description.champ(
                        "Plan de financement",
                        f.financeur().libelle(),
                        f.montant().enTexte()));
        return List.copyOf(description.champs);
    }

    private void operation(OperationVue vue) {
        String rubrique = "Opération";
        champ(rubrique, "Intitulé", vue.intitule());
        champ(rubrique, "Bailleur", vue.nomDuBailleur());
        champ(rubrique, "Commune", vue.nomDeLaCommune() + " (" + vue.commune() + ")");
        champ(
                rubrique,
                "Zone",
                vue.zone() == null ? "Zonage non connu" : vue.zone().libelle());
        champ(rubrique, "Nature", vue.nature().libelle());
        jour("Mise en chantier prévue", vue.chantierPrevuLe());
        jour("Mise en chantier", vue.chantierLe());
        jour("Achèvement prévu", vue.achevementPrevuLe());
        jour("Achèvement", vue.acheveLe());
    }

    private void logements(LogementsVus l) {
        String produit = l.produit().libelle();
        champ("Logements", "Logements " + produit, String.valueOf(l.nombre()));
        for (TypologieVue t : l.types()) {
            String type = produit + " " + t.type().libelle();
            champ("Logements", type, String.valueOf(t.nombre()));
            champ("Logements", type + ", surface utile", t.surfaceEnTexte());
            if (t.loyer() != null) {
                champ("Logements", type + ", loyer mensuel", t.loyer().enTexte());
            }
        }
    }

    private void jour(String libelle, @Nullable LocalDate jour) {
        if (jour != null) {
            champ("Calendrier", libelle, JOUR.format(jour));
        }
    }

    private void champ(String rubrique, String libelle, String valeur) {
        champs.add(new Champ(rubrique, libelle, valeur));
    }
}
