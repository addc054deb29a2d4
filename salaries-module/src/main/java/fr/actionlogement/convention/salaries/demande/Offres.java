package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.Assurance;
import fr.actionlogement.convention.common.pret.CalculDePret;
import fr.actionlogement.convention.common.pret.Echeancier;
import fr.actionlogement.convention.common.pret.Modalites;
import fr.actionlogement.convention.common.pret.Periodicite;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.aide.AideSuivie;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.aide.Parcours;
import fr.actionlogement.convention.salaries.demande.interne.DemandeEnBase;
import fr.actionlogement.convention.salaries.demande.interne.PretEnBase;
import fr.actionlogement.convention.salaries.demande.interne.PretsEnBase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offer of a loan: made, thought over, accepted, taken back or expired. Its delays are those of the frozen rules. */
@Service
@Transactional
public class Offres {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Parcours parcours;
    private final PretsEnBase prets;
    private final Fiches fiches;
    private final Clock horloge;

    Offres(Parcours parcours, PretsEnBase prets, Fiches fiches, Clock horloge) {
        this.parcours = parcours;
        this.prets = prets;
        this.fiches = fiches;
        this.horloge = horloge;
    }

    /**
     * Makes the offer, with its TAEG, insurance included.
     *
     * @param assurance yearly rate on the initial capital; null for none
     */
    public void emettre(String reference, @Nullable Integer version, @Nullable Taux assurance) {
        AideSuivie aide = parcours.prendre(reference, version, "émettre l’offre", Etat.ACCORDE);
        DemandeEnBase demande = fiches.de(aide);
        PretEnBase pret = fiches.pret(aide);
        if (pret.avance()) {
            throw new ConflitDEtat("sans-offre", "Une avance sans intérêt n’a pas d’offre de prêt : versez-la.");
        }
        Taux prime = assurance == null ? Taux.ZERO : assurance;
        boolean obligatoire =
                fiches.regles(aide, demande).parametre("ASSURANCE_OBLIGATOIRE").isPresent();
        if (obligatoire && prime.equals(Taux.ZERO)) {
            throw RegleNonRespectee.surChamp(
                    "assurance",
                    "assurance-obligatoire",
                    "L’assurance de l’emprunteur est obligatoire : indiquez son taux.");
        }
        LocalDate jour = LocalDate.now(horloge);
        Taux taeg = theorique(pret, jour, prime).taeg(Montant.ZERO);
        int reflexion = fiches.nombre(aide, demande, "OFFRE_REFLEXION");
        LocalDate du = reflexion == 0 ? jour : jour.plusDays(reflexion + 1L);
        LocalDate au = jour.plusDays(fiches.nombre(aide, demande, "OFFRE_VALIDITE"));
        prets.offrir(aide.id(), prime, taeg, jour, du, au.isBefore(du) ? du : au);
        parcours.passer(
                aide,
                Etat.OFFRE_EMISE,
                "Offre émise",
                "TAEG %s, acceptable du %s au %s.".formatted(taeg.enTexte(), JOUR.format(du), JOUR.format(au)));
    }

    /** What the loan costs when it is drawn at once that day. */
    static Echeancier theorique(PretEnBase pret, LocalDate jour, Taux assurance) {
        return CalculDePret.echeancier(
                Modalites.constantes(jour, Periodicite.MENSUELLE, pret.mois()).avec(new Assurance(assurance, true)),
                pret.montant(),
                pret.taux());
    }

    /** The borrower accepts, neither before the time to think is over nor after the offer has expired. */
    public void accepter(String reference, @Nullable Integer version) {
        AideSuivie aide = parcours.prendre(reference, version, "accepter l’offre", Etat.OFFRE_EMISE);
        PretEnBase pret = fiches.pret(aide);
        LocalDate jour = LocalDate.now(horloge);
        LocalDate du = Objects.requireNonNull(pret.acceptableDu());
        LocalDate au = Objects.requireNonNull(pret.acceptableAu());
        if (jour.isBefore(du)) {
            throw new ConflitDEtat(
                    "reflexion",
                    "Le délai de réflexion court encore : l’offre s’accepte à partir du %s."
                            .formatted(JOUR.format(du)));
        }
        if (jour.isAfter(au)) {
            throw new ConflitDEtat(
                    "offre-expiree",
                    "L’offre a expiré le %s : constatez-le, puis émettez-en une autre.".formatted(JOUR.format(au)));
        }
        int retractation = fiches.nombre(aide, fiches.de(aide), "RETRACTATION");
        prets.accepter(aide.id(), jour, retractation == 0 ? null : jour.plusDays(retractation));
        parcours.passer(aide, Etat.OFFRE_ACCEPTEE, "Offre acceptée", "");
    }

    /** The borrower withdraws while the rules let them. */
    public void retracter(String reference, @Nullable Integer version) {
        AideSuivie aide = parcours.prendre(reference, version, "se rétracter", Etat.OFFRE_ACCEPTEE);
        LocalDate limite = fiches.pret(aide).retractableAu();
        if (limite == null || LocalDate.now(horloge).isAfter(limite)) {
            throw new ConflitDEtat("retractation", "Le délai de rétractation est passé, ou ce prêt n’en a pas.");
        }
        clore(aide, Etat.ABANDONNE, "Rétractation de l’emprunteur");
    }

    /** Notes that an offer was not accepted in time. */
    public void expirer(String reference, @Nullable Integer version) {
        AideSuivie aide = parcours.prendre(reference, version, "constater l’expiration", Etat.OFFRE_EMISE);
        LocalDate au = Objects.requireNonNull(fiches.pret(aide).acceptableAu());
        if (!LocalDate.now(horloge).isAfter(au)) {
            throw new ConflitDEtat("offre-valable", "L’offre est valable jusqu’au %s.".formatted(JOUR.format(au)));
        }
        clore(aide, Etat.EXPIRE, "Offre expirée");
    }

    private void clore(AideSuivie aide, Etat vers, String acte) {
        parcours.decompter(aide);
        String rendu = parcours.degager(aide, acte).enTexte();
        parcours.passer(aide, vers, acte, "Dégagé : " + rendu + ".");
    }
}
