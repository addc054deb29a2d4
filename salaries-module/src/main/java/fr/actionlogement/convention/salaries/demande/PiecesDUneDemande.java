package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.piece.PieceAttendue;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents that each product expects, after the lists of its sheets and its partners. No proof of identity is kept: who
 * instructs sees it, the file does not.
 */
final class PiecesDUneDemande {

    private static final String DEPOT = "Dépôt";
    private static final String VERSEMENT = "Versement";

    private PiecesDUneDemande() {}

    static List<PieceAttendue> de(Produit produit, @Nullable Forme forme) {
        List<PieceAttendue> pieces = new ArrayList<>();
        switch (produit) {
            case PRET_ACCESSION -> {
                pieces.add(bloquante("CONTRAT", "Contrat de réservation ou compromis"));
                pieces.add(bloquante("PLAN-DE-FINANCEMENT", "Plan de financement"));
                pieces.add(obligatoire("IMPOSITION", "Avis d’imposition de l’avant-dernière année", DEPOT));
                pieces.add(obligatoire("EMPLOYEUR", "Attestation et accord de l’employeur", DEPOT));
                pieces.add(obligatoire("ACTE", "Acte de vente ou appel de fonds", VERSEMENT));
            }
            case PRET_TRAVAUX -> {
                pieces.add(bloquante("DEVIS", "Devis des entreprises"));
                pieces.add(obligatoire("IMPOSITION", "Avis d’imposition de l’avant-dernière année", DEPOT));
                pieces.add(obligatoire("PROPRIETE", "Titre de propriété ou taxe foncière", DEPOT));
                pieces.add(obligatoire("EMPLOYEUR", "Attestation de l’employeur", DEPOT));
                pieces.add(obligatoire("FACTURES", "Factures", VERSEMENT));
            }
            case LOCA_PASS -> {
                pieces.add(bloquante("BAIL", "Bail, ou projet de bail"));
                pieces.add(obligatoire("EMPLOYEUR", "Attestation de l’employeur, ou de la situation", DEPOT));
                pieces.add(obligatoire("IBAN", "Coordonnées bancaires du bailleur", VERSEMENT));
            }
            case ASD -> {
                if (forme != Forme.ACCOMPAGNEMENT) {
                    pieces.add(bloquante("RAPPORT", "Rapport social présenté à la commission"));
                    pieces.add(obligatoire("RESSOURCES", "Justificatifs de ressources et de charges", DEPOT));
                }
            }
            default -> {}
        }
        return List.copyOf(pieces);
    }

    private static PieceAttendue bloquante(String code, String libelle) {
        return new PieceAttendue(code, libelle, DEPOT, true, true);
    }

    private static PieceAttendue obligatoire(String code, String libelle, String phase) {
        return new PieceAttendue(code, libelle, phase, true, false);
    }
}
