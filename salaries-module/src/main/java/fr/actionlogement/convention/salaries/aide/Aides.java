package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.salaries.aide.interne.ListeDesAides;
import fr.actionlogement.convention.salaries.aide.interne.Produits;
import fr.actionlogement.convention.salaries.motif.Motifs;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.convention.salaries.personne.Personnes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the aids; reading who a person is leaves a trace. */
@Service
@Transactional(readOnly = true)
public class Aides {

    private static final int LIMITE = 100;

    private final AideRepository aides;
    private final DossierMobiliJeuneRepository fiches;
    private final TermeRepository termes;
    private final Dossiers dossiers;
    private final AideMapper mapper;
    private final Produits produits;
    private final ListeDesAides liste;
    private final Personnes personnes;
    private final Motifs motifs;
    private final Territoires territoires;

    Aides(
            AideRepository aides,
            DossierMobiliJeuneRepository fiches,
            TermeRepository termes,
            Dossiers dossiers,
            AideMapper mapper,
            Produits produits,
            ListeDesAides liste,
            Personnes personnes,
            Motifs motifs,
            Territoires territoires) {
        this.aides = aides;
        this.fiches = fiches;
        this.termes = termes;
        this.dossiers = dossiers;
        this.mapper = mapper;
        this.produits = produits;
        this.liste = liste;
        this.personnes = personnes;
        this.motifs = motifs;
        this.territoires = territoires;
    }

    /** An aid, with its file and its terms when it has some. */
    public AideVue lire(String reference) {
        Aide aide = trouver(reference);
        DossierVue dossier = fiches.findById(aide.cle())
                .map(fiche -> mapper.dossier(fiche, mapper.demande(fiche, aide), dossiers.lire(fiche.getAvis())))
                .orElse(null);
        List<TermeVue> echeances = mapper.termes(termes.findByAideIdOrderByRang(aide.cle()));
        return mapper.vue(aide, produits.de(aide.getProduit()), beneficiaire(aide), dossier, echeances);
    }

    /**
     * A page of the aids, the latest first.
     *
     * @param avant key of the page after, to go back; null to go forward
     * @param apres key of the page before, null for the first page
     * @param limite from 1 to 100, brought back within these bounds
     */
    public PageAides chercher(FiltreAides filtre, @Nullable Long avant, @Nullable Long apres, int limite) {
        if (filtre.produit() != null && produits.chercher(filtre.produit()).isEmpty()) {
            throw new DemandeIllisible("produit-inconnu", "Ce produit n’existe pas : choisissez-le dans la liste.");
        }
        return liste.page(filtre, avant, apres, Math.max(1, Math.min(LIMITE, limite)));
    }

    /** Aids by product and state. */
    public List<EtatCompte> comptes() {
        return liste.comptes();
    }

    /** Where an aid goes: {@code Lille (59350)}. */
    public String lieu(@Nullable CodeCommune commune) {
        if (commune == null) {
            return "Non localisée";
        }
        return territoires
                .commune(commune)
                .map(c -> c.nom() + " (" + commune.code() + ")")
                .orElse(commune.code());
    }

    /** The products of the axis. */
    public List<ProduitVu> produits() {
        return produits.tous();
    }

    /** Who the person is; the reading is journaled. */
    @Transactional
    public Identite identite(String reference) {
        Aide aide = trouver(reference);
        if (aide.getPersonneId() == null) {
            throw new Introuvable("L’aide %s ne porte pas d’identité.".formatted(reference));
        }
        return personnes.lire(aide.getPersonneId(), reference);
    }

    /** The timeline, oldest first. */
    public List<Evenement> chronologie(String reference) {
        return Evenement.de(motifs.chronologie(reference));
    }

    private Aide trouver(String reference) {
        return aides.findByReference(reference).orElseThrow(() -> Dossiers.inconnue(reference));
    }

    private static String beneficiaire(Aide aide) {
        return aide.getPersonneId() == null
                ? String.valueOf(aide.getPartenaire())
                : "Salarié " + aide.getPersonneId().toString().substring(0, 8);
    }
}
