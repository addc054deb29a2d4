package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.pret.AvanceSansInteret;
import fr.actionlogement.convention.common.pret.CalculDePret;
import fr.actionlogement.convention.salaries.aide.AideSuivie;
import fr.actionlogement.convention.salaries.aide.Parcours;
import fr.actionlogement.convention.salaries.demande.interne.DemandeEnBase;
import fr.actionlogement.convention.salaries.demande.interne.EcheancesEnBase;
import fr.actionlogement.convention.salaries.demande.interne.PretEnBase;
import fr.actionlogement.convention.salaries.demande.interne.PretsEnBase;
import fr.actionlogement.convention.salaries.demande.interne.VersementsEnBase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a request with all that follows from it. */
@Service
@Transactional(readOnly = true)
public class Suivi {

    private final Parcours parcours;
    private final Fiches fiches;
    private final PretsEnBase prets;
    private final VersementsEnBase versements;
    private final EcheancesEnBase echeances;
    private final Clock horloge;

    Suivi(
            Parcours parcours,
            Fiches fiches,
            PretsEnBase prets,
            VersementsEnBase versements,
            EcheancesEnBase echeances,
            Clock horloge) {
        this.parcours = parcours;
        this.fiches = fiches;
        this.prets = prets;
        this.versements = versements;
        this.echeances = echeances;
        this.horloge = horloge;
    }

    /** @throws fr.actionlogement.convention.common.web.Introuvable when there is no such request */
    public DemandeVue lire(String reference) {
        AideSuivie aide = parcours.lire(reference);
        DemandeEnBase d = fiches.de(aide);
        List<EcheanceVue> lignes = echeances.lire(aide.id());
        return new DemandeVue(
                aide,
                Fiches.produit(aide),
                Fiches.forme(d),
                Fiches.nature(aide, d),
                d.objet(),
                d.montant(),
                d.mois(),
                fiches.lireSituation(d.situation()),
                d.deposeLe(),
                fiches.lireAvis(d.avis()),
                d.horsPlafond(),
                d.commissionLe(),
                d.motif(),
                prets.lire(aide.id()).map(p -> pret(p, lignes)).orElse(null),
                versements.lire(aide.id()),
                lignes,
                prets.relances(aide.id()).stream()
                        .map(r -> new RelanceVue(
                                NiveauDeRelance.valueOf(r.niveau()), r.depuis(), r.du(), r.le(), r.par()))
                        .toList());
    }

    private PretVu pret(PretEnBase p, List<EcheanceVue> lignes) {
        LocalDate jour = LocalDate.now(horloge);
        List<EcheanceVue> retards =
                lignes.stream().filter(e -> e.estEnRetard(jour)).toList();
        Montant amorti =
                Montant.somme(lignes.stream().map(EcheanceVue::capitalRegle).toList());
        Montant emprunte =
                Montant.somme(lignes.stream().map(EcheanceVue::capital).toList());
        int nombre = p.avance() ? AvanceSansInteret.nombre(p.montant(), p.minimum(), p.mois()) : p.mois();
        return new PretVu(
                p.montant(),
                p.mois(),
                p.taux(),
                p.assurance(),
                p.avance(),
                p.avance()
                        ? AvanceSansInteret.mensualite(p.montant(), p.minimum(), nombre)
                        : CalculDePret.mensualite(p.montant(), p.taux(), p.mois()),
                p.taeg(),
                p.offreLe(),
                p.acceptableDu(),
                p.acceptableAu(),
                p.accepteeLe(),
                p.retractableAu(),
                p.depart(),
                p.sortiLe(),
                emprunte.moins(amorti),
                Montant.somme(retards.stream().map(EcheanceVue::du).toList()),
                retards.isEmpty() ? null : retards.get(0).le());
    }
}
