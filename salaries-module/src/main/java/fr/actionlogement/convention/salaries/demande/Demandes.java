package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.aide.AideSuivie;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.aide.Parcours;
import fr.actionlogement.convention.salaries.demande.interne.DemandeEnBase;
import fr.actionlogement.convention.salaries.demande.interne.DemandesEnBase;
import fr.actionlogement.convention.salaries.demande.interne.VersementsEnBase;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Conclusion;
import fr.actionlogement.convention.salaries.eligibilite.Critere;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.motif.Motifs;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.convention.salaries.personne.Personnes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A request before any money: entered, filed, completed, instructed, refused, given up. Each verb is one act, journaled. */
@Service
@Transactional
public class Demandes {

    private final Parcours parcours;
    private final Motifs motifs;
    private final DemandesEnBase base;
    private final VersementsEnBase versements;
    private final Fiches fiches;
    private final Personnes personnes;
    private final Territoires territoires;
    private final Clock horloge;

    Demandes(
            Parcours parcours,
            Motifs motifs,
            DemandesEnBase base,
            VersementsEnBase versements,
            Fiches fiches,
            Personnes personnes,
            Territoires territoires,
            Clock horloge) {
        this.parcours = parcours;
        this.motifs = motifs;
        this.base = base;
        this.versements = versements;
        this.fiches = fiches;
        this.personnes = personnes;
        this.territoires = territoires;
        this.horloge = horloge;
    }

    /** Enters a draft; returns its reference. */
    public String saisir(Identite identite, NouvelleDemande demande) {
        verifier(demande);
        AideSuivie aide = parcours.ouvrir(demande.produit().code(), personnes.rattacher(identite), demande.commune());
        base.ajouter(
                aide.id(),
                forme(demande),
                situation(demande),
                demande.objetOuVide(),
                demande.montant(),
                demande.mois());
        parcours.passer(aide, Etat.BROUILLON, "Demande saisie", "");
        return aide.reference();
    }

    /** Corrects a draft, or a request that was sent back. */
    public void corriger(String reference, @Nullable Integer version, NouvelleDemande demande) {
        AideSuivie aide = parcours.prendre(reference, version, "corriger", Etat.BROUILLON, Etat.COMPLEMENT);
        verifier(demande);
        if (!demande.produit().code().equals(aide.produit())) {
            throw RegleNonRespectee.surChamp(
                    "produit", "produit-change", "Le produit d’une demande ne change pas : saisissez-en une autre.");
        }
        base.corriger(
                aide.id(),
                forme(demande),
                situation(demande),
                demande.objetOuVide(),
                demande.montant(),
                demande.mois());
        parcours.situer(aide, demande.commune());
        parcours.passer(aide, aide.etat(), "Demande corrigée", "");
    }

    /** Files the complete request: the rules of today are frozen; one that was sent back keeps those of its first day. */
    public void deposer(String reference, @Nullable Integer version) {
        AideSuivie aide = parcours.prendre(reference, version, "déposer", Etat.BROUILLON, Etat.COMPLEMENT);
        DemandeEnBase demande = fiches.de(aide);
        LocalDate jour = LocalDate.now(horloge);
        exigerComplete(aide, demande);
        Avis avis = fiches.juger(aide, demande, jour);
        if (demande.deposeLe() != null) {
            base.juger(aide.id(), fiches.ecrire(avis));
            parcours.passer(aide, Etat.DEPOSE, "Demande complétée", "");
            return;
        }
        refuserSi(avis, "GUICHET", "guichet-ferme", "Guichet fermé. ");
        if (avis.manque("CUMUL")) {
            throw new ConflitDEtat(
                    "aide-en-cours",
                    "Une autre aide en cours s’oppose à celle-ci. Attendez qu’elle soit soldée ou abandonnée.");
        }
        base.figer(aide.id(), jour, avis.baremes(), fiches.ecrire(avis));
        parcours.deposer(aide);
        parcours.passer(
                aide,
                Etat.DEPOSE,
                "Demande déposée",
                "Barème du jour figé : %d valeurs.".formatted(avis.baremes().size()));
    }

    /** Sends a request back to the applicant. */
    public void demanderComplement(String reference, @Nullable Integer version, String motif) {
        AideSuivie aide = parcours.prendre(reference, version, "demander un complément", Etat.DEPOSE, Etat.INSTRUIT);
        base.motiver(aide.id(), motif);
        motifs.garder(reference, "Complément demandé", motif);
        parcours.passer(aide, Etat.COMPLEMENT, "Complément demandé", "");
    }

