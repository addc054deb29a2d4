package fr.actionlogement.convention.politiquespubliques.dossier;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What every act of the axis needs: who acts, when, with which right, and the journal. */
@Service("actesDesPolitiques")
public class Actes {

    private static final String AXE = "politiques";

    /** What the ledger itself accepts at most in one movement: a bound of the machine, not a ceiling of the convention. */
    private static final Montant PLUS_GRAND = Montant.deCentimes(100_000_000_000_000L);

    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Actes(Journal journal, UtilisateurCourant utilisateur, Clock horloge) {
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** Identifier of the current user. */
    public String qui() {
        return utilisateur.identifiant();
    }

    /** Whether the current user has a level on this axis. */
    public boolean peut(Niveau niveau) {
        return utilisateur.a(niveau, AXE);
    }

    /** Whether the current user is a manager of the axis or a controller. */
    public boolean agit() {
        return peut(Niveau.GESTION) || peut(Niveau.CONTROLE);
    }

    /** Today, in Paris. */
    public LocalDate jour() {
        return LocalDate.now(horloge);
    }

    /** Now. */
    public Instant maintenant() {
        return horloge.instant();
    }

    /**
     * Refuses that one and the same person does two acts that need two.
     *
     * @param premier who did the first one, null when nobody did
     * @throws QuatreYeux with that sentence
     */
    public void exigerUnAutre(@Nullable String premier, String phrase) {
        if (qui().equals(premier)) {
            throw new QuatreYeux(phrase);
        }
    }

    /**
     * Refuses an amount that is not above zero, or that no entry of the ledger may bear.
     *
     * @param champ field at fault
     * @throws RegleNonRespectee on that field
     */
    public static void exigerPositif(String champ, Montant montant) {
        if (!montant.estPositif() || montant.depasse(PLUS_GRAND)) {
            throw RegleNonRespectee.surChamp(
                    champ,
                    "montant-invalide",
                    "Le montant doit être supérieur à zéro et d’au plus " + PLUS_GRAND + ".");
        }
    }

    /** Same, zero being accepted. */
    public static void exigerAuMoinsZero(String champ, Montant montant) {
        if (!montant.estNul()) {
            exigerPositif(champ, montant);
        }
    }

    /**
     * Refuses a day after today.
     *
     * @throws RegleNonRespectee on that field
     */
    public void exigerPasse(String champ, LocalDate date) {
        if (date.isAfter(jour())) {
            throw RegleNonRespectee.surChamp(
                    champ, "date-future", "Cette date ne peut pas être postérieure à aujourd’hui.");
        }
    }

    /** Tells the journal, in the transaction of the act. */
    public void consigner(String dossier, String libelle, String detail) {
        journal.consigner(Acte.de(AXE, dossier, libelle, detail));
    }

    /** Same, with the state before and after. */
    public void consigner(String dossier, String libelle, String detail, String avant, String apres) {
        journal.consigner(new Acte(AXE, dossier, libelle, detail, Map.of("État", avant), Map.of("État", apres)));
    }
}
