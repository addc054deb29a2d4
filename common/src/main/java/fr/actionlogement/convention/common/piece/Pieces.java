package fr.actionlogement.convention.common.piece;

import fr.actionlogement.convention.common.dossier.interne.Dossiers;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.piece.interne.ContenuDePiece;
import fr.actionlogement.convention.common.piece.interne.ExamenDePiece;
import fr.actionlogement.convention.common.piece.interne.PiecesEnBase;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of the dossiers. Managers of the axis add and withdraw them while the dossier is open. */
@Service
public class Pieces {

    /** Type of a document that answers no expectation. */
    public static final String AUTRE = "AUTRE";

    private final Dossiers dossiers;
    private final Map<String, PiecesAttendues> attentes;
    private final ExamenDePiece examen;
    private final PiecesEnBase base;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;

    Pieces(
            Dossiers dossiers,
            List<PiecesAttendues> attentes,
            ExamenDePiece examen,
            PiecesEnBase base,
            Journal journal,
            UtilisateurCourant utilisateur) {
        this.dossiers = dossiers;
        this.attentes = attentes.stream().collect(Collectors.toMap(PiecesAttendues::sorte, Function.identity()));
        this.examen = examen;
        this.base = base;
        this.journal = journal;
        this.utilisateur = utilisateur;
    }

    /**
     * The checklist of a dossier.
     *
     * @throws Introuvable when the current user may not read the dossier
     */
    @Transactional(readOnly = true)
    public DossierDePieces de(String sorte, String reference) {
        return lire(dossiers.un(sorte, reference));
    }

    private DossierDePieces lire(Dossiers.Trouve trouve) {
        String reference = trouve.dossier().reference();
        PiecesAttendues attente = attentes.get(trouve.sorte());
        List<PieceAttendue> attendues = attente == null ? List.of() : attente.attendues(reference);
        List<PieceVue> presentes = base.du(trouve.sorte(), reference);
        Set<String> codes = attendues.stream().map(PieceAttendue::code).collect(Collectors.toSet());
        return new DossierDePieces(
                trouve.sorte(),
                reference,
                trouve.dossier().titre(),
                trouve.dossier().url(),
                attendues.stream()
                        .map(a -> new DossierDePieces.Attente(
                                a,
                                presentes.stream()
                                        .filter(p -> p.type().equals(a.code()))
                                        .toList()))
                        .toList(),
                presentes.stream().filter(p -> !codes.contains(p.type())).toList(),
                trouve.dossier().ouvert() && utilisateur.a(Niveau.GESTION, trouve.axe()));
    }

    /**
     * Refuses the act that follows when a blocking document is missing. Whoever acts on the dossier has it in hands already:
     * no right is asked for here.
     *
     * @throws RegleNonRespectee naming each of them
     */
    @Transactional(readOnly = true)
    public void exiger(String sorte, String reference) {
        PiecesAttendues attente = attentes.get(sorte);
        List<PieceAttendue> bloquantes = attente == null
                ? List.of()
                : attente.attendues(reference).stream()
                        .filter(PieceAttendue::bloquante)
                        .toList();
        if (bloquantes.isEmpty()) {
            return;
        }
        Set<String> presentes =
                base.du(sorte, reference).stream().map(PieceVue::type).collect(Collectors.toSet());
        List<String> manquantes = bloquantes.stream()
                .filter(piece -> !presentes.contains(piece.code()))
                .map(PieceAttendue::libelle)
                .toList();
        if (!manquantes.isEmpty()) {
            throw new RegleNonRespectee(
                    "pieces-manquantes",
                    "Joignez d’abord au dossier\u00a0: " + String.join("\u00a0; ", manquantes) + ".");
        }
    }

    /**
     * Adds a document.
     *
     * @param type code of an expected document, or {@link #AUTRE}
     * @param nom name of the file as sent
     * @throws RegleNonRespectee when the file is empty, too large, or of a kind that is not accepted
     * @throws ConflitDEtat when the dossier is closed, or this very document is there already
     */
    @Transactional
    public PieceVue joindre(String sorte, String reference, String type, String nom, InputStreamSource fichier) {
        Dossiers.Trouve trouve = dossiers.un(sorte, reference);
        DossierDePieces dossier = lire(trouve);
        exigerOuvert(trouve, dossier);
        String libelle = dossier.libelle(type);
        ContenuDePiece contenu = examen.examiner(nom, fichier);
        PieceVue piece =
                base.ajouter(trouve.axe(), sorte, dossier.reference(), type, contenu, utilisateur.identifiant());
        journal.consigner(Acte.de(trouve.axe(), dossier.reference(), "Pièce jointe", libelle));
        return piece;
    }

    /** A document of a dossier. */
    @Transactional(readOnly = true)
    public PieceVue une(String sorte, String reference, long id) {
        return de(sorte, reference).toutes().stream()
                .filter(piece -> piece.id() == id)
                .findFirst()
                .orElseThrow(() -> new Introuvable("Cette pièce n’est pas au dossier."));
    }

    /** The bytes of a document; the caller has found it by {@link #une}. */
    @Transactional(readOnly = true)
    public byte[] contenu(PieceVue piece) {
        return Objects.requireNonNull(base.contenu(piece.id()));
    }

    /**
     * Withdraws a document: it leaves the list, and the journal says by whom. Its content is erased; the reason stays with its
     * line, where it can be forgotten.
     *
     * @param motif why, in French, not blank
     */
    @Transactional
    public void retirer(String sorte, String reference, long id, String motif) {
        Dossiers.Trouve trouve = dossiers.un(sorte, reference);
        DossierDePieces dossier = lire(trouve);
        exigerOuvert(trouve, dossier);
        PieceVue piece = une(sorte, reference, id);
        base.retirer(id, utilisateur.identifiant(), motif.strip());
        journal.consigner(Acte.de(
                trouve.axe(),
                dossier.reference(),
                "Pièce retirée",
                dossier.libelle(piece.type()) + ", SHA-256 " + piece.empreinte().substring(0, 16) + "…"));
    }

    private void exigerOuvert(Dossiers.Trouve trouve, DossierDePieces dossier) {
        if (!trouve.dossier().ouvert()) {
            throw new ConflitDEtat("dossier-clos", "Ce dossier est clos\u00a0: ses pièces ne changent plus.");
        }
        if (!dossier.modifiable()) {
            throw new PiecesReservees();
        }
    }
}
