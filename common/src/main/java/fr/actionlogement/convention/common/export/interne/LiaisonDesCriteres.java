package fr.actionlogement.convention.common.export.interne;

import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.common.web.Erreur;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.DataBinder;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.Validator;

/** Makes the criteria of a table from the parameters of a URL, with the conversions and the checks of a controller. */
@Component
class LiaisonDesCriteres {

    /** Places in a list: a page has one, a file has none. */
    private static final Set<String> PLACES = Set.of("avant", "apres");

    /** Added to the address by the security chain, read by it alone. */
    private static final Set<String> DE_LA_MAISON = Set.of("_csrf", "continue");

    private final ConversionService conversions;
    private final Validator validateur;

    LiaisonDesCriteres(
            @Qualifier("mvcConversionService") ConversionService conversions,
            @Qualifier("mvcValidator") Validator validateur) {
        this.conversions = conversions;
        this.validateur = validateur;
    }

    /** Names that a URL may give to a record of criteria. */
    static Set<String> noms(Class<?> criteres) {
        return Arrays.stream(criteres.getRecordComponents())
                .map(composant -> composant.getName())
                .filter(nom -> !PLACES.contains(nom))
                .collect(Collectors.toSet());
    }

    /**
     * Binds.
     *
     * @param parametres by name; blank values are as absent
     * @throws DemandeIllisible naming every parameter that is unknown, unreadable or refused
     */
    <C> C lier(Class<C> criteres, Map<String, List<String>> parametres) {
        Map<String, List<String>> remplis = remplis(criteres, parametres);
        DataBinder liaison = new DataBinder(null, "criteres");
        liaison.setTargetType(ResolvableType.forClass(criteres));
        liaison.setConversionService(conversions);
        liaison.setValidator(validateur);
        liaison.construct(new Parametres(remplis));
        if (liaison.getBindingResult().getTarget() != null) {
            liaison.validate();
        }
        if (liaison.getBindingResult().hasErrors()) {
            throw illisible(liaison.getBindingResult().getAllErrors().stream()
                    .map(LiaisonDesCriteres::erreur)
                    .toList());
        }
        return criteres.cast(Objects.requireNonNull(liaison.getBindingResult().getTarget()));
    }

    private static Map<String, List<String>> remplis(Class<?> criteres, Map<String, List<String>> parametres) {
        Set<String> connus = noms(criteres);
        List<Erreur> inconnus = parametres.keySet().stream()
                .filter(nom -> !connus.contains(nom) && !DE_LA_MAISON.contains(nom))
                .map(nom -> nom.replaceAll("[^\\p{Alnum}_.-]", "?"))
                .map(nom ->
                        new Erreur(nom, "parametre-inconnu", "Le filtre «\u00a0" + nom + "\u00a0» n’existe pas ici."))
                .toList();
        if (!inconnus.isEmpty()) {
            throw illisible(inconnus);
        }
        Map<String, List<String>> remplis = new LinkedHashMap<>();
        parametres.forEach((nom, valeurs) -> {
            List<String> dites = valeurs.stream().filter(v -> !v.isBlank()).toList();
            if (!dites.isEmpty() && connus.contains(nom)) {
                remplis.put(nom, dites);
            }
        });
        return remplis;
    }

    private static Erreur erreur(ObjectError faute) {
        boolean illisible = faute instanceof FieldError && ((FieldError) faute).isBindingFailure();
        return new Erreur(
                faute instanceof FieldError ? ((FieldError) faute).getField() : null,
                illisible ? "illisible" : "refuse",
                illisible || faute.getDefaultMessage() == null
                        ? "Ce filtre n’est pas lisible\u00a0: corrigez sa valeur."
                        : faute.getDefaultMessage());
    }

    private static DemandeIllisible illisible(List<Erreur> fautes) {
        return new DemandeIllisible("filtres-refuses", "Les filtres de l’export sont à corriger.", fautes);
    }

    /** Values as a constructor's parameters want them: one, or an array. */
    private record Parametres(Map<String, List<String>> valeurs) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String nom, Class<?> type) {
            List<String> dites = valeurs.get(nom);
            if (dites == null) {
                return null;
            }
            return dites.size() == 1 ? dites.get(0) : dites.toArray(String[]::new);
        }

        @Override
        public Set<String> getNames() {
            return valeurs.keySet();
        }
    }
}
