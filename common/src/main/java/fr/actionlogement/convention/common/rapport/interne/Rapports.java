package fr.actionlogement.convention.common.rapport.interne;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The reports to the committee: composed, frozen, proved. */
@Service
public class Rapports {

    /** Of its own, apart from what HTTP asks for: the bytes of a report must not follow a setting of the web. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CompositionDeRapport composition;
    private final RapportsEnBase base;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Rapports(
            CompositionDeRapport composition,
            RapportsEnBase base,
            Journal journal,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.composition = composition;
        this.base = base;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** Every report, the last first. */
    @Transactional(readOnly = true)
    public List<Rapport> tous() {
        return base.tous();
    }

    /** One report. */
    @Transactional(readOnly = true)
    public Rapport un(long id) {
        return base.un(id).orElseThrow(() -> new Introuvable("Ce rapport n’existe pas."));
    }

    /** What a report says, read from what was frozen. */
    @Transactional(readOnly = true)
    public ContenuDeRapport contenu(Rapport rapport) {
        return JSON.readValue(base.contenu(rapport.id()), ContenuDeRapport.class);
    }

    /**
     * Composes and freezes a report, on one snapshot of the books.
     *
     * @param effet « à la date du », not in the future; what is known today is what it says
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Rapport etablir(LocalDate effet) {
        LocalDate jour = LocalDate.now(horloge);
        if (effet.isAfter(jour)) {
            throw RegleNonRespectee.surChamp(
                    "effet",
                    "date-future",
                    "Un rapport s’arrête à aujourd’hui au plus tard\u00a0: choisissez une date passée.");
        }
        ContenuDeRapport contenu = composition.composer(effet, jour);
        byte[] octets = octets(contenu);
        Rapport rapport = base.figer(contenu, octets, empreinte(octets), utilisateur.identifiant());
        journal.consigner(Acte.de("common", rapport.numero(), "Rapport établi", "SHA-256 " + rapport.empreinte()));
        return rapport;
    }

    /**
     * Composes the report again from the books of today at its two dates.
     *
     * @return whether it says the very same thing: nothing that it told has been rewritten since
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public boolean confirmer(Rapport rapport) {
        byte[] maintenant = octets(composition.composer(rapport.effet(), rapport.connue()));
        return Arrays.equals(maintenant, base.contenu(rapport.id()));
    }

    private byte[] octets(ContenuDeRapport contenu) {
        return JSON.writeValueAsBytes(contenu);
    }

    private static byte[] empreinte(byte[] octets) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(octets);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
