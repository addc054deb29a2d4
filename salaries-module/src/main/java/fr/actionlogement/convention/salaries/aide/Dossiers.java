package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Eligibilite;
import fr.actionlogement.convention.salaries.eligibilite.SituationMobiliJeune;
import fr.actionlogement.convention.salaries.personne.Personnes;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Loads the pieces of a Mobili-Jeune file, judges it and journals its changes of state. */
@Component
class Dossiers {

    static final String AXE = "salaries";

    private final AideRepository aides;
    private final DossierMobiliJeuneRepository dossiers;
    private final Personnes personnes;
    private final Eligibilite eligibilite;
    private final AideMapper mapper;
    private final Journal journal;
    private final JsonMapper json;

    Dossiers(
            AideRepository aides,
            DossierMobiliJeuneRepository dossiers,
            Personnes personnes,
            Eligibilite eligibilite,
            AideMapper mapper,
            Journal journal,
            JsonMapper json) {
        this.aides = aides;
        this.dossiers = dossiers;
        this.personnes = personnes;
        this.eligibilite = eligibilite;
        this.mapper = mapper;
        this.journal = journal;
        this.json = json;
    }

    /** The aid, locked until the act ends. */
    Aide pourActe(String reference, @Nullable Integer versionLue) {
        Aide aide = aides.findPourActe(reference).orElseThrow(() -> inconnue(reference));
        aide.exigerVersion(versionLue);
        return aide;
    }

    DossierMobiliJeune de(Aide aide) {
        return dossiers.findById(aide.cle()).orElseThrow(() -> inconnue(aide.getReference()));
    }

    static Introuvable inconnue(String reference) {
        return new Introuvable("L’aide %s est introuvable.".formatted(reference));
    }

    /** By the rules of that day, while nothing is frozen. */
    Avis juger(Aide aide, DossierMobiliJeune dossier, LocalDate jour) {
        return eligibilite.mobiliJeune(situation(aide, dossier), jour);
    }

    /** By the rules frozen on the day of the complete request. */
    Avis rejuger(Aide aide, DossierMobiliJeune dossier) {
        LocalDate jour = Objects.requireNonNull(dossier.getDeposeLe(), "dossier non déposé");
        return eligibilite.mobiliJeune(situation(aide, dossier), jour, dossier.figes());
    }

    private SituationMobiliJeune situation(Aide aide, DossierMobiliJeune dossier) {
        int autres = aides.countByPersonneIdAndProduitAndEtatInAndReferenceNot(
                Objects.requireNonNull(aide.getPersonneId()), aide.getProduit(), Etat.EN_COURS, aide.getReference());
        return mapper.situation(dossier, personnes.naissance(aide.getPersonneId()), autres);
    }

    String ecrire(Avis avis) {
        return json.writeValueAsString(avis);
    }

    @Nullable
    Avis lire(@Nullable String avis) {
        return avis == null ? null : json.readValue(avis, Avis.class);
    }

    void consigner(Aide aide, String acte, String detail, Etat avant) {
        journal.consigner(new Acte(
                AXE,
                aide.getReference(),
                acte,
                detail,
                avant == aide.getEtat() ? Map.of() : Map.of("État", avant.libelle()),
                avant == aide.getEtat()
                        ? Map.of()
                        : Map.of("État", aide.getEtat().libelle())));
    }
}
