package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.dossier.DossierSuivi;
import fr.actionlogement.convention.common.dossier.SourceDeDossiers;
import fr.actionlogement.convention.common.piece.PieceAttendue;
import fr.actionlogement.convention.common.piece.PiecesAttendues;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Calls for funds as dossiers: their documents and the fields a remark may be about. */
@Component
class DossiersDesAppels implements SourceDeDossiers, PiecesAttendues {

    /** Kind of these dossiers in the addresses of their documents and remarks. */
    static final String SORTE = "appels-de-fonds";

    private static final Map<String, String> CHAMPS = champs();

    private final AppelRepository appels;

    DossiersDesAppels(AppelRepository appels) {
        this.appels = appels;
    }

    @Override
    public String axe() {
        return "politiques";
    }

    @Override
    public String sorte() {
        return SORTE;
    }

    @Override
    public Optional<DossierSuivi> dossier(String reference) {
        return appels.findByReference(reference)
                .map(appel -> new DossierSuivi(
                        reference,
                        "Appel de fonds " + reference,
                        "/politiques/appels-de-fonds/" + reference,
                        appel.getEtat() != Etat.PAYE && appel.getEtat() != Etat.ANNULE,
                        CHAMPS));
    }

    @Override
    public List<PieceAttendue> attendues(String reference) {
        return List.of(
                new PieceAttendue("APPEL", "Appel de fonds signé par l’organisme", "Dépôt", true, false),
                new PieceAttendue("SERVICE-FAIT", "Justificatif du service fait", "Certification", true, false));
    }

    private static Map<String, String> champs() {
        Map<String, String> champs = new LinkedHashMap<>();
        champs.put("convention", "Convention");
        champs.put("exercice", "Exercice");
        champs.put("montant", "Montant");
        champs.put("objet", "Objet");
        champs.put("justificatif", "Justificatif");
        champs.put("beneficiaire", "Bénéficiaire");
        return Collections.unmodifiableMap(champs);
    }
}
