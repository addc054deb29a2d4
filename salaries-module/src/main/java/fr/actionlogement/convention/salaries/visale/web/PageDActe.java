package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.montant.Montant;
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
import org.jspecify.annotations.Nullable;
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
        Objet objet = objet(acte, reference);
        modele.addAttribute("acte", acte);
        modele.addAttribute("fiche", objet.fiche());
        modele.addAttribute("somme", objet.somme());
        modele.addAttribute("version", objet.version());
        modele.addAttribute("url", "/salaries/visale/" + acte.objet() + "/" + reference + "/" + acte.chemin());
        modele.addAttribute("retour", retour(acte, reference));
        modele.addAttribute("exercices", periode.exercicesAChoisir());
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

    /**
     * What an act bears on.
     *
     * @param fiche what is read again, label to value
     * @param somme money that the act moves, null for none
     */
    private record Objet(
            Map<String, String> fiche, @Nullable Montant somme, int version) {}

    private Objet objet(ActeDeVisale acte, String reference) {
        return switch (acte.objet()) {
            case "visas" -> visa(visas.lire(reference));
            case "contrats" -> contrat(contrats.lire(reference));
            case "sinistres" -> sinistre(acte, sinistres.lire(reference));
            case "creances" -> creance(acte, recouvrements.lire(reference));
            default -> frais(acte, frais.lire(reference));
        };
    }

    private Objet visa(VisaVu v) {
        Map<String, String> fiche = new LinkedHashMap<>();
        fiche.put("Visa", v.reference() + ", " + v.etat().libelle());
        fiche.put("Locataire", v.locataire());
        fiche.put("Loyer garanti au plus", visas.loyerMax(v).enTexte());
        return new Objet(fiche, null, v.version());
    }

    private Objet contrat(ContratVu c) {
        Map<String, String> fiche = new LinkedHashMap<>();
        fiche.put("Contrat", c.reference() + ", " + c.etat().libelle());
        fiche.put("Commune", c.nomDeLaCommune());
        fiche.put("Loyer garanti", c.loyer().enTexte());
        fiche.put("Effet du bail", formats.date(c.debut()));
        return new Objet(fiche, null, c.version());
    }

    private static Objet frais(ActeDeVisale acte, FraisVu f) {
        Map<String, String> fiche = new LinkedHashMap<>();
        fiche.put("Frais", f.reference() + ", " + f.etat().libelle());
        fiche.put("Objet", f.objet());
        fiche.put("Montant", f.montant().enTexte());
        fiche.put("Saisis par", f.saisiPar());
        return new Objet(fiche, acte.demandeUnExercice() ? f.montant() : null, f.version());
    }

    private Objet sinistre(ActeDeVisale acte, SinistreVu s) {
        Map<String, String> fiche = new LinkedHashMap<>();
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
        return new Objet(fiche, acte.demandeUnExercice() ? s.indemnite() : null, s.version());
    }

    private static Objet creance(ActeDeVisale acte, CreanceVue k) {
        Map<String, String> fiche = new LinkedHashMap<>();
        fiche.put("Créance", k.sinistre() + ", " + k.etat().libelle());
        fiche.put("Montant", k.montant().enTexte());
        fiche.put("Reste dû", k.reste().enTexte());
        if (k.pertePar() != null) {
            fiche.put("Perte demandée par", k.pertePar());
            fiche.put("Motif de la perte", String.valueOf(k.perteMotif()));
        }
        boolean perte = acte == ActeDeVisale.APPROBATION || acte == ActeDeVisale.PERTE;
        return new Objet(fiche, perte ? k.reste() : null, k.version());
    }
}
