package fr.actionlogement.convention.salaries.demande;

import static fr.actionlogement.convention.salaries.demande.DossierDEssai.CONTROLEUR;
import static fr.actionlogement.convention.salaries.demande.DossierDEssai.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.objectif.ObjectifVu;
import fr.actionlogement.convention.common.objectif.Objectifs;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.salaries.aide.AideDePartenaire;
import fr.actionlogement.convention.salaries.aide.AidesDePartenaires;
import fr.actionlogement.convention.salaries.relogement.Relogements;
import fr.actionlogement.convention.salaries.relogement.SaisieDeBail;
import fr.actionlogement.convention.salaries.visale.ContratDePartenaire;
import fr.actionlogement.convention.salaries.visale.ContratsDePartenaires;
import fr.actionlogement.convention.salaries.visale.Parc;
import fr.actionlogement.essai.EssaiIntegre;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Four million aids and services and their five parts: each aid, loan, service, guarantee or lease counts once, in its part. */
@EssaiIntegre
@Transactional
class ObjectifsDesSalariesIT {

    private static final LocalDate ACCORD = LocalDate.of(2026, 3, 2);
    private static final CodeCommune LILLE = new CodeCommune("59350");

    @Autowired
    Objectifs objectifs;

    @Autowired
    AidesDePartenaires aides;

    @Autowired
    ContratsDePartenaires contrats;

    @Autowired
    Relogements relogements;

    @Autowired
    DossierDEssai dossier;

    @Autowired
    Accords accords;

    @Autowired
    EntityManager entites;

    @Autowired
    JdbcTemplate sql;

    @Test
    void chaque_produit_compte_une_fois_dans_sa_part_et_une_fois_dans_le_tout() {
        compte("VISALE", () -> partenaire("VISALE"));
        compte("VISALE", this::contratVisale);
        compte("MOBILITE", () -> partenaire("MOBILI-JEUNE"));
        compte("ACCESSION-TRAVAUX", () -> partenaire("PRET-ACCESSION"));
        compte("ACCESSION-TRAVAUX", () -> partenaire("PRET-TRAVAUX"));
        compte("DIFFICULTE", () -> partenaire("ASD"));
        compte("FAMILLES-LOGEES", this::bail);
        compte("AIDES-SERVICES", () -> partenaire("LOCA-PASS"));
    }

    @Test
    void un_service_compte_comme_une_aide_mais_se_lit_a_part_et_n_engage_rien() {
        String conseil =
                "{'produit':'CONSEIL_ACCESSION','commune':'59350','situation':{'emploi':{'secteur':'PRIVE_NON_AGRICOLE'}}}";
        compte("ACCESSION-TRAVAUX", () -> service(conseil));
        compte("DIFFICULTE", () -> service(DossierDEssai.difficulte("ACCOMPAGNEMENT", "null", "null")));
    }

    /** The act adds one to this target, one to the whole, and nothing anywhere else. */
    private void compte(String objectif, Runnable acte) {
        Map<String, Long> avant = realises();
        acte.run();
        Map<String, Long> ecarts = new LinkedHashMap<>();
        realises().forEach((code, nombre) -> {
            long ecart = nombre - Objects.requireNonNull(avant.get(code));
            if (ecart != 0) {
                ecarts.put(code, ecart);
            }
        });
        assertThat(ecarts)
                .isEqualTo(
                        objectif.equals("AIDES-SERVICES")
                                ? Map.of("AIDES-SERVICES", 1L)
                                : Map.of("AIDES-SERVICES", 1L, objectif, 1L));
    }

    private Map<String, Long> realises() {
        Map<String, Long> realises = new LinkedHashMap<>();
        for (ObjectifVu o : objectifs.tous(null, null)) {
            realises.put(o.code(), o.realise());
        }
        return realises;
    }

    private void partenaire(String produit) {
        CONTROLEUR.faire(() -> assertThat(aides.enregistrer(
                        List.of(new AideDePartenaire(
                                produit,
                                "Objectifs",
                                UUID.randomUUID().toString(),
                                1,
                                Montant.deEuros(100),
                                Montant.ZERO,
                                new Exercice(2026),
                                ACCORD,
                                LILLE)),
                        "essai"))
                .allMatch(e -> e.reference() != null));
    }

    private void contratVisale() {
        CONTROLEUR.faire(() -> contrats.enregistrer(
                List.of(new ContratDePartenaire(
                        "Objectifs", "C-1", Parc.PRIVE, LILLE, Montant.deEuros(500), ACCORD, null, ACCORD)),
                "essai"));
    }

    private void bail() {
        GESTIONNAIRE.faire(() -> relogements.signer(new SaisieDeBail("OBJ20260302", null, LILLE, false, ACCORD)));
    }

    private void service(String demande) {
        String reference = dossier.instruite(demande);
        CONTROLEUR.faire(() -> accords.accorder(reference, null, null, false, null, null));
        entites.flush();
        assertThat(sql.queryForList(
                        "select service and montant_centimes = 0 and engagement_id is null from salaries.aide where reference = ?",
                        Boolean.class,
                        reference))
                .containsExactly(true);
    }
}