    /** Explains every criterion by the frozen rules. */
    public Avis instruire(String reference, @Nullable Integer version) {
        AideSuivie aide = parcours.prendre(reference, version, "instruire", Etat.DEPOSE, Etat.INSTRUIT);
        Avis avis = fiches.juger(aide, fiches.de(aide), LocalDate.now(horloge));
        base.juger(aide.id(), fiches.ecrire(avis));
        parcours.passer(
                aide,
                Etat.INSTRUIT,
                "Demande instruite",
                "Conclusion : %s.".formatted(avis.conclusion().libelle()));
        return avis;
    }

    /** Refuses, naming the criteria that are not met; a commission may refuse for another reason, which it writes. */
    public void refuser(String reference, @Nullable Integer version, String motif) {
        AideSuivie aide = parcours.prendre(reference, version, "refuser", Etat.INSTRUIT);
        Avis avis = fiches.juger(aide, fiches.de(aide), LocalDate.now(horloge));
        if (avis.conclusion() == Conclusion.ELIGIBLE && Fiches.produit(aide) != Produit.ASD) {
            throw new RegleNonRespectee(
                    "aucun-critere-en-defaut",
                    "Aucun critère n’est en défaut : cette demande ne peut pas être refusée, seulement accordée ou abandonnée.");
        }
        String criteres = avis.enDefaut().stream().map(Critere::libelle).collect(Collectors.joining(", "));
        String detail = criteres.isEmpty() ? "Décision de la commission." : "Critères en défaut : " + criteres + ".";
        base.juger(aide.id(), fiches.ecrire(avis));
        base.motiver(aide.id(), motif.isBlank() ? detail : motif);
        parcours.passer(aide, Etat.REFUSE, "Demande refusée", detail);
    }

    /** Gives up before the borrower owes anything: what is committed and not paid is released. */
    public void abandonner(String reference, @Nullable Integer version, String motif) {
        AideSuivie aide = parcours.prendre(
                reference,
                version,
                "abandonner",
                Etat.BROUILLON,
                Etat.DEPOSE,
                Etat.COMPLEMENT,
                Etat.INSTRUIT,
                Etat.ACCORDE,
                Etat.OFFRE_EMISE,
                Etat.OFFRE_ACCEPTEE,
                Etat.EN_PAIEMENT);
        if (aide.verse().estPositif() && Fiches.nature(aide, fiches.de(aide)) != Nature.SUBVENTION) {
            throw new ConflitDEtat(
                    "deja-verse",
                    "De l’argent est versé : l’emprunteur doit le rendre. Mettez le prêt en amortissement.");
        }
        parcours.decompter(aide);
        String rendu = parcours.degager(aide, "Abandon de la demande").enTexte();
        versements.retirer(aide.id());
        base.motiver(aide.id(), motif);
        motifs.garder(reference, "Demande abandonnée", motif);
        parcours.passer(aide, Etat.ABANDONNE, "Demande abandonnée", "Dégagé : " + rendu + ".");
    }

    private void exigerComplete(AideSuivie aide, DemandeEnBase demande) {
        List<Erreur> manques = new NouvelleDemande(
                        Fiches.produit(aide),
                        Fiches.forme(demande),
                        Objects.requireNonNull(aide.commune()),
                        demande.objet(),
                        demande.montant(),
                        demande.mois(),
                        fiches.lireSituation(demande.situation()))
                .manques();
        if (!manques.isEmpty()) {
            throw new RegleNonRespectee(
                    "demande-incomplete", "La demande est incomplète : complétez-la d’abord.", manques);
        }
    }

    private static void refuserSi(Avis avis, String critere, String code, String debut) {
        avis.criteres().stream()
                .filter(c -> c.code().equals(critere) && avis.manque(critere))
                .findFirst()
                .ifPresent(c -> {
                    throw new RegleNonRespectee(code, debut + c.pourChanger());
                });
    }

    private void verifier(NouvelleDemande demande) {
        List<Erreur> fautes = new ArrayList<>(demande.incoherences());
        demande.situation()
                .incoherences()
                .forEach(f -> fautes.add(new Erreur("situation." + f.champ(), f.code(), f.message())));
        if (territoires.commune(demande.commune()).isEmpty()) {
            fautes.add(new Erreur(
                    "commune",
                    "commune-inconnue",
                    "Aucune commune n’a le code %s : indiquez un code INSEE.".formatted(demande.commune())));
        }
        if (!fautes.isEmpty()) {
            throw new RegleNonRespectee("demande-incoherente", "Cette demande est à corriger.", fautes);
        }
    }

    private static String forme(NouvelleDemande demande) {
        return demande.forme() == null ? "" : demande.forme().name();
    }

    /** The identity keeps the age: it is not written twice. */
    private String situation(NouvelleDemande demande) {
        return fiches.ecrire(demande.situation().sansAge());
    }
}
