package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.salaries.visale.ContratVu;
import fr.actionlogement.convention.salaries.visale.Contrats;
import fr.actionlogement.convention.salaries.visale.CreanceVue;
import fr.actionlogement.convention.salaries.visale.FraisDeVisale;
import fr.actionlogement.convention.salaries.visale.FraisVu;
import fr.actionlogement.convention.salaries.visale.Recouvrements;
import fr.actionlogement.convention.salaries.visale.SinistreVu;
import fr.actionlogement.convention.salaries.visale.Sinistres;
import fr.actionlogement.convention.salaries.visale.VisaVu;
import fr.actionlogement.convention.salaries.visale.Visas;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page that shows what is about to be done, and of which sum. */
@Component
class PageDActe {

    private final Visas visas;
    private final Contrats contrats;
    private final Sinistres sinistres;
    private final Recouvrements recouvrements;
    private final FraisDeVisale frais;
    private final PeriodeConvention periode;
    private final Formats formats;

    PageDActe(
            Visas visas,
            Contrats contrats,
            Sinistres sinistres,
            Recouvrements recouvrements,
            FraisDeVisale frais,
            PeriodeConvention periode,
            Formats formats) {
        this.visas = visas;
        this.contrats = contrats;
        this.sinistres = sinistres;
        this.recouvrements = recouvrements;
        this.frais = frais;
        this.periode = periode;
        this.formats = formats;
    }

    String montrer(ActeDeVisale acte, String reference, Model modele) {
        Map<String, String> fiche = new LinkedHashMap<>();
        Montant somme = null;
        int version;
        switch (acte.objet()) {
            case "visas" -> {
                VisaVu v = visas.lire(reference);
                version = v.version();
                fiche.put("Visa", v.reference() + ", " + v.etat().libelle());
                fiche.put("Locataire", v.locataire());
                fiche.put("Loyer garanti au plus", visas.loyerMax(v).enTexte());
            }
            case "contrats" -> {
                ContratVu c = contrats.lire(reference);
                version = c.version();
                fiche.put("Contrat", c.reference() + ", " + c.etat().libelle());
                fiche.put("Commune", c.nomDeLaCommune());
                fiche.put("Loyer garanti", c.loyer().enTexte());
                fiche.put("Effet du bail", formats.date(c.debut()));
            }
            case "sinistres" -> {
                SinistreVu s = sinistres.lire(reference);
                version = s.version();
                somme = acte.demandeUnExercice() ? s.indemnite() : null;
                sinistre(fiche, s);
            }
            case "creances" -> {
                CreanceVue k = recouvrements.lire(reference);
                version = k.version();
                somme = acte == ActeDeVisale.APPROBATION || acte == ActeDeVisale.PERTE ? k.reste() : null;
                creance(fiche, k);
            }
            default -> {
                FraisVu f = frais.lire(reference);
                version = f.version();
                somme = acte.demandeUnExercice() ? f.montant() : null;
                fiche.put("Frais", f.reference() + ", " + f.etat().libelle());
                fiche.put("Objet", f.objet());
                fiche.put("Montant", f.montant().enTexte());
                fiche.put("Saisis par", f.saisiPar());
            }
        }
        modele.addAttribute("acte", acte);
        modele.addAttribute("fiche", fiche);
        modele.addAttribute("somme", somme);
        modele.addAttribute("version", version);
        modele.addAttribute("url", "/salaries/visale/" + acte.objet() + "/" + reference + "/" + acte.chemin());
        modele.addAttribute("retour", retour(acte, reference));
        modele.addAttribute("exercices", exercices());
        return "salaries/visale/confirmer";
    }

    /** Page of what the act bears on. */
    static String retour(ActeDeVisale acte, String reference) {
        return switch (acte.objet()) {
            case "creances" -> "/salaries/visale/sinistres/" + reference;
            case "frais" -> "/salaries/visale/frais";
            default -> "/salaries/visale/" + acte.objet() + "/" + reference;
        };
    }

    private void sinistre(Map<String, String> fiche, SinistreVu s) {
        fiche.put("Sinistre", s.reference() + ", " + s.etat().libelle());
        fiche.put("Contrat", s.contrat());
        fiche.put("Demandé", s.demande().enTexte());
        fiche.put("Indemnité", s.indemnite().enTexte());
        if (s.instruitPar() != null) {
            fiche.put("Instruit par", s.instruitPar());
        }
        if (s.tardif()) {
            fiche.put("Déclaration", "Tardive, du " + formats.date(s.declareLe()));
        }
    }

    private static void creance(Map<String, String> fiche, CreanceVue k) {
        fiche.put("Créance", k.sinistre() + ", " + k.etat().libelle());
        fiche.put("Montant", k.montant().enTexte());
        fiche.put("Reste dû", k.reste().enTexte());
        if (k.pertePar() != null) {
            fiche.put("Perte demandée par", k.pertePar());
            fiche.put("Motif de la perte", String.valueOf(k.perteMotif()));
        }
    }

    private Map<String, String> exercices() {
        Map<String, String> choix = new LinkedHashMap<>();
        for (Exercice e : periode.exercices()) {
            choix.put(e.toString(), e.toString());
        }
        return choix;
    }
}
