package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.pret.RemboursementAnticipe;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.aide.AideSuivie;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.aide.Parcours;
import fr.actionlogement.convention.salaries.demande.interne.EcheancesEnBase;
import fr.actionlogement.convention.salaries.demande.interne.PretEnBase;
import fr.actionlogement.convention.salaries.demande.interne.PretsEnBase;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the borrower pays back: in time, late, early, or all at once after leaving. */
@Service
@Transactional
public class Remboursements {

    private final Parcours parcours;
    private final PretsEnBase prets;
    private final EcheancesEnBase echeances;
    private final Fiches fiches;
    private final Amortissement amortissement;
    private final Clock horloge;

    Remboursements(
            Parcours parcours,
            PretsEnBase prets,
            EcheancesEnBase echeances,
            Fiches fiches,
            Amortissement amortissement,
            Clock horloge) {
        this.parcours = parcours;
        this.prets = prets;
        this.echeances = echeances;
        this.fiches = fiches;
        this.amortissement = amortissement;
        this.horloge = horloge;
    }

    /** Books what the borrower paid on the oldest instalments; interest and premium come before principal. */
    public void encaisser(String reference, @Nullable Integer version, Montant montant) {
        AideSuivie aide = enCours(reference, version, "encaisser");
        List<EcheanceVue> lignes = echeances.lire(aide.id());
        Montant du = Montant.somme(lignes.stream().map(EcheanceVue::du).toList());
        if (!montant.estPositif() || montant.depasse(du)) {
            throw RegleNonRespectee.surChamp(
                    "montant",
                    "encaissement-excessif",
                    "Il reste %s à payer, intérêts compris : indiquez un montant positif, et pas davantage."
                            .formatted(du.enTexte()));
        }
        LocalDate jour = LocalDate.now(horloge);
        List<EcheanceVue> reglees = new ArrayList<>();
        Montant reste = montant;
        Montant capital = Montant.ZERO;
        for (EcheanceVue ligne : lignes) {
            if (reste.estPositif() && ligne.du().estPositif()) {
                Montant part = ligne.du().auPlus(reste);
                EcheanceVue apres = ligne.regler(part, jour);
                capital = capital.plus(apres.capitalRegle().moins(ligne.capitalRegle()));
                reste = reste.moins(part);
                reglees.add(apres);
            }
        }
        echeances.regler(aide.id(), reglees);
        if (capital.estPositif()) {
            parcours.rembourser(aide, capital, "Encaissement de " + montant.enTexte());
        }
        conclure(aide, montant.equals(du), jour, "Encaissement", montant + ", dont capital " + capital + ".");
    }

    private void conclure(AideSuivie aide, boolean solde, LocalDate jour, String acte, String detail) {
        boolean retard = echeances.lire(aide.id()).stream().anyMatch(e -> e.estEnRetard(jour));
        Etat vers = solde ? Etat.SOLDE : retard ? aide.etat() : Etat.EN_REMBOURSEMENT;
        parcours.passer(aide, vers, acte, detail);
    }

    /** Pays principal back before its time, without fees; nothing due may be unpaid. */
    public void anticiper(
            String reference, @Nullable Integer version, Montant montant, RemboursementAnticipe.Effet effet) {
        AideSuivie aide = enCours(reference, version, "rembourser par anticipation");
        PretEnBase pret = fiches.pret(aide);
        LocalDate jour = LocalDate.now(horloge);
        List<EcheanceVue> lignes = echeances.lire(aide.id());
        exigerAJour(lignes, jour);
        Montant restant = Montant.somme(lignes.stream()
                .filter(e -> e.le().isAfter(jour))
                .map(EcheanceVue::capital)
                .toList());
        if (!montant.estPositif() || montant.depasse(restant)) {
            throw RegleNonRespectee.surChamp(
                    "montant",
                    "anticipation-excessive",
                    "Le capital restant dû est de %s : indiquez un montant positif, et pas davantage."
                            .formatted(restant.enTexte()));
        }
        RemboursementAnticipe fait = new RemboursementAnticipe(jour, montant, effet);
        if (!prets.anticiper(aide.id(), fait)) {
            throw new ConflitDEtat(
                    "anticipation-du-jour", "Un remboursement anticipé est déjà enregistré aujourd’hui.");
        }
        amortissement.anticiper(aide, pret, lignes, fait);
        parcours.rembourser(aide, montant, "Remboursement anticipé");
        boolean total = montant.equals(restant);
        conclure(
                aide,
                total,
                jour,
                "Remboursement anticipé",
                montant + ", " + effet.libelle().toLowerCase(java.util.Locale.FRENCH) + ".");
    }

    private static void exigerAJour(List<EcheanceVue> lignes, LocalDate jour) {
        boolean aJour = lignes.stream()
                        .allMatch(e -> e.le().isAfter(jour) == e.regle().estNul()
                                || e.montant().estNul())
                && lignes.stream().noneMatch(e -> !e.le().isAfter(jour) && e.du().estPositif());
        if (!aJour) {
            throw new ConflitDEtat(
                    "echeances-a-regler",
                    "Les échéances passées doivent être payées, et elles seules, avant un remboursement anticipé.");
        }
    }

    /** The tenant leaves: the balance of the advance falls due so many months later at most. */
    public void partir(String reference, @Nullable Integer version, LocalDate sortie) {
        AideSuivie aide = enCours(reference, version, "constater le départ");
        if (Fiches.produit(aide) != Produit.LOCA_PASS) {
            throw new ConflitDEtat("sans-depart", "Seule une avance Loca-Pass s’arrête au départ du locataire.");
        }
        LocalDate jour = LocalDate.now(horloge);
        LocalDate depart = java.util.Objects.requireNonNull(fiches.pret(aide).depart());
        if (sortie.isAfter(jour) || sortie.isBefore(depart)) {
            throw RegleNonRespectee.surChamp(
                    "le", "sortie-hors-bornes", "Le départ va du versement de l’avance à aujourd’hui.");
        }
        LocalDate limite = sortie.plusMonths(fiches.nombre(aide, fiches.de(aide), "SOLDE_DEPART"));
        amortissement.exiger(aide, echeances.lire(aide.id()), limite);
        prets.sortir(aide.id(), sortie);
        parcours.passer(
                aide,
                aide.etat(),
                "Départ du locataire",
                "Le solde est exigible au plus tard le %td/%<tm/%<tY.".formatted(limite));
    }

    private AideSuivie enCours(String reference, @Nullable Integer version, String acte) {
        return parcours.prendre(reference, version, acte, Etat.EN_REMBOURSEMENT, Etat.CONTENTIEUX);
    }
}
