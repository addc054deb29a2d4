package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.pret.interne.DossiersEnBase;
import fr.actionlogement.convention.bailleurs.pret.interne.ListesDePrets;
import fr.actionlogement.convention.common.pret.Echeance;
import fr.actionlogement.convention.common.pret.Echeancier;
import fr.actionlogement.convention.common.web.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loans: read, find, follow. */
@Service
public class Prets {

    private final DossiersEnBase dossiers;
    private final ListesDePrets listes;
    private final CoursDesPrets cours;
    private final Clock horloge;

    Prets(DossiersEnBase dossiers, ListesDePrets listes, CoursDesPrets cours, Clock horloge) {
        this.dossiers = dossiers;
        this.listes = listes;
        this.cours = cours;
        this.horloge = horloge;
    }

    /**
     * A loan.
     *
     * @throws Introuvable when there is none with this reference
     */
    @Transactional(readOnly = true)
    public PretVu fiche(String reference) {
        return dossier(reference).pret();
    }

    /** The loans of an operation; empty before its grant, or when its plan has none. */
    @Transactional(readOnly = true)
    public List<PretVu> deLOperation(String operation) {
        return dossiers.lire(dossiers.desOperations(List.of(operation))).stream()
                .map(DossierDePret::pret)
                .toList();
    }

    /** A page of loans, the newest first. */
    @Transactional(readOnly = true)
    public PageDe<PretVu> lister(CriteresDePret criteres) {
        return listes.lister(criteres);
    }

    /** What the loans that answer these filters make together. */
    @Transactional(readOnly = true)
    public EncoursDePrets encours(CriteresDePret criteres) {
        return listes.encours(criteres);
    }

    /** What falls due next on each loan, the earliest first, with its amount at the rates known today. */
    @Transactional(readOnly = true)
    public PageDe<ProchaineEcheance> prochaines(CriteresDEcheance criteres) {
        PageDe<PretVu> page = listes.prochaines(criteres);
        List<DossierDePret> lus = dossiers.lire(dossiers.identifiants(
                page.elements().stream().map(PretVu::reference).toList()));
        Map<Long, Echeancier> deroules = cours.derouler(lus);
        List<ProchaineEcheance> lignes = new ArrayList<>();
        for (PretVu pret : page.elements()) {
            lus.stream()
                    .filter(d -> d.pret().reference().equals(pret.reference()))
                    .map(d -> suivante(d, deroules.get(d.id())))
                    .forEach(lignes::add);
        }
        return new PageDe<>(List.copyOf(lignes), page.avant(), page.apres(), page.total());
    }

    /**
     * A loan, its drawings and its schedule, in one reading.
     *
     * @throws Introuvable when there is none with this reference
     */
    @Transactional(readOnly = true)
    public SuiviDePret suivi(String reference) {
        DossierDePret dossier = dossier(reference);
        return new SuiviDePret(dossier.pret(), dossier.tirages(), echeancier(dossier));
    }

    private List<LigneDEcheancier> echeancier(DossierDePret dossier) {
        PretVu pret = dossier.pret();
        if (pret.etat() == EtatDePret.ANNULE) {
            return List.of();
        }
        LocalDate jour = LocalDate.now(horloge);
        Echeancier deroule = dossier.tirages().isEmpty()
                ? cours.projeter(pret.conditions(), pret.montant(), jour)
                : cours.derouler(dossier);
        List<LigneDEcheancier> lignes = new ArrayList<>();
        for (Echeance ligne : deroule.lignes()) {
            int rang = ligne.rang();
            lignes.add(
                    rang <= dossier.appelees().size()
                            ? LigneDEcheancier.appelee(dossier.appelees().get(rang - 1), jour)
                            : LigneDEcheancier.aVenir(ligne));
        }
        return List.copyOf(lignes);
    }

    private DossierDePret dossier(String reference) {
        return dossiers.lire(dossiers.identifiants(List.of(reference))).stream()
                .findFirst()
                .orElseThrow(Prets::inconnu);
    }

    static Introuvable inconnu() {
        return new Introuvable("Ce prêt est introuvable : vérifiez sa référence.");
    }

    private static ProchaineEcheance suivante(DossierDePret dossier, Echeancier deroule) {
        Echeance ligne = deroule.lignes().get(dossier.appelees().size());
        return new ProchaineEcheance(
                dossier.pret().reference(),
                dossier.pret().operation(),
                dossier.pret().nomDuBailleur(),
                ligne.date(),
                ligne.taux(),
                ligne.interets(),
                ligne.capital(),
                ligne.montant(),
                ligne.restant());
    }
}
