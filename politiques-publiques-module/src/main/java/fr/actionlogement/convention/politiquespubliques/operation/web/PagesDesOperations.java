package fr.actionlogement.convention.politiquespubliques.operation.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.politiquespubliques.dossier.Actes;
import fr.actionlogement.convention.politiquespubliques.dossier.ChampDActe;
import fr.actionlogement.convention.politiquespubliques.dossier.PageDActe;
import fr.actionlogement.convention.politiquespubliques.droit.DroitVu;
import fr.actionlogement.convention.politiquespubliques.droit.Droits;
import fr.actionlogement.convention.politiquespubliques.operation.OperationVue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What is read again before each act on an operation, and what it asks for. */
@Component
class PagesDesOperations {

    private static final Map<String, Modele> MODELES = Map.of(
            "deposer",
                    new Modele(
                            "Déposer",
                            "Déposée, l’opération attend la validation d’un contrôleur.",
                            "Déposer l’opération"),
            "valider",
                    new Modele(
                            "Valider",
                            "Validée, l’opération ouvre ses droits : des appels de fonds peuvent s’y engager.",
                            "Ouvrir des droits de"),
            "renvoyer", new Modele("Renvoyer", "Renvoyée, l’opération redevient un brouillon.", "Renvoyer l’opération"),
            "achever",
                    new Modele(
                            "Constater l’achèvement de",
                            "L’achèvement prouvé, le solde de l’opération peut être certifié.",
                            "Constater l’achèvement"),
            "facturer",
                    new Modele(
                            "Enregistrer une facture de",
                            "Une facture ne sert qu’une fois, toutes opérations réunies.",
                            "Enregistrer la facture"),
            "abandonner",
                    new Modele(
                            "Abandonner",
                            "Abandonnée, l’opération ne s’appelle plus. Rien ne doit rester engagé dessus.",
                            "Abandonner l’opération"));

    private final Droits droits;
    private final Actes actes;

    PagesDesOperations(Droits droits, Actes actes) {
        this.droits = droits;
        this.actes = actes;
    }

    /** The page of an act: deposer, valider, renvoyer, achever, facturer or abandonner. */
    PageDActe de(OperationVue operation, String acte) {
        Modele modele = Objects.requireNonNull(MODELES.get(acte));
        List<DroitVu> demandes = droits.du(operation.reference());
        Map<String, String> lu = new LinkedHashMap<>();
        lu.put("Opération", operation.intitule());
        lu.put("Opérateur", operation.operateur());
        demandes.forEach(droit -> lu.put(
                droit.nature().equals("PRET") ? "Prêt" : "Subvention",
                droit.montant().enTexte()));
        String dossier = "/politiques/operations/" + operation.reference();
        return new PageDActe(
                modele.verbe() + " " + operation.reference(),
                modele.consequence(),
                lu,
                champs(operation, acte),
                dossier + "/" + acte,
                modele.bouton(),
                acte.equals("valider")
                        ? Montant.somme(demandes.stream().map(DroitVu::montant).toList())
                        : null,
                dossier,
                ouvert(ActesOuverts.sur(operation, actes), acte));
    }

    private static boolean ouvert(ActesOuverts ouverts, String acte) {
        return switch (acte) {
            case "deposer" -> ouverts.deposer();
            case "valider", "renvoyer" -> ouverts.valider();
            case "achever" -> ouverts.achever();
            case "facturer" -> ouverts.facturer();
            default -> ouverts.abandonner();
        };
    }

    private static List<ChampDActe> champs(OperationVue operation, String acte) {
        return switch (acte) {
            case "renvoyer", "abandonner" -> List.of(ChampDActe.texte("motif", "Motif"));
            case "achever" -> champsDAchevement(operation);
            case "facturer" -> champsDeFacture();
            default -> List.of();
        };
    }

    private static List<ChampDActe> champsDAchevement(OperationVue operation) {
        ChampDActe etiquette = ChampDActe.ligne(
                "etiquette",
                "Étiquette énergétique (facultatif)",
                operation.type() == null ? "Sans objet ici" : "De A à G, quand l’exigence en est une",
                "text");
        return List.of(
                ChampDActe.date("date", "Date d’achèvement", null),
                ChampDActe.ligne("livres", "Logements livrés", null, "number"),
                ChampDActe.ligne("salaries", "Dont destinés à des salariés", null, "number"),
                etiquette,
                ChampDActe.zone("preuve", "Preuve", "Diagnostic, attestation, procès-verbal de réception…"));
    }

    private static List<ChampDActe> champsDeFacture() {
        return List.of(
                ChampDActe.texte("fournisseur", "Fournisseur"),
                ChampDActe.texte("siret", "SIRET du fournisseur"),
                ChampDActe.texte("numero", "Numéro de la facture"),
                ChampDActe.date("emiseLe", "Date de la facture", null),
                ChampDActe.montant("montant", "Montant", "En euros"));
    }

    /** The words of an act. */
    private record Modele(String verbe, String consequence, String bouton) {}
}
