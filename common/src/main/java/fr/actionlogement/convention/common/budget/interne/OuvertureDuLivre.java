package fr.actionlogement.convention.common.budget.interne;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens the books at the first start with the data set that {@code convention.referentiel} names: {@code fondateur} (the
 * founding document's own figures) or {@code detaille} (more precise published figures). Afterwards only entries change them.
 */
@Component
class OuvertureDuLivre implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(OuvertureDuLivre.class);
    private static final long VERROU = 884_300;

    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final PeriodeConvention periode;
    private final ChoixDuReferentiel choix;

    OuvertureDuLivre(
            JdbcTemplate sql,
            TransactionTemplate transaction,
            JsonMapper json,
            PeriodeConvention periode,
            ChoixDuReferentiel choix) {
        this.sql = sql;
        this.transaction = transaction;
        this.json = json;
        this.periode = periode;
        this.choix = choix;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(etat -> ouvrirUneFois());
    }

    private void ouvrirUneFois() {
        // Two instances may start together: the second waits, then finds the books open.
        sql.query("select pg_advisory_xact_lock(?)", ligne -> {}, VERROU);
        List<String> ouvert = sql.queryForList("select code from common.referentiel", String.class);
        if (ouvert.isEmpty()) {
            ouvrir();
        } else if (!ouvert.get(0).equals(choix.code())) {
            LOG.warn(
                    "Le livre est ouvert avec le référentiel « {} » ; convention.referentiel={} est sans effet.",
                    ouvert.get(0),
                    choix.code());
        }
    }

    private void ouvrir() {
        sql.query(
                "select common.ouvrir_livre(?, ?, ?::jsonb, ?::jsonb, ?, ?)",
                ligne -> {},
                choix.code(),
                choix.libelle(),
                json.writeValueAsString(enveloppes(Tableau.lire(choix.code() + "/enveloppes.csv"))),
                json.writeValueAsString(dotations(Tableau.lire(choix.code() + "/dotations.csv"))),
                Date.valueOf(periode.debut()),
                UtilisateurCourant.SYSTEME);
        Tableau.lire("objectifs.csv").forEach(this::creerObjectif);
        Tableau.lire("realises-publies.csv").forEach(this::creerRealisePublie);
        LOG.info("Livre ouvert avec le référentiel « {} ».", choix.libelle());
    }

    private static List<Map<String, Object>> enveloppes(List<NamedCsvRecord> lignes) {
        Map<String, Integer> rangs = new HashMap<>();
        Map<String, Integer> profondeurs = new HashMap<>();
        List<Map<String, Object>> enveloppes = new ArrayList<>();
        for (NamedCsvRecord ligne : lignes) {
            String code = ligne.getField("code");
            String parent = ligne.getField("parent");
            rangs.put(code, Integer.valueOf(ligne.getField("id")));
            profondeurs.put(code, parent.isEmpty() ? 0 : profondeurs.get(parent) + 1);
            Map<String, Object> enveloppe = new LinkedHashMap<>();
            List.of("id", "code", "niveau", "libelle", "article", "publie", "source")
                    .forEach(champ -> enveloppe.put(champ, ligne.getField(champ)));
            enveloppe.put("parent_id", rangs.get(parent));
            enveloppe.put("profondeur", profondeurs.get(code));
            String natures = ligne.getField("natures");
            enveloppe.put("natures", natures.isEmpty() ? List.of() : List.of(natures.split("\\|")));
            enveloppe.put("imputable", "oui".equals(ligne.getField("imputable")));
            enveloppe.put("plafond", Montant.lire(ligne.getField("plafond")).centimes());
            enveloppes.add(enveloppe);
        }
        return enveloppes;
    }

    private static List<Map<String, Object>> dotations(List<NamedCsvRecord> lignes) {
        List<Map<String, Object>> dotations = new ArrayList<>();
        for (NamedCsvRecord ligne : lignes) {
            Map<String, Object> dotation = new LinkedHashMap<>();
            List.of("ligne", "exercice", "statut", "source")
                    .forEach(champ -> dotation.put(champ, ligne.getField(champ)));
            dotation.put("rang", dotations.size() + 1);
            dotation.put("montant", Montant.lire(ligne.getField("montant")).centimes());
            dotations.add(dotation);
        }
        return dotations;
    }

    private void creerObjectif(NamedCsvRecord o) {
        String parent = o.getField("parent");
        sql.update(
                "insert into common.objectif values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                o.getField("code"),
                parent.isEmpty() ? null : parent,
                o.getField("axe"),
                Integer.valueOf(o.getField("ordre")),
                o.getField("libelle"),
                o.getField("unite"),
                Long.valueOf(o.getField("cible")),
                o.getField("publie"),
                o.getField("source"));
    }

    private void creerRealisePublie(NamedCsvRecord r) {
        sql.update(
                "insert into common.realise_publie (objectif_code, serie, annee, valeur, source) values (?, ?, ?, ?, ?)",
                r.getField("objectif"),
                r.getField("serie"),
                Integer.valueOf(r.getField("annee")),
                Long.valueOf(r.getField("valeur")),
                r.getField("source"));
    }
}
