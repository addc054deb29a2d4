package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.piece.Pieces;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Leads a fictitious request as far as a test wants; days pass by moving what was written back in time. */
@Component
class DossierDEssai {

    static final PersonneDEssai GESTIONNAIRE = Personnes.gestionnaire("salaries");
    static final PersonneDEssai CONTROLEUR = Personnes.controleur();

    private static final AtomicInteger RANG = new AtomicInteger();

    private final Demandes demandes;
    private final Accords accords;
    private final Offres offres;
    private final Versements versements;
    private final Pieces pieces;
    private final JsonMapper json;
    private final JdbcTemplate sql;

    DossierDEssai(
            Demandes demandes,
            Accords accords,
            Offres offres,
            Versements versements,
            Pieces pieces,
            JsonMapper json,
            JdbcTemplate sql) {
        this.demandes = demandes;
        this.accords = accords;
        this.offres = offres;
        this.versements = versements;
        this.pieces = pieces;
        this.json = json;
        this.sql = sql;
    }

    static Identite quelquUn() {
        return new Identite("Dupont", "Alix" + RANG.incrementAndGet(), LocalDate.of(1990, 5, 12), null);
    }

    NouvelleDemande lire(String texte) {
        return json.readValue(texte.replace('\'', '"'), NouvelleDemande.class);
    }

    static String locaPass(String depot, LocalDate effet) {
        return """
                {'produit':'LOCA_PASS','commune':'59350','objet':'Bail %d','montant':%s,'situation':{
                 'emploi':{'statut':'SALARIE','secteur':'PRIVE_NON_AGRICOLE'},
                 'logement':{'occupation':'LOCATAIRE','residencePrincipale':true,'aideFsl':false,'effetBail':'%s','dureeBail':36}}}""".formatted(RANG.incrementAndGet(), depot, effet);
    }

    static String travaux(String montant, int mois, String revenu) {
        return """
                {'produit':'PRET_TRAVAUX','commune':'59350','objet':'','montant':%s,'mois':%d,'situation':{
                 'foyer':{'adultes':1,'personnesACharge':0,'rfrN2':%s},
                 'emploi':{'secteur':'PRIVE_NON_AGRICOLE','effectif':12},'logement':{'zone':'B1'},
                 'travaux':{'nature':'AMELIORATION','proprietaire':'OCCUPANT','cout':20000}}}""".formatted(montant, mois, revenu);
    }

    static String accession(String montant, int mois, String revenu) {
        return """
                {'produit':'PRET_ACCESSION','commune':'59350','objet':'Lot %d','montant':%s,'mois':%d,'situation':{
                 'foyer':{'adultes':2,'personnesACharge':1,'rfrN2':%s,'handicap':false},
                 'emploi':{'secteur':'PRIVE_NON_AGRICOLE','effectif':40},
                 'logement':{'zone':'B1','residencePrincipale':true},
                 'achat':{'operation':'VEFA','cout':200000,'normeRe':true,'anneesSansPropriete':99,'mobilitePro':false,'pretPrincipal':true}}}""".formatted(RANG.incrementAndGet(), montant, mois, revenu);
    }

    static String difficulte(String forme, String montant, String mois) {
        return """
                {'produit':'ASD','forme':'%s','commune':'59350','montant':%s,'mois':%s,'situation':{
                 'emploi':{'secteur':'PRIVE_NON_AGRICOLE'},'difficulte':'EMPLOI'}}""".formatted(forme, montant, mois);
    }

    String instruite(String demande) {
        return instruite(quelquUn(), demande);
    }

    String instruite(Identite identite, String demande) {
        return GESTIONNAIRE.obtenir(() -> {
            String reference = demandes.saisir(identite, lire(demande));
            demandes.deposer(reference, null);
            demandes.instruire(reference, null);
            joindre(reference);
            return reference;
        });
    }

    /** Every document that the grant waits for; its number makes each one another. */
    void joindre(String reference) {
        pieces.de("demandes", reference).attentes().stream()
                .filter(a -> a.piece().bloquante())
                .forEach(a -> pieces.joindre(
                        "demandes",
                        reference,
                        a.piece().code(),
                        "piece.pdf",
                        new ByteArrayResource(
                                ("%PDF-1.4\n% " + reference + a.piece().code() + "\n%%EOF")
                                        .getBytes(StandardCharsets.UTF_8))));
    }

    String accordee(String demande) {
        String reference = instruite(demande);
        CONTROLEUR.faire(() -> accords.accorder(reference, null, null, false, null, null));
        return reference;
    }

    /** A loan whose offer is accepted and whose delays are over. */
    String acceptee(String demande, Taux assurance) {
        String reference = accordee(demande);
        GESTIONNAIRE.faire(() -> offres.emettre(reference, null, assurance));
        reculer(reference, "pret", "offre_le = offre_le - 12, acceptable_du = acceptable_du - 12");
        GESTIONNAIRE.faire(() -> offres.accepter(reference, null));
        reculer(reference, "pret", "retractable_au = current_date - 1");
        return reference;
    }

    void verser(String reference, Montant montant, String justificatif, int rang) {
        GESTIONNAIRE.faire(() -> versements.demander(reference, null, montant, justificatif));
        CONTROLEUR.faire(() -> versements.certifier(reference, null, rang));
        CONTROLEUR.faire(() -> versements.payer(reference, null, rang, null));
    }

    void reculer(String reference, String table, String changement) {
        sql.update(
                "update salaries." + table + " set " + changement
                        + " where aide_id = (select id from salaries.aide where reference = ?)",
                reference);
    }
}
