package fr.actionlogement.convention.common.piece.web;

import fr.actionlogement.convention.common.piece.DossierDePieces;
import fr.actionlogement.convention.common.piece.PieceVue;
import fr.actionlogement.convention.common.piece.Pieces;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Soumission;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Adds, gives and withdraws the documents of a dossier; the list itself is a fragment of the dossier's page. */
@Controller
@RequestMapping("/pieces/{sorte}/{reference}")
@Acces(Niveau.LECTURE)
class PieceController {

    private static final String DEPOT = "common/piece/depot";
    private static final String RETRAIT = "common/piece/retrait";

    private final Pieces pieces;

    PieceController(Pieces pieces) {
        this.pieces = pieces;
    }

    @GetMapping
    @Acces(Niveau.GESTION)
    String proposer(
            @PathVariable String sorte,
            @PathVariable String reference,
            @RequestParam(defaultValue = Pieces.AUTRE) String type,
            Model page) {
        page.addAttribute("dossier", pieces.de(sorte, reference));
        page.addAttribute("formulaire", new PieceForm(type, null));
        return DEPOT;
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    String joindre(
            @PathVariable String sorte,
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") PieceForm formulaire,
            BindingResult erreurs,
            Model page) {
        DossierDePieces dossier = pieces.de(sorte, reference);
        page.addAttribute("dossier", dossier);
        if (erreurs.hasErrors()) {
            return DEPOT;
        }
        MultipartFile fichier = formulaire.fichier();
        if (fichier == null || fichier.isEmpty()) {
            erreurs.rejectValue("fichier", "fichier-manquant", "Choisissez un fichier à joindre.");
            return DEPOT;
        }
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            String nom = Objects.toString(fichier.getOriginalFilename(), "");
                            pieces.joindre(sorte, reference, formulaire.type(), nom, fichier);
                            return "redirect:" + dossier.url();
                        },
                        () -> DEPOT);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> contenu(@PathVariable String sorte, @PathVariable String reference, @PathVariable long id) {
        PieceVue piece = pieces.une(sorte, reference, id);
        return ReponseDePiece.de(piece, pieces.contenu(piece));
    }

    @GetMapping("/{id}/retrait")
    @Acces(Niveau.GESTION)
    String proposerLeRetrait(
            @PathVariable String sorte, @PathVariable String reference, @PathVariable long id, Model page) {
        page.addAttribute("dossier", pieces.de(sorte, reference));
        page.addAttribute("piece", pieces.une(sorte, reference, id));
        page.addAttribute("formulaire", new RetraitForm(""));
        return RETRAIT;
    }

    @PostMapping("/{id}/retrait")
    @Acces(Niveau.GESTION)
    String retirer(
            @PathVariable String sorte,
            @PathVariable String reference,
            @PathVariable long id,
            @Valid @ModelAttribute("formulaire") RetraitForm formulaire,
            BindingResult erreurs,
            Model page) {
        DossierDePieces dossier = pieces.de(sorte, reference);
        page.addAttribute("dossier", dossier);
        page.addAttribute("piece", pieces.une(sorte, reference, id));
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            pieces.retirer(sorte, reference, id, formulaire.motif());
                            return "redirect:" + dossier.url();
                        },
                        () -> RETRAIT);
    }
}
